import type { StyleList, Styles } from "../styles.ts";

/** Numbers of styles, and of looks on a condition, in one workbook by those in another. */
export interface StyleNumbers {
  readonly cell: (style: number) => number;
  readonly differential: (look: number) => number;
}

/** Puts the styles of one workbook to those of another, as they are asked for. */
export function graftStyles(from: Styles, to: Styles): StyleNumbers {
  const copied = (list: StyleList, index: number): number => {
    const xml = from.all(list)[index];
    return xml === undefined ? 0 : to.add(list, xml);
  };
  const format = (id: number): number => to.formatId(from.formatCode(id));
  return {
    cell: (style) => {
      const xf = from.all("cellXfs")[style] ?? "<xf/>";
      return to.add(
        "cellXfs",
        xf
          .replace(/ numFmtId="(\d+)"/, (_, id) => ` numFmtId="${format(Number(id))}"`)
          .replace(/ fontId="(\d+)"/, (_, id) => ` fontId="${copied("fonts", Number(id))}"`)
          .replace(/ fillId="(\d+)"/, (_, id) => ` fillId="${copied("fills", Number(id))}"`)
          .replace(/ borderId="(\d+)"/, (_, id) => ` borderId="${copied("borders", Number(id))}"`),
      );
    },
    differential: (look) => {
      const dxf = from.all("dxfs")[look] ?? "<dxf/>";
      return to.add(
        "dxfs",
        dxf.replace(/ numFmtId="(\d+)"/, (_, id) => ` numFmtId="${format(Number(id))}"`),
      );
    },
  };
}
