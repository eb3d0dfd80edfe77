/** The pages and endpoints the module adds to a site. Astro puts the base before each. */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { InjectedRoute } from "astro";
import { apiPath, openApiPath } from "../core/api/areas.ts";
import { consolePages } from "../core/access/console-pages.ts";
import {
  moduleStylesPath,
  previewLinkFramePath,
  previewLinkPath,
  themeStylesPath,
  viewAsPath,
} from "../core/page/module-paths.ts";
import {
  palettePath,
  studioGermanPath,
  studioMatchPath,
  studioScriptPath,
  studioStylesPath,
  studioTextEditorPath,
} from "../core/page/studio-paths.ts";
import { fontNames, fontPath } from "../core/theme/font-path.ts";
import { picturePattern } from "../core/page/picture-path.ts";
import { framedPath, ownPagePath, refusedPath } from "../http/astro/refused-paths.ts";
import {
  accountPageOf,
  secondFactorPathOf,
  changePasswordPath,
  continuePathOf,
  gatewayPaths,
  healthPath,
  keptPathOf,
  languagePath,
  passkeysPathOf,
  providerLogoutPathOf,
  readyPath,
  scimPath,
  servicesPathOf,
  sessionPath,
} from "../server/own-paths.ts";
import type { SiteConfiguration } from "../server/configuration.ts";
import { moduleFile } from "./module-file.ts";
import type { OwnPage } from "./own-look/files.ts";

const folder = fileURLToPath(new URL("../routes/", import.meta.url));

/**
 * Tells the module's routes from those of the site and of other integrations.
 *
 * @param root the site's folder, which Astro names files from
 */
export function isOwnRoute(root: URL): (file: string) => boolean {
  return (file) => resolve(fileURLToPath(root), file).startsWith(folder);
}

/** What a first refusal in `astro dev` runs: our pages for it, and what Astro makes of the middleware and of its own handlers. */
export function filesOfFirstRefusal({ frame }: SiteConfiguration): readonly string[] {
  const pages = ["refused.astro", ...(frame === undefined ? [] : ["refused-framed.astro"])];
  return [...pages.map((name) => join(folder, name)), "virtual:astro:middleware", "virtual:astro:fetchable"];
}

/** @param ownPages the site's own pages for refusals */
export function routes({ routes, frame, identity }: SiteConfiguration, ownPages: readonly OwnPage[]): InjectedRoute[] {
  // The site's own identity has pages of its own for these.
  const forPasswords: Record<string, string> = {
    [routes.confirmEmail]: "confirm-email.astro",
    [routes.signUp]: "sign-up.astro",
    [routes.forgotPassword]: "forgot-password.astro",
    [routes.resetPassword]: "reset-password.astro",
    [changePasswordPath]: "change-password.ts",
    [secondFactorPathOf(routes.account)]: "account/second-factor.astro",
    [passkeysPathOf(routes.account)]: "account/passkeys.astro",
    [servicesPathOf(routes.account)]: "account/services.astro",
    [accountPageOf(routes.account, "security")]: "account/security.astro",
  };
  const all: Record<string, string> = {
    ...(identity === undefined ? forPasswords : {}),
    [routes.signIn]: "sign-in.astro",
    [continuePathOf(routes.signIn)]: "continue-sign-in.astro",
    [providerLogoutPathOf(routes.signIn)]: "provider-logout.ts",
    [routes.signOut]: "sign-out.ts",
    [routes.setUp]: "setup.astro",
    [routes.account]: "account.astro",
    [accountPageOf(routes.account, "devices")]: "account/devices.astro",
    [accountPageOf(routes.account, "access")]: "account/access.astro",
    [accountPageOf(routes.account, "data")]: "account/data.astro",
    [accountPageOf(routes.account, "file")]: "account/data-file.ts",
    [accountPageOf(routes.account, "keep")]: "account/keep.astro",
    [`${routes.account}/programs`]: "account/programs.astro",
    [`${routes.account}/programs/new`]: "account/new-token.astro",
    [keptPathOf(routes.account)]: "account/kept.astro",
    [routes.me]: "me.ts",
    [refusedPath]: "refused.astro",
    ...(frame === undefined ? {} : { [framedPath]: "refused-framed.astro" }),
    [moduleStylesPath]: "styles.ts",
    [themeStylesPath]: "theme-styles.ts",
    [previewLinkPath]: "preview-link.astro",
    [previewLinkFramePath]: "preview-link-frame.astro",
    [studioScriptPath]: "studio-files.ts",
    [studioStylesPath]: "studio-files.ts",
    [palettePath]: "studio-files.ts",
    [studioTextEditorPath]: "studio-files.ts",
    [studioMatchPath]: "studio-files.ts",
    [studioGermanPath]: "studio-files.ts",
    [picturePattern]: "picture-file.ts",
    [languagePath]: "language.ts",
    [sessionPath]: "session.ts",
    [viewAsPath]: "end-view.ts",
    ...Object.fromEntries(fontNames.map((name) => [fontPath(name), "fonts.ts"])),
    [openApiPath]: "api/openapi.ts",
    [`${apiPath}/[...path]`]: "api/endpoint.ts",
    [healthPath]: "health.ts",
    [readyPath]: "ready.ts",
    [`${scimPath}/[...path]`]: "scim.ts",
    [gatewayPaths.original]: "gateway.ts",
    [gatewayPaths.forwarded]: "gateway.ts",
    [gatewayPaths.refusal]: "gateway.ts",
    ...Object.fromEntries(consolePages.map(({ pattern, file }) => [routes.console + pattern, `console/${file}`])),
  };
  const ours = Object.entries(all).map(([pattern, file]) => ({ pattern, entrypoint: moduleFile(`routes/${file}`) }));
  const ofSite = ownPages.map(({ status, file }) => ({ pattern: ownPagePath(status), entrypoint: file }));
  return [...ours, ...ofSite].map((route) => ({ ...route, prerender: false }));
}
