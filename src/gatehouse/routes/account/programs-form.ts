/** What can be sent from the page of a member's programs. Texts are judged by the use case. */
import { z } from "zod";

export const programsForm = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("make-token"),
    tokenName: z.string().max(1000),
    lifetime: z.string().max(20),
    scope: z.array(z.string().max(100)).max(300),
  }),
  // No boxes stand in this form; the list comes empty from the reader.
  z.strictObject({ do: z.literal("revoke-token"), token: z.string().max(100), scope: z.array(z.string()).max(0) }),
]);
