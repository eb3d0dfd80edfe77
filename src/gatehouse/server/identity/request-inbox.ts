/** Requests for roles, for the people who decide: see them, approve, decline, write back. */
import { z } from "zod";
import type {
  ChangeRow,
  MemberRepository,
  RequestDecision,
  RequestKey,
  RequestRepository,
  WaitingRequestRow,
} from "../../../../db/repositories/contract.ts";
import { exceedsAuthor, mayManage, unknownRole } from "../../core/access/change.ts";
import { namedRole } from "../../core/access/described.ts";
import type { Policy } from "../../core/access/policy.ts";
import { whatOpens, type WhatOpens } from "../../core/access/what-opens.ts";
import type { Member } from "../../core/identity/member.ts";
import { printableNote } from "../../core/identity/note.ts";
import { changed, type ChangeMessage } from "../../core/languages/change.ts";
import { decoded } from "../../core/languages/coded.ts";
import { formats } from "../../core/languages/formats.ts";
import { visitorWordsIn } from "../../core/languages/index.ts";
import { spokenName } from "../../core/languages/names.ts";
import { problem } from "../../core/languages/problem.ts";
import type { AccountMail } from "../../core/mail/account-mails.ts";
import type { Language } from "../../core/page/language.ts";
import type { WebhookEvent } from "../../core/webhooks/event.ts";
import { authorId, type Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { ownSourceOf, type History } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, failureOf, success, type Failure, type Result } from "../access/result.ts";
import { accountPageOf } from "../own-paths.ts";
import { requestEvent } from "./request-event.ts";
import type { Announce } from "../webhooks/announce.ts";
import { endOfGrant } from "./person-changes.ts";
import type { Authority, RoleApprovers } from "./role-approvers.ts";
import type { TellMember } from "./tell-member.ts";

const pageSize = 25;
/** The console shows "99+" beyond. */
export const mostCounted = 100;
/** Entries of the person's history that are looked through, and those that are shown. */
const history = { read: 60, shown: 8 } as const;

/** Names one request. */
export type RequestName = RequestKey;

export interface RequestPage {
  /** Newest first. */
  readonly requests: readonly WaitingRequestRow[];
  /** The last of them, where more follow. */
  readonly next: RequestKey | null;
  /** Ids of the roles whose requests the reader sees; null for all. */
  readonly roles: readonly string[] | null;
}

export interface RequestInDetail {
  readonly request: WaitingRequestRow;
  readonly member: Member;
  readonly opens: WhatOpens;
  /** How many hold the role directly. */
  readonly holders: number;
  /** The person's earlier requests and what came of them, newest first. */
  readonly history: readonly ChangeRow[];
  /** Ids of roles that the reader may give here, the one asked for among them. Empty where they may not decide. */
  readonly givable: readonly string[];
  /** Why the reader may not decide; null where they may. */
  readonly obstacle: Failure | null;
}

export type DecisionInput = RequestKey & {
  /** For the person to read; empty for nothing. */
  readonly word?: string;
} & (
    | { readonly kind: "approve"; readonly give?: string; readonly until?: string }
    | { readonly kind: "decline" | "answer" }
  );

export interface RequestInbox {
  /** How many wait for this reader, up to `mostCounted`; null for a reader who is asked to decide on nothing. */
  count(author: Author): Promise<number | null>;
  list(
    author: Author,
    query: { readonly role?: string; readonly after?: RequestKey | null },
  ): Promise<Result<RequestPage>>;
  find(author: Author, memberId: string, roleId: string): Promise<Result<RequestInDetail>>;
  /** The person is told by mail, in their language. Answers what the request was. */
  decide(author: Author, decision: DecisionInput): Promise<Result<WaitingRequestRow>>;
}

export interface RequestInboxDependencies {
  readonly members: MemberRepository;
  readonly requests: RequestRepository;
  readonly approvers: Pick<RoleApprovers, "authorityOf" | "rolesSeenBy">;
  readonly policies: PolicyStore;
  readonly authored: AuthoredChanges;
  readonly history: History;
  readonly tell: TellMember;
  readonly siteLanguage: () => Promise<Language>;
  readonly accountUrl: string;
  readonly announce: Announce;
  /** Of the console's list of requests. */
  readonly requestsUrl: string;
  readonly now: () => number;
}

export function createRequestInbox(dependencies: RequestInboxDependencies): RequestInbox {
  const { members, requests, approvers, policies, authored, tell, siteLanguage, accountUrl, now } = dependencies;
  const { announce, requestsUrl } = dependencies;

  /** Roles whose requests the reader sees; null for all. */
  const seen = ({ seesAll, approves }: Authority) => (seesAll ? null : approves);

  /** Why the author may not decide on this person's request for the role; null where they may. */
  function obstacleTo(author: Author, policy: Policy, authority: Authority, member: Member, roleId: string) {
    if (author.kind === "operator") return null;
    const isOwn = author.id === member.id;
    if (authority.approves.includes(roleId) && !isOwn) return null;
    if (!authority.managesPeople) return isOwn ? ownRequest : notYours;
    const outranked = mayManage(policy, author, member.roles);
    return outranked ? failureOf(outranked) : null;
  }

  /** Ids of roles that the author may give on this request. */
  function givableBy(author: Author, policy: Policy, { managesPeople, approves }: Authority, asked: string): string[] {
    const all = managesPeople ? [...policy.roles.keys()] : approves;
    const candidates = [asked, ...all.filter((role) => role !== asked)].filter((role) => policy.roles.has(role));
    if (author.kind === "operator") return candidates;
    return candidates.filter((role) => exceedsAuthor(policy, author, [], [role]) === null);
  }

  async function mailAbout(
    kind: AccountMail,
    member: Member,
    policy: Policy,
    roles: Readonly<Record<string, string>>,
    { endsAt, word }: { readonly endsAt: number | null; readonly word: string },
  ) {
    const own = await siteLanguage();
    const language = member.language ?? own;
    const { names } = visitorWordsIn(language);
    const named = Object.entries(roles).map(([place, role]) => [
      place,
      spokenName(namedRole(policy, role), names, language, own).text,
    ]);
    const day = endsAt === null ? {} : { day: formats[language].lastDay(endsAt) };
    const values = { ...(Object.fromEntries(named) as Record<string, string>), ...day, note: word };
    return tell(kind, member, values, accountPageOf(accountUrl, "access"));
  }

  return {
    async count(author) {
      const roles = await approvers.rolesSeenBy(author, await policies.current());
      return roles?.length === 0 ? null : requests.count(roles, mostCounted);
    },

    async list(author, { role, after = null }) {
      const all = await approvers.rolesSeenBy(author, await policies.current());
      const roles = role === undefined ? all : all === null || all.includes(role) ? [role] : [];
      const rows = await requests.waiting({ roles, after, limit: pageSize + 1 });
      const shown = rows.slice(0, pageSize);
      return success({ requests: shown, next: rows.length > pageSize ? (shown.at(-1) ?? null) : null, roles: all });
    },

    async find(author, memberId, roleId) {
      const policy = await policies.current();
      const authority = await approvers.authorityOf(author, policy);
      const visible = seen(authority);
      // The same answer as for a request that is not there.
      if (visible !== null && !visible.includes(roleId)) return gone;
      const [request, member, holders, past] = await Promise.all([
        requests.find(memberId, roleId),
        members.findById(memberId),
        members.countHolders(),
        dependencies.history.of("member", memberId, history.read),
      ]);
      if (request === null || member === null) return gone;
      const obstacle = obstacleTo(author, policy, authority, member, roleId);
      return success({
        request,
        member,
        opens: whatOpens(policy, roleId, member.roles),
        holders: holders.get(roleId) ?? 0,
        history: past.filter((change) => isAboutRequests(change, visible)).slice(0, history.shown),
        givable: obstacle === null ? givableBy(author, policy, authority, roleId) : [],
        obstacle,
      });
    },

    async decide(author, input) {
      const { memberId, roleId, askedAt, kind } = input;
      const word = printableNote(input.word ?? "");
      const done = await authored.change(author, null, async (standing) => {
        const { author: by, policy, at } = standing;
        const authority = await approvers.authorityOf(by, policy);
        const visible = seen(authority);
        if (visible !== null && !visible.includes(roleId)) return notYours;
        const [request, member] = await Promise.all([requests.find(memberId, roleId), members.findById(memberId)]);
        // Another one that was made meanwhile is not the one that was read.
        if (request?.askedAt !== askedAt || member === null) return gone;
        const obstacle = obstacleTo(by, policy, authority, member, roleId);
        if (obstacle) return obstacle;
        if (kind === "answer" && word === "") return failure("not-valid", problem("answer-empty"), "word");
        let decision: RequestDecision = { kind: kind === "answer" ? "answer" : "decline" };
        let endsAt: number | null = null;
        const given = kind === "approve" ? input.give || roleId : null;
        if (given !== null) {
          const { until = "" } = input.kind === "approve" ? input : {};
          const unknown = unknownRole(policy, [given]);
          if (unknown) return failureOf(unknown, "give");
          if (!authority.managesPeople && !authority.approves.includes(given)) return notYours;
          const excess = by.kind === "operator" ? null : exceedsAuthor(policy, by, [], [given]);
          if (excess) return failureOf(excess, "give");
          if (given !== roleId && member.roles.includes(given)) {
            const held = { person: member.name, role: namedRole(policy, given) };
            return failure("not-valid", problem("request-role-held", held), "give");
          }
          const end = endOfGrant(given, until, now());
          if (!end.ok) return end;
          endsAt = end.value;
          decision = { kind: "give", roleId: given, endsAt, givenBy: authorId(by) };
        }
        const isOther = given !== null && given !== roleId;
        const mailKind: AccountMail = isOther
          ? "request-other-role"
          : mailKinds[kind === "approve" && endsAt !== null ? "until" : kind];
        const roles = isOther ? { asked: roleId, role: given } : { role: roleId };
        const mail = await mailAbout(mailKind, member, policy, roles, { endsAt, word });
        const until = input.kind === "approve" && endsAt !== null ? input.until : undefined;
        const summary = summaryOf(kind, { person: member.name, policy, roleId, given, until, word });
        // An approver's right to decide is not part of their roles, so nothing at all may have changed.
        const everything = !authority.managesPeople;
        // It takes no permission of its own, and is no change of the author's own account.
        const from = { source: ownSourceOf(by) };
        const change = { entity: "member", entityId: memberId, summary, ...from } as const;
        const write = standing.write(change, { person: member, everything });
        const answer = word === "" ? null : word;
        const event = requestEvent(events[kind], {
          ...{ member, role: namedRole(policy, roleId), askedAt, note: request.note, answer: word, requestsUrl },
          ...(given !== null && { given: namedRole(policy, given), endsAt }),
        });
        const deliveries = await announce.deliveriesOf(event);
        const written = await requests.decide(request, decision, { at, answer, mail, deliveries }, write);
        if (written === "gone") return gone;
        return written === "changed" ? written : success(request);
      });
      if (done.ok) tell.written();
      return done;
    },
  };
}

const mailKinds = {
  approve: "request-approved",
  until: "request-approved-until",
  decline: "request-declined",
  answer: "request-answered",
} as const satisfies Record<string, AccountMail>;

const events = {
  approve: "request.approved",
  decline: "request.declined",
  answer: "request.answered",
} as const satisfies Record<DecisionInput["kind"], WebhookEvent>;

function summaryOf(
  kind: DecisionInput["kind"],
  about: {
    readonly person: string;
    readonly policy: Policy;
    readonly roleId: string;
    readonly given: string | null;
    readonly until: string | undefined;
    readonly word: string;
  },
): ChangeMessage {
  const { person, policy, roleId, given, until, word } = about;
  const role = namedRole(policy, roleId);
  const note = word === "" ? {} : { note: word };
  const last = until === undefined ? {} : { until };
  if (kind === "answer") return changed("role-request-answered", { person, role, note: word });
  if (kind === "decline" || given === null) return changed("role-declined", { person, role, ...note });
  if (given === roleId) return changed("role-approved", { person, role, ...last });
  return changed("role-approved-other", { person, asked: role, role: namedRole(policy, given), ...last });
}

const requestChanges: ReadonlySet<string> = new Set<ChangeMessage["id"]>([
  "role-requested",
  "role-request-withdrawn",
  "role-request-answered",
  "role-approved",
  "role-approved-other",
  "role-declined",
]);

/** @param roles whose requests the reader sees; null for all */
function isAboutRequests({ summary }: ChangeRow, roles: readonly string[] | null): boolean {
  const read = decoded(summary);
  if (read === null || !requestChanges.has(read.id)) return false;
  const asked = aboutRoleSchema.safeParse(read.values);
  return roles === null || (asked.success && roles.includes((asked.data.asked ?? asked.data.role).id));
}

const namedSchema = z.object({ id: z.string() });
const aboutRoleSchema = z.object({ role: namedSchema, asked: namedSchema.optional() });

const gone = failure("conflict", problem("request-gone"));
const ownRequest = failure("own-account", problem("request-own"));
const notYours = failure("not-permitted", problem("request-not-yours"));
