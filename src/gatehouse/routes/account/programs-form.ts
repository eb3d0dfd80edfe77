/** What can be sent from the pages of a member's programs. Texts are judged by the use case. */
import { z } from "zod";
import type { Result } from "../../server/access/result.ts";
import type { MadeToken, NewToken } from "../../server/identity/tokens.ts";
import { newToken } from "../../ui/new-token.ts";
import type { SayProblem } from "../forms/form-problem.ts";
import { submit } from "../forms/submit.ts";

export const revokeForm = z.strictObject({ do: z.literal("revoke-token"), token: z.string().max(100) });

const makeForm = z.strictObject({
  do: z.literal("make-token"),
  tokenName: z.string().max(1000),
  lifetime: z.string().max(20),
  scope: z.array(z.string().max(100)).max(300),
});

/**
 * No redirect afterwards: a URL must not carry a token.
 *
 * @param context `Astro`
 */
export async function submitToken(
  context: Parameters<typeof submit>[0],
  say: SayProblem,
  make: (wanted: NewToken) => Promise<Result<MadeToken>>,
) {
  const useCase = ({ tokenName, lifetime, scope }: z.infer<typeof makeForm>) =>
    make({ name: tokenName, lifetime, scope });
  const { done, form, problem } = await submit(context, say, makeForm, useCase, ["scope"]);
  const made = done === null ? null : { name: done.value.token.name, text: done.value.text };
  return { made, typed: form ?? newToken, problem };
}
