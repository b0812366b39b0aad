// Pictures for the documentation, made only when asked: SCREENSHOTS names the folder.
import { open, test } from "./page.js";

const folder = process.env.SCREENSHOTS;
const PICTURES = [
  ["search", "/?q=electronic+evidence&only=recommendations", { width: 1100, height: 700 }, "light"],
  ["reading", "/?doc=A/RES/105/212&lang=en&beside=ar#para-4", { width: 1040, height: 560 }, "light"],
  ["citations", "/?doc=A/RES/105/212&view=graph", { width: 1200, height: 620 }, "light"],
  ["over-time", "/?q=*&only=recommendations&view=time", { width: 1200, height: 700 }, "dark"],
  ["phone", "/?doc=E/CN.15/2051/12#para-6-b", { width: 390, height: 780 }, "dark"],
];

test.skip(!folder, "no pictures asked for");
for (const [name, address, size, colorScheme] of PICTURES) {
  test(`picture: ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await open(page, address);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => document.activeElement?.blur());
    await page.screenshot({ path: `${folder}/${name}.png` });
  });
}
