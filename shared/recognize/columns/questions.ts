/** What people put between the word that asks and what it is about. */
const BETWEEN =
  "(?:(?:will|would|should|can|do|does|did|is|are|was|were|has|have|going|needs?|must|to|be|been|we|you|they|i|our|us|it|this|that|the|a|gets?|got|each|else|take|in|progress|success) )*";

/** How a question may trail off: "… done", "… for this step", "… to reach the goal". */
const AFTER =
  "(?: (?:it|this|these|the|each|do|does|we|need|needed|tasks?|steps?|actions?|work|worked|works|working|goal|strategy|plan|progress|success|for|if|is|of|to|be|done|reach|meet|implement))*";

/** What is asked, with which words, and the heading it stands for. */
const ASKED: readonly (readonly [word: string, about: string, heading: string])[] = [
  [
    "who",
    "lead|leading|charge|responsible|accountable|owns?|do|doing|coordinates?|implements?|manages?",
    "person responsible",
  ],
  ["who", "helps?|helping|supports?|assists?|involved", "support"],
  ["who", "know|informed|told|hear|reached", "audience"],
  ["when", "start|started|begin|begun|launch|launched", "start date"],
  ["when", "finish|finished|complete|completed|due|end|ended", "due date"],
  ["when", "happen|occur|place", "timeline"],
  ["what", "need|needed|required|resources|materials|supports", "resources needed"],
  ["what", "do|done|doing|happen|actions|steps", "action steps"],
  ["what", "way|barriers|obstacles", "barriers"],
  ["what", "accomplish|achieve|different", "desired outcome"],
  ["how much", "cost|costs|spend", "cost"],
  ["how", "pay|paid|fund|funded", "funding source"],
  ["how often", "happen|measured|collected|reviewed|checked|monitored", "frequency"],
  ["how", "know", "evidence"],
  ["how", "measure|measured|evaluated|assessed", "measure"],
  ["how", "going", "status"],
];

const QUESTIONS = ASKED.map(([word, about, heading]) => ({
  asks: new RegExp(`^${word} ${BETWEEN}(?:${about})${AFTER}$`),
  heading,
}));

/**
 * The heading that a question stands for: "Who will be in charge of this?" is "person responsible". Null where a word
 * stands in it that makes it another question, such as "Who must approve?".
 */
export function headingAsked(normalized: string): string | null {
  return QUESTIONS.find(({ asks }) => asks.test(normalized))?.heading ?? null;
}
