/**
 * Changes that have an author. What the author may do is judged by the newest state, not by the state when their
 * request began, and the write itself checks that nothing has changed since. If something has, everything is read and
 * judged again, so that the result is true: done, or why not.
 */
import type {
  AccessRepository,
  AuthoredWrite,
  DirectoryRepository,
  TokenRepository,
  Changed,
  PersonPreconditions,
  AuthorPreconditions,
} from "../../../../db/repositories/contract.ts";
import type { Permission } from "../../core/access/permission.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Member } from "../../core/identity/member.ts";
import { isProgram, isSignedIn } from "../../core/identity/subject.ts";
import type { Sessions } from "../identity/sessions.ts";
import { notPermitted, type Author, type DirectoryAuthor } from "./author.ts";
import type { Change, History } from "./history.ts";
import { directoryAuthor } from "./directory-author.ts";
import { newestProgram } from "./program-author.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Failure, type Result } from "./result.ts";
import { problem } from "../../core/languages/problem.ts";

/** Another author's change came first each time. */
export const mostAttempts = 10;

/** What the write depends on beside the author's session, standing, roles and the policy. */
export interface WriteConditions extends Pick<AuthorPreconditions, "signedInWithin" | "passwordHash"> {
  /** The person concerned, as read for the judgement. */
  readonly person?: Member;
  /**
   * Nothing at all may have changed: for judgements that depend on many people, such as whether every owner keeps
   * access.
   */
  readonly everything?: boolean;
}

/** The state that one attempt is judged by. */
export interface CurrentState<By extends Author> {
  /** As they are now. */
  readonly author: By;
  readonly policy: Policy;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** For the repository: writes the change with its place in the history (null for none), if nothing has changed. */
  write(change: Change | null, judged?: WriteConditions): AuthoredWrite;
}

export interface AuthoredChanges {
  /**
   * @param permission what the change takes; null where members look after what is their own
   * @param attempt judges and writes; returns "changed" when a precondition failed, and is then called again
   */
  change<By extends Author, Outcome>(
    author: By,
    permission: Permission | null,
    attempt: (standing: CurrentState<By>) => Promise<Outcome | Changed>,
  ): Promise<Outcome | Failure>;
}

export interface AuthoredDependencies {
  readonly access: Pick<AccessRepository, "authorityVersion">;
  readonly sessions: Pick<Sessions, "holder">;
  readonly tokens: Pick<TokenRepository, "findByIdWithMember">;
  readonly directories: Pick<DirectoryRepository, "find">;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly now: () => number;
}

export function createAuthoredChanges({
  access,
  sessions,
  tokens,
  directories,
  policies,
  history,
  now,
}: AuthoredDependencies): AuthoredChanges {
  /** The author as the database knows them now. */
  async function newest<By extends Author>(author: By, policy: Policy): Promise<Result<By>> {
    if (author.kind === "operator") return success(author);
    if (author.kind === "directory") {
      const directory = await directories.find(author.id);
      if (directory?.tokenHash !== author.tokenHash) return tokenOver;
      return success(directoryAuthor(directory, policy) as Author as By);
    }
    if (isProgram(author)) {
      const program = await newestProgram(tokens, author, now());
      if (program === null) return tokenOver;
      return program.standing === "active" ? success(program as By) : suspended;
    }
    // Any other program counts as signed out, should one get here in spite of the types.
    if (!isSignedIn(author)) return signedOut;
    const holder = await sessions.holder(author.sessionHash);
    if (!isSignedIn(holder) || holder.id !== author.id) return signedOut;
    return holder.standing === "active" ? success(holder as By) : suspended;
  }

  async function stand<By extends Author>(given: By, permission: Permission | null): Promise<Result<CurrentState<By>>> {
    // Read first: a change while the rest is read then shows as another version at the write.
    const authorityVersion = await access.authorityVersion();
    const { policy, version } = await policies.withVersion();
    const found = await newest(given, policy);
    if (!found.ok) return found;
    const author = found.value;
    const forbidden = permission === null ? null : notPermitted(policy, author, permission);
    if (forbidden) return forbidden;
    const at = now();
    // What takes no permission is a member's own.
    const own =
      permission === null && author.kind === "member" && author.token === undefined
        ? { source: "account" as const }
        : {};
    const because = given.reason === undefined ? {} : { why: given.reason };
    return success({
      author,
      policy,
      at,
      write: (change, { person, everything = false, ...ofAuthor } = {}) => ({
        preconditions: {
          author: author.kind === "member" ? { ...preconditionsOf(author), ...ofAuthor } : null,
          ...(author.kind === "directory" && { directory: namedDirectory(author) }),
          policyVersion: version,
          ...(everything && { authorityVersion }),
          ...(person !== undefined && { person: personOf(person) }),
        },
        change: change === null ? null : history.rowOf(author, { ...own, ...change, ...because }),
      }),
    });
  }

  return {
    async change(author, permission, attempt) {
      for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
        const standing = await stand(author, permission);
        if (!standing.ok) return standing;
        const result = await attempt(standing.value);
        if (result !== "changed") return result;
      }
      return overtaken;
    },
  };
}

/** A use case that asks for a fresh sign-in refuses programs itself; the session that is asked for here would have none. */
function preconditionsOf({ id, sessionHash, token, roles }: Extract<Author, { kind: "member" }>): AuthorPreconditions {
  return token === undefined ? { id, sessionHash, roles } : { id, tokenId: token.id, roles };
}

function namedDirectory({ id, tokenHash, version }: DirectoryAuthor) {
  return { id, tokenHash, version };
}

function personOf({ id, suspendedAt, grants }: Member): PersonPreconditions {
  return { id, suspended: suspendedAt !== null, grants };
}

const signedOut: Failure = failure("signed-out", problem("signed-out-meanwhile"));

const tokenOver: Failure = failure("signed-out", problem("token-over"));

const suspended: Failure = failure("suspended", problem("suspended-meanwhile"));

export const overtaken: Failure = failure("conflict", problem("overtaken"));
