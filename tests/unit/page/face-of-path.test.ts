/** The studio shows a page on which a finding or a difference is seen. */
import { expect, test } from "vitest";
import { faceOfPath } from "../../../src/gatehouse/core/page/face-of-path.ts";
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
])("%s is seen there", (path, face) => {
  expect(faceOfPath(path, document)).toEqual(face);
});

test("the page that is looked at stays where it shows the piece, too", () => {
  const looked = { reason: "session-expired", section: "members", language: "de" } as const;
  const face = (path: string) => faceOfPath(path, document, looked);
  expect(face("theme.brand.colour")).toEqual(looked);
  expect(face("blocks.brand.tagline.en")).toEqual({ ...looked, language: "en" });
  expect(face("copy.de.reasons.role-missing.heading")).toEqual({ ...looked, reason: "role-missing", section: null });
  expect(face("blocks.contact.email")).toEqual({ ...looked, reason: "role-missing", section: "vault" });
  const seen = { ...looked, reason: "role-missing", section: "vault" } as const;
  expect(faceOfPath("blocks.contact.email", document, seen)).toEqual(seen);
});
