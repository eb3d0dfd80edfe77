import { expect, test } from "vitest";
import { barHtml, barStyle } from "../../../src/gatehouse/core/view-as/bar.ts";
import { isDocument, placeOfBar } from "../../../src/gatehouse/core/view-as/bar-place.ts";
import { headWithBar, policyWithBar } from "../../../src/gatehouse/core/view-as/bar-policy.ts";
import { readViewing, viewingText } from "../../../src/gatehouse/core/view-as/viewing.ts";

const marked = (html: string) => {
  const place = placeOfBar(html);
  return place === null ? null : `${html.slice(0, place)}|${html.slice(place)}`;
};

test("the bar stands at the beginning of the body, and nowhere that only looks like one", () => {
  expect(marked('<!doctype html><html><head></head><body class="a>b">x')).toBe(
    '<!doctype html><html><head></head><body class="a>b">|x',
  );
  const traps =
    "<!-- <body> --><script>'<body>'</script><style>/*<body>*/</style><title><body></title><template><body></template>";
  expect(marked(`${traps}<BODY\n>x`)).toBe(`${traps}<BODY\n>|x`);
  expect(marked("<html><body-guard>x")).toBeNull();
  expect(marked("<!--><body>x")).toBe("<!--><body>|x");
  expect(marked('<html><body class="not closed')).toBeNull();
  expect(marked("<html><script>never closed <body>")).toBeNull();
});

test("what a visitor wrote into an attribute stays in it: the bar would end it", () => {
  // Astro leaves `<` and `>` as they are there.
  const hostile = "<body><script>steal()</script>";
  for (const before of [
    `<meta content="${hostile}">`,
    `<meta content='${hostile}'>`,
    `<meta content = "${hostile}">`,
    `<link title=it's><meta content="${hostile}">`,
    `<link a"b><meta content="${hostile}">`,
    `<link ="><meta content="${hostile}">`,
    `</x title="${hostile}">`,
    `<title>a</titles>${hostile}</title>`,
    `<a/b="${hostile}">`,
    `<meta content="caf\u00e9\u00a0${hostile}">`,
  ]) {
    const page = `<!doctype html><html><head>${before}</head><body class='x>"'>y`;
    expect(marked(page)).toBe(`${page.slice(0, -1)}|y`);
  }
  expect(marked(`<html><meta content="${hostile}`)).toBeNull();
});

test("islands, parts of pages and texts are no documents", () => {
  expect(["<!doctype html><p>", "\n <!-- a --><html lang='de'>", "<body>"].map(isDocument)).toEqual([true, true, true]);
  expect(["<div>a</div>", "<!-- open", "html", "<htmlish>", ""].map(isDocument)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("a page's policy lets in the bar's style and its form, and nothing else", () => {
  const hash = "'sha256-x'";
  expect(policyWithBar("default-src 'none'; script-src 'self'", hash)).toBe(
    "default-src 'none'; script-src 'self'; style-src 'sha256-x'",
  );
  expect(policyWithBar("default-src 'self'; style-src 'self'; form-action 'none'", hash)).toBe(
    "default-src 'self'; style-src 'self' 'sha256-x'; form-action 'self'",
  );
  // A hash would switch 'unsafe-inline' off, and the page's own styles with it.
  expect(policyWithBar("style-src 'self' 'unsafe-inline'", hash)).toBe("style-src 'self' 'unsafe-inline'");
  expect(policyWithBar("style-src 'unsafe-inline' 'nonce-a'", hash)).toBe(
    "style-src 'unsafe-inline' 'nonce-a' 'sha256-x'",
  );
  expect(policyWithBar("style-src 'self'; style-src-elem 'none'", hash)).toBe(
    "style-src 'self'; style-src-elem 'sha256-x'",
  );
  expect(policyWithBar("form-action https://pay.example", hash)).toBe("form-action https://pay.example 'self'");
  expect(headWithBar(`<meta http-equiv="Content-Security-Policy" content="style-src &#39;self&#39;">`, hash)).toBe(
    `<meta http-equiv="Content-Security-Policy" content="style-src 'self' 'sha256-x'">`,
  );
});

test("no name of a person becomes a part of the page", () => {
  const bar = {
    language: "en",
    label: "View as",
    title: `<img src=x onerror="1">`,
    note: "",
    end: "End",
    endPath: "/e",
  };
  expect(barHtml(bar)).toContain("&lt;img src=x onerror=&quot;1&quot;&gt;");
  expect(barStyle).not.toContain("<");
});

test("what a session stores of its view is read again, and anything else is no view", () => {
  expect(readViewing(viewingText({ kind: "person", id: "a b" }), 5)).toEqual({ kind: "person", id: "a b", until: 5 });
  expect([readViewing("owner x", 5), readViewing("role ", 5), readViewing("role x", null)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
