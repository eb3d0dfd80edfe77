/** `gatehouse check`: looks at a running site from outside, as every role and as a stranger. */
import { parseArgs } from "node:util";
import { pageAt } from "../core/access/site-location.ts";
import { besidesOf, type Besides } from "../core/access/requirement.ts";
import type { Rule } from "../core/access/rule.ts";
import { createCheckVisitors } from "../server/identity/check-visitors.ts";
import { knownAddresses, listedAddresses } from "./check/addresses.ts";
import { readText } from "./check/ask.ts";
import { checkSite } from "./check/check-site.ts";
import { reportOf } from "./check/report.ts";
import { withRuntime } from "./site.ts";
import { UsageError } from "./usage.ts";

/** Exit code 0 when every answer is what the rules say, 1 when one is not. */
export async function check(words: string[]): Promise<number> {
  const { origin: given, json } = understand(words);
  return withRuntime(async (runtime) => {
    const origin = given ?? runtime.settings.origin;
    const known = await knownAddresses(runtime.configuration);
    const listed = await listedAddresses(origin, runtime.configuration.place, (path) =>
      readText(origin, path, runtime.checkMarks.make()),
    ).catch((cause: unknown) => {
      throw new Error(`${origin} does not answer. Start the site first, or say where it is with --origin.`, {
        cause,
      });
    });
    // Setting up asks for a key of its own while there is no owner, and is not there afterwards.
    const { place, routes } = runtime.configuration;
    const isSetUp = (path: string) => pageAt(path, place.base) === routes.setUp;
    const addresses = [...new Set([...known, ...listed])].filter((path) => !isSetUp(path));
    const { roles, rules } = await runtime.policies.current();
    const visitors = createCheckVisitors(runtime.database.repositories, runtime.sessions, runtime.now);
    const interruption = waitForInterruption();
    try {
      const arrived = await visitors.arrive([...roles.keys()], askedBesides(rules));
      const { asked, planned, findings } = await checkSite(runtime, origin, addresses, arrived, interruption.happened);
      const names = arrived.map(({ name }) => name);
      if (json) {
        process.stdout.write(
          `${JSON.stringify({ origin, addresses, visitors: names, asked, planned, findings }, null, 2)}\n`,
        );
      } else {
        const isWhole = asked === planned;
        const requests = isWhole ? `${asked} requests` : `${asked} of ${planned} requests`;
        const good = isWhole
          ? "Every answer is what the rules say."
          : "Nothing was found up to where the check stopped.";
        const result = findings.length === 0 ? good : reportOf(findings);
        process.stdout.write(`${result}\n${requests} for ${addresses.length} addresses as ${names.length} visitors.\n`);
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

/** What any of the rules asks of a member besides who they are. */
function askedBesides(rules: readonly Rule[]): Besides {
  const besides = rules.map(({ requirement }) => besidesOf(requirement));
  const freshest = besides.flatMap(({ freshWithin }) => freshWithin ?? []);
  return {
    ...(besides.some(({ verifiedEmail }) => verifiedEmail === true) && { verifiedEmail: true }),
    ...(freshest.length > 0 && { freshWithin: Math.min(...freshest) }),
  };
}

/** The visitors have to leave again, so a check that is stopped ends in good order. */
function waitForInterruption(): { happened(): boolean; forget(): void } {
  let happened = false;
  const notice = () => void (happened = true);
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, notice);
  return {
    happened: () => happened,
    forget: () => {
      for (const signal of signals) process.off(signal, notice);
    },
  };
}

function understand(args: string[]): { origin: string | undefined; json: boolean } {
  const options = { origin: { type: "string" }, json: { type: "boolean", default: false } } as const;
  let values: { origin?: string | undefined; json: boolean };
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const url = values.origin === undefined ? undefined : URL.parse(values.origin);
  if (url === null) throw new UsageError(`"${values.origin}" is not an address: write it like https://example.org.`);
  return { origin: url?.origin, json: values.json };
}
