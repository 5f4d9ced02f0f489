import type { Words } from "../index.ts";

export const score: Words["score"] = {
  title: "Calificar",
  coming: "La calificación viene después.",
  says: "Aquí calificará el plan fila por fila con su rúbrica, con lo que muestra el plan junto a cada nivel, y podrá comparar con otra persona.",
  until: "Mientras tanto, Revisar muestra lo que preguntaría quien califica.",
  toCheck: "Ir a las observaciones",
};
