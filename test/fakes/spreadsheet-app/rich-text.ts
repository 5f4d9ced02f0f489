import { sheetIn } from "./document.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

const links = new WeakMap<object, string>();

/** Where a text leads: a web address, or "#'Plan'!A1". */
export function linksIn(text: RichTextValue): readonly string[] {
  const link = links.get(text);
  return link === undefined ? [] : [link];
}

export function richText(world: World, words: string, link: string | null): RichTextValue {
  return strict<RichTextValue>("RichTextValue", { getText: () => words, getLinkUrl: () => link }, world.told);
}

export function newRichTextValue(world: World): Builder {
  let words = "";
  let link: string | null = null;
  const builder: Builder = strict<Builder>(
    "RichTextValueBuilder",
    {
      setText: (text: string) => {
        words = text;
        return builder;
      },
      setLinkUrl: (...given: unknown[]) => {
        if (given.length !== 1) throw new Error("The fake links whole texts only.");
        link = given[0] === null ? null : String(given[0]);
        return builder;
      },
      build: () => {
        const text = richText(world, words, link);
        if (link !== null) links.set(text, target(world, link));
        return text;
      },
    },
    world.told,
  );
  return builder;
}

/** A link into the spreadsheet names a sheet by its grid id; snapshots name it as formulas do. */
function target({ document }: World, link: string): string {
  const match = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(link);
  if (!match) return link;
  const { name } = sheetIn(document, match[1] ?? "");
  return `#'${name.replaceAll("'", "''")}'!${match[2] ?? "A1"}`;
}
