/** Tries a class of attacks on every build, as each kind of visitor who may not go there. */
import { describe, expect, inject, test } from "vitest";
import { buildNames, type BuildName } from "../../support/built-sites.ts";
import type { OpenSite } from "./open-sites.ts";
import { pathsUnder, guarded, membersTitles, membersWords, ownPath, ownersWords, publicTitles } from "./protected.ts";
import { problemsOf, type Audience } from "./verdict.ts";
import { openWire } from "./wire.ts";

export interface Attack {
  /** GET, where nothing else is said. */
  readonly method?: string;
  /** As it is sent; one byte a character. */
  readonly target: string;
  /** Field lines. `Host` is added, unless one of them is given. */
  readonly headers?: readonly string[];
  readonly body?: string;
}

export interface Surroundings {
  readonly build: BuildName;
  readonly origin: string;
}

/** What comes of one guarded address. */
export type AttacksOn = (path: string, at: Surroundings) => readonly Attack[];

interface Part {
  readonly audience: (site: OpenSite) => Audience;
  readonly paths: readonly string[];
}

const parts: Readonly<Record<string, Part>> = {
  "an anonymous visitor": { audience: anonymousVisitor, paths: guarded },
  "a member at the console": {
    audience: ({ memberCookie }) => ({
      name: "a member",
      headers: [memberCookie],
      words: ownersWords,
      titles: [...publicTitles, ...membersTitles],
      mayReadData: true,
    }),
    paths: ["/admin", "/admin/people"],
  },
  "a token out of its scope": {
    audience: ({ narrowToken }) => ({ ...anonymousVisitor(), name: "a token", headers: [narrowToken] }),
    paths: ["/api/members/library", "/members"],
  },
};

/** As an anonymous visitor. */
export function anonymousVisitor(): Audience {
  return { name: "an anonymous visitor", headers: [], words: [...membersWords, ...ownersWords], titles: publicTitles };
}

export interface Reach {
  /** Every guarded address, and under the other spellings at which a build might answer for it. On by default. */
  readonly everySpelling?: boolean;
}

/** Tries, as each kind of visitor, what `attacksOn` makes of each guarded address. */
export function describeAttack(name: string, attacksOn: AttacksOn, { everySpelling = true }: Reach = {}): void {
  describe.each(buildNames)(`${name} (%s build)`, (build) => {
    test.each(Object.entries(parts))("%s gets nothing that is protected", async (_, { audience, paths }) => {
      const site = inject("openSites")[build];
      const at = { build, origin: site.origin };
      const few = paths.slice(-3).map((path) => ownPath(build, path));
      const attacked = everySpelling ? pathsUnder(build, paths) : few;
      const attacks = attacked.flatMap((path) => attacksOn(path, at));
      expect(attacks.length).toBeGreaterThan(0);
      expect(await problemsWith(attacks, audience(site), site.origin)).toEqual([]);
    });
  });
}

/** Sends each and says what is wrong with the answers; nothing, where all is well. */
export async function problemsWith(attacks: readonly Attack[], audience: Audience, origin: string): Promise<string[]> {
  const wire = openWire(origin);
  const problems: string[] = [];
  for (const attack of attacks) {
    const bytes = bytesOf(attack, audience, origin);
    const found = problemsOf(await wire.ask(bytes), audience, origin);
    for (const problem of found) problems.push(`${JSON.stringify(bytes.slice(0, 300))} → ${problem}`);
  }
  wire.close();
  return problems;
}

export function bytesOf(
  { method = "GET", target, headers = [], body = "" }: Attack,
  audience: Audience,
  origin: string,
) {
  const own = headers.some((line) => /^host\s*:/i.test(line)) ? [] : [`Host: ${new URL(origin).host}`];
  const length = body === "" || headers.some((line) => /^content-length|^transfer-enc/i.test(line));
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...own,
    "Accept: text/html",
    ...audience.headers,
    ...headers,
    ...(length ? [] : [`Content-Length: ${body.length}`]),
  ];
  return `${lines.join("\r\n")}\r\n\r\n${body}`;
}

/** Characters as the bytes of their UTF-8, for targets and headers. */
export function utf8(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
