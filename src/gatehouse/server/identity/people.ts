/** The people of the site, as the console and the command line see them: look at, add. */
import { randomUUID } from "node:crypto";
import type {
  ChangeRow,
  DirectoryPersonRow,
  MemberRepository,
  PasskeyRepository,
  PasskeyRow,
  SessionRow,
  SignInRow,
  TokenRepository,
} from "../../../../db/repositories/contract.ts";
import { exceedsAuthor, unknownRole } from "../../core/access/change.ts";
import { emailSchema, memberNameSchema, normaliseEmail, type Member } from "../../core/identity/member.ts";
import type { NameParts } from "../../core/identity/scim/user.ts";
import type { MemberSource } from "../../core/identity/people-filter.ts";
import { authorId, notPermitted, type Author, type DirectoryAuthor } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { History } from "../access/history.ts";
import type { Owners } from "../access/owners.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, failureOf, success, type Result } from "../access/result.ts";
import { noPasswordHash } from "./password-key.ts";
import { makeUpPassword } from "./made-up-password.ts";
import type { PasswordChoice } from "./password-choice.ts";
import { unlessBusy, type Passwords } from "./passwords.ts";
import { createPeopleLists, type PeopleLists } from "./people-list.ts";
import { createPersonChanges, type PersonChanges } from "./person-changes.ts";
import { createPersonDetails, type PersonDetails } from "./person-details.ts";
import { createPersonRemoval, type PersonRemoval } from "./person-removal.ts";
import { createPersonSessions, type PersonSessions } from "./person-sessions.ts";
import type { Identity } from "./identity.ts";
import type { TellOfChanges } from "./tell-of-changes.ts";
import type { TellMember } from "./tell-member.ts";
import type { SignInLog } from "./sign-in-log.ts";
import { problem } from "../../core/languages/problem.ts";
import { problemOfError } from "../../core/languages/say-problem.ts";
import { changed } from "../../core/languages/change.ts";
import { namedRole } from "../../core/access/described.ts";

const signInsShown = 10;

export interface PersonInDetail {
  readonly member: Member;
  /** Within their limits, newest first. */
  readonly sessions: readonly SessionRow[];
  readonly history: readonly ChangeRow[];
  /** Newest first. */
  readonly passkeys: readonly PasskeyRow[];
  /** The latest tries to sign in, newest first. */
  readonly signIns: readonly SignInRow[];
}

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** The author knows that the email is theirs. */
  readonly emailConfirmed?: boolean;
  /** Left out, one is made up. */
  readonly password?: string;
}

/** What a directory says beside the email and the name. */
export interface FromDirectory {
  readonly externalId: string | null;
  readonly nameParts: NameParts;
}

export interface AddedPerson {
  readonly member: Member;
  /** To be shown once; null when the password was given. */
  readonly madeUpPassword: string | null;
}

export interface People extends PeopleLists, PersonChanges, PersonDetails, PersonRemoval, PersonSessions {
  find(author: Author, id: string): Promise<Result<PersonInDetail>>;
  findByEmail(author: Author, email: string): Promise<Result<Member>>;
  add(author: Author, person: NewPerson): Promise<Result<AddedPerson>>;
  /** A person whom a directory knows: with a confirmed email, without a password. "email-taken" also for a taken external id. */
  addFromDirectory(
    author: DirectoryAuthor,
    person: Pick<NewPerson, "email" | "name"> & FromDirectory,
  ): Promise<Result<Member>>;
  /**
   * They choose a password by “Forgotten password”, or sign in without one.
   *
   * @param source left out, they stood in a file of people
   */
  addWithoutPassword(
    author: Author,
    person: Omit<NewPerson, "password">,
    source?: MemberSource,
  ): Promise<Result<Member>>;
}

export interface PeopleDependencies {
  readonly members: MemberRepository;
  readonly identity: Pick<Identity, "sessionsOf" | "endSession" | "endSessions">;
  readonly tokens: TokenRepository;
  readonly passkeys: Pick<PasskeyRepository, "listOf">;
  readonly signInLog: SignInLog;
  readonly passwords: Passwords;
  readonly passwordChoice: PasswordChoice;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly authored: AuthoredChanges;
  readonly owners: Owners;
  readonly tell: TellMember;
  readonly tellOfChanges: TellOfChanges;
  readonly consolePath: string;
  readonly now: () => number;
}

export function createPeople(dependencies: PeopleDependencies): People {
  const { members, identity, passkeys, signInLog, passwords, passwordChoice, policies, history, authored } =
    dependencies;

  async function mayLook(author: Author) {
    return notPermitted(await policies.current(), author, "people:view");
  }

  type Checked = Omit<NewPerson, "password"> & {
    readonly source: MemberSource;
    readonly directory?: Pick<DirectoryPersonRow, "directoryId" | "externalId" | "name">;
  };

  function write(author: Author, person: Checked, hash: () => Promise<string> | string): Promise<Result<Member>> {
    const id = randomUUID();
    const roles = [...new Set(person.roles)].sort();
    return authored.change(author, "people:manage", async (standing) => {
      const { author: by, policy, at } = standing;
      const excess =
        unknownRole(policy, roles) ?? (by.kind === "operator" ? null : exceedsAuthor(policy, by, [], roles));
      if (excess) return failureOf(excess, "roles");
      // Slow; the write checks the preconditions again afterwards.
      const passwordHash = await hash();
      const member: Member = {
        id,
        email: person.email,
        name: person.name,
        createdAt: at,
        suspendedAt: null,
        emailVerifiedAt: person.emailConfirmed === true ? at : null,
        source: person.source,
        roles,
        grants: roles.map((role) => ({ role, endsAt: null, pending: false })),
      };
      const write = standing.write({
        entity: "member",
        entityId: id,
        summary: changed("person-added", {
          person: member.name,
          roles: roles.map((role) => namedRole(policy, role)),
        }),
        after: { email: member.email, name: member.name, roles },
      });
      const { directory } = person;
      const row = {
        ...{ ...member, source: person.source, passwordHash, grantedBy: authorId(by) },
        ...(directory && {
          directory: { ...directory, memberId: id, isMade: true, createdAt: at, releasedAt: null },
        }),
      };
      const created = await members.create(row, write);
      if (created === "changed") return created;
      return created === "taken" ? failure("email-taken", problem("email-taken"), "email") : success(member);
    });
  }

  function checked(person: Omit<NewPerson, "password">): Result<{ email: string; name: string }> {
    const email = emailSchema.safeParse(person.email);
    if (!email.success) return failure("not-valid", problemOfError(email.error), "email");
    const name = memberNameSchema.safeParse(person.name);
    if (!name.success) return failure("not-valid", problemOfError(name.error), "name");
    return success({ email: email.data, name: name.data });
  }

  async function add(author: Author, person: NewPerson): Promise<Result<AddedPerson>> {
    const read = checked(person);
    if (!read.ok) return read;
    const password = person.password ?? makeUpPassword();
    const why = await passwordChoice.problemWith(password, read.value);
    if (why !== null) return failure("not-valid", why, "password");
    let hash: Promise<string> | undefined;
    const made = await write(
      author,
      { ...person, ...read.value, source: "added" },
      () => (hash ??= passwords.hash(password)),
    );
    if (!made.ok) return made;
    return success({ member: made.value, madeUpPassword: person.password === undefined ? password : null });
  }

  return {
    ...createPeopleLists(dependencies),
    ...createPersonChanges(dependencies),
    ...createPersonDetails(dependencies),
    ...createPersonRemoval(dependencies),
    ...createPersonSessions(dependencies),

    async find(author, id) {
      const forbidden = await mayLook(author);
      if (forbidden) return forbidden;
      const [member, open, past, signIns, keys] = await Promise.all([
        members.findById(id),
        identity.sessionsOf(id),
        history.of("member", id),
        signInLog.recentOf(id, signInsShown),
        passkeys.listOf(id),
      ]);
      if (member === null) return failure("not-found", problem("no-such-person"));
      return success({ member, sessions: open, history: past, signIns, passkeys: keys });
    },

    async findByEmail(author, email) {
      const forbidden = await mayLook(author);
      if (forbidden) return forbidden;
      const member = await members.findByEmail(normaliseEmail(email));
      return member === null ? failure("not-found", problem("no-such-email", { email })) : success(member);
    },

    add: (author, person) => unlessBusy(() => add(author, person)),

    async addFromDirectory(author, { externalId, nameParts, ...person }) {
      const read = checked({ ...person, roles: [] });
      if (!read.ok) return read;
      const directory = { directoryId: author.id, externalId, name: nameParts };
      const all = { ...read.value, roles: [], emailConfirmed: true, source: "directory" as const, directory };
      return write(author, all, noPasswordHash);
    },

    async addWithoutPassword(author, person, source = "import") {
      const read = checked(person);
      return read.ok ? write(author, { ...person, ...read.value, source }, noPasswordHash) : read;
    },
  };
}
