import type { PaneWords, Sentence } from "./words.ts";

export interface Notice {
  readonly say: (text: string) => void;
  /** What went wrong, with a button to try again and, once it is known, a line for a help desk. */
  readonly trouble: (sentence: Sentence, retry: (() => void) | null, forHelp: Promise<string>) => void;
  readonly clear: () => void;
}

/** The one thing in the pane before the sidebar is up. It is in the page from the start, so that it is read out. */
export function noticeIn(main: HTMLElement, words: () => PaneWords): Notice {
  const element = main.querySelector("div") ?? main;
  const paragraph = (text: string) => {
    const made = document.createElement("p");
    made.textContent = text;
    return made;
  };
  return {
    say: (text) => {
      main.hidden = false;
      element.replaceChildren(paragraph(text));
    },
    trouble: ({ what, todo }, retry, forHelp) => {
      const heading = document.createElement("h1");
      heading.textContent = what;
      main.hidden = false;
      element.replaceChildren(heading, paragraph(todo));
      if (retry) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = words().tryAgain;
        button.addEventListener("click", retry);
        element.append(button);
      }
      void forHelp.then((line) => {
        if (line !== "" && heading.isConnected) element.append(paragraph(`${words().forHelp} ${line}`));
      });
    },
    clear: () => {
      // The sidebar has a main part of its own.
      main.hidden = true;
      element.replaceChildren();
    },
  };
}
