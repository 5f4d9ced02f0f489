import { basename } from "node:path";
import { applyLogged } from "@throughline/shared/kept/log/apply-logged.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { phraseText, say } from "@throughline/shared/locales/say.ts";
import { countsInWords } from "@throughline/shared/reports/severity.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { merged, type Proposal, proposalsIn } from "@throughline/shared/rules/proposals.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import type { Finding } from "@throughline/shared/rules/types.ts";
import { LOG_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import type { Phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import { askAtTerminal } from "./ask.ts";
import type { FixOptions } from "./commands/fix.ts";
import { clockDay, serialOfOption } from "./days.ts";
import { EXIT } from "./exit.ts";
import { proposalsText } from "./fixing/change-text.ts";
import { chosen } from "./fixing/choose.ts";
import { runOf } from "./fixing/run-of.ts";
import { sayRefused } from "./fixing/say-refused.ts";
import { wantsLog } from "./fixing/wants-log.ts";
import { workingFile } from "./fixing/working-file.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { packOf } from "./pack-of.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** Shows what can be put right in a file, makes what is chosen, and returns the exit code. */
export async function runFix(file: string, options: FixOptions & Spoken): Promise<number> {
  const language = await languageOf(options);
  for (const id of options.only) oneOf(RULES, id, "rule");
  const today = serialOfOption("--today", options.today ?? clockDay());
  const pack = packOf(options.pack);
  const check = (workbook: Workbook) => {
    return runRules(planOf(workbook, pack), RULES, { today }).findings;
  };
  const working = await workingFile(file, options.dryRun ? undefined : options.output);
  try {
    const host = openFile(working.path);
    // A copy goes by another name; what the name says of the plan stays what it was.
    const workbook = { ...(await host.read()), name: basename(file) };
    const findings = check(workbook);
    const wanted = await pick(workbook, findings, { ...options, language });
    if (wanted.length === 0) {
      if (!options.dryRun) await working.finish();
      return exitCode(findings, false);
    }
    const { together, waiting } = merged(wanted);
    const run = (await wantsLog(workbook, options, language)) ? runOf(options.who) : null;
    const reasoned = together.map(({ fix, rule }) => ({ change: fix, rule }));
    const { workbook: after, result, unlogged } = await applyLogged(workbook, reasoned, { apply: host.apply, run });
    await working.finish();
    sayRefused(result.refused, language);
    const left = check(after);
    const made = {
      changes: result.applied,
      waiting: waiting.length,
      logged: run !== null && unlogged === null,
      unlogged,
    };
    write(summaryOf(made, options.output ?? file, language), left, language);
    return exitCode(left, result.refused.length > 0);
  } finally {
    await working.discard();
  }
}

/** Shows what there is, and asks. [] where nothing is to be changed. */
async function pick(
  workbook: Workbook,
  findings: readonly Finding[],
  options: FixOptions & { readonly language: Language },
): Promise<readonly Proposal[]> {
  const { language } = options;
  const paint = paintFor(process.stdout);
  const printing = { paint, width: widthOf(process.stdout), language };
  const ask = options.dryRun ? null : askAtTerminal();
  const isOf = ({ rule }: Proposal) => options.only.length === 0 || options.only.includes(rule);
  const proposals = proposalsIn(findings, RULES, language).filter(isOf);
  const { allSafe = false, yes = false, dryRun = false } = options;
  const print = (text: string) => process.stdout.write(text);
  if (proposals.length === 0) {
    write(say(language, "There is nothing here that can be put right by itself."), findings, language);
    return [];
  }
  const choosing = { ...printing, workbook, ask, allSafe, yes, write: print };
  if (ask && !yes) return chosen(proposals, choosing);
  const allowed = await chosen(proposals, { ...choosing, ask: null });
  // A trial shows what would be changed; where nothing was allowed, it shows all there is.
  const shown = allowed.length > 0 ? merged(allowed).together : proposals;
  print(`${proposalsText(workbook, shown, printing)}\n\n`);
  if (dryRun) {
    const trial = say(language, "{count:change|changes} could be made; nothing was changed.", { count: shown.length });
    write(trial, findings, language);
    return [];
  }
  if (allowed.length === 0) {
    const how = "Nothing was changed. Say --all-safe to make the safe changes, or --yes to make all of them.";
    write(say(language, how), findings, language);
  }
  return allowed;
}

interface Made {
  readonly changes: number;
  readonly waiting: number;
  readonly logged: boolean;
  readonly unlogged: Phrase | null;
}

function summaryOf(made: Made, file: string, language: Language): string {
  const { changes: count, waiting } = made;
  if (count === 0) return [say(language, "Nothing was changed."), waitingText(waiting, language)].join(" ").trim();
  return [
    say(language, "{count:change|changes} made in {file}.", { count, file: { whole: basename(file) } }),
    undoText(made, file, language),
    waitingText(waiting, language),
  ]
    .filter(Boolean)
    .join(" ");
}

function undoText({ changes: count, logged, unlogged }: Made, file: string, language: Language): string {
  if (unlogged !== null) return `${say(language, "No log could be kept:")} ${phraseText(unlogged, language)}`;
  if (!logged) return say(language, "No log was kept, so undo cannot take {count#it|them} back.", { count });
  return say(language, "“throughline undo {file}” takes {count#it|them} back, by the log on its sheet “{sheet}”.", {
    file: { whole: file },
    count,
    sheet: LOG_SHEET,
  });
}

function waitingText(count: number, language: Language): string {
  if (count === 0) return "";
  return say(language, "{count:change|changes} would touch the same cells: check again for them.", { count });
}

function write(sentence: string, findings: readonly Finding[], language: Language): void {
  const severities = findings.map(({ severity }) => severity);
  process.stdout.write(`${sentence}\n${countsInWords(severities, 0, language)}.\n`);
}

function exitCode(findings: readonly Finding[], refused: boolean): number {
  return refused || findings.some(({ severity }) => severity === "error") ? EXIT.blocked : EXIT.fine;
}
