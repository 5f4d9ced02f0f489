export { besideCsv, isCsv, keptBeside } from "./beside-csv.ts";
export { type FileHostOptions, openFile } from "./file-host.ts";
export { readWhole, writeWhole } from "./whole-file.ts";
