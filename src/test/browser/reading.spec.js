import { expect, open, shown, test } from "./page.js";

test("an Arabic document runs from right to left, the page around it does not", async ({ page }) => {
  await open(page, "/?doc=A/RES/105/212&lang=ar");
  const paragraph = page.locator("#para-3");
  await expect(paragraph).toHaveAttribute("lang", "ar");
  expect(await paragraph.evaluate((one) => getComputedStyle(one).direction)).toBe("rtl");
  const { label, text } = await paragraph.evaluate((one) => ({
    label: one.querySelector(".label").getBoundingClientRect().left, text: one.getBoundingClientRect().left + one.clientWidth / 2 }));
  expect(label).toBeGreaterThan(text);
  expect(await page.locator("html").evaluate((one) => getComputedStyle(one).direction)).toBe("ltr");
});

test("another language stands beside it, paragraph by paragraph", async ({ page }) => {
  await open(page, "/?doc=A/RES/105/212&lang=en");
  await page.getByLabel("Beside it").selectOption("ar");
  await expect(page).toHaveURL(/beside=ar/);
  const row = page.locator(".row", { has: page.locator("#para-6-b") });
  await expect(row.locator(".cell").nth(1)).toHaveAttribute("dir", "rtl");
  await expect(row.locator(".cell").nth(1).locator(".label")).toHaveText("(ب)");
  await page.getByLabel("Beside it").selectOption("fr");
  await expect(page.locator(".heads")).toContainText("français");
  await expect(page.locator(".cell.none")).toHaveCount(0);
});

test("recommendations are marked with who is asked and how strongly", async ({ page }) => {
  await open(page, "/?doc=A/RES/105/212&lang=en");
  const row = page.locator(".row", { has: page.locator("#para-4") });
  await expect(row).toHaveClass(/asks/);
  await expect(row.locator(".asked")).toContainText("requests");
  await expect(row.locator(".asked")).toContainText("Commission on Crime Prevention and Criminal Justice");
});

test("what is ambiguous is a choice, what is unresolved says why", async ({ page }) => {
  await open(page, "/?doc=E/CN.15/2051/12");
  await page.locator(".cite.ambiguous").press("Enter");
  await expect(page.getByRole("dialog").getByRole("link")).toHaveText(["E/CN.7/RES/58/2", "E/CN.15/RES/58/2"]);
  await page.keyboard.press("Escape");
  await expect(page.locator(".cite.ambiguous")).toBeFocused();
  await expect(page.locator(".cite.unresolved")).toContainText("treaties have no symbol");
});

test("what is read can be copied and printed whole, citations that are choices with it", async ({ page }) => {
  await open(page, "/?doc=E/CN.15/2051/12");
  const paragraph = page.locator("#para-4");
  await expect(paragraph.locator(".choice")).toHaveText("paragraphs 5 to 7 below");
  const copied = await paragraph.evaluate((one) => { getSelection().selectAllChildren(one); return getSelection().toString(); });
  expect(copied).toContain("The list in paragraphs 5 to 7 below is the result.");
  await page.emulateMedia({ media: "print" });
  await expect(paragraph.locator(".choice")).toBeVisible();
  await expect(page.locator(".asked").first()).toBeVisible();
});

test("footnotes are reached from their marks", async ({ page }) => {
  await open(page, "/?doc=E/CN.15/2051/12");
  await page.getByRole("link", { name: "Footnote 1" }).click();
  await expect(page).toHaveURL(/#note-1$/);
  await expect(page.locator("#note-1")).toBeInViewport();
});

test("a label gives the citation of its paragraph", async ({ page }) => {
  await open(page, "/?doc=E/CN.15/2051/12");
  await page.locator("#para-6-b-ii .label").click();
  await expect(page.getByRole("dialog").getByRole("heading")).toHaveText("E/CN.15/2051/12, para. 6 (b) (ii)");
});

test("citations around a document are a picture of links, and a table", async ({ page }) => {
  await open(page, "/?doc=A/RES/105/212&view=graph");
  await expect(page.locator("svg a.node")).toHaveCount(17);
  const before = await page.locator(".graph svg").innerHTML();
  await page.reload();
  await shown(page);
  await expect(page.locator("svg a.node").first()).toBeVisible();
  expect(await page.locator(".graph svg").innerHTML()).toBe(before);
  await page.locator("summary", { hasText: "Documents that cite it" }).click();
  await expect(page.getByRole("row").filter({ hasText: "E/CN.15/2051/12" }).first()).toBeVisible();
  await page.locator("svg a.node", { hasText: "E/RES/2050/14" }).click();
  await expect(page).toHaveURL(/doc=E\/RES\/2050\/14/);
});

test("a document that is elsewhere says so, and where", async ({ page }) => {
  await open(page, "/?doc=A/RES/65/230");
  await expect(page.locator("h1")).toHaveText("A/RES/65/230 is not in this index");
  await expect(page.getByRole("link", { name: "Read it at docs.un.org" })).toHaveAttribute("href", "https://docs.un.org/en/A/RES/65/230");
  await page.getByRole("link", { name: "What cites it" }).click();
  await expect(page.locator(".hit").first()).toBeVisible();
});

test("a language that is not there leads to those that are", async ({ page }) => {
  await open(page, "/?doc=E/CN.15/2051/12&lang=zh");
  await page.getByRole("main").getByRole("link", { name: "English" }).click();
  await expect(page.locator("#para-1")).toBeVisible();
});

test("a file without a symbol is read as well", async ({ page }) => {
  await open(page, "/?q=tidepools");
  await page.locator(".hit a").first().click();
  await expect(page).toHaveURL(/source=/);
  await expect(page.locator(".document")).toContainText("tidepools");
});
