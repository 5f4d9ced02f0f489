/** What Google Sheets, Excel and the web workbook say of themselves, and what the menu of Sheets does without a sidebar. */
export const hosts: Readonly<Record<string, string>> = {
  "Google Sheets could not do this: “{words}”": "Google Sheets no pudo hacer esto: “{words}”",
  "Try again. If it stays so, copy this message into a report.":
    "Inténtelo de nuevo. Si sigue igual, copie este mensaje en un reporte.",
  "Some of these cells have just been protected, so you may not change them.":
    "Algunas de estas celdas acaban de protegerse, así que usted no puede cambiarlas.",
  "Ask the spreadsheet's owner to let you write there, then check again.":
    "Pida a quien es dueño de la hoja de cálculo que le permita escribir ahí y revise de nuevo.",
  "You may look at this spreadsheet, but not change it.": "Puede ver esta hoja de cálculo, pero no cambiarla.",
  "Ask its owner to let you edit it, then try again.": "Pida a su dueño permiso para editarla e inténtelo de nuevo.",
  "A sheet was deleted while Throughline was at work.": "Se borró una hoja mientras Throughline trabajaba.",
  "Check again to see the spreadsheet as it is now.": "Revise de nuevo para ver la hoja de cálculo como está ahora.",
  "Google Sheets did not answer in time.": "Google Sheets no respondió a tiempo.",
  "Wait a minute, then try again.": "Espere un minuto e inténtelo de nuevo.",
  "Google lets nobody run more than so many scripts at a time, or in a day.":
    "Google no deja a nadie ejecutar más de cierto número de scripts a la vez, o en un día.",
  "Wait a few minutes, then try again; the sidebar goes on working.":
    "Espere unos minutos e inténtelo de nuevo; la barra lateral sigue funcionando.",
  "Somebody else is changing this spreadsheet with Throughline right now.":
    "Otra persona está cambiando esta hoja de cálculo con Throughline en este momento.",
  "Nothing was changed. Wait a moment, then try again.": "No se cambió nada. Espere un momento e inténtelo de nuevo.",
  "Google keeps no more than 500 kB for you, and Throughline has used that up.":
    "Google no guarda más de 500 kB para usted, y Throughline ya los usó.",
  "Submit ratings you have finished, or clear your own notes under Help.":
    "Entregue las calificaciones que ya terminó, o borre sus propias notas en Ayuda.",
  "This sheet is no longer in the spreadsheet.": "Esta hoja ya no está en la hoja de cálculo.",
  "A filter hides row {row}. Clear the filter to see it.":
    "Un filtro oculta la fila {row}. Quite el filtro para verla.",
  "Row {row} is hidden. Unhide it to see it.": "La fila {row} está oculta. Muéstrela para verla.",
  "Nothing was changed. {hint}": "No se cambió nada. {hint}",
  "This was written before that and could not be put back: {left}. Take it back by Edit, Undo.":
    "Esto se escribió antes y no se pudo devolver: {left}. Deshágalo con Editar, Deshacer.",
  "{range} of “{sheet}”": "{range} de “{sheet}”",
  "the note on {cell}": "la nota de {cell}",
  "the drop-down of {range}": "la lista desplegable de {range}",
  "the name “{name}”": "el nombre “{name}”",
  "the new rows {row} and on of “{sheet}”": "las filas nuevas desde la {row} de “{sheet}”",
  "rows {row} and on of “{sheet}”": "las filas desde la {row} de “{sheet}”",
  "“{heading}” on “{sheet}” has no drop-down: nothing here is named “{list}”.":
    "“{heading}” en “{sheet}” no tiene lista desplegable: aquí nada se llama “{list}”.",
  "{first} {count} more cells were changed in the same way.": "{first} Otras {count} celdas cambiaron igual.",
  "{cell} is empty again: somebody else changed it at the same moment.":
    "{cell} está vacía otra vez: otra persona la cambió en el mismo momento.",
  "{cell} says “{says}” now: somebody else wrote there at the same moment.":
    "{cell} dice ahora “{says}”: otra persona escribió ahí en el mismo momento.",
  "{cell} is protected. {ask}": "{cell} está protegida. {ask}",
  "{cell} is protected (“{as}”). {ask}": "{cell} está protegida (“{as}”). {ask}",
  "Ask the spreadsheet's owner to change it, or to let you write there.":
    "Pida a quien es dueño de la hoja de cálculo que la cambie, o que le permita escribir ahí.",
  "{count} more": "{count} más",
  "Ask {who} to change it, or to let you write there.": "Pida a {who} que la cambie, o que le permita escribir ahí.",
  "Google Sheets has not answered for two minutes.": "Google Sheets no ha respondido en dos minutos.",
  "What you asked for may have been written all the same: check again to see, before you do it once more.":
    "Lo que pidió puede haberse escrito de todos modos: revise de nuevo para verlo, antes de hacerlo otra vez.",
  "Nothing was changed. Look whether you are online, then try again.":
    "No se cambió nada. Vea si tiene conexión e inténtelo de nuevo.",
  "Try again, or reload the spreadsheet.": "Inténtelo de nuevo, o vuelva a cargar la hoja de cálculo.",
  "Google does not let Throughline work with this account just now.":
    "Google no deja que Throughline trabaje con esta cuenta por ahora.",
  "Where you are signed in to several accounts, sign out of the others and reload; else ask to edit the spreadsheet.":
    "Si tiene abiertas varias cuentas, salga de las otras y vuelva a cargar; si no, pida permiso para editar la hoja de cálculo.",
  "Google Sheets cannot be reached.": "No se puede llegar a Google Sheets.",
  "Look whether you are online, then try again.": "Vea si tiene conexión e inténtelo de nuevo.",
  "Google stopped Throughline because it took too long, or ran too often.":
    "Google detuvo Throughline porque tardó demasiado, o porque se ejecutó demasiadas veces.",
  "Wait a few minutes, then try again.": "Espere unos minutos e inténtelo de nuevo.",

  "Open Throughline": "Abrir Throughline",
  "Check this workbook": "Revisar este libro de trabajo",
  "Score this plan": "Calificar este plan",
  "Insert a template…": "Insertar una plantilla…",
  Help: "Ayuda",
  "There was no time for {sheets}. Choose “Check this workbook” again to go on with them.":
    "No hubo tiempo para {sheets}. Elija otra vez “Revisar este libro de trabajo” para seguir con lo que falta.",
  "How bad": "Gravedad",
  Where: "Dónde",
  "What to look at": "Qué mirar",
  "What the sidebar can do": "Lo que puede hacer la barra lateral",
  "Look at it": "Mírelo",
  Rule: "Regla",
  "{count} to put right before sending": "{count} por corregir antes de enviar",
  "nothing to put right": "nada por corregir",
  "Checked {day} at {time}: {found}.": "Revisado el {day} a las {time}: {found}.",
  "Choose “Check this workbook” again to go on with:":
    "Elija otra vez “Revisar este libro de trabajo” para seguir con:",
  "This sheet is written anew by each check: keep notes of your own elsewhere.":
    "Cada revisión escribe esta hoja de nuevo: guarde sus propias notas en otra parte.",

  "Somebody put rows in or took rows out on “{sheet}” while it was read, so some of its rows may be missing here or stand twice. Check again once they are done.":
    "Alguien puso o quitó filas en “{sheet}” mientras se leía, así que algunas de sus filas pueden faltar aquí o estar dos veces. Revise de nuevo cuando termine.",

  "Excel has not answered for {seconds} seconds.": "Excel no ha respondido en {seconds} segundos.",
  "Finish what you are typing in a cell, close any window that Excel has open, then check again.":
    "Termine lo que escribe en una celda, cierre las ventanas que Excel tenga abiertas y revise de nuevo.",
  "This version of Excel is too old for Throughline.": "Esta versión de Excel es demasiado antigua para Throughline.",
  "Open the workbook in Excel on the web, in Microsoft 365, or in Excel 2021 or newer.":
    "Abra el libro de trabajo en Excel en la web, en Microsoft 365 o en Excel 2021 o posterior.",
  "Excel could not do that ({code}).": "Excel no pudo hacer eso ({code}).",
  "Excel could not do that ({code}). It says: {says}": "Excel no pudo hacer eso ({code}). Dice: {says}",
  "Check again. If it keeps happening, close the pane and open it again.":
    "Revise de nuevo. Si sigue pasando, cierre el panel y ábralo otra vez.",
  "The workbook is too large for one request to Excel.":
    "El libro de trabajo es demasiado grande para pedirlo a Excel de una vez.",
  "Move sheets that the plan does not need to another workbook, then check again.":
    "Pase a otro libro de trabajo las hojas que el plan no necesita y revise de nuevo.",
  "The connection to this workbook was lost.": "Se perdió la conexión con este libro de trabajo.",
  "Reload the page in your browser, or close the workbook and open it again. Then check again, to see what went in.":
    "Vuelva a cargar la página en su navegador, o cierre el libro de trabajo y ábralo de nuevo. Luego revise otra vez para ver qué se escribió.",
  "Excel is busy: somebody is typing in a cell, or a window is open.":
    "Excel está ocupado: alguien escribe en una celda, o hay una ventana abierta.",
  "Press Enter in the cell or close the window, then check again.":
    "Presione Entrar en la celda o cierre la ventana, y revise de nuevo.",
  "Excel does not let Throughline do that: the workbook may be protected or open for reading only.":
    "Excel no deja que Throughline haga eso: el libro de trabajo puede estar protegido o abierto solo para lectura.",
  "Unprotect it under Review, or save a copy of your own, then check again.":
    "Quítele la protección en Revisar, o guarde una copia propia, y revise de nuevo.",
  "Excel could not do that, and does not say why.": "Excel no pudo hacer eso, y no dice por qué.",
  "Something in the workbook is no longer there: a sheet, a table or a name was removed meanwhile.":
    "Algo del libro de trabajo ya no está: mientras tanto se quitó una hoja, una tabla o un nombre.",
  "This version of Excel cannot do that yet.": "Esta versión de Excel todavía no puede hacer eso.",
  "Update Excel, or open the workbook in Excel on the web.":
    "Actualice Excel, o abra el libro de trabajo en Excel en la web.",
  "The sheet is no longer in this workbook.": "La hoja ya no está en este libro de trabajo.",
  "The sheet “{sheet}” is hidden.": "La hoja “{sheet}” está oculta.",
  "Right-click a tab, choose Unhide, then show it again.":
    "Haga clic derecho en una pestaña, elija Mostrar y pida verla otra vez.",
  "Excel stopped in the middle, and some of the changes are in.":
    "Excel se detuvo a la mitad, y algunos de los cambios quedaron hechos.",
  "Press Ctrl+Z (Command+Z on a Mac) in the sheet until they are gone, or keep them. Then check again.":
    "Presione Ctrl+Z (Comando+Z en una Mac) en la hoja hasta que desaparezcan, o consérvelos. Luego revise de nuevo.",
  "{cell} is not what was written: somebody else changed “{sheet}” in the same moment.":
    "{cell} no es lo que se escribió: otra persona cambió “{sheet}” en el mismo momento.",
  "Look at that row, press Ctrl+Z (Command+Z on a Mac) if it is wrong, then check again.":
    "Mire esa fila, presione Ctrl+Z (Comando+Z en una Mac) si está mal, y revise de nuevo.",
  "One row of this workbook is too large for Excel to hand over.":
    "Una fila de este libro de trabajo es demasiado grande para que Excel la entregue.",
  "Look for cells with very long texts, shorten them, then check again.":
    "Busque celdas con textos muy largos, acórtelos y revise de nuevo.",

  "Something went wrong here that should not: {cause}.": "Aquí algo salió mal que no debía: {cause}.",
  "Save a copy of your file, and tell us what you did.": "Guarde una copia de su archivo y díganos qué hizo.",
  "No workbook is open.": "No hay ningún libro de trabajo abierto.",
  "Open one first.": "Abra uno primero.",
  "There is no such template.": "No existe esa plantilla.",
  "Choose another one.": "Elija otra.",
  "Open the file again when you like.": "Abra el archivo de nuevo cuando quiera.",
  "This workbook could not be held in memory.": "Este libro de trabajo no cupo en la memoria.",
  "This workbook could not be held in memory ({message}).": "Este libro de trabajo no cupo en la memoria ({message}).",
  "Close other tabs, or open a workbook with fewer cells.":
    "Cierre otras pestañas, o abra un libro de trabajo con menos celdas.",
  "{cause}": "{cause}",
  "The self-test adds sheets and takes them out again, so it runs only in a new, empty spreadsheet.":
    "La autoprueba agrega hojas y las vuelve a quitar, así que solo corre en una hoja de cálculo nueva y vacía.",
  "Make a new spreadsheet, open Throughline there, and choose Self-test again. This one was not touched.":
    "Haga una hoja de cálculo nueva, abra Throughline ahí y elija Autoprueba otra vez. Esta no se tocó.",
};
