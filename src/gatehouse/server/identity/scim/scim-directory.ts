/** Which directory asks, by its token, and what all its requests share. */
import type {
  AttemptRepository,
  DirectoryPersonRow,
  DirectoryRepository,
  DirectoryRow,
  MemberRepository,
} from "../../../../../db/repositories/contract.ts";
import { mayManage } from "../../../core/access/change.ts";
import type { Policy } from "../../../core/access/policy.ts";
import { isDirectoryToken } from "../../../core/identity/directory.ts";
import type { Member } from "../../../core/identity/member.ts";
import { noName } from "../../../core/identity/scim/user.ts";
import { lastUsedInterval } from "../../../core/identity/token.ts";
import type { DirectoryAuthor } from "../../access/author.ts";
import type { AuthoredChanges } from "../../access/authored.ts";
import type { Change } from "../../access/history.ts";
import { directoryAuthor } from "../../access/directory-author.ts";
import type { PolicyStore } from "../../access/policy-store.ts";
import { failure, failureOf, success } from "../../access/result.ts";
import { problem } from "../../../core/languages/problem.ts";
import { ScimRefusal } from "../../../core/identity/scim/refusal.ts";
import type { OptionalWrites } from "../../optional-writes.ts";
import type { People } from "../people.ts";
import type { Roles } from "../../access/roles.ts";
import { manageable } from "../person-changes.ts";
import { hashToken } from "../tokens.ts";
import { refusalOf, ScimWait, unwrap } from "./scim-failures.ts";

/** A directory whose token was read with this request. */
export interface AskingDirectory {
  readonly author: DirectoryAuthor;
  readonly row: DirectoryRow;
  readonly policy: Policy;
  /** URL of all resources, without a slash at the end. */
  readonly base: string;
}

/** A person as a directory may see them: `row` is null for one whom it does not look after yet. */
export interface KnownPerson {
  readonly member: Member;
  readonly row: DirectoryPersonRow | null;
}

export interface ScimDependencies {
  readonly directories: DirectoryRepository;
  readonly members: MemberRepository;
  readonly attempts: Pick<AttemptRepository, "count">;
  readonly people: People;
  readonly roles: Roles;
  readonly authored: AuthoredChanges;
  readonly policies: PolicyStore;
  readonly optionalWrites: OptionalWrites;
  readonly now: () => number;
}

const hour = 60 * 60_000;
/** Changes of one directory in an hour: what a first run of a large company takes, and no flood. */
const mostChanges = 20_000;
/** Filters that look at everybody: directories ask by one attribute of one person, and a stolen token must not take the site's time. */
const mostScans = 600;

/** @returns null for an invalid token */
export async function askingDirectory(
  { directories, policies, optionalWrites, now }: ScimDependencies,
  token: string | null,
  base: string,
): Promise<AskingDirectory | null> {
  const row = token !== null && isDirectoryToken(token) ? await directories.findByToken(hashToken(token)) : null;
  if (row === null) return null;
  const at = now();
  if (row.lastUsedAt === null || at - row.lastUsedAt >= lastUsedInterval) {
    optionalWrites.try(`directory ${row.id}`, () => directories.touch(row.id, at, at - lastUsedInterval));
  }
  const policy = await policies.current();
  return { author: directoryAuthor(row, policy), row, policy, base };
}

/** Throws a refusal after too many changes. */
export function countChange(dependencies: ScimDependencies, { row }: AskingDirectory): Promise<void> {
  return count(dependencies, `scim:${row.id}`, mostChanges, `No more than ${mostChanges} changes are made in an hour.`);
}

/** Throws a refusal after too many filters that look at everybody. */
export function countScan(dependencies: ScimDependencies, { row }: AskingDirectory): Promise<void> {
  const sentence = `No more than ${mostScans} such filters are answered in an hour: ask by userName, externalId or id.`;
  return count(dependencies, `scim-scan:${row.id}`, mostScans, sentence);
}

async function count({ attempts, now }: ScimDependencies, key: string, most: number, sentence: string): Promise<void> {
  const at = now();
  const counted = await attempts.count(key, at, hour);
  if (counted.count > most)
    throw new ScimWait(429, sentence, Math.max(1, Math.ceil((counted.windowEndsAt - at) / 1000)));
}

/** Throws a refusal (404) where there is no such person, or the directory has removed them. */
export async function knownPerson(
  { members, directories }: ScimDependencies,
  { row: { id: directoryId } }: AskingDirectory,
  id: string,
): Promise<KnownPerson> {
  const [member, row] = await Promise.all([members.findById(id), directories.person(directoryId, id)]);
  if (member === null || (row !== null && row.releasedAt !== null)) {
    throw new ScimRefusal(404, "There is no person with this id.");
  }
  return { member, row };
}

/** Throws a refusal (403) where the person holds more than the directory may give. */
export function mustManage({ author, policy }: AskingDirectory, { roles }: Pick<Member, "roles">): void {
  const outranked = mayManage(policy, author, roles);
  if (outranked) throw refusalOf(failureOf(outranked));
}

/** Notes what the directory says of a person; one whom it did not look after is looked after from then on. */
export async function keepPerson(
  { authored, directories, members }: ScimDependencies,
  { author }: AskingDirectory,
  memberId: string,
  said: Partial<Pick<DirectoryPersonRow, "externalId" | "name" | "releasedAt">>,
  change: Change | null = null,
): Promise<void> {
  const kept = await authored.change(author, "people:manage", async (standing) => {
    const found = await manageable(members, standing, memberId);
    if (!found.ok) return found;
    const before = await directories.person(author.id, memberId);
    const row = {
      ...(before ?? {
        ...{ directoryId: author.id, memberId, externalId: null, name: noName },
        ...{ isMade: false, createdAt: standing.at, releasedAt: null },
      }),
      ...said,
    };
    const written = await directories.keepPerson(row, standing.write(change, { person: found.value }), said);
    if (written === "taken") return failure("name-taken", problem("directory-external-id"));
    return written === "changed" ? written : success(null);
  });
  unwrap(kept);
}
