/** How long a preview link holds, and what cannot be made of it. */
import { expect, test } from "vitest";
import { createPreviewLinks } from "../../../src/gatehouse/server/page/preview-links.ts";

const day = 24 * 60 * 60_000;

test("a preview link holds for its days, and not for longer when the clock is set back", () => {
  let time = 100 * day;
  const links = createPreviewLinks("secret", () => time);
  const { key, endsAt } = links.make(12, 7);
  expect(links.read(key)).toEqual({ page: 12, endsAt });
  time = endsAt - 1;
  expect(links.read(key)?.page).toBe(12);
  time = endsAt;
  expect(links.read(key)).toBeNull();
  time = endsAt - 8 * day;
  expect(links.read(key)).toBeNull();
});

test("a preview link is of one site and one page, and any change of it makes it worthless", () => {
  const links = createPreviewLinks("secret", () => 0);
  const { key } = links.make("draft", 1);
  expect(createPreviewLinks("other", () => 0).read(key)).toBeNull();
  for (const forged of [
    key.replace("draft", "1"),
    `${key}a`,
    key.slice(1),
    key.replace(/\.\d+\./, ".86400001."),
    "x",
  ]) {
    expect(links.read(forged)).toBeNull();
  }
});
