/**
 * Directories of people elsewhere (Okta, Entra), as the console has them: connect, say which roles each may give, renew the token,
 * disconnect. What they do is in `scim`.
 */
import { randomInt, randomUUID } from "node:crypto";
import type { DirectoryRepository, DirectoryRow } from "../../../../db/repositories/contract.ts";
import { exceedsAuthor, unknownRole } from "../../core/access/change.ts";
import { namedRole } from "../../core/access/described.ts";
import type { Policy } from "../../core/access/policy.ts";
import {
  directoryNameSchema,
  directoryOfSource,
  directoryTokenLetters,
  directoryTokenPrefix,
  mostDirectories,
  mostDirectoryRoles,
} from "../../core/identity/directory.ts";
import type { Member } from "../../core/identity/member.ts";
import { tokenFreshness } from "../../core/identity/token.ts";
import { changed, type ChangeMessage } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import { holds } from "../../core/access/holder.ts";
import { notPermitted, type Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { Change } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, failureOf, success, type Failure, type Result } from "../access/result.ts";
import { hashToken } from "./tokens.ts";

const permission = "people:manage";
/** Milliseconds since the sign-in, as where a member's token is made. */
const freshness = tokenFreshness.toSend * 60_000;
const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export type Directory = Omit<DirectoryRow, "tokenHash"> & { readonly people: number };

export interface DirectoryWish {
  readonly name: string;
  /** Ids of roles that it may give. */
  readonly roles: readonly string[];
  readonly mayMakeRoles: boolean;
  /** The provider by which its people sign in; empty for none. */
  readonly provider: string;
}

export interface Directories {
  list(author: Author): Promise<Result<readonly Directory[]>>;
  /** Of those that looked after this person: for authors who may see people. */
  namesFor(author: Author, member: Member): Promise<readonly { readonly id: string; readonly name: string }[]>;
  find(author: Author, id: string): Promise<Result<Directory>>;
  /** The token is shown once. Takes a fresh sign-in, and so does what follows. */
  add(author: Author, wish: DirectoryWish): Promise<Result<{ readonly id: string; readonly token: string }>>;
  change(author: Author, id: string, wish: DirectoryWish, expectedVersion: number): Promise<Result<null>>;
  /** The token before stops holding at once. */
  renewToken(author: Author, id: string): Promise<Result<{ readonly token: string }>>;
  remove(author: Author, id: string): Promise<Result<null>>;
}

export interface DirectoriesDependencies {
  readonly directories: DirectoryRepository;
  readonly policies: PolicyStore;
  readonly authored: AuthoredChanges;
  /** By which people can sign in now. */
  readonly providers: readonly { readonly id: string }[];
  readonly now: () => number;
}

export function createDirectories({
  directories,
  policies,
  authored,
  providers,
  now,
}: DirectoriesDependencies): Directories {
  async function forbidden(author: Author) {
    return notPermitted(await policies.current(), author, permission);
  }

  /** Its token does much, and for long. */
  function notFresh(author: Author): Failure | null {
    if (author.kind === "operator") return null;
    const since = author.kind === "member" ? author.authenticatedAt : undefined;
    if (since !== undefined && now() - since <= freshness) return null;
    return failure("sign-in-again", problem("sign-in-again-first"));
  }

  /** What is wrong with the wish, given by this author in place of `before`; null for nothing. */
  function problemWith(
    policy: Policy,
    author: Author,
    wish: DirectoryWish,
    before: DirectoryRow | null,
  ): Failure | null {
    const name = directoryNameSchema.safeParse(wish.name);
    if (!name.success) return failure("not-valid", problemOfError(name.error), "name");
    if (wish.roles.length > mostDirectoryRoles)
      return failure("not-valid", problem("too-many-directory-roles", { most: mostDirectoryRoles }), "roles");
    const unknown = unknownRole(policy, wish.roles);
    if (unknown) return failureOf(unknown, "roles");
    if (policy.isOwner(wish.roles)) return failure("exceeds-author", problem("directory-no-owner"), "roles");
    if (
      wish.provider !== "" &&
      wish.provider !== before?.provider &&
      !providers.some(({ id }) => id === wish.provider)
    ) {
      return failure("not-valid", problem("directory-provider"), "provider");
    }
    if (author.kind === "operator") return null;
    // Also those that it may give already: else its new token would be worth more than its author.
    const excess = exceedsAuthor(policy, author, [], [...wish.roles, ...known(policy, before)]);
    if (excess) return failureOf(excess, "roles");
    const makesRoles = wish.mayMakeRoles || before?.mayMakeRoles === true;
    return makesRoles && !holds(policy, author, "roles:manage") ? notPermitted(policy, author, "roles:manage") : null;
  }

  const written = (author: Author) => (author.kind === "member" ? { signedInWithin: freshness } : {});

  function rolesOf(wish: DirectoryWish, before: DirectoryRow | null) {
    return [...new Set(wish.roles)]
      .sort()
      .map((role) => before?.roles.find((one) => one.role === role) ?? { role, externalId: null, isMade: false });
  }

  return {
    async list(author) {
      return (await forbidden(author)) ?? success((await directories.list()).map(withoutToken));
    },

    async namesFor(author, { suspendedBy, grants }) {
      const isConcerned = suspendedBy !== undefined || grants.some(({ source }) => directoryOfSource(source) !== null);
      if (!isConcerned || notPermitted(await policies.current(), author, "people:view") !== null) return [];
      return (await directories.all()).map(({ id, name }) => ({ id, name }));
    },

    async find(author, id) {
      const denied = await forbidden(author);
      if (denied) return denied;
      const found = (await directories.list()).find((one) => one.id === id);
      return found === undefined ? gone : success(withoutToken(found));
    },

    add: (author, wish) =>
      authored.change(author, permission, async ({ author: by, policy, at, write }) => {
        const wrong = notFresh(by) ?? problemWith(policy, by, wish, null);
        if (wrong) return wrong;
        const [id, token] = [randomUUID(), makeUpToken()];
        const { mayMakeRoles } = wish;
        const name = wish.name.trim();
        const row: DirectoryRow = {
          ...{ id, name, mayMakeRoles, tokenHash: hashToken(token), roles: rolesOf(wish, null) },
          ...{ provider: wish.provider || null, createdAt: at, lastUsedAt: null, version: 1 },
        };
        const summary = changed("directory-added", { directory: name, roles: named(policy, wish.roles) });
        const change = write({ ...changeOf(id, summary), after: shown(row) }, written(by));
        const added = await directories.insert(row, mostDirectories, change);
        if (added === "too-many")
          return failure("not-valid", problem("too-many-directories", { most: mostDirectories }));
        return added === "changed" ? added : success({ id, token });
      }),

    change: (author, id, wish, expectedVersion) =>
      authored.change(author, permission, async ({ author: by, policy, write }) => {
        const before = await directories.find(id);
        if (before === null) return gone;
        const wrong = notFresh(by) ?? problemWith(policy, by, wish, before);
        if (wrong) return wrong;
        const name = wish.name.trim();
        const { mayMakeRoles } = wish;
        const next = { ...before, name, mayMakeRoles, roles: rolesOf(wish, before), provider: wish.provider || null };
        const summary = changed("directory-changed", { directory: name, roles: named(policy, wish.roles) });
        const values = { before: shown(before), after: shown(next) };
        const change = write({ ...changeOf(id, summary), ...values }, written(by));
        const saved = await directories.update(next, expectedVersion, change);
        if (saved === "conflict") return failure("conflict", problem("directory-changed-meanwhile"));
        return saved === "changed" ? saved : success(null);
      }),

    renewToken: (author, id) =>
      authored.change(author, permission, async ({ author: by, policy, write }) => {
        const before = await directories.find(id);
        if (before === null) return gone;
        const roles = known(policy, before);
        const same = { ...before, roles, provider: before.provider ?? "" };
        const wrong = notFresh(by) ?? problemWith(policy, by, same, before);
        if (wrong) return wrong;
        const token = makeUpToken();
        const change = write(changeOf(id, changed("directory-token-renewed", { directory: before.name })), written(by));
        const renewed = await directories.update({ ...before, tokenHash: hashToken(token) }, before.version, change);
        return renewed === "written" ? success({ token }) : "changed";
      }),

    remove: (author, id) =>
      authored.change(author, permission, async ({ author: by, policy, write }) => {
        const before = await directories.find(id);
        if (before === null) return gone;
        const stale = notFresh(by);
        if (stale) return stale;
        const excess = by.kind === "operator" ? null : exceedsAuthor(policy, by, [], known(policy, before));
        if (excess) return failureOf(excess);
        const change = write(changeOf(id, changed("directory-removed", { directory: before.name })), written(by));
        const removed = await directories.remove(id, change);
        if (removed === "missing") return gone;
        return removed === "changed" ? removed : success(null);
      }),
  };
}

function makeUpToken(): string {
  const all = Array.from({ length: directoryTokenLetters }, () => letters[randomInt(letters.length)]);
  return directoryTokenPrefix + all.join("");
}

/** Roles on its list that the site still has. */
function known(policy: Policy, before: DirectoryRow | null): string[] {
  return (before?.roles ?? [])
    .map(({ role }) => role)
    .filter((role) => policy.roles.has(role) && !policy.isOwner([role]));
}

function named(policy: Policy, roles: readonly string[]) {
  return roles.map((role) => namedRole(policy, role));
}

/** As the history keeps it. */
function shown({ name, roles, mayMakeRoles, provider }: DirectoryRow) {
  return { name, roles: roles.map(({ role }) => role), mayMakeRoles, provider };
}

function changeOf(entityId: string, summary: ChangeMessage): Change {
  return { entity: "directory", entityId, summary };
}

function withoutToken<Row extends DirectoryRow>({ tokenHash: _, ...directory }: Row) {
  return directory;
}

const gone = failure("not-found", problem("directory-gone"));
