import { useEffect, useState } from "preact/hooks";
import type { GivenFile } from "../file/held-file.ts";
import type { PackName } from "./pack-names.ts";
import type { Page } from "./page.ts";

interface StartProps {
  readonly page: Page;
  readonly unsaved: GivenFile | null;
  readonly choose: () => void;
  readonly openSample: () => void;
}

/** Where one begins: with a file, with the sample, or with a template. */
export function StartScreen({ page, unsaved, choose, openSample }: StartProps) {
  const { start, tagline } = page.words.value;
  const [packs, setPacks] = useState<readonly PackName[]>([]);
  useEffect(() => {
    void import("./pack-names.ts").then(({ packNames }) => setPacks(packNames()));
  }, []);
  return (
    <main class="web-start" id="main">
      <h1>{start.title}</h1>
      <p class="lead">{tagline}</p>
      {unsaved ? (
        <section class="kept-work">
          <p>{start.unsaved(unsaved.name)}</p>
          <p class="acts">
            <button type="button" class="btn main" onClick={() => void page.goOn(unsaved)}>
              {start.goOn}
            </button>
            <button type="button" class="btn" onClick={() => void page.discard()}>
              {start.discard}
            </button>
          </p>
        </section>
      ) : null}
      <section class="drop-zone">
        <p>{start.drop}</p>
        <p class="acts">
          <button type="button" class={unsaved ? "btn" : "btn main"} onClick={choose}>
            {start.choose}
          </button>
          <button type="button" class="btn" onClick={openSample}>
            {start.sample}
          </button>
        </p>
        <p class="aside-note">{start.sampleWhat}</p>
      </section>
      <section>
        <h2>{start.templates}</h2>
        <ul class="packs">
          {packs.map(({ id, name, what, sheets }) => (
            <li key={id}>
              <button type="button" class="pack" onClick={() => void page.make(id, `${id}.xlsx`)}>
                <strong>{name}</strong>
                <span>{what}</span>
                <small>{start.sheets(sheets)}</small>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p class="promise">{start.promise}</p>
    </main>
  );
}
