import { builtFiles as excelFiles } from "@throughline/office-addin/build.mjs";
import { webFiles } from "@throughline/web-host/build.mjs";
import { builtFiles as sheetsFiles } from "../gas/build.mjs";

/** The add-on for Google Sheets as it is pushed; built once for all files of tests. */
export const builtSheets = once(sheetsFiles);

/** The Excel add-in as it is served; built once for all files of tests. */
export const builtExcel = once(() => excelFiles());

/** The web workbook as any office serves it; built once for all files of tests. */
export const builtWeb = once(webFiles);

function once<T>(build: () => Promise<T>): () => Promise<T> {
  let building: Promise<T> | null = null;
  return () => {
    building ??= build();
    return building;
  };
}
