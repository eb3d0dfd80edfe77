/** Forms and scripts of another site, sent by the browser of somebody who is signed in here. */
import { describe, expect, inject, test } from "vitest";
import { buildNames } from "../support/built-sites.ts";
import { bytesOf, anonymousVisitor, type Attack } from "./support/describe-attack.ts";
import { ownPath } from "./support/protected.ts";
import { openWire } from "./support/wire.ts";

const paths = [
  "/account",
  "/account/programs",
  "/admin/people/new",
  "/admin/rules/new",
  "/admin/page/publish",
  "/logout",
  "/login",
  "/_gatehouse/language",
  "/members",
  "/",
];
const bodies = [
  ["application/x-www-form-urlencoded", "do=change-name&name=Mallory"],
  [
    "multipart/form-data; boundary=x",
    '--x\r\nContent-Disposition: form-data; name="do"\r\n\r\nend-others\r\n--x--\r\n',
  ],
  ["text/plain", "do=change-name&name=Mallory"],
  ["application/json", '{"do":"change-name","name":"Mallory"}'],
  ["", "do=change-name&name=Mallory"],
] as const;

function strangeOrigins(origin: string): string[][] {
  const { host, port } = new URL(origin);
  const origins = [
    "https://evil.example",
    "null",
    "",
    " ",
    "file://",
    `${origin}.evil.example`,
    `https://${host}`,
    `http://evil.example:${port}`,
    `http://user@${host}`,
    `http://localhost:1`,
    `//${host}`,
    host,
    `${origin}, https://evil.example`,
    "http://[::1]",
    "chrome-extension://x",
  ];
  return [
    ...origins.map((from) => [`Origin: ${from}`]),
    ...["cross-site", "same-site", "Cross-Site", "x", ""].map((site) => [`Sec-Fetch-Site: ${site}`]),
    ["Origin: https://evil.example", "Sec-Fetch-Site: same-origin"],
    [`Origin: ${origin}`, "Sec-Fetch-Site: cross-site"],
    ["Origin: https://evil.example", `Referer: ${origin}/`, `X-Forwarded-Host: evil.example`],
  ];
}

describe.each(buildNames)("cross-site writes (%s build)", (build) => {
  const site = inject("openSites")[build];
  const victim = { ...anonymousVisitor(), headers: [site.ownerCookie] };

  test("nothing is taken from another site's page, and nothing changes", async () => {
    const wire = openWire(site.origin);
    const attacks: Attack[] = paths.flatMap((path) =>
      strangeOrigins(site.origin).flatMap((headers, index) => {
        const [type, body] = bodies[index % bodies.length] ?? bodies[0];
        const method = index % 7 === 6 ? "DELETE" : "POST";
        const typed = type === "" ? headers : [...headers, `Content-Type: ${type}`];
        return [{ method, target: ownPath(build, path), headers: typed, body }];
      }),
    );
    for (const attack of attacks) {
      const bytes = bytesOf(attack, victim, site.origin);
      const outcome = await wire.ask(bytes);
      if (outcome.kind !== "answered") throw new Error(`${bytes} was not answered: ${outcome.kind}`);
      expect([bytes, outcome.answer.status]).toEqual([bytes, 403]);
      expect(outcome.answer.headers.get("cache-control")?.join()).toContain("no-store");
      expect(outcome.answer.headers.get("set-cookie")).toBeUndefined();
    }
    const account = bytesOf({ target: ownPath(build, "/account") }, victim, site.origin);
    const after = await wire.ask(account);
    expect(after).toMatchObject({ kind: "answered", answer: { status: 200 } });
    expect(JSON.stringify(after)).not.toContain("Mallory");
    wire.close();
  });

  test("a page of its own may", async () => {
    const wire = openWire(site.origin);
    const headers = [
      `Origin: ${site.origin}`,
      "Sec-Fetch-Site: same-origin",
      "Content-Type: application/x-www-form-urlencoded",
    ];
    const own = { method: "POST", target: ownPath(build, "/account"), headers, body: "do=change-name&name=" };
    expect(await wire.ask(bytesOf(own, victim, site.origin))).toMatchObject({
      kind: "answered",
      answer: { status: 422 },
    });
    wire.close();
  });
});
