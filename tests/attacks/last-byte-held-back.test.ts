/** A form whose last byte is held back until its author has lost the session, the role or the password. */
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSocket } from "../support/patient-socket.ts";
import { shareVisits, type Visits } from "../support/visits.ts";

describe("a form held back", () => {
  let visits: Visits;
  beforeAll(async () => {
    visits = await shareVisits("sqlite");
  });
  afterAll(() => visits.close());

  /** Sends all but the last byte, lets `meanwhile` happen once that has been looked at, and sends the last byte. */
  async function sendHeldBack(
    path: string,
    cookie: string,
    headers: Record<string, string>,
    meanwhile: () => Promise<unknown>,
  ): Promise<{ status: number; text: string }> {
    const { origin } = visits.site;
    const body = new URLSearchParams(headers).toString();
    const socket = await openSocket(origin);
    const head = [
      `POST ${path} HTTP/1.1`,
      `Host: ${new URL(origin).host}`,
      `Origin: ${origin}`,
      cookie,
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${body.length}`,
      "Accept: text/html",
      "Connection: close",
    ];
    socket.send(`${head.join("\r\n")}\r\n\r\n${body.slice(0, -1)}`);
    await wait(300);
    expect(socket.received()).toBe("");
    await meanwhile();
    socket.send(body.slice(-1));
    const { text } = await socket.ended;
    return { status: Number(text.split(" ", 2)[1]), text };
  }

  async function signedIn(...roles: string[]) {
    const { id } = await visits.member(...roles);
    const { headers } = await visits.session(id);
    return { id, cookie: headers[0] ?? "" };
  }

  const rolesOf = async (id: string) => (await visits.database.repositories.members.findById(id))?.roles;

  test("does not give an owner the role back that was taken", async () => {
    const { members } = visits.database.repositories;
    await visits.member("owner");
    const otto = await signedIn("owner");
    const form = { do: "give-role", role: "owner", until: "" };
    const { status } = await sendHeldBack(`/admin/people/${otto.id}`, otto.cookie, form, () =>
      members.revokeRole(otto.id, "owner"),
    );
    expect([status, await rolesOf(otto.id)]).toEqual([403, []]);
  });

  test("gives no role for an admin whose sessions were ended", async () => {
    const [ann, mia] = [await signedIn("admin"), await visits.member("member")];
    const form = { do: "give-role", role: "editor", until: "" };
    const { status, text } = await sendHeldBack(`/admin/people/${mia.id}`, ann.cookie, form, () =>
      visits.database.repositories.sessions.endAll(ann.id, "ended-by-admin", Date.now()),
    );
    expect([status, await rolesOf(mia.id)]).toEqual([401, ["member"]]);
    expect(text).toMatch(/\r\nwww-authenticate: Bearer /i);
  });

  test("sets no password, and shows none, for an admin who was suspended", async () => {
    const { members } = visits.database.repositories;
    const [ann, mia] = [await signedIn("admin"), await visits.member("member")];
    const before = await members.passwordHashOf(mia.id);
    const { status } = await sendHeldBack(`/admin/people/${mia.id}`, ann.cookie, { do: "reset-password" }, () =>
      members.suspend(ann.id, Date.now()),
    );
    expect([401, 403]).toContain(status);
    expect(await members.passwordHashOf(mia.id)).toBe(before);
  });

  test("makes no token for a member whose password was reset", async () => {
    const { members, tokens } = visits.database.repositories;
    const mia = await signedIn("member");
    const form = { do: "make-token", tokenName: "Mine", lifetime: "never", scope: "site:read" };
    const { status } = await sendHeldBack("/account/programs/new", mia.cookie, form, () =>
      members.replacePassword(mia.id, { hash: "another", at: Date.now(), revokeTokens: true }),
    );
    expect([status, await tokens.listOf(mia.id)]).toEqual([401, []]);
  });
});
