import type { RuleWords } from "../../language.ts";

export const issueLog: Readonly<Record<string, RuleWords>> = {
  "issue-log/escalated-in-time": {
    what: "Un asunto que sigue abierto después de un mes pasa a alguien que puede decidir.",
    why: "Lo que el equipo no pudo resolver en un mes tampoco lo resolverá en el siguiente.",
    how: "Escriba a quién pasa, o ciérrelo.",
    messages: {
      open: "“{issue}” lleva abierto {days:día|días}. Escriba a quién pasa, o ciérrelo.",
    },
  },
};
