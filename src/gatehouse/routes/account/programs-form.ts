/** What can be sent from the pages of a member's programs. Texts are judged by the use case. */
import { z } from "zod";

export const revokeForm = z.strictObject({ do: z.literal("revoke-token"), token: z.string().max(100) });

export const makeForm = z.strictObject({
  do: z.literal("make-token"),
  tokenName: z.string().max(1000),
  lifetime: z.string().max(20),
  scope: z.array(z.string().max(100)).max(300),
});
