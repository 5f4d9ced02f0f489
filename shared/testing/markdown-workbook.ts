export { markdownWorkbook } from "../workbook/markdown-workbook.ts";
