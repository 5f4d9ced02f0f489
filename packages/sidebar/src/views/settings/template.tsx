import { ourName } from "@throughline/shared/locales/names.ts";
import { choosePack } from "@throughline/shared/recognize/kinds/choose-pack.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { Select } from "../../parts/select.tsx";
import type { SharedProps } from "./shared.ts";

/** The template that the workbook is read and checked by. */
export function Template({ checked, words, kept, choose }: SharedProps) {
  const { settings: said, spoken } = words;
  const best = choosePack(checked.plan, PACKS);
  return (
    <section>
      <h2>{said.template}</h2>
      <Select
        id="template"
        label={said.readBy}
        choices={[
          { id: "", label: said.bestFit(ourName(best.name, spoken)) },
          ...PACKS.map(({ id, name }) => ({ id, label: ourName(name, spoken) })),
        ]}
        chosen={kept.pack ?? ""}
        onChoose={(id) => choose({ what: "pack", to: id === "" ? null : id })}
      />
    </section>
  );
}
