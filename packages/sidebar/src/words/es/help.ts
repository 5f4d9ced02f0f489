import type { Words } from "../index.ts";
import { formats } from "./shell.ts";

const { number } = formats;

export const help: Words["help"] = {
  title: "Ayuda",
  answer: "Dos minutos con un plan de muestra le enseñarán casi todo.",
  tour: {
    start: "Empezar el recorrido",
    startSays: "Usa el plan de una escuela inventada, aquí en este panel. Su libro no se toca.",
    step: (step, of) => `Recorrido, paso ${number(step)} de ${number(of)}`,
    next: "Siguiente",
    back: "Atrás",
    end: "Terminar el recorrido",
    steps: {
      home: "Esto es Inicio, con la muestra. La primera frase dice si el plan se puede enviar. Debajo están las próximas celdas por corregir, las más rápidas primero: elija una.",
      findings:
        "Esto es Revisar. Abra una observación: muestra la celda, por qué importa y qué diría después del arreglo. Haga un arreglo y elija Deshacer en el mensaje de abajo.",
      columns: "Así se leyeron los encabezados. Donde no es seguro preguntamos, y su respuesta queda en el libro.",
      line: "Este es el plan como una sola línea, de la prioridad al paso. Una línea rota es un enlace que falta.",
      insert:
        "En Ajustes están las hojas que a un plan le vendrían bien. En su propio libro, una elección agrega una, y Deshacer la quita.",
    },
  },

  keys: "Teclas",
  key: "Tecla",
  does: "Qué hace",
  doors: "Inicio; 2 a 5 para las otras puertas",
  move: "Observación siguiente, anterior",
  open: "Abrirla; sobre una celda, ir a ella",
  fix: "Ver el arreglo y luego hacerlo",
  undo: "Deshacer el último cambio",
  level: "Poner un nivel, cuando los niveles tienen el foco",
  close: "Cerrar lo que está abierto",
  to: "a",
  letters: "Las letras actúan solo dentro de una lista. Se apagan en",

  privacy: "Su plan se queda donde está",
  privacySays:
    "Todo se lee y se revisa en este equipo o dentro de la cuenta de su propia hoja de cálculo; no enviamos nada a ningún lado ni guardamos nada.",

  selfTest: {
    title: "¿Funciona aquí?",
    says: "La prueba hace cada tipo de cambio en una hoja de cálculo nueva y vacía, y limpia al terminar. Abra una primero.",
    run: "Hacer la prueba",
    running: (done, of) => `Probando ${number(done)} de ${number(of)}`,
    passed: (cases) => `Todo lo que se pudo probar funciona: ${number(cases)}.`,
    failed: (cases, of) => `${number(cases)} de ${number(of)} no funcionaron. Envíe el informe a soporte técnico.`,
    cannot: "Aquí no se pueden agregar hojas, así que no hay nada que probar.",
    report: "Informe",
    copy: "Copiar el informe",
    copied: "Copiado.",
    notCopied: "Aquí no se pudo copiar. Seleccione el texto y cópielo.",
  },
};
