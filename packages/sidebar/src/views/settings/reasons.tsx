import { type JustificationSetting, USUAL_JUSTIFICATION } from "@throughline/shared/rubrics/justification.ts";
import { same } from "../../same.ts";
import type { SharedProps } from "./shared.ts";

/** Where a rater is asked to say why. */
export function Reasons({ words, kept, choose }: SharedProps) {
  const { settings: said } = words;
  const { reasons } = kept;
  const set = (change: Partial<JustificationSetting>) => {
    const to = { ...reasons, ...change };
    choose({ what: "reasons", to: same(to, USUAL_JUSTIFICATION) ? null : to });
  };
  return (
    <section>
      <h2>{said.reasons}</h2>
      <fieldset class="field">
        <legend class="label">{said.reasonsAsk}</legend>
        {(["atTheEnds", "onRequired"] as const).map((where) => (
          <label key={where} class="pick">
            <input type="checkbox" checked={reasons[where]} onChange={() => set({ [where]: !reasons[where] })} />
            <span>{said[where]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
