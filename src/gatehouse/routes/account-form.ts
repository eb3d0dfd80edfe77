/** What can be sent from a member's own page. */
import { z } from "zod";

/** Longer than any password that is taken, so that the use case can say what is wrong with one. */
const password = z.string().max(1000);

export const accountForm = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("change-name"), name: z.string().max(1000) }),
  z.strictObject({
    do: z.literal("change-password"),
    // For password managers, which look for an address beside a password.
    username: z.string().max(254).optional(),
    currentPassword: password,
    newPassword: password,
  }),
  z.strictObject({ do: z.literal("end-session"), session: z.string().max(100) }),
  z.strictObject({ do: z.literal("end-others") }),
  z.strictObject({ do: z.literal("ask-for-role"), role: z.string().max(40) }),
  z.strictObject({ do: z.literal("take-back-role"), role: z.string().max(40) }),
  z.strictObject({ do: z.literal("send-confirmation") }),
]);
