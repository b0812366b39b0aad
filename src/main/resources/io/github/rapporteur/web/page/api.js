// Asks the service. Every failure comes out as one kind of error that says what to do next.

const ROOT = new URL("api/v1/", document.baseURI);

/** Why there is no answer. */
export class Refused extends Error {
  constructor(title, detail, status) {
    super(title);
    this.detail = detail;
    this.status = status;
  }
}

/** The answer of an endpoint; parameters that are null or empty are left out, lists are repeated. */
export async function get(path, parameters, signal) {
  const url = new URL(path, ROOT);
  for (const [name, value] of Object.entries(parameters ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== "" && one !== false) url.searchParams.append(name, one);
    }
  }
  let response;
  try {
    response = await fetch(url, { signal, headers: { accept: "application/json" } });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refused(
      navigator.onLine === false ? "You are offline" : "The service does not answer",
      "Look whether “rapporteur serve” still runs, then try again.",
      0,
    );
  }
  if (!response.ok) throw await refusal(response);
  try {
    return await response.json();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refused("The answer could not be read", "It broke off or is of another version. Try again.", response.status);
  }
}

const NEXT_STEP = {
  404: "Look whether the symbol is right, or search for it.",
  413: "Ask for less: a shorter query, or a single document.",
  414: "Shorten the query.",
  431: "Shorten the query.",
  429: "The service has much to do. Wait a moment and try again.",
  503: "The service has much to do. Wait a moment and try again.",
};

async function refusal(response) {
  const problem = await response.json().catch(() => ({}));
  const title = typeof problem.title === "string" ? problem.title : `The service said ${response.status}`;
  const next = NEXT_STEP[response.status] ?? "";
  const detail = [problem.detail, next].filter((part) => typeof part === "string" && part).join(" ");
  return new Refused(title, detail || "Try again.", response.status);
}
