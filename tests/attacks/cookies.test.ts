/** Cookies that are broken, many, huge or nearly named like the one that counts (RFC 6265bis 4.1.3, 5.7). */
import { expect, inject, test } from "vitest";
import { buildNames } from "../support/built-sites.ts";
import { bytesOf, describeAttack, anonymousVisitor } from "./support/describe-attack.ts";
import { ownPath } from "./support/protected.ts";
import { openWire } from "./support/wire.ts";

const id = "a".repeat(32);
const broken = [
  "gatehouse",
  "gatehouse=",
  "=x",
  ";",
  ";;;",
  "gatehouse=%",
  "gatehouse=%E0%A4%A",
  "a=%E0%A4%A",
  "gatehouse=\u0000",
  "gatehouse=\u00ff",
  `gatehouse="${id}"`,
  "gatehouse={}",
  "gatehouse[]=x",
  "gatehouse=../../owner",
  "gatehouse=' or 1=1 --",
  "gatehouse=null",
  "gatehouse=undefined",
  "gatehouse=__proto__",
  "gatehouse=owner@example.org",
  `gatehouse=${"a".repeat(200)}`,
  `gatehouse=${"a".repeat(201)}`,
  `gatehouse=${"a".repeat(4000)}`,
];
const nearly = [
  "__Host-gatehouse",
  "__host-gatehouse",
  "__Secure-gatehouse",
  "%5F%5FHost-gatehouse",
  "%67atehouse",
  "GATEHOUSE",
  "gatehouse ",
  " gatehouse",
  "\u00a0gatehouse",
  "gatehouse\t",
  "session",
  "auth_session",
  "astro-session",
  "token",
  "sid",
  "remember_token",
  "user",
  "role",
  "admin",
  "Authorization",
];
const many = [
  Array.from({ length: 300 }, (_, index) => `c${index}=${index}`).join("; "),
  Array.from({ length: 50 }, () => `gatehouse=${id}`).join("; "),
  `gatehouse=${id}; gatehouse=b`,
  `gatehouse=${id}, gatehouse=b`,
  `x=y; gatehouse=${id};gatehouse=`,
];

describeAttack(
  "cookies",
  (path) => {
    const values = [
      ...broken,
      ...many,
      ...nearly.flatMap((name) => [`${name}=${id}`, `${name}=true`, `${name}=owner`]),
    ];
    const one = values.map((value) => ({ target: path, headers: [`Cookie: ${value}`] }));
    const two = [`Cookie: gatehouse=${id}`, "Cookie: gatehouse=b"];
    return [
      ...one,
      { target: path, headers: two },
      { target: path, headers: ["Cookie2: $Version=1", "X-Cookie: gatehouse=1"] },
    ];
  },
  { everySpelling: false },
);

test.each(buildNames)(
  "a cookie put beside the right one is refused, before it or after it (%s build)",
  async (build) => {
    const { origin, memberCookie } = inject("openSites")[build];
    const value = memberCookie.slice("Cookie: ".length);
    const wire = openWire(origin);
    for (const headers of [
      [`Cookie: ${value}; gatehouse=${id}`],
      [`Cookie: gatehouse=${id}; ${value}`],
      [memberCookie, `Cookie: gatehouse=${id}`],
      [`Cookie: gatehouse=; ${value}`],
    ]) {
      const target = ownPath(build, "/members");
      const outcome = await wire.ask(bytesOf({ target, headers }, anonymousVisitor(), origin));
      expect(outcome).toMatchObject({ kind: "answered", answer: { status: 401 } });
    }
    const beside = bytesOf(
      { target: ownPath(build, "/members"), headers: [`Cookie: a=%E0%A4%A; ${value}; b`] },
      anonymousVisitor(),
      origin,
    );
    expect(await wire.ask(beside)).toMatchObject({ kind: "answered", answer: { status: 200 } });
    wire.close();
  },
);
