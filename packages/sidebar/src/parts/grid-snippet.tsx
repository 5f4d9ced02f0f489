import type { Snippet } from "../findings/snippet.ts";
import type { Words } from "../words/index.ts";

/** A few cells as the sheet shows them, with what a fix would put there. */
export function GridSnippet({ snippet, words }: { readonly snippet: Snippet; readonly words: Words }) {
  const { sheet, columns, headings, row, cells } = snippet;
  const { cell } = words.shell;
  const caption = cells.some(({ to }) => to !== null) ? words.findings.snippetFixed : words.findings.snippet;
  return (
    <table class="grid">
      <caption class="hidden">{caption(sheet, row)}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ letter, isOn }) => (
            <th key={letter} scope="col" class={isOn ? "on" : undefined}>
              {letter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {headings ? (
          <tr class="head">
            <th scope="row">{headings.row}</th>
            {headings.cells.map((text, index) => (
              <td key={columns[index]?.letter}>{text}</td>
            ))}
          </tr>
        ) : null}
        <tr>
          <th scope="row" class="on">
            {row}
          </th>
          {cells.map(({ text, isOn, to }, index) => (
            <td key={columns[index]?.letter} class={isOn ? "on" : undefined}>
              {to === null ? (
                text || <i class="empty">{cell.empty}</i>
              ) : (
                <>
                  <span class="to">
                    <span class="hidden">{cell.now} </span>
                    {text === "" ? <i class="empty">{cell.empty}</i> : <del>{text}</del>}
                  </span>
                  <span class="to">
                    <span aria-hidden="true">→ </span>
                    <span class="hidden">{cell.after} </span>
                    <ins>{to === "" ? cell.empty : to}</ins>
                  </span>
                </>
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
