import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { negotiate } from "../../../src/gatehouse/core/refusal/negotiate.ts";

const browserAccept = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

function formFor(accept: string | null, mode?: string, destination?: string) {
  const headers = new Headers();
  if (accept !== null) headers.set("Accept", accept);
  if (mode !== undefined) headers.set("Sec-Fetch-Mode", mode);
  if (destination !== undefined) headers.set("Sec-Fetch-Dest", destination);
  return negotiate(headers);
}

describe("a browser", () => {
  test.each<[string, string | undefined, string | undefined]>([
    [browserAccept, "navigate", "document"],
    [browserAccept, "navigate", "iframe"],
    ["*/*", "navigate", undefined],
    ["application/json", "navigate", "document"],
    [browserAccept, undefined, undefined],
    ["*/*", "no-cors", "iframe"],
  ])("that goes to a page (%s, %s, %s) gets the page", (...request) => {
    expect(formFor(...request)).toBe("page");
  });
  test.each(["image", "script", "style", "font", "video", "worker", "manifest"])(
    "that loads a part of a page (%s) gets the problem document",
    (destination) => {
      expect(formFor("image/avif,text/html,*/*;q=0.8", "no-cors", destination)).toBe("problem");
    },
  );
});

describe("a script", () => {
  test.each([
    "*/*",
    "application/json",
    "application/json, text/plain, */*",
    "text/html, */*",
    "text/html, application/json",
  ])("that can take data (%s) gets the problem document", (accept) => {
    expect(formFor(accept, "cors", "empty")).toBe("problem");
    // Older browsers send one of the two headers.
    expect(formFor(accept, "cors")).toBe("problem");
    expect(formFor(accept, undefined, "empty")).toBe("problem");
  });
  test.each(["text/html", "text/html, application/xhtml+xml", "text/html, */*;q=0.1"])(
    "that wants HTML more (%s) gets the page",
    (accept) => {
      expect(formFor(accept, "same-origin", "empty")).toBe("page");
    },
  );
});

describe("any other client", () => {
  test.each([
    [null, "problem"],
    ["", "problem"],
    ["*/*", "problem"],
    ["application/*", "problem"],
    ["application/json", "problem"],
    ["application/problem+json", "problem"],
    ["application/json, text/plain, */*", "problem"],
    ["text/plain", "text"],
    ["text/plain; charset=utf-8", "text"],
    ["TEXT/PLAIN", "text"],
    ["text/plain, application/json;q=0.9", "text"],
    ["text/plain;q=0.5, application/json", "problem"],
    ["text/plain, */*;q=0.1", "text"],
    ["text/html", "page"],
    ["text/plain, text/html", "page"],
    ["application/xhtml+xml", "page"],
    ["text/html, */*", "page"],
    ["text/html, application/json", "page"],
    ["text/html;q=0.9, application/json", "problem"],
    ["text/html;q=0.9, text/plain", "text"],
    ["text/*, text/html;q=0", "text"],
    ["text/html;q=0, */*", "problem"],
    ["text/html;q=0", "problem"],
    ["application/json;q=0, application/problem+json;q=0, text/plain;q=0, */*", "page"],
    ["image/png", "problem"],
    ["text/html;q=abc, text/plain;q=0.1", "text"],
    ["text/html;q=1.5", "problem"],
    ["rubbish,,;/;q", "problem"],
  ])("%j gets %s", (accept, expected) => {
    expect(formFor(accept)).toBe(expected);
  });

  test("always gets something, never a 406", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("text", "/", "*", "html", ";q=", "0.5", ",", " ", "q", "x")), (parts) => {
        const headers = { get: (name: string) => (name === "accept" ? parts.join("") : null) };
        expect(["page", "problem", "text"]).toContain(negotiate(headers));
      }),
    );
  });
});

test("a server island gets a fragment, with any Accept header", () => {
  expect(negotiate(new Headers({ "Sec-Fetch-Mode": "cors" }), { island: true })).toBe("fragment");
});
