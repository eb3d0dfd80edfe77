/** Which single changes of a person can be taken back, and what that takes. */
import { z } from "zod";
import { decoded } from "../languages/coded.ts";
import { lastDayOf } from "./role-grant.ts";

/** Milliseconds after the change. */
const undoPersonWithin = 60 * 60_000;

/** A change as the history has it. */
export interface PersonChange {
  readonly at: number;
  readonly authorId: string | null;
  readonly summary: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export type PersonUndo =
  | { readonly do: "revoke"; readonly role: string }
  /** @param until last day, `2026-11-21`; empty for good */
  | { readonly do: "grant"; readonly role: string; readonly until: string }
  | { readonly do: "suspend"; readonly note: string }
  | { readonly do: "reinstate" }
  | { readonly do: "rename"; readonly name: string }
  | { readonly do: "correct-email"; readonly email: string; readonly confirmed: boolean };

/** Part of a person that a change is about: a later change of the same part stands in the way of taking it back. */
export type PersonPart = `role ${string}` | "standing" | "name" | "email";

const grant = z.object({ endsAt: z.number().nullable() }).nullable();
const roleChange = z.object({ role: z.string(), grant });
const standing = z.object({ suspended: z.boolean(), note: z.string().default("") });
const named = z.object({ name: z.string() });
/** Changes of older versions do not say whether it was confirmed. */
const emailed = z.object({ email: z.string(), emailConfirmed: z.boolean().default(false) });

const ofRole = z.object({ role: z.object({ id: z.string() }), asked: z.object({ id: z.string() }).optional() });

/** Empty for a change that is about none of these. */
function partsOfPerson({ summary }: Pick<PersonChange, "summary">): readonly PersonPart[] {
  const read = decoded(summary);
  if (read === null) return [];
  switch (read.id) {
    case "person-suspended":
    case "person-reinstated":
      return ["standing"];
    case "person-renamed":
    case "person-renamed-by-admin":
      return ["name"];
    case "person-email-corrected":
    case "own-email-changed":
    case "email-confirmed":
    case "email-unconfirmed":
      return ["email"];
    default: {
      // Given, taken, asked for, approved or declined; by a person or a provider.
      const values = ofRole.safeParse(read.values);
      if (!values.success) return [];
      const { role, asked } = values.data;
      return [`role ${role.id}`, ...(asked === undefined ? [] : [`role ${asked.id}` as const])];
    }
  }
}

/**
 * Whether a later change stands in the way of taking this one back. An account that became two stands in the way of all: the history is
 * that of both from then on, and what one of them got may have been the other's.
 */
export function isInTheWay(later: Pick<PersonChange, "summary">, change: Pick<PersonChange, "summary">): boolean {
  if (decoded(later.summary)?.id === "people-merged") return true;
  const parts = partsOfPerson(change);
  return partsOfPerson(later).some((part) => parts.includes(part));
}

/** What can be taken back, of a history whose newest change comes first: of each part, the newest change alone. */
export function undoableOf<Change extends PersonChange>(
  history: readonly Change[],
  authorId: string,
  now: number,
): readonly Change[] {
  return history.filter((change, place) => {
    if (undoOf(change, authorId, now) === null) return false;
    return !history.slice(0, place).some((later) => isInTheWay(later, change));
  });
}

/**
 * How the change is taken back by the member who made it, within the hour; null where it cannot be. A role that a provider gave, or
 * that was asked for, has no way back by hand: the history of such a change holds no grant.
 *
 * @param now milliseconds since 1970
 */
export function undoOf(change: PersonChange, authorId: string, now: number): PersonUndo | null {
  if (change.authorId !== authorId || now >= change.at + undoPersonWithin) return null;
  const { before } = change;
  switch (decoded(change.summary)?.id) {
    case "role-given":
    case "role-taken": {
      const read = roleChange.safeParse(before);
      if (!read.success) return null;
      const { role, grant: was } = read.data;
      if (was === null || (was.endsAt !== null && was.endsAt <= now)) return { do: "revoke", role };
      return { do: "grant", role, until: was.endsAt === null ? "" : lastDayOf(was.endsAt) };
    }
    case "person-suspended":
      return { do: "reinstate" };
    case "person-reinstated": {
      const read = standing.safeParse(before);
      return read.success ? { do: "suspend", note: read.data.note } : null;
    }
    case "person-renamed-by-admin": {
      const read = named.safeParse(before);
      return read.success ? { do: "rename", name: read.data.name } : null;
    }
    case "person-email-corrected": {
      const read = emailed.safeParse(before);
      if (!read.success) return null;
      return { do: "correct-email", email: read.data.email, confirmed: read.data.emailConfirmed };
    }
    default:
      return null;
  }
}
