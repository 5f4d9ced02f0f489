import Ajv from "ajv";
import { expect, it } from "vitest";
import { drawnContext, drawnFile, drawnFinding, drawnUnread, hostileTexts } from "../testing/checked-files.ts";
import { sarif } from "./sarif.ts";

const text = { type: "string" };
const message = { type: "object", required: ["text"], properties: { text: { type: "string", minLength: 1 } } };
const level = { enum: ["none", "note", "warning", "error"] };
const index = { type: "integer", minimum: -1 };
const location = {
  type: "object",
  additionalProperties: false,
  properties: {
    id: { type: "integer", minimum: -1 },
    physicalLocation: {
      type: "object",
      properties: {
        artifactLocation: {
          type: "object",
          required: ["uri"],
          // RFC 3986: what may stand in a reference; anything else must be percent-encoded.
          properties: { uri: { type: "string", pattern: "^(?:[A-Za-z0-9\\-._~:/@!$&'()*+,;=]|%[0-9A-F]{2})+$" } },
        },
      },
    },
    logicalLocations: {
      type: "array",
      uniqueItems: true,
      items: { type: "object", properties: { name: text, fullyQualifiedName: text, kind: text } },
    },
  },
};
const notifications = {
  type: "array",
  items: {
    type: "object",
    required: ["message"],
    properties: { message, level, locations: { type: "array", items: location } },
  },
};

// The constraints of the standard's own schema for what we write. Source: SARIF 2.1.0, OASIS, sections 3.13 to 3.58.
const schema = {
  type: "object",
  required: ["version", "runs"],
  properties: {
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      items: {
        type: "object",
        required: ["tool", "results"],
        properties: {
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          tool: {
            type: "object",
            required: ["driver"],
            properties: {
              driver: {
                type: "object",
                required: ["name"],
                properties: {
                  name: text,
                  version: text,
                  rules: {
                    type: "array",
                    uniqueItems: true,
                    items: {
                      type: "object",
                      required: ["id"],
                      properties: {
                        id: text,
                        shortDescription: message,
                        fullDescription: message,
                        help: message,
                        defaultConfiguration: { type: "object", properties: { level } },
                      },
                    },
                  },
                },
              },
            },
          },
          invocations: {
            type: "array",
            items: {
              type: "object",
              required: ["executionSuccessful"],
              properties: {
                executionSuccessful: { type: "boolean" },
                toolExecutionNotifications: notifications,
                toolConfigurationNotifications: notifications,
              },
            },
          },
          artifacts: { type: "array", uniqueItems: true },
          results: {
            type: "array",
            items: {
              type: "object",
              required: ["message"],
              properties: {
                ruleId: text,
                ruleIndex: index,
                level,
                message,
                locations: { type: "array", items: location },
                relatedLocations: { type: "array", uniqueItems: true, items: location },
                partialFingerprints: { type: "object", additionalProperties: text },
              },
            },
          },
        },
      },
    },
  },
};
const conforms = new Ajv().compile(schema);

it.each([
  ["findings", [drawnFile()]],
  ["a file twice in different folders", [drawnFile({ file: "a/plan.xlsx" }), drawnFile({ file: "b/plan.xlsx" })]],
  ["a file that could not be read", [drawnUnread]],
  ["something not checked", [drawnFile({ notChecked: [{ rule: "steps/known-words", missing: ["Roster sheet"] }] })]],
  ["related cells", [drawnFile({ findings: [drawnFinding({ related: ["Goals!A1", "'It''s'!B2"] })] })]],
  ["file names of all sorts", hostileTexts.map((name) => drawnFile({ file: `my plans/${name}.xlsx` }))],
  ["whole paths", [drawnFile({ file: "C:\\My plans\\a.xlsx" }), drawnFile({ file: "/srv/my plans/a.xlsx" })]],
])("keeps to SARIF 2.1.0 for %s", (_, files) => {
  const log = JSON.parse(sarif.print(files, drawnContext));
  expect(conforms(log) ? [] : conforms.errors).toEqual([]);
});

it("points a result at its rule, its file and its cell", () => {
  const warning = drawnFinding({ rule: "steps/dates-in-order", severity: "warning", related: ["Goals!A1"] });
  const { runs } = JSON.parse(sarif.print([drawnFile({ findings: [warning] })], drawnContext));
  const [result] = runs[0].results;
  expect(runs[0].tool.driver.rules[result.ruleIndex].id).toBe("steps/dates-in-order");
  expect(result.level).toBe("warning");
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("plan.xlsx");
  expect(result.locations[0].logicalLocations[0]).toEqual({ name: "B7", fullyQualifiedName: "Steps!B7", kind: "cell" });
  expect(result.relatedLocations[0].logicalLocations[0].fullyQualifiedName).toBe("Goals!A1");
});

it.each([
  ["C:\\My plans\\a.xlsx", "file:///C:/My%20plans/a.xlsx"],
  ["/srv/my plans/a.xlsx", "file:///srv/my%20plans/a.xlsx"],
  ["plans/a:b.xlsx", "plans/a%3Ab.xlsx"],
])("writes %s as %s", (file, uri) => {
  const { runs } = JSON.parse(sarif.print([drawnFile({ file })], drawnContext));
  expect(runs[0].artifacts[0].location.uri).toBe(uri);
});

it("says that the run was not whole when a file could not be read", () => {
  const { runs } = JSON.parse(sarif.print([drawnFile(), drawnUnread], drawnContext));
  expect(runs[0].invocations[0].executionSuccessful).toBe(false);
  expect(runs[0].invocations[0].toolExecutionNotifications[0].message.text).toContain("remove the password");
});
