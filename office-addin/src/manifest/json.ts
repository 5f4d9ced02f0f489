import { functionsJson } from "../functions/metadata.ts";
import { iconPath, type Manifest, type RibbonButton, type Said, urlOf } from "../manifest.ts";

/** The unified manifest, for Microsoft 365 on the web and on Windows. It says the same as the other one. */
export function jsonManifest(manifest: Manifest): unknown {
  const { ids, version, provider, name, short, long, accent, pages, origin } = manifest;
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.24/MicrosoftTeams.schema.json",
    ...{ manifestVersion: "1.24", id: ids.json, version },
    localizationInfo: { defaultLanguageTag: "en", additionalLanguages: [{ languageTag: "es", file: "es.json" }] },
    name: { short: name.en, full: name.en },
    description: { short: short.en, full: long.en },
    developer: {
      name: provider,
      websiteUrl: urlOf(manifest, pages.support),
      privacyUrl: urlOf(manifest, pages.privacy),
      termsOfUseUrl: urlOf(manifest, pages.support),
    },
    icons: { outline: iconPath(32), color: iconPath(128) },
    accentColor: accent,
    validDomains: [new URL(origin).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [extension(manifest)],
  };
}

function extension(manifest: Manifest): unknown {
  const { floor, buttons, group, nextFindingKeys } = manifest;
  return {
    requirements: { scopes: ["workbook"], capabilities: [{ name: "ExcelApi", minVersion: floor }] },
    runtimes: [runtime(manifest)],
    ribbons: [
      {
        contexts: ["default"],
        tabs: [
          {
            builtInTabId: "TabHome",
            groups: [
              {
                ...{ id: "throughlineGroup", label: group.en, icons: icons(manifest) },
                controls: buttons.map((button) => control(button, manifest)),
              },
            ],
          },
        ],
      },
    ],
    keyboardShortcuts: [
      {
        requirements: { capabilities: [{ name: "KeyboardShortcuts", minVersion: "1.1" }] },
        shortcuts: [{ key: { default: nextFindingKeys.windows, mac: nextFindingKeys.mac }, actionId: "next-finding" }],
      },
    ],
  };
}

function runtime(manifest: Manifest): unknown {
  const { pages, buttons, namespace } = manifest;
  const page = urlOf(manifest, pages.pane);
  return {
    id: "throughlineRuntime",
    type: "general",
    requirements: { capabilities: [{ name: "SharedRuntime", minVersion: "1.1" }] },
    code: { page },
    lifetime: "long",
    actions: buttons.map(({ action }) =>
      action === null
        ? { id: "open", type: "openPage", view: "throughlinePane" }
        : { id: action, type: "executeFunction" },
    ),
    customFunctions: { ...jsonFunctions(), namespace: { id: namespace, name: namespace } },
  };
}

/** The same functions, by the names that this manifest has for their options. */
function jsonFunctions(): object {
  const given: unknown = functionsJson();
  return JSON.parse(
    JSON.stringify(given, (_, one: unknown) => {
      if (typeof one !== "object" || one === null || !("options" in one)) return one;
      const { options, ...rest } = one;
      return { ...rest, ...(options ? { requiresParameterAddress: true } : {}) };
    }),
  );
}

function control({ id, label, tip, action }: RibbonButton, manifest: Manifest): unknown {
  return {
    ...{ id: `throughline${id}`, type: "button", label: label.en, icons: icons(manifest) },
    supertip: { title: label.en, description: tip.en },
    actionId: action ?? "open",
  };
}

function icons(manifest: Manifest): unknown {
  return [16, 32, 80].map((size) => ({ size, url: urlOf(manifest, iconPath(size)) }));
}

/** The Spanish words, by where the English ones stand. */
export function jsonSpanish({ name, short, long, group, buttons }: Manifest): unknown {
  const tab = "extensions[0].ribbons[0].tabs[0].groups[0]";
  const said: [string, Said][] = [
    [`${tab}.label`, group],
    ...buttons.flatMap(({ label, tip }, index): [string, Said][] => [
      [`${tab}.controls[${index}].label`, label],
      [`${tab}.controls[${index}].supertip.title`, label],
      [`${tab}.controls[${index}].supertip.description`, tip],
    ]),
  ];
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.24/MicrosoftTeams.Localization.schema.json",
    ...{ "name.short": name.es, "name.full": name.es, "description.short": short.es, "description.full": long.es },
    ...Object.fromEntries(said.map(([place, { es }]) => [place, es])),
  };
}

/** Keys for Excel by the other manifest, which keeps them in a file of their own. */
export function shortcutsJson({ nextFindingKeys, buttons }: Manifest): unknown {
  const next = buttons.find(({ action }) => action === "next-finding");
  return {
    actions: [{ id: "next-finding", type: "ExecuteFunction", name: next?.label.en ?? "" }],
    shortcuts: [{ action: "next-finding", key: { default: nextFindingKeys.windows, mac: nextFindingKeys.mac } }],
  };
}
