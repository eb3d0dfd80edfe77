/** The words that programs read, in problem documents: what is missing, and nothing about forms and pages. */
import type { CredentialProblem } from "../../identity/subject.ts";
import type { Reason } from "../reason.ts";

/** Finer than the reason: the title stays the same for one reason (RFC 9457 3.1.3), the detail does not. */
export type ProgramCircumstance =
  CredentialProblem | "idle" | "absolute" | "roles-known" | "permissions-known" | "day-known" | "beyond-scope";

export interface ProgramMessage {
  readonly title: string;
  /** May hold `{section}`, `{roles}`, `{permissions}` and `{day}`. */
  readonly detail: string;
  readonly when?: Readonly<Partial<Record<ProgramCircumstance, string>>>;
}

export interface ProgramWords {
  readonly reasons: Readonly<Record<Reason, ProgramMessage>>;
  /** Stands in for `{section}` where the request is for no section. */
  readonly thisResource: string;
  /** Said of a request that was to change something. */
  readonly notCarriedOut: string;
}
