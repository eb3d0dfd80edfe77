/** Roles that members ask for themselves, where the role says that they may. */
import type {
  MemberRepository,
  NewJob,
  RequestRepository,
  RequestWords,
  RoleRequestRow,
} from "../../../../db/repositories/contract.ts";
import type { Role } from "../../core/access/role.ts";
import { isDeclined, isOver, wasHeld } from "../../core/identity/role-grant.ts";
import { printableNote } from "../../core/identity/note.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { notPermitted, type Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { Change } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Result } from "../access/result.ts";
import type { OwnChanges } from "./own-changes.ts";
import { requestEvent } from "./request-event.ts";
import type { TellApprovers } from "./tell-approvers.ts";
import type { Announce } from "../webhooks/announce.ts";
import { problem } from "../../core/languages/problem.ts";
import { changed, type ChangeMessage } from "../../core/languages/change.ts";
import { namedRole } from "../../core/access/described.ts";

export interface RequestableRole {
  readonly role: Role;
  readonly isWaiting: boolean;
  /** When it ended, milliseconds since 1970; null when the member never had it. */
  readonly endedAt: number | null;
  /** Since when it waits, or when it was asked for before it was declined: milliseconds since 1970. */
  readonly askedAt: number | null;
  readonly isDeclined: boolean;
  /** Why, as the member wrote it while it waits; empty for nothing. */
  readonly note: string;
  /** What the people who decide wrote back; empty for nothing. */
  readonly answer: string;
}

export interface RoleRequests {
  /** Roles the member may request and does not hold, including those requested already. */
  requestable(member: SignedInMember): Promise<RequestableRole[]>;
  /** @param note why, for the people who decide */
  ask(member: SignedInMember, roleId: string, note?: string): Promise<Result<null>>;
  takeBack(member: SignedInMember, roleId: string): Promise<Result<null>>;
  /** What the member wrote when they asked for a role that they wait for, and what was written back. */
  wordsAbout(memberId: string, roleId: string): Promise<RequestWords>;
  /** What these people ask for, for the console. */
  waitingOf(author: Author, memberIds: readonly string[]): Promise<Result<readonly RoleRequestRow[]>>;
}

export interface RoleRequestDependencies {
  readonly members: MemberRepository;
  readonly requests: Pick<RequestRepository, "wordsAbout">;
  readonly policies: PolicyStore;
  readonly ownChanges: OwnChanges;
  readonly tellApprovers: Pick<TellApprovers, "jobs" | "written">;
  readonly announce: Announce;
  /** Of the console's list of requests. */
  readonly requestsUrl: string;
  readonly authored: AuthoredChanges;
  readonly now: () => number;
}

const noWords: ReadonlyMap<string, RequestWords> = new Map();

export function createRoleRequests(dependencies: RoleRequestDependencies): RoleRequests {
  const { members, requests, policies, ownChanges, authored, tellApprovers, announce, requestsUrl, now } = dependencies;

  async function ask(member: SignedInMember, roleId: string, written: string): Promise<Result<null>> {
    const note = printableNote(written);
    let jobs: readonly NewJob[] | undefined;
    const result = await authored.change(member, null, async (standing) => {
      const { policy, at, author } = standing;
      const role = policy.roles.get(roleId);
      if (role?.requestable !== true) return failure("not-found", problem("role-not-requestable"));
      // Asked for twice, it is one request.
      if (author.grants?.some((grant) => grant.role === roleId && grant.pending)) return success(null);
      jobs ??= await tellApprovers.jobs();
      const asked = { role: { id: roleId, label: role.label }, ...(note !== "" && { note }) };
      const write = standing.write(requestChanged(member.id, changed("role-requested", asked)));
      const event = requestEvent("request.made", { member, role, askedAt: at, note, requestsUrl });
      const along = { jobs, deliveries: await announce.deliveriesOf(event) };
      const done = await members.requestRole(member.id, roleId, at, write, note === "" ? null : note, along);
      return done === "changed" ? done : success(null);
    });
    if (jobs !== undefined) tellApprovers.written();
    return result;
  }

  return {
    async requestable({ id, roles: held, grants = [] }) {
      const policy = await policies.current();
      const isAsked = grants.some((grant) => grant.pending || isDeclined(grant));
      const words = isAsked ? await requests.wordsAbout(id) : noWords;
      const open = [...policy.roles.values()].filter(
        (role) => role.requestable === true && !policy.holdsRole(held, role.id),
      );
      return open.map((role) => {
        const grant = grants.find((one) => one.role === role.id);
        const isHeldBefore = grant !== undefined && isOver(grant, now()) && wasHeld(grant);
        return {
          role,
          isWaiting: grant?.pending === true,
          endedAt: isHeldBefore ? grant.endsAt : null,
          askedAt: grant?.since ?? null,
          isDeclined: grant !== undefined && isDeclined(grant),
          ...(words.get(role.id) ?? { note: "", answer: "" }),
        };
      });
    },

    ask: async (member, roleId, written = "") =>
      (await ownChanges.count(member.id, "profile")) ?? (await ask(member, roleId, written)),

    async wordsAbout(memberId, roleId) {
      return (await requests.wordsAbout(memberId)).get(roleId) ?? { note: "", answer: "" };
    },

    async waitingOf(author, memberIds) {
      const forbidden = notPermitted(await policies.current(), author, "people:view");
      return forbidden ?? success(await members.requestsOf(memberIds));
    },

    takeBack: async (member, roleId) =>
      (await ownChanges.count(member.id, "profile")) ??
      authored.change(member, null, async (standing) => {
        const summary = changed("role-request-withdrawn", { role: namedRole(standing.policy, roleId) });
        const written = await members.withdrawRequest(
          member.id,
          roleId,
          standing.write(requestChanged(member.id, summary)),
        );
        return written === "changed" ? written : success(null);
      }),
  };
}

function requestChanged(memberId: string, summary: ChangeMessage): Change {
  return { entity: "member", entityId: memberId, summary };
}
