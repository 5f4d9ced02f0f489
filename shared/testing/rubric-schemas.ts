// Shapes that other programs hold a rubric to, written from their public specifications.

const uuid = { type: "string", pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" };
const dateTime = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})$",
};
const text = { type: "string" };
const line = { type: "string", pattern: "^[^\\n\\r\\t]*$" };
const stamped = { identifier: uuid, uri: text, lastChangeDateTime: dateTime };
const stamps = ["identifier", "uri", "lastChangeDateTime"];

function closed(properties: Readonly<Record<string, unknown>>, required: readonly string[]) {
  return { type: "object", properties, required, additionalProperties: false };
}

const caseLevel = closed(
  {
    ...stamped,
    description: text,
    quality: line,
    score: { type: "number" },
    feedback: text,
    position: { type: "integer" },
    rubricCriterionId: uuid,
    extensions: { type: "array", items: { type: "object" } },
  },
  stamps,
);

const caseCriterion = closed(
  {
    ...stamped,
    category: line,
    description: text,
    CFItemURI: { type: "object" },
    weight: { type: "number" },
    position: { type: "integer" },
    rubricId: uuid,
    CFRubricCriterionLevels: { type: "array", items: caseLevel },
    extensions: { type: "object" },
  },
  stamps,
);

const caseRubric = closed(
  {
    ...stamped,
    title: line,
    description: text,
    CFRubricCriteria: { type: "array", items: caseCriterion },
    extensions: { type: "object" },
  },
  stamps,
);

const caseDocument = closed(
  {
    ...stamped,
    frameworkType: line,
    caseVersion: { enum: ["1.1"] },
    creator: line,
    title: line,
    officialSourceURL: text,
    publisher: line,
    description: text,
    language: line,
    version: line,
    adoptionStatus: text,
    notes: text,
  },
  [...stamps, "creator", "title"],
);

/** 1EdTech CASE 1.1, CFPackage, as far as it is about rubrics. */
export const casePackage = closed({ CFDocument: caseDocument, CFRubrics: { type: "array", items: caseRubric } }, [
  "CFDocument",
]);

const itemBody = closed({ content: text, contentType: { enum: ["text", "html"] } }, ["content", "contentType"]);
const points = closed(
  { "@odata.type": { enum: ["#microsoft.graph.educationAssignmentPointsGradeType"] }, maxPoints: { type: "number" } },
  ["@odata.type", "maxPoints"],
);

/** Microsoft Graph 1.0, educationRubric as it is sent to make one. */
export const graphRubric = closed(
  {
    displayName: { type: "string", minLength: 1 },
    description: itemBody,
    grading: points,
    levels: {
      type: "array",
      minItems: 1,
      items: closed({ levelId: uuid, displayName: text, description: itemBody, grading: points }, [
        "displayName",
        "description",
      ]),
    },
    qualities: {
      type: "array",
      minItems: 1,
      items: closed(
        {
          qualityId: uuid,
          displayName: text,
          description: itemBody,
          weight: { type: "number", minimum: 0, maximum: 100 },
          criteria: { type: "array", items: closed({ description: itemBody }, ["description"]) },
        },
        ["description", "weight", "criteria"],
      ),
    },
  },
  ["displayName", "levels", "qualities"],
);
