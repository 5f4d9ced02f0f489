/** What scoring says: of rubrics, of verdicts, and of what the sheets themselves tell about a row of a rubric. */
export const rubrics: Readonly<Record<string, string>> = {
  "The scale has to go up, by steps of more than 0.": "La escala tiene que subir, en pasos mayores que 0.",
  "The rubric has no rows.": "La rúbrica no tiene filas.",
  "The average to reach, {threshold}, is not on the scale.":
    "El promedio por alcanzar, {threshold}, no está en la escala.",
  "What required rows have to reach, {least}, is not on the scale.":
    "Lo que deben alcanzar las filas obligatorias, {least}, no está en la escala.",
  "“{row}” belongs to no product, so it is scored but does not move an average over products.":
    "“{row}” no es de ningún producto, así que se califica pero no mueve un promedio por productos.",
  "Version {version} of “{id}” was published with other words. Give yours another id or version.":
    "La versión {version} de “{id}” se publicó con otras palabras. Dé a la suya otro ID u otra versión.",
  "Rows that count more make it another measure. Give the rubric an id of its own.":
    "Con filas que cuentan más, es otra medida. Dé a la rúbrica un ID propio.",
  "Two rows have the key “{key}”.": "Dos filas tienen la clave “{key}”.",
  "Two rows are called “{name}”.": "Dos filas se llaman “{name}”.",
  "“{row}” needs a key without spaces.": "“{row}” necesita una clave sin espacios.",
  "“{row}” has fewer than two levels.": "“{row}” tiene menos de dos niveles.",
  "The levels of “{row}” do not go up.": "Los niveles de “{row}” no suben.",
  "“{row}” has a level of {score}, which is not on the scale.":
    "“{row}” tiene un nivel de {score}, que no está en la escala.",
  "“{row}” has the weight {weight}; it has to be above 0.": "“{row}” tiene el peso {weight}; debe ser mayor que 0.",
  "“{row}” is required, and none of its levels reaches {least}.":
    "“{row}” es obligatoria, y ninguno de sus niveles llega a {least}.",
  "{bare:level|levels} of “{row}” {bare#does|do} not say what work there looks like.":
    "{bare:nivel|niveles} de “{row}” no {bare#dice|dicen} cómo se ve ahí el trabajo.",
  "“{named}” is no row of the rubric “{rubric}”.": "“{named}” no es una fila de la rúbrica “{rubric}”.",
  "“{written}” is not on the scale from {lowest} to {highest}.":
    "“{written}” no está en la escala de {lowest} a {highest}.",
  "High quality: {shown}.": "Alta calidad: {shown}.",
  "High quality: {shown}, and at least {least} on all {of} required rows.":
    "Alta calidad: {shown}, y al menos {least} en las {of} filas obligatorias.",
  "Nothing is scored yet.": "Todavía no hay nada calificado.",
  "Incomplete: {open:row|rows} unscored. So far {shown}; high quality can still be reached.":
    "Incompleto: {open:fila|filas} sin calificar. Hasta ahora {shown}; todavía se puede llegar a alta calidad.",
  "Incomplete: {open:row|rows} unscored. So far {shown}; high quality is out of reach.":
    "Incompleto: {open:fila|filas} sin calificar. Hasta ahora {shown}; ya no se puede llegar a alta calidad.",
  "Not yet: {shown}, but {missed:required row is|required rows are} below {least}.":
    "Todavía no: {shown}, pero {missed:fila obligatoria está|filas obligatorias están} por debajo de {least}.",
  "Not yet: {shown}, below {threshold}.": "Todavía no: {shown}, por debajo de {threshold}.",
  "Not yet: {shown}, below {threshold}, and {missed:required row is|required rows are} below {least}.":
    "Todavía no: {shown}, por debajo de {threshold}, y {missed:fila obligatoria está|filas obligatorias están} por debajo de {least}.",
  "An average of {threshold} or higher over all rows": "Un promedio de {threshold} o más en todas las filas",
  "An average of {threshold} or higher over the products’ own averages":
    "Un promedio de {threshold} o más entre los promedios de los productos",
  "{sum} points; {needed} are needed. We never round to decide.":
    "{sum} puntos; se necesitan {needed}. Nunca redondeamos para decidir.",
  "{sum} points; {needed} are needed, {missing} more. We never round to decide.":
    "{sum} puntos; se necesitan {needed}, faltan {missing}. Nunca redondeamos para decidir.",
  "{shown} over the rows scored so far. We never round to decide.":
    "{shown} en las filas calificadas hasta ahora. Nunca redondeamos para decidir.",
  "At least {least} on each of {of:required row|required rows}":
    "Al menos {least} en cada una de {of:fila obligatoria|filas obligatorias}",
  "{met} of {of}.": "{met} de {of}.",
  "Every row scored": "Todas las filas calificadas",
  "{scored} of {rows}.": "{scored} de {rows}.",
  "{row} from {from} to {to}.": "{row}, de {from} a {to}.",
  "No row was scored by two raters, so there is nothing to compare.":
    "Ninguna fila la calificaron dos personas, así que no hay nada que comparar.",
  "Of {pairs:pair|pairs} of scores for the same row, {same} are the same and {within} at most one level apart.":
    "De {pairs:par|pares} de calificaciones para la misma fila, {same} son iguales y {within} difieren a lo más en un nivel.",
  "You gave the same score on all {pairs:row|rows}.":
    "Dieron la misma calificación en {pairs#la única fila|todas las filas} ({pairs}).",
  "You gave the same score on {same} of {pairs:row|rows}, and were never more than one level apart.":
    "Dieron la misma calificación en {same} de {pairs:fila|filas}, y nunca difirieron en más de un nivel.",
  "You gave the same score on {same} of {pairs:row|rows}, and were within one level on {within}.":
    "Dieron la misma calificación en {same} de {pairs:fila|filas}, y en {within} difirieron a lo más en un nivel.",
  "All {n:row|rows} got one and the same score, so nothing tells agreement from chance.":
    "{n:fila recibió|filas recibieron} la misma calificación, así que nada distingue el acuerdo del azar.",
  "With {n:row|rows} that is {word} agreement beyond what chance would give.":
    "Con {n:fila|filas}, el acuerdo más allá del azar es {word}.",
  "almost perfect": "casi perfecto",
  substantial: "considerable",
  moderate: "moderado",
  fair: "aceptable",
  slight: "leve",
  no: "nulo",
  "The range is wide, from {low} to {high}, because {n:row is|rows are} few.":
    "El margen es amplio, de {low} a {high}, porque {n:fila es poca|filas son pocas}.",
  "{rater} scored higher on {higher} of the {apart:row|rows} that differ.":
    "{rater} calificó más alto en {higher} de {apart#la|las} {apart:fila que difiere|filas que difieren}.",
  "“{row}”: scores are {levels:level|levels} apart. Read its levels together.":
    "“{row}”: las calificaciones difieren en {levels:nivel|niveles}. Lean juntos sus niveles.",
  "“{row}”: scores differ on {differed} of {n:plan|plans}. Read its levels together.":
    "“{row}”: las calificaciones difieren en {differed} de {n:plan|planes}. Lean juntos sus niveles.",
  "“{row}” is required, and scores differ. Settle what a {least} is.":
    "“{row}” es obligatoria, y las calificaciones difieren. Acuerden qué es un {least}.",
  "There is no sheet of priorities, initiatives, and deliverables.":
    "No hay hoja de prioridades, iniciativas y entregables.",
  "There is no sheet of measures.": "No hay hoja de medidas.",
  "{failing} of {of:measure|measures} {failing#has|have} no dated baseline.":
    "{failing} de {of:medida|medidas} no {failing#tiene|tienen} línea de base con fecha.",
  "{failing} of {of:measure|measures} {failing#has|have} a target that is missing, undated, or in the wrong direction.":
    "{failing} de {of:medida|medidas} no {failing#tiene|tienen} meta, o la {failing#tiene|tienen} sin fecha o en la dirección equivocada.",
  "{failing} of {of:measure|measures} {failing#lacks|lack} a source, a pace, or an owner.":
    "A {failing} de {of:medida|medidas} le {failing#falta|faltan} fuente, frecuencia o responsable.",
  "There is no sheet of norms.": "No hay hoja de normas.",
  "The number of norms is far from five.": "El número de normas está lejos de cinco.",
  "{failing} of {of:norm|norms} {failing#names|name} no value.":
    "{failing} de {of:norma|normas} no {failing#nombra|nombran} ningún valor.",
  "{failing} of {of:norm|norms} {failing#says|say} nothing a colleague could see or hear.":
    "{failing} de {of:norma|normas} no {failing#dice|dicen} nada que un colega pueda ver u oír.",
  "There is no mission aspiration.": "No hay aspiración de la misión.",
  "{failing} of {of:mission aspiration|mission aspirations} {failing#does|do} not look five years ahead.":
    "{failing} de {of:aspiración|aspiraciones} de la misión no {failing#mira|miran} cinco años adelante.",
  "{failing} of {of:mission aspiration|mission aspirations} {failing#has|have} no measure to tell whether it came true.":
    "{failing} de {of:aspiración|aspiraciones} de la misión no {failing#tiene|tienen} una medida que diga si se hizo realidad.",
  "{failing} of {of:mission aspiration|mission aspirations} {failing#speaks|speak} of equity without a measure by student group.":
    "{failing} de {of:aspiración|aspiraciones} de la misión {failing#habla|hablan} de equidad sin una medida por grupo de estudiantes.",
  "{failing} of {of:priority|priorities} {failing#has|have} no aspiration.":
    "{failing} de {of:prioridad|prioridades} no {failing#tiene|tienen} aspiración.",
  "There is no engagement plan.": "No hay plan de participación.",
  "{failing:group is|groups are} not heard both for the diagnostic and for the plan.":
    "A {failing:grupo|grupos} no se {failing#le|les} escucha tanto para el diagnóstico como para el plan.",
  "{failing:event comes|events come} too late to be of use.":
    "{failing:evento llega|eventos llegan} demasiado tarde para servir.",
  "{failing} of {of:event|events} {failing#has|have} no date.":
    "{failing} de {of:evento|eventos} no {failing#tiene|tienen} fecha.",
  "{failing} of {of:event|events} {failing#has|have} no owner.":
    "{failing} de {of:evento|eventos} no {failing#tiene|tienen} responsable.",
  "{failing} of {of:event|events} {failing#does|do} not say how people take part.":
    "{failing} de {of:evento|eventos} no {failing#dice|dicen} cómo participa la gente.",
  "{failing} of {of:event|events} {failing#does|do} not say what was heard.":
    "{failing} de {of:evento|eventos} no {failing#dice|dicen} qué se escuchó.",
  "{failing} of {of:event|events} {failing#does|do} not say how the plan answers it.":
    "{failing} de {of:evento|eventos} no {failing#dice|dicen} cómo responde el plan.",
  "{failing} of {of:event|events} {failing#is|are} not reported back to the group.":
    "De {failing} de {of:evento|eventos} no se informa de vuelta al grupo.",
  "There is no diagnostic.": "No hay diagnóstico.",
  "Not all four kinds of evidence are used.": "No se usan los cuatro tipos de evidencia.",
  "{failing} of {of:claim|claims} {failing#names|name} no kind of evidence.":
    "{failing} de {of:afirmación|afirmaciones} no {failing#nombra|nombran} ningún tipo de evidencia.",
  "{failing} of {of:claim|claims} {failing#does|do} not say how many it covers.":
    "{failing} de {of:afirmación|afirmaciones} no {failing#dice|dicen} a cuántos abarca.",
  "{failing} of {of:claim|claims} {failing#names|name} no student group.":
    "{failing} de {of:afirmación|afirmaciones} no {failing#nombra|nombran} ningún grupo de estudiantes.",
  "Strengths or growth areas are missing altogether.": "Faltan del todo las fortalezas o las áreas de mejora.",
  "{failing} of {of:claim|claims} {failing#rests|rest} on a single source.":
    "{failing} de {of:afirmación|afirmaciones} se {failing#basa|basan} en una sola fuente.",
  "{failing} of {of:claim|claims} {failing#is a growth area|are growth areas} without a cause.":
    "{failing} de {of:afirmación|afirmaciones} {failing#es un área|son áreas} de mejora sin causa.",
  "No measure is about the mission.": "Ninguna medida es de la misión.",
  "The mission is not measured.": "La misión no se mide.",
  "{failing} of {of:measure|measures} {failing#is|are} not taken by student group.":
    "{failing} de {of:medida|medidas} no se {failing#toma|toman} por grupo de estudiantes.",
  "{failing} of {of:measure|measures} {failing#has|have} no definition.":
    "{failing} de {of:medida|medidas} no {failing#tiene|tienen} definición.",
  "No measure is about a priority.": "Ninguna medida es de una prioridad.",
  "{failing:priority has|priorities have} no measure.": "{failing:prioridad no tiene|prioridades no tienen} medida.",
  "{failing:priority is|priorities are} measured only by what was done.":
    "{failing:prioridad se mide|prioridades se miden} solo por lo que se hizo.",
  "{failing} of {of:measure|measures} {failing#has|have} no target.":
    "{failing} de {of:medida|medidas} no {failing#tiene|tienen} meta.",
  "{failing} of {of:target|targets} {failing#is|are} out of reach, or no change at all.":
    "{failing} de {of:meta|metas} {failing#está|están} fuera de alcance, o no {failing#cambia|cambian} nada.",
  "{failing} of {of:target|targets} {failing#goes|go} up and down on the way.":
    "{failing} de {of:meta|metas} {failing#sube y baja|suben y bajan} en el camino.",
  "{failing} of {of:target|targets} {failing#does|do} not say where the number comes from.":
    "{failing} de {of:meta|metas} no {failing#dice|dicen} de dónde viene el número.",
  "There is no sheet of decision rights.": "No hay hoja de derechos de decisión.",
  "{failing} of {of:decision|decisions} {failing#has|have} nobody who decides, or more than one.":
    "En {failing} de {of:decisión|decisiones} no decide nadie, o decide más de uno.",
  "{failing} of {of:decision|decisions} {failing#does|do} not say what is the same in every school.":
    "{failing} de {of:decisión|decisiones} no {failing#dice|dicen} qué es igual en todas las escuelas.",
  "{failing} of {of:decision|decisions} {failing#names|name} nobody who is heard.":
    "{failing} de {of:decisión|decisiones} no {failing#nombra|nombran} a nadie a quien se escuche.",
  "{failing} of {of:decision|decisions} {failing#does|do} not say where it is written down.":
    "{failing} de {of:decisión|decisiones} no {failing#dice|dicen} dónde está por escrito.",
  "{failing} of {of:row|rows} {failing#names|name} something that stands nowhere.":
    "{failing} de {of:fila|filas} {failing#nombra|nombran} algo que no está en ningún lado.",
  "{failing} of {of:row|rows} {failing#stands|stand} twice, or {failing#has|have} no id of its own.":
    "{failing} de {of:fila|filas} {failing#está|están} dos veces, o no {failing#tiene|tienen} un ID propio.",
  "{failing} of {of:row|rows} {failing#belongs|belong} to nothing above.":
    "{failing} de {of:fila|filas} no {failing#pertenece|pertenecen} a nada superior.",
  "{failing:thing goes|things go} by more than one name.": "{failing:cosa tiene|cosas tienen} más de un nombre.",
  "Initiatives are not spread over the years.": "Las iniciativas no se reparten entre los años.",
  "{failing} of {of:entry|entries} {failing#is|are} one or two words.":
    "{failing} de {of:entrada|entradas} {failing#tiene|tienen} una o dos palabras.",
  "{failing} of {of:entry|entries} {failing#begins|begin} with a word that could mean anything.":
    "{failing} de {of:entrada|entradas} {failing#empieza|empiezan} con una palabra que puede significar cualquier cosa.",
  "{failing} of {of:entry|entries} {failing#uses|use} a short form that is never explained.":
    "{failing} de {of:entrada|entradas} {failing#usa|usan} una sigla que nunca se explica.",
  "There are fewer than three priorities, or more than five.": "Hay menos de tres prioridades, o más de cinco.",
  "{failing} of {of:priority|priorities} {failing#answers|answer} no growth area of the diagnostic.":
    "{failing} de {of:prioridad|prioridades} no {failing#responde|responden} a ningún área de mejora del diagnóstico.",
  "{failing:growth area is|growth areas are} answered by no priority.":
    "A {failing:área de mejora|áreas de mejora} no {failing#le|les} responde ninguna prioridad.",
  "{failing} of {of:initiative|initiatives} {failing#belongs|belong} to no priority.":
    "{failing} de {of:iniciativa|iniciativas} no {failing#es|son} de ninguna prioridad.",
  "{failing} of {of:initiative|initiatives} {failing#has|have} no deliverable or no measure.":
    "{failing} de {of:iniciativa|iniciativas} no {failing#tiene|tienen} entregable o no {failing#tiene|tienen} medida.",
  "Initiatives are too many, or overlap.": "Las iniciativas son demasiadas, o se traslapan.",
  "{failing} of {of:initiative|initiatives} {failing#has|have} no sponsor.":
    "{failing} de {of:iniciativa|iniciativas} no {failing#tiene|tienen} patrocinador.",
  "{failing} of {of:initiative|initiatives} {failing#does|do} not say in which years.":
    "{failing} de {of:iniciativa|iniciativas} no {failing#dice|dicen} en qué años.",
  "{failing} of {of:deliverable|deliverables} due in the coming year {failing#has|have} no action step.":
    "{failing} de {of:entregable|entregables} para el próximo año no {failing#tiene|tienen} paso de acción.",
  "{failing} of {of:deliverable|deliverables} {failing#has|have} no owner.":
    "{failing} de {of:entregable|entregables} no {failing#tiene|tienen} responsable.",
  "{failing} of {of:deliverable|deliverables} {failing#has|have} no date.":
    "{failing} de {of:entregable|entregables} no {failing#tiene|tienen} fecha.",
  "{failing} of {of:deliverable|deliverables} {failing#does|do} not say what done looks like.":
    "{failing} de {of:entregable|entregables} no {failing#dice|dicen} cómo se verá terminado.",
  "There are no action steps.": "No hay pasos de acción.",
  "{failing} of {of:action step|action steps} {failing#has|have} no owner.":
    "{failing} de {of:paso|pasos} de acción no {failing#tiene|tienen} responsable.",
  "{failing} of {of:action step|action steps} {failing#has|have} no single person who answers for it.":
    "{failing} de {of:paso|pasos} de acción no {failing#tiene|tienen} una sola persona que responda por él.",
  "{failing} of {of:action step|action steps} {failing#has|have} no date.":
    "{failing} de {of:paso|pasos} de acción no {failing#tiene|tienen} fecha.",
  "{failing} of {of:action step|action steps} {failing#has|have} dates that cannot be right.":
    "{failing} de {of:paso|pasos} de acción {failing#tiene|tienen} fechas que no pueden ser correctas.",
  "{failing} of {of:action step|action steps} {failing#leads|lead} to no deliverable.":
    "{failing} de {of:paso|pasos} de acción no {failing#lleva|llevan} a ningún entregable.",
  "{failing} of {of:action step|action steps} {failing#does|do} not begin with a verb.":
    "{failing} de {of:paso|pasos} de acción no {failing#empieza|empiezan} con un verbo.",
  "{failing:deliverable has|deliverables have} no action step.":
    "{failing:entregable no tiene|entregables no tienen} paso de acción.",
  "{failing:person has|people have} more due in one month than can be done.":
    "A {failing:persona le vence|personas les vence} en un mes más de lo que se puede hacer.",
  "{failing:meeting clashes|meetings clash} with another.": "{failing:reunión choca|reuniones chocan} con otra.",
  "{failing} of {of:action step|action steps} {failing#falls|fall} due after the owner has left.":
    "{failing} de {of:paso|pasos} de acción {failing#vence|vencen} cuando el responsable ya se fue.",
  "There is no sheet of resource needs.": "No hay hoja de necesidades de recursos.",
  "{failing:initiative has|initiatives have} no resource need, not even “no new cost”.":
    "{failing:iniciativa no tiene|iniciativas no tienen} necesidad de recursos, ni siquiera “no new cost”.",
  "{failing} of {of:need|needs} {failing#has|have} no price.":
    "{failing} de {of:necesidad|necesidades} no {failing#tiene|tienen} precio.",
  "{failing} of {of:need|needs} {failing#has|have} no kind.":
    "{failing} de {of:necesidad|necesidades} no {failing#dice|dicen} de qué tipo {failing#es|son}.",
  "{failing} of {of:need|needs} {failing#has|have} no source.":
    "{failing} de {of:necesidad|necesidades} no {failing#tiene|tienen} fuente.",
  "{failing} of {of:need|needs} {failing#asks|ask} more of the source than it has.":
    "{failing} de {of:necesidad|necesidades} {failing#pide|piden} a la fuente más de lo que tiene.",
  "There is no need for professional development on the sheet of resource needs.":
    "En la hoja de necesidades de recursos no hay ninguna de desarrollo profesional.",
  "{failing} of {of:need|needs} for professional development {failing#has|have} no date.":
    "{failing} de {of:necesidad|necesidades} de desarrollo profesional no {failing#tiene|tienen} fecha.",
  "{failing} of {of:need|needs} for professional development {failing#names|name} no initiative.":
    "{failing} de {of:necesidad|necesidades} de desarrollo profesional no {failing#nombra|nombran} ninguna iniciativa.",
  "There is no communication plan.": "No hay plan de comunicación.",
  "{failing:group hears|groups hear} nothing.": "{failing:grupo no recibe|grupos no reciben} ninguna noticia.",
  "{failing:priority or initiative is|priorities or initiatives are} not spoken of.":
    "De {failing:prioridad o iniciativa|prioridades o iniciativas} no se habla.",
  "{failing} of {of:message|messages} {failing#has|have} no sender.":
    "{failing} de {of:mensaje|mensajes} no {failing#tiene|tienen} remitente.",
  "{failing} of {of:message|messages} {failing#has|have} no date.":
    "{failing} de {of:mensaje|mensajes} no {failing#tiene|tienen} fecha.",
  "{failing} of {of:message|messages} {failing#gives|give} no way to answer.":
    "{failing} de {of:mensaje|mensajes} no {failing#da|dan} manera de responder.",
  "There is no sheet of meetings.": "No hay hoja de reuniones.",
  "Nobody on a roster is the Project Manager.": "Nadie en una lista de integrantes es gerente de proyecto.",
  "No weekly check-in is set.": "No hay una revisión semanal fijada.",
  "No monthly or quarterly review is set.": "No hay una revisión mensual o trimestral fijada.",
  "{failing:status word is|status words are} on no list that says what it means.":
    "{failing:palabra de estado no está|palabras de estado no están} en una lista que diga qué significa.",
  "{failing:conflict between sheets blocks|conflicts between sheets block} sending.":
    "{failing:conflicto entre hojas impide|conflictos entre hojas impiden} enviar.",
  "nothing was found against it in {of:place|places} that were looked at":
    "no se encontró nada en contra en {of:lugar que se miró|lugares que se miraron}",
  "what was found is about all of it, not about single rows":
    "lo que se encontró trata de todo el conjunto, no de filas sueltas",
  "a quarter or fewer have a problem: {failing} of {of}":
    "una cuarta parte o menos tiene un problema: {failing} de {of}",
  "more than a quarter have a problem: {failing} of {of}":
    "más de una cuarta parte tiene un problema: {failing} de {of}",
};
