/**
 * A rule that explains little: in every form of its refusal, no byte of the answer names what is asked for. Each case is asked of
 * the same rule that explains everything as well, so that what is looked for is known to be there otherwise.
 */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setCopy } from "../../../src/gatehouse/core/page/edit-copy.ts";
import type { Requirement } from "../../../src/gatehouse/core/access/requirement.ts";
import type { RuleDefinition } from "../../../src/gatehouse/core/access/rule.ts";
import { weekdays } from "../../../src/gatehouse/core/access/zoned-time.ts";
import { publishPage } from "../../support/publish-page.ts";
import { rawRequest, type RawAnswer } from "../../support/raw-request.ts";
import { openVisits, type Presented, type Visits } from "../../support/visits.ts";
import { openPrograms, type ProgramsAtHand } from "../../support/programs.ts";

const minute = 60_000;
const circle = "zephyr-circle";

/** Of the requirements and the section, in each language that is asked for. */
const told =
  /zephyr|page:publish|publish the page|seite veröffentlichen|members’ (?:section|data)|(?:Bereich|Daten) (?:für|der) Mitglieder|max_age|scope=|ask-for-role|take-back-role|07:13|requestedAt|My own note|An answer of the board/i;

interface Case {
  readonly name: string;
  readonly reason: string;
  readonly status: 401 | 403;
  readonly requirement: Requirement;
  /** Whether an answer that explains everything names something of it, at least on the page. */
  readonly names?: false;
  present(): Promise<Presented>;
}

/** A member without a second factor is led to set one up; a suspended account is signed in nowhere. */
function asksForPassword({ status, reason }: Case): boolean {
  return reason === "account-suspended" || (status === 401 && reason !== "second-factor-needed");
}

describe("a rule that explains little", () => {
  let visits: Visits;
  let programs: ProgramsAtHand;

  beforeAll(async () => {
    visits = await openVisits("sqlite", { TRUSTED_PROXIES: "127.0.0.1" });
    programs = await openPrograms(visits.site.databaseUrl);
    const { access } = visits.database.repositories;
    const role = { description: "", permissions: [], includes: [], requestable: true };
    await access.insertRole({ id: circle, label: "The Zephyr Circle", ...role }, 1);
    const boss = await visits.member("owner");
    const cookie = (await visits.session(boss.id)).headers[0]?.slice("Cookie: ".length) ?? "";
    // An owner's words with all that can be filled in, for the whole site and for a section.
    const filled = "{name} asked for {section}, which is for {roles} with {permissions} until {day}.";
    const reasons = ["no-credentials", "role-missing", "permission-missing", "membership-ended"] as const;
    await publishPage(
      { origin: visits.site.origin, cookie },
      ...reasons.map((reason) => setCopy("en", { kind: "reason", reason }, "explanation", filled)),
      setCopy("en", { kind: "section", section: "members" }, "note", "The Zephyr Circle meets on Fridays."),
      setCopy("en", { kind: "section", section: "members-api" }, "note", "Ask the data desk."),
      { kind: "set", path: "overrides.sections.members-api.layout", value: "split" },
    );
  });
  afterAll(async () => {
    await programs.close();
    await visits.close();
  });

  const session: Visits["session"] = (id, times) => visits.session(id, times);
  const ofCircle: Requirement = { kind: "any-role", roles: [circle] };
  const member = async (...roles: string[]) => session((await visits.member("member", ...roles)).id);
  const day = weekdays[(new Date().getUTCDay() + 2) % 7] ?? "mon";

  const cases: readonly Case[] = [
    {
      name: "an anonymous visitor",
      reason: "no-credentials",
      status: 401,
      requirement: ofCircle,
      present: () => Promise.resolve({ headers: [] }),
    },
    {
      name: "an unknown session",
      reason: "invalid-credentials",
      status: 401,
      requirement: ofCircle,
      present: () => Promise.resolve({ headers: [`Cookie: gatehouse=${"a".repeat(40)}`] }),
    },
    {
      name: "a session that expired",
      reason: "session-expired",
      status: 401,
      requirement: ofCircle,
      present: async () => session((await visits.member("member")).id, { began: 180 * minute, seen: 180 * minute }),
    },
    {
      name: "an old sign-in",
      reason: "sign-in-again",
      status: 401,
      requirement: { kind: "any-role", roles: ["member"], freshWithin: 17 },
      present: async () => session((await visits.member("member")).id, { began: 40 * minute }),
    },
    {
      name: "no second factor",
      reason: "second-factor-needed",
      status: 401,
      requirement: { kind: "signed-in", secondFactor: true },
      names: false,
      present: member,
    },
    {
      name: "no role",
      reason: "role-missing",
      status: 403,
      requirement: ofCircle,
      present: member,
    },
    {
      name: "no permission",
      reason: "permission-missing",
      status: 403,
      requirement: { kind: "all-permissions", permissions: ["page:publish"] },
      present: member,
    },
    {
      name: "a role that ended",
      reason: "membership-ended",
      status: 403,
      requirement: ofCircle,
      async present() {
        const { id } = await visits.member("member");
        await visits.database.repositories.members.grantRole(id, circle, null, 1, Date.UTC(2025, 10, 22));
        return session(id);
      },
    },
    {
      name: "a role that waits",
      reason: "membership-pending",
      status: 403,
      requirement: ofCircle,
      async present() {
        const { id } = await visits.member("member");
        await visits.database.repositories.members.requestRole(id, circle, Date.now(), undefined, "My own note");
        return session(id);
      },
    },
    {
      name: "a request that was declined",
      reason: "role-missing",
      status: 403,
      requirement: ofCircle,
      async present() {
        const { id } = await visits.member("member");
        const { members, requests } = visits.database.repositories;
        await members.requestRole(id, circle, Date.now(), undefined, "My own note");
        const request = await requests.find(id, circle);
        if (request === null) throw new Error("Nothing waits.");
        const answer = "An answer of the board";
        await requests.decide(
          request,
          { kind: "decline" },
          { at: request.askedAt + 1, answer, mail: null, deliveries: [] },
        );
        return session(id);
      },
    },
    {
      name: "an unconfirmed email",
      reason: "email-unverified",
      status: 403,
      requirement: { kind: "signed-in", verifiedEmail: true },
      names: false,
      present: member,
    },
    {
      name: "another hour",
      reason: "outside-hours",
      status: 403,
      requirement: { kind: "signed-in", hours: { days: [day], from: "07:13", until: "08:00", zone: "UTC" } },
      present: member,
    },
    {
      name: "a suspended account",
      reason: "account-suspended",
      status: 403,
      requirement: ofCircle,
      async present() {
        const { id } = await visits.member("member");
        await visits.database.repositories.members.suspend(id, Date.now());
        return session(id);
      },
    },
  ];

  /** The same requirement twice: told little of, and told all of. */
  async function twice({ requirement }: Pick<Case, "requirement">) {
    const { access } = visits.database.repositories;
    const at = (explain: "little" | "everything") => `/members/${randomUUID().slice(0, 8)}-${explain.length}`;
    const [little, everything] = [at("little"), at("everything")];
    const rule = { methods: [], requirement, note: "" };
    await access.insertRule({ id: randomUUID(), pattern: little, explain: "little", ...rule }, 1);
    await access.insertRule({ id: randomUUID(), pattern: everything, ...rule }, 1);
    return { little, everything };
  }

  const send = (method: string, target: string, headers: readonly string[], body = "") =>
    rawRequest(
      visits.site.origin,
      [`${method} ${target} HTTP/1.1`, `Host: ${new URL(visits.site.origin).host}`, ...headers],
      body,
    );
  const proxied = (path: string) => [`X-Original-URL: ${visits.site.origin}${path}`, "X-Original-Method: GET"];
  const forwarded = (path: string) => [
    "X-Forwarded-Method: GET",
    "X-Forwarded-Proto: http",
    `X-Forwarded-Host: ${new URL(visits.site.origin).host}`,
    `X-Forwarded-Uri: ${path}`,
  ];
  const page = ["Accept: text/html", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"];
  const form = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 3"];

  const forms = {
    "a page": (path, own) => send("GET", path, [...page, ...own]),
    "the page from its template": (path, own) => send("GET", path, [...page, ...own]),
    "a German page": (path, own) => send("GET", path, [...page, "Accept-Language: de", ...own]),
    "a form": (path, own) => send("POST", path, [...page, ...form, `Origin: ${visits.site.origin}`, ...own], "a=b"),
    fetch: (path, own) => send("GET", path, ["Accept: application/json", "Sec-Fetch-Dest: empty", ...own]),
    ClientRouter: (path, own) =>
      send("GET", path, ["Accept: */*", "Sec-Fetch-Dest: empty", "Sec-Fetch-Site: same-origin", ...own]),
    "a write": (path, own) => send("DELETE", path, [`Origin: ${visits.site.origin}`, ...own]),
    text: (path, own) => send("GET", path, ["Accept: text/plain", ...own]),
    HEAD: (path, own) => send("HEAD", path, own),
    "a prefetch": (path, own) => send("GET", path, [...page, "Sec-Purpose: prefetch", ...own]),
    "a proxy that reads the status": (path, own) =>
      send("GET", "/_gatehouse/verify/original", [...proxied(path), ...own]),
    "a proxy that hands the page on": (path, own) =>
      send("GET", "/_gatehouse/verify/forwarded", [...forwarded(path), "Accept: text/html", ...own]),
    "a proxy that fetches the page": (path, own) =>
      send("GET", "/_gatehouse/refusal", [...proxied(path), "Accept: text/html", ...own]),
    "a proxy for a program": (path, own) =>
      send("GET", "/_gatehouse/verify/forwarded", [...forwarded(path), "Accept: application/json", ...own]),
  } satisfies Record<string, (path: string, own: readonly string[]) => Promise<RawAnswer>>;

  /** All that came back, but for the path, which the visitor sent. */
  const bytes = ({ headers, body }: RawAnswer, path: string) =>
    `${[...headers].map(([name, values]) => `${name}: ${values.join()}`).join("\n")}\n${body}`.replaceAll(path, "");

  test.each(cases)("tells the reason and nothing that is asked: $name", async (one) => {
    const { headers } = await one.present();
    const { little, everything } = await twice(one);
    let named = false;
    for (const [name, ask] of Object.entries(forms)) {
      const open = await ask(everything, headers);
      const answer = await ask(little, headers);
      expect(answer.status, name).toBe(one.status);
      expect(open.status, name).toBe(one.status);
      expect(bytes(answer, little).match(told)?.[0], `${name}: ${one.name}`).toBeUndefined();
      named ||= told.test(bytes(open, everything));
      if (answer.body.startsWith("{")) {
        const { reason, title, detail } = JSON.parse(answer.body) as Record<string, string>;
        expect([reason, title], name).toEqual([one.reason, (JSON.parse(open.body) as { title: string }).title]);
        expect(detail, name).not.toMatch(/\{|\s[.,]|\s\s/);
      }
      if (name !== "a prefetch") expect(answer.headers.get("x-refusal-id"), name).toHaveLength(1);
    }
    expect(named).toBe(one.names ?? true);
    const html = (await send("GET", little, [...page, ...headers])).body;
    expect(html.includes('name="password"')).toBe(asksForPassword(one));
    expect(html.slice(html.indexOf("<h1"))).not.toMatch(/ for with | for \.| until\./);
    expect(html).toMatch(/[2-9A-Z]{4}(?:-[2-9A-Z]{4}){2}/);
  });

  test("tells a program of a token whose scope is too small no scope", async () => {
    const path = "/api/members/library";
    const { access } = visits.database.repositories;
    const rule: RuleDefinition = { pattern: path, methods: [], requirement: ofCircle, note: "" };
    const id = randomUUID();
    const asks: Requirement = { kind: "all-permissions", permissions: ["page:publish"] };
    const token = await programs.token((await visits.member("member", "owner")).id);
    const ask = () => send("GET", path, [`Authorization: Bearer ${token}`]);
    await access.insertRule({ id, ...rule, requirement: asks }, 1);
    const open = await ask();
    expect([open.status, open.headers.get("www-authenticate")?.[0]]).toEqual([
      403,
      expect.stringContaining('scope="page:publish"'),
    ]);
    await access.updateRule({ id, ...rule, requirement: asks, explain: "little" }, 1);
    const answer = await ask();
    expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([403, undefined]);
    expect(bytes(answer, path)).not.toMatch(told);
    expect(JSON.parse(answer.body)).toMatchObject({ reason: "permission-missing" });
    await access.deleteRule(id);
  });

  test("tells a script that calls an action no more", async () => {
    const { access } = visits.database.repositories;
    const rule = { methods: [], requirement: ofCircle, note: "" };
    const id = randomUUID();
    await access.insertRule({ id, pattern: "/_actions/**", explain: "little", ...rule }, 1);
    const { headers } = await member();
    const body = "{}";
    const answer = await send(
      "POST",
      "/_actions/library.reserve",
      [
        "Accept: application/json",
        "Content-Type: application/json",
        `Content-Length: ${body.length}`,
        `Origin: ${visits.site.origin}`,
        ...headers,
      ],
      body,
    );
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toMatchObject({ type: "AstroActionError", code: "FORBIDDEN" });
    expect(bytes(answer, "/_actions/library.reserve")).not.toMatch(told);
    await access.deleteRule(id);
  });

  test("wins over another rule that has to be met too, and the admin's record keeps everything", async () => {
    const { access, refusals } = visits.database.repositories;
    const pattern = `/members/${randomUUID().slice(0, 8)}`;
    const rule = { pattern, methods: [], note: "" };
    const ids = [randomUUID(), randomUUID()] as const;
    await access.insertRule({ id: ids[0], ...rule, requirement: ofCircle }, 1);
    await access.insertRule({ id: ids[1], ...rule, requirement: { kind: "signed-in" }, explain: "little" }, 1);
    const { headers } = await member();
    const answer = await send("GET", pattern, [...page, ...headers]);
    expect(bytes(answer, pattern)).not.toMatch(told);
    const reference = answer.headers.get("x-refusal-id")?.[0] ?? "";
    await expect
      .poll(async () => (await refusals.find(reference))?.details ?? null)
      .toMatchObject({ missingRoles: [circle] });
  });

  test("shows the whole site's version of the page, and another one where the rule chose it", async () => {
    const { access } = visits.database.repositories;
    const rule = { methods: [], requirement: ofCircle, note: "" };
    const shown = async (more: Pick<RuleDefinition, "explain" | "page">) => {
      const pattern = `/members/${randomUUID().slice(0, 8)}`;
      await access.insertRule({ id: randomUUID(), pattern, ...rule, ...more }, 1);
      const { body } = await send("GET", pattern, page);
      return {
        isSplit: body.includes('class="gh-flow gh-lead"'),
        saysMembers: body.includes("meets on Fridays"),
        saysDesk: body.includes("Ask the data desk."),
        namesSection: /members’ section/i.test(body.slice(body.indexOf("<h1"))),
      };
    };
    const own = { isSplit: false, saysMembers: true, saysDesk: false, namesSection: true };
    expect(await shown({})).toEqual(own);
    expect(await shown({ page: "members" })).toEqual(own);
    // The words and look are those of the version; what was asked for keeps its own name.
    const desk = await shown({ page: "members-api" });
    expect(desk).toEqual({ isSplit: true, saysMembers: false, saysDesk: true, namesSection: true });
    const hushed = { isSplit: false, saysMembers: false, saysDesk: false, namesSection: false };
    expect(await shown({ explain: "little" })).toEqual(hushed);
    expect(await shown({ explain: "little", page: "members-api" })).toEqual({
      ...hushed,
      isSplit: true,
      saysDesk: true,
    });
    // A section that the site no longer has.
    expect(await shown({ page: "gone" })).toEqual(own);
    expect(await shown({ explain: "little", page: "gone" })).toEqual(hushed);
  });
});
