import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { notesOf, settingAside, takingUpAgain } from "@throughline/shared/kept/notes/notes.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { say } from "@throughline/shared/locales/say.ts";
import type { SetAside } from "@throughline/shared/recognize/types.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { messageOf, placeOf } from "@throughline/shared/rules/message.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import type { SetAsideOptions } from "./commands/set-aside.ts";
import { clockDay, serialOfOption } from "./days.ts";
import { EXIT } from "./exit.ts";
import { runOf } from "./fixing/run-of.ts";
import { writeNote } from "./fixing/write-note.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { packOf } from "./pack-of.ts";

/** Sets a finding aside, takes it up again, or lists what is set aside; returns the exit code. */
export async function runSetAside(
  file: string,
  key: string | undefined,
  options: SetAsideOptions & Spoken,
): Promise<number> {
  const language = await languageOf(options);
  const host = openFile(file);
  const workbook = await host.read();
  if (key === undefined) {
    process.stdout.write(listText(notesOf(workbook).setAside, file, language));
    return EXIT.fine;
  }
  if (options.again) {
    const change = takingUpAgain(workbook, key);
    if (!change)
      throw new AppError(
        "usage",
        phrase("Nothing of this key is set aside in {file}.", { file: basename(file) }),
        LIST,
      );
    await writeNote({ host, workbook, yes: true, language }, () => change);
    const gone = "The note is gone: “check” reports the finding again, if it is still there.";
    process.stdout.write(`${say(language, gone)}\n`);
    return EXIT.fine;
  }
  const reason = options.reason?.trim() ?? "";
  if (reason === "") {
    throw new AppError(
      "usage",
      "A finding is set aside for a reason.",
      'Add one: --reason "The board moved it to May".',
    );
  }
  const finding = findingOf(workbook, key, options, language);
  const noted = await writeNote({ host, workbook, yes: options.yes ?? false, language }, (ready) =>
    settingAside(ready, finding.note, reason, runOf(options.who)),
  );
  if (!noted) {
    process.stdout.write(`${say(language, "Nothing was noted.")}\n`);
    return EXIT.fine;
  }
  process.stdout.write(
    `${say(language, "Set aside:")} ${finding.said}\n${say(language, "“check” leaves it out from now on.")}\n`,
  );
  return EXIT.fine;
}

const LIST = "“throughline set-aside FILE” lists what is set aside.";

function findingOf(workbook: Workbook, key: string, { today, pack }: SetAsideOptions, language: Language) {
  const plan = planOf(workbook, packOf(pack));
  const { findings, setAside } = runRules(plan, RULES, { today: serialOfOption("--today", today ?? clockDay()) });
  if (setAside.some((one) => one.key === key)) throw new AppError("usage", "This is set aside already.", LIST);
  const { key: id } = oneOf(
    findings.map((finding) => ({ ...finding, id: finding.key })),
    key,
    "finding of the key",
  );
  const finding = findings.find((one) => one.key === id);
  const rule = RULES.find((one) => one.id === finding?.ruleId);
  if (!finding || !rule) throw new Error(`The finding “${id}” has gone.`);
  // The note is for everybody who opens the workbook, and stays in English.
  const text = plainLine(messageOf(rule, finding));
  const said = plainLine(messageOf(rule, finding, language));
  return { said, note: { key, rule: rule.id, text, place: placeOf(plan.workbook, finding.at) } };
}

function listText(setAside: readonly SetAside[], file: string, language: Language): string {
  if (setAside.length === 0) return `${say(language, "Nothing is set aside in {file}.", { file: basename(file) })}\n`;
  return setAside
    .map(
      ({ key, text, reason }) =>
        `${plainLine(text)}\n  ${plainLine(reason) || say(language, "(no reason)")}\n  ${plainLine(key)}\n`,
    )
    .join("\n");
}
