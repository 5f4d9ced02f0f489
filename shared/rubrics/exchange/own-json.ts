import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { Criterion, Rubric, VerdictRule } from "../types.ts";
import { rubricHash } from "../version.ts";
import { assembled, type ToldCriterion } from "./assembled.ts";
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "./outside.ts";
import type { Imported, JsonExchange } from "./types.ts";

const FORMAT = "throughline-rubric";

/** Our own: everything, with the hash by which a changed copy is told. */
export const ownJson: JsonExchange = {
  id: "own-json",
  name: "Throughline rubric",
  source: "ours",
  carrier: "json",
  lost: () => [],
  write: (rubric) => ({ format: FORMAT, formatVersion: 1, hash: rubricHash(rubric), rubric }),
  read: (json) => {
    const { format, hash, rubric } = fieldsOf(json);
    if (format !== FORMAT) return null;
    const read = rubricIn(fieldsOf(rubric));
    if (!read || typeof hash !== "string" || hash === rubricHash(read.rubric)) return read;
    return { ...read, assumed: [...read.assumed, changedSince(read.rubric.version)] };
  },
};

/** Said of a file whose words are no longer those of its hash. */
export function changedSince(version: number): Phrase {
  return phrase("The file was changed since version {version} was published. Give it a version of its own.", {
    version,
  });
}

/** A rubric out of fields of the same names as ours; null where rows or levels are missing. */
export function rubricIn(fields: Fields): Imported | null {
  const rule = ruleIn(fieldsOf(fields.rule));
  const scale = scaleIn(fieldsOf(fields.scale));
  const [version, id] = [numberOf(fields.version), textOf(fields.id)];
  return assembled({
    name: textOf(fields.name),
    what: textOf(fields.what),
    criteria: listOf(fields.criteria).map((criterion) => criterionIn(fieldsOf(criterion))),
    ...(id === "" ? {} : { id }),
    ...(version === null ? {} : { version }),
    ...(scale ? { scale } : {}),
    ...(rule ? { rule } : {}),
  });
}

export function criterionIn(fields: Fields): ToldCriterion {
  const weight = textOf(fields.weight);
  const told: Omit<Criterion, "key" | "weight"> = {
    name: textOf(fields.name),
    description: textOf(fields.description),
    deliverables: listOf(fields.deliverables).map(textOf),
    ...(fields.eachProduct === true ? { eachProduct: true } : {}),
    required: fields.required === true,
    levels: listOf(fields.levels).flatMap((level) => {
      const { score, name, descriptor } = fieldsOf(level);
      const points = numberOf(score);
      return points === null ? [] : [{ score: points, name: textOf(name), descriptor: textOf(descriptor) }];
    }),
  };
  return { ...told, key: textOf(fields.key), weight: weight === "" ? "1" : weight };
}

export function scaleIn({ lowest, highest, step, accepts }: Fields): Rubric["scale"] | null {
  const [low, high, by, fine] = [numberOf(lowest), numberOf(highest), numberOf(step), numberOf(accepts)];
  if (low === null || high === null || by === null) return null;
  return { lowest: low, highest: high, step: by, ...(fine === null ? {} : { accepts: fine }) };
}

export function ruleIn({
  threshold,
  requiredAtLeast,
  everyRowScored,
  averageOver,
  whereRatersDiffer,
}: Fields): VerdictRule | null {
  const [average, least] = [textOf(threshold), textOf(requiredAtLeast)];
  if (average === "" || least === "") return null;
  return {
    threshold: average,
    requiredAtLeast: least,
    everyRowScored: everyRowScored !== false,
    averageOver: averageOver === "deliverables" ? "deliverables" : "rows",
    whereRatersDiffer: whereRatersDiffer === "average" ? "average" : "unscored",
  };
}
