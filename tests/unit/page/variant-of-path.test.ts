/** The studio shows a page on which a finding or a difference is seen. */
import { expect, test } from "vitest";
import { variantOfPath } from "../../../src/gatehouse/core/page/variant-of-path.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";

const shipped = shippedDocument();
const blocks = shipped.blocks.map((block) =>
  block.kind === "contact" ? { ...block, showFor: { audience: "signed-in" as const, sections: ["vault"] } } : block,
);
const document = { ...shipped, languages: ["en" as const, "de" as const], blocks };

test.each([
  ["theme.preset", { reason: "no-credentials", section: null, language: "en" }],
  ["copy.de.reasons.role-missing.heading", { reason: "role-missing", section: null, language: "de" }],
  ["copy.de.sections.vault.reasons.role-missing.heading", { reason: "role-missing", section: "vault", language: "de" }],
  ["copy.en.signIn.heading", { reason: "sign-in", section: null, language: "en" }],
  ["copy.fr.site.note", { reason: "no-credentials", section: null, language: "en" }],
  ["blocks.brand.tagline.de", { reason: "no-credentials", section: null, language: "de" }],
  ["blocks.contact.email", { reason: "role-missing", section: "vault", language: "en" }],
  ["overrides.reasons.session-expired.layout", { reason: "session-expired", section: null, language: "en" }],
])("%s is seen there", (path, variant) => {
  expect(variantOfPath(path, document)).toEqual(variant);
});

test("the page that is looked at stays where it shows the piece, too", () => {
  const looked = { reason: "session-expired", section: "members", language: "de" } as const;
  const variant = (path: string) => variantOfPath(path, document, looked);
  expect(variant("theme.brand.colour")).toEqual(looked);
  expect(variant("blocks.brand.tagline.en")).toEqual({ ...looked, language: "en" });
  expect(variant("copy.de.reasons.role-missing.heading")).toEqual({ ...looked, reason: "role-missing", section: null });
  expect(variant("blocks.contact.email")).toEqual({ ...looked, reason: "role-missing", section: "vault" });
  const seen = { ...looked, reason: "role-missing", section: "vault" } as const;
  expect(variantOfPath("blocks.contact.email", document, seen)).toEqual(seen);
});
