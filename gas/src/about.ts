import { editKinds, type HostDescription } from "@throughline/shared/host/port.ts";

/**
 * What Google Sheets can do for us. Hidden rows are told one call a row, links and their like one call more a sheet, and
 * tables not at all, so that a check takes six calls a sheet.
 */
export const ABOUT: HostDescription = {
  name: "Google Sheets",
  capabilities: {
    screen: true,
    edits: editKinds,
    parts: ["formulas", "formats", "merges", "notes", "validations", "protected", "unlocked"],
  },
  leftOut: [
    {
      reason: "Sheets hands out an error as its text, so that nobody can tell the two apart",
      cases: ["read: text that looks like an error is text", "apply: text that looks like an error stays text"],
    },
    {
      reason: "Sheets tells of hidden rows one call a row, of links by one call more a sheet, and of tables not at all",
      cases: ["read: hidden rows", "read: links", "read: tables"],
    },
    {
      reason: "Sheets has no hidden names",
      cases: ["add a sheet: with a name that is hidden"],
    },
    {
      reason: "Sheets does not tell a script of ours that somebody changes or selects something",
      cases: [
        "watch: tells which sheet somebody changed, until it is told to stop",
        "watchSelection: tells what the person selects, until it is told to stop",
      ],
    },
  ],
};
