import { expect, test } from "vitest";
import { createRouteFinder } from "../../../src/gatehouse/http/astro/site-routes.ts";

/** Astro's answers by path, and how often it was asked. */
function appWith(strategy?: string) {
  const asked: string[] = [];
  const app = {
    manifest: strategy === undefined ? {} : { i18n: { strategy } },
    match({ url }: Request, prerendered = false) {
      const { pathname, host } = new URL(url);
      asked.push(prerendered ? pathname : `${pathname} rendered`);
      if (pathname === "/missing") return undefined;
      const isFile = pathname.startsWith("/file") && prerendered;
      return { component: `${host}${pathname}`, prerender: isFile, type: "page" };
    },
  };
  const find = createRouteFinder(app);
  const route = (target: string, host = "a") => find(new Request(`http://${host}${target}`), target)?.component;
  return { asked, route };
}

test("Astro is asked once for each path with any query, and for none that is missing again", () => {
  const { asked, route } = appWith();
  expect([route("/about"), route("/about?x=1"), route("/about")]).toEqual(["a/about", "a/about", "a/about"]);
  expect([route("/missing"), route("/missing")]).toEqual([undefined, undefined]);
  expect(asked).toEqual(["/about", "/missing"]);
});

test("where a file stands at the path, the route that renders is found and remembered", () => {
  const { asked, route } = appWith();
  expect([route("/file"), route("/file")]).toEqual(["a/file", "a/file"]);
  expect(asked).toEqual(["/file", "/file rendered"]);
});

test("a flood of paths takes no memory that stays, and long ones none at all", () => {
  const { asked, route } = appWith();
  const long = `/${"x".repeat(200)}`;
  route(long);
  route(long);
  expect(asked).toEqual([long, long]);
  for (let index = 0; index <= 500; index += 1) route(`/page/${index}`);
  asked.length = 0;
  route("/page/500");
  expect(asked).toEqual([]);
  route("/page/0");
  expect(asked).toEqual(["/page/0"]);
});

test("with a domain for each language the host counts", () => {
  const { route } = appWith("domains-prefix-always");
  expect([route("/about"), route("/about", "b")]).toEqual(["a/about", "b/about"]);
});
