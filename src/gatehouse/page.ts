/** Entry `gatehouse/page`: what the code of pages, components, endpoints and actions uses. */
export {
  forbidden,
  refuse,
  signInHref,
  unauthorized,
  visitor,
  type PageContext,
  type Visitor,
} from "./http/astro/public-api.ts";
export { guardAction } from "./http/astro/guard-action.ts";
export { refusalOf, type ActionRefusal } from "./core/refusal/action-error.ts";
export type { Requirement } from "./core/access/requirement.ts";
/** The type of `Astro.locals.gatehouse`; naming it here makes it known in sites that have this module as a package. */
export type { RequestState } from "./http/astro/request-state.ts";
