export { type FileHostOptions, openFile } from "./file-host.ts";
export { readWhole, writeWhole } from "./whole-file.ts";
