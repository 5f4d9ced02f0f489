/** What a report of analyses adds to the style of our pages. Shades are of one ink, so they survive a copier. */
export const ANALYSIS_STYLE = `
body { max-width: 66rem; }
section { break-inside: auto; }
.how { max-width: 44rem; color: var(--ink-3); font-size: .875rem; }
.caption { margin: .5rem 0; }
.wide { overflow-x: auto; }
.analysis th, .analysis td { padding: .25rem .5rem; overflow-wrap: break-word; }
.analysis tbody th[scope="row"] { width: auto; white-space: normal; font-weight: 400; }
.analysis .day { white-space: nowrap; }
.analysis .figure { text-align: right; white-space: nowrap; }
.analysis tr.total th, .analysis tr.total td { border-top: 1px solid var(--rule); font-weight: 600; }
.analysis td.shade { background: color-mix(in srgb, var(--act) calc(var(--share) * 34%), var(--ground)); }
.analysis td.empty { box-shadow: inset 0 0 0 1px var(--hair); }
svg.picture { display: block; width: 100%; height: auto; max-width: 62rem; margin: .75rem 0 1.5rem; vertical-align: baseline; break-inside: avoid; }
svg.picture text { fill: var(--ink); stroke: none; font: 400 12px var(--sans); }
svg.picture text.small { fill: var(--ink-3); font-size: 11px; }
svg.picture text.sign { font-weight: 700; }
svg.picture line { stroke: var(--hair); stroke-width: 1; }
svg.picture line.today { stroke: var(--error); stroke-width: 1.5; stroke-dasharray: 4 3; }
svg.picture line.center { stroke: var(--ink-3); }
svg.picture line.limit { stroke: var(--ink-3); stroke-dasharray: 2 4; }
svg.picture line.target { stroke: var(--done); stroke-dasharray: 8 4; }
svg.picture .series { fill: none; stroke: var(--act); stroke-width: 1.8; }
svg.picture .point { fill: var(--ground); stroke: var(--act); }
svg.picture .signal { fill: var(--act); stroke: none; }
svg.picture .bar { stroke: none; fill: var(--act); }
svg.picture .bar.good { fill: var(--done); } svg.picture .bar.warn { fill: var(--warning); } svg.picture .bar.bad { fill: var(--error); }
@media print { svg.picture { max-height: 9in; } .about, .caption { break-after: avoid; } .analysis tbody th { break-after: auto; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .wide { overflow: visible; } section + section { margin-top: 1rem; } }
`.trim();
