import type { RuleWords } from "../../language.ts";

export const measures: Readonly<Record<string, RuleWords>> = {
  "measures/actual-has-period": {
    what: "Una cifra real dice de qué período es.",
    why: "Sin su período, la cifra se puede comparar con la meta equivocada.",
    how: "Ponga el período en el encabezado, como “2026-27 Actual”, o agregue una columna para la fecha.",
    messages: {
      undated:
        "{count:cifra|cifras} bajo “{heading}” no {count#dice|dicen} de cuándo {count#es|son}. Ponga el período en el encabezado, como “2026-27 Actual”, o agregue una columna para la fecha.",
    },
  },
  "measures/baseline-before-target": {
    what: "La línea de base es anterior a la meta.",
    why: "No se puede fijar una meta para antes de su propio punto de partida.",
    how: "Corrija la fecha que está mal; a menudo las dos columnas se llenaron al revés.",
    messages: {
      reversed:
        "“{measure}” tiene su meta para “{target}” y su línea de base de “{baseline}”, que no es anterior. Corrija una de las dos.",
    },
  },
  "measures/date-the-baseline": {
    what: "Cada línea de base dice cuándo se tomó.",
    why: "41 % en 2019 y 41 % la primavera pasada piden dos metas distintas.",
    how: "Escriba el día o el año escolar de la cifra.",
    messages: {
      undated: "La línea de base de “{measure}” no tiene fecha. Escriba el día o el año escolar en que se tomó.",
    },
  },
  "measures/interim-targets-in-order": {
    what: "Las metas de los años siguientes siguen la dirección de las anteriores, hasta la meta final.",
    why: "Una meta que retrocede, o una meta intermedia que pasa de la final, es un descuido que decide si un año cuenta como no cumplido.",
    how: "Corrija la meta que se sale de la línea.",
    messages: {
      back: "Las metas de “{measure}” {direction}, pero {target} viene después de {earlier}. Corrija una de las dos.",
    },
  },
  "measures/no-missing-target-year": {
    what: "Entre la primera y la última meta, cada año tiene la suya.",
    why: "En el año sin meta nadie puede decir si la medida va por buen camino.",
    how: "Agregue la meta del año que falta.",
    messages: {
      year: "No hay meta para {year}, entre la anterior y la siguiente. Agregue una columna para ese año.",
      cell: "“{measure}” no tiene meta para {year}, aunque sí antes y después. Escríbala.",
    },
  },
  "measures/percent-has-denominator": {
    what: "Un porcentaje dice de quiénes es porcentaje.",
    why: "El 60 % de quienes hicieron la prueba y el 60 % de quienes están inscritos son dos años distintos.",
    how: "Escriba a quiénes se cuenta en total, como “students enrolled on October 1”.",
    messages: {
      missing: "“{measure}” es un porcentaje y no dice de quiénes. Escriba a quiénes se cuenta en total.",
    },
  },
  "measures/percent-in-range": {
    what: "Un porcentaje está entre 0 y 100.",
    why: "No puede leer el 410 % de los estudiantes; se perdió un punto decimal, o la unidad es otra.",
    how: "Corrija la cifra o la unidad.",
    messages: {
      outside:
        "“{figure}” no puede ser un porcentaje de lo que se cuenta en “{measure}”. Corrija la cifra o la unidad.",
    },
  },
  "measures/require-baseline": {
    what: "Cada medida tiene una línea de base, o dice en qué año la tendrá.",
    why: "Sin un punto de partida nadie puede decir si la meta está cerca o lejos, ni si algo se ha movido.",
    how: "Escriba la cifra más reciente que tenga; si todavía no hay ninguna, escriba “Baseline year: 2026-27”.",
    messages: {
      missing:
        "“{measure}” no tiene línea de base. Escriba la cifra más reciente, o “Baseline year:” y el año en que se tomará.",
    },
  },
  "measures/require-data-source": {
    what: "Cada medida nombra de dónde viene su número.",
    why: "El próximo año otra persona debe encontrar el mismo número en el mismo lugar.",
    how: "Escriba la prueba, la encuesta o el sistema del que se toma.",
    messages: {
      missing: "“{measure}” no nombra su fuente de datos. Escriba de dónde viene el número.",
    },
  },
  "measures/require-frequency": {
    what: "Cada medida dice cada cuánto se toma.",
    why: "Un número que se mira una sola vez, al final, no le ayuda a nadie a cambiar el rumbo.",
    how: "Escriba cada cuánto: cada año, cada período, cada mes.",
    messages: {
      missing: "“{measure}” no dice cada cuánto se toma. Escriba, por ejemplo, “Each term” (cada período).",
    },
  },
  "measures/require-owner": {
    what: "Cada medida tiene a alguien que trae el número.",
    why: "Un número que no se le pide a nadie no está cuando se reúne la junta escolar.",
    how: "Escriba la persona o función que lo trae.",
    messages: {
      missing: "“{measure}” no tiene responsable. Escriba quién trae el número.",
    },
  },
  "measures/require-student-group": {
    what: "Cada medida dice de qué estudiantes trata.",
    why: "Un promedio esconde a los grupos para quienes se escribió el plan.",
    how: "Escriba el grupo, o “All students” si son todos.",
    messages: {
      missing: "“{measure}” no dice de qué estudiantes trata. Escriba el grupo, o “All students”.",
    },
  },
  "measures/status-after-target": {
    what: "Cuando la fecha de la meta ya pasó y la cifra ya está, el estado dice si se cumplió o no.",
    why: "Un “On track” después del final le dice al lector que todavía está por venir.",
    how: "Escriba “Complete” o “Not met”, o fije la próxima meta.",
    messages: {
      over: "La fecha de la meta de “{measure}” pasó el {due:date} y su cifra ya está, pero su estado sigue en “{status}”. Escriba si se cumplió.",
    },
  },
  "measures/status-fits-figures": {
    what: "Una medida que se dice encaminada lo está según sus cifras.",
    why: "Un estado en verde sobre una cifra atrasada esconde el problema hasta que ya es tarde para ayudar.",
    how: "Cambie el estado, o escriba bajo “Notes” por qué la cifra todavía llegará.",
    messages: {
      behind:
        "“{measure}” está en “{status}”, pero {actual} va detrás de {expected}, que es lo que daría una línea recta de {baseline} a {target}. Cambie el estado, o diga por qué.",
    },
  },
  "measures/status-not-too-dark": {
    what: "Una medida que se dice en riesgo va atrasada según sus cifras, o las notas dicen por qué está en riesgo.",
    why: "Las buenas noticias también son noticias; y a un estado que nunca se pone al día nadie le cree.",
    how: "Cambie el estado, o escriba bajo “Notes” lo que la cifra no muestra.",
    messages: {
      ahead:
        "“{measure}” está en “{status}”, aunque {actual} va al día o adelantado en su camino de {baseline} a {target}. Cambie el estado, o diga por qué.",
    },
  },
  "measures/target-in-direction": {
    what: "La meta queda del lado de la línea de base que dice la dirección.",
    why: "Una meta por debajo de la línea de base, en una medida que debe subir, se puede alcanzar empeorando.",
    how: "Corrija la meta, la línea de base o la dirección.",
    messages: {
      against: "“{measure}” debe {direction}, pero va de {baseline} a {target}. Corrija la meta o la dirección.",
      moved: "“{measure}” se debe mantener, pero va de {baseline} a {target}. Corrija la meta o la dirección.",
    },
  },
  "measures/target-moves": {
    what: "Una meta es distinta de la línea de base, salvo que la medida se deba mantener.",
    why: "Una meta que ya se alcanzó no le pide nada a nadie.",
    how: "Fije la meta a la que aspira, o escriba “Maintain” como dirección.",
    messages: {
      same: "La meta de “{measure}” es su línea de base, {baseline}. Fije la meta a la que aspira, o escriba “Maintain” como dirección.",
    },
  },
  "measures/target-within-reach": {
    what: "De un porcentaje no se espera que cambie más de diez puntos por año, salvo que el plan diga por qué puede.",
    why: "Una meta muy por encima de lo que las cifras han hecho alguna vez es una esperanza, no una meta basada en datos.",
    how: "Mire el cambio de los años anteriores y fije la meta según él, o escriba al lado en qué se apoya.",
    messages: {
      steep:
        "“{measure}” debe ir de {baseline} a {target}, {points:punto|puntos} por año. ¿Qué indica que puede? Escríbalo junto a la meta.",
    },
  },
};
