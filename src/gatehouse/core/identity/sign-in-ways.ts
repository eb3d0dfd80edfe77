/** Ways to sign in beside the password, as the owner decides in the console. */
import { z } from "zod";

export const signInWaysSchema = z.strictObject({
  /** A code by mail, in place of the password. It needs a mail server. */
  emailCode: z.boolean(),
});
export type SignInWays = z.infer<typeof signInWaysSchema>;

export const passwordOnly: SignInWays = { emailCode: false };
