import { LANGUAGES } from "@throughline/shared/locales/index.ts";
import { Select } from "../../parts/select.tsx";
import type { ViewProps } from "../view.ts";

const THEMES = ["system", "light", "dark", "contrast"] as const;
const AS_HOST = "";

/** What goes with the person, and is in no workbook. */
export function Mine({ session, words }: Pick<ViewProps, "session" | "words">) {
  const { settings: said } = words;
  const { language, theme, letters, name } = session.mine.value;
  const asHost = { id: AS_HOST, label: said.asHost } as const;
  return (
    <section>
      <h2>{said.yours}</h2>
      <p class="small two">{said.yoursSays}</p>
      <Select
        id="language"
        label={said.language}
        choices={[asHost, ...LANGUAGES.map((one) => ({ id: one.id, label: one.name }))]}
        chosen={language ?? AS_HOST}
        onChoose={(id) => void session.choose({ language: id === AS_HOST ? null : id })}
      />
      <Select
        id="theme"
        label={said.theme}
        choices={[asHost, ...THEMES.map((id) => ({ id, label: said.themes[id] }))]}
        chosen={theme ?? AS_HOST}
        onChoose={(id) => void session.choose({ theme: id === AS_HOST ? null : id })}
      />
      <div class="field">
        <label for="name">{said.name}</label>
        <span class="hint" id="name-hint">
          {said.nameHint}
        </span>
        <input
          id="name"
          type="text"
          autocomplete="name"
          aria-describedby="name-hint"
          value={name}
          onChange={(event) => void session.choose({ name: event.currentTarget.value.trim() })}
        />
      </div>
      <label class="pick">
        <input type="checkbox" checked={letters} onChange={() => void session.choose({ letters: !letters })} />
        <span>
          {said.letters}
          <span class="hint">{said.lettersHint}</span>
        </span>
      </label>
    </section>
  );
}
