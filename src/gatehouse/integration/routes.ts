/** The pages and endpoints the module adds to a site. Astro puts the base before each. */
import type { InjectedRoute } from "astro";
import { refusedPath } from "../http/refuse.ts";
import {
  accountRoute,
  confirmEmailRoute,
  gatewayPaths,
  healthPath,
  mePath,
  readyPath,
  setUpRoute,
} from "../server/addresses.ts";
import type { SiteConfiguration } from "../server/configuration.ts";
import { moduleFile } from "./module-file.ts";

export function routes({ routes }: SiteConfiguration): InjectedRoute[] {
  const { console: consolePath } = routes;
  const all: Record<string, string> = {
    [routes.signIn]: "sign-in.astro",
    [routes.signOut]: "sign-out.ts",
    [setUpRoute]: "setup.astro",
    [confirmEmailRoute]: "confirm-email.astro",
    [accountRoute]: "account.astro",
    [`${accountRoute}/programs`]: "account/programs.astro",
    [`${accountRoute}/programs/new`]: "account/new-token.astro",
    [mePath]: "me.ts",
    [refusedPath]: "refused.astro",
    [healthPath]: "health.ts",
    [readyPath]: "ready.ts",
    [gatewayPaths.original]: "gateway.ts",
    [gatewayPaths.forwarded]: "gateway.ts",
    [gatewayPaths.refusal]: "gateway.ts",
    [consolePath]: "console/overview.astro",
    [`${consolePath}/page`]: "console/page/words.astro",
    [`${consolePath}/page/layout`]: "console/page/layout.astro",
    [`${consolePath}/page/blocks/[id]`]: "console/page/block.astro",
    [`${consolePath}/page/links`]: "console/page/links.astro",
    [`${consolePath}/page/preview`]: "console/page/preview.astro",
    [`${consolePath}/page/preview/frame`]: "console/page/preview-frame.astro",
    [`${consolePath}/page/publish`]: "console/page/publish.astro",
    [`${consolePath}/page/discard`]: "console/page/discard.ts",
    [`${consolePath}/page/history`]: "console/page/history.astro",
    [`${consolePath}/page/history/[number]`]: "console/page/revision.astro",
    [`${consolePath}/people`]: "console/people/index.astro",
    [`${consolePath}/people/new`]: "console/people/new.astro",
    [`${consolePath}/people/[id]`]: "console/people/person.astro",
    [`${consolePath}/people/[id]/token`]: "console/people/new-token.astro",
    [`${consolePath}/roles`]: "console/roles/index.astro",
    [`${consolePath}/roles/new`]: "console/roles/new.astro",
    [`${consolePath}/roles/[id]`]: "console/roles/role.astro",
    [`${consolePath}/roles/[id]/remove`]: "console/roles/remove.astro",
    [`${consolePath}/rules`]: "console/rules/index.astro",
    [`${consolePath}/rules/new`]: "console/rules/new.astro",
    [`${consolePath}/rules/[id]`]: "console/rules/rule.astro",
    [`${consolePath}/rules/[id]/remove`]: "console/rules/remove.astro",
    [`${consolePath}/refusals`]: "console/refusals/index.astro",
    [`${consolePath}/refusals/sign-ins`]: "console/refusals/sign-ins.astro",
  };
  return Object.entries(all).map(([pattern, file]) => ({
    pattern,
    entrypoint: moduleFile(`routes/${file}`),
    prerender: false,
  }));
}
