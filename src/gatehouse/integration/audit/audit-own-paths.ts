/**
 * Looks for pages and files of the site at the module's own paths. Of two at one path only one ever answers, and without the
 * module's sign-in page no visitor can sign in. Pure: facts in, findings out.
 */
import type { ChosenPaths, OwnRoutes } from "../../server/own-paths.ts";
import type { RouteFact, SiteFacts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { asNamed } from "./named-file.ts";

export function auditOwnPaths(
  facts: Pick<SiteFacts, "routes" | "prerenderedPaths" | "publicFiles" | "pagesEndInHtml">,
  routes: OwnRoutes,
): Finding[] {
  const taken = new Map<string, Finding>();
  const add = (pattern: string, who: string, instead: string, subject = pattern) => {
    if (!taken.has(pattern)) taken.set(pattern, { ...findingAt(pattern, routes, who, instead), subject });
  };
  const own = facts.routes.filter(({ isOwn }) => isOwn).map(({ pattern }) => pattern);
  const fixed = new Map(own.map((pattern) => [shapeOf(pattern), pattern]));
  for (const route of facts.routes) {
    const pattern = route.isOwn || route.type === "fallback" ? undefined : fixed.get(shapeOf(route.pattern));
    if (pattern !== undefined) add(pattern, ...takenBy(route, pattern));
  }
  for (const path of facts.prerenderedPaths) {
    const pattern = fixed.get(shapeOf(path));
    if (pattern === undefined || taken.has(pattern)) continue;
    add(pattern, `A page that the build makes once for ${pattern}`, "let `getStaticPaths()` leave it out");
  }
  for (const file of facts.publicFiles) {
    const pattern = fixed.get(shapeOf(pageOfFile(file, facts.pagesEndInHtml)));
    if (pattern !== undefined) add(pattern, `public${decodeURIComponent(file)}`, "give the file another name", file);
  }
  return [...taken.values()];
}

function takenBy({ type, file }: RouteFact, pattern: string): [who: string, instead: string] {
  if (type === "redirect") return [`The redirect from ${pattern} in astro.config.mjs`, "take the redirect out"];
  const { name, isOfSite } = asNamed(file);
  return isOfSite
    ? [name, "give the page another name"]
    : [`A page that ${name} adds`, "set that package up so that it leaves the path free"];
}

function findingAt(pattern: string, routes: OwnRoutes, who: string, instead: string): Omit<Finding, "subject"> {
  const { what, option, example } = purposeOf(pattern, routes);
  const move = option === null ? "" : `Move Gatehouse's with gatehouse({ ${option}: "${example}" }), or `;
  const only = instead.charAt(0).toUpperCase() + instead.slice(1);
  return {
    code: "own-path-taken",
    message:
      `${who} has the path ${pattern}, where Gatehouse has ${what}; only one of the two is ever answered. ` +
      `${move === "" ? only : move + instead}.`,
  };
}

interface Purpose {
  readonly what: string;
  /** The option that moves it; null where its path is fixed. */
  readonly option: keyof ChosenPaths | null;
  readonly example: string;
}

const purposes: Readonly<Record<keyof OwnRoutes, Purpose>> = {
  signIn: { what: "the sign-in page", option: "signInPath", example: "/sign-in" },
  signOut: { what: "the sign-out form's target", option: "signOutPath", example: "/sign-out" },
  setUp: { what: "the page that creates the first owner", option: "setUpPath", example: "/first-owner" },
  confirmEmail: { what: "the page that confirms an email", option: "confirmEmailPath", example: "/confirm" },
  signUp: { what: "the page for a new account", option: "signUpPath", example: "/join" },
  forgotPassword: {
    what: "the page for a forgotten password",
    option: "forgotPasswordPath",
    example: "/forgotten-password",
  },
  resetPassword: { what: "the page for a new password", option: "resetPasswordPath", example: "/new-password" },
  account: { what: "the members' account page", option: "accountPath", example: "/my-account" },
  me: { what: "the answer to who is signed in", option: "mePath", example: "/api/who-am-i" },
  console: { what: "the console", option: "consolePath", example: "/gatehouse" },
};

function purposeOf(pattern: string, routes: OwnRoutes): Purpose {
  for (const [name, purpose] of Object.entries(purposes)) {
    const path = routes[name as keyof OwnRoutes];
    if (pattern === path || pattern.startsWith(`${path}/`)) return purpose;
  }
  return { what: "what operations ask for", option: null, example: "" };
}

/** The same for `/people/[id]` and `/people/[slug]/`. */
function shapeOf(pattern: string): string {
  const parts = pattern.split("/").filter((part) => part !== "");
  return `/${parts.map((part) => part.replace(/\[(\.\.\.)?[^\]]+\]/g, "[$1]")).join("/")}`;
}

/** The path at which Astro's file server sends a file as a page. */
function pageOfFile(file: string, pagesEndInHtml: boolean): string {
  if (file.endsWith("/index.html")) return file.slice(0, -"/index.html".length);
  return pagesEndInHtml && file.endsWith(".html") ? file.slice(0, -".html".length) : file;
}
