/** The module's own addresses: as Astro's routes and the rules have them, and as people see them. */
import { basedProblem, homeOf, type Place } from "../core/access/place.ts";

// Routes stand without the base of the site. They are for comparing; `Addresses` are for printing.

/** Where the first owner is created. */
export const setUpRoute = "/setup";
/** Where a link from a message confirms an address. */
export const confirmEmailRoute = "/confirm-email";
/** Members' own pages. */
export const accountRoute = "/account";
/** Says that the process answers. */
export const healthPath = "/healthz";
/** Says whether this instance can do its work. */
export const readyPath = "/readyz";
/** Who am I: for programs too, wherever it lies. */
export const mePath = "/api/me";

/** Where proxies ask who may come in, and fetch the page for whoever may not. */
export const gatewayPaths = {
  original: "/_gatehouse/verify/original",
  forwarded: "/_gatehouse/verify/forwarded",
  refusal: "/_gatehouse/refusal",
} as const;

const gateways: ReadonlySet<string> = new Set(Object.values(gatewayPaths));

/** @param page the path without the base */
export function isGatewayPath(page: string): boolean {
  return gateways.has(page);
}

/** Addresses as people see them, with the base of the site: for links, forms and redirects. */
export interface Addresses {
  readonly homePath: string;
  readonly consolePath: string;
  readonly signInPath: string;
  readonly signOutPath: string;
  readonly setUpPath: string;
  readonly confirmEmailPath: string;
  readonly accountPath: string;
}

interface ChosenPaths {
  readonly consolePath: string;
  readonly signInPath: string;
  readonly signOutPath: string;
}

export function addressesAt({ consolePath, signInPath, signOutPath }: ChosenPaths, place: Place): Addresses {
  const { base } = place;
  return {
    homePath: homeOf(place),
    consolePath: base + consolePath,
    signInPath: base + signInPath,
    signOutPath: base + signOutPath,
    setUpPath: base + setUpRoute,
    confirmEmailPath: base + confirmEmailRoute,
    accountPath: base + accountRoute,
  };
}

interface WrittenPaths {
  readonly sections: readonly { readonly id: string; readonly path: string; readonly host?: string | undefined }[];
  readonly rules: readonly { readonly pattern: string; readonly host?: string | undefined }[];
  readonly cors: { readonly paths: readonly string[] };
}

/** A path written with the base would hold for no page, and whoever wrote it would believe the page guarded. */
export function problemsWithBase({ sections, rules, cors }: WrittenPaths, { base }: Place): string[] {
  const ofSite = <Named extends { host?: string | undefined }>(named: readonly Named[]) =>
    named.filter(({ host }) => host === undefined);
  const written: [string, string][] = [
    ...ofSite(sections).map(({ id, path }): [string, string] => [`sections.${id}.path`, path]),
    ...ofSite(rules).map(({ pattern }): [string, string] => ["rules.pattern", pattern]),
    ...cors.paths.map((path): [string, string] => ["cors.paths", path]),
  ];
  return written.flatMap(([option, path]) => {
    const problem = basedProblem(path, base);
    return problem === null ? [] : [`  ${option}: ${problem}`];
  });
}
