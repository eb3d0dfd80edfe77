/**
 * Which methods of the repositories may take long: records, purges, counts and lists, which grow with the site. They must
 * not keep visitors' requests waiting. On PostgreSQL all of them have separate connections and limits. On SQLite the reads
 * run in a thread of their own, and the writes are short: a purge goes in steps, and a record in small batches.
 *
 * What counts as long was measured with `tests/bench/fill.ts`: at 100,000 people, 1,000,000 sessions and 200,000 refusals
 * these take 0.2 to 300 milliseconds. A read that requests wait for (`listRules` after a change of the policy) is not among
 * them, because it would wait behind others.
 */
import type { Repositories } from "./repositories/contract.ts";

type Methods = { readonly [Name in keyof Repositories]?: readonly (keyof Repositories[Name])[] };

const longReads: Methods = {
  members: ["list", "count", "countAlike", "countWaiting", "countHolders", "groups", "ofGroups"],
  sessions: ["countLive"],
  refusals: ["recent", "list", "oldest", "completeSince", "countByDayAndReason", "countBetween"],
  refusalCounts: ["daily", "top"],
  signIns: ["recent", "countSucceeded"],
  changes: ["recent", "list", "chain"],
  jobs: ["counts"],
  bulkChanges: ["recent", "counts"],
  mails: ["list", "countUnsent"],
  pictures: ["list", "usesInHistory"],
  signUps: ["list", "count"],
  webhooks: ["countFailed"],
  directories: ["list", "people", "holders"],
  oneTimeKeys: ["list"],
};

const longWrites: Methods = {
  members: ["removeTemporary", "orderNames"],
  sessions: ["purge"],
  tokens: ["purge"],
  attempts: ["purge"],
  emailConfirmations: ["purge"],
  keptRequests: ["purge"],
  answeredWrites: ["purge"],
  oneTimeKeys: ["purge"],
  signUps: ["purge"],
  secondFactors: ["purge"],
  refusals: ["insertMany", "purge"],
  refusalCounts: ["add", "valuesOf", "purge"],
  changes: ["purge"],
  signIns: ["insertMany", "purge"],
  jobs: ["purge"],
  bulkChanges: ["purge"],
  trials: ["purge"],
  mails: ["purge"],
  pictures: ["purge"],
  webhooks: ["purge"],
};

/** @param repository name of a repository */
export function isLong(repository: string, method: string): boolean {
  return [longReads, longWrites].some((methods) => names(methods, repository).includes(method));
}

/** The methods of `usual`, but for those that may take long: they come from `long`. */
export function withLongWork(usual: Repositories, long: Repositories): Repositories {
  return replaced(replaced(usual, long, longReads), long, longWrites);
}

/** The same for reads alone. */
export function withLongReads(usual: Repositories, long: Repositories): Repositories {
  return replaced(usual, long, longReads);
}

function replaced(usual: Repositories, long: Repositories, methods: Methods): Repositories {
  const pairs = Object.entries(usual).map(([name, repository]: [string, object]) => {
    const others = Object.entries(long[name as keyof Repositories]);
    const replacing = others.filter(([method]) => names(methods, name).includes(method));
    return [name, { ...repository, ...Object.fromEntries(replacing) }];
  });
  return Object.fromEntries(pairs) as Repositories;
}

function names(methods: Methods, repository: string): readonly string[] {
  return methods[repository as keyof Repositories] ?? [];
}
