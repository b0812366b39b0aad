// Names of places in addresses: para-9-n for para. 9 (n), the same in every document and language that numbers alike.

const PREFIX = { heading: "sect", footnote: "note", table: "table", annex: "" };

/** The anchor of a node or hit with a locator. */
export function anchorOf({ type, locator }) {
  const { annex, rest } = split(locator);
  const own = slug(type === "footnote" ? rest.replace(/^fn/, "") : rest);
  const prefix = PREFIX[type] ?? "para";
  return [annex, own && [prefix, own].filter(Boolean).join("-")].filter(Boolean).join("-") || "top";
}

function split(locator) {
  const found = /^(annex(?:-[^/]*)?)(?:\/|$)(.*)$/.exec(locator);
  return found ? { annex: slug(found[1]), rest: found[2] } : { annex: "", rest: locator };
}

function slug(text) {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}*.]+/gu, "-").replace(/^-+|[-.]+$/g, "");
}

const LEVELS = { annex: 0, "chap.": 1, part: 1, "sect.": 2, "para.": 3, "rec.": 3, item: 3, footnote: 3 };

/** The anchors that the pinpoints of a citation mean, what stands within another part joined to it: annex II, para. 5. */
export function anchorsOfPinpoints(pinpoints) {
  const places = [];
  let annex = "";
  let chapter = "";
  pinpoints.forEach((pinpoint, i) => {
    const unit = pinpoint.split(" ", 1)[0];
    const label = pinpoint.slice(unit.length + 1);
    if (!(unit in LEVELS) || label.includes("–")) return;
    const level = LEVELS[unit];
    if (level === 0) [annex, chapter] = [label ? `annex-${label}/` : "annex/", ""];
    if (level === 1) chapter = label + ".";
    if (level >= (LEVELS[pinpoints[i + 1]?.split(" ", 1)[0]] ?? 0)) places.push({ pinpoint, anchor: place(unit, level, label) });
  });
  return places;

  function place(unit, level, label) {
    if (level === 0) return anchorOf({ type: "annex", locator: annex });
    if (level < 3) return anchorOf({ type: "heading", locator: annex + (level === 1 ? label : chapter + label) });
    return unit === "footnote" ? anchorOf({ type: "footnote", locator: annex + "fn" + label }) : anchorOf({ type: "paragraph", locator: annex + label });
  }
}

/** How a node is cited behind the symbol: "para. 9 (n) (iv)", "annex II, para. 3". */
export function placeText({ type, locator }) {
  const found = /^annex(?:-([^/]*))?(?:\/|$)(.*)$/.exec(locator);
  if (found) return [found[1] ? `annex ${found[1]}` : "annex", found[2] && placeText({ type, locator: found[2] })].filter(Boolean).join(", ");
  if (type === "footnote" && locator.startsWith("fn")) return `footnote ${locator.slice(2)}`;
  return (type === "heading" ? "sect. " : "para. ") + locator.replace(/(?<=.)\(/g, " (");
}

/** The anchor of a place as citations print it: "para. 9 (n) (iv)", "annex II, para. 3". */
export function anchorOfPlaceText(text) {
  const places = anchorsOfPinpoints(text.split(", ").map((part) => part.replaceAll(" (", "(")));
  return places.length ? places[places.length - 1].anchor : null;
}
