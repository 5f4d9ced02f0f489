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
  "meetings/check-in-every-week": {
    what: "Cada semana del calendario hay una reunión de seguimiento con el socio.",
    why: "Lo que se nota con una semana de retraso todavía tiene remedio; con un mes, ya no.",
    how: "Agregue la reunión que sí se hizo, o marque la semana como cerrada en el calendario.",
    messages: {
      missed:
        "Después de “{meeting}”, el {day:date}, no hay reunión de seguimiento durante {weeks:semana|semanas}. Agregue las que se hicieron, o marque las semanas cerradas en el calendario.",
    },
  },
  "meetings/enough-held": {
    what: "Cuando el programa ha terminado, se hicieron tantas reuniones como pide.",
    why: "La asistencia es una de las promesas; una reunión que no se hizo no se repone después sin la oficina estatal.",
    how: "Agregue las reuniones que se hicieron y faltan aquí, y acuerde las demás con la oficina estatal.",
    messages: {
      few: "El programa terminó el {end:date}, y se hicieron {count} de {asked} {what}. Agregue las que faltan aquí.",
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
  "meetings/steering-weekly-at-start": {
    what: "El órgano directivo se reúne cada semana mientras se crean las condiciones.",
    why: "En las primeras semanas cada pregunta lleva a la siguiente; con un mes entre reuniones, el arranque dura un año.",
    how: "Ponga las reuniones en el calendario, o marque ahí las semanas cerradas. Más adelante bastarán menos.",
    messages: {
      missed:
        "Después de “{meeting}”, el {day:date}, el órgano directivo no se reúne durante {weeks:semana|semanas}, y “{benchmark}”, de la primera fase, sigue abierto. Agregue las reuniones.",
    },
  },
  "meetings/visit-in-time": {
    what: "Cada plantel se visita más o menos una vez al mes.",
    why: "Lo que un asesor ve en una visita nadie lo escribe en un correo.",
    how: "Ponga la próxima visita en el calendario, o agregue la que se hizo.",
    messages: {
      far: "Entre las visitas a {site} del {first:date} y del {next:date} hay {days:día|días}. Agregue una visita en medio, o la que falta aquí.",
      since:
        "La última visita a {site} fue el {first:date}, hace {days:día|días}, y no hay otra planeada. Ponga la próxima en el calendario.",
    },
  },
};
