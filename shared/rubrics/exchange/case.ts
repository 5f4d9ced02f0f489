import { exactly, toNumber } from "../exact.ts";
import type { Criterion, Rubric } from "../types.ts";
import { assembled, type ToldCriterion } from "./assembled.ts";
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "./outside.ts";
import { criterionIn, rubricIn } from "./own-json.ts";
import type { ExportContext, JsonExchange } from "./types.ts";
import { uuidOf } from "./uuid.ts";

/** What CASE has no field for stands in its extensions under this name, so that it comes back as it was. */
const OURS = "throughline";

/**
 * 1EdTech Competencies and Academic Standards Exchange, version 1.1: a package of one document and one rubric. Version
 * 1.0, which calls an identifier “sourcedId”, is read as well.
 */
export const case11: JsonExchange = {
  id: "case",
  name: "1EdTech CASE 1.1",
  source: "1EdTech CASE 1.1: CFPackage, CFRubric, CFRubricCriterion, CFRubricCriterionLevel",
  carrier: "json",
  lost: () => [],
  write: packageOf,
  read: (json, name) => {
    const fields = fieldsOf(json);
    const [rubric = json] = listOf(fields.CFRubrics);
    const { title, description, CFRubricCriteria: criteria, extensions } = fieldsOf(rubric);
    const rows = listOf(criteria).map(fieldsOf);
    if (rows.length === 0) return null;
    const own = fieldsOf(fieldsOf(extensions)[OURS]);
    const told = [...rows]
      .sort((one, other) => (numberOf(one.position) ?? 0) - (numberOf(other.position) ?? 0))
      .map(rowIn);
    if (Object.keys(own).length > 0) {
      return rubricIn({ ...own, name: textOf(title), what: textOf(description), criteria: told });
    }
    return assembled({ name: textOf(title) || name, what: textOf(description), criteria: told });
  },
};

function packageOf(rubric: Rubric, { today }: ExportContext) {
  const { id, version, name, what, scale, rule, criteria } = rubric;
  const stamp = stamps(`${id}/${version}`, today);
  const rubricId = uuidOf(`${id}/${version}/rubric`);
  return {
    CFDocument: {
      ...stamp("document"),
      creator: "Throughline",
      title: name,
      caseVersion: "1.1",
      version: String(version),
    },
    CFRubrics: [
      {
        ...stamp("rubric"),
        title: name,
        ...(what === "" ? {} : { description: what }),
        CFRubricCriteria: criteria.map((criterion, at) =>
          criterionOf(criterion, { stamp, rubricId, position: at + 1 }),
        ),
        extensions: { [OURS]: { id, version, scale, rule } },
      },
    ],
  };
}

/** Identifier, address and time of a thing; the same for the same version of the rubric. */
function stamps(about: string, today: string) {
  return (part: string) => {
    const identifier = uuidOf(`${about}/${part}`);
    return { identifier, uri: `urn:uuid:${identifier}`, lastChangeDateTime: `${today}T00:00:00Z` };
  };
}

function criterionOf(
  criterion: Criterion,
  {
    stamp,
    rubricId,
    position,
  }: { readonly stamp: ReturnType<typeof stamps>; readonly rubricId: string; readonly position: number },
) {
  const { key, name, description, deliverables, eachProduct, required, weight, levels } = criterion;
  const own = stamp(key);
  return {
    ...own,
    ...(deliverables.length === 0 ? {} : { category: deliverables.join(", ") }),
    description: description === "" ? name : `${name}: ${description}`,
    weight: toNumber(exactly(weight)),
    position,
    rubricId,
    CFRubricCriterionLevels: levels.map((level, at) => ({
      ...stamp(`${key}/${level.score}`),
      ...(level.descriptor === "" ? {} : { description: level.descriptor }),
      ...(level.name === "" ? {} : { quality: level.name }),
      score: level.score,
      position: at + 1,
      rubricCriterionId: own.identifier,
    })),
    extensions: {
      [OURS]: { key, name, description, deliverables, ...(eachProduct ? { eachProduct } : {}), required, weight },
    },
  };
}

function rowIn(fields: Fields): ToldCriterion {
  const levels = listOf(fields.CFRubricCriterionLevels).map(fieldsOf);
  const told = levels.map(({ score, quality, description, position }) => {
    // A rubric without scores is read from its first level up.
    return {
      score: numberOf(score) ?? numberOf(position) ?? 0,
      name: textOf(quality),
      descriptor: textOf(description),
    };
  });
  const own = fieldsOf(fieldsOf(fields.extensions)[OURS]);
  if (Object.keys(own).length > 0) return criterionIn({ ...own, levels: told });
  const weight = numberOf(fields.weight);
  const category = textOf(fields.category);
  return {
    name: textOf(fields.description),
    levels: told,
    ...(category === "" ? {} : { deliverables: [category] }),
    ...(weight === null ? {} : { weight: String(weight) }),
  };
}
