/** Usual words for usual things, in code, tests and docs. Each sentence says what to write instead. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

interface UnusualWord {
  readonly pattern: RegExp;
  readonly instead: string;
  /** Files in which the word is right. */
  readonly except?: RegExp;
}

const headerNames =
  "(?:[Hh]eader|Host|Authorization|Cookie|Accept|Location|Referer|Connection|Cache-Control|Content-[A-Z][a-z]+|" +
  "Set-Cookie|WWW-Authenticate|X-[A-Za-z-]+)";

const unusual: readonly UnusualWord[] = [
  {
    pattern: /\b(?:whoever|whomever)\b/i,
    instead: "Name the person: the visitor, the member, the author, the client, an attacker.",
  },
  { pattern: /\bwhatever\b/i, instead: 'Name the thing, or write "for every …", "even when …", "independent of …".' },
  {
    // A user, an email or an id of this name is meant where a quotation mark, an @ or a hyphen follows.
    pattern: /\bnobody\b(?!["'@-])/i,
    instead: 'Write "an anonymous visitor", "no one", or turn the sentence round: "X is refused".',
    // Texts of the interface, where it is a usual word.
    except: /^src\/gatehouse\/(?:ui|routes|core\/languages)\//,
  },
  {
    pattern: new RegExp(
      `\\b${headerNames} fields?\\b|\\bfields?\\.get\\("|\\bfields? of (?:the|a) (?:request|response)\\b`,
    ),
    instead: "Write header. A field belongs to a form.",
  },
  {
    pattern: /\baddress(?:es)? (?:asked for|of the (?:page|client|visitor))\b|\b(?:client|visitor)['’]s address\b/,
    instead: "Write URL or path for a page, client IP for a client, email for a person.",
  },
  {
    pattern: /\b(?:of|after|behind) which nothing is\b|\bthat (?:is|are) none\b/,
    instead: 'Use an active verb: "is not …", "an invalid …".',
  },
];

/** Sample texts of the site, generated files and the words of earlier releases are left out. */
const leftOut =
  /^(?:src\/data\/|db\/migrations\/|tests\/architecture\/words\.test\.ts$|CHANGELOG\.md$|package-lock\.json$)/;
const readable =
  /(?:\.(?:ts|mjs|js|json|astro|svelte|md|sh|py|php|lua|conf|cfg|yml|yaml)|Caddyfile|Dockerfile|\.env\.example)$/;

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => readable.test(file) && !leftOut.test(file));

function unusualIn(file: string, text: string): string[] {
  const words = unusual.filter(({ except }) => except?.test(file) !== true);
  return text.split("\n").flatMap((line, index) =>
    words.flatMap(({ pattern, instead }) => {
      const [word] = pattern.exec(line) ?? [];
      return word === undefined ? [] : [`${file}:${index + 1} says "${word}". ${instead}`];
    }),
  );
}

test("code, tests and docs use the usual words", () => {
  const found = files.flatMap((file) => {
    try {
      return unusualIn(file, readFileSync(join(root, file), "utf8"));
    } catch {
      // Listed by git, and removed in the working tree.
      return [];
    }
  });
  expect(found).toEqual([]);
});

test("an unusual word is found, with what to write instead", () => {
  expect(unusualIn("src/a.ts", "/** Whoever asks. */")).toEqual([
    'src/a.ts:1 says "Whoever". Name the person: the visitor, the member, the author, the client, an attacker.',
  ]);
  expect(unusualIn("src/a.ts", "// the Host field")).toHaveLength(1);
  expect(unusualIn("src/a.ts", 'const email = "nobody@example.org"; // a field of the form')).toEqual([]);
});

test("no file is named for a drawer of things", () => {
  const drawers = files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.[a-z]+$)/.test(file));
  expect(drawers).toEqual([]);
});
