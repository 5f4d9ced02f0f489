/** A number written out exactly: "2.7", "3", "-0.5" or "27/10". What decides is never a rounded number. */
export type Exact = string;

/** The scores that may be given. Levels are those of each criterion. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
  /** How far the scores that are offered lie apart. */
  readonly step: number;
  /** How finely a score from elsewhere may lie between those offered: 0.5 takes half points. `step` where absent. */
  readonly accepts?: number;
}

export interface Level {
  readonly score: number;
  /** "" where the level has only its score. */
  readonly name: string;
  /** What work at this level looks like; "" where nobody wrote it. */
  readonly descriptor: string;
}

/** A row of the rubric: what is looked at. */
export interface Criterion {
  /** Names it in ratings, files and letters, whatever its name becomes: "action_steps". */
  readonly key: string;
  readonly name: string;
  /** "" where the levels say it all. */
  readonly description: string;
  /** Numbers of the products it is about; [] for all of them together. */
  readonly deliverables: readonly string[];
  /** Set where each of these products gets a score of its own; a required row then passes on its lowest. */
  readonly eachProduct?: true;
  /** Decides by itself: below the rule's `requiredAtLeast` the plan does not pass. */
  readonly required: boolean;
  /** "1" unless it counts for more. */
  readonly weight: Exact;
  /** From the lowest score up. */
  readonly levels: readonly Level[];
}

/** When a plan is of high quality. */
export interface VerdictRule {
  /** The average to reach. */
  readonly threshold: Exact;
  /** The score that each required row has to reach. */
  readonly requiredAtLeast: Exact;
  /** Whether there is no verdict while a row is unscored. Required rows must be scored in any case. */
  readonly everyRowScored: boolean;
  /** Over all rows; or over the products' own averages, where rows about all products count only by being scored. */
  readonly averageOver: "rows" | "deliverables";
  /** What counts where raters differ and nobody settled it: nothing, or the average of what they gave. */
  readonly whereRatersDiffer: "unscored" | "average";
}

export interface Rubric {
  /** "default-plan-quality". */
  readonly id: string;
  /** Goes up when a published rubric is changed; scores carry the version they were made with. */
  readonly version: number;
  readonly name: string;
  /** One sentence: what it is for. */
  readonly what: string;
  readonly scale: Scale;
  readonly rule: VerdictRule;
  readonly criteria: readonly Criterion[];
}

/** What one rater says of one row. */
export interface Rating {
  /** Key of the criterion. */
  readonly criterion: string;
  /** Number of the product, where a row is scored for each of several products; else null. */
  readonly product: string | null;
  /** As the person wrote it; `ADJUDICATED` for what raters settled on together. */
  readonly rater: string;
  /** Null: not scored. */
  readonly score: number | null;
  /** Why; shared with the authors. "" for nothing. */
  readonly comment: string;
}

/** The rater whose scores settle what others gave, in any capitals. */
export const ADJUDICATED = "adjudicated";

/** What stands for a row in the verdict. */
export interface RowScore {
  readonly criterion: string;
  readonly product: string | null;
  /** Null: unscored, or raters differ and nobody settled it. */
  readonly score: Exact | null;
  readonly how: "one-rater" | "agreed" | "adjudicated" | "averaged" | "differ" | "unscored";
  /** What it was made from, ordered by rater. */
  readonly given: readonly Rating[];
}

/** The average, weighted and in the scale's own units. */
export interface Average {
  readonly sum: number;
  readonly rows: number;
  /** With as many decimals as show which side of the threshold it is on; null where no row is scored. */
  readonly shown: string | null;
}

export interface Flip {
  readonly criterion: string;
  readonly product: string | null;
  readonly from: number;
  readonly to: number;
}

export interface Verdict {
  /** Id and version of the rubric. */
  readonly rubric: string;
  readonly version: number;
  readonly outcome: "high-quality" | "not-yet" | "incomplete";
  /** How many scores there are to give: one a row, or one for each product of a row that asks for it. */
  readonly rows: number;
  /** Of the rows scored so far; provisional while the outcome is "incomplete". */
  readonly average: Average & {
    readonly isMet: boolean;
    /** The lowest sum that reaches the threshold, and how much of it is missing; 0 where it is reached. */
    readonly needed: number;
    readonly missing: number;
  };
  readonly required: {
    readonly met: number;
    readonly of: number;
    /** Scored, and below what is required. */
    readonly missed: readonly { readonly criterion: string; readonly score: number }[];
  };
  readonly unscored: readonly { readonly criterion: string; readonly product: string | null }[];
  /** With top scores on all that is unscored. */
  readonly best: Average & { readonly passes: boolean };
  /** Each of them alone would turn the outcome; the smallest change of each row. [] while it is incomplete. */
  readonly flips: readonly Flip[];
  /** Whether rows count differently: another measure than the plain average, and to be said with the verdict. */
  readonly isWeighted: boolean;
}
