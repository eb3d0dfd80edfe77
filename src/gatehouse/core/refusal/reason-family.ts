/**
 * Families of reasons, which the page tells apart at a glance by a drawing and a tone: what matters to a visitor is whether
 * they can sign in, come back, ask for access, wait, or must write to somebody.
 */
import type { Reason } from "./reason.ts";

export const reasonFamilies = ["sign-in", "come-back", "not-yours", "wait", "switched-off"] as const;
export type ReasonFamily = (typeof reasonFamilies)[number];

export const familyOf: Readonly<Record<Reason, ReasonFamily>> = {
  "no-credentials": "sign-in",
  "invalid-credentials": "sign-in",
  "token-expired": "sign-in",
  "token-revoked": "sign-in",
  "session-expired": "come-back",
  "session-ended": "come-back",
  "sign-in-again": "come-back",
  "second-factor-needed": "come-back",
  "role-missing": "not-yours",
  "permission-missing": "not-yours",
  "membership-pending": "wait",
  "membership-ended": "wait",
  "email-unverified": "wait",
  "outside-hours": "wait",
  "account-suspended": "switched-off",
};
