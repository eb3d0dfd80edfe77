/** The form below the list of people: whom, and what is done to them. */
import { z } from "zod";
import { longestNote } from "../../../../core/identity/note.ts";
import { readPeopleFilter, unreadPeopleFilters } from "../../../../core/identity/people-filter.ts";
import { complaint, problem } from "../../../../core/languages/problem.ts";
import { failure, success, type Result } from "../../../../server/access/result.ts";
import type { Chosen } from "../../../../server/identity/bulk/bulk-changes.ts";
import type { PersonAction } from "../../../../server/identity/bulk/plan-people.ts";

/** The boxes of the list stand outside the form, and name it. */
export const manyFormId = "many";

export const manyForm = z.strictObject({
  who: z.enum(["marked", "all"], complaint("not-in-list")),
  do: z.enum(["give-role", "take-role", "suspend", "reinstate", "end-sessions"], complaint("not-in-list")),
  role: z.string().max(40).default(""),
  until: z.string().max(20).default(""),
  note: z
    .string()
    .max(4 * longestNote)
    .default(""),
  filter: z.string().max(4_000).default(""),
  person: z.array(z.string().max(100)).max(1_000),
});
export type ManyForm = z.infer<typeof manyForm>;

/** A filter that cannot be read in full would choose more people than the list showed. */
export function chosenBy({ who, person, filter }: ManyForm): Result<Chosen> {
  if (who === "marked") return success({ ids: person });
  const given = new URLSearchParams(filter);
  if (unreadPeopleFilters(given).length > 0) return failure("not-valid", problem("filter-unread"));
  return success({ filter: readPeopleFilter(given) });
}

export function actionOf({ do: action, role, until, note }: ManyForm): Result<PersonAction> {
  const needsRole = action === "give-role" || action === "take-role";
  if (needsRole && role === "") return failure("not-valid", problem("role-not-chosen"));
  if (action === "give-role") return success({ do: action, role, until });
  if (action === "take-role") return success({ do: action, role });
  return success(action === "suspend" ? { do: action, note } : { do: action });
}
