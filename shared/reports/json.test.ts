import { expect, it } from "vitest";
import { drawnContext, drawnFile, drawnFinding, drawnUnread } from "../testing/checked-files.ts";
import { json } from "./json.ts";

it("has exactly the keys that other programs rely on", () => {
  const finding = drawnFinding({
    related: ["Goals!A1"],
    fixes: [{ title: "Write “J. Ortiz”", safety: "review" }],
  });
  const notChecked = [{ rule: "plan/owner-on-roster", missing: ["Roster sheet"] }];
  expect(JSON.parse(json.print([drawnFile({ findings: [finding], notChecked }), drawnUnread], drawnContext))).toEqual([
    {
      file: "plan.xlsx",
      pack: "simple-plan",
      findings: [
        {
          rule: "steps/require-owner",
          severity: "error",
          sheet: "Steps",
          cell: "B7",
          message: "“Hire coach” has no owner.",
          key: "steps/require-owner:hire coach",
          related: ["Goals!A1"],
          fixes: [{ title: "Write “J. Ortiz”", safety: "review" }],
        },
      ],
      notChecked,
    },
    {
      file: "locked.xlsx",
      error: {
        code: "file/password",
        message: "This workbook is protected with a password.",
        hint: "Open it in Excel, remove the password, and try again.",
      },
    },
  ]);
});
