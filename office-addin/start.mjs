// Serves the Excel add-in from this computer, for trying it in Excel: npm run excel:start [-- --port 3000]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { builtFiles } from "./build.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
const origin = `https://localhost:${values.port}`;

// Where Microsoft's own tool keeps the certificate that it makes and has this computer trust.
const folder = join(homedir(), ".office-addin-dev-certs");
const [key, cert] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

if (existsSync(key) && existsSync(cert)) await serve();
else {
  say("Excel opens add-ins by https alone, and this computer has no certificate for localhost yet. Once:");
  say("");
  say("  npx office-addin-dev-certs install");
  say("");
  say("It makes one and asks to trust it; npx office-addin-dev-certs uninstall takes it away. Then run this again.");
  process.exitCode = 1;
}

async function serve() {
  const { files } = await builtFiles(origin);
  const manifest = join(here, "dist", "manifest-local.xml");
  mkdirSync(join(here, "dist"), { recursive: true });
  writeFileSync(manifest, files["manifest.xml"]);
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, ({ url }, answer) => {
    const path = decodeURIComponent(new URL(url ?? "/", origin).pathname.slice(1));
    const body = Object.hasOwn(files, path) ? files[path] : null;
    // Icons and pages are asked for by Excel on the web from another origin.
    const headers = { "content-type": TYPES[extname(path)] ?? "text/plain", "access-control-allow-origin": "*" };
    answer.writeHead(body === null ? 404 : 200, body === null ? {} : headers).end(body ?? "");
  });
  server.listen(Number(values.port), () => {
    say(`Serving Throughline at ${origin}. Its manifest: ${manifest}`);
    say("");
    say("Excel on the web: Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in; choose that file.");
    say("Windows: share a folder with that file in it, name the share under File, Options, Trust Center,");
    say("  Trusted Add-in Catalogs, and choose Throughline under Home, Add-ins, More Add-ins, Shared Folder.");
    say("Mac: copy that file to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, then open Excel again.");
    say("");
    say("Stop with Ctrl+C. After a change to the code, run this again and open the pane again.");
  });
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
