/** The module's own URLs: as Astro's routes and the rules have them, and as people see them. */
import { problemWithBase, homePathOf, type SiteLocation } from "../core/access/site-location.ts";

// Routes stand without the base of the site. They are for comparing; `OwnPaths` are for printing.

/** Liveness: the process answers. */
export const healthPath = "/healthz";
/** Readiness: whether this instance can serve requests. */
export const readyPath = "/readyz";

/** Where proxies ask whether a request is allowed, and fetch the refusal page when it is not. */
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

/** Paths as people see them, with the base of the site: for links, forms and redirects. */
export interface OwnPaths {
  readonly homePath: string;
  readonly consolePath: string;
  readonly signInPath: string;
  readonly signOutPath: string;
  readonly setUpPath: string;
  readonly confirmEmailPath: string;
  readonly accountPath: string;
  readonly mePath: string;
}

/** The same without the base, as Astro's routes and the rules have them: for comparing, never for printing. */
export interface OwnRoutes {
  readonly console: string;
  readonly signIn: string;
  readonly signOut: string;
  /** Where the first owner is created. */
  readonly setUp: string;
  /** Where a link from a message confirms an email. */
  readonly confirmEmail: string;
  /** Members' own pages. */
  readonly account: string;
  /** Who am I: for programs too, in no section. */
  readonly me: string;
}

/** The options of `gatehouse()` that move the module's own URLs. */
export type ChosenPaths = Readonly<Record<Exclude<keyof OwnPaths, "homePath">, string>>;

export function ownRoutesOf(chosen: ChosenPaths): OwnRoutes {
  return {
    console: chosen.consolePath,
    signIn: chosen.signInPath,
    signOut: chosen.signOutPath,
    setUp: chosen.setUpPath,
    confirmEmail: chosen.confirmEmailPath,
    account: chosen.accountPath,
    me: chosen.mePath,
  };
}

export function ownPathsAt(chosen: ChosenPaths, location: SiteLocation): OwnPaths {
  const { base } = location;
  return {
    homePath: homePathOf(location),
    consolePath: base + chosen.consolePath,
    signInPath: base + chosen.signInPath,
    signOutPath: base + chosen.signOutPath,
    setUpPath: base + chosen.setUpPath,
    confirmEmailPath: base + chosen.confirmEmailPath,
    accountPath: base + chosen.accountPath,
    mePath: base + chosen.mePath,
  };
}

/**
 * Finds two pages at one path: Astro serves only one of them, and a console at the path of the sign-in page would be
 * public.
 *
 * @param consoleFolders paths of its sections below the console
 */
export function problemsWithPaths(chosen: ChosenPaths, consoleFolders: readonly string[]): string[] {
  const { consolePath, signInPath, signOutPath, setUpPath, confirmEmailPath, accountPath, mePath } = chosen;
  const options = { consolePath, signInPath, signOutPath, setUpPath, confirmEmailPath, accountPath, mePath };
  const parts = [...consoleFolders.map((folder) => consolePath + folder), `${accountPath}/programs`];
  const taken = new Set<string>([healthPath, readyPath]);
  return Object.entries(options).flatMap(([option, path]) => {
    const isTaken = taken.has(path) || parts.some((part) => path === part || path.startsWith(`${part}/`));
    taken.add(path);
    return isTaken ? [`  ${option}: Gatehouse has another page at ${path}. Choose another path.`] : [];
  });
}

interface WrittenPaths {
  readonly sections: readonly { readonly id: string; readonly path: string; readonly host?: string | undefined }[];
  readonly rules: readonly { readonly pattern: string; readonly host?: string | undefined }[];
  readonly cors: { readonly paths: readonly string[] };
}

/** A rule written with the base would match no page, and its author would believe the page to be guarded. */
export function problemsWithBase({ sections, rules, cors }: WrittenPaths, { base }: SiteLocation): string[] {
  const ofSite = <Named extends { host?: string | undefined }>(named: readonly Named[]) =>
    named.filter(({ host }) => host === undefined);
  const written: [string, string][] = [
    ...ofSite(sections).map(({ id, path }): [string, string] => [`sections.${id}.path`, path]),
    ...ofSite(rules).map(({ pattern }): [string, string] => ["rules.pattern", pattern]),
    ...cors.paths.map((path): [string, string] => ["cors.paths", path]),
  ];
  return written.flatMap(([option, path]) => {
    const problem = problemWithBase(path, base);
    return problem === null ? [] : [`  ${option}: ${problem}`];
  });
}
