import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { paletteScript, paletteVersion } from "../../../src/gatehouse/ui/console/palette-script.ts";

test("the version in the URL of the palette's script is that of its text, or browsers would keep an older one", () => {
  expect(createHash("sha256").update(paletteScript).digest("hex").slice(0, 16)).toBe(paletteVersion);
});
