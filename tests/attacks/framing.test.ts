/** Where a request ends: if two programs disagree, one reads a part of a request as the next one (RFC 9112 6, 11.2). */
import { describe, expect, inject, test } from "vitest";
import { buildNames } from "../support/built-sites.ts";
import { framingTricks } from "./support/framing-tricks.ts";
import { anonymousVisitor } from "./support/describe-attack.ts";
import type { WireAnswer } from "./support/read-answer.ts";
import { problemsOfAnswer } from "./support/verdict.ts";
import { exchange } from "./support/wire.ts";

describe.each(buildNames)("framing (%s build)", (build) => {
  const { origin } = inject("openSites")[build];
  const { host } = new URL(origin);
  const { conflicts, whole, last } = framingTricks(host);

  test("an ambiguous request gets one response at most, and nothing after it is read", async () => {
    const problems = await problemsOfAll(conflicts, (answers) => {
      // An answer may have been given before the rest of the body turned out to be none.
      const last = answers.at(-1)?.status ?? 400;
      const given = answers.slice(0, -1).filter(({ status }) => status !== 301);
      return [400, 431, 505].includes(last) && given.length === 0;
    });
    expect(problems).toEqual([]);
  });

  test("one request is answered once, with any body", async () => {
    // A last request behind each: after its answer no other can come.
    const behind = `GET /robots.txt HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    const requests = Object.entries(whole).map(([name, bytes]) => [name, bytes + behind]);
    const isAnsweredOnce = ([, second, ...more]: readonly WireAnswer[]) =>
      more.length === 0 && (second === undefined || second.body.startsWith("User-agent"));
    expect(await problemsOfAll(Object.fromEntries(requests), isAnsweredOnce)).toEqual([]);
  });

  test("what announces more than comes is answered once, and the connection ends", async () => {
    expect(await problemsOfAll(last, ({ length }) => length === 1)).toEqual([]);
  });

  async function problemsOfAll(
    requests: Readonly<Record<string, string>>,
    isAsItShould: (answers: readonly WireAnswer[]) => boolean,
  ): Promise<string[]> {
    const each = Object.entries(requests).map(async ([name, bytes]) => {
      const answers = await exchange(origin, bytes);
      if (answers === null) return [`${name}: no answer in time`];
      const statuses = answers.map(({ status }) => status).join(", ");
      const wrong = answers.flatMap((answer) => problemsOfAnswer(answer, anonymousVisitor(), origin));
      return isAsItShould(answers) ? wrong : [`${name}: answered ${statuses}`, ...wrong];
    });
    return (await Promise.all(each)).flat();
  }

  test("requests in a row are answered in a row, each for itself", async () => {
    const row = ["/robots.txt", "/members", "/favicon.svg", "/admin"].map(
      (path) => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n`,
    );
    const answers = await exchange(origin, `${row.join("\r\n")}Connection: close\r\n\r\n`);
    expect(answers?.map(({ status }) => status)).toEqual([200, 401, 200, 401]);
    for (const answer of answers ?? []) expect(problemsOfAnswer(answer, anonymousVisitor(), origin)).toEqual([]);
  });
});
