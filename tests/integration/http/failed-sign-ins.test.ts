/** A sign-in that fails, as a browser sees it: at the page that was asked for, with what was typed and where it was going. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { deviceMarkSecret } from "../../../src/gatehouse/server/identity/device-marks.ts";
import { createSignInSteps } from "../../../src/gatehouse/server/identity/sign-in-steps.ts";
import { rawRequest, type RawAnswer } from "../../support/raw-request.ts";
import { openVisits, password, type Visits } from "../../support/visits.ts";

const profile = "/members/profile?tab=2";

let visits: Visits;
beforeAll(async () => {
  // Nothing listens there: mails wait to be sent.
  visits = await openVisits("sqlite", { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "site@example.org" });
});
afterAll(() => visits.close());

/** As a browser sends a form of a page of ours, or asks for a page. */
function send(path: string, cookie = "", form?: Readonly<Record<string, string>>): Promise<RawAnswer> {
  const { origin } = visits.site;
  const body = form === undefined ? "" : new URLSearchParams(form).toString();
  return rawRequest(
    origin,
    [
      `${form === undefined ? "GET" : "POST"} ${path} HTTP/1.1`,
      `Host: ${new URL(origin).host}`,
      "Accept: text/html",
      "Sec-Fetch-Mode: navigate",
      "Sec-Fetch-Site: same-origin",
      `Cookie: ${cookie}`,
      ...(form === undefined
        ? []
        : [
            `Origin: ${origin}`,
            "Content-Type: application/x-www-form-urlencoded",
            `Content-Length: ${Buffer.byteLength(body)}`,
          ]),
    ],
    body,
  );
}

/** Follows the redirect with the cookies that it set. */
async function follow(answer: RawAnswer): Promise<RawAnswer> {
  expect(answer.status).toBe(303);
  const cookies = (answer.headers.get("set-cookie") ?? []).map((cookie) => cookie.split(";", 1)[0] ?? "");
  return send(answer.headers.get("location")?.[0] ?? "", cookies.join("; "));
}

test("after too many tries the URL stays the one that was asked for", async () => {
  const { email } = await visits.member("member");
  const form = { way: "password", email, password: "wrong", returnTo: profile };
  for (let tries = 0; tries < 10; tries += 1) await send("/login", "", form);
  const limited = await send("/login", "", form);
  expect(limited.headers.get("location")).toEqual([profile]);
  const page = await follow(limited);
  expect(page.status).toBe(401);
  expect(page.body).toMatch(/Too many tries\. Please wait 1\d minutes/);
  expect(page.body).toContain(`value="${email}"`);
  // A program gets the answer itself.
  const program = await fetch(`${visits.site.origin}/login`, { method: "POST", body: new URLSearchParams(form) });
  expect(program.status).toBe(429);
});

test("so does it for an account that is suspended, which is told to its owner alone", async () => {
  const { id, email } = await visits.member("member");
  await visits.database.repositories.members.suspend(id, Date.now(), undefined, false, "Until Monday.");
  const wrong = await follow(
    await send("/login", "", { way: "password", email, password: "wrong", returnTo: profile }),
  );
  expect(wrong.body).not.toContain("Until Monday.");
  const answer = await send("/login", "", { way: "password", email, password, returnTo: profile });
  expect(answer.headers.get("location")).toEqual([profile]);
  const page = await follow(answer);
  expect(page.status).toBe(403);
  expect(page.body).toContain("Until Monday.");
});

test("a code that comes too late leads back to where it was asked for, with the email", async () => {
  const { settings, attempts } = visits.database.repositories;
  const steps = createSignInSteps(await deviceMarkSecret(settings), attempts, () => Date.now() - 11 * 60_000);
  const step = steps.seal({
    way: "email-code",
    kept: "nonce",
    claimed: { email: "mia@example.org", passwordMark: "" },
    asks: { from: "mail", problem: null },
    remembered: false,
    returnTo: profile,
  });
  const late = await send("/login/continue", `gatehouse-sign-in=${step}`, { code: "123456" });
  expect(late.headers.get("location")).toEqual([profile]);
  const page = await follow(late);
  expect(page.status).toBe(401);
  expect(page.body).toContain("The code has ended. Get a new one.");
  expect(page.body).toContain('value="mia@example.org"');
  expect((await send("/login?code=123456", `gatehouse-sign-in=${step}`)).body).toContain("The code has ended.");
});

test("the link of a code, opened in another browser, says where the code belongs", async () => {
  const page = await send(`/login?code=123456&returnTo=${encodeURIComponent(profile)}`);
  expect(page.status).toBe(200);
  expect(page.body).toContain("This code belongs to the browser in which you asked for it.");
  expect(page.body).toContain(`value="${profile}"`);
  expect((await send("/login")).body).not.toContain("This code belongs");
});

test("a provider that leads back without a proof leads to the page that was asked for, also by way of another site", async () => {
  const { settings, attempts } = visits.database.repositories;
  const steps = createSignInSteps(await deviceMarkSecret(settings), attempts, () => Date.now());
  const step = steps.seal({ way: "gone", kept: "", claimed: null, remembered: false, returnTo: profile });
  const back = await send("/login/continue?error=access_denied&state=x", `gatehouse-sign-in=${step}`);
  expect(back.headers.get("location")).toEqual([profile]);
  expect((back.headers.get("set-cookie") ?? []).find((cookie) => cookie.startsWith("gatehouse-failed="))).toContain(
    "SameSite=Lax",
  );
  const page = await follow(back);
  expect(page.body).toContain("Please start again.");
});

test("a link of a confirmation that is over leads to the account, where the site sends mail", async () => {
  const page = await send("/confirm-email?key=over");
  expect(page.status).toBe(404);
  expect(page.body).toContain("sign in and ask for a new link");
  expect(page.body).toContain('href="/login?returnTo=%2Faccount"');
});
