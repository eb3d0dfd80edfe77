/** The form that answers a request. */
import { z } from "zod";
import { longestNote } from "../../../core/identity/note.ts";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import type { Runtime } from "../../../server/runtime.ts";
import type { ConsoleDone } from "../../forms/done.ts";

export const requestForm = z.strictObject({
  do: z.enum(["approve", "decline", "answer"]),
  /** Which request was read: one that is made anew is another one. */
  asked: z.string().regex(/^\d{1,15}$/),
  give: z.string().max(40).default(""),
  until: z.string().max(20).default(""),
  word: z
    .string()
    .max(4 * longestNote)
    .default(""),
});

export type RequestForm = z.infer<typeof requestForm>;

export function carryOut(
  { requestInbox }: Pick<Runtime, "requestInbox">,
  author: SignedInMember,
  memberId: string,
  roleId: string,
  { do: kind, asked, give, until, word }: RequestForm,
) {
  const key = { memberId, roleId, askedAt: Number(asked), word };
  return requestInbox.decide(author, kind === "approve" ? { ...key, kind, give, until } : { ...key, kind });
}

export const doneOf = {
  approve: "request-approved",
  decline: "request-declined",
  answer: "request-answered",
} as const satisfies Record<RequestForm["do"], ConsoleDone>;
