/** The words that show a leak are on every protected page, and on no public one. */
import { describe, expect, inject, test } from "vitest";
import { buildNames } from "../support/built-sites.ts";
import { bytesOf, anonymousVisitor } from "./support/describe-attack.ts";
import { allGuarded, membersTitles, membersWords, ownPath, ownersWords } from "./support/protected.ts";
import { problemsOfAnswer } from "./support/verdict.ts";
import { openWire } from "./support/wire.ts";

describe.each(buildNames)("what a leak looks like (%s build)", (build) => {
  const site = inject("openSites")[build];
  const words = [...membersWords, ...ownersWords];
  const own = (path: string) => ownPath(build, path);

  async function answerTo(target: string, headers: readonly string[]) {
    const wire = openWire(site.origin);
    const outcome = await wire.ask(bytesOf({ target, headers }, { ...anonymousVisitor(), headers: [] }, site.origin));
    wire.close();
    if (outcome.kind !== "answered") throw new Error(`${target} was not answered.`);
    return outcome.answer;
  }

  test.each(allGuarded)("the owner is allowed at %s, and the response contains such a word", async (path) => {
    const answer = await answerTo(own(path), [site.ownerCookie]);
    expect(answer.status).toBe(200);
    expect(problemsOfAnswer(answer, anonymousVisitor(), site.origin)).not.toEqual([]);
  });

  test.each(allGuarded)("an anonymous visitor is refused at %s", async (path) => {
    const answer = await answerTo(own(path), []);
    expect(answer.status).toBe(401);
    expect(problemsOfAnswer(answer, anonymousVisitor(), site.origin)).toEqual([]);
  });

  test("public pages hold none of it", async () => {
    for (const path of ["/", "/about", "/login", "/robots.txt", "/favicon.svg", "/healthz"]) {
      const target = path.includes(".") || path === "/" ? path : own(path);
      const answer = await answerTo(target, []);
      expect([target, answer.status]).toEqual([target, 200]);
      expect(problemsOfAnswer(answer, anonymousVisitor(), site.origin)).toEqual([]);
      expect(words.filter((word) => answer.text.includes(word))).toEqual([]);
    }
  });

  test("a member comes into the members' section, and not into the console", async () => {
    const answer = await answerTo(own("/members/profile"), [site.memberCookie]);
    expect(answer.status).toBe(200);
    expect(membersTitles).toContain(/<title\b[^>]*>([^<]*)/.exec(answer.body)?.[1]);
    expect((await answerTo(own("/admin"), [site.memberCookie])).status).toBe(403);
  });

  test("the token is one, and its scope does not reach", async () => {
    const answer = await answerTo(own("/api/members/library"), [site.narrowToken]);
    expect(answer.status).toBe(403);
    expect(answer.headers.get("www-authenticate")?.join()).toContain("insufficient_scope");
  });
});
