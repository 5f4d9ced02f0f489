import type { RuleWords } from "../../language.ts";

export const deliverablesRegister: Readonly<Record<string, RuleWords>> = {
  "deliverables-register/action-plan-first": {
    what: "El plan de sostenibilidad se entrega cuando el plan de acción ya está aprobado.",
    why: "Nadie puede decir qué debe durar antes de acordar qué se hará. Un borrador es bienvenido desde el primer día.",
    how: "Logre primero la aprobación del plan de acción, o deje el plan de sostenibilidad como borrador.",
    messages: {
      early:
        "“{product}” está en “{state}”, y “{before}” está en “{beforeState}”. Logre primero la aprobación de este último.",
    },
  },
  "deliverables-register/due-in-program": {
    what: "Los productos vencen mientras dura el programa.",
    why: "Antes de que empiece, a nadie se le ha mostrado cómo; cuando termina, ya no queda quien los revise.",
    how: "Mueva la fecha límite para que caiga dentro del programa, o ajuste los meses de su programa.",
    messages: {
      outside: "“{product}” vence el {due:date}, fuera del programa ({first:date} a {last:date}). Mueva la fecha.",
    },
  },
  "deliverables-register/ten-products": {
    what: "Los diez productos del programa están todos en el registro.",
    why: "El programa está completo con los diez; el que no está en la lista se olvida hasta el final.",
    how: "Agregue el producto que falta.",
    messages: {
      missing: "En el registro falta este producto: {product}. Agréguelo; el programa pide diez.",
    },
  },
};
