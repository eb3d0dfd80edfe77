/** What the console's search finds, each kind only for a reader who may see it. */
import type { MemberRepository } from "../../../db/repositories/contract.ts";
import type { Role } from "../core/access/role.ts";
import { mappedRoutes, type SiteRoute } from "../core/access/site-route.ts";
import type { Member } from "../core/identity/member.ts";
import { notPermitted, type Author } from "./access/author.ts";
import { pageOfRules, type ListedRule } from "./access/listed-rules.ts";
import type { PolicyStore } from "./access/policy-store.ts";
import type { SiteRoutes } from "./access/site-routes.ts";
import { normaliseReference, type RefusalRecord, type RefusalRecords } from "./refusal/refusal-records.ts";

/** Of each kind. */
const mostFound = 5;
/** Characters; a single letter finds too many people to be of use. */
export const longestSearch = 100;
const shortestName = 2;

export interface Found {
  readonly people: readonly Member[];
  readonly roles: readonly Role[];
  readonly rules: readonly ListedRule[];
  /** Pages and endpoints of the site. */
  readonly routes: readonly SiteRoute[];
  /** The refusal with this reference; null for none. */
  readonly refusal: RefusalRecord | null;
}

export interface Search {
  /** @param roleName how a role is called in the reader's language */
  find(author: Author, text: string, roleName: (id: string) => string): Promise<Found>;
}

interface Dependencies {
  readonly members: Pick<MemberRepository, "list">;
  readonly policies: PolicyStore;
  readonly records: Pick<RefusalRecords, "find">;
  readonly siteRoutes: Pick<SiteRoutes, "current">;
}

/** As a reference is printed: `7K3Q-9FHM-2XWB`. */
const referenceForm = /^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/;

export function createSearch({ members, policies, records, siteRoutes }: Dependencies): Search {
  return {
    async find(author, typed, roleName) {
      const text = typed.trim().slice(0, longestSearch);
      if (text === "") return { people: [], roles: [], rules: [], routes: [], refusal: null };
      const policy = await policies.current();
      const may = (permission: Parameters<typeof notPermitted>[2]) => notPermitted(policy, author, permission) === null;
      const folded = text.toLowerCase();
      const reference = normaliseReference(text);
      const [people, refusal] = await Promise.all([
        may("people:view") && text.length >= shortestName
          ? members.list({ filter: { search: text }, limit: mostFound }).then((found) => found.members)
          : [],
        may("refusals:view") && referenceForm.test(reference) ? records.find(reference) : null,
      ]);
      const roles = may("roles:manage")
        ? [...policy.roles.values()].filter(({ id }) => `${id}\n${roleName(id)}`.toLowerCase().includes(folded))
        : [];
      const listed = may("rules:manage") ? pageOfRules(policy, { page: 1, search: text }) : null;
      const rules = listed === null ? [] : listed.own;
      const routes = may("rules:manage") ? mappedRoutes(siteRoutes.current() ?? []) : [];
      return {
        people,
        roles: roles.slice(0, mostFound),
        rules: rules.slice(0, mostFound),
        routes: routes
          .filter(({ pattern }) => pattern.toLowerCase().includes(folded))
          // What begins so, and the shortest, is meant most likely.
          .sort((one, other) => place(one.pattern, folded) - place(other.pattern, folded))
          .slice(0, mostFound),
        refusal,
      };
    },
  };
}

function place(pattern: string, text: string): number {
  return pattern.toLowerCase().startsWith(text) ? pattern.length : 10_000 + pattern.length;
}
