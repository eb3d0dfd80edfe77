/** Stored XSS: what an owner writes, or somebody who got hold of their session, stays text in the studio's preview. */
import type { Page, Request } from "@playwright/test";
import { shippedDocument } from "../../src/gatehouse/core/page/shipped.ts";
import { draftOf, expect, test } from "./fixtures.ts";
import { owner } from "../support/site.ts";
import { hostileHrefs, hostileTexts } from "../support/hostile-texts.ts";

const variant = { reason: "no-credentials", section: null, language: "en", state: "empty" };

function documentOf(text: string) {
  const line = { en: text.slice(0, 60) };
  const link = { id: "a", label: line, href: "/about" };
  const running = [{ kind: "paragraph", content: [{ kind: "text", text, bold: true }] }];
  const { blocks, ...rest } = shippedDocument();
  return {
    ...rest,
    blocks: [
      ...blocks.map((block) => {
        if (block.kind === "brand") return { ...block, siteName: line, tagline: line };
        if (block.kind === "sign-in") return { ...block, heading: line, buttonLabel: { en: text.slice(0, 40) } };
        if (block.kind === "contact") return { ...block, text: line };
        if (block.kind === "support-links") return { ...block, links: [link] };
        return block.kind === "footer" ? { ...block, text: line } : block;
      }),
      { id: "words", kind: "rich-text", text: { en: running } },
      { id: "portrait", kind: "picture", isDecorative: false, alt: line },
      // The site's own: its component prints them.
      { id: "evening", kind: "quoin/open-evening", icon: text, title: line, when: line, where: line, links: [link] },
    ],
    copy: {
      en: {
        site: { note: text, nextSteps: [text] },
        reasons: { "no-credentials": { heading: text.slice(0, 120), explanation: text, nextSteps: [text] } },
        labels: { email: line.en, password: line.en, showPassword: line.en, remember: line.en, help: line.en },
      },
    },
  };
}

async function preview(page: Page, document: unknown): Promise<{ status: number; html: string }> {
  return page.evaluate(
    async ([sent]) => {
      const answer = await fetch("/admin/page/studio/preview", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(sent),
      });
      const { html = "" } = (await answer.json()) as { html?: string };
      return { status: answer.status, html };
    },
    [{ document, variant }],
  );
}

test("hostile texts run nothing, send nothing and lead nowhere in the studio's preview", async ({
  page,
  context,
  login,
}) => {
  await login(context, owner);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto("/admin/page/studio");
  await page.evaluate(async () => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-same-origin");
    frame.id = "preview";
    frame.src = "/admin/page/studio/frame";
    const loaded = new Promise((done) => (frame.onload = done));
    document.body.append(frame);
    await loaded;
  });
  const { origin } = new URL(page.url());
  // A request that the policy stopped was never sent.
  const note = (request: Request) => {
    const isOwn = request.url().startsWith(`${origin}/`) || request.url().startsWith("data:");
    if (!isOwn && request.failure()?.errorText !== "csp")
      asked.push(`${request.url()} ${request.failure()?.errorText ?? ""}`);
  };
  page.on("requestfinished", note);
  page.on("requestfailed", note);
  for (const text of hostileTexts) {
    const { status, html } = await preview(page, documentOf(text));
    expect(status, text).toBe(200);
    const found = await page.evaluate(async (shown) => {
      const frame = document.querySelector<HTMLIFrameElement>("#preview");
      const inside = frame?.contentDocument;
      if (frame === null || inside === null || inside === undefined) return ["no frame"];
      // The studio puts it there without asking; so does this.
      inside.documentElement.innerHTML = shown;
      inside.querySelector<HTMLElement>("form button[type=submit]")?.click();
      inside.querySelector<HTMLElement>("a[href='/about']")?.click();
      await new Promise((done) => setTimeout(done, 20));
      const wrong = [...inside.querySelectorAll("*")].filter((element) =>
        [...element.attributes].some(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
      );
      const elements = inside.querySelectorAll("script,object,embed,iframe,base[href],meta[http-equiv]").length;
      const isThere = frame.contentDocument === inside && inside.location.pathname === "/admin/page/studio/frame";
      const ran = Reflect.get(window, "hacked") ?? Reflect.get(frame.contentWindow ?? {}, "hacked");
      return [
        ...wrong.map(({ outerHTML }) => outerHTML),
        ...(elements > 0 ? [`${String(elements)} elements that do not belong there`] : []),
        ...(isThere ? [] : ["the frame went elsewhere"]),
        ...(ran === undefined ? [] : ["a script ran"]),
      ];
    }, html);
    expect(found, text).toEqual([]);
  }
  // Were a text ever printed as it is, the frame itself would stop it.
  const stays = (text: string) =>
    page.evaluate(async (raw) => {
      const frame = document.querySelector<HTMLIFrameElement>("#preview");
      if (frame?.contentDocument) frame.contentDocument.documentElement.innerHTML = raw;
      await new Promise((done) => setTimeout(done, 20));
      const hasRun = Reflect.has(window, "hacked") || Reflect.has(frame?.contentWindow ?? {}, "hacked");
      return !hasRun && frame?.contentDocument?.location.pathname === "/admin/page/studio/frame";
    }, text);
  for (const text of hostileTexts) expect(await stays(text), text).toBe(true);
  // In WebKit the frame allows scripts, so that the studio hears of clicks: there the policy alone keeps others from running.
  // It does not stop <meta http-equiv>, which the studio takes out of every page, as is seen above.
  await page.evaluate(async () => {
    const frame = document.querySelector<HTMLIFrameElement>("#preview");
    if (frame === null) return;
    const loaded = new Promise((done) => (frame.onload = done));
    frame.setAttribute("sandbox", "allow-same-origin allow-scripts");
    frame.src = "/admin/page/studio/frame";
    await loaded;
  });
  for (const text of hostileTexts.filter((each) => !each.includes("http-equiv"))) {
    expect(await stays(text), text).toBe(true);
  }
  expect(asked).toEqual([]);
  expect(page.url()).toBe(`${origin}/admin/page/studio`);
});

test("hostile texts in a site's own blocks stay text in the forms, the differences, the history and the studio", async ({
  page,
  context,
  login,
}) => {
  await login(context, owner);
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const base = "/admin/page";
  const send = async (path: string, body: (version: number) => object) => {
    const { version } = (await draftOf(page)) as { version: number };
    const headers = { Origin: new URL(page.url()).origin };
    return (await page.request.post(`${base}/studio/${path}`, { data: body(version), headers })).status();
  };
  await page.goto(`${base}/layout`);
  const line = (at: number) => ({ en: (hostileTexts[at] ?? "Words").slice(0, 60) });
  const ids = Array.from({ length: Math.ceil(hostileTexts.length / 3) }, (_, index) => `evening-${String(index)}`);
  const commands = ids.map((id, index) => {
    const [title, when, where] = [line(index * 3), line(index * 3 + 1), line(index * 3 + 2)];
    const links = [{ id: "a", label: title, href: "/about" }];
    const block = { id, kind: "quoin/open-evening", icon: hostileTexts[index], title, when, where, links };
    return { kind: "insertBlock", parent: null, at: 3, block };
  });
  expect(await send("save", (version) => ({ version, commands }))).toBe(200);
  const expectInert = async (path: string) => {
    const found = await page.evaluate(() => [
      ...[...document.querySelectorAll("body *")]
        .filter(({ attributes }) =>
          [...attributes].some(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)),
        )
        .map(({ outerHTML }) => outerHTML),
      ...[
        ...document.querySelectorAll(
          "script:not([type='application/json']), object, embed, base, math, meta[http-equiv]",
        ),
      ]
        .filter(({ outerHTML }) => /hacked|elsewhere/.test(outerHTML))
        .map(({ outerHTML }) => outerHTML),
      ...(Reflect.has(window, "hacked") ? ["a script ran"] : []),
    ]);
    expect(found, path).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(path);
  };
  try {
    for (const path of [
      `${base}/layout`,
      ...ids.map((id) => `${base}/blocks/${id}`),
      `${base}/publish`,
      `${base}/history`,
    ]) {
      await page.goto(path);
      await expectInert(path);
    }
    await page.goto(`${base}/studio#publish`);
    await expect(page.getByRole("dialog").getByText("Open evening").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("navigation").getByRole("button", { name: "Open evening" }).first().click();
    await expect(page.getByLabel("Title", { exact: true })).toBeVisible();
    await expectInert(`${base}/studio`);
    expect(dialogs).toEqual([]);
  } finally {
    const commandsBack = ids.map((id) => ({ kind: "removeBlock", id }));
    expect(await send("save", (version) => ({ version, commands: commandsBack }))).toBe(200);
  }
});

test("hostile links, colours and ids are refused by the preview", async ({ page, context, login }) => {
  await login(context, owner);
  await page.goto("/admin/page/studio");
  const shipped = shippedDocument();
  const linked = (kind: string, href: string) => ({
    ...shipped,
    blocks: [...shipped.blocks, { id: "more", kind, links: [{ id: "a", label: { en: "A" }, href }] }],
  });
  for (const href of hostileHrefs) {
    expect((await preview(page, linked("support-links", href))).status, href).toBe(422);
    expect((await preview(page, linked("quoin/open-evening", href))).status, href).toBe(422);
  }
  const coloured = { ...shipped, theme: { preset: "harbour", brand: { colour: "red;}body{display:none" } } };
  expect((await preview(page, coloured)).status).toBe(422);
  const named = { ...shipped, blocks: [...shipped.blocks, { id: "--><img src=x onerror=hacked=1>", kind: "divider" }] };
  expect((await preview(page, named)).status).toBe(422);
});

test("the preview's frame keeps its policy when it is opened by itself", async ({ page, context, login }) => {
  await login(context, owner);
  const answer = await page.goto("/admin/page/studio/frame");
  const policy = answer?.headers()["content-security-policy"] ?? "";
  for (const part of [
    "script-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "sandbox allow-same-origin allow-scripts",
  ]) {
    expect(policy).toContain(part);
  }
});
