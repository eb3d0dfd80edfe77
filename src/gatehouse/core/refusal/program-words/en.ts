import type { ProgramWords } from "./words.ts";

export const english: ProgramWords = {
  thisResource: "this resource",
  notCarriedOut: "The request was not carried out.",
  reasons: {
    "no-credentials": {
      title: "Authentication is required",
      detail: "{section} requires authentication, and the request carries no credentials.",
    },
    "invalid-credentials": {
      title: "The credentials are not valid",
      detail: "The session of this request is not known.",
      when: {
        "unknown-token": "The token is not known here. It may be mistyped or cut short.",
        "not-taken-here": "{section} does not accept credentials of this kind.",
        "malformed-token": "The Bearer token cannot be read (RFC 6750 2.1).",
        "malformed-header": "The Authorization header cannot be read (RFC 9110 11.6.2).",
        "wrong-password": "The email and password do not match an account.",
      },
    },
    "session-expired": {
      title: "The session has expired",
      detail: "The session of this request has expired.",
      when: {
        idle: "The session of this request has expired, because it was not used for a while.",
        absolute: "The session of this request has reached its maximum age.",
      },
    },
    "session-ended": { title: "The session was ended", detail: "The session of this request was ended." },
    "token-expired": { title: "The token has expired", detail: "The token of this request has expired." },
    "token-revoked": { title: "The token was revoked", detail: "The token of this request was revoked." },
    "sign-in-again": {
      title: "A more recent sign-in is required",
      detail: "{section} requires a more recent sign-in than that of this session.",
    },
    "second-factor-needed": {
      title: "A second factor is required",
      detail: "{section} requires a second factor, which was not given in this session.",
    },
    "role-missing": {
      title: "A role is missing",
      detail: "{section} requires a role that this account does not have.",
      when: { "roles-known": "{section} requires a role that this account does not have: {roles}." },
    },
    "permission-missing": {
      title: "A permission is missing",
      detail: "{section} requires a permission that this account does not have.",
      when: {
        "permissions-known": "{section} requires a permission that this account does not have: {permissions}.",
        "beyond-scope": "The scope of this token does not include what {section} requires: {permissions}.",
      },
    },
    "membership-ended": {
      title: "The role has ended",
      detail: "The role that {section} requires has ended for this account.",
      when: { "day-known": "{section} requires this role: {roles}. For this account its last day was {day}." },
    },
    "membership-pending": {
      title: "The role is not approved yet",
      detail: "The role that {section} requires has been requested for this account and is not approved yet.",
      when: { "roles-known": "{section} requires this role, which is requested and not approved yet: {roles}." },
    },
    "email-unverified": {
      title: "The email is not verified",
      detail: "{section} requires a verified email, and the email of this account is not verified.",
    },
    "outside-hours": {
      title: "Outside the hours",
      detail: "{section} is open at certain times only, and this is none of them.",
    },
    "account-suspended": { title: "The account is suspended", detail: "This account is suspended." },
  },
};
