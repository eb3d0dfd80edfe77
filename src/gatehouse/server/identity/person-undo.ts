/**
 * Takes a single change of a person back, for the member who made it, within the hour. It is done by the use case that an admin's form
 * has, so it takes what that takes; and only while nothing else has changed the same part of the person since.
 */
import type { Changed, ChangeRepository } from "../../../../db/repositories/contract.ts";
import { isInTheWay, undoOf, type PersonUndo as Undo } from "../../core/identity/person-undo.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { problem } from "../../core/languages/problem.ts";
import type { Permission } from "../../core/access/permission.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges, CurrentState } from "../access/authored.ts";
import { failure, success, type Failure, type Result } from "../access/result.ts";
import { createPersonChanges, type PersonChangesDependencies } from "./person-changes.ts";
import { createPersonDetails, type PersonDetailsDependencies } from "./person-details.ts";

export interface PersonUndo {
  /** @param changeId of the change in the history */
  undo(author: SignedInMember, memberId: string, changeId: string): Promise<Result<null>>;
}

interface Dependencies extends PersonChangesDependencies, PersonDetailsDependencies {
  readonly changes: Pick<ChangeRepository, "find" | "recent">;
}

/** Changes of the person that are looked through: an hour holds no more. */
const mostLookedAt = 200;

export function createPersonUndo(dependencies: Dependencies): PersonUndo {
  const { changes, members, authored, now } = dependencies;

  /** How it is taken back, as things are at this moment. */
  async function way(author: SignedInMember, memberId: string, changeId: string): Promise<Result<Undo>> {
    const latest = await changes.recent({ entity: "member", entityId: memberId, limit: mostLookedAt });
    const place = latest.findIndex(({ id }) => id === changeId);
    const change = latest[place];
    const undo = change === undefined ? null : undoOf(change, author.id, now());
    if (change === undefined || undo === null) return failure("conflict", problem("person-undo-too-late"));
    // Of the same millisecond either may be the later one.
    const others = latest.filter((other) => other.id !== changeId && other.at >= change.at);
    const isOver =
      others.some((other) => isInTheWay(other, change)) ||
      (undo.do === "correct-email" && (await isConfirmedSince(memberId, change.after)));
    return isOver ? failure("conflict", problem("undo-changed")) : success(undo);
  }

  /** Whether the person took the new email for theirs, which is in no history. */
  async function isConfirmedSince(memberId: string, after: unknown): Promise<boolean> {
    const wasConfirmed = (after as { readonly emailConfirmed?: boolean } | null)?.emailConfirmed === true;
    return !wasConfirmed && (await members.findById(memberId))?.emailVerifiedAt !== null;
  }

  /** The same use cases, whose every attempt asks first whether the change can still be taken back. */
  function guarded(author: SignedInMember, memberId: string, changeId: string, undo: Undo): AuthoredChanges {
    const asked = JSON.stringify(undo);
    return {
      change: <By extends Author, Outcome>(
        by: By,
        permission: Permission | null,
        attempt: (standing: CurrentState<By>) => Promise<Outcome | Changed>,
      ) =>
        authored.change<By, Outcome | Failure>(by, permission, async (standing) => {
          const still = await way(author, memberId, changeId);
          if (!still.ok) return still;
          if (JSON.stringify(still.value) !== asked) return failure("conflict", problem("undo-changed"));
          return attempt({
            ...standing,
            // Nothing at all may change between that answer and the write.
            write: (change, judged) =>
              standing.write(change && { ...change, after: { ...(change.after as object), undoes: changeId } }, {
                ...judged,
                everything: true,
              }),
          });
        }),
    };
  }

  return {
    async undo(author, memberId, changeId) {
      const found = await way(author, memberId, changeId);
      if (!found.ok) return found;
      const undo = found.value;
      const uses = { ...dependencies, authored: guarded(author, memberId, changeId, undo) };
      const done = await carryOut(undo, author, memberId, {
        ...createPersonChanges(uses),
        ...createPersonDetails(uses),
      });
      return done.ok ? success(null) : done;
    },
  };
}

type Uses = ReturnType<typeof createPersonChanges> & ReturnType<typeof createPersonDetails>;

function carryOut(undo: Undo, author: SignedInMember, memberId: string, uses: Uses): Promise<Result<unknown>> {
  switch (undo.do) {
    case "revoke":
      return uses.revokeRole(author, memberId, undo.role);
    case "grant":
      return uses.grantRole(author, memberId, undo.role, undo.until);
    case "suspend":
      return uses.suspend(author, memberId, undo.note);
    case "reinstate":
      return uses.reinstate(author, memberId);
    case "rename":
      return uses.rename(author, memberId, undo.name);
    case "correct-email":
      return uses.correctEmail(author, memberId, undo.email, undo.confirmed);
  }
}
