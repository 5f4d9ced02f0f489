/** What fixes are called. */
export const fixes: Readonly<Record<string, string>> = {
  "Write “{to}” for “{from}”": "Escribir “{to}” en vez de “{from}”",
  "Write “{owner}”, who owns “{of}”": "Escribir “{owner}”, responsable de “{of}”",
  "Put the drop-down back": "Reponer la lista desplegable",
  "Put the value in the formula's place": "Poner el valor en lugar de la fórmula",
  "Make “{text}” the date {day:date}": "Convertir “{text}” en la fecha {day:date}",
  "Take the spaces out of “{text}”": "Quitar los espacios de “{text}”",
  "Make “{text}” a number": "Convertir “{text}” en número",
  "Give each of “{text}” its own cell": "Dar a cada parte de “{text}” su propia celda",
  "Give the row the id “{id}”": "Dar a la fila el ID “{id}”",
};
