/**
 * The public API of Gatehouse: what `astro.config.mjs` and the pages of a site use. Everything else is the module's own.
 */
export { gatehouse } from "./integration/index.ts";
export type { SiteOptions } from "./server/configuration.ts";
export type { Requirement } from "./core/access/requirement.ts";
export { forbidden, refuse, signInHref, unauthorized, visitor, type Visitor } from "./http/page-api.ts";
export { guardAction } from "./http/guard-action.ts";
export { refusalOf, type ActionRefusal } from "./core/refusal/action-error.ts";
