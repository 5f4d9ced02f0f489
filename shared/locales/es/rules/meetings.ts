import type { RuleWords } from "../../language.ts";

export const meetings: Readonly<Record<string, RuleWords>> = {
  "meetings/attended-in-full": {
    what: "Todos los integrantes asisten al Comité Directivo y a las sesiones de cohorte, o queda escrito el motivo.",
    why: "El programa pide a todos; lo que se decidió sin alguien se vuelve a preguntar.",
    how: "Cambie la fecha de la reunión, o escriba la circunstancia junto a la ausencia.",
    messages: {
      absent:
        "No asistió a “{meeting}”: {absent}, y no está escrito el motivo. Cambie la fecha de la reunión, o escriba la circunstancia.",
    },
  },
  "meetings/enough-planned": {
    what: "Hay tantas reuniones planeadas como pide el programa.",
    why: "El trabajo entre las sesiones las necesita todas; una reunión que no está en el calendario no se hace.",
    how: "Agregue las reuniones que faltan, con sus fechas.",
    messages: {
      few: "Están planeadas {count} de {asked} {what}. Agregue las que faltan.",
    },
  },
  "meetings/no-clash": {
    what: "A nadie se le espera en dos reuniones el mismo día.",
    why: "Puede que haya horas entre una y otra; si no, alguien va a faltar a una.",
    how: "Déjelo si los horarios no se cruzan; si se cruzan, mueva una de las dos.",
    messages: {
      both: "“{meeting}” y “{other}” esperan las dos a “{who}” el {day:date}. Si los horarios se cruzan, mueva una.",
    },
  },
};
