/** How people may sign in beside their password, as the owner decides in the console. */
import { z } from "zod";

export const signingInSchema = z.strictObject({
  /** A code by mail, in place of the password. It needs a mail server. */
  emailCode: z.boolean().default(false),
  /** Browsers in which a member is not asked for the code of a second factor for 30 days, if the member wants it. */
  trustBrowsers: z.boolean().default(false),
});
export type SigningIn = z.infer<typeof signingInSchema>;

export const passwordOnly: SigningIn = { emailCode: false, trustBrowsers: false };
