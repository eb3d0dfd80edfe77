/** What members may do with their own account, as the owner decides in the console. */
import { z } from "zod";

/** Days. */
export const longestGrace = 365;

export const accountSettingsSchema = z.strictObject({
  /** Days between asking for the deletion of an account and the deletion; 0: at once. Null: only an admin deletes accounts. */
  deletionAfter: z.number().int().min(0).max(longestGrace).nullable().default(14),
});
export type AccountSettings = z.infer<typeof accountSettingsSchema>;

export const usualAccountSettings: AccountSettings = { deletionAfter: 14 };
