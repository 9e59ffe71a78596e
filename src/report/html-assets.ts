/** Style and behaviour of the HTML report. Nothing is loaded from anywhere. */

export const style = `
:root { color-scheme: light dark; --line: #8888; --error: #c62828; --warning: #b26a00; --info: #1565c0; --up: #2e7d32; --paper: #fff; --ink: #1b1b1b; --box: #f3f4f6; }
@media (prefers-color-scheme: dark) { :root { --error: #ff7b72; --warning: #e3b341; --info: #79c0ff; --up: #56d364; --paper: #0f1216; --ink: #e6e6e6; --box: #1e242c; } }
body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 1100px; padding: 1rem; background: var(--paper); color: var(--ink); }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
form { position: sticky; top: 0; background: var(--paper); padding: .5rem 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; border-bottom: 1px solid var(--line); z-index: 1; }
input, select { font: inherit; } :focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
article { border-left: 4px solid var(--line); padding: .2rem .8rem; margin: .8rem 0; } article[hidden] { display: none; }
.error { border-color: var(--error); } .warning { border-color: var(--warning); } .info { border-color: var(--info); }
b.error { color: var(--error); } b.warning { color: var(--warning); } b.info { color: var(--info); }
pre { margin: .3rem 0; overflow-x: auto; background: var(--box); padding: .4rem .6rem; border-radius: 4px; } mark { background: none; color: var(--error); font-weight: 600; text-decoration: underline; }
code { font-size: .92em; } ul { margin: .2rem 0; padding-left: 1.2rem; } table { border-collapse: collapse; } .scroll { overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; vertical-align: top; } td.number { text-align: center; }
thead th.rule { writing-mode: vertical-rl; transform: rotate(180deg); font-weight: 400; }
svg { width: 100%; height: auto; } svg text { text-anchor: middle; font-size: 11px; fill: currentColor; } svg .small { font-size: 9px; opacity: .8; }
svg rect { fill: var(--box); stroke: var(--line); } svg .hub rect { stroke-width: 2.5; stroke: var(--info); }
svg line, svg path { stroke: var(--line); stroke-width: 1.5; fill: none; } svg .up { stroke: var(--up); } svg .down { stroke: var(--error); stroke-width: 3; } svg .spoke-spoke { stroke-dasharray: 5 4; }
figure { margin: 0; } .down-row td:first-child { border-left: 4px solid var(--error); }
@media print { form { display: none; } article { break-inside: avoid; } body { max-width: none; } }
`;

export const script = `
const form = document.querySelector("form");
const cards = [...document.querySelectorAll("article")];
const shown = document.querySelector("output");
const apply = () => {
  const data = new FormData(form);
  const grades = data.getAll("severity");
  const device = data.get("device");
  const words = String(data.get("text")).toLowerCase();
  let visible = 0;
  for (const card of cards) {
    const fits = grades.includes(card.dataset.severity) && (device === "" || card.dataset.devices.split("\\n").includes(device)) && card.textContent.toLowerCase().includes(words);
    card.hidden = !fits;
    if (fits) visible++;
  }
  shown.textContent = visible + " of " + cards.length;
};
form?.addEventListener("input", apply);
form?.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target.matches("input, select")) return;
  event.preventDefault();
  document.querySelector("input[name=text]")?.focus();
});
`;
