/** The API at the built server: what stands in front of it, and the commands of `docs/api.md`. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Validator } from "@seriousme/openapi-schema-validator";
import { openPrograms, type ProgramsAtHand } from "../../support/programs.ts";
import { rawRequest, type RawAnswer } from "../../support/raw-request.ts";
import type { Site } from "../../support/site.ts";
import { shareVisits, type Visits } from "../../support/visits.ts";

const api = "/api/gatehouse/v1";

describe("the API of a running site", () => {
  let visits: Visits;
  let site: Site;
  let programs: ProgramsAtHand;
  let token: string;
  beforeAll(async () => {
    visits = await shareVisits("sqlite");
    ({ site } = visits);
    programs = await openPrograms(site.databaseUrl);
    const boss = await programs.member("owner");
    token = await programs.token(boss.id, { scope: ["console:open", "people:view", "people:manage"] });
  });
  afterAll(async () => {
    await programs.close();
    await visits.close();
  });

  const send = (line: string, headers: readonly string[], body = "") =>
    rawRequest(
      site.origin,
      [
        `${line} HTTP/1.1`,
        `Host: ${new URL(site.origin).host}`,
        ...(body === "" ? [] : ["Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`]),
        ...headers,
      ],
      body,
    );
  const bearer = (text: string) => [`Authorization: Bearer ${text}`];
  const told = (answer: RawAnswer) => {
    const { type, reason } = JSON.parse(answer.body) as { type: string; reason?: string };
    return [answer.status, answer.headers.get("content-type"), reason ?? type];
  };
  const problem = ["application/problem+json; charset=utf-8"];

  test("takes a token by itself, and nothing that a browser sends by itself", async () => {
    expect((await send(`GET ${api}/people?limit=1`, bearer(token))).status).toBe(200);
    const owner = await visits.member("owner");
    const { headers } = await visits.session(owner.id);
    for (const line of [`GET ${api}/people`, `DELETE ${api}/people/${owner.id}`]) {
      const refused = await send(line, [...headers, "Accept: text/html", `Origin: ${site.origin}`]);
      expect(told(refused)).toEqual([401, problem, "invalid-credentials"]);
      expect(refused.headers.get("www-authenticate")?.[0]).toMatch(/^Bearer realm=/);
    }
    const asPassword = [`Authorization: Basic ${btoa(`x:${token}`)}`];
    expect((await send(`GET ${api}/people`, asPassword)).status).toBe(401);
  });

  test("answers a browser with a problem document as well, never with the page", async () => {
    const browser = ["Accept: text/html", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"];
    for (const path of ["/people", "/nothing", "/openapi.json/x"]) {
      const refused = await send(`GET ${api}${path}`, browser);
      expect([path, refused.headers.get("content-type")]).toEqual([path, problem]);
    }
  });

  test("is refused in front, by the scope and by a rule of the console", async () => {
    const narrow = await send(`GET ${api}/rules`, bearer(token));
    expect(told(narrow)).toEqual([403, problem, "permission-missing"]);
    expect(narrow.headers.get("www-authenticate")?.[0]).toMatch(/insufficient_scope.*rules:manage/);
    const reader = await programs.token((await programs.member("owner")).id, {
      scope: ["console:open", "people:view"],
    });
    const body = JSON.stringify({ email: "x@example.org", name: "X" });
    expect(told(await send(`POST ${api}/people`, bearer(reader), body))).toEqual([403, problem, "permission-missing"]);
    const withoutConsole = await programs.token((await programs.member("owner")).id, { scope: ["people:view"] });
    expect((await send(`GET ${api}/people`, bearer(withoutConsole))).status).toBe(403);
    await visits.rule(`${api}/**`, { kind: "closed" });
    expect((await send(`GET ${api}/people`, bearer(token))).status).toBe(403);
    for (const { id } of await visits.database.repositories.access.listRules()) {
      await visits.database.repositories.access.deleteRule(id);
    }
    expect((await send(`HEAD ${api}/people`, bearer(token))).status).toBe(200);
  });

  test("describes itself by a valid OpenAPI document, which everybody may read", async () => {
    const answer = await send(`GET ${api}/openapi.json`, []);
    expect(answer.status).toBe(200);
    const document = JSON.parse(answer.body) as Record<string, unknown>;
    expect(await new Validator().validate(document)).toEqual({ valid: true });
    expect(document).toMatchObject({ openapi: "3.1.1", servers: [{ url: `${site.origin}${api}` }] });
  });
});
