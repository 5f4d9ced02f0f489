import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { Link } from "../../parts/link.tsx";
import type { ViewProps } from "../view.ts";
import { SelfTest } from "./self-test.tsx";
import { Tour } from "./tour.tsx";

/** How it works, in two minutes; the keys; whether it works here. */
export function View(props: ViewProps) {
  const { words, router, remember } = props;
  const { help: said } = words;
  const step = remember<number | null>("tour", null);
  if (step.value !== null) return <Tour words={words} step={step} />;
  return (
    <>
      <Answer>{said.answer}</Answer>
      <section>
        <div class="btns">
          <Button
            as="main"
            onClick={() => {
              step.value = 0;
            }}
          >
            {said.tour.start}
          </Button>
        </div>
        <p class="meta">{said.tour.startSays}</p>
      </section>
      <section>
        <h2>{said.keys}</h2>
        <Keys words={words} />
        <p class="small two">
          {said.letters}{" "}
          <Link router={router} to={{ view: "settings", about: null }}>
            {words.settings.title}
          </Link>
          .
        </p>
      </section>
      <section>
        <h2>{said.privacy}</h2>
        <p class="small two">{said.privacySays}</p>
      </section>
      <SelfTest {...props} />
    </>
  );
}

function Keys({ words }: Pick<ViewProps, "words">) {
  const { help: said } = words;
  const rows = [
    { keys: ["Alt", "1"], does: said.doors },
    { keys: ["J", "K"], does: said.move },
    { keys: ["Enter"], does: said.open },
    { keys: ["F"], does: said.fix },
    { keys: ["Z"], does: said.undo },
    { keys: ["1", said.to, "5"], does: said.level },
    { keys: ["Esc"], does: said.close },
  ];
  return (
    <table class="plain">
      <caption class="hidden">{said.keys}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">{said.key}</th>
          <th scope="col">{said.does}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">{keys.map((key) => (key === said.to ? ` ${key} ` : <kbd key={key}>{key}</kbd>))}</th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
