import type { AnalysisWords } from "../../language.ts";

/** What is asked of the plan and of the work in it. */
export const work: Readonly<Record<string, AnalysisWords>> = {
  "plan/coherence": {
    name: "Donde las hojas no coinciden",
    what: "¿Qué está en el mapa pero en ningún plan, planeado pero sin medir, medido pero sin responsable, con responsable pero sin fondos?",
    how: "En el mapa: recursos activos que no nombran ninguna iniciativa del plan, donde el mapa tiene una columna para ello. Planeado: iniciativas de las que no trata ninguna medida. Medido: medidas por las que nadie responde. Con responsable: iniciativas que lo tienen y ninguna fila de necesidades, ni siquiera “None needed”. Cada cosa se pregunta solo donde están las hojas que hacen falta.",
    messages: {
      counts:
        "{unplanned} en el mapa y en ningún plan, {unmeasured} planeadas y sin medir, {unowned} medidas y sin responsable, {unfunded} con responsable y sin fondos.",
      unplanned: "En el mapa, en ningún plan",
      unmeasured: "Planeado, sin medir",
      unowned: "Medido, sin responsable",
      unfunded: "Con responsable, sin fondos",
    },
  },
  "priorities/tree": {
    name: "De las prioridades a los pasos de acción",
    what: "¿Qué pertenece a qué en el plan, y dónde hay cabos sueltos?",
    how: "Las prioridades, sus iniciativas, los entregables de estas y los pasos hacia cada uno, según los nombres e ID que dan las hojas. Un cabo suelto no pertenece a nada, no tiene nada debajo, o nombra algo que no está en ningún lado.",
    messages: {
      counts:
        "{priorities:prioridad|prioridades}, {initiatives:iniciativa|iniciativas}, {deliverables:entregable|entregables}, {steps:paso|pasos} de acción; {loose:cabo suelto|cabos sueltos}.",
      priority: "Prioridad",
      initiative: "Iniciativa",
      deliverable: "Entregable",
      step: "Paso",
      noParent: "no pertenece a nada",
      noInitiative: "ninguna iniciativa",
      noDeliverable: "ningún entregable",
      noStep: "ningún paso de acción",
      unlisted: "nombrado, y en ninguna lista",
      unknown: "nombra “{text}”, que no está en ningún lado",
      near: "nombra “{text}”; ¿se quiere decir “{name}”?",
      homeless: "no nombra ningún entregable",
    },
  },
  "priorities/roadmap": {
    name: "El camino a lo largo de los años",
    what: "¿Qué iniciativa corre en qué años, y cuántos entregables vencen en cada uno?",
    how: "Una iniciativa corre de su primer a su último día, según su propia fila o sus entregables. El número es el de los entregables que terminan en el año escolar; 0 quiere decir que corre ese año y no entrega nada.",
    messages: {
      runs: "{count:iniciativa|iniciativas} en {years:año escolar|años escolares}; {undated} sin fechas.",
    },
  },
  "implementation-plan/attention": {
    name: "Vencidos, en riesgo, detenidos",
    what: "¿Qué pasos abiertos necesitan la atención de alguien, y por qué?",
    how: "Vencido: la fecha límite ya pasó. En riesgo: alguien lo dice, o espera un paso que va atrasado, o está hecho menos que la parte de los días que ya pasaron, menos un margen. Detenido: sin novedades durante los días fijados, o la fecha de inicio ya pasó y no ha empezado nada.",
    messages: {
      counts:
        "{overdue:paso está vencido|pasos están vencidos}, {atRisk} en riesgo, {stalled} {stalled#detenido|detenidos}, de {open} {open#abierto|abiertos}.",
      overdue: "Vencido",
      atRisk: "En riesgo",
      stalled: "Detenido",
      late: "{days:día|días} después de su fecha",
      called: "su estado es “{status}”",
      barrier: "su estado es “{status}”: {barrier}",
      waits: "espera a “{on}”, que lleva {days:día|días} de atraso",
      behind: "{percent}% hecho, {gone}% de sus días ya pasó",
      silent: "sin novedades desde hace {days:día|días}",
      unstarted: "debía empezar el {start:date}",
    },
  },
  "implementation-plan/check-in": {
    name: "La revisión de esta semana",
    what: "¿De qué debe hablar el equipo esta semana?",
    how: "Celebrar: terminado en los últimos siete días. Detenido: su estado lo dice. Atrasado: abierto y pasada su fecha. Vence y empieza: su fecha cae en la semana de lunes a domingo. Un paso está en la primera de estas que se cumple.",
    messages: {
      agenda:
        "La semana del {monday:date} al {sunday:date}: {celebrate} por celebrar, {blocked} {blocked#detenido|detenidos}, {late} {late#atrasado|atrasados}, {due} que {due#vence|vencen}, {begins} por empezar.",
      celebrate: "Celebrar",
      blocked: "Detenido",
      late: "Atrasado",
      due: "Vence esta semana",
      begins: "Empieza esta semana",
      finished: "terminado el {day:date}",
      stands: "¿qué estorba?",
      barrier: "{barrier}",
      days: "{days:día|días} después de su fecha",
      on: "vence el {day:date}",
      from: "empieza el {day:date}",
    },
  },
  "implementation-plan/gantt": {
    name: "El trabajo del año",
    what: "¿Qué paso ocurre cuándo en el año del plan?",
    how: "Una barra va del inicio de un paso a su fecha límite; un paso con una sola fecha es un solo día. El año es el año escolar del plan; si no, aquel en que cae la mayoría de los pasos con fecha. Los pasos de otros años se cuentan y se dejan fuera.",
    messages: {
      shown: "{count:paso|pasos} en el año escolar {year}; {undated} sin fecha y {elsewhere} en otros años.",
    },
  },
  "implementation-plan/owner-load": {
    name: "Quién tiene cuánto que hacer, y cuándo",
    what: "¿Cuántos pasos abiertos le vencen a cada responsable en cada mes?",
    how: "Cada paso abierto cuenta una vez para cada persona o función que nombra como responsable, en el mes en que vence; un paso pasado de su fecha cuenta como atrasado. Aquello por lo que nadie responde va al final.",
    messages: {
      most: "“{owner}” es quien más tiene: {count:paso abierto|pasos abiertos}.",
      nobody: "Sin responsable",
      total: "Total",
    },
  },
  "implementation-plan/slips": {
    name: "Qué espera a qué, y qué mueve un atraso",
    what: "¿Qué espera cada paso, cuántos días hay entre ellos, y qué se mueve si se atrasa?",
    how: "Días entre los dos: del fin de uno al inicio del otro; -1 día quiere decir que se traslapan por uno. Un atraso del número fijado de días gasta los días intermedios; lo que queda mueve el paso, y desde ahí los que lo esperan. Donde falta una fecha, se pasa todo el atraso.",
    messages: {
      links: "{count:paso espera|pasos esperan} a otro; {tight} sin un día de por medio.",
      slip: "Si “{step}” se atrasa {days:día|días}, se {count#mueve|mueven} {count:paso|pasos}.",
    },
  },
  "implementation-plan/who-how-when": {
    name: "Quién, cómo y cuándo",
    what: "¿Qué pasos todavía no dicen quién los hace, cómo y cuándo?",
    how: "Quién: está nombrado alguien que puede responder, no “All” ni “TBD”. Cómo: hay algo en la descripción, los recursos, el entregable, el apoyo o la evidencia. Cuándo: una fecha, un plazo o una frecuencia. Por un paso descartado no se pregunta.",
    messages: {
      complete: "{complete} de {all:paso dice|pasos dicen} quién, cómo y cuándo.",
      missing: "no se dice",
      group: "nadie en particular",
    },
  },
};
