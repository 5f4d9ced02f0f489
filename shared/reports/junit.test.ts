import { expect, it } from "vitest";
import { drawnContext, drawnFile, drawnFinding, drawnUnread } from "../testing/checked-files.ts";
import { junit } from "./junit.ts";

it("fails for what blocks sending, passes the rest, and skips what was not checked", () => {
  const findings = [drawnFinding(), drawnFinding({ severity: "warning", cell: "B9", place: "Steps!B9" })];
  const notChecked = [{ rule: "plan/owner-on-roster", missing: ["Roster sheet"] }];
  expect(
    junit.print([drawnFile({ findings, notChecked }), drawnUnread], drawnContext),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="throughline">
<testsuite name="plan.xlsx" tests="3" failures="1" errors="0" skipped="1">
<testcase name="Steps!B7 “Hire coach” has no owner." classname="steps/require-owner"><failure type="steps/require-owner" message="Steps!B7 “Hire coach” has no owner.">Write one person or role; put helpers in Support.</failure></testcase>
<testcase name="Steps!B9 “Hire coach” has no owner." classname="steps/require-owner"><system-out>Steps!B9 “Hire coach” has no owner.
Write one person or role; put helpers in Support.</system-out></testcase>
<testcase name="plan/owner-on-roster" classname="plan/owner-on-roster"><skipped message="Not checked: no Roster sheet"/></testcase>
</testsuite>
<testsuite name="locked.xlsx" tests="1" failures="0" errors="1" skipped="0">
<testcase name="can be read" classname="file/password">
<error type="file/password" message="This workbook is protected with a password.">Open it in Excel, remove the password, and try again.</error>
</testcase>
</testsuite>
</testsuites>
`);
});

it("writes no character that XML 1.0 forbids, not even as a reference", () => {
  const message = "bell \u0007, null \u0000, half a pair \uD83D, no letter \uFFFE, emoji 🎒";
  const printed = junit.print([drawnFile({ findings: [drawnFinding({ message })] })], drawnContext);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
  expect(printed).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}|&#/u);
  expect(printed).toContain("emoji 🎒");
});

it("gives a file without findings one case, so that a build server sees it ran", () => {
  expect(junit.print([drawnFile({ findings: [] })], drawnContext)).toContain('tests="1" failures="0"');
});
