/** What can be sent from a person's page, and which use case each is for. */
import { z } from "zod";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { longestNote } from "../../../core/identity/note.ts";
import { complaint } from "../../../core/languages/problem.ts";
import { becauseOf } from "../../../server/access/author.ts";
import { success, type Result } from "../../../server/access/result.ts";
import type { EffectReport } from "../../../server/access/effects.ts";
import type { PersonAfterwards } from "../../../server/identity/person-changes.ts";
import type { Runtime } from "../../../server/runtime.ts";
import type { ConsoleDone } from "../../forms/done.ts";
import { aboutWholeForm } from "../../forms/submit.ts";
import { whyField } from "../../forms/why-field.ts";

const note = z
  .string()
  .max(4 * longestNote)
  .default("");
const role = z.string().min(1, complaint("role-not-chosen")).max(40);

/** Shows what it would do, and changes nothing. */
const look = z.literal("on").optional();

export const personForm = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("give-role"),
    role,
    until: z.string().max(20).default(""),
    reason: note,
    look,
  }),
  z.strictObject({ do: z.literal("rename"), name: z.string().max(1000) }),
  z.strictObject({
    do: z.literal("correct-email"),
    email: z.string().max(1000),
    confirmed: z.literal("on").optional(),
  }),
  z.strictObject({ do: z.literal("decline-role"), role }),
  z.strictObject({ do: z.literal("take-role"), role, look, why: whyField }),
  z.strictObject({
    do: z.literal("suspend"),
    note,
    why: whyField,
  }),
  z.strictObject({ do: z.literal("undo"), change: z.string().max(100) }),
  z.strictObject({ do: z.literal("reinstate"), why: whyField }),
  z.strictObject({ do: z.literal("end-session"), session: z.string().max(100) }),
  z.strictObject({ do: z.literal("end-sessions"), tokens: z.literal("on").optional() }),
  z.strictObject({ do: z.literal("reset-password") }),
  z.strictObject({ do: z.literal("reset-second-factor") }),
  z.strictObject({ do: z.literal("revoke-token"), token: z.string().max(100) }),
  z.strictObject({ do: z.literal("confirm-email") }),
  z.strictObject({ do: z.literal("unconfirm-email") }),
  z.strictObject({ do: z.literal("make-link") }),
]);

export type PersonForm = z.infer<typeof personForm>;

export interface PersonOutcome {
  /** The notice to show. */
  readonly done?: ConsoleDone;
  /** A new password or link, which must not stand in a URL. */
  readonly password?: string;
  readonly link?: string;
  /** What giving or taking a role would do; nothing was changed. */
  readonly effect?: { readonly role: string; readonly does: "give" | "take"; readonly report: EffectReport };
}

/** Forms with fields for a sentence to stand beside. */
const hasFields: ReadonlySet<string> = new Set(["give-role", "rename", "correct-email"]);

export async function carryOut(runtime: PersonUseCases, author: SignedInMember, memberId: string, form: PersonForm) {
  const result = await useCaseOf(runtime, author, memberId, form);
  return hasFields.has(form.do) ? result : aboutWholeForm(result);
}

type PersonUseCases = Pick<
  Runtime,
  "people" | "personUndo" | "tokens" | "requestInbox" | "emailConfirmations" | "secondFactorReset" | "effects"
>;

async function useCaseOf(
  { people, personUndo, tokens, requestInbox, emailConfirmations, secondFactorReset, effects }: PersonUseCases,
  author: SignedInMember,
  memberId: string,
  form: PersonForm,
): Promise<Result<PersonOutcome>> {
  if ((form.do === "give-role" || form.do === "take-role") && form.look === "on") {
    const does = form.do === "give-role" ? "give" : "take";
    const seen = await effects.ofPersonsRole(author, memberId, form.role, does);
    return seen.ok ? success({ effect: { role: form.role, does, report: seen.value } }) : seen;
  }
  switch (form.do) {
    case "give-role": {
      const asked = await requestInbox.find(author, memberId, form.role);
      // Who asked for it is told.
      const given = asked.ok
        ? await requestInbox.decide(author, { ...asked.value.request, kind: "approve", until: form.until })
        : await people.grantRole(author, memberId, form.role, form.until, form.reason);
      return outcome(
        given.ok ? given : { ...given, field: given.field === "give" ? "role" : given.field },
        "person-role-given",
      );
    }
    case "rename": {
      const renamed = await people.rename(author, memberId, form.name);
      return outcome(renamed, wasSo(renamed) ? "person-unchanged" : "person-renamed");
    }
    case "correct-email": {
      const corrected = await people.correctEmail(author, memberId, form.email, form.confirmed === "on");
      return outcome(corrected, wasSo(corrected) ? "person-unchanged" : "person-email-corrected");
    }
    case "decline-role": {
      const asked = await requestInbox.find(author, memberId, form.role);
      return outcome(
        asked.ok ? await requestInbox.decide(author, { ...asked.value.request, kind: "decline" }) : asked,
        "person-role-declined",
      );
    }
    case "take-role":
      return outcome(await people.revokeRole(becauseOf(author, form.why), memberId, form.role), "person-role-taken");
    case "suspend": {
      const suspended = await people.suspend(becauseOf(author, form.why), memberId, form.note);
      return outcome(suspended, wasSo(suspended) ? "person-was-suspended" : "person-suspended");
    }
    case "undo":
      return outcome(await personUndo.undo(author, memberId, form.change), "change-undone");
    case "reinstate": {
      const reinstated = await people.reinstate(becauseOf(author, form.why), memberId);
      return outcome(reinstated, wasSo(reinstated) ? "person-was-active" : "person-reinstated");
    }
    case "end-session":
      return outcome(await people.endSession(author, memberId, form.session), "session-ended");
    case "end-sessions":
      return form.tokens === undefined
        ? outcome(await people.endAllSessions(author, memberId), "sessions-ended")
        : outcome(await people.endAllSessions(author, memberId, "tokens"), "sessions-and-tokens-ended");
    case "revoke-token":
      return outcome(await tokens.revokeOf(author, memberId, form.token), "token-revoked");
    case "confirm-email": {
      const confirmed = await emailConfirmations.setConfirmed(author, memberId, true);
      return outcome(confirmed, wasSo(confirmed) ? "person-email-was-confirmed" : "person-email-confirmed");
    }
    case "unconfirm-email": {
      const withdrawn = await emailConfirmations.setConfirmed(author, memberId, false);
      return outcome(withdrawn, wasSo(withdrawn) ? "person-email-was-unconfirmed" : "person-email-unconfirmed");
    }
    case "make-link": {
      const made = await emailConfirmations.makeLink(author, memberId);
      return made.ok ? success({ link: made.value }) : made;
    }
    case "reset-second-factor":
      return outcome(await secondFactorReset.reset(author, memberId), "second-factor-reset");
    case "reset-password": {
      const reset = await people.resetPassword(author, memberId);
      return reset.ok ? success({ password: reset.value.password }) : reset;
    }
  }
}

/** Somebody else did it in the meantime. */
function wasSo(result: Result<PersonAfterwards>): boolean {
  return result.ok && !result.value.isChanged;
}

function outcome(result: Result<unknown>, done: ConsoleDone): Result<PersonOutcome> {
  return result.ok ? success({ done }) : result;
}
