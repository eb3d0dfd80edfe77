/** Saving and removing a view. */
import { z } from "zod";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import type { RefusalQuery } from "../../../core/refusal/refusal-query.ts";
import type { Result } from "../../../server/access/result.ts";
import type { Runtime } from "../../../server/runtime.ts";

export const refusalViewsForm = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("save-view"), name: z.string().max(200) }),
  z.strictObject({ do: z.literal("remove-view"), id: z.string().max(40) }),
]);

/** @param query the filters of the page that sent the form */
export function changeViews(
  { refusalViews }: Pick<Runtime, "refusalViews">,
  author: SignedInMember,
  query: RefusalQuery,
  form: z.infer<typeof refusalViewsForm>,
): Promise<Result<unknown>> {
  return form.do === "save-view" ? refusalViews.save(author, form.name, query) : refusalViews.remove(author, form.id);
}
