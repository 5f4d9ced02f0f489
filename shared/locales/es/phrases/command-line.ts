/** What the command line says besides reports and errors of files. A letter in brackets is the key to press. */
export const commandLine: Readonly<Record<string, string>> = {
  "Say what is to be noted.": "Diga qué se debe anotar.",
  "Give a heading and the field it is, or --kind for a table.":
    "Dé un encabezado y el campo que es, o --kind para una tabla.",
  "A heading and --kind do not go together.": "Un encabezado y --kind no van juntos.",
  "Note what the table is first, then what its headings mean.":
    "Anote primero qué es la tabla y después qué significan sus encabezados.",
  "“{sheet}” has {count} tables.": "“{sheet}” tiene {count} tablas.",
  "Say which with --table, counted from the top.": "Diga cuál con --table, contando desde arriba.",
  "A table is known by its headings: write them first.": "Una tabla se conoce por sus encabezados: escríbalos primero.",
  "Names in the workbook say already what this table of “{sheet}” is.":
    "Nombres del libro de trabajo ya dicen qué es esta tabla de “{sheet}”.",
  "Take the names out first, as “throughline undo” does where the table was adopted.":
    "Quite primero esos nombres, como hace “throughline undo” si la tabla se adoptó.",
  "The table on {sheet} is {meaning}, from now on.": "La tabla de {sheet} es {meaning}, de ahora en adelante.",
  "This cannot be done: {said}.": "Esto no se puede hacer: {said}.",
  "“throughline --help” lists what there is.": "“throughline --help” muestra lo que hay.",
  "Did you mean {nearest}? “throughline --help” lists what there is.":
    "¿Quiso decir {nearest}? “throughline --help” muestra lo que hay.",
  "Unknown option “{option}”.": "La opción “{option}” no existe.",
  "Unknown command “{command}”.": "El comando “{command}” no existe.",
  "Missing argument “{what}”.": "Falta el argumento “{what}”.",
  "“{option}” needs something after it.": "“{option}” necesita algo después.",
  "“{option}” is needed.": "Hace falta “{option}”.",
  "“{one}” and “{other}” do not go together.": "“{one}” y “{other}” no van juntas.",
  "Too many arguments for “{command}”: it takes {expected}, and {given} were given.":
    "Demasiados argumentos para “{command}”: acepta {expected}, y se dieron {given}.",
  "[y]es": "[s]í",
  "[n]o": "[n]o",
  "[e]ach one": "[c]ada uno",
  "[a]ll {count} like it": "[t]odos los {count} iguales",
  "[s]kip all like it": "[o]mitir todos los iguales",
  "[d]one choosing": "[l]isto",
  "Stopped before anything was changed.": "Se detuvo antes de cambiar nada.",
  "Start again when you like.": "Empiece de nuevo cuando quiera.",
  "Delete the empty columns before them, and try again.":
    "Borre las columnas vacías que están antes e inténtelo de nuevo.",
  "The cells of “{name}” begin so far to the right that a full listing would not fit.":
    "Las celdas de “{name}” empiezan tan a la derecha que una lista completa no cabría.",
  "Write it as year, month and day: 2026-09-01.": "Escríbalo como año, mes y día: 2026-09-01.",
  "“{text}” is not a day for {option}.": "“{text}” no es un día para {option}.",
  "Write both of its years: 2026-27.": "Escriba sus dos años: 2026-27.",
  "“{text}” is not a school year for {option}.": "“{text}” no es un año escolar para {option}.",
  "Something went wrong inside Throughline. This is our mistake, not yours.":
    "Algo salió mal dentro de Throughline. El error es nuestro, no suyo.",
  "Run the same again with THROUGHLINE_DEBUG=1 in front, and send us what it prints.":
    "Ejecute lo mismo con THROUGHLINE_DEBUG=1 al principio y envíenos lo que imprima.",
  "Did you mean {nearest}?": "¿Quiso decir {nearest}?",
  "There is {ids}.": "Hay {ids}.",
  "There is no {what} “{id}”.": "No hay {what} “{id}”.",
  "{ids} and {count} more": "{ids} y {count} más",
  language: "idioma",
  pack: "paquete",
  kind: "tipo de hoja",
  sheet: "hoja",
  rule: "regla",
  severity: "gravedad",
  heading: "encabezado",
  field: "campo",
  report: "informe",
  chart: "gráfica",
  rubric: "rúbrica",
  format: "formato",
  "The rubric could not be written to “{path}”.": "La rúbrica no se pudo escribir en “{path}”.",
  "form of report called": "forma de informe llamada",
  "set of chart rules": "conjunto de reglas de gráficas",
  "finding of the key": "hallazgo con la clave",
  "Check that the folder is there and that you may write in it.":
    "Revise que la carpeta exista y que usted pueda escribir en ella.",
  "The report could not be written to “{path}”.": "El informe no se pudo escribir en “{path}”.",
  "The workbook could not be written to “{path}”.": "El libro de trabajo no se pudo escribir en “{path}”.",
  "Choose another name for the report, such as report.html.": "Elija otro nombre para el informe, como informe.html.",
  "“{output}” is one of the files to check, and the report would replace it.":
    "“{output}” es uno de los archivos por revisar, y el informe lo reemplazaría.",
  "Say which sheet is of that kind.": "Diga qué hoja es de ese tipo.",
  "Give its name with --sheet.": "Dé su nombre con --sheet.",
  "Say on which sheet to count the tables.": "Diga en qué hoja contar las tablas.",
  "There is no table {table} on “{sheet}”.": "En “{sheet}” no hay tabla {table}.",
  "There is {count:table|tables}, counted from the top.": "Hay {count:tabla|tablas}, contando desde arriba.",
  "There is nothing to do here.": "Aquí no hay nada que hacer.",
  "Nothing was changed.": "No se cambió nada.",
  "Do all of this? It can be taken back.": "¿Hacer todo esto? Se puede deshacer.",
  "Say --yes to do all of this.": "Diga --yes para hacer todo esto.",
  "“throughline undo {file}” takes all of it back.": "“throughline undo {file}” deshace todo.",
  "No log was kept, so undo cannot take it back.": "No se llevó registro, así que no se puede deshacer.",
  "Done in {file}.": "Hecho en {file}.",
  "none of ours, and left alone": "ninguno de los nuestros, y no se toca",
  "“{heading}” on {sheet} is {meaning}, from now on.": "“{heading}” en {sheet} es, de ahora en adelante: {meaning}.",
  "Nothing was noted.": "No se anotó nada.",
  "Say which with --sheet: {sheets}.": "Diga cuál con --sheet: {sheets}.",
  "“{heading}” stands on {count} sheets.": "“{heading}” está en {count} hojas.",
  "There is no heading here.": "Aquí no hay ningún encabezado.",
  "“throughline read {file}” shows what there is.": "“throughline read {file}” muestra lo que hay.",
  "There is nothing here that can be put right by itself.": "Aquí no hay nada que se pueda corregir por sí solo.",
  "{count:change|changes} could be made; nothing was changed.":
    "Se {count#podría|podrían} hacer {count:cambio|cambios}; no se cambió nada.",
  "Nothing was changed. Say --all-safe to make the safe changes, or --yes to make all of them.":
    "No se cambió nada. Diga --all-safe para hacer los cambios seguros, o --yes para hacerlos todos.",
  "{count:change|changes} made in {file}.": "{count:cambio hecho|cambios hechos} en {file}.",
  "No log could be kept:": "No se pudo llevar registro:",
  "No log was kept, so undo cannot take {count#it|them} back.":
    "No se llevó registro, así que no se {count#puede|pueden} deshacer.",
  "“throughline undo {file}” takes {count#it|them} back, by the log on its sheet “{sheet}”.":
    "“throughline undo {file}” {count#lo|los} deshace, según el registro en su hoja “{sheet}”.",
  "{count:change|changes} would touch the same cells: check again for them.":
    "{count:cambio tocaría|cambios tocarían} las mismas celdas: revise de nuevo para {count#hacerlo|hacerlos}.",
  "Port {port} is taken by another program.": "El puerto {port} lo usa otro programa.",
  "Leave --port away, or name another one.": "Quite --port, o indique otro.",
  "“{text}” is no port.": "“{text}” no es un puerto.",
  "Write a number from 1024 to 65535.": "Escriba un número de 1024 a 65535.",
  "The web workbook is open at": "El libro de trabajo web está abierto en",
  "“{file}” is open at": "“{file}” está abierto en",
  "Your browser shows it.": "Su navegador lo muestra.",
  "Open this address in your browser.": "Abra esta dirección en su navegador.",
  "Nothing leaves this computer. Press Ctrl+C to stop.":
    "Nada sale de esta computadora. Presione Ctrl+C para detenerlo.",
  "{file} has no log.": "{file} no tiene registro.",
  "The log could not be cleared.": "El registro no se pudo borrar.",
  "The log of {file} is gone. What it told of can no longer be taken back.":
    "El registro de {file} ya no está. Lo que contaba ya no se puede deshacer.",
  "by {who}": "por {who}",
  "Run {run}": "Ejecución {run}",
  "at a time nobody knows": "en un momento que nadie conoce",
  "{file} is ready: “{pack}”, {tabs} tabs and a start page.":
    "{file} está listo: “{pack}”, {tabs} pestañas y una página de inicio.",
  "Open it in Excel, Google Sheets or LibreOffice; the start page says what comes first.":
    "Ábralo en Excel, Google Sheets o LibreOffice; la página de inicio dice qué va primero.",
  "Later: throughline check {file}": "Después: throughline check {file}",
  "Leave --sample away.": "Quite --sample.",
  "There is no sample of “{pack}”.": "No hay ejemplo de “{pack}”.",
  "Leave --year away, or --sample.": "Quite --year, o --sample.",
  "The sample is a plan of {year}; its dates do not fit another year.":
    "El ejemplo es un plan de {year}; sus fechas no sirven para otro año.",
  "Say which pack the workbook is to be of.": "Diga de qué paquete debe ser el libro de trabajo.",
  "There is {ids}. “throughline new --list” says what is in each.":
    "Hay {ids}. “throughline new --list” dice qué hay en cada uno.",
  "End the file's name in .xlsx; every spreadsheet opens it.":
    "Termine el nombre del archivo en .xlsx; toda hoja de cálculo lo abre.",
  "“{file}” cannot hold a workbook with several sheets.": "“{file}” no puede contener un libro con varias hojas.",
  "Choose another name, or add --force to replace it.": "Elija otro nombre, o agregue --force para reemplazarlo.",
  "“{file}” is there already, and what people wrote in it would be lost.":
    "“{file}” ya existe, y se perdería lo que la gente escribió en él.",
  "A workbook cannot be shown here.": "Un libro de trabajo no se puede mostrar aquí.",
  "Name a file for it: --output report.xlsx.": "Dele un archivo: --output informe.xlsx.",
  "Nothing of this key is set aside in {file}.": "En {file} no hay nada dejado de lado con esta clave.",
  "The note is gone: “check” reports the finding again, if it is still there.":
    "La nota ya no está: “check” vuelve a mostrar el hallazgo, si sigue ahí.",
  "A finding is set aside for a reason.": "Un hallazgo se deja de lado por un motivo.",
  'Add one: --reason "The board moved it to May".': 'Agregue uno: --reason "La junta lo pasó a mayo".',
  "Set aside:": "Dejado de lado:",
  "“check” leaves it out from now on.": "“check” lo omite de ahora en adelante.",
  "This is set aside already.": "Esto ya está dejado de lado.",
  "“throughline set-aside FILE” lists what is set aside.":
    "“throughline set-aside ARCHIVO” muestra lo que se dejó de lado.",
  "Nothing is set aside in {file}.": "En {file} no hay nada dejado de lado.",
  "(no reason)": "(sin motivo)",
  "There is nothing left to take back in {file}: its log tells of no change that still stands.":
    "En {file} ya no queda nada que deshacer: su registro no cuenta de ningún cambio que siga en pie.",
  "Its row of the log no longer says what stood there.": "Su fila del registro ya no dice qué había ahí.",
  "{cell} stays as it is.": "{cell} se queda como está.",
  "{count:cell|cells} of run {run} could be taken back; nothing was changed.":
    "Se {count#podría|podrían} deshacer {count:celda|celdas} de la ejecución {run}; no se cambió nada.",
  "{count:cell|cells} of run {run} taken back in {file}.":
    "{count:celda deshecha|celdas deshechas} de la ejecución {run} en {file}.",
  "{count:change|changes} of run {run} could be taken back; nothing was changed.":
    "Se {count#podría|podrían} deshacer {count:cambio|cambios} de la ejecución {run}; no se cambió nada.",
  "It stays as it is.": "Se queda como está.",
  "{count:change|changes} of run {run} taken back in {file}.":
    "{count:cambio deshecho|cambios deshechos} de la ejecución {run} en {file}.",
  "The log tells of {runs}.": "El registro cuenta de {runs}.",
  "The log tells of no run.": "El registro no cuenta de ninguna ejecución.",
  "There is no run “{run}”.": "No hay ejecución “{run}”.",
  "needs your yes": "necesita su visto bueno",
  safe: "seguro",
  "Make this change? Nothing that anyone meant is altered.":
    "¿Hacer este cambio? No altera nada de lo que alguien quiso decir.",
  "Make these {count} changes? Nothing that anyone meant is altered.":
    "¿Hacer estos {count} cambios? No alteran nada de lo que alguien quiso decir.",
  "Make this change?": "¿Hacer este cambio?",
  "{title}: not changed.": "{title}: no se cambió.",
  "{title}, and {count} more: not changed.": "{title}, y {count} más: no se cambiaron.",
  "Keep a log on a sheet “{sheet}”, so that all of it can be taken back?":
    "¿Llevar un registro en una hoja “{sheet}”, para poder deshacerlo todo?",
  "“{file}” cannot become “{output}”: a workbook stays of its kind.":
    "“{file}” no puede convertirse en “{output}”: un libro de trabajo conserva su tipo.",
  "Let the name end in {ending}.": "Haga que el nombre termine en {ending}.",
  "Nothing can be written to “{output}”.": "No se puede escribir nada en “{output}”.",
  "The note could not be written.": "La nota no se pudo escribir.",
  "Add a sheet “{sheet}” to the workbook for it?": "¿Agregar para ello una hoja “{sheet}” al libro de trabajo?",
  "Ratings stand under the headings “criterion”, “rater”, “score”, “comment”.":
    "Las calificaciones van bajo los encabezados “criterion”, “rater”, “score”, “comment”.",
  "Correct it and score again: a rating left out would change the verdict.":
    "Corríjalo y califique de nuevo: una calificación omitida cambiaría el veredicto.",
  "{names:hidden name|hidden names} of tables and columns":
    "{names:nombre oculto|nombres ocultos} de tablas y columnas",
  "{notes:note|notes} with help": "{notes:nota|notas} de ayuda",
};
