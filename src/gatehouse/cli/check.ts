/** `gatehouse check`: compares the responses of a running site with its rules, for every role and an anonymous visitor. */
import { pageAt } from "../core/access/site-location.ts";
import { conditionsOf, type Conditions } from "../core/access/requirement.ts";
import type { Rule } from "../core/access/rule.ts";
import { createCheckVisitors } from "../server/identity/check-visitors.ts";
import { knownPaths, listedPaths } from "./check/known-paths.ts";
import { readText } from "./check/ask.ts";
import { checkSite } from "./check/check-site.ts";
import { reportOf } from "./check/report.ts";
import { withRuntime } from "./site.ts";
import { parseWords, UsageError } from "./command-words.ts";

/** Exit code 0 when every response is what the rules say, 1 when one is not. */
export async function check(words: string[]): Promise<number> {
  const { origin: given, json } = parseOptions(words);
  return withRuntime(async (runtime) => {
    const origin = given ?? runtime.settings.origin;
    const known = await knownPaths(runtime.configuration);
    const listed = await listedPaths(origin, runtime.configuration.location, (path) =>
      readText(origin, path, runtime.checkMarks.make()),
    ).catch((cause: unknown) => {
      throw new Error(`${origin} does not answer. Start the site first, or say where it is with --origin.`, {
        cause,
      });
    });
    // The set-up page asks for a key of its own while there is no owner, and is a 404 afterwards.
    const { location, routes } = runtime.configuration;
    const isSetUp = (path: string) => pageAt(path, location.base) === routes.setUp;
    const paths = [...new Set([...known, ...listed])].filter((path) => !isSetUp(path));
    const { roles, rules } = await runtime.policies.current();
    const visitors = createCheckVisitors(runtime.database.repositories, runtime.sessions, runtime.now);
    const interruption = waitForInterruption();
    try {
      const arrived = await visitors.arrive([...roles.keys()], extraConditions(rules));
      const { asked, planned, findings } = await checkSite(runtime, origin, paths, arrived, interruption.happened);
      const names = arrived.map(({ name }) => name);
      if (json) {
        process.stdout.write(
          `${JSON.stringify({ origin, paths, visitors: names, asked, planned, findings }, null, 2)}\n`,
        );
      } else {
        const isWhole = asked === planned;
        const requests = isWhole ? `${asked} requests` : `${asked} of ${planned} requests`;
        const good = isWhole
          ? "Every response is what the rules say."
          : "Nothing was found up to where the check stopped.";
        const result = findings.length === 0 ? good : reportOf(findings);
        process.stdout.write(`${result}\n${requests} for ${paths.length} paths as ${names.length} visitors.\n`);
      }
      if (interruption.happened())
        throw new Error("The check was stopped before its end, so it says nothing about the rest.");
      return findings.length === 0 ? 0 : 1;
    } finally {
      interruption.forget();
      await visitors.leave();
    }
  });
}

/** The strictest extra conditions of all rules: a confirmed email, a fresh sign-in. */
function extraConditions(rules: readonly Rule[]): Conditions {
  const conditions = rules.map(({ requirement }) => conditionsOf(requirement));
  const freshest = conditions.flatMap(({ freshWithin }) => freshWithin ?? []);
  return {
    ...(conditions.some(({ verifiedEmail }) => verifiedEmail === true) && { verifiedEmail: true }),
    ...(freshest.length > 0 && { freshWithin: Math.min(...freshest) }),
  };
}

/** A check that is stopped still removes its visitors. */
function waitForInterruption(): { happened(): boolean; forget(): void } {
  let happened = false;
  const onSignal = () => void (happened = true);
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, onSignal);
  return {
    happened: () => happened,
    forget: () => {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

function parseOptions(words: string[]): { origin: string | undefined; json: boolean } {
  const { values, positionals } = parseWords(words, { origin: { type: "string" }, json: { type: "boolean" } });
  if (positionals.length > 0) throw new UsageError("`gatehouse check` takes --origin and --json only.");
  const { origin: given } = values;
  const url = typeof given === "string" ? URL.parse(given) : undefined;
  if (url === null || (url !== undefined && !/^https?:$/.test(url.protocol))) {
    throw new UsageError(`"${String(given)}" is not the URL of a site: write it like https://example.org.`);
  }
  return { origin: url?.origin, json: values["json"] === true };
}
