import type { RuleWords } from "../../language.ts";

export const deliverablesRegister: Readonly<Record<string, RuleWords>> = {
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
