/** Something happens between the moment a change was judged and the moment it is written. */
import { DatabaseUnavailable } from "../../../src/gatehouse/server/availability.ts";
import type { Repositories } from "../../../db/repositories/contract.ts";

type Method<Name extends keyof Repositories> = keyof Repositories[Name] & string;

/**
 * The next time this method of the repository is called, `meanwhile` happens before it. What it writes itself goes
 * through. The use cases of a site share its repositories, so that all of them are interrupted.
 */
export function beforeTheWrite<Name extends keyof Repositories>(
  repositories: Repositories,
  name: Name,
  method: Method<Name>,
  meanwhile: () => Promise<unknown>,
): void {
  const repository = repositories[name] as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
  const real = repository[method];
  if (real === undefined) throw new Error(`There is no ${name}.${method}.`);
  repository[method] = async (...values) => {
    repository[method] = real;
    await meanwhile();
    return real(...values);
  };
}

/** A method of a repository, as `jobs.add`. */
type AnyMethod = { [Name in keyof Repositories]: `${Name}.${Method<Name>}` }[keyof Repositories];

/** The database goes away when this method is called the next time, and is back afterwards. */
export function awayOnce(repositories: Repositories, at: AnyMethod): void {
  const [name, method] = at.split(".") as [keyof Repositories, never];
  beforeTheWrite(repositories, name, method, () => Promise.reject(new DatabaseUnavailable()));
}
