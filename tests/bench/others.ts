/** What other people do on a site while it is measured: the console, strangers, people who sign in. */
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { owner } from "../support/site.ts";
import type { RunningSite } from "./peers.ts";

/** Ends what was begun, and is fulfilled when it has ended. */
export type End = () => Promise<void> | void;

const consolePages = ["/admin", "/admin/people", "/admin/refusals"];

/** Repeats something until it is ended; `end` waits for the last time. */
function every(milliseconds: number, work: () => Promise<unknown>): End {
  let goesOn = true;
  const running = (async () => {
    while (goesOn) await Promise.all([work(), wait(milliseconds)]);
  })();
  return async () => {
    goesOn = false;
    await running;
  };
}

export function reloadConsole({ origin, cookie }: RunningSite): End {
  const headers = { cookie: cookie.replace("Cookie: ", "") };
  return every(500, async () => {
    for (const page of consolePages) {
      const response = await fetch(origin + page, { headers });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${page} answered ${response.status}.`);
    }
  });
}

export function floodWithStrangers({ origin }: RunningSite): End {
  const words = ["-t1", "-c8", "-d600s", "-H", "Accept: text/html", `${origin}/members/library`];
  const flood = spawn("wrk", words, { stdio: "ignore" });
  return () => void flood.kill();
}

/** And out, because an account may have only so many sessions, and the oldest would be those of the measured visitors. */
export function signInAgain({ origin }: RunningSite): End {
  const credentials = new URLSearchParams({ email: owner.email, password: owner.password });
  const post = async (path: string, more: { readonly body?: URLSearchParams; readonly headers?: HeadersInit }) => {
    const response = await fetch(origin + path, { method: "POST", redirect: "manual", ...more });
    await response.arrayBuffer();
    if (response.status !== 303) throw new Error(`${path} answered ${response.status}.`);
    return response;
  };
  return every(500, async () => {
    const signedIn = await post("/login", { body: credentials });
    const cookie = signedIn.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    await post("/logout", { headers: { cookie } });
  });
}
