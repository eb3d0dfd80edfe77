/** A page of the site at one of the module's own paths: no visitor could sign in, and a router's warning would be the only sign. */
import { describe, expect, test } from "vitest";
import { auditOwnPaths } from "../../../src/gatehouse/integration/audit/audit-own-paths.ts";
import type { RouteFact, SiteFacts } from "../../../src/gatehouse/integration/audit/facts.ts";
import { routes as addedRoutes } from "../../../src/gatehouse/integration/routes.ts";
import { readConfiguration, type SiteOptions } from "../../../src/gatehouse/server/configuration.ts";

type Facts = Partial<Pick<SiteFacts, "routes" | "prerenderedPaths" | "publicFiles" | "pagesEndInHtml">>;

const page = (pattern: string, more: Partial<RouteFact> = {}): RouteFact => ({
  pattern,
  type: "page",
  isPrerendered: false,
  origin: "project",
  isOwn: false,
  file: `src/pages${pattern}.astro`,
  ...more,
});

function found(facts: Facts, options: Partial<SiteOptions> = {}): string[] {
  const configuration = readConfiguration({ siteName: "A site", ...options });
  const own = addedRoutes(configuration, []).map(({ pattern }) => page(pattern, { origin: "external", isOwn: true }));
  const all = { prerenderedPaths: [], publicFiles: [], pagesEndInHtml: false, ...facts };
  return auditOwnPaths({ ...all, routes: [...own, ...(facts.routes ?? [])] }, configuration.routes).map(
    ({ message }) => message,
  );
}

describe("pages", () => {
  test.each([
    ["/login", "signInPath"],
    ["/logout", "signOutPath"],
    ["/account", "accountPath"],
    ["/account/programs", "accountPath"],
    ["/setup", "setUpPath"],
    ["/confirm-email", "confirmEmailPath"],
    ["/admin", "consolePath"],
    ["/admin/people/[slug]", "consolePath"],
    ["/api/me", "mePath"],
  ])("%s is found, and the option %s is named that moves ours", (pattern, option) => {
    const [message, ...more] = found({ routes: [page(pattern)] });
    expect(more).toEqual([]);
    expect(message).toContain(`src/pages${pattern}.astro has the path `);
    expect(message).toContain(`gatehouse({ ${option}: "`);
  });

  test.each(["/healthz", "/readyz", "/_gatehouse/refusal"])("%s cannot be moved, so the page has to go", (pattern) => {
    expect(found({ routes: [page(pattern)] })[0]).toMatch(/ever answered\. Give the page another name\.$/);
  });

  test("a path that Gatehouse was moved away from is free for the site", () => {
    expect(found({ routes: [page("/login")] }, { signInPath: "/sign-in" })).toEqual([]);
    expect(found({ routes: [page("/sign-in")] }, { signInPath: "/sign-in" })).toHaveLength(1);
  });

  test("dynamic routes over our paths, and pages beside them, are no problem", () => {
    const routes = ["/[...slug]", "/[page]", "/admin/[...rest]", "/admin/statistics", "/login/help", "/logins"].map(
      (pattern) => page(pattern),
    );
    expect(found({ routes })).toEqual([]);
  });

  test("a page that a package adds is named by the package, never by a file of it", () => {
    for (const file of [
      "node_modules/@example/shop/login.astro",
      "../node_modules/.pnpm/x@1/node_modules/@example/shop/login.astro",
    ]) {
      const [message] = found({ routes: [page("/login", { origin: "external", file })] });
      expect(message).toContain("A page that the package @example/shop adds has the path /login");
      expect(message).not.toContain("node_modules");
    }
  });

  test("a redirect is named as what it is", () => {
    const [message] = found({ routes: [page("/login", { type: "redirect", file: "/login" })] });
    expect(message).toMatch(
      /^The redirect from \/login in astro\.config\.mjs has the path \/login.*take the redirect out\.$/,
    );
  });
});

describe("what the file server sends before any route is asked", () => {
  test("a page made once", () => {
    expect(found({ prerenderedPaths: ["login/", "about/"] })).toHaveLength(1);
  });

  test.each([
    ["/admin/index.html", false, 1],
    ["/login.html", true, 1],
    ["/login.html", false, 0],
    ["/healthz", false, 1],
    ["/admin/logo.svg", false, 0],
  ])("public%s, where pages end in .html: %s", (file, pagesEndInHtml, count) => {
    expect(found({ publicFiles: [file], pagesEndInHtml })).toHaveLength(count);
  });
});
