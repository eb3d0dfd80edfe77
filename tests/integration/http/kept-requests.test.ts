/** A write that is refused because its person has to sign in first: kept, shown, sent once or thrown away. */
import { createHash, randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ordinaryLimits } from "../../../src/gatehouse/core/identity/session.ts";
import { altered } from "../../support/altered.ts";
import { openDatabase } from "../../../db/client.ts";
import { createDatabase, type FreshDatabase } from "../../support/database.ts";
import { builtFixture } from "../../support/fixture-site.ts";
import { openSocket } from "../../support/patient-socket.ts";
import { openPrograms, type ProgramOwner, type ProgramsAtHand } from "../../support/programs.ts";
import { rawRequest } from "../../support/raw-request.ts";
import { startSite, type Site } from "../../support/site.ts";
import { until } from "../../support/until.ts";
import { newPasskey } from "../db/samples.ts";

let fresh: FreshDatabase;
let folder: string;
let site: Site;
let programs: ProgramsAtHand;
beforeAll(async () => {
  ({ folder } = await builtFixture("refuse-anywhere"));
  fresh = await createDatabase("sqlite");
  site = await startSite({ databaseUrl: fresh.url, folder });
  programs = await openPrograms(fresh.url);
});
afterAll(async () => {
  await programs.close();
  await site.stop();
  await fresh.remove();
});

const hashOf = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");

type Sent = string | URLSearchParams | FormData;

/** A browser: it keeps cookies, says where its requests come from, and follows no redirect by itself. */
function browser() {
  const cookies = new Map<string, string>();
  async function send(path: string, body?: Sent, headers: Readonly<Record<string, string>> = {}, method?: string) {
    const answer = await fetch(site.origin + path, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      redirect: "manual",
      headers: {
        Accept: "text/html",
        "Sec-Fetch-Site": "same-origin",
        "Sec-Fetch-Mode": "navigate",
        "Sec-Fetch-Dest": "document",
        ...(body !== undefined || method !== undefined ? { Origin: site.origin } : {}),
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const text = await answer.text();
    return { status: answer.status, location: answer.headers.get("location"), headers: answer.headers, text };
  }
  return { cookies, send };
}
type Browser = ReturnType<typeof browser>;

/** A member in a browser whose session has ended meanwhile, or is old. */
async function withEndedSession(...roles: string[]): Promise<Browser & { ada: ProgramOwner }> {
  const ada = await programs.member("member", ...roles);
  const one = browser();
  await expireSession(one, ada);
  return { ...one, ada };
}

async function expireSession({ cookies }: Browser, { id }: ProgramOwner, age = ordinaryLimits.idle): Promise<void> {
  const [name = "", value = ""] = (await programs.session(id, age)).split("=");
  cookies.set(name, value);
}

async function signIn({ send }: Browser, { email, password }: ProgramOwner, returnTo = "/account/kept") {
  return send("/login", new URLSearchParams({ email, password, returnTo }));
}

/** Paths of the forms that send what is kept, as the page has them. */
function actionsIn(page: string): string[] {
  return [...page.matchAll(/action="([^"]*gatehouse-kept=[^"]*)"/g)].map(([, action = ""]) =>
    action.replaceAll("&amp;", "&").replaceAll("&#38;", "&"),
  );
}

/** Names and values of the cookies with the keys of what is kept. */
function keysIn(cookies: ReadonlyMap<string, string>): (readonly [string, string])[] {
  return [...cookies].filter(([name]) => name.startsWith("gatehouse-kept-"));
}

const note = () => new URLSearchParams({ title: "Of gates", text: "A gate & <its> keeper" });

describe("a form that is sent when the session has ended", () => {
  test("is kept, shown in words after signing in, and sent once", async () => {
    const { send, ada, cookies } = await withEndedSession();
    const refused = await send("/members/echo?of=today", note());
    expect(refused.status).toBe(401);
    expect(refused.text).toContain("What you sent is kept for 30 minutes.");
    expect(refused.text).toContain('name="returnTo" value="/account/kept"');
    const [cookie = ""] = refused.headers.getSetCookie();
    expect(cookie).toMatch(/^gatehouse-kept-[0-9a-f]{16}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=1800$/);

    const entered = await signIn({ send, cookies }, ada);
    expect(entered).toMatchObject({ status: 303, location: "/account/kept" });
    const page = await send("/account/kept");
    expect(page.status).toBe(200);
    for (const shown of ["Not sent yet", "/members/echo", "Of gates", "A gate &amp; &lt;its&gt; keeper"]) {
      expect(page.text).toContain(shown);
    }
    const [action = ""] = actionsIn(page.text);
    expect(action).toMatch(/^\/members\/echo\?of=today&gatehouse-kept=[0-9a-f]{16}$/);
    const sent = await send(action, new URLSearchParams());
    expect(sent.status).toBe(200);
    expect(JSON.parse(sent.text)).toEqual({
      method: "POST",
      search: "?of=today",
      sent: { title: "Of gates", text: "A gate & <its> keeper" },
    });
    expect(await send(action, new URLSearchParams())).toMatchObject({ status: 303, location: "/account/kept" });
    expect((await send("/account/kept")).text).toContain("Nothing is kept here");
  });

  test("of 20 kB with two files survives a restart of the server and a second attempt", async () => {
    const one = await withEndedSession();
    const [first, second] = [randomBytes(300_000), randomBytes(400_000)];
    const form = new FormData();
    const text = "Über Tore. ".repeat(2_000);
    form.set("text", text);
    form.set("file0", new Blob([first]), "gäte 0.png");
    form.set("file1", new Blob([second]), "gäte 1.png");
    expect((await one.send("/members/echo", form)).text).toContain("is kept for 30 minutes");
    await site.stop();
    site = await startSite({ databaseUrl: fresh.url, folder });
    // The second attempt comes when the new session has ended as well.
    await signIn(one, one.ada);
    const [action = ""] = actionsIn((await one.send("/account/kept")).text);
    await expireSession(one, one.ada);
    expect((await one.send(action, new URLSearchParams())).status).toBe(401);
    await signIn(one, one.ada);
    const page = await one.send("/account/kept");
    expect(page.text).toContain("gäte 0.png");
    expect(page.text).toContain("293 kB");
    const sent = await one.send(actionsIn(page.text)[0] ?? "", new URLSearchParams());
    expect(JSON.parse(sent.text)).toMatchObject({
      sent: { text, file0: ["gäte 0.png", hashOf(first)], file1: ["gäte 1.png", hashOf(second)] },
    });
  });

  test("can be thrown away, and is then not sent", async () => {
    const one = await withEndedSession();
    await one.send("/members/echo", note());
    await signIn(one, one.ada);
    const page = await one.send("/account/kept");
    const [action = ""] = actionsIn(page.text);
    const [, id = ""] = /name="discard" value="(\w+)"/.exec(page.text) ?? [];
    const dropped = await one.send("/account/kept", new URLSearchParams({ discard: id }));
    expect(dropped.status).toBe(303);
    expect((await one.send(dropped.location ?? "")).text).toContain("It was thrown away.");
    expect(await one.send(action, new URLSearchParams())).toMatchObject({ status: 303 });
  });

  test("loses its passwords, which are typed again before it is sent", async () => {
    const one = await withEndedSession();
    await one.send("/members/echo", new URLSearchParams({ title: "Of gates", newPassword: "open says me" }));
    await signIn(one, one.ada);
    const page = await one.send("/account/kept");
    expect(page.text).not.toContain("open says me");
    expect(page.text).toContain("Passwords are not kept.");
    const sent = await one.send(
      actionsIn(page.text)[0] ?? "",
      new URLSearchParams({ newPassword: "typed again", title: "changed on the way" }),
    );
    expect(JSON.parse(sent.text)).toMatchObject({ sent: { title: "Of gates", newPassword: "typed again" } });
  });

  test("is kept as JSON too, for any method, and the problem document says where", async () => {
    const one = await withEndedSession();
    const asScript = { Accept: "*/*", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty" };
    const json = { ...asScript, "Content-Type": "application/json" };
    const onPage = { ...json, Referer: `${site.origin}/members/write?of=gates` };
    const refused = await one.send("/members/echo", '{"title":"Of gates","tags":["a"]}', onPage, "PUT");
    expect(refused.status).toBe(401);
    expect(JSON.parse(refused.text)).toMatchObject({ kept: `${site.origin}/account/kept` });
    await signIn(one, one.ada);
    const page = await one.send("/account/kept");
    expect(page.text).toContain("Of gates");
    const sent = await one.send(actionsIn(page.text)[0] ?? "", new URLSearchParams());
    expect(sent).toMatchObject({
      status: 303,
      location: "/account/kept?done=kept-sent&returnTo=%2Fmembers%2Fwrite%3Fof%3Dgates",
      text: "",
    });
    const [ran] = (JSON.parse((await one.send("/ran.json")).text) as string[]).slice(-1);
    expect(JSON.parse(ran ?? "")).toMatchObject({ method: "PUT", sent: { json: { title: "Of gates", tags: ["a"] } } });
    const after = (await one.send(sent.location ?? "")).text;
    expect(after).toContain("It was sent.");
    expect(after).toContain('href="/members/write?of=gates"');
    for (const elsewhere of ["https://evil.example/", "//evil.example", "javascript:alert(1)", "/logout"]) {
      const page = await one.send(`/account/kept?done=kept-sent&returnTo=${encodeURIComponent(elsewhere)}`);
      expect(page.text).not.toContain("Go back to the page it came from");
    }

    await expireSession(one, one.ada);
    const secret = await one.send("/members/echo", '{"a":[{"password":"x"}]}', json, "PUT");
    expect(JSON.parse(secret.text)).not.toHaveProperty("kept");
  });

  test("is kept for an Astro action, which then runs once", async () => {
    const one = await withEndedSession();
    const form = new FormData();
    form.set("book", "Of gates");
    const path = "/?_action=library.reserve";
    expect((await one.send(path, form)).text).toContain("is kept for 30 minutes");
    await signIn(one, one.ada);
    const ran = async () =>
      (JSON.parse((await one.send("/ran.json")).text) as string[]).filter((each) => each === "reserve");
    const before = await ran();
    const [action = ""] = actionsIn((await one.send("/account/kept")).text);
    const sent = await Promise.all(Array.from({ length: 5 }, () => one.send(action, new URLSearchParams())));
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await ran()).toHaveLength(before.length + 1);
  });
});

describe("several writes", () => {
  const asScript = { Accept: "*/*", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty" };
  const json = { ...asScript, "Content-Type": "application/json" };
  const texts = (page: string) => [...page.matchAll(/>(text \d)</g)].map(([, text]) => text).sort();

  test("refused at once are all kept, as many as is promised; one more is not, and nothing says that it is", async () => {
    const one = await withEndedSession();
    const both = await Promise.all([1, 2].map((count) => one.send("/members/echo", `{"text":"text ${count}"}`, json)));
    for (const { text } of both) expect(JSON.parse(text)).toHaveProperty("kept");
    const more = await Promise.all([3, 4].map((count) => one.send("/members/echo", `{"text":"text ${count}"}`, json)));
    const promised = more.map(({ text }) => "kept" in (JSON.parse(text) as object));
    expect(promised.filter(Boolean)).toHaveLength(1);
    const page = await one.send("/members/echo", note());
    expect(page.text).toContain("What you sent has not been saved.");
    expect(page.headers.getSetCookie()).toEqual([]);
    await signIn(one, one.ada);
    const kept = texts((await one.send("/account/kept")).text);
    expect(kept).toEqual(["text 1", "text 2", promised[0] === true ? "text 3" : "text 4"]);
  });

  test("a browser that brings the keys of one cookie, or forged ones, still finds what is kept", async () => {
    const one = await withEndedSession();
    for (const count of [1, 2]) await one.send("/members/echo", new URLSearchParams({ text: `text ${count}` }));
    const keys = keysIn(one.cookies);
    for (const [name] of keys) one.cookies.delete(name);
    one.cookies.set("gatehouse-kept", keys.map(([, key]) => key).join("~"));
    one.cookies.set("gatehouse-kept-0123456789abcdef", "x".repeat(43));
    one.cookies.set("gatehouse-kept-../../etc", "../../etc");
    await signIn(one, one.ada);
    expect(texts((await one.send("/account/kept")).text)).toEqual(["text 1", "text 2"]);
  });

  test("that were sent do not fill the browser with cookies", async () => {
    const one = await withEndedSession();
    for (let count = 0; count < 14; count += 1) {
      await one.send("/members/echo", note());
      await signIn(one, one.ada);
      const [action = ""] = actionsIn((await one.send("/account/kept")).text);
      expect((await one.send(action, new URLSearchParams())).status).toBe(200);
      await expireSession(one, one.ada);
    }
    expect(keysIn(one.cookies).filter(([, key]) => key !== "").length).toBeLessThanOrEqual(12);
  });
});

describe("a form of our own pages that only has a button", () => {
  test.each([
    [
      "en",
      "/account/second-factor",
      "turn-off",
      ["Turn off the second factor", "anyone who learns your password", "From your next sign-in on"],
    ],
    [
      "de",
      "/account/second-factor",
      "turn-off",
      ["Zweiten Faktor ausschalten", "Wer Ihr Passwort erfährt", "Ab der nächsten Anmeldung"],
    ],
    ["en", "/account/second-factor", "renew-codes", ["Make new codes", "The codes you have now stop working then."]],
    ["en", "/account/devices", "end-all", ["Sign out everywhere", "Ends every session, on this device too."]],
  ])("says in %s what it does and what comes of it: %s, %s", async (language, path, action, said) => {
    const one = await withEndedSession();
    await one.send(path, new URLSearchParams({ do: action }));
    await signIn(one, one.ada);
    const page = (await one.send("/account/kept", undefined, { "Accept-Language": language })).text;
    for (const words of said) expect(page).toContain(words);
  });

  test("says which passkey it removes or renames, and nothing of one that is another member's", async () => {
    const one = await withEndedSession();
    const bob = await programs.member("member");
    const database = await openDatabase(fresh.url);
    const { passkeys } = database.repositories;
    await passkeys.create(newPasskey("own", { memberId: one.ada.id, name: "My <old> phone" }));
    await passkeys.create(newPasskey("foreign", { memberId: bob.id, name: "Bob's key" }));
    await database.close();
    await one.send("/account/passkeys", new URLSearchParams({ do: "remove", passkey: "own" }));
    await one.send("/account/passkeys", new URLSearchParams({ do: "rename", passkey: "foreign", name: "Mine" }));
    await signIn(one, one.ada);
    const page = (await one.send("/account/kept")).text;
    expect(page).toMatch(/<dt[^>]*>Passkeys<\/dt>\s*<dd[^>]*>[^]*?My &lt;old&gt; phone/);
    expect(page).not.toContain("Bob");
    expect(page).not.toContain("foreign");
  });

  test("says that setting up a second factor is stopped, where none is in use yet", async () => {
    const one = await withEndedSession();
    await one.send("/account/second-factor", new URLSearchParams({ do: "turn-off" }));
    await signIn(one, one.ada);
    await one.send("/account/second-factor", new URLSearchParams({ do: "set-up" }));
    const page = (await one.send("/account/kept")).text;
    expect(page).toContain("Stop setting up");
    expect(page).not.toContain("Turn off the second factor");
    expect(page).not.toContain("From your next sign-in on");
  });
});

describe("a form of our own pages", () => {
  test.each([
    ["de", "/account/security", "Passwort ändern", ["Aktuelles Passwort", "Neues Passwort"]],
    ["ar", "/account/security", "تغيير كلمة المرور", []],
    ["de", "/account", "Name", []],
  ])("is shown in words in %s: %s", async (language, path, title, labels) => {
    const one = await withEndedSession();
    const isPassword = path !== "/account";
    const form = isPassword
      ? { do: "change-password", username: one.ada.email, currentPassword: "one", newPassword: "two" }
      : { do: "change-name", name: "Ada Müller" };
    const inLanguage = { "Accept-Language": language };
    await one.send(path, new URLSearchParams(form), inLanguage);
    await signIn(one, one.ada);
    const page = (await one.send("/account/kept", undefined, inLanguage)).text;
    for (const said of [title, ...labels]) expect(page).toContain(said);
    for (const raw of [
      ">do<",
      "change-password",
      "change-name",
      ">username<",
      ">currentPassword<",
      ">/account/security",
    ]) {
      expect(page).not.toContain(raw);
    }
  });
});

describe("a form whose page asks for a fresh sign-in", () => {
  test("is kept though the session goes on, and sent after signing in again", async () => {
    const ada = await programs.member("member");
    const one = browser();
    await expireSession(one, ada, ordinaryLimits.idle / 2);
    const refused = await one.send("/members/echo?fresh", note());
    expect(refused.status).toBe(401);
    expect(refused.text).toContain("is kept for 30 minutes");
    await signIn(one, ada);
    const [action = ""] = actionsIn((await one.send("/account/kept")).text);
    expect((await one.send(action, new URLSearchParams())).status).toBe(200);
  });
});

describe("that something is kept", () => {
  test("is said at the page of kept writes before signing in, and not where it was sent or thrown away", async () => {
    const one = await withEndedSession();
    expect((await one.send("/account/kept")).text).not.toContain("What you sent is kept for 30 minutes.");
    await one.send("/members/echo", note());
    const again = await one.send("/account/kept");
    expect(again.status).toBe(401);
    expect(again.text).toContain("What you sent is kept for 30 minutes.");
    await signIn(one, one.ada);
    await one.send(actionsIn((await one.send("/account/kept")).text)[0] ?? "", new URLSearchParams());
    await expireSession(one, one.ada);
    expect((await one.send("/account/kept")).text).not.toContain("What you sent is kept");
  });
});

describe("that something is kept, after a wrong password,", () => {
  test("is said on the sign-in page too, where the page of kept writes is led to", async () => {
    const one = await withEndedSession();
    await one.send("/members/echo", note());
    const wrong = new URLSearchParams({ email: one.ada.email, password: "wrong", returnTo: "/account/kept" });
    for (const answer of [await one.send("/login", wrong), await one.send("/login?returnTo=/account/kept")]) {
      expect(answer.text).toContain("What you sent is kept for 30 minutes.");
    }
    expect((await one.send("/login?returnTo=/members")).text).not.toContain("What you sent");
  });
});

describe("where the target is not allowed any more", () => {
  test("the refusal says that it is still kept, and it can be copied", async () => {
    const one = await withEndedSession();
    await one.send("/members/echo?editors", note());
    await signIn(one, one.ada);
    const [action = ""] = actionsIn((await one.send("/account/kept")).text);
    const refused = await one.send(action, new URLSearchParams());
    expect(refused.status).toBe(403);
    expect(refused.text).toContain("What you sent is still kept.");
    await until(
      async () => (await one.send("/account/kept")).text.includes("Of gates"),
      () => "It is gone.",
    );
  });
});

describe("where the site does not accept what is sent", () => {
  const failed = async (one: Browser) =>
    (JSON.parse((await one.send("/ran.json")).text) as string[]).filter((each) => each === "failed").length;
  async function sentAndFailed(status: number) {
    const one = await withEndedSession();
    await one.send(`/members/echo?fails=${status}`, note());
    await signIn(one, one.ada);
    const [action = ""] = actionsIn((await one.send("/account/kept")).text);
    expect((await one.send(action, new URLSearchParams())).status).toBe(status);
    await until(
      async () => (await one.send("/account/kept")).text.includes("Of gates"),
      () => "It is gone.",
    );
    return { one, action };
  }

  test.each([400, 404, 409, 422, 500, 502])(
    "with %i it can be read and copied, and is not sent again",
    async (status) => {
      const { one, action } = await sentAndFailed(status);
      const page = await one.send("/account/kept");
      expect(page.text).toContain("Sent once; the site did not accept it");
      expect(page.text).toContain("A gate &amp; &lt;its&gt; keeper");
      expect(actionsIn(page.text)).toEqual([]);
      const before = await failed(one);
      expect(await one.send(action, new URLSearchParams())).toMatchObject({ status: 303, location: "/account/kept" });
      expect(await failed(one)).toBe(before);
      const [, id = ""] = /name="discard" value="(\w+)"/.exec(page.text) ?? [];
      await one.send("/account/kept", new URLSearchParams({ discard: id }));
      expect((await one.send("/account/kept")).text).toContain("Nothing is kept here");
    },
  );

  test("with 503 it can be sent again", async () => {
    const { one, action } = await sentAndFailed(503);
    const page = await one.send("/account/kept");
    expect(page.text).not.toContain("Sent once");
    expect(actionsIn(page.text)).toEqual([action]);
  });

  test.each([
    [422, "", "Sent once; the site did not accept it"],
    [503, "?done=kept-not-sent", "The site did not accept it now."],
  ])("with %i to what a script sent, the page says so", async (status, query, said) => {
    const one = await withEndedSession();
    const asScript = { Accept: "*/*", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty" };
    await one.send(`/members/echo?fails=${status}`, '{"title":"Of gates"}', {
      ...asScript,
      "Content-Type": "application/json",
    });
    await signIn(one, one.ada);
    const [action = ""] = actionsIn((await one.send("/account/kept")).text);
    const sent = await one.send(action, new URLSearchParams());
    expect(sent).toMatchObject({ status: 303, location: `/account/kept${query}` });
    const page = await one.send(sent.location ?? "");
    expect(page.text).toContain(said);
    expect(page.text).toContain("Of gates");
  });

  test("another member sees nothing of it", async () => {
    const { one } = await sentAndFailed(500);
    const mallory = browser();
    for (const [name, key] of keysIn(one.cookies)) mallory.cookies.set(name, key);
    await signIn(mallory, await programs.member("member"));
    expect((await mallory.send("/account/kept")).text).not.toContain("Of gates");
  });
});

describe("attacks", () => {
  /** What is kept for Ada, who is signed in again. */
  async function keptForAda() {
    const one = await withEndedSession();
    await one.send("/members/echo", note());
    await signIn(one, one.ada);
    const [action = ""] = actionsIn((await one.send("/account/kept")).text);
    return { ...one, action };
  }

  test.each([
    ["another site", { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" }, 403],
    ["a sister site", { "Sec-Fetch-Site": "same-site", Origin: "http://other.localhost" }, 403],
  ])("%s cannot have it sent", async (_, headers, status) => {
    const { send, action } = await keptForAda();
    expect((await send(action, new URLSearchParams(), headers)).status).toBe(status);
    expect((await send("/account/kept")).text).toContain("Of gates");
  });

  test("a link does not send it, and leads nowhere else", async () => {
    const { send, action } = await keptForAda();
    for (const path of ["//evil.example/?gatehouse-kept=x", "/%5cevil.example?gatehouse-kept=x"]) {
      expect((await send(path)).status).toBe(400);
    }
    expect(await send(action)).toMatchObject({ status: 303, location: "/members/echo" });
    // Of a parameter of the site's own it makes no redirect without end.
    expect((await send("/members/echo?my-gatehouse-kept=x")).location).toBeNull();
    expect((await send("/account/kept")).text).toContain("Of gates");
  });

  test("another member sees nothing of it and cannot send it, nor throw it away", async () => {
    const { cookies, action, ...ada } = await keptForAda();
    const mallory = browser();
    for (const [name, key] of keysIn(cookies)) mallory.cookies.set(name, key);
    await signIn(mallory, await programs.member("member"));
    const page = await mallory.send("/account/kept");
    expect(page.text).toContain("Something in this browser is kept for another account.");
    expect(page.text).not.toContain("Of gates");
    expect(await mallory.send(action, new URLSearchParams())).toMatchObject({ status: 303 });
    const id = action.slice(-16);
    await mallory.send("/account/kept", new URLSearchParams({ discard: id }));
    expect((await ada.send("/account/kept")).text).toContain("Of gates");
  });

  test("its own member sees nothing of it in another browser, and a tampered key opens nothing", async () => {
    const { ada, cookies, action } = await keptForAda();
    const [[name, key] = ["", ""]] = keysIn(cookies);
    for (const tampered of ["", altered(key), "../../etc", `${key}~${"b".repeat(43)}x`]) {
      const other = browser();
      other.cookies.set(tampered.length === 43 ? name : "gatehouse-kept", tampered);
      await signIn(other, ada);
      if (tampered.startsWith(key)) continue;
      expect((await other.send("/account/kept")).text).toContain("Nothing is kept here");
      expect(await other.send(action, new URLSearchParams())).toMatchObject({ status: 303 });
    }
  });

  /** Sends what is kept with a form whose last byte is held back until something has happened. */
  async function sendHeldBack(
    { cookies, action }: { cookies: Map<string, string>; action: string },
    meanwhile: () => Promise<unknown>,
  ) {
    const body = "password=open+says+me";
    const head = [
      `POST ${action} HTTP/1.1`,
      `Host: ${new URL(site.origin).host}`,
      `Origin: ${site.origin}`,
      `Cookie: ${[...cookies].map(([name, value]) => `${name}=${value}`).join("; ")}`,
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${body.length}`,
      "Accept: text/html",
      "Connection: close",
    ];
    const socket = await openSocket(site.origin);
    socket.send(`${head.join("\r\n")}\r\n\r\n${body.slice(0, -1)}`);
    await wait(300);
    expect(socket.received()).toBe("");
    await meanwhile();
    socket.send(body.slice(-1));
    const { text } = await socket.ended;
    return { status: Number(text.split(" ", 2)[1]), text };
  }

  test("the form that sends it is held back until its member is signed out, and nothing is sent", async () => {
    const kept = await keptForAda();
    const { status, text } = await sendHeldBack(kept, () =>
      programs.database.repositories.sessions.endAll(kept.ada.id, "signed-out", Date.now()),
    );
    expect([status, text]).toEqual([401, expect.not.stringContaining("Of gates")]);
    await signIn(kept, kept.ada);
    expect((await kept.send("/account/kept")).text).toContain("Of gates");
  });

  test("it is not sent without its passwords where the form is cut off, and stays", async () => {
    const one = await withEndedSession();
    await one.send("/members/echo", new URLSearchParams({ title: "Of gates", pin: "1234" }));
    await signIn(one, one.ada);
    const [action = ""] = actionsIn((await one.send("/account/kept")).text);
    const socket = await openSocket(site.origin);
    const cookie = [...one.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    socket.send(
      `POST ${action} HTTP/1.1\r\nHost: ${new URL(site.origin).host}\r\nOrigin: ${site.origin}\r\nCookie: ${cookie}\r\n` +
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\npin=12",
    );
    await wait(300);
    socket.close();
    await wait(300);
    const page = (await one.send("/account/kept")).text;
    expect(page).toContain("Of gates");
    expect(actionsIn(page)).toEqual([action]);
    const tooLong = await one.send(action, new URLSearchParams({ pin: "1".repeat(20_000) }));
    expect(tooLong).toMatchObject({ status: 303, location: "/account/kept" });
    expect(actionsIn((await one.send("/account/kept")).text)).toEqual([action]);
  });

  test("it cannot be sent anywhere else", async () => {
    const { send, action } = await keptForAda();
    const elsewhere = action.replace("/members/echo", "/members/takes/1");
    expect(await send(elsewhere, new URLSearchParams())).toMatchObject({ status: 303, location: "/account/kept" });
  });

  test("strangers, made-up sessions and clients that are no browser fill nothing", async () => {
    const stranger = browser();
    for (const session of ["", "made-up-session"]) {
      if (session !== "") stranger.cookies.set("gatehouse", session);
      const refused = await stranger.send("/members/echo", note());
      expect(refused.status).toBe(401);
      expect(refused.text).not.toContain("is kept for 30 minutes");
      expect(refused.headers.getSetCookie()).toEqual([]);
    }
    const { cookies } = await withEndedSession();
    const bare = await fetch(`${site.origin}/members/echo`, {
      method: "POST",
      body: note(),
      headers: { Cookie: `gatehouse=${cookies.get("gatehouse") ?? ""}` },
    });
    expect(bare.status).toBe(401);
    expect(bare.headers.getSetCookie()).toEqual([]);
  });

  test("what is stored cannot be read without the browser's key, and the log says nothing of it", async () => {
    const { cookies } = await keptForAda();
    const [[, key] = ["", ""]] = keysIn(cookies);
    const [row] = await programs.database.repositories.keptRequests.find([hashOf(key)], Date.now());
    expect(row?.content.toString("latin1")).not.toContain("gates");
    expect(site.output()).not.toContain("Of gates");
    expect(site.output()).not.toContain(key);
  });

  test("a body of more than 10 MB is not kept, and the page does not say so", async () => {
    const { send } = await withEndedSession();
    const refused = await send("/members/echo", new URLSearchParams({ text: "a".repeat(11 * 1024 * 1024) }));
    expect(refused.status).toBe(401);
    expect(refused.text).not.toContain("is kept for 30 minutes");
  });
});

describe("how long a session has left", () => {
  test("can be read without lengthening it, lengthened by a press, and is told to no one else", async () => {
    const ada = await programs.member("member");
    const one = browser();
    const half = ordinaryLimits.idle / 2;
    await expireSession(one, ada, half);
    const left = async (body?: URLSearchParams) => {
      const answer = await one.send("/_gatehouse/session", body);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      return JSON.parse(answer.text) as { signedIn: boolean; member?: string; endsIn: number; canBeKept?: boolean };
    };
    for (const _ of [1, 2]) {
      const time = await left();
      expect(time).toMatchObject({ signedIn: true, member: ada.id, canBeKept: true });
      expect(time.endsIn).toBeGreaterThan(half - 60_000);
      expect(time.endsIn).toBeLessThanOrEqual(half);
    }
    expect((await left(new URLSearchParams())).endsIn).toBeGreaterThan(2 * half - 60_000);
    await expireSession(one, ada);
    expect(await left()).toEqual({ signedIn: false });
    expect(await left(new URLSearchParams())).toEqual({ signedIn: false });
    const foreign = { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" };
    expect((await one.send("/_gatehouse/session", new URLSearchParams(), foreign)).status).toBe(403);
  });
});

describe("a sign-in that fails", () => {
  /** As a browser goes to a page or sends a form: `fetch` of Node always says that it is a script. */
  async function navigate(path: string, { cookie = "", form = "" } = {}) {
    const body =
      form === "" ? [] : ["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${form.length}`];
    const head = [
      `${form === "" ? "GET" : "POST"} ${path} HTTP/1.1`,
      `Host: ${new URL(site.origin).host}`,
      `Origin: ${site.origin}`,
      "Accept: text/html",
      "Sec-Fetch-Mode: navigate",
      "Sec-Fetch-Dest: document",
      "Sec-Fetch-Site: same-origin",
      ...(cookie === "" ? [] : [`Cookie: ${cookie}`]),
      ...body,
    ];
    const { status, headers, body: text } = await rawRequest(site.origin, head, form);
    const [set = ""] = headers.get("set-cookie") ?? [];
    return { status, location: headers.get("location")?.[0], cookie: set.split(";")[0] ?? "", set, headers, text };
  }
  const wrong = (returnTo: string) =>
    String(new URLSearchParams({ email: "ada@example.org", password: "wrong", remember: "on", returnTo }));

  test("stays at the URL asked for, with what was typed and what was wrong, and says it once", async () => {
    const asked = "/members/takes/1?of=today";
    const failed = await navigate("/login", { form: wrong(`${asked}#end`) });
    expect(failed).toMatchObject({ status: 303, location: `${asked}#end` });
    const page = await navigate(asked, { cookie: failed.cookie });
    expect(page.status).toBe(401);
    expect(page.text).toContain("do not match an account");
    expect(page.text).toContain('value="ada@example.org"');
    expect(page.text).toContain("checked");
    expect(page.headers.get("www-authenticate")?.[0]).not.toContain("error=");
    expect(page.set).toMatch(/^gatehouse-failed=; .*Max-Age=0$/);
    for (const [path, cookie] of [
      [asked, page.cookie],
      ["/members/takes/2", failed.cookie],
      [asked, `${failed.cookie.slice(0, -3)}AAA`],
      [asked, "gatehouse-failed=made-up"],
    ] as const) {
      const other = await navigate(path, { cookie });
      expect(other.status).toBe(401);
      expect(other.text).not.toContain("do not match");
    }
  });

  test("says so on the sign-in page where nothing was refused, and to a script at once", async () => {
    const plain = await navigate("/login", { form: wrong("/") });
    expect(plain).toMatchObject({ status: 303, location: "/login?returnTo=%2F" });
    const page = await navigate("/login?returnTo=%2F", { cookie: plain.cookie });
    expect(page.status).toBe(401);
    expect(page.text).toContain("do not match an account");
    expect((await browser().send("/login", new URLSearchParams(wrong("/")))).status).toBe(401);
  });
});
