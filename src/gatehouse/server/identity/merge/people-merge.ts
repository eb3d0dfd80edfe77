/**
 * Two accounts of one person become one. What it would do is looked at first; then it is one write, whole or not at all, that
 * cannot be taken back. Both emails are told.
 */
import type { Repositories } from "../../../../../db/repositories/contract.ts";
import { exceedsAuthor } from "../../../core/access/change.ts";
import { namedRole } from "../../../core/access/described.ts";
import { ownerRoleId } from "../../../core/access/role.ts";
import { normaliseEmail, type Member } from "../../../core/identity/member.ts";
import { planMerge, type AccountBelongings, type MergePlan } from "../../../core/identity/merge.ts";
import { isInForce, rolesInForce } from "../../../core/identity/role-grant.ts";
import { tokenFreshness } from "../../../core/identity/token.ts";
import { changed } from "../../../core/languages/change.ts";
import { problem } from "../../../core/languages/problem.ts";
import { authorId, type Author } from "../../access/author.ts";
import type { AuthoredChanges, CurrentState } from "../../access/authored.ts";
import { lastOwner, type Owners } from "../../access/owners.ts";
import { failure, failureOf, success, type Failure, type Result } from "../../access/result.ts";
import type { Identity } from "../identity.ts";
import { manageable } from "../person-changes.ts";
import type { TellMember } from "../tell-member.ts";

/** Milliseconds since the sign-in of the admin: who has one of the emails can sign in to what both opened. */
const freshness = tokenFreshness.toSend * 60_000;

export interface MergeSide {
  readonly member: Member;
  readonly has: AccountBelongings;
}

export interface MergeView {
  readonly stays: MergeSide;
  readonly goes: MergeSide;
  readonly plan: MergePlan;
  /** Why it cannot be done as it is; null where it can. */
  readonly obstacle: Failure | null;
}

export interface MergeWish {
  readonly stays: string;
  readonly goes: string;
  /** Whose email the person signs in with; the other one is free again. */
  readonly email: "stays" | "goes";
}

export interface PeopleMerge {
  /** Somebody by their email, or their id. */
  look(author: Author, stays: string, goes: string): Promise<Result<MergeView>>;
  merge(author: Author, wish: MergeWish): Promise<Result<Member>>;
  /** Whose account this one became part of; null for none. */
  mergedInto(formerId: string): Promise<string | null>;
}

interface Dependencies extends Pick<
  Repositories,
  "members" | "merges" | "externalAccounts" | "secondFactors" | "passkeys" | "tokens"
> {
  readonly identity: Pick<Identity, "sessionsOf">;
  readonly authored: AuthoredChanges;
  readonly owners: Owners;
  readonly tell: TellMember;
  readonly now: () => number;
}

export function createPeopleMerge(dependencies: Dependencies): PeopleMerge {
  const { members, merges, externalAccounts, secondFactors, passkeys, tokens } = dependencies;
  const { identity, authored, owners, tell, now } = dependencies;

  async function belongings({ id }: Member): Promise<AccountBelongings> {
    const [linked, hasApp, keys, sessions, programs] = await Promise.all([
      externalAccounts.listOf(id),
      secondFactors.isInUse(id),
      passkeys.listOf(id),
      identity.sessionsOf(id),
      tokens.listOf(id),
    ]);
    const open = programs.filter(({ revokedAt }) => revokedAt === null);
    return { linked, hasApp, passkeys: keys.length, sessions: sessions.length, tokens: open.length };
  }

  async function sides(standing: CurrentState<Author>, wish: Pick<MergeWish, "stays" | "goes">) {
    const stays = await manageable(members, standing, wish.stays);
    if (!stays.ok) return stays;
    const goes = await manageable(members, standing, wish.goes);
    if (!goes.ok) return goes;
    const [of, from] = await Promise.all([belongings(stays.value), belongings(goes.value)]);
    const plan = planMerge(stays.value, goes.value, { of, from }, standing.at);
    return success({ stays: { member: stays.value, has: of }, goes: { member: goes.value, has: from }, plan });
  }

  function obstacleTo(
    { author, policy, at }: CurrentState<Author>,
    { stays, goes, plan }: Omit<MergeView, "obstacle">,
    email: MergeWish["email"],
  ): Failure | null {
    const [one, two] = [stays.member, goes.member];
    if (one.id === two.id) return failure("not-valid", problem("merge-same"), "with");
    if (author.kind === "member") {
      if (author.id === two.id) return failure("own-account", problem("merge-own-goes"));
      // As anywhere else: one's own email is changed on the account page, with its password.
      if (author.id === one.id && email === "goes") return failure("own-account", problem("own-email"), "email");
      const gained = plan.grants.filter((grant) => plan.takenOver.includes(grant.role) && isInForce(grant, at));
      const excess = exceedsAuthor(
        policy,
        author,
        [],
        gained.map(({ role }) => role),
      );
      if (excess) return failureOf(excess);
    }
    // A suspension, and a wish to be deleted, belong to one of them alone: what should be of both is not for us to guess.
    if (one.suspendedAt !== null || two.suspendedAt !== null) return failure("conflict", problem("merge-suspended"));
    if (one.deletesAt !== undefined || two.deletesAt !== undefined)
      return failure("conflict", problem("merge-leaving"));
    return null;
  }

  /** Whether the site would lose an owner who can run it. */
  function losesOwner(
    { policy }: CurrentState<Author>,
    { stays, goes, plan }: Omit<MergeView, "obstacle">,
    email: MergeWish["email"],
  ) {
    const owns = ({ grants }: Pick<Member, "grants">) =>
      grants.some(({ role, endsAt, pending }) => role === ownerRoleId && endsAt === null && !pending);
    const [one, two] = [stays.member, goes.member];
    if (!owns(one) && !owns(two)) return false;
    if (!owns(plan)) return true;
    if (!owners.mustBeConfirmed(policy)) return false;
    const isConfirmed = (email === "stays" ? one : two).emailVerifiedAt !== null;
    return !isConfirmed && [one, two].some((side) => owns(side) && side.emailVerifiedAt !== null);
  }

  /** One for each email. Null where they cannot be written now. */
  async function notices(stays: Member, goes: Member, email: string) {
    const freed = email === stays.email ? goes.email : stays.email;
    const toBoth = [stays.email, goes.email].map((to) =>
      tell("accounts-merged", { ...stays, email: to }, { kept: email, freed }),
    );
    const [one, two] = await Promise.all(toBoth);
    return one === null || one === undefined || two === null || two === undefined ? null : [one, two];
  }

  return {
    look: (author, stays, typed) =>
      authored.change(author, "people:manage", async (standing) => {
        const wanted = typed.trim();
        const other = wanted.includes("@")
          ? await members.findByEmail(normaliseEmail(wanted))
          : await members.findById(wanted);
        if (other === null) return failure("not-found", problem("merge-nobody"), "with");
        const found = await sides(standing, { stays, goes: other.id });
        if (!found.ok) return found;
        return success({ ...found.value, obstacle: obstacleTo(standing, found.value, "stays") });
      }),

    async merge(author, wish) {
      const done = await authored.change(author, "people:manage", async (standing) => {
        const { author: admin, policy, at } = standing;
        if (admin.kind === "member") {
          const { authenticatedAt } = admin;
          if (authenticatedAt === undefined || now() - authenticatedAt > freshness) {
            return failure("sign-in-again", problem("sign-in-again-first"));
          }
        }
        const found = await sides(standing, wish);
        if (!found.ok) return found;
        const { stays, goes, plan } = found.value;
        const obstacle = obstacleTo(standing, found.value, wish.email);
        if (obstacle) return obstacle;
        if (losesOwner(standing, found.value, wish.email)) return lastOwner;
        const { email, emailVerifiedAt } = (wish.email === "stays" ? stays : goes).member;
        const mails = await notices(stays.member, goes.member, email);
        if (mails === null) return failure("limited", problem("mails-to-one-email"));
        const after = rolesInForce(plan.grants, at);
        const summary = changed("people-merged", {
          person: stays.member.name,
          kept: email,
          other: goes.member.name,
          freed: email === stays.member.email ? goes.member.email : stays.member.email,
          roles: after.filter((role) => !stays.member.roles.includes(role)).map((role) => namedRole(policy, role)),
        });
        const write = standing.write(
          {
            entity: "member",
            entityId: stays.member.id,
            summary,
            before: { roles: stays.member.roles, email: stays.member.email, merged: goes.member.id },
            after: { roles: after, email },
          },
          { everything: true, ...(admin.kind === "member" && { signedInWithin: freshness }) },
        );
        const written = await merges.merge(
          {
            stays: stays.member.id,
            goes: goes.member.id,
            at,
            mergedBy: authorId(admin),
            email,
            emailVerifiedAt,
            roles: plan.takenOver,
            linked: plan.linked,
            takesApp: plan.takesApp,
            mails,
          },
          write,
        );
        if (written === "changed") return written;
        const { member } = stays;
        return success({ ...member, email, emailVerifiedAt, grants: plan.grants, roles: after });
      });
      if (done.ok) tell.written();
      return done;
    },

    mergedInto: (formerId) => merges.intoWhom(formerId),
  };
}
