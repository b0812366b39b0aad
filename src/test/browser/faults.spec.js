import { expect, open, shown, test } from "./page.js";

const SCRIPT = "<img src=x onerror=alert(1)><script>alert(2)</script>";

test("script in a query is text", async ({ page }) => {
  await open(page, "/?q=" + encodeURIComponent(SCRIPT));
  await expect(page.getByRole("searchbox")).toHaveValue(SCRIPT);
  expect(await page.locator("main img, main script").count()).toBe(0);
});

test("script in the title, the text and the name of a file is text", async ({ page }) => {
  await open(page, "/?q=tidepools");
  await expect(page.locator(".hit", { hasText: "Everybody" })).toContainText("<img src=x onerror=alert(1)>");
  await expect(page.locator(".hit h2").first()).toContainText("notes on <b>tidepools<b>.txt");
  await page.locator(".hit a").first().click();
  await shown(page);
  await expect(page.locator(".document")).toContainText("<img src=x onerror=alert(1)>");
  expect(await page.locator("main img, main script").count()).toBe(0);
});

test("script in every parameter of the address is text", async ({ page }) => {
  for (const name of ["doc", "lang", "beside", "source", "view", "f", "sort", "language", "in", "by", "after", "only"]) {
    await page.goto(`/?q=judges&${name}=${encodeURIComponent("x:" + SCRIPT)}`);
    await shown(page);
    expect(await page.locator("main img, main script").count(), name).toBe(0);
  }
});

test("an address is no way to run script or to leave unasked", async ({ page }) => {
  await open(page, "/?doc=" + encodeURIComponent("javascript:alert(1)"));
  const schemes = await page.locator("a[href]").evaluateAll((all) => [...new Set(all.map((one) => new URL(one.href).protocol))]);
  expect(schemes.filter((one) => one !== "http:" && one !== "https:")).toEqual([]);
});

test("nothing found says what else to try", async ({ page }) => {
  await open(page, "/?q=zzzz+yyyy&only=recommendations");
  await expect(page.locator("h1")).toHaveText("Nothing found");
  await expect(page.getByRole("link", { name: /all passages/ })).toBeVisible();
});

test("a service that is gone is told, with a way to try again", async ({ page }) => {
  await open(page, "/?q=judges");
  let gone = true;
  await page.route("**/api/v1/**", (route) => (gone ? route.fulfill({
    status: 503, contentType: "application/problem+json",
    body: JSON.stringify({ type: "about:blank", title: "Service Unavailable", status: 503, detail: "too much to do just now" }) }) : route.continue()));
  await page.getByRole("searchbox").fill("evidence");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toHaveText("Service Unavailable");
  await expect(page.locator("main")).toContainText("too much to do just now");
  gone = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("h1")).toHaveText(/passages/);
});

test("a service that does not answer at all is told", async ({ page }) => {
  await page.route("**/api/v1/search*", (route) => route.abort("connectionrefused"));
  await page.goto("/?q=judges");
  await expect(page.locator("h1")).toHaveText("The service does not answer");
  await expect(page.locator("main")).toContainText("rapporteur serve");
});

test("a broken answer is told", async ({ page }) => {
  await page.route("**/api/v1/search*", (route) => route.fulfill({ status: 200, contentType: "application/json", body: '{"hits":[' }));
  await page.goto("/?q=judges");
  await expect(page.locator("h1")).toHaveText("The answer could not be read");
});

test("an empty index says how to fill it", async ({ page }) => {
  await page.route("**/api/v1/search*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), total: 0, hits: [] } });
  });
  await page.goto("/");
  await expect(page.locator("h1")).toHaveText("The index is empty");
  await expect(page.locator("main")).toContainText("rapporteur index FOLDER");
});
