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
};
