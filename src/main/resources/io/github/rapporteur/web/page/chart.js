// What is found, year by year: a line of bars for each of the most frequent topics, addressees or bodies, and the numbers as a table.

import { get } from "./api.js";
import { announce, el, svg } from "./dom.js";
import { address } from "./state.js";
import { count, facetValue, grouped } from "./words.js";
import { notesAndSuggestions, noHits } from "./notes.js";
import { tabs } from "./tabs.js";

const BY = { topic: "topic", addressee: "who is asked", strength: "force", body: "body", kind: "kind", country: "State", language: "language", cited: "document cited" };
const ROWS = 16;
const HEIGHT = 40;
const FEWEST_YEARS = 10;

/** The view of a query over time. */
export async function chartView(state, { signal, go }) {
  const by = state.by in BY ? state.by : "topic";
  const result = await get("search", {
    q: state.q, narrow: state.f, limit: 0, language: state.language, only: state.only, facets: by, "facet-limit": ROWS, "over-time": by,
  }, signal);
  const { years = [], rows = [] } = result.overTime ?? {};
  const title = `${count(result.total, state.only ? "recommendation" : "passage")} over time, by ${BY[by]}`;
  announce(title);
  return {
    title: `${state.q} – over time`,
    content: el("div", { class: "answer alone" }, tabs(state),
      el("h1", { class: "found", tabindex: "-1", "data-focus": true }, title),
      notesAndSuggestions(state, result),
      choice(state, by, go),
      rows.length && years.length ? picture(state, by, years, rows.slice(0, ROWS))
        : result.total ? el("p", { class: "note" }, `Nothing of what is found has a year and a ${BY[by]}. Count by something else.`) : noHits(state)),
  };
}

function choice(state, by, go) {
  const select = el("select", { id: "by", onchange: (event) => go(address({ ...state, by: event.target.value })) },
    Object.entries(BY).map(([value, name]) => el("option", { value, selected: value === by }, name)));
  return el("p", {}, el("label", { class: "choice" }, el("span", {}, "Count by"), select));
}

function picture(state, by, given, rows) {
  const years = span(given);
  const most = Math.max(...rows.flatMap((row) => row.counts), 1);
  const at = (row, year) => row.counts[given.indexOf(year)] ?? 0;
  return [
    el("table", { class: "chart" },
      el("caption", {}, `Each bar is a year, from ${years[0]} to ${years.at(-1)}; the highest stands for ${grouped(most)}.`),
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, BY[by]), el("th", { scope: "col" }, axis(years)), el("th", { scope: "col", class: "number" }, "all"))),
      el("tbody", {}, rows.map((row) => el("tr", {},
        el("th", { scope: "row" }, el("a", { href: narrowed(state, by, row.value), dir: "auto" }, facetValue(by, row))),
        el("td", {}, bars(years, (year) => at(row, year), most, facetValue(by, row))),
        el("td", { class: "number" }, grouped(row.count)))))),
    el("details", { class: "numbers" }, el("summary", {}, "The numbers as a table"),
      el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Numbers by year" }, numbers(state, by, given, rows))),
  ];
}

/** All years from the first to the last, so that gaps show; only those that occur where there are very many. */
function span(years) {
  const last = Math.max(...years);
  const first = Math.min(...years, last - FEWEST_YEARS + 1);
  return last - first < 120 ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : years;
}

const narrowed = (state, by, value, year) => address({ ...state, view: null, by: null, after: null,
  f: [...new Set([...state.f, `${by}:${value}`, year && `year:${year}`].filter(Boolean))] });

function axis(years) {
  return el("span", { class: "axis" }, el("span", {}, String(years[0])), years.length > 1 && el("span", {}, String(years.at(-1))));
}

function bars(years, countOf, most, name) {
  const peak = years.reduce((best, year) => (countOf(year) > countOf(best) ? year : best), years[0]);
  const width = Math.min(10, 400 / years.length);
  return svg("svg", { class: "bars", role: "img", viewBox: `0 0 ${years.length * width} ${HEIGHT}`, preserveAspectRatio: "none",
    "aria-label": `${name}: most in ${peak}, ${countOf(peak)}` },
    svg("line", { x1: 0, x2: years.length * width, y1: HEIGHT - 0.5, y2: HEIGHT - 0.5, class: "ground", "vector-effect": "non-scaling-stroke" }),
    years.map((year, i) => {
      const n = countOf(year);
      const height = n ? Math.max(1.5, ((HEIGHT - 2) * n) / most) : 0;
      return n > 0 && svg("rect", { x: i * width + width * 0.1, y: HEIGHT - height, width: width * 0.8, height }, svg("title", {}, `${year}: ${n}`));
    }).filter(Boolean));
}

function numbers(state, by, years, rows) {
  return el("table", {}, el("thead", {}, el("tr", {}, el("th", { scope: "col" }, BY[by]), years.map((year) => el("th", { scope: "col", class: "number" }, String(year))))),
    el("tbody", {}, rows.map((row) => el("tr", {}, el("th", { scope: "row", dir: "auto" }, facetValue(by, row)),
      row.counts.map((n, i) => el("td", { class: "number" }, n
        ? el("a", { href: narrowed(state, by, row.value, years[i]), "aria-label": `${n} in ${years[i]}` }, grouped(n)) : "–"))))));
}
