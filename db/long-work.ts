/**
 * Which methods of the repositories may take long: records, purges, counts and lists, which grow with the site. On
 * PostgreSQL they have separate connections and limits, so that visitors' requests never wait behind them.
 */
import type { Repositories } from "./repositories/contract.ts";

const longWork: ReadonlySet<string> = new Set([
  ...["insertMany", "purge", "removeTemporary"],
  ...["list", "recent", "oldest", "completeSince", "countByDayAndReason", "countHolders", "countLive", "counts"],
]);

/** @param method name of a method */
export function isLong(method: string): boolean {
  return longWork.has(method);
}

/** The methods of `usual`, but for those that may take long: they come from `long`. */
export function withLongWork(usual: Repositories, long: Repositories): Repositories {
  const pairs = Object.entries(usual).map(([name, repository]: [string, object]) => {
    const others = Object.entries(long[name as keyof Repositories]).filter(([method]) => isLong(method));
    return [name, { ...repository, ...Object.fromEntries(others) }];
  });
  return Object.fromEntries(pairs) as Repositories;
}
