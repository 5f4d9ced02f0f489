import { expect, it } from "vitest";
import { drawnContext, drawnFile, drawnFinding, drawnUnread } from "../testing/checked-files.ts";
import { github } from "./github.ts";

it.each([
  [
    "an error, with what to do on its second line",
    drawnFile(),
    "::error file=plan.xlsx,title=Steps!B7 steps/require-owner::“Hire coach” has no owner.%0AWrite one person or role; put helpers in Support.\n",
  ],
  [
    "colons and commas of a place",
    drawnFile({ file: "a,b:c.xlsx", findings: [drawnFinding({ place: "'Q1: new, old'!B7", severity: "info" })] }),
    "::notice file=a%2Cb%3Ac.xlsx,title='Q1%3A new%2C old'!B7 steps/require-owner::“Hire coach” has no owner.%0AWrite one person or role; put helpers in Support.\n",
  ],
  [
    "percent signs and line breaks of a cell",
    drawnFile({ findings: [drawnFinding({ message: "“50%0A\n::error::” is no share.", severity: "warning" })] }),
    "::warning file=plan.xlsx,title=Steps!B7 steps/require-owner::“50%250A%0A::error::” is no share.%0AWrite one person or role; put helpers in Support.\n",
  ],
  [
    "a file that could not be read",
    drawnUnread,
    "::error file=locked.xlsx,title=Could not be read::This workbook is protected with a password.%0AOpen it in Excel, remove the password, and try again.\n",
  ],
])("writes %s", (_, report, line) => {
  expect(github.print([report], drawnContext)).toBe(line);
});
