/** Plans with a key, by which raters try how they read the rubric: what each says, and why it is scored so. */
export const rubricAnchors: Readonly<Record<string, string>> = {
  "A first draft": "Un primer borrador",
  "Mission: all students succeed. Measure: graduation. Target: higher.":
    "Misión: todos los estudiantes tienen éxito. Medida: graduación. Meta: más alta.",
  "Nothing can be counted from it, and there is no baseline; with a figure and a date it would be a 2.":
    "De ahí no se puede contar nada, y no hay línea de base; con una cifra y una fecha sería un 2.",
  "Priority 1, literacy. Measures: number of trainings held; number of coaches hired.":
    "Prioridad 1, lectoescritura. Medidas: número de capacitaciones; número de tutores contratados.",
  "Both count what was done; nothing says whether anyone reads better.":
    "Las dos cuentan lo que se hizo; nada dice si alguien lee mejor.",
  "Sheet 7 speaks of “Reading for all”, sheet 8 of “Literacy push”. Steps carry no ids.":
    "La hoja 7 habla de “Lectura para todos”, la hoja 8 de “Impulso a la lectura”. Los pasos no llevan ID.",
  "The same thing goes by two names, and steps cannot be traced to anything above them.":
    "Lo mismo lleva dos nombres, y los pasos no se pueden ligar a nada que esté por encima.",
  "Entries: “PLCs.” “MTSS rollout.” “Improve Tier 1.”":
    "Entradas: “Comunidades CPA.” “Despliegue de SAMN.” “Mejorar el nivel 1.”",
  "One or two words each, with short forms that are explained nowhere.":
    "Una o dos palabras cada una, con siglas que no se explican en ninguna parte.",
  "Eleven initiatives, all from August 2026, seven of them under no priority.":
    "Once iniciativas, todas desde agosto de 2026, siete de ellas sin prioridad.",
  "It is a list of wishes: no ties to priorities and no order.":
    "Es una lista de deseos: sin relación con las prioridades y sin orden.",
  "“Hold meetings about curriculum.” “Continue coaching.” No years.":
    "“Hacer reuniones sobre el currículo.” “Seguir con la tutoría.” Sin años.",
  "These are activities; nothing is left when they are over, and no year is given.":
    "Son actividades; cuando terminan no queda nada, y no se da ningún año.",
  "“Discuss materials”, owner: all staff. “Follow up”, no owner, no date.":
    "“Hablar de los materiales”, responsable: todo el personal. “Dar seguimiento”, sin responsable ni fecha.",
  "Few and vague, with nobody accountable.": "Pocos y vagos, sin nadie que responda por ellos.",
  "On the way": "En camino",
  "Graduates ready for college or work: ACT composite of 18 or higher, 41% in 2025, target 60% in 2030. Not by student group.":
    "Egresados listos para la universidad o el trabajo: puntaje ACT de 18 o más, 41% en 2025, meta de 60% en 2030. No por grupo de estudiantes.",
  "Defined, with a baseline and a target; student groups and the steps on the way are missing.":
    "Definida, con línea de base y meta; faltan los grupos de estudiantes y los pasos intermedios.",
  "Priorities 1 and 2: a state test and a screener each, with owners. Priority 3: “to be set”.":
    "Prioridades 1 y 2: una prueba estatal y una evaluación breve cada una, con responsables. Prioridad 3: “por definir”.",
  "Two of three priorities are measured well; the third is not.":
    "Dos de las tres prioridades se miden bien; la tercera no.",
  "Ids run from priority to step. Two deliverables stand under two initiatives each.":
    "Los ID van de la prioridad al paso. Dos entregables están bajo dos iniciativas cada uno.",
  "Mostly one line; the repeated rows keep it from a 3.":
    "En general una sola línea; las filas repetidas impiden que sea un 3.",
  "“Train grade K–2 teachers in the new phonics lessons.” Also: “Implement HQIM with fidelity.”":
    "“Capacitar a los docentes de K a 2.º en las nuevas lecciones de fonética.” También: “Implementar MIAC con fidelidad.”",
  "Most entries can be read by anyone; a few need an insider.":
    "La mayoría de las entradas las entiende cualquiera; unas pocas, solo alguien de adentro.",
  "Nine initiatives under three priorities, six of them starting in the first year.":
    "Nueve iniciativas bajo tres prioridades, seis de ellas desde el primer año.",
  "All are tied to priorities; too many begin at once.": "Todas se ligan a prioridades; demasiadas empiezan a la vez.",
  "“A coaching guide, by May 2027.” “A family reading program, 2027.” Done-when is filled in for half.":
    "“Una guía de tutoría, para mayo de 2027.” “Un programa de lectura en familia, 2027.” La mitad dice cuándo está terminado.",
  "They are products with dates; for half, nobody could tell when they are done.":
    "Son productos con fechas; de la mitad, nadie podría decir cuándo están terminados.",
  "38 of 41 steps have one owner and both dates; two due dates lie before their start.":
    "38 de 41 pasos tienen un responsable y las dos fechas; dos fechas de entrega son anteriores al inicio.",
  "Steps lead to the deliverables; the gaps are few, and they are there.":
    "Los pasos llevan a los entregables; los huecos son pocos, pero los hay.",
  "Ready to be carried out": "Listo para llevarse a cabo",
  "Share of graduates with a credential or 12 college credits, by student group, each June: 34% (June 2025), 38, 43, 49, 55, 62% by 2030.":
    "Parte de los egresados con una credencial o 12 créditos universitarios, por grupo de estudiantes, cada junio: 34% (junio de 2025), 38, 43, 49, 55, 62% para 2030.",
  "Defined, regular, by group, with a dated baseline and a path of targets.":
    "Definida, periódica, por grupo, con una línea de base fechada y metas paso a paso.",
  "Each priority: one early sign each month (lessons observed as planned) and one result each year, with source, owner, and targets by year.":
    "Cada prioridad: una señal temprana cada mes (lecciones observadas según lo previsto) y un resultado cada año, con fuente, responsable y metas por año.",
  "A few measures, of both kinds, complete for every priority.":
    "Pocas medidas, de los dos tipos, completas para cada prioridad.",
  "P1 → P1-I2 → P1-I2-D1 → P1-I2-D1-S3, the same on every sheet; two initiatives start each year.":
    "P1 → P1-I2 → P1-I2-D1 → P1-I2-D1-S3, lo mismo en cada hoja; cada año empiezan dos iniciativas.",
  "One line from priority to step, and a reader finds any row at once.":
    "Una sola línea de la prioridad al paso, y quien lee encuentra cualquier fila enseguida.",
  "“Each K–2 teacher teaches the daily 20-minute phonics lesson, so that every first grader reads short words by January.”":
    "“Cada docente de K a 2.º da la lección diaria de fonética de 20 minutos, para que en enero todo primer grado lea palabras cortas.”",
  "What, for whom, and to what end, in words a parent would follow.":
    "Qué, para quién y con qué fin, en palabras que una familia entendería.",
  "Five initiatives over three years, each with a sponsor, the measure it is to move, and what it waits for.":
    "Cinco iniciativas en tres años, cada una con quien la respalda, la medida que ha de mover y aquello que espera.",
  "Few, distinct, in sequence, and together they could well move the measures.":
    "Pocas, distintas, en secuencia, y juntas bien podrían mover las medidas.",
  "“Phonics lesson bank, owner R. Diaz, due March 2027; done when 90 lessons are posted and two schools have taught from them.”":
    "“Banco de lecciones de fonética, responsable R. Diaz, para marzo de 2027; terminado cuando haya 90 lecciones publicadas y dos escuelas las hayan usado.”",
  "A product, an owner, a date, and plain words for done.":
    "Un producto, un responsable, una fecha y palabras claras para decir cuándo está terminado.",
  "“Choose the ten pilot teachers. R. Diaz. Aug 17 to Sep 4, 2026.” Every deliverable of the year has three to six such steps.":
    "“Elegir a los diez docentes del piloto. R. Diaz. Del 17 de agosto al 4 de septiembre de 2026.” Cada entregable del año tiene de tres a seis pasos así.",
  "Steps add up, one owner each, in order, and somebody else could do them.":
    "Los pasos suman, con un responsable cada uno, en orden, y otra persona podría darlos.",
};
