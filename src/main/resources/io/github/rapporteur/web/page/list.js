// Recommendations that say the same, by topic, with every source and what changed: a list to read and to print.

import { get } from "./api.js";
import { announce, el, inLanguage } from "./dom.js";
import { address, asked } from "./state.js";
import { placeAddress, forceSign } from "./hit.js";
import { count, day } from "./words.js";
import { notesAndSuggestions, noHits } from "./notes.js";
import { tabs } from "./tabs.js";

const FIRST = 200;

/** The consolidated list of a query. */
export async function listView(state, { signal, go }) {
  const everything = state.q === "*" && !state.f.length;
  const answer = await get("consolidate", { q: everything ? null : asked(state), language: state.language, repeated: state.repeated }, signal);
  const groups = Array.isArray(answer) ? answer : (answer.groups ?? []);
  const sources = groups.reduce((sum, group) => sum + group.sources.length, 0);
  const title = groups.length ? `${count(groups.length, "recommendation")} from ${count(sources, "source")}` : "Nothing found";
  announce(title);
  const body = el("div", { class: "list" });
  const show = (all) => body.replaceChildren(...sections(groups.slice(0, all ? groups.length : FIRST)),
    ...(all || groups.length <= FIRST ? [] : [el("p", { class: "unprinted" }, el("button", { type: "button", class: "main", onclick: () => show(true) },
      `Show all ${groups.length}`))]));
  show(false);
  return {
    title: `${state.q} – consolidated list`,
    content: el("div", { class: "answer alone" }, tabs(state),
      el("h1", { class: "found", tabindex: "-1", "data-focus": true }, title),
      notesAndSuggestions(state, answer),
      el("p", { class: "printed" }, `Recommendations on: ${state.q}. Printed ${day(new Date().toISOString().slice(0, 10))}.`),
      groups.length ? [tools(state, groups.length > FIRST && (() => show(true)), go), body] : noHits({ ...state, only: null })),
  };
}

function tools(state, all, go) {
  const repeated = el("input", { type: "checkbox", role: "switch", id: "repeated", checked: state.repeated === "true",
    onchange: (event) => go(address({ ...state, repeated: event.target.checked && "true" })) });
  return el("div", { class: "tools" }, el("label", { class: "switch" }, repeated, el("span", {}, "Only what was recommended more than once")),
    el("button", { type: "button", class: "quiet", onclick: () => { if (all) all(); print(); } }, "Print"));
}

function sections(groups) {
  const byTopic = new Map();
  for (const group of groups) {
    const topic = group.topic ?? "Other";
    if (!byTopic.has(topic)) byTopic.set(topic, []);
    byTopic.get(topic).push(group);
  }
  return [...byTopic].map(([topic, all]) => el("section", {}, el("h2", { dir: "auto" }, topic), el("ol", {}, all.map(item))));
}

function item(group) {
  return el("li", {},
    el("p", { class: "wording", ...inLanguage(group.language) }, group.wording),
    el("p", { class: "meta" }, forceSign(group.strength), group.addressees.length > 0 && el("bdi", { lang: group.language }, group.addressees.join(", "))),
    el("ul", { class: "sources" }, group.sources.map((source) => el("li", {},
      el("a", { href: placeAddress({ ...source, type: "item", language: group.language }) }, el("bdi", {}, source.citation)),
      source.date && el("span", { class: "meta" }, ` ${day(source.date)}`),
      source.relation !== "same" && el("span", { class: "meta" }, ` – ${RELATIONS[source.relation] ?? source.relation}`),
      source.response && el("span", { class: `response ${source.response}` }, ` ${source.response}`),
      source.proposers.length > 0 && el("span", { class: "meta" }, ` (${source.proposers.join(", ")})`),
      changed(source, group.language)))));
}

const RELATIONS = { narrower: "asks for less", wider: "asks for more" };

function changed({ changes }, language) {
  if (!changes?.some((one) => one.change !== "kept")) return null;
  return el("details", { class: "changes" }, el("summary", {}, "What changed"), el("p", inLanguage(language), changes.map(({ change, text }, i) => [i > 0 && " ",
    change === "added" ? el("ins", {}, text) : change === "removed" ? el("del", {}, text) : text])));
}
