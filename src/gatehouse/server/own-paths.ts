/** The module's own URLs: as Astro's routes and the rules have them, and as people see them. */
import { rememberedByObject } from "../core/remember.ts";
import type { CredentialKind } from "../core/access/credential.ts";
import { apiPath, isApiPath } from "../core/api/areas.ts";
import { homePathOf, type SiteLocation } from "../core/access/site-location.ts";
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
import { isPicturePath, picturePattern } from "../core/page/picture-path.ts";
import type { SiteConfiguration } from "./configuration.ts";

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

/** Where password managers look for the page on which a password is changed (W3C, A Well-Known URL for Changing Passwords). */
export const changePasswordPath = "/.well-known/change-password";

/** Takes the language that a visitor chose. */
export const languagePath = "/_gatehouse/language";

/** How long the session has left. */
export const sessionPath = "/_gatehouse/session";

/** Where directories keep people and roles up to date (SCIM 2.0). */
export const scimPath = "/api/gatehouse/v1/scim/v2";

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
  readonly signUpPath: string;
  readonly forgotPasswordPath: string;
  readonly resetPasswordPath: string;
  readonly accountPath: string;
  readonly keptPath: string;
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
  /** Where a visitor asks for an account, and where the link for one leads. */
  readonly signUp: string;
  /** Where a link for a new password is asked for. */
  readonly forgotPassword: string;
  /** Where such a link leads. */
  readonly resetPassword: string;
  /** Members' own pages. */
  readonly account: string;
  /** Who am I: for programs too, in no section. */
  readonly me: string;
}

/**
 * Where a sign-in of several steps goes on: a provider leads back to it, a page that asks for a code posts to it.
 *
 * @param signIn the route or the path of the sign-in page
 */
export function continuePathOf(signIn: string): string {
  return `${signIn}/continue`;
}

/** A member's own pages beside the first one, as the last part of their path. */
const accountPages = {
  security: "security",
  devices: "devices",
  access: "access",
  data: "data",
  /** The file with what is stored about the member. */
  file: "data/file",
  /** Offers to keep an account that is about to be deleted. */
  keep: "keep",
} as const;

/** @param account the route or the path of members' own pages */
export function accountPageOf(account: string, page: keyof typeof accountPages): string {
  return `${account}/${accountPages[page]}`;
}

/**
 * Whether a GET of this page is a download that is written down (in the audit) or counted against a limit.
 *
 * @param page the path without the base
 */
export function isNotedDownload(page: string, { account, console }: Pick<OwnRoutes, "account" | "console">): boolean {
  const lists = ["people", "refusals", "audit"].map((list) => `${console}/${list}/export`);
  return lists.includes(page) || page === accountPageOf(account, "file");
}

/**
 * Where members set up their second factor.
 *
 * @param account the route or the path of members' own pages
 */
export function secondFactorPathOf(account: string): string {
  return `${account}/second-factor`;
}

/**
 * Where providers tell that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0).
 *
 * @param signIn the route or the path of the sign-in page
 */
export function providerLogoutPathOf(signIn: string): string {
  return `${signIn}/provider-logout`;
}

/**
 * Where members link their accounts at providers.
 *
 * @param account the route or the path of members' own pages
 */
export function servicesPathOf(account: string): string {
  return `${account}/services`;
}

/**
 * Where members make and remove their passkeys.
 *
 * @param account the route or the path of members' own pages
 */
export function passkeysPathOf(account: string): string {
  return `${account}/passkeys`;
}

/**
 * Where a member finds what they sent when they had to sign in first.
 *
 * @param account the route or the path of the account page
 */
export function keptPathOf(account: string): string {
  return `${account}/kept`;
}

/** The options of `gatehouse()` that move the module's own URLs. */
export type ChosenPaths = Readonly<Record<Exclude<keyof OwnPaths, "homePath" | "keptPath">, string>>;

export function ownRoutesOf(chosen: ChosenPaths): OwnRoutes {
  return {
    console: chosen.consolePath,
    signIn: chosen.signInPath,
    signOut: chosen.signOutPath,
    setUp: chosen.setUpPath,
    confirmEmail: chosen.confirmEmailPath,
    signUp: chosen.signUpPath,
    forgotPassword: chosen.forgotPasswordPath,
    resetPassword: chosen.resetPasswordPath,
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
    signUpPath: base + chosen.signUpPath,
    forgotPasswordPath: base + chosen.forgotPasswordPath,
    resetPasswordPath: base + chosen.resetPasswordPath,
    accountPath: base + chosen.accountPath,
    keptPath: keptPathOf(base + chosen.accountPath),
    mePath: base + chosen.mePath,
  };
}

/**
 * The credentials accepted at the module's own paths that lie in no section; all others accept only a session. Without
 * the base.
 */
export const ownCredentials = rememberedByObject(
  ({ routes }: SiteConfiguration): ReadonlyMap<string, readonly CredentialKind[]> =>
    new Map([[routes.me, ["session", "bearer"]]]),
);

/** A refused visitor must reach these paths to be able to sign in, so no rule closes them. Without the base. */
const alwaysOpen = rememberedByObject(
  ({ routes }: SiteConfiguration): ReadonlySet<string> =>
    new Set([
      routes.signIn,
      continuePathOf(routes.signIn),
      providerLogoutPathOf(routes.signIn),
      routes.signOut,
      routes.setUp,
      routes.confirmEmail,
      // They ask for a sign-in by themselves. A rule that asks for a second factor must not close them.
      secondFactorPathOf(routes.account),
      passkeysPathOf(routes.account),
      routes.signUp,
      routes.forgotPassword,
      routes.resetPassword,
      changePasswordPath,
      healthPath,
      readyPath,
      moduleStylesPath,
      themeStylesPath,
      previewLinkPath,
      previewLinkFramePath,
      studioScriptPath,
      studioStylesPath,
      palettePath,
      studioTextEditorPath,
      studioMatchPath,
      studioGermanPath,
      picturePattern,
      languagePath,
      sessionPath,
      viewAsPath,
      ...fontNames.map(fontPath),
      ...Object.values(gatewayPaths),
    ]),
);

/** Whether no rule closes a path without the base, or the pattern of a route. */
export function isAlwaysOpen(page: string, configuration: SiteConfiguration): boolean {
  return alwaysOpen(configuration).has(page) || isPicturePath(page) || isScimPath(page);
}

/** What is there checks the token of a directory by itself: a directory is no member, whom a rule could let in. */
function isScimPath(page: string): boolean {
  return page === scimPath || page.startsWith(`${scimPath}/`);
}

/** Whether a path without the base is one of the module's own. */
export function isOwnPath(page: string, configuration: SiteConfiguration): boolean {
  const { routes } = configuration;
  const folders = [routes.console, routes.account, "/_gatehouse"];
  return (
    page === routes.me ||
    isApiPath(page) ||
    alwaysOpen(configuration).has(page) ||
    isScimPath(page) ||
    folders.some((folder) => page === folder || page.startsWith(`${folder}/`))
  );
}

/**
 * Paths that are never a return path, with and without the base, because both are served. A path that ends with `/**`
 * means everything under it.
 */
export const neverReturnTo = rememberedByObject((configuration: SiteConfiguration): readonly string[] => {
  return [...neverShownAgain(configuration), ...withAndWithoutBase([configuration.routes.signIn], configuration)];
});

/** Where somebody signs in step by step, or makes or gets back an account. */
export function waysInPaths({ routes }: SiteConfiguration): readonly string[] {
  const { signIn, setUp, confirmEmail, signUp, forgotPassword, resetPassword } = routes;
  return [continuePathOf(signIn), setUp, confirmEmail, signUp, forgotPassword, resetPassword];
}

/** The same but for the sign-in page, which can be shown again in another language. */
export const neverShownAgain = rememberedByObject((configuration: SiteConfiguration): readonly string[] => {
  const { routes } = configuration;
  // What programs and Astro's own scripts request is not a page.
  const never = [
    routes.signOut,
    ...waysInPaths(configuration),
    routes.me,
    healthPath,
    readyPath,
    `${scimPath}/**`,
    "/_gatehouse/**",
    `${apiPath}/**`,
    "/_actions/**",
    "/_server-islands/**",
    "/_image",
    "/_astro/**",
  ];
  return withAndWithoutBase(never, configuration);
});

function withAndWithoutBase(paths: readonly string[], { location }: SiteConfiguration): readonly string[] {
  return location.base === "" ? paths : [...paths, ...paths.map((path) => location.base + path)];
}
