import { phraseText } from "../locales/say.ts";
import { ANCHORS } from "./calibration/anchors.ts";
import { commentsFor } from "./comments/comments.ts";
import { EXCHANGES } from "./exchange/index.ts";
import type { RubricExchange } from "./exchange/types.ts";
import type { Criterion, Rubric } from "./types.ts";
import { rubricHash } from "./version.ts";

/** The list of rubrics and of formats. */
export function rubricsIndex(rubrics: readonly Rubric[]): string {
  return page([
    "# Rubrics",
    "A rubric is data: rows with levels and descriptors, any scale, and a rule for the verdict.",
    list(rubrics.map(({ id, name, what, criteria }) => `[${name}](${id}.md): ${what} ${criteria.length} rows.`)),
    "## A rubric of your own",
    "It is a sheet: `throughline rubric export --format rubric-sheet -o rubric.xlsx` makes one, and so does **Add it as a sheet to edit** in the sidebar. It may stand in the plan's own workbook, hidden or not.",
    list([
      "Column B has the scale and the rule; below, a row for each criterion, with three columns a level. A cell that cannot be read is named with its address, and until it is put right nobody scores by that rubric. No row is left out in silence.",
      "Scored is `Once`, or `Each product`: then each of the products named beside it gets a score of its own, and a required row passes on its lowest.",
      "`throughline rubric publish plan.xlsx` writes version, day and hash on the sheet. From then on plans are scored by it. A rubric of ours whose words were changed gets an id by its name.",
      "A word changed after that is told by the hash: the rubric is then scored by no one until the words are put back or published as the next version.",
      "A score carries the version it was made with. Scores by another version, or by other words, are shown and never counted in the same verdict.",
    ]),
    "## How a verdict is reached",
    list([
      "The average of all rows is compared with the threshold in whole numbers; nothing is rounded first. As many decimals are shown as it takes to see the side: 62 of 69 is “2.696, below 2.7”.",
      "Each required row has to reach what the rule asks. A row scored for several products passes on its lowest score, and each of its scores counts in the average. In a file of ratings it is `clarity/7`, or `clarity` with a column `product`. Where one rater scored a row once and another by product, it waits until that is settled.",
      "A row without a score is neither 0 nor passed over: the verdict is incomplete, and says whether high quality can still be reached.",
      "Where raters differ and nobody settled it, the row is unscored, unless the office's rubric averages them. The rater `adjudicated` settles.",
      "Rows of other weights make it another measure than the plain average; the verdict says so.",
    ]),
    "## How agreement is worked out",
    list([
      "**Same, within one level**: of all pairs of scores for the same row.",
      "**Weighted kappa**: Cohen's, with quadratic weights; of more than two raters, the average over their pairs. Equal to the examples of Hamner's “Metrics” and of scikit-learn.",
      "**Krippendorff's alpha**: ordinal and interval, any number of raters, rows left out allowed. Equal to the examples of Krippendorff (2011) and of the Wikipedia article.",
      "**Interval**: the middle 95% of 2,000 drawings of as many rows with putting back (the bootstrap), drawn the same way each time. None is given where too many drawings have no figure.",
      "**Words**: slight, fair, moderate, substantial, almost perfect, as Landis and Koch (1977) divide them.",
      "**Leniency**: how far a rater lies above the average of the others; **unevenness**: how much that differs from row to row.",
      "**Worth a talk**: a row on which scores are two levels apart, one that differs on half of three or more plans, or a required one that differs.",
    ]),
    "## Formats",
    "`throughline rubric export --format NAME` writes these, and says what would be lost.",
    ...EXCHANGES.map((format) => formatPart(format, rubrics)),
  ]);
}

function formatPart(format: RubricExchange, [rubric]: readonly Rubric[]): string {
  const lost = rubric ? format.lost(rubric).map((phrase) => phraseText(phrase)) : [];
  const losses =
    lost.length === 0
      ? "Holds all of a rubric."
      : `Of the rubric “${rubric?.name}” it has no place for:\n\n${list(lost)}`;
  return `### ${format.name} (\`${format.id}\`)\n\n${losses}\n\nSource: ${format.source}.`;
}

/** One rubric, row by row. */
export function rubricPage(rubric: Rubric): string {
  const { name, what, id, version, rule, scale, criteria } = rubric;
  const required = criteria.filter((criterion) => criterion.required);
  return page([
    `# ${name}`,
    what,
    `Id \`${id}\`, version ${version}, hash \`${rubricHash(rubric)}\`. Scores from ${scale.lowest} to ${scale.highest}${scale.accepts === undefined ? "" : `; half points from elsewhere are taken in steps of ${scale.accepts}`}.`,
    `**High quality** is an average of ${rule.threshold} or higher over all ${rule.averageOver}, unrounded${required.length === 0 ? "" : `, and at least ${rule.requiredAtLeast} on ${required.map((row) => row.name).join(", ")}`}. ${rule.everyRowScored ? "Every row has to be scored." : "Rows may be left open."}`,
    ...criteria.map(rowPart),
    ...anchorParts(rubric),
  ]);
}

function rowPart(criterion: Criterion): string {
  const { key, name, deliverables, required, weight, levels } = criterion;
  const about = [
    `\`${key}\``,
    deliverables.length === 0 ? "all products" : `deliverable ${deliverables.join(", ")}`,
    ...(required ? ["**required**"] : []),
    ...(weight === "1" ? [] : [`weight ${weight}`]),
  ];
  const rows = levels.map(({ score, name: level, descriptor }) => {
    const comments = commentsFor(criterion, score).map(({ text }) => phraseText(text));
    return `| ${score} ${level} | ${descriptor} | ${comments.join("<br>")} |`;
  });
  return [
    `## ${name}`,
    "",
    `${about.join(", ")}.`,
    "",
    "| Level | What it looks like | Comments to start from |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function anchorParts({ id, version, criteria }: Rubric): readonly string[] {
  const anchors = ANCHORS.filter((anchor) => anchor.rubric === id && anchor.version === version);
  if (anchors.length === 0) return [];
  const nameOf = (key: string) => criteria.find((criterion) => criterion.key === key)?.name ?? key;
  return [
    "## Anchor plans",
    "Drawn plans with a key: score one, compare, and read why, before a plan of your own.",
    ...anchors.map(({ name, rows }) =>
      [
        `### ${phraseText(name)}`,
        "",
        "| Row | What the plan says | Key | Why |",
        "| --- | --- | ---: | --- |",
        ...rows.map(
          (row) =>
            `| ${nameOf(row.criterion)} | ${phraseText(row.excerpt)} | ${row.key} | ${phraseText(row.because)} |`,
        ),
      ].join("\n"),
    ),
  ];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function page(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
