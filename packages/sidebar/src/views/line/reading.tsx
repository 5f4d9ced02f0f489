import type { Throughline } from "@throughline/shared/analyses/throughline/types.ts";
import { readingOf } from "@throughline/shared/reports/throughline/reading.ts";
import { useRef, useState } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { copied, saveText } from "../../parts/copy.ts";
import type { ViewProps } from "../view.ts";

/** The plan as text, to be read, copied or kept. */
export function Reading({ checked, words, throughline, onClose }: ReadingProps) {
  const { reading, asLine } = words.line;
  const text = readingOf(throughline, checked.workbook, Math.floor(checked.at), words.spoken);
  const shown = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    const isCopied = await copied(text);
    if (!isCopied && shown.current) getSelection()?.selectAllChildren(shown.current);
    setSaid(isCopied ? reading.copied : reading.notCopied);
  };
  return (
    <section>
      <h2>{reading.title}</h2>
      <p class="small two">{reading.says}</p>
      <div class="btns">
        <Button onClick={() => void copy()}>{reading.copy}</Button>
        <Button onClick={() => saveText(text, reading.file)}>{reading.save}</Button>
        <Button as="link" onClick={onClose}>
          {asLine}
        </Button>
      </div>
      <p class="meta" role="status">
        {said}
      </p>
      <pre ref={shown} class="as-text">
        {text}
      </pre>
    </section>
  );
}

interface ReadingProps extends ViewProps {
  readonly throughline: Throughline;
  readonly onClose: () => void;
}
