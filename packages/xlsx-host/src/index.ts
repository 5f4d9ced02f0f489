export { besideCsv, keptBeside } from "./beside-csv.ts";
export { openCsv } from "./csv-host.ts";
export { type FileHostOptions, openFile } from "./file-host.ts";
export { readWhole, writeWhole } from "./whole-file.ts";
