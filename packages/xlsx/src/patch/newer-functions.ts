/**
 * Functions that came after the file format. Files write a mark before them, without which Excel shows #NAME?
 * (“Issue: An _xlfn. prefix is displayed in front of a formula”, Microsoft support).
 */
const NEWER = new Set(
  `ARRAYTOTEXT CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FLOOR.MATH FORMULATEXT HSTACK IFNA IFS
  ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
  PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S
  SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S
  VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);

/** Two whose names were taken already, by something else. */
const NEWEST = new Set(["FILTER", "SORT"]);

// Passed over as they are: texts, sheet names in quotes, and what stands in brackets.
const PIECES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?|([A-Za-z_][\w.]*)(?=\()/g;

/** The formula as files write it: with the mark before newer functions. */
export function withFunctionMarks(formula: string): string {
  return formula.replace(PIECES, (written: string, name: string | undefined) => {
    const wanted = name?.toUpperCase() ?? "";
    if (NEWEST.has(wanted)) return `_xlfn._xlws.${written}`;
    return NEWER.has(wanted) ? `_xlfn.${written}` : written;
  });
}
