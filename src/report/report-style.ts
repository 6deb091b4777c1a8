/** The style sheet of the report's page, besides what it shares with the article's. */
export const REPORT_STYLE = `
main{max-width:76rem;margin:0 auto;padding:1rem}
h3{font-size:1.1rem;line-height:1.3;margin:0 0 .2rem}
.part{border-top:1px solid var(--line);padding:.6rem 0 1.4rem}
.summary{margin:.2rem 0 1rem}
.note{color:var(--dim);font-size:.85rem;margin:.1rem 0 .4rem;max-width:44rem}
.tables{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem}
.scroll{overflow-x:auto;scrollbar-width:thin;scrollbar-color:var(--dim) var(--soft);background:
linear-gradient(to right,var(--paper) 30%,transparent) 0 0/2.5rem 100% no-repeat local,linear-gradient(to left,var(--paper) 30%,transparent) 100% 0/2.5rem 100% no-repeat local,
linear-gradient(to right,var(--shade),transparent) 0 0/1rem 100% no-repeat,linear-gradient(to left,var(--shade),transparent) 100% 0/1rem 100% no-repeat}
:root{--shade:#0005}
@media (prefers-color-scheme:dark){:root{--shade:#fff4}}
details h3{display:inline-block}
@media (max-width:40rem){th,td{padding-right:.9rem}}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
tbody th{font-weight:500;min-width:9rem}
thead th{color:var(--dim);font-weight:500;white-space:nowrap}
.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.bar{display:block;width:100%;height:.4rem;margin-top:.15rem}
.bar rect,.column{fill:var(--link)}
.axis{stroke:var(--dim);stroke-width:2}
.timeline{display:block;width:100%;height:auto;margin:.4rem 0}
.timeline text{fill:var(--dim)}
@media (min-width:64rem){.map text{font-size:20px}.tables{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.places,.outlet,.month,.quoted{grid-column:1/-1}}
@media print{body{font-size:10pt}.tables{display:block}.figures{break-inside:avoid-page;margin-bottom:1.5rem}a{color:inherit}.scroll{overflow:visible}}
`
