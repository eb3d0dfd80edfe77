/**
 * The identity that a site already has, by an adapter of its own. Each session of the library has a row in our table too, so that
 * it can be ended here, for a reason that the page says, and so that changes have an author. Each person has a member, so that
 * roles, history and records name somebody.
 *
 * Our own session cookie counts as well: the set-up of the first owner, `gatehouse check` and tests of a site begin sessions of
 * ours. No form of ours begins one.
 */
import { randomUUID } from "node:crypto";
import type {
  AccountRepository,
  ExternalAccountRepository,
  ExternalAccountRow,
  MemberRepository,
} from "../../../../db/repositories/contract.ts";
import { mayGive } from "../../core/identity/provider.ts";
import { checkAnswer, type AdapterAnswer, type CheckedPerson } from "../../core/identity/identity-adapter.ts";
import { memberNameSchema } from "../../core/identity/member.ts";
import { mostSessions, tombstoneAge } from "../../core/identity/session.ts";
import { anonymous, type AnonymousBecause, type MemberSubject, type Subject } from "../../core/identity/subject.ts";
import { changed } from "../../core/languages/change.ts";
import type { RequestHeaders } from "../../core/refusal/negotiate.ts";
import type { History } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { DatabaseUnavailable } from "../availability.ts";
import { createBoundedCache } from "../bounded-cache.ts";
import type { Log } from "../log.ts";
import type { OptionalWrites } from "../optional-writes.ts";
import type { Timeouts } from "../timeouts.ts";
import type { Identity } from "./identity.ts";
import { adapterProvider, createLibraryEndings } from "./library-endings.ts";
import type { LoadedIdentity } from "./loaded-identity.ts";
import { noPasswordHash } from "./password-key.ts";
import type { ProviderRoles } from "./provider-roles.ts";
import { mostEnded, type Sessions } from "./sessions.ts";

/** Milliseconds in which the adapter has to answer. */
const answerLimit = 1_500;
/** People whose name and email are known to be written already. */
const mostKnown = 2_000;

/** By another site or library, in a way that it does not tell. */
const unknownMethod = "fed";

/**
 * What the adapter may read of a request: what libraries tell by who asks. Host, and what a proxy says of the request before it,
 * are not among them: anybody may send those, so they are written anew from what is known.
 */
const shownHeaders = ["accept", "cookie", "origin", "referer", "sec-fetch-dest", "user-agent"];

interface Dependencies {
  readonly own: Identity;
  readonly library: LoadedIdentity;
  readonly sessions: Sessions;
  readonly members: Pick<MemberRepository, "findByEmail" | "findById">;
  readonly accounts: Pick<AccountRepository, "sessionsOf">;
  readonly externalAccounts: ExternalAccountRepository;
  readonly roles: ProviderRoles;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly optionalWrites: OptionalWrites;
  readonly timeouts: Timeouts;
  readonly log: Log;
  /** URL of the site's home page. */
  readonly homeUrl: string;
  /** Hosts under which this server answers. */
  readonly hosts: readonly string[];
  readonly now: () => number;
}

export function createAdapterIdentity(dependencies: Dependencies): Identity {
  const { own, library, sessions, members, accounts, externalAccounts, roles, policies, history } = dependencies;
  const { optionalWrites, timeouts, log, homeUrl, hosts, now } = dependencies;
  const described = createBoundedCache<string>(mostKnown);

  /** The request as it is known here: the site's scheme, a host of this server, and the client IP by the trusted proxies. */
  function requestOf(headers: RequestHeaders, clientIp: string | undefined): Request {
    const url = new URL(homeUrl);
    const asked = headers.get("host")?.toLowerCase() ?? "";
    if (hosts.includes(asked)) url.host = asked;
    const shown = new Headers({
      host: url.host,
      "x-forwarded-host": url.host,
      "x-forwarded-proto": url.protocol.slice(0, -1),
    });
    if (clientIp !== undefined && clientIp !== "") shown.set("x-forwarded-for", clientIp);
    for (const name of shownHeaders) {
      const value = headers.get(name);
      if (value !== null) shown.set(name, value);
    }
    return new Request(url, { headers: shown });
  }

  /** @throws DatabaseUnavailable where the library does not tell: no one is let in then, nor told that they are not known */
  async function ask(headers: RequestHeaders, clientIp: string | undefined): Promise<AdapterAnswer> {
    try {
      const asked = library.get().then((adapter) => adapter.identify(requestOf(headers, clientIp)));
      const answer = await timeouts.within<unknown>(asked, answerLimit, () => {
        throw new Error(`The site's identity did not answer within ${answerLimit} ms.`);
      });
      return checkAnswer(answer);
    } catch (cause) {
      log.error("identity-failed", { message: (cause as Error).message });
      throw new DatabaseUnavailable({ cause });
    }
  }

  /** The member for a person whom no one has met before. Null where another member has the email. */
  async function meet({ id: subject, name, email, emailVerified }: CheckedPerson): Promise<string | null> {
    const at = now();
    const known = { provider: adapterProvider, issuer: adapterProvider, subject, email, linkedAt: at };
    // The library alone says who people are on this site, so an email that it has confirmed names the member who had it before.
    const before = emailVerified ? await members.findByEmail(email) : null;
    const memberId = before?.id ?? randomUUID();
    const { name: provider } = await library.get();
    const author = { kind: "member", id: memberId, name: before?.name ?? shownName(name, email) } as const;
    const summary =
      before === null
        ? changed("person-joined-provider", { provider, roles: [] })
        : changed("provider-linked", { provider });
    const change = history.rowOf(author, { entity: "member", entityId: memberId, summary });
    const written =
      before === null
        ? await externalAccounts.join(
            { ...known, memberId },
            {
              id: memberId,
              email,
              name: author.name,
              passwordHash: noPasswordHash(),
              createdAt: at,
              emailVerifiedAt: emailVerified ? at : null,
              roles: [],
              grantedBy: null,
              source: "provider",
            },
            change,
          )
        : await externalAccounts.link({ ...known, memberId }, change);
    if (written === "written") return memberId;
    // Two first requests at the same moment.
    const found = await externalAccounts.find(adapterProvider, subject);
    if (found === null) log.error("identity-email-taken", { person: subject });
    return found?.memberId ?? null;
  }

  /** The roles that the library names and may give, as far as the site has them. */
  async function givenTo({ roles: told }: CheckedPerson): Promise<readonly string[]> {
    const policy = await policies.forRequests();
    const { mayAdminister = [] } = await library.get();
    return told.filter((role) => policy.roles.has(role) && mayGive({ mayAdminister }, policy, role));
  }

  /** Whether it may be one that was ended here and forgotten, because so many of the member's have ended since. */
  async function mayHaveEnded(memberId: string, { since }: CheckedPerson): Promise<boolean> {
    const newest = await accounts.sessionsOf(memberId, mostEnded + mostSessions);
    const oldest = newest.filter(({ endedAt }) => endedAt !== null)[mostEnded - 1];
    return oldest !== undefined && since <= oldest.createdAt;
  }

  /** Begins our row for a session of the library. Null where the person cannot be a member. */
  async function adopt(person: CheckedPerson, headers: RequestHeaders): Promise<Subject> {
    // What was ended here is known for so long: an older session might be one of those.
    if (now() - person.since > tombstoneAge) return because({ reason: "session-expired", limit: "absolute" });
    const account = await externalAccounts.find(adapterProvider, person.id);
    if (endedUnseen(account, person)) return endedEverywhere;
    const memberId = account?.memberId ?? (await meet(person));
    if (memberId === null) return because({ reason: "invalid-credentials" });
    if (await mayHaveEnded(memberId, person)) return because({ reason: "session-expired", limit: "absolute" });
    const id = sessionIdOf(person);
    const held = (await members.findById(memberId))?.roles ?? [];
    const begun = {
      memberId,
      roles: [...held, ...(await givenTo(person))],
      remembered: true,
      userAgent: headers.get("user-agent") ?? "",
      clientIp: "",
      authenticatedBy: person.methods.length === 0 ? [unknownMethod] : person.methods,
      since: Math.min(person.since, now()),
      providerSession: `${adapterProvider} ${person.session}`,
    };
    try {
      await sessions.adopt(id, begun);
    } catch (error) {
      // Another request of the same page was first.
      const subject = await sessions.identify(id);
      if (subject.kind === "anonymous") throw error;
      return subject;
    }
    // All of the person's were ended while this one began.
    if (endedUnseen(await externalAccounts.find(adapterProvider, person.id), person)) await sessions.signOut(id);
    return sessions.identify(id);
  }

  /** Whether the roles are not as the library says; those that people gave here stay. */
  async function followRoles(person: CheckedPerson, { id, roles: held, grants = [] }: MemberSubject): Promise<boolean> {
    const { name } = await library.get();
    const given = await givenTo(person);
    const isSo =
      given.every((role) => held.includes(role)) &&
      grants.every(({ role, source }) => source !== adapterProvider || given.includes(role));
    if (!isSo) await roles.follow({ id: adapterProvider, name }, id, given);
    return !isSo;
  }

  function followProfile({ name, email, emailVerified }: CheckedPerson, member: MemberSubject): void {
    const shown = shownName(name, email);
    const isSo = member.name === shown && member.email === email && (member.emailVerified === true) === emailVerified;
    const text = JSON.stringify([shown, email, emailVerified]);
    if (isSo || described.get(member.id) === text) return;
    described.set(member.id, text);
    const profile = { name: shown, email, emailVerifiedAt: emailVerified ? now() : null };
    optionalWrites.try(`profile ${member.id}`, () => externalAccounts.describe(member.id, profile));
  }

  async function subjectOf(person: CheckedPerson, headers: RequestHeaders): Promise<Subject> {
    const id = sessionIdOf(person);
    const known = await sessions.identify(id);
    const isNew = known.kind === "anonymous" && known.because.reason === "invalid-credentials";
    const found = isNew ? await adopt(person, headers) : known;
    if (found.kind === "anonymous") return found;
    const subject = (await followRoles(person, found)) ? await sessions.identify(id) : found;
    if (subject.kind === "anonymous") return subject;
    followProfile(person, subject);
    const { email, emailVerified } = person;
    return {
      ...subject,
      name: shownName(person.name, email),
      email,
      emailVerified,
      standing: person.suspended ? "suspended" : subject.standing,
    };
  }

  async function identify(headers: RequestHeaders, clientIp?: string): Promise<Subject> {
    const ours = await own.identify(headers);
    if (ours.kind === "member" || headers.get("cookie") === null) return ours;
    const answer = await ask(headers, clientIp);
    if ("id" in answer) return subjectOf(answer, headers);
    return answer.because === "nothing" ? ours : reasons[answer.because];
  }

  const { endThere, endAllThere } = createLibraryEndings({ library, externalAccounts, log });

  return {
    ...own,
    identify,
    // The library is asked each time; a request without cookies needs no one.
    identifyNow: (headers) => (headers.get("cookie") === null ? anonymous : null),

    async signOut(headers, clientIp) {
      const ofOurs = await own.signOut(headers);
      const answer = await ask(headers, clientIp);
      if ("id" in answer) await sessions.signOut(sessionIdOf(answer));
      return [...ofOurs, ...(await (await library.get()).signOut(requestOf(headers, clientIp)))];
    },

    async timeLeft(headers, lengthens, clientIp) {
      const ofOurs = await own.timeLeft(headers, lengthens);
      if (ofOurs.signedIn || headers.get("cookie") === null) return ofOurs;
      const answer = await ask(headers, clientIp);
      return "id" in answer ? sessions.timeLeft(sessionIdOf(answer), lengthens) : ofOurs;
    },

    async endSession(memberId, idHash, cause, authored) {
      const open = await own.sessionsOf(memberId);
      const ended = await own.endSession(memberId, idHash, cause, authored);
      if (ended === "written")
        await endThere(
          memberId,
          open.filter((row) => row.idHash === idHash),
        );
      return ended;
    },

    async endSessions(memberId, cause, also, authored) {
      const open = await own.sessionsOf(memberId);
      const ended = await own.endSessions(memberId, cause, also, authored);
      if (ended !== "changed") await endAllThere(memberId, open, also.except);
      return ended;
    },
  };
}

/** No cookie of ours: it is never read from a request, so no one can present it. */
function sessionIdOf({ id, session }: CheckedPerson): string {
  return JSON.stringify([adapterProvider, id, session]);
}

/** Whether all sessions of the person were ended after this one began: none of them goes on, whether it was seen here or not. */
function endedUnseen(account: ExternalAccountRow | null, { since }: CheckedPerson): boolean {
  return account !== null && account.sessionsEndedAt !== null && since <= account.sessionsEndedAt;
}

function shownName(name: string, email: string): string {
  return memberNameSchema.safeParse(name.slice(0, 80)).data ?? email.slice(0, email.indexOf("@")).slice(0, 80);
}

function because(reason: AnonymousBecause): Subject {
  return { kind: "anonymous", because: reason };
}

const endedEverywhere = because({ reason: "session-ended", cause: "signed-out" });

const reasons = {
  "not-valid": because({ reason: "invalid-credentials" }),
  expired: because({ reason: "session-expired", limit: "absolute" }),
  ended: because({ reason: "session-ended", cause: "signed-out" }),
} as const;
