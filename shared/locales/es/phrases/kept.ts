/** What stood in a cell and what stands there now. */
export const kept: Readonly<Record<string, string>> = {
  "(no such sheet)": "(no hay tal hoja)",
  "the sheet “{sheet}”": "la hoja “{sheet}”",
  "{content} shown as {format}": "{content} mostrado como {format}",
  "(no note)": "(sin nota)",
  "note “{text}”": "nota “{text}”",
  "(no name)": "(sin nombre)",
  "named {name}": "con el nombre {name}",
  "formula {formula}": "fórmula {formula}",
  "formula {formula}, which gives {shown}": "fórmula {formula}, que da {shown}",
  "(empty)": "(vacía)",
  "(no drop-down)": "(sin lista desplegable)",
  "(a rule on entries)": "(una regla sobre lo que se escribe)",
  "(a rule on {type})": "(una regla del tipo {type})",
  "drop-down from {place}": "lista desplegable de {place}",
  "drop-down: {choices}": "lista desplegable: {choices}",
  "Add the sheet “{sheet}”": "Agregar la hoja “{sheet}”",
};
