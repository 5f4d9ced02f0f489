import type { Signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { sampleSession } from "../../help/sample-session.ts";
import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { remembering } from "../../remembered.ts";
import { startRouter } from "../../router.ts";
import { Toast } from "../../shell/toast.tsx";
import type { Words } from "../../words/index.ts";
import { VIEWS } from "../index.ts";
import type { ViewProps } from "../view.ts";

const STEPS = ["home", "findings", "columns", "line", "insert"] as const;

interface TourProps {
  readonly words: Words;
  /** From 0; null ends the tour. */
  readonly step: Signal<number | null>;
}

/** The views themselves, over a sample that nothing can happen to. */
export function Tour({ words, step }: TourProps) {
  const { tour } = words.help;
  const note = useRef<HTMLParagraphElement>(null);
  const sample = useMemo(sampleSession, []);
  const router = useMemo(() => startRouter({ view: "home", about: null }, false), []);
  const remember = useMemo(remembering, []);
  useEffect(
    () => () => {
      sample.close();
      router.close();
    },
    [sample, router],
  );
  const at = step.value ?? 0;
  const name = STEPS[at] ?? "home";
  // The note is read again, and from there on the view.
  useEffect(() => {
    router.go({ view: name, about: null });
    note.current?.focus();
  }, [router, name]);
  const { view, about } = router.at.value;
  const View = useView(view);
  const checked = sample.checked.value;
  return (
    <>
      <div class="note know">
        <p ref={note} tabIndex={-1}>
          <strong>{tour.step(at + 1, STEPS.length)}.</strong> {tour.steps[name]}
        </p>
        <div class="btns">
          {at + 1 < STEPS.length ? (
            <Button
              as="main"
              onClick={() => {
                step.value = at + 1;
              }}
            >
              {tour.next}
            </Button>
          ) : null}
          {at > 0 ? (
            <Button
              onClick={() => {
                step.value = at - 1;
              }}
            >
              {tour.back}
            </Button>
          ) : null}
          <Button
            onClick={() => {
              step.value = null;
            }}
          >
            {tour.end}
          </Button>
        </div>
      </div>
      <Toast session={sample} words={words} />
      {View && checked ? (
        <View {...{ session: sample, checked, words, router, about }} remember={remember(view)} />
      ) : (
        <Answer>{words.shell.reading}</Answer>
      )}
    </>
  );
}

/** Null while it is loaded. */
function useView(id: string): ComponentType<ViewProps> | null {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly View: ComponentType<ViewProps> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const found = VIEWS.find((view) => view.id === id);
    void found?.load().then(({ View }) => {
      if (isWanted) setLoaded({ id, View });
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return loaded?.id === id ? loaded.View : null;
}
