import { AppError } from "@throughline/shared/host/errors.ts";
import { describe, expect, it } from "vitest";
import { nodeInflate } from "../node/inflate.ts";
import { utf8Bytes } from "./bytes/text.ts";
import { readWorkbook } from "./index.ts";
import { root, workbookParts } from "./testing/workbook-parts.ts";
import { zipOf } from "./testing/zip.ts";

const workbook = zipOf(workbookParts({ sheets: { Plan: `<row><c><v>1</v></c></row>` } }));

/** An old Office file system: a header of 512 bytes, then a directory with one entry of this name. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, character] of [...stream].entries()) bytes[640 + index * 2] = character.charCodeAt(0);
  return bytes;
}

function lockFile(person: string): Uint8Array {
  const bytes = new Uint8Array(165).fill(0x20);
  bytes[0] = person.length;
  bytes.set(utf8Bytes(person), 1);
  return bytes;
}

describe("a file that is no workbook to read is refused by what it is", () => {
  it.each<[what: string, name: string, bytes: Uint8Array, code: string]>([
    ["nothing at all", "plan.xlsx", new Uint8Array(0), "file/empty"],
    ["only blanks", "plan.csv", utf8Bytes(" \r\n \t\n"), "file/empty"],
    ["a password", "plan.xlsx", compound("EncryptedPackage"), "file/password"],
    ["an encrypted zip", "plan.xlsx", withFlag(workbook), "file/password"],
    ["Excel 97", "plan.xls", compound("Workbook"), "file/xls"],
    ["Excel 5", "plan.xls", compound("Book"), "file/xls"],
    ["Excel 4", "plan.xls", Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), "file/xls"],
    ["Word", "plan.xlsx", compound("WordDocument"), "file/not-workbook"],
    ["binary workbook", "plan.xlsb", zipOf({ "xl/workbook.bin": "x" }), "file/xlsb"],
    ["OpenDocument", "plan.ods", zipOf({ mimetype: "application/vnd.oasis", "content.xml": "<x/>" }), "file/ods"],
    ["Numbers", "plan.numbers", zipOf({ "Index/Document.iwa": "x", "Data/a.jpg": "x" }), "file/numbers"],
    ["a Word document", "plan.docx", zipOf({ "word/document.xml": "<x/>" }), "file/not-workbook"],
    ["an empty zip", "plan.xlsx", zipOf({}), "file/not-workbook"],
    ["Excel's lock file", "~$plan.xlsx", lockFile("J. Ortiz"), "file/lock"],
    ["a lock file by another name", "plan.xlsx", lockFile("J. Ortiz"), "file/lock"],
    ["LibreOffice's lock file", ".~lock.plan.xlsx#", utf8Bytes(",ortiz,desk,"), "file/lock"],
    ["a web page", "plan.xls", utf8Bytes("\n <HTML><table><tr><td>1"), "file/html"],
    ["a sign-in page", "plan.xlsx", utf8Bytes("<!DOCTYPE html><title>Sign in</title>"), "file/html"],
    ["a page with an XML header", "plan.xls", utf8Bytes('<?xml version="1.0"?><html>'), "file/html"],
    ["XML Spreadsheet 2003", "plan.xls", utf8Bytes('<?xml version="1.0"?><Workbook/>'), "file/xml"],
    ["PDF", "plan.xlsx", utf8Bytes("%PDF-1.7\n"), "file/not-workbook"],
    ["a picture", "plan.xlsx", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1), "file/not-workbook"],
    ["half a download", "plan.xlsx", workbook.subarray(0, workbook.length / 2), "file/truncated"],
    ["a placeholder of zeros", "plan.xlsx", new Uint8Array(4096), "file/damaged"],
    ["only a chart", "plan.xlsx", zipOf(workbookParts({ sheets: {} })), "file/no-sheets"],
    ["no workbook in it", "plan.xlsx", zipOf({ "xl/workbook.xml": root("x", "") }), "file/no-sheets"],
  ])("%s", (_, name, bytes, code) => {
    expect(errorOf(bytes, name).code).toBe(code);
  });
});

it("a refusal is one plain sentence, and one that says what to do", () => {
  const { message, hint } = errorOf(compound("EncryptedPackage"), "plan.xlsx");
  expect(message).toBe("This workbook is protected with a password.");
  expect(hint).toBe("Open it in Excel, remove the password, and try again.");
});

it("a text file may start with the letters of a zip", () => {
  const { sheets } = readWorkbook(utf8Bytes("PK,Name\n1,Ana"), { name: "staff.csv", inflate: nodeInflate });
  expect(sheets[0]?.values).toEqual([
    ["PK", "Name"],
    [1, "Ana"],
  ]);
});

function errorOf(bytes: Uint8Array, name: string): AppError {
  try {
    readWorkbook(bytes, { name, inflate: nodeInflate });
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("It was read.");
}

/** The same zip with the flag set that says its files are encrypted. */
function withFlag(bytes: Uint8Array): Uint8Array {
  const flagged = bytes.slice();
  for (let at = 0; at < flagged.length - 8; at += 1) {
    const isEntry = flagged[at] === 0x50 && flagged[at + 1] === 0x4b && flagged[at + 2] === 1;
    if (isEntry) flagged[at + 8] = 1;
  }
  return flagged;
}
