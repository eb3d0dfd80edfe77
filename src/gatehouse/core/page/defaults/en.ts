/** English, as shipped. */
import type { ShippedCopy } from "../copy.ts";

export const english: ShippedCopy = {
  thisPage: "this page",
  onward: {
    page: "We’ll then take you to the page you wanted.",
    form: "We’ll then take you back to the page you came from. What you sent has not been saved.",
    lost: "What you sent has not been saved.",
    none: "",
  },
  signIn: {
    heading: "Sign in to {site}",
    explanation: "Enter your email address and password to continue.",
    nextSteps: [],
  },
  reasons: {
    "no-credentials": {
      heading: "Sign in to continue",
      explanation: "{section} is open once you have signed in. {onward}",
      nextSteps: [
        "Use the email address your account was made with.",
        "No account yet? The people who run {site} can help you get one.",
      ],
    },
    "invalid-credentials": {
      heading: "That did not quite match",
      explanation: "We could not tell who you are. Please sign in once more. {onward}",
      nextSteps: [
        "Look for a missing letter or a stray space in the email address.",
        "In a password, capital and small letters are different.",
      ],
      when: {
        "unknown-token": {
          heading: "This token is not known here",
          explanation: "The token that reached us does not belong to anybody here. It may be mistyped or cut short.",
          nextSteps: [
            "Check that the whole token was sent, from gh_ to the last letter.",
            "A new one can be made under “Programs” on the account page.",
          ],
        },
        "not-taken-here": {
          heading: "That does not open this door",
          explanation:
            "{section} does not take what was sent along. People sign in here; programs send a token where {site} takes one.",
          nextSteps: ["If a program asked, look up which addresses of {site} take a token."],
        },
      },
    },
    "session-expired": {
      heading: "Your sign-in has expired",
      explanation: "It has been a while since you signed in, so we ask once more. {onward}",
      nextSteps: ["On a device that only you use, tick the box to stay signed in for longer."],
      when: {
        idle: {
          heading: "Your sign-in has expired",
          explanation:
            "You were away for a while, so we signed you out to keep others out of your account. Please sign in again. {onward}",
        },
        absolute: {
          heading: "Your sign-in has expired",
          explanation:
            "To keep your account safe, each sign-in lasts only so long, even while you are busy. Please sign in again. {onward}",
        },
      },
    },
    "session-ended": {
      heading: "You have been signed out",
      explanation: "Your sign-in was ended. Please sign in again. {onward}",
      nextSteps: ["Not sure why? The people who run {site} can look it up with the reference below."],
      when: {
        "signed-out": {
          heading: "You signed out",
          explanation: "You were signed out in another window or on another device. Please sign in again. {onward}",
          nextSteps: ["If that was not you, choose a new password once you are in."],
        },
        "ended-by-admin": {
          heading: "Your visit was ended",
          explanation: "Someone who looks after {site} signed you out. You can sign in again here. {onward}",
          nextSteps: ["If it happens again, ask the people who run {site} and give them the reference below."],
        },
        "password-changed": {
          heading: "Your password has changed",
          explanation: "When a password changes, we sign you out everywhere. Sign in here with the new one. {onward}",
          nextSteps: ["If it was not you who changed it, tell the people who run {site} straight away."],
        },
        suspended: {
          heading: "You have been signed out",
          explanation:
            "Someone who looks after {site} switched your account off for a time, and that signed you out everywhere. It is on again, so you can sign in here. {onward}",
          nextSteps: [
            "If your programs used tokens, make new ones under “Programs” on the account page: the old ones were taken back.",
          ],
        },
        replaced: {
          heading: "There is a newer sign-in",
          explanation:
            "Someone signed in again in the same browser, and a new sign-in takes the place of the one before. Please sign in again. {onward}",
          nextSteps: ["If that was not you, choose a new password once you are in."],
        },
        "too-many": {
          heading: "You were signed out on this device",
          explanation:
            "An account can be signed in 50 times at once. With one more sign-in, the device not used for the longest time was signed out: this one. {onward}",
          nextSteps: [
            "Once you are in, look through “Where you are signed in” on the account page, and end what you do not know.",
          ],
        },
      },
    },
    "token-expired": {
      heading: "This token has expired",
      explanation: "The program sent a token that was made for a time, and that time has passed.",
      nextSteps: ["Make a new one under “Programs” on the account page, and give it to the program."],
    },
    "token-revoked": {
      heading: "This token was taken back",
      explanation: "The program sent a token that was taken back, by its owner or by someone who looks after {site}.",
      nextSteps: [
        "If the program still needs one, make a new one under “Programs” on the account page.",
        "Not sure why? The people who run {site} can look it up with the reference below.",
      ],
    },
    "sign-in-again": {
      heading: "Please confirm it is you",
      explanation: "You are signed in, and this page asks for your password again. {onward}",
      nextSteps: ["Not you? Use another account, and nothing of this one is shown."],
    },
    "role-missing": {
      heading: "This page needs another role",
      explanation: "Signing in worked. {section} is open to a role that your account does not have so far.",
      nextSteps: [
        "Ask the people who run {site} for the role, and give them the reference below.",
        "If you have another account, you can switch to it.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Signing in worked. {section} asks for this role: {roles}. Your account does not have it so far.",
          nextSteps: [
            "Ask the people who run {site} for this role: {roles}.",
            "If you have another account that has it, you can switch to it.",
          ],
        },
      },
    },
    "permission-missing": {
      heading: "This page needs a permission",
      explanation: "Signing in worked. {section} asks for a permission that your account does not have so far.",
      nextSteps: [
        "Ask the people who run {site} for the permission, and give them the reference below.",
        "If you have another account, you can switch to it.",
      ],
      when: {
        "beyond-scope": {
          heading: "This token may not do that",
          explanation: "The token is valid, but it was made for less than this takes: {permissions}.",
          nextSteps: ["Make a token that may do this under “Programs” on the account page."],
        },
        "permissions-known": {
          explanation:
            "Signing in worked. {section} asks for a permission that your account does not have so far: {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Your time here has ended",
      explanation:
        "Signing in worked. The role that opened {section} to you was given for a time, and that time is over.",
      nextSteps: [
        "Ask the people who run {site} to give it to you again.",
        "If you have another account, you can switch to it.",
      ],
      when: {
        "day-known": {
          explanation:
            "Signing in worked. {section} was open to you with this role: {roles}. It was given for a time, and its last day was {day}.",
        },
      },
    },
    "membership-pending": {
      heading: "Almost there",
      explanation: "Signing in worked. A role for {section} has been asked for, and is waiting to be approved.",
      nextSteps: [
        "There is nothing more to do: once it is approved, this page opens.",
        "Waiting for long? Ask the people who run {site}, and give them the reference below.",
      ],
      when: {
        "roles-known": {
          explanation:
            "Signing in worked. This role has been asked for, and is waiting to be approved: {roles}. Then this page is open to you.",
        },
      },
    },
    "email-unverified": {
      heading: "One thing first: your email address",
      explanation:
        "Signing in worked. {section} is open once your email address is confirmed, so that messages reach you and nobody else.",
      nextSteps: [
        "Ask the people who run {site} to confirm your email address, and give them the reference below.",
        "If you have another account, you can switch to it.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "On your account page, ask for the link that confirms your email address. It works for a day.",
            "No message? Look in the spam folder, or ask the people who run {site} and give them the reference below.",
          ],
        },
      },
    },
    "account-suspended": {
      heading: "Your account is paused",
      explanation:
        "Someone who looks after {site} has switched this account off for now. Until it is back on, pages for members stay closed to it.",
      nextSteps: [
        "Ask the people who run {site} what happened and how to get it back.",
        "Give them the reference below, so that they find this visit.",
      ],
    },
  },
  labels: {
    email: "Email address",
    password: "Password",
    showPassword: "Show password",
    remember: "Keep me signed in on this device",
    signIn: "Sign in",
    forgotPassword: "Forgot your password?",
    createAccount: "Create an account",
    signedInAs: "You are signed in as",
    useAnotherAccount: "Use another account",
    nextSteps: "What you can do",
    help: "More help",
    contact: "Get in touch",
    home: "Go to the home page",
    reference: "Reference",
    emailMissing: "Enter your email address.",
    emailInvalid: "Enter an email address, like name@example.com.",
    passwordMissing: "Enter your password.",
    mismatch: "This email address and password do not match an account. Please try again.",
    tooMany: "That was one try too many. Please wait {wait} and try again.",
  },
};
