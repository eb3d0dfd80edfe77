/** A page that is sent as the bytes it is must stay an ordinary response for every other middleware of the site. */
import { expect, test } from "vitest";
import { bytesOfPage, wholePage } from "../../../src/gatehouse/http/astro/whole-page.ts";

/** @param error thrown at the end, if any */
function inParts(error?: Error): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parts = ["<h1>A page ", "in parts</h1>"].map((part) => new TextEncoder().encode(part));
  return new ReadableStream({
    pull(controller) {
      const next = parts.shift();
      if (next !== undefined) controller.enqueue(next);
      else if (error !== undefined) controller.error(error);
      else controller.close();
    },
  });
}

function rendered(): Response {
  const headers = { "Content-Type": "text/html", "Set-Cookie": "seen=1" };
  return new Response(inParts(), { status: 203, statusText: "Seen", headers });
}

const html = "<h1>A page in parts</h1>";

test("it is read to its end, with its status and headers", async () => {
  const page = await wholePage(rendered());
  expect(new TextDecoder().decode(bytesOfPage(page))).toBe(html);
  expect(page).toMatchObject({ status: 203, statusText: "Seen", bodyUsed: false });
  expect(page.headers.getSetCookie()).toEqual(["seen=1"]);
});

test("another middleware may read it, copy it, and put another response around it", async () => {
  const page = await wholePage(rendered());
  expect(await page.clone().text()).toBe(html);
  expect(await new Response(page.clone().body, page).text()).toBe(html);
  expect(bytesOfPage(new Response("another", page))).toBeUndefined();
  expect(await page.text()).toBe(html);
  expect(page.bodyUsed).toBe(true);
});

test("changes of the copy's headers do not reach the response that the page keeps for others", async () => {
  const kept = new Response(html, { headers: { "Content-Type": "text/html" } });
  const page = await wholePage(kept);
  page.headers.set("Cache-Control", "private, no-store");
  expect(kept.headers.has("Cache-Control")).toBe(false);
});

test("an error in the middle of a page is thrown, and no half page comes out", async () => {
  const broken = inParts(new Error("the deepest component failed"));
  await expect(wholePage(new Response(broken))).rejects.toThrow("the deepest component failed");
});
