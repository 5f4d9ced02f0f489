/** What adopting a sheet would do, and what it leaves alone. */
export const adopt: Readonly<Record<string, string>> = {
  "There is no row of headings here, so there is nothing to record.":
    "Aquí no hay una fila de encabezados, así que no hay nada que registrar.",
  "This table is none of the kinds we know, so it stays as it is.":
    "Esta tabla no es de ninguno de los tipos que conocemos, así que se queda como está.",
  "This may be “{kind}”, but that is not certain. It stays as it is until you say so.":
    "Esta puede ser “{kind}”, pero no es seguro. Se queda como está hasta que usted lo diga.",
  "“{heading}” may be a field of ours, so it stays unnamed until you say.":
    "“{heading}” puede ser un campo de los nuestros, así que se queda sin nombre hasta que usted lo diga.",
  "“{heading}” may be {field}, but that is not certain. It stays unnamed until you say so.":
    "“{heading}” puede ser {field}, pero no es seguro. Se queda sin nombre hasta que usted lo diga.",
  "A text file holds cells and nothing else: no names, no drop-downs, no formats, no notes. Save it as a workbook (.xlsx) to have them.":
    "Un archivo de texto contiene celdas y nada más: ni nombres, ni listas desplegables, ni formatos, ni notas. Guárdelo como libro de trabajo (.xlsx) para tenerlos.",
  "“{heading}” has a rule of its own on some rows, which stays as it is.":
    "“{heading}” tiene una regla propia en algunas filas, que se queda como está.",
  "“{heading}” gets no drop-down: {others} of {count:entry is|entries are} in words of its own.":
    "“{heading}” no recibe lista desplegable: {others} de {count:entrada|entradas} {others#usa|usan} palabras propias.",
  "Offers {choices:choice|choices} in a drop-down on {rows:row|rows} of “{heading}”; other words stay possible.":
    "Ofrece {choices:opción|opciones} en una lista desplegable en {rows:fila|filas} de “{heading}”; se pueden seguir usando otras palabras.",
  "Adds a sheet “{sheet}” for {count:list that is|lists that are} too long for a drop-down.":
    "Agrega una hoja “{sheet}” para {count:lista demasiado larga|listas demasiado largas} para una lista desplegable.",
  "Shows {count:bare number|bare numbers} under “{heading}” as {count#the date it is|the dates they are}.":
    "Muestra {count:número|números} bajo “{heading}” como {count#la fecha que es|las fechas que son}.",
  "Shows {count:bare number|bare numbers} under “{heading}” as money.":
    "Muestra {count:número|números} bajo “{heading}” como dinero.",
  "“{heading}” keeps its bare numbers: shown as percentages, {number} would read as {shown}%.":
    "“{heading}” conserva sus números: como porcentaje, {number} se leería {shown}%.",
  "Shows {count:bare number|bare numbers} under “{heading}” as percentages.":
    "Muestra {count:número|números} bajo “{heading}” como {count#porcentaje|porcentajes}.",
  "Adds a note with help at {count:heading|headings}: {headings}.":
    "Agrega una nota con ayuda en {count:encabezado|encabezados}: {headings}.",
  "No row has anything under “{heading}”, so none gets an id unless you ask for new ids.":
    "Ninguna fila tiene nada bajo “{heading}”, así que ninguna recibe un ID si usted no pide ID nuevos.",
  "{count:row|rows} without “{heading}” {count#stays|stay} so: the ids beside {count#it|them} follow no pattern.":
    "{count:fila|filas} sin “{heading}” {count#se queda|se quedan} así: los ID de al lado no siguen un patrón.",
  "Gives {count:row an id|rows an id each} under “{heading}”: {ids}.":
    "Da un ID bajo “{heading}” a {count:fila|filas}: {ids}.",
  "Its rows have no ids. A column “{heading}” is added only if you ask for it.":
    "Sus filas no tienen ID. Una columna “{heading}” se agrega solo si usted la pide.",
  "There is no room for a column “{heading}”: cells right of the table are in use.":
    "No hay lugar para una columna “{heading}”: las celdas a la derecha de la tabla están en uso.",
  "Adds a column “{heading}” right of the table, with ids {first} to {last}.":
    "Agrega una columna “{heading}” a la derecha de la tabla, con los ID de {first} a {last}.",
  "Records that this is “{kind}” and which field {count:column holds|columns hold}: {headings}.":
    "Registra que esta es “{kind}” y qué campo {count:columna contiene|columnas contienen}: {headings}.",
  "Records which field {count:more column holds|more columns hold}: {headings}.":
    "Registra qué campo {count:columna más contiene|columnas más contienen}: {headings}.",
  "Records that this workbook is of the pack “{pack}”.": "Registra que este libro de trabajo es del paquete “{pack}”.",
};
