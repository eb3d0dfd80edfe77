/** What can be sent from the page of a member's accounts at providers. */
import { z } from "zod";
import { providerIdSchema } from "../../core/identity/provider.ts";
import type { SignedInMember } from "../../core/identity/subject.ts";
import { problem } from "../../core/languages/problem.ts";
import { failure, success, type Result } from "../../server/access/result.ts";
import { servicesPathOf } from "../../server/own-paths.ts";
import type { Runtime } from "../../server/runtime.ts";

export const servicesForm = z.strictObject({
  do: z.enum(["link", "unlink"]),
  provider: providerIdSchema,
});

/** Where the browser goes to link an account, and the step that it keeps; null where a link was removed. */
type Linking = { readonly location: string; readonly step: string } | null;

export async function changeServices(
  { providers, providerAccounts, signInSteps, configuration }: Runtime,
  member: SignedInMember,
  form: z.infer<typeof servicesForm>,
): Promise<Result<Linking>> {
  if (form.do === "unlink") return providerAccounts.unlink(member, form.provider);
  const begun = await providers?.beginLink(form.provider, member);
  if (begun?.outcome !== "continue" || !("location" in begun.to)) return failure("busy", problem("provider-away"));
  const step = signInSteps.seal({
    way: "provider",
    kept: begun.kept,
    claimed: null,
    remembered: member.remembered === true,
    returnTo: `${servicesPathOf(configuration.accountPath)}?done=service-linked`,
  });
  return success({ location: begun.to.location, step });
}
