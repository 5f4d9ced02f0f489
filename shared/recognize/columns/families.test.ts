import { describe, expect, it } from "vitest";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import { recognize } from "../recognize.ts";

/** What a heading alone is taken for on a sheet of a kind: the field's id, with "?" where it is asked; null for none. */
function readOn(kind: string, heading: string): string | null {
  const workbook = markdownWorkbook(`| Sheet | ${heading} | Last updated | Updated by |\n|  |  |  |  |`);
  const [table] = recognize(workbook, { pack: simplePlan, assume: { Sheet: kind } }).tables;
  const column = table?.columns.find((one) => one.heading === heading);
  if (!column) return null;
  const field = column.field ?? column.maybe;
  return field === null ? null : `${field.id}${column.question ? "?" : ""}`;
}

describe("what is planned and what was done are two columns", () => {
  it.each([
    ["implementation-plan", "Intended Launch", "start"],
    ["implementation-plan", "Tentative begin date", "start"],
    ["implementation-plan", "Real launch date", "actualStart"],
    ["implementation-plan", "Actually begun", "actualStart"],
    ["implementation-plan", "Forecast finish", "end"],
    ["implementation-plan", "Anticipated conclusion", "end"],
    ["implementation-plan", "Finish date (actual)", "actualEnd"],
    ["implementation-plan", "Finish date (est.)", "end"],
    ["benchmark-tracker", "Launched on", "started"],
    ["benchmark-tracker", "Date to be launched", "start"],
    ["benchmark-tracker", "Date concluded", "finished"],
  ])("on %s, “%s” is %s", (kind, heading, field) => {
    expect(readOn(kind, heading)).toBe(field);
  });
});

describe("words of one family", () => {
  it.each([
    ["implementation-plan", "Hurdles", "barrier"],
    ["implementation-plan", "Impediments noticed", "barrier"],
    ["implementation-plan", "Hurdles so far", "barrier"],
    ["implementation-plan", "Required materials", "resources"],
    ["implementation-plan", "Individuals responsible", "owner"],
    ["implementation-plan", "Campuses affected", "site"],
    ["benchmark-tracker", "Inspected by", "reviewer"],
  ])("on %s, “%s” is %s", (kind, heading, field) => {
    expect(readOn(kind, heading)).toBe(field);
  });
});

describe("a question is the heading that it stands for", () => {
  it.each([
    ["Who is in charge of it?", "owner"],
    ["Who else is involved?", "support"],
    ["When does it begin?", "start"],
    ["When must it be completed?", "end"],
    ["What materials do we need?", "resources"],
    ["What gets in the way?", "barrier"],
    ["How is it paid?", "fundingSource"],
    ["How will we know it is working?", "evidence"],
  ])("“%s” is %s", (heading, field) => {
    expect(readOn("implementation-plan", heading)).toBe(field);
  });

  it("another word makes it another question", () => {
    expect(readOn("decision-rights", "Who must approve?")).toBe("agree");
    expect(readOn("implementation-plan", "Who was hired?")).not.toBe("owner");
  });
});

describe("in Spanish", () => {
  it.each([
    ["implementation-plan", "Acción de mejora", "actionStep"],
    ["implementation-plan", "Persona responsable", "owner"],
    ["implementation-plan", "Fecha límite", "end"],
    ["implementation-plan", "Medios de verificación", "evidence"],
    ["implementation-plan", "Presupuesto", "cost"],
    ["implementation-plan", "Obstáculos", "barrier"],
    ["implementation-plan", "% de avance", "percentComplete"],
    ["measures", "Línea de base", "baseline"],
    ["measures", "Fuente de datos", "dataSource"],
    ["meetings", "Reunión", "title"],
    ["communication-plan", "Mensaje clave", "message"],
    ["budget", "Saldo", "remaining"],
  ])("on %s, “%s” is %s", (kind, heading, field) => {
    expect(readOn(kind, heading)).toBe(field);
  });

  it("“Meta” is a goal or a target, so it is asked about where both may stand", () => {
    expect(readOn("measures", "Meta")).toMatch(/^(?:goal|target)\?$/);
  });
});

describe("what decides is not lost", () => {
  it.each([
    ["deliverables-register", "Submitted to", "submittedTo"],
    ["deliverables-register", "Approved on", "approvedOn"],
    ["deliverables-register", "Approved by", "approvedBy"],
    ["decision-rights", "Implementer", "perform?"],
  ])("on %s, “%s” is %s", (kind, heading, field) => {
    expect(readOn(kind, heading)).toBe(field);
  });

  it("one word for a field that the kind does not have is asked about", () => {
    expect(readOn("implementation-plan", "Methods")).toBe("channel?");
  });

  it.each([
    ["Startegy", "strategy"],
    ["Personell", "owner"],
    ["Evidance", "evidence"],
  ])("a slip in a long word is seen by its letters: “%s”", (heading, field) => {
    expect(readOn("implementation-plan", heading)?.replace("?", "")).toBe(field);
  });

  it("a word of its own is no slip of another", () => {
    expect(readOn("meetings", "President")).not.toBe("attended");
  });
});
