/** What the comments beside a score of the plan-quality rubric say. */
export const rubricComments: Readonly<Record<string, string>> = {
  "Each norm is tied to a value and says what a colleague would see or hear.":
    "Cada norma está ligada a un valor y dice lo que un colega vería u oiría.",
  "For each norm, write the value it serves and one thing a colleague could see or hear.":
    "Para cada norma, escriba el valor al que sirve y una cosa que un colega podría ver u oír.",
  "Set a date to look back at the norms together.": "Fije una fecha para repasar juntos las normas.",
  "Agree on three to five norms, each about how the committee works.":
    "Acuerden de tres a cinco normas, cada una sobre cómo trabaja el comité.",
  "Write each as something that can be seen: who does what, when.":
    "Escriba cada una como algo que se puede ver: quién hace qué y cuándo.",
  "The picture five years out is plain, names who it is for, and could be shown true or false.":
    "La imagen a cinco años es clara, nombra para quién es y se podría comprobar si es cierta o falsa.",
  "Name what would be true of graduates in five years, so that anyone could check it.":
    "Nombre lo que sería cierto de los egresados en cinco años, de modo que cualquiera lo pueda comprobar.",
  "Say for which groups of students the most has to change.":
    "Diga para qué grupos de estudiantes tiene que cambiar más.",
  "Write one plain statement of what graduates can do five years from now.":
    "Escriba una afirmación clara de lo que los egresados podrán hacer dentro de cinco años.",
  "Leave out what any district could say, and name what is yours.":
    "Deje fuera lo que podría decir cualquier distrito, y nombre lo que es de ustedes.",
  "Every priority says what will be true for students or staff in five years.":
    "Cada prioridad dice lo que será cierto para los estudiantes o el personal en cinco años.",
  "Write an aspiration for each priority that has none.": "Escriba una aspiración para cada prioridad que no la tenga.",
  "For those that are unclear, finish the sentence: in five years it will be true that …":
    "Para las que no son claras, termine la frase: en cinco años será cierto que…",
  "Begin with the priority that matters most, and write what will be true in five years.":
    "Empiece con la prioridad que más importa, y escriba lo que será cierto en cinco años.",
  "Then write one aspiration for each of the others.": "Después escriba una aspiración para cada una de las otras.",
  "All six groups are heard, for the diagnostic and for the plan, with dates, ways, and owners.":
    "Se escucha a los seis grupos, para el diagnóstico y para el plan, con fechas, formas y responsables.",
  "Add the groups that are missing, and say whether they are heard for the diagnostic or for the plan.":
    "Agregue los grupos que faltan, y diga si se les escucha para el diagnóstico o para el plan.",
  "Give each event a date, a way to take part, and an owner.":
    "Dé a cada evento una fecha, una forma de participar y un responsable.",
  "List the six groups, and plan at least one event for each.":
    "Haga la lista de los seis grupos, y planee al menos un evento para cada uno.",
  "Plan a second moment for each, when the draft can still change.":
    "Planee un segundo momento para cada uno, cuando el borrador todavía pueda cambiar.",
  "Each main theme is answered in the plan, and the answer went back to those who raised it.":
    "El plan responde a cada tema principal, y la respuesta llegó a quienes lo plantearon.",
  "Beside each theme, write which part of the plan answers it, or why it does not.":
    "Junto a cada tema, escriba qué parte del plan le responde, o por qué no lo hace.",
  "Tell each group what became of what it said.": "Diga a cada grupo qué resultó de lo que dijo.",
  "Write down the main themes that were heard, event by event.":
    "Escriba los temas principales que se escucharon, evento por evento.",
  "For each, say what the plan does about it.": "Para cada uno, diga qué hace el plan al respecto.",
  "All four kinds of evidence are used, with sources and numbers, and student groups stand apart.":
    "Se usan los cuatro tipos de evidencia, con fuentes y números, y los grupos de estudiantes se ven por separado.",
  "Add the kinds of evidence that are missing: student results, observations, artifacts, perspectives.":
    "Agregue los tipos de evidencia que faltan: resultados de estudiantes, observaciones, materiales, perspectivas.",
  "Say how many each source covers, and show student groups apart.":
    "Diga a cuántos abarca cada fuente, y muestre los grupos de estudiantes por separado.",
  "Rest each claim on at least one named source.": "Base cada afirmación en al menos una fuente con nombre.",
  "Gather a second kind of evidence before drawing conclusions.":
    "Reúna un segundo tipo de evidencia antes de sacar conclusiones.",
  "Strengths and growth areas are balanced, rest on two or more sources, and name causes.":
    "Las fortalezas y las áreas de mejora están en equilibrio, se basan en dos o más fuentes y nombran causas.",
  "Find a second source for each claim that rests on one.":
    "Busque una segunda fuente para cada afirmación que se basa en una sola.",
  "Write why each growth area is as it is, and put the weightiest first.":
    "Escriba por qué cada área de mejora es como es, y ponga primero las de más peso.",
  "For each set of data, write the one conclusion you draw from it.":
    "Para cada conjunto de datos, escriba la conclusión que saca de él.",
  "Sort the conclusions into strengths and growth areas.": "Separe las conclusiones en fortalezas y áreas de mejora.",
  "Each mission aspiration has a measure with a dated baseline, student groups, and a path of targets.":
    "Cada aspiración de la misión tiene una medida con línea de base fechada, grupos de estudiantes y un camino de metas.",
  "Fill in what is missing for each measure: definition, dated baseline, student groups, target.":
    "Complete lo que falta en cada medida: definición, línea de base con fecha, grupos de estudiantes, meta.",
  "Set a target for each year up to the last one.": "Fije una meta para cada año hasta el último.",
  "For each mission aspiration, name one thing that can be counted.":
    "Para cada aspiración de la misión, nombre una cosa que se pueda contar.",
  "Find its latest figure, and write it with its date as the baseline.":
    "Busque su cifra más reciente, y escríbala con su fecha como línea de base.",
  "Every priority has a few measures, early signs as well as results, with source, owner, and pace.":
    "Cada prioridad tiene unas pocas medidas, señales tempranas y resultados, con fuente, responsable y frecuencia.",
  "Add measures for the priorities that have none, and say which are early signs and which results.":
    "Agregue medidas para las prioridades que no tienen, y diga cuáles son señales tempranas y cuáles resultados.",
  "Give each measure a source, an owner, a pace, and targets by year.":
    "Dé a cada medida una fuente, un responsable, una frecuencia y metas por año.",
  "For each priority, name one result that would show it worked.":
    "Para cada prioridad, nombre un resultado que mostraría que funcionó.",
  "Add one early sign that can be looked at every month or quarter.":
    "Agregue una señal temprana que se pueda mirar cada mes o trimestre.",
  "Targets ask a lot, rest on the district's own trend, and close gaps step by step.":
    "Las metas piden mucho, se basan en la tendencia del propio distrito y cierran brechas paso a paso.",
  "Say where each target comes from: your own trend, or a district like yours.":
    "Diga de dónde viene cada meta: su propia tendencia, o un distrito como el suyo.",
  "Set steps on the way, and check that gaps between groups get smaller.":
    "Fije pasos en el camino, y compruebe que las brechas entre grupos se reduzcan.",
  "Set a target for each measure, with its year.": "Fije una meta para cada medida, con su año.",
  "Hold each against the last three years: is it a stretch, and can it be done?":
    "Compare cada una con los últimos tres años: ¿exige esfuerzo, y se puede lograr?",
  "Each key decision has one person who decides, and what is common to all schools is written down.":
    "En cada decisión clave decide una sola persona, y está por escrito lo que es común a todas las escuelas.",
  "Where several people decide, name the one who does, and those who are heard.":
    "Donde deciden varias personas, nombre a la que lo hace y a quienes se escucha.",
  "Say of each practice whether it is the same in every school, and where that is written.":
    "Diga de cada práctica si es igual en todas las escuelas, y dónde está escrito.",
  "List the ten decisions that matter most for the priorities.":
    "Haga la lista de las diez decisiones que más importan para las prioridades.",
  "Name for each the one person who decides.": "Nombre para cada una a la persona que decide.",
  "One line runs from aspiration to step, with the same names and ids throughout.":
    "Una sola línea va de la aspiración al paso, con los mismos nombres e ID en todo el plan.",
  "Move the rows that are out of place, and take out those that stand twice.":
    "Mueva las filas que están fuera de lugar, y quite las que están dos veces.",
  "Use one name and one id for each thing on every sheet.":
    "Use un solo nombre y un solo ID para cada cosa en todas las hojas.",
  "Give each priority, initiative, deliverable, and step an id of its own.":
    "Dé a cada prioridad, iniciativa, entregable y paso un ID propio.",
  "Write on each row the id of what it belongs to.": "Escriba en cada fila el ID de aquello a lo que pertenece.",
  "A reader from outside understands each entry: what, for whom, and to what end.":
    "Un lector de fuera entiende cada entrada: qué, para quién y con qué fin.",
  "Have somebody from outside read it, and rewrite what they ask about.":
    "Pida a alguien de fuera que lo lea, y vuelva a escribir aquello por lo que pregunte.",
  "Explain each short form once, where it is first used.": "Explique cada sigla una vez, donde se usa por primera vez.",
  "Write each entry as a sentence that says what, for whom, and to what end.":
    "Escriba cada entrada como una frase que diga qué, para quién y con qué fin.",
  "Replace words such as improve or support by what will be different.":
    "Cambie palabras como mejorar o apoyar por lo que será distinto.",
  "The priorities are few, and each answers a growth area of the diagnostic.":
    "Las prioridades son pocas, y cada una responde a un área de mejora del diagnóstico.",
  "Say for each priority which growth area it answers.": "Diga para cada prioridad a qué área de mejora responde.",
  "Drop or join priorities that answer none.": "Quite o junte las prioridades que no responden a ninguna.",
  "Choose the three to five growth areas that matter most.": "Elija las tres a cinco áreas de mejora que más importan.",
  "Say what will not be done, so that these can be.": "Diga lo que no se hará, para que estas se puedan hacer.",
  "A few distinct initiatives, each with a sponsor and its years, could well move the measures.":
    "Unas pocas iniciativas distintas, cada una con patrocinador y con sus años, bien podrían mover las medidas.",
  "Join initiatives that overlap, and spread the rest over the years.":
    "Junte las iniciativas que se traslapan, y reparta las demás entre los años.",
  "Name a sponsor for each, and what it depends on.": "Nombre un patrocinador para cada una, y de qué depende.",
  "Tie each initiative to one priority, and set aside those that fit none.":
    "Ligue cada iniciativa a una prioridad, y deje de lado las que no van con ninguna.",
  "For each, say which measure it is to move.": "Para cada una, diga qué medida debe mover.",
  "Each deliverable is a product with an owner, a date, and plain words for what done looks like.":
    "Cada entregable es un producto con responsable, fecha y palabras claras de cómo se verá terminado.",
  "Write for each deliverable how anyone could tell that it is done.":
    "Escriba para cada entregable cómo podría saber cualquiera que está terminado.",
  "Fill in the owners and dates that are missing.": "Complete los responsables y las fechas que faltan.",
  "Turn each activity into the product that is left when it is over.":
    "Convierta cada actividad en el producto que queda cuando termina.",
  "Give each product the year in which it is due.": "Dé a cada producto el año en que vence.",
  "Steps add up to each deliverable, with one owner and dates each, and others could carry them out.":
    "Los pasos juntos dan cada entregable, cada uno con un responsable y fechas, y otros los podrían llevar a cabo.",
  "Name one person who answers for each step, and put helpers in a column of their own.":
    "Nombre a una persona que responda por cada paso, y ponga a quienes ayudan en una columna propia.",
  "Set start and due dates in an order that can be worked.":
    "Fije fechas de inicio y fechas límite en un orden que se pueda trabajar.",
  "For each deliverable of the coming year, write the steps that lead to it.":
    "Para cada entregable del próximo año, escriba los pasos que llevan a él.",
  "Begin each step with a verb, and give it an owner and a due date.":
    "Empiece cada paso con un verbo, y dele un responsable y una fecha límite.",
  "What each person has to do in a month can be done, and it fits the school calendar.":
    "Lo que cada persona tiene que hacer en un mes se puede hacer, y va con el calendario escolar.",
  "Move steps out of the most crowded months.": "Saque pasos de los meses más cargados.",
  "Share out steps where one person has the most due at once.":
    "Reparta pasos donde a una persona le vence más a la vez.",
  "Lay the steps over the school calendar, and spread the due dates.":
    "Ponga los pasos sobre el calendario escolar, y reparta las fechas límite.",
  "Count the steps of each person by month, and hand some on.":
    "Cuente los pasos de cada persona por mes, y pase algunos a otras.",
  "Staff, assistance, and money are estimated for each initiative, with the source and what is missing.":
    "El personal, la asistencia y el dinero están calculados para cada iniciativa, con la fuente y lo que falta.",
  "Price the needs that have no figure, and say what kind each is.":
    "Ponga precio a las necesidades que no tienen cifra, y diga de qué tipo es cada una.",
  "Name the source of each, and what is still missing.": "Nombre la fuente de cada una, y lo que todavía falta.",
  "For each initiative of the coming year, list what it needs, or write that it needs nothing new.":
    "Para cada iniciativa del próximo año, haga la lista de lo que necesita, o escriba que no necesita nada nuevo.",
  "Put a rough figure beside each need.": "Ponga una cifra aproximada junto a cada necesidad.",
  "Each need has its dates, its initiative, and its audience, and none clash.":
    "Cada necesidad tiene sus fechas, su iniciativa y su público, y ninguna choca con otra.",
  "Give each need its dates, and check them against the school calendar.":
    "Dé a cada necesidad sus fechas, y compárelas con el calendario escolar.",
  "Say which initiative each serves, and who takes part.": "Diga a qué iniciativa sirve cada una, y quién participa.",
  "List what people have to learn for each initiative.":
    "Haga la lista de lo que la gente tiene que aprender para cada iniciativa.",
  "Put each on the calendar.": "Ponga cada cosa en el calendario.",
  "Each audience hears why, what is asked of it, from whom and when, and can answer.":
    "Cada público se entera de por qué, de qué se le pide, por quién y cuándo, y puede responder.",
  "Add the audiences that hear nothing yet, with a sender and a date each.":
    "Agregue los públicos que todavía no reciben noticias, cada uno con remitente y fecha.",
  "Give each message a way to answer.": "Dé a cada mensaje una manera de responder.",
  "Write what each audience should know, and who tells it.":
    "Escriba lo que cada público debe saber, y quién se lo dice.",
  "Set the dates, beginning before the work does.": "Fije las fechas, y que empiecen antes que el trabajo.",
  "Check-ins and reviews are set, the Project Manager is named, and statuses mean one thing.":
    "Las revisiones están fijadas, el gerente de proyecto tiene nombre, y cada estado significa una sola cosa.",
  "Say who prepares, who leads, and who decides at each review.":
    "Diga quién prepara, quién dirige y quién decide en cada revisión.",
  "Write what each status means, and what counts as evidence for it.":
    "Escriba qué significa cada estado, y qué cuenta como evidencia de él.",
  "Set a weekly check-in of the Superintendent and the Project Manager.":
    "Fije una revisión semanal entre el superintendente y el gerente de proyecto.",
  "Set a monthly or quarterly review of the measures.": "Fije una revisión mensual o trimestral de las medidas.",
  "The sheets tell one story: nothing on one contradicts another.":
    "Las hojas cuentan una sola historia: nada en una contradice a otra.",
  "Settle the conflicts between sheets, those that block sending first.":
    "Resuelva los conflictos entre hojas, primero los que impiden enviar.",
  "Check again after each change of a name or a date.":
    "Revise de nuevo después de cada cambio de un nombre o una fecha.",
  "Take one priority, and follow it through every sheet.": "Tome una prioridad, y sígala por todas las hojas.",
  "Correct what differs, then do the same with the next.":
    "Corrija lo que no coincide, y haga lo mismo con la siguiente.",
};
