import { fourNumbers, iconPath, type Manifest, type RibbonButton, type Said, urlOf } from "../manifest.ts";

/** The add-in-only manifest: the one that Windows, Mac, the web and Excel bought once all take. */
export function xmlManifest(manifest: Manifest): string {
  const { ids, version, provider, name, short, floor, pages } = manifest;
  const url = (path: string) => escaped(urlOf(manifest, path));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${ids.xml}</Id>
  <Version>${fourNumbers(version)}</Version>
  <ProviderName>${escaped(provider)}</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  ${inLanguages("DisplayName", name)}
  ${inLanguages("Description", short)}
  <IconUrl DefaultValue="${url(iconPath(32))}"/>
  <HighResolutionIconUrl DefaultValue="${url(iconPath(64))}"/>
  <SupportUrl DefaultValue="${url(pages.support)}"/>
  <AppDomains>
    <AppDomain>${escaped(manifest.origin)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="${floor}">
      <Set Name="ExcelApi" MinVersion="${floor}"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${url(pages.pane)}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
${overrides(manifest)}
  <ExtendedOverrides Url="${url("shortcuts.json")}"/>
</OfficeApp>
`;
}

function overrides(manifest: Manifest): string {
  return `  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Pane.Url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="Functions.Script"/></Script>
            <Page><SourceLocation resid="Pane.Url"/></Page>
            <Metadata><SourceLocation resid="Functions.Metadata"/></Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="Name"/>
            <Description resid="About"/>
            <LearnMoreUrl resid="Support.Url"/>
          </GetStarted>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Throughline.Group">
                <Label resid="Group.Label"/>
                ${iconsXml()}
${manifest.buttons.map(buttonXml).join("\n")}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
${resources(manifest)}
  </VersionOverrides>`;
}

function buttonXml({ id, action }: RibbonButton): string {
  const does =
    action === null
      ? `<Action xsi:type="ShowTaskpane"><TaskpaneId>Throughline.Pane</TaskpaneId><SourceLocation resid="Pane.Url"/></Action>`
      : `<Action xsi:type="ExecuteFunction"><FunctionName>${action}</FunctionName></Action>`;
  return `                <Control xsi:type="Button" id="Throughline.${id}">
                  <Label resid="${id}.Label"/>
                  <Supertip><Title resid="${id}.Label"/><Description resid="${id}.Tip"/></Supertip>
                  ${iconsXml()}
                  ${does}
                </Control>`;
}

const RIBBON_ICONS = [16, 32, 80] as const;

function iconsXml(): string {
  return `<Icon>${RIBBON_ICONS.map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`).join("")}</Icon>`;
}

function resources(manifest: Manifest): string {
  const { buttons, group, name, long, namespace, pages } = manifest;
  const url = (id: string, path: string) => `<bt:Url id="${id}" DefaultValue="${escaped(urlOf(manifest, path))}"/>`;
  const images = RIBBON_ICONS.map(
    (size) => `<bt:Image id="Icon.${size}" DefaultValue="${escaped(urlOf(manifest, iconPath(size)))}"/>`,
  );
  const urls = [
    url("Pane.Url", pages.pane),
    url("Functions.Script", "sidebar.js"),
    url("Functions.Metadata", "functions.json"),
    url("Support.Url", pages.support),
  ];
  const shorts = [
    string("Name", name),
    string("Group.Label", group),
    string("Functions.Namespace", { en: namespace, es: namespace }),
    ...buttons.map(({ id, label }) => string(`${id}.Label`, label)),
  ];
  const longs = [string("About", long), ...buttons.map(({ id, tip }) => string(`${id}.Tip`, tip))];
  const list = (of: string, lines: readonly string[]) =>
    [`      <bt:${of}>`, ...lines.map((line) => `        ${line}`), `      </bt:${of}>`].join("\n");
  return [
    "    <Resources>",
    list("Images", images),
    list("Urls", urls),
    list("ShortStrings", shorts),
    list("LongStrings", longs),
    "    </Resources>",
  ].join("\n");
}

/** The Spanish of Spain and of Mexico, which stand for all: Excel falls back on English for a tag it does not find. */
const SPANISH = ["es-ES", "es-MX"] as const;

function string(id: string, { en, es }: Said): string {
  const others = SPANISH.map((locale) => `<bt:Override Locale="${locale}" Value="${escaped(es)}"/>`).join("");
  return `<bt:String id="${id}" DefaultValue="${escaped(en)}">${others}</bt:String>`;
}

function inLanguages(tag: string, { en, es }: Said): string {
  const others = SPANISH.map((locale) => `<Override Locale="${locale}" Value="${escaped(es)}"/>`).join("");
  return `<${tag} DefaultValue="${escaped(en)}">${others}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
