/** Words that mean the same in a heading, by the plainest of them. What was done has a family apart from what is to be done. */
const FAMILIES: Readonly<Record<string, string>> = {
  start:
    "begin begins beginning commence commences commencement initiate initiates initiation kickoff launch starts starting",
  started: "begun began commenced initiated launched",
  end: "conclude concludes conclusion ending ends finish finishes finishing wrapup",
  completion: "accomplishment",
  completed: "accomplished concluded ended finished",
  barrier:
    "challenge challenges barriers hurdle hurdles impediment impediments obstacle obstacles roadblock roadblocks",
  planned: "anticipated est estimated expected forecast forecasted intended projected proposed scheduled tentative",
  actual: "actually real",
  person: "individual individuals people persons",
  note: "comment comments notes remark remarks",
  staff: "personnel",
  percent: "percentage",
  fund: "funding funds",
  reviewed: "checked inspected",
  needed: "required",
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([plain, words]) => words.split(" ").map((word) => [word, plain])),
);

/** Alone, these head columns of their own: "Completion" is a status, and "Expected" a target. */
const ONLY_BESIDE_OTHERS: ReadonlySet<string> = new Set(["end", "planned", "actual", "completed"]);

/**
 * The words of a heading, each as the plainest of its family, and what is planned or actual said in one word: "projected
 * completion date" and "anticipated finish date" are both "due date", and "actual start" is "started".
 */
export function familyWords(words: readonly string[]): readonly string[] {
  const plain = words.map((word) => {
    const family = FAMILY_OF.get(word);
    return family === undefined || (words.length === 1 && ONLY_BESIDE_OTHERS.has(family)) ? word : family;
  });
  return plain.length < 2 ? plain : settled(plain);
}

const BEGINNINGS: ReadonlySet<string> = new Set(["start", "started"]);
const ENDINGS: ReadonlySet<string> = new Set(["end", "completed", "complete", "completion"]);

function settled(words: readonly string[]): readonly string[] {
  const says = (some: string) => words.includes(some);
  const isPlanned = says("planned") || says("target");
  if (!isPlanned && !says("actual")) return words;
  const begins = words.some((word) => BEGINNINGS.has(word));
  const ends = words.some((word) => ENDINGS.has(word));
  // "Actual versus planned", and a stretch from start to end, are neither.
  if (begins === ends || (isPlanned && says("actual"))) return words;
  const moment = begins ? (isPlanned ? "start" : "started") : isPlanned ? "due" : "completed";
  const rest = words.filter(
    (word) => !BEGINNINGS.has(word) && !ENDINGS.has(word) && !["planned", "target", "actual"].includes(word),
  );
  return [moment, ...rest];
}
