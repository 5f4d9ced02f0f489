import { SPANISH } from "@throughline/shared/locales/es/index.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { docsOf, messageOf } from "@throughline/shared/rules/message.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { drawnPlan } from "@throughline/shared/testing/drawn-plan.ts";
import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { expect, it } from "vitest";

const today = serialOfIso("2026-10-01") ?? 0;

function checked(ruleId: string, drawing: string) {
  const rule = RULES.find(({ id }) => id === ruleId);
  if (!rule) throw new Error(`No rule is called “${ruleId}”.`);
  const plan = drawnPlan(drawing);
  const { findings, notChecked } = runRules(plan, [rule], { today });
  return { plan, rule, notChecked, findings: findings.filter((finding) => finding.ruleId === ruleId) };
}

it.each<[rule: string, drawing: string, ...sentences: string[]]>([
  [
    "implementation-plan/require-owner",
    `| Implementation plan | Action step | Owner | Due date |
     |                     | Hire coach  |       | 2026-12-01 |`,
    "“Hire coach” no tiene responsable. Escriba la única persona o función que responde por él.",
  ],
  [
    "plan/overdue",
    `| Implementation plan | Action step | Due date   | Status      |
     |                     | Hire coach  | 2026-09-30 | In progress |`,
    "“Hire coach” venció el 30 sep 2026, hace 1 día, y no está completo. Termínelo, ponga una fecha nueva, o ponga al día el estado.",
  ],
  [
    "plan/dates-in-order",
    `| Implementation plan | Action step | Start date | Due date   |
     |                     | Hire coach  | 2027-01-05 | 2026-12-01 |`,
    "El fin, 1 dic 2026, es anterior al inicio, 5 ene 2027. Corrija una de las dos fechas.",
  ],
  [
    "measures/target-in-direction",
    `| Measures | Measure    | Direction | Baseline | Target |
     |          | Attendance | Increase  | 90%      | 80%    |`,
    "“Attendance” debe subir, pero va de 90% a 80%. Corrija la meta o la dirección.",
  ],
  [
    "measures/interim-targets-in-order",
    `| Measures | Measure    | Direction | Baseline | 2026-27 Target | 2027-28 Target | 2028-29 Target |
     |          | Attendance | Increase  | 80%      | 90%            | 85%            | 95%            |`,
    "Las metas de “Attendance” suben, pero 85% viene después de 90%. Corrija una de las dos.",
  ],
  [
    "priorities/initiative-has-priority",
    `| Priorities | Strategic priority | Initiative |
     |            | Improve attendance | Coaching   |
     |            | Family literacy    | Coaching   |`,
    "La iniciativa “Coaching” está bajo 2 prioridades: “Improve attendance” y “Family literacy”. Déjela con una.",
  ],
  [
    "priorities/initiative-has-priority",
    `| Priorities | Strategic priority    | Initiative |
     |            | Attendance            | Coaching   |
     |            | Instruction for all   | Coaching   |`,
    "La iniciativa “Coaching” está bajo 2 prioridades: “Attendance” e “Instruction for all”. Déjela con una.",
  ],
  [
    "resource-needs/recurring-has-end",
    `| Resource needs | Need | One-time or recurring | Total cost | Needed until |
     |                | Tutors | Recurring           | $12,500    |              |`,
    "“Tutors” vuelve cada año y no dice hasta cuándo. Escriba el año.",
  ],
  [
    "resource-map/in-framework",
    `| Resource map | Resource or activity | Arena   | Level of help          |
     |              | Mentors              | Gardens | Early intervention     |`,
    "“Gardens” no está en el marco (ámbito). Elija uno de la lista, o agréguelo ahí.",
  ],
  [
    "plan/no-duplicate-id",
    `| Implementation plan | ID | Action step |
     |                     | T1 | Hire coach  |
     |                     | T1 | Train staff |`,
    "El ID “T1” se usa dos veces. Dé a esta fila un ID propio.",
  ],
  [
    "priorities/number-of-priorities",
    `| Priorities | Priority | Initiative |
     |            | Literacy | Coaching   |
     |            | Families | Home visit |`,
    "El plan tiene solo 2 prioridades; la mayoría tiene 3 o más. ¿Alguna de ellas son varias en una?",
  ],
  [
    "plan/no-dependency-cycle",
    `| Implementation plan | ID | Action step | Depends on |
     |                     | T1 | Hire coach  | T2         |
     |                     | T2 | Train staff | T1         |`,
    "Estos se esperan unos a otros, así que ninguno puede empezar: “Hire coach” → “Train staff” → “Hire coach”. Quite una de las dependencias.",
  ],
])("%s speaks Spanish", (ruleId, drawing, ...sentences) => {
  const { rule, findings } = checked(ruleId, drawing);
  expect(findings.map((finding) => messageOf(rule, finding, SPANISH))).toEqual(sentences);
});

it("many findings alike are one in Spanish, too", () => {
  const rows = ["One", "Two", "Three", "Four", "Five", "Six"].map((step) => `| | ${step} | |`).join("\n");
  const { rule, findings } = checked(
    "implementation-plan/require-owner",
    `| Implementation plan | Action step | Owner |\n${rows}`,
  );
  expect(findings.map((finding) => messageOf(rule, finding, SPANISH))).toEqual([
    "“One” no tiene responsable. Escriba la única persona o función que responde por él. Lo mismo en 5 filas más de esta columna.",
  ]);
});

it("what is missing is named in Spanish, but for headings of the workbook's own", () => {
  const { notChecked } = checked("plan/owner-in-roster", "| Implementation plan | Action step |\n| | Hire coach |");
  expect(notChecked[0]?.missing.map((lack) => phraseText(lack, SPANISH))).toContain("la hoja “Lista de integrantes”");
});

it("a fix is called and explained in Spanish, and so is why it stays out", () => {
  const { plan, rule, findings } = checked(
    "plan/numbers-are-numbers",
    `| Resource needs | Need   | Total cost |
     |                | Tutors | "1200"     |
     |                | Books  | 800        |`,
  );
  const [fix] = findings.flatMap(({ fixes }) => fixes);
  if (!fix) throw new Error("Nothing is to be put right here.");
  expect(phraseText(fix.phrase, SPANISH)).toBe("Convertir “1200” en número");
  expect(docsOf(rule, SPANISH).what).toBe("Un número que está solo en su celda es un número, no un texto.");
  const [refused] = applyChanges({ ...plan.workbook, sheets: [] }, [fix]).result.refused;
  expect(refused?.sentence).toBe("The sheet is no longer in this workbook. Check again.");
  expect(refused?.phrase && phraseText(refused.phrase, SPANISH)).toBe(
    "La hoja ya no está en este libro de trabajo. Revise de nuevo.",
  );
});
