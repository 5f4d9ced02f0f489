/** What packs and kinds of sheets are for, and what to write in each field. Words to choose from stay as they are in a workbook. */
export const help: Readonly<Record<string, string>> = {
  // Packs.
  "A district or school improvement plan: priorities, action steps, measures, and the people behind them.":
    "Un plan de mejora de un distrito o una escuela: prioridades, pasos de acción, medidas y las personas detrás de ellos.",
  "A steering committee's multi-year strategic plan in ten products, with the roster, meetings, and commitments behind it.":
    "El plan estratégico de varios años de un comité directivo en diez productos, con la lista de integrantes, las reuniones y los compromisos detrás de él.",
  "A map of the supports students have, by arena and level of help, to find gaps and what is done twice.":
    "Un mapa de los apoyos que tienen los estudiantes, por ámbito y nivel de apoyo, para encontrar huecos y lo que se hace dos veces.",
  "A tracker of how far each site has come, phase by phase, with the measures that show it.":
    "Un seguimiento de hasta dónde ha llegado cada plantel, fase por fase, con las medidas que lo muestran.",
  // Kinds of sheets.
  "How members of a team treat each other and the work, a few sentences that can be seen or heard.":
    "Cómo se tratan los integrantes de un equipo y cómo tratan el trabajo, en unas pocas frases que se pueden ver u oír.",
  "What will be true in five years, for the mission as a whole and for each strategic priority.":
    "Lo que será cierto en cinco años, para la misión en su conjunto y para cada prioridad estratégica.",
  "Which groups are asked, about what, how and when, and what came of it.":
    "A qué grupos se consulta, sobre qué, cómo y cuándo, y qué resultó de ello.",
  "Strengths and growth areas, each with the evidence it rests on.":
    "Fortalezas y áreas de mejora, cada una con la evidencia en que se basa.",
  "What is counted to see whether the plan works, from where, to where, and by when.":
    "Lo que se cuenta para ver si el plan funciona, de dónde a dónde y para cuándo.",
  "Which decisions and practices are common to all schools, and who decides, who advises, and who is told.":
    "Qué decisiones y prácticas son comunes a todas las escuelas, y quién decide, quién asesora y a quién se informa.",
  "The few things the system will change, the work that changes them, and what that work will hand over, year by year.":
    "Las pocas cosas que el sistema va a cambiar, el trabajo que las cambia y lo que ese trabajo entregará, año por año.",
  "The action steps of the coming year: what leads to which deliverable, who does it, and by when.":
    "Los pasos de acción del próximo año: qué lleva a qué entregable, quién lo hace y para cuándo.",
  "The people, help, time, and money that the initiatives of the coming year need, and where the money comes from.":
    "La gente, la ayuda, el tiempo y el dinero que necesitan las iniciativas del próximo año, y de dónde viene el dinero.",
  "Who hears what about the plan, from whom, how, and when.":
    "Quién se entera de qué del plan, por quién, cómo y cuándo.",
  "The people behind the plan: who they are, on which team, in what role, and until when.":
    "Las personas detrás del plan: quiénes son, en qué equipo, con qué función y hasta cuándo.",
  "The meetings and sessions that the work needs: when, who takes part, how long, and what they touch.":
    "Las reuniones y sesiones que el trabajo necesita: cuándo, quién participa, cuánto duran y qué tocan.",
  "What each party has promised, the time it takes, and whether the promise is kept.":
    "Lo que cada parte prometió, el tiempo que toma y si la promesa se cumple.",
  "The documents that make up the plan: who writes each, by when, in which version, and who has approved it.":
    "Los documentos que forman el plan: quién escribe cada uno, para cuándo, en qué versión y quién lo aprobó.",
  "The programs, services, and people that help students learn: what there is, where, for whom, and who pays.":
    "Los programas, servicios y personas que ayudan a los estudiantes a aprender: qué hay, dónde, para quién y quién paga.",
  "What a team makes of its resource map: gaps, what is done twice, the needs that come first, and what to do.":
    "Lo que un equipo concluye de su mapa de recursos: huecos, lo que se hace dos veces, las necesidades que van primero y qué hacer.",
  "The bodies that carry a change at each level: what each is for, what it does, how often it meets, and for how long.":
    "Los órganos que sostienen un cambio en cada nivel: para qué es cada uno, qué hace, cada cuánto se reúne y por cuánto tiempo.",
  "How far each site or goal has come: benchmarks or measures with the dates and results of each look at them.":
    "Hasta dónde ha llegado cada plantel o propósito: puntos de referencia o medidas con las fechas y los resultados de cada revisión.",
  "One agreed record of the programs that serve students, such as tutoring: whom they serve, how much, at what cost, with what result.":
    "Un registro único y acordado de los programas que atienden a los estudiantes, como las tutorías: a quién atienden, cuánto, a qué costo y con qué resultado.",
  "Small tests of change: what was tried, what was expected, what happened, and what the team will do next.":
    "Pruebas pequeñas de cambio: qué se intentó, qué se esperaba, qué pasó y qué hará después el equipo.",
  "Criteria with a description of each level, or the scores somebody gave on them, with the evidence.":
    "Criterios con una descripción de cada nivel, o las calificaciones que alguien les dio, con la evidencia.",
  "Events in the order of their dates, or month by month.": "Eventos en el orden de sus fechas, o mes por mes.",
  "Lines of money: what is planned, promised, and spent, from which fund, and sometimes month by month.":
    "Partidas de dinero: lo planeado, lo comprometido y lo gastado, de qué fondo y a veces mes por mes.",
  "What stands in the way or might: how bad it is, who looks after it, and what is done about it.":
    "Lo que estorba o podría estorbar: qué tan grave es, quién lo atiende y qué se hace al respecto.",
  "The choices that the drop-downs of the other sheets offer.":
    "Las opciones que ofrecen las listas desplegables de las otras hojas.",
  "A table that is none of the kinds we know; it is left as it is.":
    "Una tabla que no es de ninguno de los tipos que conocemos; se deja como está.",
  // Fields.
  "A short code that stays with this row and is used once only, such as 2.1.3.":
    "Un código corto que se queda con esta fila y se usa una sola vez, como 2.1.3.",
  "One sentence on how members work together.": "Una frase sobre cómo trabajan juntos los integrantes.",
  "The value of the school system that this norm brings to life.":
    "El valor del sistema escolar al que esta norma da vida.",
  "What a colleague could see or hear when the norm is kept.":
    "Lo que un colega podría ver u oír cuando la norma se cumple.",
  "When and how the team looks back at the norm.": "Cuándo y cómo el equipo repasa la norma.",
  "The day the team agreed to it.": "El día en que el equipo la acordó.",
  "The day the team last talked about how the norm is going.":
    "El último día en que el equipo habló de cómo va la norma.",
  "How well the team keeps it, on the scale your team uses.":
    "Qué tan bien la cumple el equipo, en la escala que usa su equipo.",
  "The one person or role who answers for it; helpers go under Support.":
    "La única persona o función que responde por ello; quienes ayudan van bajo “Support”.",
  "Anything else a reader should know.": "Cualquier otra cosa que un lector deba saber.",
  "The day somebody last looked at this row and wrote where it stands.":
    "El último día en que alguien miró esta fila y escribió cómo va.",
  "Who wrote the last update.": "Quién escribió la última actualización.",
  "Mission, or Strategic priority.": "“Mission” (misión) o “Strategic priority” (prioridad estratégica).",
  "For an aspiration of one priority: its name or ID.": "Para la aspiración de una prioridad: su nombre o su ID.",
  "What it speaks of: graduates, equity, school culture, families.":
    "De qué habla: egresados, equidad, cultura escolar, familias.",
  "One statement that could turn out true or false.": "Una afirmación que podría resultar cierta o falsa.",
  "The year in which it will be true.": "El año en que será cierto.",
  "Which students it is about; write All students where it is everyone.":
    "De qué estudiantes trata; escriba “All students” si son todos.",
  "The measures that will show it, by ID or name.": "Las medidas que lo mostrarán, por ID o nombre.",
  "Who is asked: one group a row.": "A quién se consulta: un grupo por fila.",
  "Diagnostic, Plan creation, or Both.":
    "“Diagnostic” (diagnóstico), “Plan creation” (creación del plan) o “Both” (ambos).",
  "The stage of planning it belongs to.": "La etapa de planeación a la que pertenece.",
  "Survey, focus group, interview, forum, observation, meeting, or another way.":
    "Encuesta, grupo de enfoque, entrevista, foro, observación, reunión u otra forma.",
  "What the group is asked or talks about.": "Qué se le pregunta al grupo, o de qué habla.",
  "The approach chosen to reach the goal.": "El camino elegido para alcanzar el propósito.",
  "Who recruits people and sees it through.": "Quién convoca a la gente y lo lleva a término.",
  "People who help; the owner stays accountable.": "Personas que ayudan; el responsable sigue respondiendo por ello.",
  "The day work begins.": "El día en que empieza el trabajo.",
  "The day it will be done.": "El día en que estará hecho.",
  "When it happens, such as Sep 2026 – Jan 2027 or Q2.": "Cuándo ocurre, como “Sep 2026 – Jan 2027” o “Q2”.",
  "The school or office where it happens.": "La escuela u oficina donde ocurre.",
  "How often it happens or is looked at.": "Cada cuánto ocurre o se revisa.",
  "How many people you want to hear from.": "A cuántas personas quiere escuchar.",
  "How many took part.": "Cuántas participaron.",
  "Where it stands today, in one word from the list.": "Cómo va hoy, en una palabra de la lista.",
  "The main themes, in their words.": "Los temas principales, en sus propias palabras.",
  "What in the plan changed, or why nothing did.": "Qué cambió en el plan, o por qué no cambió nada.",
  "The day the group hears what became of its input.": "El día en que el grupo se entera de qué resultó de su opinión.",
  "How much this group can help or stop the work: high, medium, or low.":
    "Cuánto puede este grupo ayudar o frenar el trabajo: “high” (mucho), “medium” (regular) o “low” (poco).",
  "How much the work matters to this group: high, medium, or low.":
    "Cuánto le importa el trabajo a este grupo: “high” (mucho), “medium” (regular) o “low” (poco).",
  "What this group cares about or worries about.": "Lo que le importa o le preocupa a este grupo.",
  "What this group or person has to do with the work.": "Qué tiene que ver este grupo o persona con el trabajo.",
  "Where the person belongs.": "A dónde pertenece la persona.",
  "What sort of group it is, such as internal or external.": "Qué clase de grupo es, como interno o externo.",
  "How to reach them.": "Cómo comunicarse con ellos.",
  "Strength, or Growth area.": "“Strength” (fortaleza) o “Growth area” (área de mejora).",
  "One sentence that a reader could agree or disagree with.":
    "Una frase con la que un lector podría estar o no de acuerdo.",
  "What part of the system it is about, such as literacy or attendance.":
    "De qué parte del sistema trata, como lectoescritura o asistencia.",
  "Performance data, Classroom observations, Instructional artifacts, or Constituents' perspectives.":
    "“Performance data” (datos de rendimiento), “Classroom observations” (observaciones en el aula), “Instructional artifacts” (materiales de enseñanza) o “Constituents' perspectives” (la perspectiva de la comunidad).",
  "The numbers, quotations, or observations behind the finding.":
    "Los números, citas u observaciones detrás del hallazgo.",
  "How many people, classrooms, or documents it rests on.": "En cuántas personas, aulas o documentos se basa.",
  "5 for what matters most.": "5 para lo que más importa.",
  "Why it is so, as far as you know.": "Por qué es así, hasta donde usted sabe.",
  "The priority that answers it, by name or ID.": "La prioridad que le responde, por nombre o ID.",
  "Mission, Strategic priority, Initiative, or Practical.":
    "“Mission” (misión), “Strategic priority” (prioridad estratégica), “Initiative” (iniciativa) o “Practical” (práctico).",
  "The aspiration, priority, or initiative it measures, by ID or name.":
    "La aspiración, prioridad o iniciativa que mide, por ID o nombre.",
  "The priority this row serves, by its name or ID.": "La prioridad a la que sirve esta fila, por su nombre o ID.",
  "What will be true when this has worked.": "Lo que será cierto cuando esto haya funcionado.",
  "The initiative this row belongs to, by its name or ID.":
    "La iniciativa a la que pertenece esta fila, por su nombre o ID.",
  "What is counted or rated to see whether it works.": "Lo que se cuenta o se califica para ver si funciona.",
  "Who is counted and how, so that another person would get the same number.":
    "A quién se cuenta y cómo, para que otra persona obtenga el mismo número.",
  "Who or what is counted.": "A quién o qué se cuenta.",
  "All who could be counted.": "Todos los que se podrían contar.",
  "Percent, Number, Scale points, Dollars, Days, or Rate.":
    "“Percent” (porcentaje), “Number” (número), “Scale points” (puntos de escala), “Dollars” (dólares), “Days” (días) o “Rate” (tasa).",
  "Increase, Decrease, or Maintain.": "“Increase” (subir), “Decrease” (bajar) o “Maintain” (mantener).",
  "Students, Adults, or System.": "“Students” (estudiantes), “Adults” (adultos) o “System” (sistema).",
  "Where the number comes from.": "De dónde viene el número.",
  "The test, survey, or form.": "La prueba, encuesta o formulario.",
  "Where the measure stands before the work begins.": "Dónde está la medida antes de empezar el trabajo.",
  "The day or school year of the baseline.": "El día o el año escolar de la línea de base.",
  "Where the measure should be by the target date.": "Dónde debe estar la medida en la fecha de la meta.",
  "The day or school year by which the target should be met.":
    "El día o el año escolar para el que se debe cumplir la meta.",
  "What was measured, as a number with its unit.": "Lo que se midió, como un número con su unidad.",
  "What shows that it was done or that it works: a document, a count, an observation.":
    "Lo que muestra que se hizo o que funciona: un documento, un conteo, una observación.",
  "The trend or comparison the target rests on.": "La tendencia o comparación en que se basa la meta.",
  "What the decision is about, such as staffing or curriculum.": "De qué trata la decisión, como personal o currículo.",
  "One decision that somebody makes, or one practice that schools share.":
    "Una decisión que alguien toma, o una práctica que las escuelas comparten.",
  "Decision, or Practice.": "“Decision” (decisión) o “Practice” (práctica).",
  "Centralized, Guided, or School autonomy.":
    "“Centralized” (igual en todas), “Guided” (con guía) o “School autonomy” (propia de cada escuela).",
  "What it is, in words that somebody outside the team understands.":
    "Qué es, en palabras que entienda alguien de fuera del equipo.",
  "The product this row leads to, by its name or ID.": "El producto al que lleva esta fila, por su nombre o ID.",
  "The task or process step that the row is about.": "La tarea o el paso del proceso de que trata la fila.",
  "Who proposes.": "Quién propone.",
  "Whose yes is needed before it is decided.": "De quién se necesita el sí antes de decidir.",
  "Who is asked before.": "A quién se consulta antes.",
  "One person, or one body that votes.": "Una persona, o un órgano que vota.",
  "Who does what was decided.": "Quién hace lo que se decidió.",
  "Who hears of it afterwards.": "Quién se entera después.",
  "In a grid with a column for each role: the letter or word that says its part.":
    "En una cuadrícula con una columna por función: la letra o palabra que dice su parte.",
  "Who answers for the row where the sheet names only one person.":
    "Quién responde por la fila cuando la hoja nombra a una sola persona.",
  "What the person may decide alone.": "Lo que la persona puede decidir por sí sola.",
  "The day it began to hold.": "El día en que entró en vigor.",
  "The policy, handbook, or page where it stands.": "La política, el manual o la página donde está.",
  "The day it will be looked at again.": "El día en que se volverá a revisar.",
  "A code for the priority, such as P1.": "Un código para la prioridad, como P1.",
  "A choice the system has made; three to five are enough.":
    "Una decisión que tomó el sistema; de tres a cinco bastan.",
  "What will be different, for whom.": "Qué será distinto, y para quién.",
  "A code for the initiative, such as P1.2.": "Un código para la iniciativa, como P1.2.",
  "A body of work that serves the priority.": "Un conjunto de trabajo que sirve a la prioridad.",
  "What will be done, with whom, and to what end.": "Qué se hará, con quién y con qué fin.",
  "The stream of work it belongs to.": "La línea de trabajo a la que pertenece.",
  "A code for the deliverable, such as P1.2.a.": "Un código para el entregable, como P1.2.a.",
  "A product somebody can hold or see when it is done.":
    "Un producto que alguien puede ver o tener en la mano cuando está hecho.",
  "How a stranger could tell that it is finished.": "Cómo podría saber un extraño que está terminado.",
  "A name short enough to say in a meeting.": "Un nombre lo bastante corto para decirlo en una reunión.",
  "Who in the cabinet clears the way for it.": "Quién del gabinete le abre el camino.",
  "In which years of the plan it runs, such as Year 1–2.": "En qué años del plan corre, como “Year 1–2”.",
  "1 for what comes first.": "1 para lo que va primero.",
  "The ID or name of what must be finished first.": "El ID o nombre de lo que debe terminarse primero.",
  "The measures it should move, by ID or name.": "Las medidas que debe mover, por ID o nombre.",
  "Yes where it belongs to the resource map.": "“Yes” si pertenece al mapa de recursos.",
  "How much work it is.": "Cuánto trabajo es.",
  "Dollars for the whole row; write 0 where there is none.": "Dólares por toda la fila; escriba 0 si no cuesta.",
  "The fund or grant that pays.": "El fondo o la subvención que paga.",
  "People, time, materials, or help the work needs.": "Gente, tiempo, materiales o ayuda que el trabajo necesita.",
  "How much of it is done, from 0% to 100%.": "Cuánto está hecho, de 0% a 100%.",
  "What somebody will do, beginning with a verb.": "Lo que alguien hará, empezando con un verbo.",
  "How long it takes, such as 3 weeks.": "Cuánto dura, como “3 weeks”.",
  "Yes for a step that others wait for.": "“Yes” para un paso que otros esperan.",
  "Who it is for.": "Para quién es.",
  "The day work did begin.": "El día en que de verdad empezó el trabajo.",
  "The day it was done.": "El día en que quedó hecho.",
  "What stands in the way.": "Lo que estorba.",
  "Staffing, Technical assistance, Financial, Professional development, or Materials and tools.":
    "“Staffing” (personal), “Technical assistance” (asistencia técnica), “Financial” (financiera), “Professional development” (desarrollo profesional) o “Materials and tools” (materiales y herramientas).",
  "What is needed, in a few words; write None needed where it is so.":
    "Lo que se necesita, en pocas palabras; escriba “None needed” si no hace falta nada.",
  "Full-time positions, such as 0.5.": "Plazas de tiempo completo, como 0.5.",
  "How many.": "Cuántos.",
  "Dollars for one.": "Dólares por uno.",
  "Quantity times unit cost.": "Cantidad por costo unitario.",
  "One-time, or Recurring.": "“One-time” (única vez) o “Recurring” (recurrente).",
  "The budget year, such as 2026-27.": "El año del presupuesto, como 2026-27.",
  "The source that pays once this one ends.": "La fuente que paga cuando esta termina.",
  "Secured, Requested, or Gap.": "“Secured” (asegurado), “Requested” (solicitado) o “Gap” (falta).",
  "For professional development: when it takes place.": "Para desarrollo profesional: cuándo se lleva a cabo.",
  "How long it is needed.": "Por cuánto tiempo se necesita.",
  "A name for it, such as August letter to families.": "Un nombre, como “August letter to families”.",
  "What people should hear, in the words they will hear.":
    "Lo que la gente debe escuchar, en las palabras que escuchará.",
  "How it reaches people, such as a letter, a meeting, or a text message.":
    "Cómo llega a la gente, como una carta, una reunión o un mensaje de texto.",
  "The one person whose name stands under it.": "La única persona que lo firma.",
  "Yes where people can answer.": "“Yes” donde la gente puede responder.",
  "Where questions and answers come back to.": "A dónde llegan las preguntas y respuestas.",
  "What sort of communication it is, such as internal or external.":
    "Qué clase de comunicación es, como interna o externa.",
  "How to reach the sender or the audience.": "Cómo comunicarse con el remitente o el público.",
  "Where the text or recording can be found.": "Dónde se encuentra el texto o la grabación.",
  "First and last name.": "Nombre y apellido.",
  "What the person is employed as.": "El puesto en que trabaja la persona.",
  "Superintendent, Direct report, Aspiring leader, Project Manager, or another from the list.":
    "“Superintendent” (superintendente), “Direct report” (depende directamente), “Aspiring leader” (líder en formación), “Project Manager” (gerente de proyecto) u otra de la lista.",
  "The team or committee.": "El equipo o comité.",
  "For an aspiring leader: Principal, or Central office.":
    "Para un líder en formación: “Principal” (director de escuela) o “Central office” (oficina central).",
  "The school system, partner, or agency.": "El sistema escolar, socio o agencia.",
  "Which level of the system it belongs to.": "A qué nivel del sistema pertenece.",
  "Yes once the person has agreed.": "“Yes” cuando la persona ya aceptó.",
  "Time set aside for the team.": "Tiempo apartado para el equipo.",
  "Work address.": "Correo del trabajo.",
  "Work number.": "Teléfono del trabajo.",
  "A name such as Steering Committee 3.": "Un nombre como “Steering Committee 3”.",
  "Cohort session, Steering Committee, Check-in, or another from the list.":
    "“Cohort session” (sesión de cohorte), “Steering Committee” (Comité Directivo), “Check-in” (revisión) u otro de la lista.",
  "In person, Virtual, or Hybrid.": "“In person” (presencial), “Virtual” o “Hybrid” (híbrida).",
  "Full day, Half day, or Hours.": "“Full day” (día completo), “Half day” (medio día) u “Hours” (horas).",
  "How long it lasts; a range such as 2-3 is fine.": "Cuánto dura; un rango como 2-3 está bien.",
  "For each person.": "Por persona.",
  "For a row that stands for several meetings.": "Para una fila que representa varias reuniones.",
  "People, teams, or roles.": "Personas, equipos o funciones.",
  "The people who took part.": "Las personas que participaron.",
  "The people who could not come.": "Las personas que no pudieron asistir.",
  "What kept somebody away, or why it was moved.": "Qué impidió asistir a alguien, o por qué se cambió.",
  "The day it was first planned for.": "El día para el que se planeó al principio.",
  "What people will learn, decide, or work on.": "Lo que la gente aprenderá, decidirá o trabajará.",
  "Link to the agenda or the notes.": "Enlace al orden del día o a las notas.",
  "By name or number.": "Por nombre o número.",
  "What was decided.": "Lo que se decidió.",
  "What somebody will do next, with a name.": "Lo que alguien hará después, con un nombre.",
  "School system, TA partner, or State office.":
    "“School system” (sistema escolar), “TA partner” (socio de asistencia técnica) o “State office” (oficina estatal).",
  "What was promised, in one sentence.": "Lo que se prometió, en una frase.",
  "The lower number of the estimate.": "El número más bajo del cálculo.",
  "The higher number of the estimate.": "El número más alto del cálculo.",
  "The estimate where it stands in one column, such as 3-5.": "El cálculo cuando está en una sola columna, como 3-5.",
  "For each meeting.": "Por reunión.",
  "For a promise that is kept again and again.": "Para una promesa que se cumple una y otra vez.",
  "In total, Per meeting, or Per week.":
    "“In total” (en total), “Per meeting” (por reunión) o “Per week” (por semana).",
  "Per person, or Shared.": "“Per person” (por persona) o “Shared” (en conjunto).",
  "The program, or us.": "El programa, o nosotros.",
  "Kept, Kept with exception, Broken, Open, or Not recorded.":
    "“Kept” (cumplido), “Kept with exception” (cumplido con excepción), “Broken” (incumplido), “Open” (abierto) o “Not recorded” (sin registrar).",
  "What happened, where the promise was kept in another way.": "Qué pasó, cuando la promesa se cumplió de otra manera.",
  "Its number in the program.": "Su número en el programa.",
  "The document or sheet, by name.": "El documento o la hoja, por nombre.",
  "The sheet or file that holds it.": "La hoja o el archivo que lo contiene.",
  "Created, or Refined from an earlier one.": "“Created” (creado) o “Refined” (mejorado a partir de uno anterior).",
  "Counting from 1.": "Contando desde 1.",
  "Who writes it.": "Quién lo escribe.",
  "Who receives it for review.": "Quién lo recibe para revisarlo.",
  "Who accepts it.": "Quién lo acepta.",
  "The day it was accepted.": "El día en que se aceptó.",
  "The products that come before it, by number or name.":
    "Los productos anteriores en que se apoya, por número o nombre.",
  "Adopted as it is, or Adapted.": "“Adopted” (adoptado tal cual) o “Adapted” (adaptado).",
  "What differs from the prototype.": "En qué se distingue del prototipo.",
  "Not started, Draft, Submitted, Scored, Revise, or Approved.":
    "“Not started” (sin empezar), “Draft” (borrador), “Submitted” (entregado), “Scored” (calificado), “Revise” (por cambiar) o “Approved” (aprobado).",
  "The rows of the rubric it is scored on.": "Las filas de la rúbrica con que se califica.",
  "The last score, on the scale of the rubric.": "La última calificación, en la escala de la rúbrica.",
  "One program, service, activity, or position a row.": "Un programa, servicio, actividad o puesto por fila.",
  "The content arena of the framework, such as Support for transitions.":
    "El ámbito de contenido del marco, como “Support for transitions”.",
  "Promote and prevent, Early intervention, or System of care.":
    "“Promote and prevent” (promover y prevenir), “Early intervention” (intervención temprana) o “System of care” (sistema de atención).",
  "The grades it serves, such as K-5.": "Los grados que atiende, como K-5.",
  "How students or families come to it.": "Cómo llegan a él los estudiantes o las familias.",
  "How many a year.": "Cuántos por año.",
  "Who provides it.": "Quién lo ofrece.",
  "The office it belongs to.": "La oficina a la que pertenece.",
  "School-owned, or Community-owned.": "“School-owned” (de la escuela) o “Community-owned” (de la comunidad).",
  "What sort of resource it is.": "Qué clase de recurso es.",
  "Whom to call or write to.": "A quién llamar o escribir.",
  "Where it can be found.": "Dónde se encuentra.",
  "Its page.": "Su página.",
  "Active, Planned, Paused, or Ended.":
    "“Active” (activo), “Planned” (planeado), “Paused” (en pausa) o “Ended” (terminado).",
  "Strong, Moderate, Promising, or Rationale.":
    "“Strong” (fuerte), “Moderate” (moderada), “Promising” (prometedora) o “Rationale” (fundamento).",
  "On your own scale.": "En su propia escala.",
  "The initiative of the plan it belongs to.": "La iniciativa del plan a la que pertenece.",
  "The law, policy, or rule behind it.": "La ley, política o regla detrás de ello.",
  "The day somebody made sure it still holds.": "El día en que alguien confirmó que sigue vigente.",
  "Who made sure.": "Quién lo confirmó.",
  "The version of the map.": "La versión del mapa.",
  "The day of the agreement with a partner.": "El día del convenio con un socio.",
  "The day it must be renewed.": "El día en que se debe renovar.",
  "Other sites that use it.": "Otros planteles que lo usan.",
  "The content arena of the framework that the finding is about.":
    "El ámbito de contenido del marco del que trata el hallazgo.",
  "Gap, Redundancy, Strength, Fragmentation, or Priority need.":
    "“Gap” (hueco), “Redundancy” (redundancia), “Strength” (fortaleza), “Fragmentation” (fragmentación) o “Priority need” (necesidad prioritaria).",
  "The finding in a few words.": "El hallazgo en pocas palabras.",
  "Yes; Yes, but more is needed; No, and wanted; or No, and not wanted.":
    "“Yes” (sí), “Yes, but more is needed” (sí, pero falta), “No, and wanted” (no, y se quiere) o “No, and not wanted” (no, y no se quiere).",
  "How much it matters, from 1 to 5.": "Cuánto importa, de 1 a 5.",
  "How well it can be done, from 1 to 5.": "Qué tan bien se puede hacer, de 1 a 5.",
  "Year 1, Year 2, or Year 3.": "“Year 1”, “Year 2” o “Year 3”.",
  "Keep, Strengthen, Combine, Redeploy, Stop, or Add.":
    "“Keep” (conservar), “Strengthen” (fortalecer), “Combine” (combinar), “Redeploy” (reasignar), “Stop” (terminar) o “Add” (agregar).",
  "The rows of the resource map it is about, by ID or name.":
    "Las filas del mapa de recursos de que trata, por ID o nombre.",
  "Dollars a year that it sets free.": "Dólares por año que libera.",
  "Dollars a year that it takes.": "Dólares por año que requiere.",
  "Who must receive it: the agency head, superintendent, or principal.":
    "Quién debe recibirlo: quien dirige la agencia, el superintendente o el director.",
  "The day it was sent.": "El día en que se envió.",
  "The body, such as the Steering Body or the Implementation Team.":
    "El órgano, como el órgano directivo o el equipo de implementación.",
  "Temporary, or Lasting.": "“Temporary” (temporal) o “Lasting” (permanente).",
  "Why it exists, in a sentence.": "Por qué existe, en una frase.",
  "What it does, one a line.": "Lo que hace, una cosa por línea.",
  "The roles it is made of.": "Las funciones que lo componen.",
  "How many people at most.": "Cuántas personas a lo más.",
  "The day it first met.": "El día en que se reunió por primera vez.",
  "The body it reports to, by name or ID.": "El órgano al que rinde cuentas, por nombre o ID.",
  "What it makes.": "Lo que produce.",
  "The benchmark one level up that this one counts toward, by ID or name: a school's names the district's.":
    "El punto de referencia un nivel arriba para el que este cuenta, por ID o nombre: el de una escuela nombra el del distrito.",
  "Creating readiness, Initial implementation, Institutionalization, or Ongoing evolution.":
    "“Creating readiness” (preparación), “Initial implementation” (implementación inicial), “Institutionalization” (institucionalización) u “Ongoing evolution” (evolución continua).",
  "What can be seen when the site has come this far.": "Lo que se puede ver cuando el plantel ha llegado hasta aquí.",
  "The benchmark it was made from, by ID or name.": "El punto de referencia del que se hizo, por ID o nombre.",
  "Start-up, Phase-in, Later phase, or Roll-out.":
    "“Start-up” (arranque), “Phase-in” (introducción), “Later phase” (fase posterior) o “Roll-out” (extensión).",
  "The day it did start.": "El día en que de verdad empezó.",
  "The day it was reached.": "El día en que se alcanzó.",
  "The day somebody looked at it with the site.": "El día en que alguien lo revisó con el plantel.",
  "Who looked at it.": "Quién lo revisó.",
  "One program at one school a row.": "Un programa en una escuela por fila.",
  "Tutoring, or Tutoring-adjacent.": "“Tutoring” (tutoría) o “Tutoring-adjacent” (afín a la tutoría).",
  "What sort of program it is.": "Qué clase de programa es.",
  "Who runs it.": "Quién lo lleva.",
  "The grades it serves, such as 3-5.": "Los grados que atiende, como 3-5.",
  "The ages it serves.": "Las edades que atiende.",
  "Reading, mathematics, or another.": "Lectura, matemáticas u otra.",
  "The rule by which students get in.": "La regla con que entran los estudiantes.",
  "How many are in it now.": "Cuántos participan ahora.",
  "How many could be.": "Cuántos podrían participar.",
  "Such as 3:1.": "Como 3:1.",
  "How long one lasts.": "Cuánto dura una.",
  "How many weeks it runs.": "Cuántas semanas dura.",
  "Yes where it takes place during school.": "“Yes” si ocurre durante el horario escolar.",
  "Yes where a student keeps the tutor.": "“Yes” si el estudiante conserva a su tutor.",
  "Teacher, paraprofessional, college student, or another.":
    "Docente, paraprofesional, estudiante universitario u otro.",
  "What tutors or staff learn before they begin.": "Lo que los tutores o el personal aprenden antes de empezar.",
  "The curriculum or materials.": "El currículo o los materiales.",
  "Yes where it follows the same curriculum as the classroom.": "“Yes” si sigue el mismo currículo que el aula.",
  "What is used to see progress.": "Lo que se usa para ver el avance.",
  "Share of the planned sessions that took place.": "La parte de las sesiones planeadas que se dieron.",
  "What has come of it, as a number with its unit.": "Lo que ha resultado, como un número con su unidad.",
  "What works.": "Lo que funciona.",
  "What does not.": "Lo que no.",
  "Who or what is missing.": "Quién o qué falta.",
  "The research or practice it builds on.": "La investigación o práctica en que se apoya.",
  "Dollars for one student.": "Dólares por estudiante.",
  "The day the contract runs out.": "El día en que vence el contrato.",
  "The one person who keeps this row true.": "La única persona que mantiene al día esta fila.",
  "Who told us.": "Quién nos lo dijo.",
  "What will be done about it.": "Lo que se hará al respecto.",
  "Who tests.": "Quién prueba.",
  "1 for the first test of this idea.": "1 para la primera prueba de esta idea.",
  "The part of the system the idea works on.": "La parte del sistema en que actúa la idea.",
  "What is done differently.": "Lo que se hace distinto.",
  "Collect information, Develop, Test, or Implement.":
    "“Collect information” (reunir información), “Develop” (desarrollar), “Test” (probar) o “Implement” (implementar).",
  "What the team will do, with whom, where, and when.": "Lo que hará el equipo, con quién, dónde y cuándo.",
  "What the team wants to learn.": "Lo que el equipo quiere aprender.",
  "What the team expects, written before the start.": "Lo que el equipo espera, escrito antes de empezar.",
  "Who does what, where, and when.": "Quién hace qué, dónde y cuándo.",
  "Yes, Partly, or No.": "“Yes” (sí), “Partly” (en parte) o “No”.",
  "What the team saw.": "Lo que vio el equipo.",
  "What nobody expected.": "Lo que nadie esperaba.",
  "The numbers, and how they compare with the prediction.": "Los números, y cómo se comparan con la predicción.",
  "In one or two sentences.": "En una o dos frases.",
  "Adopt, Adapt, Abandon, or Expand.":
    "“Adopt” (adoptar), “Adapt” (adaptar), “Abandon” (abandonar) o “Expand” (ampliar).",
  "The number of the cycle that follows.": "El número del ciclo que sigue.",
  "The rubric and its version.": "La rúbrica y su versión.",
  "What was scored.": "Lo que se calificó.",
  "Who scored.": "Quién calificó.",
  "Why this person scores.": "Por qué califica esta persona.",
  "The day of the score.": "El día de la calificación.",
  "The product that is scored.": "El producto que se califica.",
  "What is looked at.": "Lo que se mira.",
  "Yes where this row decides by itself.": "“Yes” si esta fila decide por sí sola.",
  "1 unless it counts for more.": "1, salvo que cuente más.",
  "A number on the scale of the rubric.": "Un número de la escala de la rúbrica.",
  "What work at this level looks like.": "Cómo se ve el trabajo en este nivel.",
  "The cells or pages the score rests on.": "Las celdas o páginas en que se basa la calificación.",
  "High, Medium, or Low.": "“High” (alta), “Medium” (media) o “Low” (baja).",
  "Yes where the plan should change before it is scored again.":
    "“Yes” si el plan debe cambiar antes de volver a calificarse.",
  "The stretch of time the row is about.": "El lapso del que trata la fila.",
  "The hour of the day.": "La hora del día.",
  "What takes place.": "Lo que ocurre.",
  "In a grid with a column for each month, week, or day: what takes place then.":
    "En una cuadrícula con una columna por mes, semana o día: lo que ocurre entonces.",
  "What sort of event it is.": "Qué clase de evento es.",
  "Where more can be read.": "Dónde se puede leer más.",
  "What the money is for.": "Para qué es el dinero.",
  "The group of lines it belongs to.": "El grupo de partidas al que pertenece.",
  "The code in the ledger.": "El código en el libro contable.",
  "What was set aside.": "Lo que se apartó.",
  "What is promised by contract or order.": "Lo comprometido por contrato o pedido.",
  "What has been paid.": "Lo que se ha pagado.",
  "What can still be spent.": "Lo que todavía se puede gastar.",
  "How much of the budget has been paid.": "Cuánto del presupuesto se ha pagado.",
  "How long it lasts.": "Cuánto dura.",
  "What has happened or might, in one sentence.": "Lo que pasó o podría pasar, en una frase.",
  "What sort of issue it is.": "Qué clase de asunto es.",
  "Where it comes from.": "De dónde viene.",
  "Who brought it up.": "Quién lo planteó.",
  "The team it was raised in.": "El equipo en que se planteó.",
  "The day it was written down.": "El día en que se escribió.",
  "High, medium, or low; or a number.": "“High” (alto), “medium” (medio) o “low” (bajo); o un número.",
  "How bad it is all together.": "Qué tan grave es en conjunto.",
  "Likelihood times impact.": "Probabilidad por impacto.",
  "How soon it must be dealt with: high, medium, or low.":
    "Qué tan pronto hay que atenderlo: “high” (alta), “medium” (media) o “low” (baja).",
  "What is known about it.": "Lo que se sabe de ello.",
  "What is done so that it does not happen, or hurts less.": "Lo que se hace para que no pase, o para que dañe menos.",
  "What already guards against it.": "Lo que ya protege contra ello.",
  "Who looks at it, and when.": "Quién lo revisa, y cuándo.",
  "The day it was settled.": "El día en que se resolvió.",
  "How it was settled.": "Cómo se resolvió.",
  "Who must decide where the team cannot.": "Quién debe decidir cuando el equipo no puede.",
  "The list that the choice belongs to.": "La lista a la que pertenece la opción.",
  "What stands in the cell.": "Lo que está en la celda.",
  "1 for what stands first.": "1 para lo que está primero.",
  "No for a choice that is no longer offered.": "“No” para una opción que ya no se ofrece.",
  "Words that mean the same choice, with commas.": "Palabras que significan la misma opción, separadas por comas.",
  "In a sheet with a column for each list: its choices.": "En una hoja con una columna por lista: sus opciones.",
};
