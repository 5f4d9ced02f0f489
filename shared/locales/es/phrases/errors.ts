/** What no rule can report: a file gone, no permission, a workbook too large. */
export const errors: Readonly<Record<string, string>> = {
  "Reading was stopped.": "La lectura se detuvo.",
  "Check again when you like.": "Revise de nuevo cuando quiera.",
  "The spreadsheet gave an answer that cannot be read.": "La hoja de cálculo dio una respuesta que no se puede leer.",
  "Reload the spreadsheet, then check again.": "Vuelva a cargar la hoja de cálculo y revise de nuevo.",
  "Reload the spreadsheet, so that both halves of Throughline are of one version.":
    "Vuelva a cargar la hoja de cálculo, para que las dos mitades de Throughline sean de la misma versión.",
  "This is a folder.": "Esto es una carpeta.",
  "Name one of the workbooks in it.": "Nombre uno de los libros de trabajo que contiene.",
  "There is no workbook in this folder.": "En esta carpeta no hay ningún libro de trabajo.",
  "Name a workbook, or another folder.": "Indique un libro de trabajo, u otra carpeta.",
  "This is not a file.": "Esto no es un archivo.",
  "Name a workbook (.xlsx) or a .csv file.": "Indique un libro de trabajo (.xlsx) o un archivo .csv.",
  "Remove what is not needed from it, or copy its sheets into a new workbook.":
    "Quite lo que no haga falta, o copie sus hojas a un libro de trabajo nuevo.",
  "This file is larger than {most} MB, so it was not opened.": "Este archivo pasa de {most} MB, así que no se abrió.",
  "No file matches this pattern.": "Ningún archivo coincide con este patrón.",
  "Check the folder and the ending.": "Revise la carpeta y la terminación.",
  "There is no such file.": "Ese archivo no existe.",
  "Check its name and its folder.": "Revise su nombre y su carpeta.",
  "You may not read this file.": "Usted no tiene permiso para leer este archivo.",
  "Ask its owner to share it with you.": "Pida a su dueño que lo comparta con usted.",
  "Another program holds this file.": "Otro programa tiene abierto este archivo.",
  "Close it there, and try again.": "Ciérrelo ahí e inténtelo de nuevo.",
  "Copy it elsewhere and try again.": "Cópielo en otro lugar e inténtelo de nuevo.",
  "This file could not be read ({code}).": "Este archivo no se pudo leer ({code}).",
  "“{file}” is not there any more.": "“{file}” ya no está ahí.",
  "It may have been moved or renamed. Look where it is now.":
    "Quizá se movió o cambió de nombre. Busque dónde está ahora.",
  "“{file}” may not be changed by you.": "Usted no tiene permiso para cambiar “{file}”.",
  "Ask its owner, or save a copy and work on that.": "Pregunte a su dueño, o guarde una copia y trabaje en ella.",
  "“{file}” is in use by another program.": "Otro programa está usando “{file}”.",
  "“{file}” is not there.": "“{file}” no está ahí.",
  "Look where it is now.": "Busque dónde está ahora.",
  "“{file}” is a folder.": "“{file}” es una carpeta.",
  "Choose the workbook in it.": "Elija el libro de trabajo que está adentro.",
  "“{file}” lies where nothing can be written.": "“{file}” está donde no se puede escribir nada.",
  "Save a copy somewhere else and work on that.": "Guarde una copia en otro lugar y trabaje en ella.",
  "“{file}” could not be written: the disk is full.": "“{file}” no se pudo escribir: el disco está lleno.",
  "Make room, and try again. Nothing was changed.": "Haga espacio e inténtelo de nuevo. No se cambió nada.",
  "“{file}” could not be written: your share of the disk is full.":
    "“{file}” no se pudo escribir: su parte del disco está llena.",
  "Make room, and try again.": "Haga espacio e inténtelo de nuevo.",
  "“{file}” is open in {program}, so nothing was changed.":
    "“{file}” está abierto en {program}, así que no se cambió nada.",
  "Close it there and try again. If it is open nowhere, delete the file “{mark}” beside it.":
    "Ciérrelo ahí e inténtelo de nuevo. Si no está abierto en ningún lado, borre el archivo “{mark}” que está al lado.",
  "Check again, and then make your changes.": "Revise de nuevo y después haga sus cambios.",
  "Another program wrote to “{file}” at the same moment, so nothing was changed.":
    "Otro programa escribió en “{file}” en el mismo momento, así que no se cambió nada.",
  "Make this change in the spreadsheet itself, and please tell us about it.":
    "Haga este cambio en la hoja de cálculo misma, y cuéntenos de ello.",
  "The file would not have said what was meant at {place}, so nothing was changed.":
    "El archivo no habría quedado como se quería en {place}, así que no se cambió nada.",
  "Open it in Excel or Google Sheets, save it as an Excel workbook (.xlsx), and try again.":
    "Ábralo en Excel o Google Sheets, guárdelo como libro de Excel (.xlsx) e inténtelo de nuevo.",
  "Ask its sender for a new copy, or save it again as an Excel workbook (.xlsx).":
    "Pida una copia nueva a quien lo envió, o guárdelo de nuevo como libro de Excel (.xlsx).",
  "This file is empty.": "Este archivo está vacío.",
  "This is not the workbook itself but the small lock file that Excel keeps beside an open workbook.":
    "Esto no es el libro de trabajo, sino el pequeño archivo de bloqueo que Excel deja junto a un libro abierto.",
  "Choose the file of the same name without “~$” in front.": "Elija el archivo del mismo nombre sin “~$” al principio.",
  "This workbook is protected with a password.": "Este libro de trabajo está protegido con una contraseña.",
  "Open it in Excel, remove the password, and try again.": "Ábralo en Excel, quite la contraseña e inténtelo de nuevo.",
  "This workbook is in the old .xls format.": "Este libro de trabajo está en el formato antiguo .xls.",
  "This workbook is in Excel's binary .xlsb format.":
    "Este libro de trabajo está en el formato binario .xlsb de Excel.",
  "This is an OpenDocument spreadsheet (.ods).": "Esta es una hoja de cálculo OpenDocument (.ods).",
  "Open it in LibreOffice, save it as .xlsx, and try again.":
    "Ábrala en LibreOffice, guárdela como .xlsx e inténtelo de nuevo.",
  "This is a Numbers spreadsheet.": "Esta es una hoja de cálculo de Numbers.",
  "In Numbers choose File › Export To › Excel, and open that file.":
    "En Numbers elija Archivo › Exportar a › Excel, y abra ese archivo.",
  "This is a web page with the ending of a spreadsheet.":
    "Esta es una página web con la terminación de una hoja de cálculo.",
  "This spreadsheet is a plain XML file.": "Esta hoja de cálculo es un simple archivo XML.",
  "This workbook is incomplete: its end is missing, as after a broken download.":
    "Este libro de trabajo está incompleto: le falta el final, como después de una descarga interrumpida.",
  "Download or copy it again.": "Descárguelo o cópielo de nuevo.",
  "This workbook is damaged and cannot be read.": "Este libro de trabajo está dañado y no se puede leer.",
  "Open it in Excel and let Excel repair it. Ask its sender for a new copy, or save it again as an Excel workbook (.xlsx).":
    "Ábralo en Excel y deje que Excel lo repare. Pida una copia nueva a quien lo envió, o guárdelo de nuevo como libro de Excel (.xlsx).",
  "This workbook has no sheet with cells.": "Este libro de trabajo no tiene ninguna hoja con celdas.",
  "Choose the workbook that holds the plan's sheets.": "Elija el libro de trabajo que contiene las hojas del plan.",
  "This file is not a workbook.": "Este archivo no es un libro de trabajo.",
  "Choose an Excel workbook (.xlsx) or a .csv file.": "Elija un libro de Excel (.xlsx) o un archivo .csv.",
  "This workbook unpacks to far more than a plan holds, so it was not opened.":
    "Este libro de trabajo, al descomprimirse, ocupa mucho más de lo que ocupa un plan, así que no se abrió.",
  "This workbook declares XML entities, which no spreadsheet program does, so it was not opened.":
    "Este libro de trabajo declara entidades XML, cosa que ningún programa de hojas de cálculo hace, así que no se abrió.",
  "Open it in Excel, save it as a new workbook, and try again.":
    "Ábralo en Excel, guárdelo como libro nuevo e inténtelo de nuevo.",
};
