/** The refusal in layouts of sites that leave the space at the sides of a page to the page. */
import { expect, test } from "@playwright/test";
import { framedStylesheet } from "../../src/gatehouse/core/theme/stylesheet.ts";
import { shippedThemes } from "../../src/gatehouse/core/theme/themes.ts";

test.use({ viewport: { width: 390, height: 700 } });

for (const layout of ["card", "split"] as const) {
  test(`a ${layout} does not touch the edges of a phone, and adds nothing to a layout with space enough`, async ({
    page,
  }) => {
    const lefts: (number | undefined)[] = [];
    for (const padding of [0, 6, 24]) {
      await page.setContent(`<!doctype html>
        <meta name="viewport" content="width=device-width">
        <style>body { margin: 0; padding-inline: ${padding}px } ${framedStylesheet(shippedThemes[0].tokens, layout)}</style>
        <div class="gatehouse"><main>Sign in to continue</main></div>`);
      lefts.push((await page.locator("main").boundingBox())?.x);
    }
    expect(lefts).toEqual([16, 16, 24]);
  });
}
