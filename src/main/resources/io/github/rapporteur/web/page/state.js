// What is shown is in the address: reading it, writing it, and links to what else could be shown.

const SINGLE = ["q", "only", "language", "in", "sort", "group", "after", "view", "by", "doc", "source", "lang", "beside", "repeated"];

/** The state that the address tells: strings, and a list "f" of what the answer is narrowed by. */
export function read(search = location.search) {
  const given = new URLSearchParams(search);
  const state = { f: given.getAll("f").filter((one) => one.includes(":")) };
  for (const name of SINGLE) {
    const value = given.get(name);
    if (value) state[name] = value;
  }
  return state;
}

/** The address of a state, relative to the page. */
export function address(state, anchor) {
  const query = new URLSearchParams();
  for (const name of SINGLE) if (state[name]) query.append(name, state[name]);
  for (const one of state.f ?? []) query.append("f", one);
  const text = query.toString().replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("%2C", ",");
  return (text ? "?" + text : "./") + (anchor ? "#" + encodeURIComponent(anchor) : "");
}

/** The address of a document, or of a place in it. */
export function documentAddress({ symbol, source, language, anchor, beside }) {
  return address({ doc: symbol, source: symbol ? null : source, lang: language, beside }, anchor);
}

/** The address of a search from its first page on. */
export const searchAddress = (q, rest = {}) => address({ ...rest, q, after: null });

/** The query with what it was narrowed by written into it, for lists that know no narrowing of their own. */
export function asked(state) {
  const typed = state.q ?? "";
  if (!state.f.length) return typed;
  const closed = (typed.match(/"/g)?.length ?? 0) % 2 ? typed + '"' : typed;
  const bracketed = /\bOR\b/.test(closed) ? `(${closed})` : closed;
  return [bracketed, ...state.f.map(field)].join(" ");
}

const FIELD_OF_FACET = { cited: "cites", "cited-place": "cites" };

function field(narrowing) {
  const at = narrowing.indexOf(":");
  const facet = narrowing.slice(0, at);
  const value = narrowing.slice(at + 1).replaceAll('"', "");
  return `${FIELD_OF_FACET[facet] ?? facet}:"${value}"`;
}
