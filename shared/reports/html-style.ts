/**
 * The page's whole style. Colors are named by role as in the product's design; each pair of ink and ground has a
 * contrast of 4.5:1 or better, in both themes. On paper everything is ink on white.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --sunken: #f6f4ef; --hair: #e3dfd6; --rule: #c8c2b5;
  --ink: #1b1f2e; --ink-2: #4a4d59; --ink-3: #5f616b;
  --act: #23468f; --error: #a3261b; --warning: #7a4f00; --info: #3c5470; --done: #1b6640;
  --sans: "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif;
  --serif: "Iowan Old Style", Charter, Georgia, Cambria, "Times New Roman", serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #17191f; --sunken: #101217; --hair: #2b2f38; --rule: #3e434e;
    --ink: #eeece6; --ink-2: #c1c2c7; --ink-3: #a4a7b0;
    --act: #a9c0ff; --error: #ffa194; --warning: #f1c368; --info: #adc4e0; --done: #8ad5aa;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 56rem; background: var(--ground); color: var(--ink);
  font: 400 1rem/1.5 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
h1 { margin: 0 0 .5rem; font: 400 1.75rem/1.25 var(--serif); }
h2 { margin: 2.5rem 0 .25rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .25rem; font-size: 1.0625rem; }
p { margin: .25rem 0; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
a { color: var(--act); }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
.about, .more { color: var(--ink-2); }
.count, code { color: var(--ink-3); font: 400 .875rem/1.5 var(--sans); }
.note { padding: .5rem .75rem; border-left: 3px solid var(--rule); background: var(--sunken); }
table { width: 100%; border-collapse: collapse; }
thead th { padding: .25rem .5rem .25rem 0; color: var(--ink-3); font-size: .875rem; font-weight: 400; text-align: left; }
tbody { border-top: 1px solid var(--rule); }
tbody td, tbody th { padding: .25rem .75rem .25rem 0; vertical-align: top; text-align: left; }
tbody th[scope="rowgroup"] { padding-top: .75rem; font-weight: 600; }
tbody th[scope="row"] { width: 6rem; overflow-wrap: normal; white-space: nowrap; }
tbody tr:last-child td { padding-bottom: .75rem; }
.cell { padding: 0 .3rem; border: 1px solid var(--ink-3); font-weight: 600; font-size: .875rem; }
details { margin: .25rem 0; }
summary { cursor: pointer; }
summary:focus-visible { outline: 3px solid; outline-offset: 2px; }
svg { width: 1rem; height: 1rem; margin-right: .4rem; vertical-align: -.15rem; fill: none; stroke: currentColor; stroke-width: 1.6; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); } .done { color: var(--done); }
@media print {
  :root { color-scheme: light; --ground: #fff; --sunken: #fff; --ink: #000; --ink-2: #222; --ink-3: #333; --rule: #666; --act: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3, tbody th { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
@media (forced-colors: active) { .cell { border-color: CanvasText; } }
`.trim();
