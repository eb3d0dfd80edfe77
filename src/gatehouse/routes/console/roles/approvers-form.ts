/** The form that says who decides on requests for a role. */
import { z } from "zod";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import type { Runtime } from "../../../server/runtime.ts";
import type { SayProblem } from "../../forms/form-problem.ts";
import { submit } from "../../forms/submit.ts";

const form = z.strictObject({
  people: z.string().max(10_000).default(""),
  roles: z.array(z.string().max(80)).max(200),
});

/** @param context `Astro` */
export function submitApprovers(
  context: Parameters<typeof submit>[0],
  say: SayProblem,
  { roleApprovers }: Pick<Runtime, "roleApprovers">,
  author: SignedInMember,
  roleId: string,
) {
  return submit(
    context,
    say,
    form,
    ({ people, roles }) => roleApprovers.change(author, roleId, { emails: people.split(/[\s,;]+/), roles }),
    ["roles"],
  );
}
