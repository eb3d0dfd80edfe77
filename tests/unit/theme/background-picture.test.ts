/** A picture of the owner behind the page: words never stand on it without a ground of their own. */
import { describe, expect, it } from "vitest";
import { pictureIdSchema } from "../../../src/gatehouse/core/page/picture-id.ts";
import { refusalStylesheet } from "../../../src/gatehouse/core/theme/stylesheet.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import type { ThemeTokens } from "../../../src/gatehouse/core/theme/tokens.ts";

const picture = { id: pictureIdSchema.parse("a1b2c3d4e5f6a7b8"), focus: { x: 30, y: 70 }, scrim: 10 };
const withPicture = (tokens: ThemeTokens): ThemeTokens => ({ ...tokens, background: "picture", picture });
const at = (id: string) => `/_gatehouse/pictures/${id}`;

describe.each(shippedThemes.map((theme) => [theme.id, theme.tokens] as const))(
  "a picture in the theme %s",
  (_, tokens) => {
    it("lies behind grounds of the page's own, with its focus in view", () => {
      for (const layout of ["card", "open"] as const) {
        const css = refusalStylesheet(withPicture(tokens), layout, undefined, { picture: at });
        expect(css).toContain(`url("/_gatehouse/pictures/${picture.id}")`);
        expect(css).toContain("background-position:30% 70%");
        expect(css).toMatch(/body>header,body>footer\{background:var\(--page\)/);
        expect(css).toMatch(/main\{background:var\(--(?:surface|page)\)/);
      }
    });

    it("gets as much of the panel's colour as the words on it need, and no less than the owner wants", () => {
      const css = refusalStylesheet(withPicture(tokens), "split", undefined, { picture: at });
      expect(css).toContain("color-mix(in srgb,var(--panel) max(10%,var(--scrim)),transparent)");
      expect(css.match(/--scrim:\d+%/g)).toHaveLength(2);
    });

    it("leaves a plain page where the picture is gone", () => {
      const css = refusalStylesheet(withPicture(tokens), "card", undefined, { picture: () => undefined });
      expect(css).not.toContain("url(");
    });
  },
);

it("cannot leave the stylesheet by its URL", () => {
  const css = refusalStylesheet(withPicture(shippedThemes[0].tokens), "card", undefined, {
    picture: () => 'x")}body{display:none}</style>',
  });
  expect(css).not.toContain("</style>");
  expect(css).not.toContain('")}body');
});
