import type { RuleWords } from "../../language.ts";

export const programInventory: Readonly<Record<string, RuleWords>> = {
  "program-inventory/one-row-per-site": {
    what: "Un programa tiene una fila por cada escuela.",
    why: "Con dos filas y dos conteos de estudiantes, nadie sabe cuál es el correcto.",
    how: "Junte las dos filas, o escriba los grados o la materia que las distinguen.",
    messages: {
      twice:
        "“{program}” tiene dos filas para “{site}”; la otra es la fila {first}. Júntelas, o escriba en qué se distinguen.",
    },
  },
  "program-inventory/plausible-numbers": {
    what: "Los números de sesiones, minutos, semanas y estudiantes son posibles.",
    why: "Un dígito de más hace que un programa parezca diez veces más fuerte, o más barato.",
    how: "Corrija la cifra.",
    messages: {
      range: "{value} ({what}) difícilmente puede ser de “{program}”. Corrija la cifra.",
      served: "“{program}” atiende a {served} de {eligible} que podría atender. Una de las dos cifras está mal.",
    },
  },
  "program-inventory/verified-lately": {
    what: "En el último año alguien confirmó que cada programa sigue como está escrito.",
    why: "En verano los programas terminan, se mudan y cambian de manos; la lista sigue diciendo lo que había.",
    how: "Pregunte a la escuela, y escriba el día junto al programa.",
    messages: {
      old: "“{program}” se verificó por última vez el {day:date}, hace {days:día|días}. Pregunte a la escuela si sigue igual.",
    },
  },
};
