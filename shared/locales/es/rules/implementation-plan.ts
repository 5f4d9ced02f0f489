import type { RuleWords } from "../../language.ts";

export const implementationPlan: Readonly<Record<string, RuleWords>> = {
  "implementation-plan/begins-with-a-verb": {
    what: "Un paso de acción empieza con lo que alguien hace.",
    why: "“Implementation of coaching” nombra un tema; “Coach every grade team” se puede hacer, y se puede ver que se hizo.",
    how: "Ponga primero el verbo: contratar, capacitar, visitar, escribir.",
    messages: {
      noun: "“{step}” empieza con una cosa y no con lo que se hace. Ponga primero el verbo, como “Hire” (contratar) o “Train” (capacitar).",
    },
  },
  "implementation-plan/in-coming-year": {
    what: "El plan de implementación contiene los pasos del próximo año escolar.",
    why: "Es el plan de un año; los años siguientes se trazan en las prioridades.",
    how: "Pase el paso al año que le corresponde, o corrija el año de su fecha.",
    messages: {
      outside:
        "“{step}” cae fuera de {year}, el año de este plan. Corrija la fecha, o déjelo para el plan de ese otro año.",
    },
  },
  "implementation-plan/one-lead": {
    what: "Una sola persona o función dirige cada paso de acción.",
    why: "Cuando un paso es de dos personas, cada una puede quedarse esperando a la otra.",
    how: "Deje como responsable a quien responde por el paso, o márquelo con “(lead)”; ponga a los demás bajo “Support”.",
    messages: {
      several:
        "“{owner}”: {count:responsable|responsables} de un solo paso. Diga quién lo dirige; los demás pueden ir bajo “Support”.",
    },
  },
  "implementation-plan/require-due": {
    what: "Cada paso de acción dice para cuándo estará hecho.",
    why: "Sin una fecha nadie puede ver si un paso va atrasado.",
    how: "Escriba una fecha límite, o un plazo como “Fall 2026”.",
    messages: {
      missing: "“{step}” no tiene fecha límite. Escriba el día en que estará hecho.",
      noColumn: "Ninguna columna dice para cuándo estarán hechos los pasos. Agregue una con el encabezado “Due date”.",
    },
  },
  "implementation-plan/require-owner": {
    what: "Cada paso de acción nombra a quien lo hará.",
    why: "Un paso sin nombre no es de nadie, y a nadie se le puede preguntar por él.",
    how: "Escriba como responsable a una sola persona o función; ponga a quienes ayudan bajo “Support”.",
    messages: {
      missing: "“{step}” no tiene responsable. Escriba la única persona o función que responde por él.",
    },
  },
  "implementation-plan/started-on-time": {
    what: "Un paso cuyo inicio ya pasó deja de estar en “Not started”.",
    why: "O el trabajo va atrasado, o el estado está atrasado.",
    how: "Ponga al día el estado, o mueva el inicio.",
    messages: {
      late: "“{step}” debía empezar el {start:date} y sigue en “{status}”. Ponga al día el estado, o mueva el inicio.",
    },
  },
  "implementation-plan/step-within-a-year": {
    what: "Un paso de acción dura un año a lo más.",
    why: "Lo que dura más son varios pasos, y su avance no se ve hasta el final.",
    how: "Divídalo en pasos con fechas propias, o corrija el año de una de sus fechas.",
    messages: {
      long: "“{step}” dura {days:día|días}, del {start:date} al {end:date}. Divídalo, o corrija una fecha.",
    },
  },
};
