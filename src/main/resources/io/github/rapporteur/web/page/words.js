// Names and numbers as people read them.

const LANGUAGES = { ar: "العربية", en: "English", es: "Español", fr: "Français", ru: "Русский", zh: "中文" };
const ENGLISH = { ar: "Arabic", en: "English", es: "Spanish", fr: "French", ru: "Russian", zh: "Chinese" };
const FORCE = ["notes", "may", "invites", "should", "requests", "urges", "decides"];
const number = new Intl.NumberFormat("en");
const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
const dates = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export const languageCodes = Object.keys(LANGUAGES);

/** The name of a language in itself; the code where it is another. */
export const ownName = (code) => LANGUAGES[code] ?? code;

/** The English name of a language. */
export const languageName = (code) => ENGLISH[code] ?? code;

/** "1 passage", "2,000 passages". */
export const count = (n, one, many = one + "s") => `${number.format(n)} ${n === 1 ? one : many}`;

export const grouped = (n) => number.format(n);

/** "19 December 2050"; as given where it is no day. */
export function day(text) {
  const found = /^\d{4}-\d\d-\d\d$/.test(text ?? "") ? new Date(text + "T00:00:00Z") : null;
  return found && !Number.isNaN(found.getTime()) ? dates.format(found) : (text ?? "");
}

/** The word for a force of 0 to 6. */
export const force = (strength) => FORCE[strength] ?? "";

/** How a value of a facet is shown. */
export function facetValue(facet, { value, name }) {
  if (facet === "strength") return name ?? force(Number(value));
  if (facet === "language") return name ?? languageName(value);
  if (facet === "country" && !name && /^[A-Z]{2}$/.test(value)) return regions.of(value);
  if (facet === "body" || facet === "topic") return name ?? value;
  return value;
}
