/** What the pane says before the sidebar is up; all else is the sidebar's own words. */
export interface PaneWords {
  readonly opening: string;
  readonly noOffice: Sentence;
  readonly notInExcel: Sentence;
  readonly unforeseen: Sentence;
  readonly tooOld: Sentence;
  readonly noAnswer: Sentence;
  readonly tryAgain: string;
  readonly forHelp: string;
}

/** What is wrong, and what to do. */
export interface Sentence {
  readonly what: string;
  readonly todo: string;
}

const en: PaneWords = {
  opening: "Opening the workbook…",
  noOffice: {
    what: "Excel's own library could not be loaded from appsforoffice.microsoft.com.",
    todo: "Ask whoever runs your network to allow that address. Every Excel add-in needs it.",
  },
  notInExcel: {
    what: "This page is part of Excel.",
    todo: "Open a workbook in Excel, then choose Throughline on the Home tab.",
  },
  unforeseen: {
    what: "Throughline could not open this workbook.",
    todo: "Close the pane and open it again. If it keeps happening, send the line below to your help desk.",
  },
  tooOld: {
    what: "This version of Excel is too old for Throughline.",
    todo: "Open the workbook in Excel on the web, in Microsoft 365, or in Excel 2021 or newer.",
  },
  noAnswer: {
    what: "Excel does not answer.",
    todo: "Finish what you are typing in a cell, close any window that Excel has open, then try again.",
  },
  tryAgain: "Try again",
  forHelp: "For your help desk:",
};

const es: PaneWords = {
  opening: "Abriendo el libro…",
  noOffice: {
    what: "No se pudo cargar la biblioteca de Excel desde appsforoffice.microsoft.com.",
    todo: "Pida a quien administra su red que permita esa dirección. Todos los complementos de Excel la necesitan.",
  },
  notInExcel: {
    what: "Esta página es parte de Excel.",
    todo: "Abra un libro en Excel y elija Throughline en la pestaña Inicio.",
  },
  unforeseen: {
    what: "Throughline no pudo abrir este libro.",
    todo: "Cierre el panel y ábralo de nuevo. Si sigue pasando, envíe la línea de abajo a su mesa de ayuda.",
  },
  tooOld: {
    what: "Esta versión de Excel es demasiado antigua para Throughline.",
    todo: "Abra el libro en Excel en la web, en Microsoft 365 o en Excel 2021 o posterior.",
  },
  noAnswer: {
    what: "Excel no responde.",
    todo: "Termine lo que escribe en una celda, cierre las ventanas abiertas de Excel e intente de nuevo.",
  },
  tryAgain: "Intentar de nuevo",
  forHelp: "Para su mesa de ayuda:",
};

export function paneWords(language: string): PaneWords {
  return /^es\b/i.test(language) ? es : en;
}
