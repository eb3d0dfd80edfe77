/** Pictures over HTTP: what an editor uploads, what is refused, and what visitors get. */
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { upgrade } from "../../../src/gatehouse/core/page/document.ts";
import { applyEdit, type EditCommand } from "../../../src/gatehouse/core/page/edit.ts";
import { picturesOf } from "../../../src/gatehouse/core/page/picture-uses.ts";
import type { PictureJson } from "../../../src/gatehouse/routes/console/pictures/picture-json.ts";
import { owner } from "../../support/site.ts";
import { openVisits, password, type Visits } from "../../support/visits.ts";

let visits: Visits;
let admin: string;
let photograph: Buffer;

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#884422", noise: { type: "gaussian", sigma: 60 } } });

beforeAll(async () => {
  visits = await openVisits("sqlite");
  admin = await visits.site.signIn(owner.email, owner.password);
  photograph = await canvas(1_000, 600)
    .withExif({ IFD0: { Copyright: "Somebody", ImageDescription: "Taken at home" } })
    .jpeg()
    .toBuffer();
});
afterAll(() => visits.close());

function send(body: BodyInit, type: string, given: Record<string, string> = {}, path = "/admin/pictures") {
  const { origin } = visits.site;
  return fetch(origin + path, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { cookie: admin, origin, "content-type": type, "accept-language": "en", ...given },
  });
}

const upload = (content: Uint8Array, name = "photograph.jpg") =>
  send(new Uint8Array(content), "image/jpeg", { "x-file-name": encodeURIComponent(name) });

const stored = async () => (await visits.database.repositories.pictures.list()).length;

describe("a picture that an editor uploads", () => {
  test("among many at once is stored, or the answer says when to send it again", async () => {
    const files = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        canvas(40 + at, 30)
          .png()
          .toBuffer(),
      ),
    );
    const answers = await Promise.all(files.map((file) => upload(file, "one.png")));
    const later = answers.filter(({ status }) => status === 503);
    expect(later.length).toBeGreaterThan(0);
    for (const { status, headers } of answers) {
      if (status !== 201) expect([status, headers.get("retry-after")]).toEqual([503, "5"]);
    }
  });

  test("is served to everyone, for good, and can do nothing by itself", async () => {
    const answer = await upload(photograph, "C:\\fotos\\<b>sea\u202e.jpg");
    expect(answer.status).toBe(201);
    const picture = (await answer.json()) as PictureJson;
    expect(picture).toMatchObject({ name: "<b>sea.jpg", width: 1_000, height: 600, isDecorative: true });

    const file = await fetch(visits.site.origin + picture.url);
    expect(file.status).toBe(200);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cross-origin-resource-policy": "same-origin",
    });
    const content = Buffer.from(await file.arrayBuffer());
    expect(await sharp(content).metadata()).toMatchObject({ format: "webp", width: 1_000, height: 600 });
    expect(content.includes("Taken at home"), "tells where it was taken").toBe(false);

    const head = await fetch(visits.site.origin + picture.url, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, String(content.length)]);
    for (const other of [
      picture.url.replace("-1000", "-999"),
      picture.url.replace(".webp", ".svg"),
      "/_gatehouse/pictures/x",
    ]) {
      expect((await fetch(visits.site.origin + other)).status, other).toBe(404);
    }
  });

  test("is stored once, however often it is uploaded", async () => {
    const before = await stored();
    const [one, other] = [await upload(photograph), await upload(photograph)];
    expect(((await one.json()) as PictureJson).id).toBe(((await other.json()) as PictureJson).id);
    expect(await stored()).toBe(before);
  });

  test.each(["png", "webp", "avif", "gif"] as const)("may be %s, and becomes WebP", async (format) => {
    const file = await canvas(90, 60).toFormat(format).toBuffer();
    const picture = (await (await upload(file, "wrong-name.jpg")).json()) as PictureJson;
    expect(picture).toMatchObject({ width: 90, height: 60 });
  });

  test("stands upright, as the camera was held", async () => {
    const file = await canvas(90, 60).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await (await upload(file)).json()).toMatchObject({ width: 60, height: 90 });
  });

  test("comes by the form without a script, which asks what it shows", async () => {
    const form = new FormData();
    form.set("file", new File([new Uint8Array(await canvas(50, 50).png().toBuffer())], "door.png"));
    const by = (data: FormData) =>
      fetch(`${visits.site.origin}/admin/pictures`, {
        method: "POST",
        body: data,
        redirect: "manual",
        headers: { cookie: admin, origin: visits.site.origin, accept: "text/html", "accept-language": "en" },
      });
    const asked = await by(form);
    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain("Say what the picture shows, or that it only decorates.");
    form.set("alt", "Our door");
    const done = await by(form);
    expect(done.status).toBe(303);
    const location = done.headers.get("location") ?? "";
    expect(location).toMatch(/^\/admin\/pictures\/[a-z0-9]{20}\?done=picture-uploaded$/);
    const page = await (await fetch(visits.site.origin + location, { headers: { cookie: admin } })).text();
    expect(page).toContain("Our door");
  });
});

const svg = (inside: string, before = "") =>
  Buffer.from(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 40">${inside}</svg>`,
  );

describe("a drawing (SVG)", () => {
  test.each([
    ["a script", svg('<script>alert(1)</script><rect width="40" height="40" fill="red" onload="alert(2)"/>')],
    [
      "HTML",
      svg(
        '<foreignObject width="40" height="40"><body xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></body></foreignObject><circle r="9"/>',
      ),
    ],
    ["a file of the server", svg('<image xlink:href="file:///etc/hostname" width="40" height="40"/><circle r="9"/>')],
    [
      "another site",
      svg(
        '<image href="http://127.0.0.1:1/x.png" width="40" height="40"/><style>@import "http://127.0.0.1:1/x.css"</style><circle r="9"/>',
      ),
    ],
  ])("with %s becomes pixels, and none of it is served", async (_, file) => {
    const answer = await send(new Uint8Array(file), "image/svg+xml", { "x-file-name": "a.svg" });
    expect(answer.status).toBe(201);
    const { url } = (await answer.json()) as PictureJson;
    const served = await fetch(visits.site.origin + url);
    expect(served.headers.get("content-type")).toBe("image/webp");
    const content = Buffer.from(await served.arrayBuffer());
    expect(content.toString("latin1")).not.toMatch(/script|alert|http:|<svg/);
  });

  test.each([
    [
      "entities that grow",
      svg(
        "<text>&c;</text>",
        '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;">]>',
      ),
      415,
    ],
    [
      "a file of the server as an entity",
      svg("<text>&c;</text>", '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY c SYSTEM "file:///etc/passwd">]>'),
      415,
    ],
    [
      "a billion pixels",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1000000" height="1000000"/>'),
      422,
    ],
    ["nothing that is XML", Buffer.from("<svg <<<<"), 422],
  ] as const)("with %s is refused", async (_, file, status) => {
    const before = await stored();
    const answer = await send(new Uint8Array(file), "image/svg+xml");
    expect(answer.status).toBe(status);
    expect(await stored()).toBe(before);
  });
});

/** A small file that becomes 150 MB of pixels. */
const pixelBomb = () =>
  sharp({ create: { width: 7_000, height: 7_000, channels: 3, background: "red" }, limitInputPixels: false })
    .png({ compressionLevel: 9 })
    .toBuffer();

describe("a file that is refused leaves nothing behind", () => {
  test.each([
    ["a page", async () => Buffer.from("<!doctype html><script>alert(1)</script>"), 415],
    ["a page named .png", async () => Buffer.from("GIF8 <script>alert(1)</script>"), 415],
    ["a PDF", async () => Buffer.from("%PDF-1.7\n1 0 obj"), 415],
    ["a TIFF, which the library could read", () => canvas(20, 20).tiff().toBuffer(), 415],
    ["an archive", async () => Buffer.from("PK\x03\x04".padEnd(200, "x")), 415],
    ["a picture that ends in the middle", async () => photograph.subarray(0, photograph.length / 2), 422],
    ["the first bytes of a picture", async () => Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), 422],
    ["a picture of too many pixels", pixelBomb, 422],
    ["nothing", async () => Buffer.alloc(0), 422],
    ["20 MB", async () => Buffer.concat([photograph, Buffer.alloc(20 * 1024 * 1024)]), 413],
    ["a little more than 10 MB", async () => Buffer.concat([photograph, Buffer.alloc(10 * 1024 * 1024)]), 413],
  ] as const)("%s", async (_, make, status) => {
    const before = await stored();
    const answer = await upload(await make(), "picture.png");
    expect(answer.status).toBe(status);
    expect(await stored()).toBe(before);
  });

  test("one of many megabytes is a picture like any other", async () => {
    const padded = Buffer.concat([await canvas(40, 40).jpeg().toBuffer(), Buffer.alloc(9 * 1024 * 1024)]);
    expect((await upload(padded)).status).toBe(201);
  });

  test("from an anonymous visitor, from someone who may not edit, and from another site", async () => {
    const before = await stored();
    const origin = { origin: visits.site.origin, "content-type": "image/jpeg", accept: "application/json" };
    const by = (headers: Record<string, string>) =>
      fetch(`${visits.site.origin}/admin/pictures`, {
        method: "POST",
        body: new Uint8Array(photograph),
        headers: { ...origin, ...headers },
      });
    expect((await by({})).status).toBe(401);
    const { email } = await visits.member("member");
    const cookie = await visits.site.signIn(email, password);
    expect((await by({ cookie })).status).toBe(403);
    expect((await by({ cookie: admin, origin: "https://evil.example" })).status).toBe(403);
    expect(await stored()).toBe(before);
  });
});

test("the page shows the owner's pictures, which visitors' browsers may load; they stay while it does", async () => {
  const large = (await (await upload(await canvas(1_200, 500).jpeg().toBuffer())).json()) as PictureJson;
  const { pages } = visits.database.repositories;
  const draft = await pages.draft();
  const upgraded = upgrade(draft?.document);
  if (!upgraded.ok || draft === null) throw new Error("There is no draft.");
  const { document } = upgraded;
  const commands: EditCommand[] = [
    { kind: "set", path: "theme.brand.markLight", value: large.id },
    { kind: "set", path: "theme.overrides.background", value: "picture" },
    { kind: "set", path: "theme.overrides.picture", value: { id: large.id, focus: { x: 10, y: 20 }, scrim: 40 } },
    {
      kind: "insertBlock",
      parent: null,
      at: 1,
      block: { id: "sea", kind: "picture", upload: large.id, alt: { en: "The sea" }, isDecorative: false } as never,
    },
  ];
  const edited = commands.reduce((before, command) => {
    const after = applyEdit(before, command);
    if (!after.ok) throw new Error(after.message);
    return after.document;
  }, document);
  await pages.saveDraft(edited, draft.version, null, Date.now(), undefined, picturesOf(edited));
  await pages.publish(draft.version + 1, null, Date.now(), "");

  const refusal = await fetch(`${visits.site.origin}/members`, { headers: { accept: "text/html" } });
  const html = await refusal.text();
  expect(refusal.status).toBe(401);
  expect(html).toContain(`<img src="${large.url}" srcset="`);
  expect(html).toContain('width="1200" height="500" alt="The sea"');
  expect(refusal.headers.get("content-security-policy")).toContain("img-src 'self' data:");

  // Used by the page: it stays.
  const removed = await send("", "application/x-www-form-urlencoded", {}, `/admin/pictures/${large.id}/remove`);
  expect(removed.status).toBe(422);
  const library = await (await fetch(`${visits.site.origin}/admin/pictures`, { headers: { cookie: admin } })).text();
  expect(library).toContain("On the page: mark, background and Picture");

  // Another picture in its place: in the draft at first.
  const other = new Uint8Array(await canvas(64, 64).png().toBuffer());
  const form = new FormData();
  form.set("file", new File([other], "other.png"));
  const { origin } = visits.site;
  const replaced = await fetch(`${origin}/admin/pictures/${large.id}/replace`, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { cookie: admin, origin },
  });
  expect(replaced.status).toBe(303);
  const after = upgrade((await pages.draft())?.document);
  expect(after.ok && picturesOf(after.document)).not.toContain(large.id);
  expect(await (await fetch(`${origin}/members`, { headers: { accept: "text/html" } })).text()).toContain(large.url);
});

test("the library answers scripts with where each picture is, and lets no one else read it", async () => {
  const list = await fetch(`${visits.site.origin}/admin/pictures.json`, { headers: { cookie: admin } });
  const { pictures } = (await list.json()) as { pictures: PictureJson[] };
  expect(pictures.length).toBe(await stored());
  expect((await fetch(visits.site.origin + (pictures[0]?.thumbnail ?? ""))).status).toBe(200);
  expect((await fetch(`${visits.site.origin}/admin/pictures.json`)).status).toBe(401);
});
