/** Search engines are not sent to pages that refuse them, nor to the module's own. */
import { runInThisContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { auditListings } from "../../../src/gatehouse/integration/audit/audit-listings.ts";
import { policyOfCode } from "../../../src/gatehouse/server/access/code-policy.ts";
import { readListing, withoutEntries } from "../../../src/gatehouse/integration/audit/listing.ts";
import { readConfiguration } from "../../../src/gatehouse/server/configuration.ts";

const origin = "https://example.org";
const sitemap = (...paths: string[]) =>
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
  `${paths.map((path) => `<url><loc>${origin}${path}</loc></url>`).join("")}</urlset>`;

function audit(text: string, base = "") {
  const signedIn = { kind: "signed-in" } as const;
  const configuration = readConfiguration(
    {
      siteName: "A site",
      sections: [{ id: "members", label: "the members’ section", path: "/members", requirement: signedIn }],
      rules: [
        { pattern: "/press/*", requirement: signedIn },
        { pattern: "/members/open", requirement: { kind: "public" } },
      ],
    },
    { base },
  );
  const listing = readListing("sitemap-0.xml", text, origin);
  return auditListings(listing === null ? [] : [listing], policyOfCode(configuration), base);
}

describe("a sitemap", () => {
  test("that names guarded pages is found, with a filter to paste that keeps exactly the others", () => {
    const paths = [
      "/",
      "/membership/",
      "/members/",
      "/members/a/",
      "/members/b/",
      "/members/c/",
      "/press/x/",
      "/press/",
    ];
    const { findings, warnings } = audit(sitemap(...paths));
    const [{ message } = { message: "" }] = findings;
    expect(warnings).toEqual([]);
    expect(message).toContain("names /members/, /members/a/, /members/b/ and 2 more, which the members’ section");
    const [, filter = ""] = /sitemap\(\{ filter: (.*) \}\)\.$/.exec(message) ?? [];
    // The text is code, written for an owner to paste.
    const keeps = runInThisContext(filter) as (page: string) => boolean;
    expect(paths.filter((path) => keeps(origin + path))).toEqual(["/", "/membership/", "/press/"]);
  });

  test("under a base is read, and filtered, with the base", () => {
    const { findings } = audit(sitemap("/docs/", "/docs/members/a/"), "/docs");
    expect(findings[0]?.message).toContain("/^(\\/docs\\/members(\\/|$))/");
  });

  test("of open pages, and of pages elsewhere, is as it should be", () => {
    const elsewhere = "<url><loc>https://elsewhere.example/members/</loc></url></urlset>";
    const text = sitemap("/", "/members/open/").replace("</urlset>", elsewhere);
    expect(audit(text)).toEqual({ findings: [], warnings: [] });
  });

  test("loses the entries that are left out, whole, and nothing else", () => {
    const entry = `<url><loc>${origin}/login/</loc><xhtml:link rel="alternate" href="${origin}/de/"/></url>\n`;
    const text = sitemap("/", "/about/");
    const with_ = text.replace("<url>", `${entry}<url>`);
    expect(withoutEntries(with_, origin, (path) => path === "/login/")).toBe(text);
  });
});

test.each([
  [
    "RSS",
    (url: string) =>
      `<?xml version="1.0"?><rss version="2.0"><channel><item><link>${url}</link></item></channel></rss>`,
  ],
  ["Atom", (url: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="${url}"/></entry></feed>`],
])("an %s feed that names a guarded page is a warning: its author put it there", (_, feed) => {
  const { findings, warnings } = audit(feed(`${origin}/members/a/`));
  expect(findings).toEqual([]);
  expect(warnings).toEqual([
    expect.stringContaining("names /members/a/, which the members’ section (/members/**) guards"),
  ]);
  expect(audit(feed(`${origin}/about/`)).warnings).toEqual([]);
});

test("a file that is neither is left alone", () => {
  expect(readListing("opensearch.xml", "<OpenSearchDescription/>", origin)).toBeNull();
});
