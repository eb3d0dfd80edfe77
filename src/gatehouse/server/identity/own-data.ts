/**
 * Everything that the database holds about a member, for them to keep and to take along (GDPR, articles 15 and 20): see
 * docs/own-data.md for its form. Nothing in it lets its reader act: no password, no hash, no key, no token.
 */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { isTurnedAway } from "../../core/identity/sign-in-outcome.ts";
import { directoryOfSource } from "../../core/identity/directory.ts";
import { placeOf } from "../../core/identity/place.ts";
import { sessionHandle } from "../../core/identity/session.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { sayChange } from "../../core/languages/change.ts";
import { success, type Result } from "../access/result.ts";
import type { OwnChanges } from "./own-changes.ts";
import type { RefusalLog } from "../refusal/refusal-log.ts";
import type { SignInLog } from "./sign-in-log.ts";

/** Rows of each kind, the newest. The records are bounded by themselves, some far above what one member causes. */
const most = 10_000;

export interface OwnData {
  /**
   * The file as JSON, in pieces: one kind of data is read at a time. Asking is bounded.
   *
   * @param siteName for the head of the file
   */
  file(member: SignedInMember, siteName: string): Promise<Result<AsyncGenerator<string, void>>>;
}

export interface OwnDataDependencies extends Pick<
  Repositories,
  "accounts" | "externalAccounts" | "members" | "tokens" | "passkeys" | "secondFactors" | "changes" | "directories"
> {
  readonly signInLog: Pick<SignInLog, "recentOf">;
  readonly refusals: Pick<RefusalLog, "flush">;
  readonly ownChanges: OwnChanges;
  readonly now: () => number;
}

export function createOwnData(dependencies: OwnDataDependencies): OwnData {
  const { accounts, externalAccounts, members, tokens, passkeys, secondFactors, changes, directories } = dependencies;
  const { signInLog, refusals, ownChanges, now } = dependencies;

  /** Each kind of data under its name, read when it is written. */
  function partsOf(memberId: string): Readonly<Record<string, () => Promise<unknown>>> {
    return {
      profile: async () => {
        const member = await members.findById(memberId);
        if (member === null) return null;
        return {
          id: member.id,
          name: member.name,
          email: member.email,
          emailConfirmed: time(member.emailVerifiedAt),
          language: member.language ?? null,
          created: time(member.createdAt),
          suspended: time(member.suspendedAt),
          suspensionNote: member.suspensionNote ?? null,
          deletion: time(member.deletesAt ?? null),
          cameBy: member.source ?? null,
          lastSignIn: time(member.lastSignInAt ?? null),
        };
      },
      roles: async () =>
        (await accounts.grantsOf(memberId)).map(
          ({ role, grantedAt, endsAt, pending, requestNote, source, answer }) => ({
            role,
            state: pending ? "requested" : endsAt !== null && endsAt <= now() ? "ended" : "held",
            since: time(grantedAt),
            until: time(endsAt),
            reason: requestNote,
            givenBy: pending
              ? null
              : directoryOfSource(source ?? undefined) === null
                ? (source ?? "person")
                : "directory",
            answer,
          }),
        ),
      decidesOn: () => accounts.approverOf(memberId),
      toldToPrograms: async () =>
        (await accounts.toldOf(memberId, most)).map(({ event, createdAt, state, url }) => ({
          at: time(createdAt),
          event,
          state,
          // The path may be a secret of the receiver.
          to: URL.parse(url)?.host ?? null,
        })),
      secondFactor: async () => {
        const app = await secondFactors.find(memberId);
        return app === null ? null : { setUp: time(app.createdAt), inUse: app.confirmedAt !== null };
      },
      passkeys: async () =>
        (await passkeys.listOf(memberId)).map(({ name, createdAt, lastUsedAt, userAgent, backedUp }) => ({
          name,
          made: time(createdAt),
          lastUsed: time(lastUsedAt),
          browser: userAgent,
          keptByPasswordManager: backedUp,
        })),
      externalAccounts: async () =>
        (await externalAccounts.listOf(memberId)).map(({ provider, issuer, subject, email, linkedAt, lastUsedAt }) => ({
          provider,
          issuer,
          subject,
          email,
          linked: time(linkedAt),
          lastUsed: time(lastUsedAt),
        })),
      directories: async () =>
        (await directories.directoriesOf(memberId)).map(
          ({ directory, externalId, name, isMade, createdAt, releasedAt }) => ({
            directory,
            externalId,
            name,
            madeTheAccount: isMade,
            since: time(createdAt),
            until: time(releasedAt),
          }),
        ),
      sessions: async () =>
        (await accounts.sessionsOf(memberId, most)).map(({ idHash, userAgent, clientIp, ...session }) => ({
          handle: sessionHandle(idHash),
          began: time(session.createdAt),
          lastSeen: time(session.lastSeenAt),
          ended: time(session.endedAt),
          cause: session.endCause,
          remembered: session.remembered,
          authenticatedBy: session.authenticatedBy,
          browser: userAgent,
          ...where(clientIp),
        })),
      signIns: async () =>
        (await signInLog.recentOf(memberId, most)).map(({ at, outcome, userAgent, clientIp, times }) => ({
          at: time(at),
          outcome,
          browser: userAgent,
          ...where(clientIp),
          ...(isTurnedAway(outcome) && { times }),
        })),
      tokens: async () =>
        (await tokens.listOf(memberId)).map(({ name, permissions, createdAt, expiresAt, lastUsedAt, revokedAt }) => ({
          name,
          scope: permissions,
          made: time(createdAt),
          validUntil: time(expiresAt),
          lastUsed: time(lastUsedAt),
          revoked: time(revokedAt),
        })),
      refusals: async () => {
        await refusals.flush();
        return (await accounts.refusalsOf(memberId, most)).map(({ id, at, method, path, reason, status, ...row }) => ({
          reference: id,
          at: time(at),
          method,
          path,
          reason,
          status,
          browser: row.userAgent,
          ...where(row.clientIp),
          cameFrom: row.fromPath ?? null,
          times: row.times,
        }));
      },
      wouldHaveBeenRefused: async () =>
        (await accounts.trialRefusalsOf(memberId, most)).map(({ lastAt, request, reason, count }) => ({
          last: time(lastAt),
          request,
          reason,
          times: count,
        })),
      mails: async () =>
        (await accounts.mailsOf(memberId, most)).map(({ subject, recipient, state, createdAt }) => ({
          at: time(createdAt),
          to: recipient,
          subject,
          state,
        })),
      changesOfMany: async () => {
        const { about, by } = await accounts.changesOfMany(memberId, most);
        return {
          aboutMe: about.map(({ action, createdAt, state, label, undo }) => ({
            at: time(createdAt),
            change: action,
            state,
            shownAs: label,
            before: undo,
          })),
          byMe: by.map(({ action, createdAt, state }) => ({ at: time(createdAt), change: action, state })),
        };
      },
      changesByMe: async () => (await accounts.changesBy(memberId, most)).map(changeOf),
      changesAboutMe: async () =>
        (await changes.recent({ entity: "member", entityId: memberId, limit: most })).map(changeOf),
    };
  }

  async function* write(member: SignedInMember, siteName: string): AsyncGenerator<string, void> {
    const head = { format: "gatehouse-own-data", version: 1, site: siteName, made: time(now()) };
    yield JSON.stringify(head, null, 2).slice(0, -2);
    for (const [name, read] of Object.entries(partsOf(member.id))) {
      yield `,\n  ${JSON.stringify(name)}: ${JSON.stringify(await read(), null, 2).replaceAll("\n", "\n  ")}`;
    }
    yield "\n}\n";
  }

  return {
    async file(member, siteName) {
      return (await ownChanges.count(member.id, "file")) ?? success(write(member, siteName));
    },
  };
}

/** As ISO 8601 in UTC. */
function time(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

function where(stored: string) {
  const { clientIp, place } = placeOf(stored);
  return { clientIp, ...(place !== null && { place }) };
}

function changeOf({
  at,
  entity,
  entityId,
  summary,
}: {
  at: number;
  entity: string;
  entityId: string;
  summary: string;
}) {
  return { at: time(at), about: `${entity} ${entityId}`, change: sayChange(summary) };
}
