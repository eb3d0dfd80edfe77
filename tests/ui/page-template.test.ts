/** A page filled in from a template is the page Astro would have rendered for the visitor, byte for byte, and valid HTML. */
import { gzipSync } from "node:zlib";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { shippedDocument } from "../../src/gatehouse/core/page/shipped.ts";
import { languageAttributes, languages } from "../../src/gatehouse/core/page/language.ts";
import { composeView, type ComposeInput } from "../../src/gatehouse/core/refusal/compose.ts";
import { initialOf } from "../../src/gatehouse/core/refusal/initial.ts";
import { templateFrom, fillTemplate, marks, PieceMemory } from "../../src/gatehouse/core/refusal/page-template.ts";
import { reasons, statusOf } from "../../src/gatehouse/core/refusal/reason.ts";
import { pageThemesOf } from "../../src/gatehouse/core/theme/page-themes.ts";
import { shippedThemes } from "../../src/gatehouse/core/theme/themes.ts";
import RefusalPage from "../../src/gatehouse/ui/refusal/RefusalPage.astro";
import { faultsOf } from "../support/valid-html.ts";

const memory = new PieceMemory();
let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const render = (input: ComposeInput) =>
  container.renderToString(RefusalPage, { props: { view: composeView(input) }, partial: false });

function inputFor(reason: (typeof reasons)[number], language: (typeof languages)[number]): ComposeInput {
  const document = shippedDocument();
  const isSignedIn = statusOf[reason] === 403 || reason === "sign-in-again";
  return {
    document,
    themes: pageThemesOf(document, shippedThemes),
    now: 0,
    language,
    reason,
    section: { id: "members", label: "the members’ section" },
    siteName: "The Quoin",
    signInWays: ["password"],
    loginAction: "/login",
    logoutAction: "/logout",
    accountAction: "/account",
    languageAction: "/_gatehouse/language",
    homeHref: "/",
    returnTo: marks.returnTo,
    refusalId: marks.refusalId,
    page: marks.page,
    time: marks.time,
    facts: [marks.fact1, marks.fact2],
    signedInAs: isSignedIn ? { id: marks.id, name: marks.name, initial: marks.initial, email: marks.email } : undefined,
  };
}

const hostile = fc.string({
  unit: fc.constantFrom("&", "<", ">", '"', "'", "`", "a", "Ä", "$", "{", "/", "?", "=", "字"),
});

test.each(reasons)("%s", async (reason) => {
  for (const language of languages) {
    const input = inputFor(reason, language);
    const page = await render(input);
    const { lang, dir } = languageAttributes(language);
    expect(page).toContain(`<html lang="${lang}" dir="${dir}">`);
    expect(gzipSync(page).byteLength).toBeLessThan(14_000);
    if (language === "en" || language === "ar") expect(faultsOf(page)).toEqual([]);
    expect(/<title>(.*?)<\/title>/.exec(page)?.[1]?.length).toBeLessThanOrEqual(70);
    const template = templateFrom(page, language, "");
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, email, path) => {
        const account = { id: `i${email}`, name: `n${name}`, email: `e${email}` };
        const told = {
          returnTo: `/${path}`,
          refusalId: "7K3Q-9FHM-2XWB",
          page: `/p${path}`,
          time: "2026-11-26 14:10 UTC",
        };
        const [fact1, fact2] = [`f${name}`, `g${email}`];
        const values = { ...account, ...told, fact1, fact2 };
        const facts = [fact1, fact2];
        const real = await render({ ...input, ...told, facts, signedInAs: input.signedInAs && account });
        const filled = fillTemplate(template, { ...values, initial: initialOf(values.name) }, memory);
        expect(Buffer.concat(filled).toString()).toBe(real);
      }),
      { numRuns: 3 },
    );
  }
});
