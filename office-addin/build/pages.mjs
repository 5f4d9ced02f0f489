/** Where Microsoft asks that its library is loaded from. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Ours and Microsoft's, nothing else; nothing is sent anywhere. The library sets style attributes on elements of its own,
 * the ends between which Tab moves; style sheets are ours alone.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The task pane. It is also where the ribbon's commands and the functions for cells run. */
export function panePage() {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${CSP}" />
    <title>Throughline</title>
    <link rel="stylesheet" href="sidebar.css" />
    <script src="first.js"></script>
    <script async data-office src="${OFFICE_JS}"></script>
    <script type="module" src="sidebar.js"></script>
  </head>
  <body>
    <main id="notice"><div role="alert"></div></main>
    <div id="throughline" data-sidebar></div>
  </body>
</html>
`;
}

/** The pages that the manifests point at, in plain words. */
export function sitePages() {
  return { "support.html": page(support), "privacy.html": page(privacy) };
}

function page({ title, en, es }) {
  const part = ([first, ...rest]) => [`<h2>${first}</h2>`, ...rest.map((text) => `<p>${text}</p>`)].join("\n      ");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Throughline: ${title}</title>
  </head>
  <body>
    <main>
      <h1>Throughline: ${title}</h1>
      ${part(en)}
      <div lang="es">
      ${part(es)}
      </div>
    </main>
  </body>
</html>
`;
}

const support = {
  title: "support",
  en: [
    "Help",
    "Ask the office that gave you this add-in first: they know your plan and your version of Excel.",
    "When something goes wrong, the pane says what and shows a line for your help desk. Send them that line; it holds nothing of your plan.",
  ],
  es: [
    "Ayuda",
    "Pregunte primero a la oficina que le dio este complemento: conocen su plan y su versión de Excel.",
    "Cuando algo falla, el panel dice qué y muestra una línea para su mesa de ayuda. Envíeles esa línea; no contiene nada de su plan.",
  ],
};

const privacy = {
  title: "privacy",
  en: [
    "What happens to your plan",
    "Throughline reads and checks the workbook on your own computer. It sends nothing anywhere: no cell, no name, no count of how often it is used.",
    "What you decide is kept in the workbook itself, on sheets that you can see and delete. Your own choices, such as the language, are kept in this browser.",
    "Excel itself talks to Microsoft, as it does without this add-in. Like every Excel add-in, this one loads Microsoft's library from appsforoffice.microsoft.com, so Microsoft sees that an add-in was opened; Microsoft's privacy statement covers that.",
    "The office that serves these files sees that they were loaded, as with any web page.",
  ],
  es: [
    "Qué pasa con su plan",
    "Throughline lee y revisa el libro en su propia computadora. No envía nada a ninguna parte: ni celdas, ni nombres, ni cuánto se usa.",
    "Lo que usted decide se guarda en el mismo libro, en hojas que puede ver y eliminar. Sus preferencias, como el idioma, se guardan en este navegador.",
    "Excel mismo se comunica con Microsoft, igual que sin este complemento. Como todos los complementos de Excel, este carga la biblioteca de Microsoft desde appsforoffice.microsoft.com, así que Microsoft ve que se abrió un complemento; eso lo cubre la declaración de privacidad de Microsoft.",
    "La oficina que publica estos archivos ve que se cargaron, como con cualquier página web.",
  ],
};
