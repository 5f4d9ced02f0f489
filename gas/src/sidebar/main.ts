import { bridgeHost } from "@throughline/shared/host/bridge.ts";
import { startSidebar } from "@throughline/sidebar/src/index.ts";
import { ABOUT } from "../about.ts";
import { type ScriptRun, scriptTransport } from "./transport.ts";
import "@throughline/sidebar/src/styles/page.css";

declare const google: { readonly script: { readonly run: ScriptRun } };

const element = document.querySelector<HTMLElement>("[data-sidebar]");
if (element) {
  const host = bridgeHost(scriptTransport(google.script.run), ABOUT);
  const { view } = element.dataset;
  // Google's frame has an address of its own, which is nobody's business.
  startSidebar(host, element, { mirrorsHash: false, ...(view === undefined ? {} : { view }) });
}
