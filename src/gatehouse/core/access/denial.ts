/** What `decide` answers. A denial is a value; only page authors' `refuse()` throws. */
import type { RoleGrant } from "../identity/role-grant.ts";
import type { SessionEndCause } from "../identity/session.ts";
import type { Reason, RefusalStatus } from "../refusal/reason.ts";
import type { Permission } from "./permission.ts";
import type { Rule } from "./rule.ts";

/** One line of the answer to "why?", in the order the questions were asked. */
export interface TraceStep {
  readonly question: string;
  readonly answer: string;
  readonly outcome: "passed" | "failed" | "noted";
}

export interface Denial {
  readonly reason: Reason;
  readonly status: RefusalStatus;
  /** The rule that decided; absent for a refusal raised by a page's own code. */
  readonly rule?: Rule;
  /** Id of the section the path lies in, if it lies in one. */
  readonly section?: string;
  /** Roles any one of which would have been enough (`role-missing`). */
  readonly missingRoles?: readonly string[];
  /** Required permissions that are not held (`permission-missing`). */
  readonly missingPermissions?: readonly Permission[];
  /** Permissions that the token's scope lacks, where its member would have been allowed (`permission-missing`). */
  readonly scopeNeeded?: readonly Permission[];
  /** How the session ended (`session-ended`). */
  readonly cause?: SessionEndCause;
  /** The grant that would have been enough (`membership-ended`, `membership-pending`). */
  readonly grant?: RoleGrant;
  /** How many minutes old a sign-in may be at most (`sign-in-again`). */
  readonly freshWithin?: number;
  /** When it opens next, and the time zone that its hours are told in (`outside-hours`). Milliseconds since 1970. */
  readonly opens?: { readonly at: number; readonly zone: string };
  /** The visitor gets the site's ordinary 404; the reason is for the log and the admin. */
  readonly concealed?: true;
  /** The visitor is not told what was asked for (`told-denial.ts`). */
  readonly explain?: "little";
  /** Id of the section whose version of the page a rule chose. */
  readonly page?: string;
  readonly trace: readonly TraceStep[];
}

export type Decision =
  | {
      readonly allowed: true;
      readonly rule?: Rule;
      readonly section?: string;
      /** Refusals raised by the page's own code also become the site's ordinary 404. */
      readonly concealed?: true;
      /** Refusals raised by the page's own code explain little, too. */
      readonly explain?: "little";
      /** The version of the page that they are shown as. */
      readonly page?: string;
      readonly trace: readonly TraceStep[];
    }
  | { readonly allowed: false; readonly denial: Denial };
