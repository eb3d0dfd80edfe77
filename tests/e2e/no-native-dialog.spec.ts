/** A browser's own sign-in dialog never opens, for any kind of request that a page makes and that is refused. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** Pages, files, an API where programs may use Basic, the console, sign-in itself. */
const refused = ["/members", "/members/cover.png", "/api/members/library", "/api/me", "/admin", "/account"];

/** The addresses for which Chromium would open its dialog; with this it asks us instead, and is told to cancel. */
async function dialogsOf(page: Page): Promise<string[]> {
  const wanted: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on("Fetch.requestPaused", ({ requestId }) => {
    session.send("Fetch.continueRequest", { requestId }).catch(() => undefined);
  });
  session.on("Fetch.authRequired", ({ requestId, request }) => {
    wanted.push(new URL(request.url).pathname);
    const authChallengeResponse = { response: "CancelAuth" } as const;
    session.send("Fetch.continueWithAuth", { requestId, authChallengeResponse }).catch(() => undefined);
  });
  await session.send("Fetch.enable", { handleAuthRequests: true });
  return wanted;
}

/** Everything a page can ask with, at once. Answers the number of ways that came to an end. */
async function askInEveryWay(page: Page, target: string): Promise<number> {
  return page.evaluate(async (target) => {
    const quietly = (work: Promise<unknown>) => work.catch(() => undefined);
    const element = (name: string, more: Record<string, string>) =>
      new Promise((resume) => {
        const one = document.createElement(name);
        one.onload = one.onerror = resume;
        for (const [key, value] of Object.entries(more)) one.setAttribute(key, value);
        document.body.append(one);
        // Some are never told of a failure.
        setTimeout(resume, 700);
      });
    const request = (withCredentials: boolean) =>
      new Promise((resume) => {
        const one = new XMLHttpRequest();
        one.open("GET", target);
        one.withCredentials = withCredentials;
        one.onloadend = resume;
        one.send();
      });
    const events = () =>
      new Promise<void>((resume) => {
        const one = new EventSource(target, { withCredentials: true });
        one.onerror = () => {
          one.close();
          resume();
        };
      });
    const worker = () =>
      new Promise((resume) => {
        try {
          new Worker(target).onerror = resume;
        } catch (error) {
          resume(error);
        }
        setTimeout(resume, 700);
      });
    const form = () => {
      const frame = document.createElement("iframe");
      frame.name = "answer";
      const one = document.createElement("form");
      one.action = target;
      one.method = "post";
      one.target = "answer";
      document.body.append(frame, one);
      one.submit();
      return new Promise((resume) => setTimeout(resume, 700));
    };
    const ways = [
      quietly(fetch(target)),
      quietly(fetch(target, { credentials: "include" })),
      quietly(fetch(target, { credentials: "omit" })),
      quietly(fetch(target, { mode: "no-cors", credentials: "include" })),
      quietly(fetch(target, { method: "POST", body: "x", credentials: "include", headers: { accept: "*/*" } })),
      request(false),
      request(true),
      events(),
      worker(),
      quietly(navigator.serviceWorker.register(target)),
      element("img", { src: target }),
      element("img", { src: target, crossorigin: "use-credentials" }),
      element("script", { src: target }),
      element("script", { src: target, type: "module" }),
      element("link", { rel: "stylesheet", href: target }),
      element("link", { rel: "manifest", href: target }),
      element("link", { rel: "icon", href: target }),
      element("iframe", { src: target }),
      element("object", { data: target }),
      element("embed", { src: target }),
      element("video", { src: target }),
      element("track", { src: target }),
      form(),
      Promise.resolve(navigator.sendBeacon(target, "x")),
    ];
    await Promise.all(ways);
    return ways.length;
  }, target);
}

/** A page of another site, from which everything is asked again. */
async function startElsewhere(challenge?: string): Promise<{ origin: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    if (challenge !== undefined && request.url !== "/") {
      response.writeHead(401, { "WWW-Authenticate": challenge, "Access-Control-Allow-Origin": "*" });
      return void response.end("Please sign in.");
    }
    response.writeHead(200, { "Content-Type": "text/html" });
    response.end("<!doctype html><title>Elsewhere</title><body>");
  });
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

test("asked in every way, from the site's own pages and from another site, no refusal opens it", async ({
  page,
  site,
}) => {
  const elsewhere = await startElsewhere();
  const dialogs = await dialogsOf(page);
  // Chromium reads one scheme of a field line, other browsers all of them.
  const offered = new Set<string>();
  page.on("response", (answer) => {
    for (const scheme of (answer.headers()["www-authenticate"] ?? "").matchAll(/(?:^|,)\s*(\w+) \w+=/g)) {
      offered.add(scheme[1] ?? "");
    }
  });
  for (const path of refused) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(401);
    for (const home of [site.origin, elsewhere.origin]) {
      await page.goto(`${home}/`);
      expect(await askInEveryWay(page, site.origin + path)).toBe(24);
    }
    await page.goto(`${elsewhere.origin}/`);
    await page.evaluate((target) => {
      const link = document.createElement("a");
      link.href = target;
      document.body.append(link);
      link.click();
    }, site.origin + path);
    await expect(page.getByLabel("Email address")).toBeVisible();
  }
  elsewhere.close();
  expect(dialogs).toEqual([]);
  expect([...offered]).toEqual(["Bearer"]);
});

test("nor does a wrong password, an expired session or an invalid token", async ({ page, context, site }) => {
  const dialogs = await dialogsOf(page);
  await page.goto("/members");
  await page.getByLabel("Email address").fill("nobody@example.org");
  await page.getByLabel("Password", { exact: true }).fill("wrong");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("do not match")).toBeVisible();
  await context.addCookies([{ name: "gatehouse", value: "a".repeat(40), url: site.origin }]);
  expect((await page.goto("/members"))?.status()).toBe(401);
  await context.clearCookies();
  await page.goto("/");
  const statuses = await page.evaluate(async (paths) => {
    const ask = async (path: string, authorization: string) =>
      (await fetch(path, { headers: { authorization } })).status;
    return Promise.all(paths.flatMap((path) => [ask(path, "Bearer gh_none"), ask(path, "Basic YTpi")]));
  }, refused);
  expect(new Set(statuses)).toEqual(new Set([401]));
  expect(dialogs).toEqual([]);
});

test("this test does see the dialog where a server asks for Basic", async ({ page }) => {
  const control = await startElsewhere('Basic realm="Control"');
  const dialogs = await dialogsOf(page);
  await page.goto(`${control.origin}/`);
  await askInEveryWay(page, `${control.origin}/asked`);
  await expect.poll(() => dialogs.filter((path) => path === "/asked").length).toBeGreaterThan(5);
  await page.goto(`${control.origin}/visited`).catch(() => undefined);
  await expect.poll(() => dialogs).toContain("/visited");
  control.close();
});
