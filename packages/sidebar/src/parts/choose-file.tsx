import { useRef } from "preact/hooks";
import type { GivenFile } from "../session/types.ts";
import { Button } from "./button.tsx";

/** Asks the browser for files of the person's own; they are read here and go nowhere. */
export function ChooseFile({ children, label, many = false, whyNot = null, as = "", onChoose }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button as={as} whyNot={whyNot} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        class="hidden"
        tabIndex={-1}
        aria-label={label}
        accept=".xlsx,.xlsm,.csv"
        multiple={many}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen once more.
          void Promise.all(files.map(given)).then(onChoose);
          currentTarget.value = "";
        }}
      />
    </>
  );
}

async function given(file: File): Promise<GivenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

interface ChooseFileProps {
  readonly children: string;
  /** What the field is called; the button is what people see. */
  readonly label: string;
  readonly many?: boolean;
  readonly whyNot?: string | null;
  readonly as?: "" | "main" | "link";
  readonly onChoose: (files: readonly GivenFile[]) => void;
}
