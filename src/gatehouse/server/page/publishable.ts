/** What prevents publishing: a page that cannot be read, or that leaves visitors without a word or a way on. */
import { setImmediate as otherWork } from "node:timers/promises";
import { problem, type Problem } from "../../core/languages/problem.ts";
import { checkPage, type CheckedSite } from "../../core/page/check-page.ts";
import type { PageDocument } from "../../core/page/document.ts";
import { variantsOf } from "../../core/page/page-variants.ts";
import { withoutRepetitions, type Finding } from "../../core/page/finding.ts";
import { checkVariant } from "../../core/refusal/check-variant.ts";
import { statusOf } from "../../core/refusal/reason.ts";
import { isOffered } from "../../core/refusal/sign-in-way.ts";
import { pageThemesOf } from "../../core/theme/page-themes.ts";
import { checkFonts, fontFilesOfPage } from "../../core/theme/check-fonts.ts";
import type { AskForFonts } from "./font-answers.ts";
import { waysInUse, type Authenticator } from "../identity/authenticators/authenticator.ts";
import type { MarkInksOf } from "../pictures/mark-inks.ts";
import type { SiteConfiguration } from "../configuration.ts";

/** Errors first. Where there is a request to print pages in, the printed pages are checked as well. */
export type PageCheck = (document: PageDocument, hasPath?: CheckedSite["hasPath"]) => Promise<Finding[]>;

interface Dependencies {
  readonly presets: CheckedSite["presets"];
  readonly configuration: SiteConfiguration;
  readonly authenticators: readonly Pick<Authenticator, "way" | "isOn">[];
  /** What anonymous visitors get of the site's own typefaces. */
  readonly askForFonts: AskForFonts;
  readonly inksOf: MarkInksOf;
  readonly now: () => number;
}

/** Milliseconds for which the thread is held at a stretch. */
const slice = 8;

export function createPageCheck({
  presets,
  configuration,
  authenticators,
  askForFonts,
  inksOf,
  now,
}: Dependencies): PageCheck {
  const sections = configuration.sections.map(({ id }) => id);

  return async (document, hasPath = null) => {
    // In the site's layout the site shows its own mark.
    const inks = configuration.frame !== undefined ? undefined : await inksOf(document);
    const site = { presets, blocks: configuration.blocks, sections, hasPath, inks, now: now() };
    const findings = checkPage(document, site);
    const themes = pageThemesOf(document, presets);
    const fonts = fontFilesOfPage(themes).map(({ file }) => file.path);
    if (fonts.length > 0) findings.push(...checkFonts(themes, await askForFonts(fonts)));
    let began = performance.now();
    for (const variant of variantsOf(document, sections)) {
      if (variant.reason === "sign-in") continue;
      if (performance.now() - began > slice) {
        await otherWork();
        began = performance.now();
      }
      const { reason, language } = variant;
      const section = configuration.sections.find(({ id }) => id === variant.section) ?? null;
      findings.push(
        ...checkVariant(variant, {
          document,
          themes,
          reason,
          language,
          section,
          now: now(),
          siteName: configuration.siteName,
          returnTo: "",
          signInWays: waysInUse(authenticators)
            .map(({ way }) => way)
            .filter(isOffered),
          loginAction: configuration.signInPath,
          logoutAction: configuration.signOutPath,
          accountAction: configuration.accountPath,
          homeHref: configuration.homePath,
          refusalId: "",
          signedInAs: statusOf[reason] === 403 ? { name: "Alex", email: "alex@example.com" } : undefined,
        }),
      );
    }
    return withoutRepetitions(findings);
  };
}

/** Null where the page can be published. */
export function publishingProblem(findings: readonly Finding[]): Problem | null {
  const errors = findings.flatMap(({ level, what }) => (level === "error" ? [what] : []));
  if (errors.length === 0) return null;
  if (errors.some(({ id }) => id === "theme-gone")) return problem("theme-gone");
  const pairs = errors.flatMap((what) => (what.id === "too-faint" ? what.values.pairs : []));
  return pairs.length > 0 ? problem("too-faint", { pairs }) : problem("page-not-ready", { count: errors.length });
}
