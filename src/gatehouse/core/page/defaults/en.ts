/** English, as shipped. */
import type { ShippedCopy } from "../copy.ts";

export const english: ShippedCopy = {
  language: "Language",
  thisPage: "this page",
  adminConsole: "the admin console",
  onward: {
    page: "We’ll then take you to the page you wanted.",
    form: "We’ll then take you back to the page you came from. What you sent has not been saved.",
    lost: "What you sent has not been saved.",
    kept: "What you sent is kept for 30 minutes. After you sign in, you can look at it again and send it.",
    stillKept: "What you sent is still kept. You find it on your account page.",
    none: "",
  },
  codeStep: "Enter the code to finish signing in. {onward}",
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
      when: {
        "sign-up-open": {
          nextSteps: ["Use the email address your account was made with.", "No account yet? You can create one here."],
        },
        "sign-up-by-approval": {
          nextSteps: ["Use the email address your account was made with.", "No account yet? You can ask for one here."],
        },
      },
    },
    "invalid-credentials": {
      heading: "Please sign in again",
      explanation: "We no longer recognise the session of this browser. Please sign in again. {onward}",
      nextSteps: ["Nothing is wrong with your account. Use the email and password you know."],
      when: {
        mistyped: {
          heading: "Please try signing in again",
          explanation: "We could not confirm who you are. Please sign in. {onward}",
          nextSteps: [
            "Look for a missing letter or a stray space in the email address.",
            "In a password, capital and small letters are different.",
          ],
        },
        "unknown-token": {
          heading: "This token is unknown",
          explanation:
            "The program sent a token that does not belong to any account on {site}. It may be mistyped or cut short.",
          nextSteps: [
            "Check that the whole token was sent, from gh_ to the last letter.",
            "A new one can be made under “Programs” on the account page.",
          ],
        },
        "not-taken-here": {
          heading: "Sign in another way",
          explanation:
            "{section} does not accept the credentials that were sent. People sign in on this page; programs send a token to the URLs that accept one.",
          nextSteps: ["If a program sent the request, ask which URLs of {site} accept a token."],
        },
      },
    },
    "session-expired": {
      heading: "Your sign-in has expired",
      explanation: "You signed in a while ago, so we ask you to sign in again. {onward}",
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
            "To keep your account safe, we ask everyone to sign in again from time to time, even in the middle of something. Please sign in. {onward}",
        },
      },
    },
    "session-ended": {
      heading: "You have been signed out",
      explanation: "Your session was ended, and we don’t know by whom. Please sign in again. {onward}",
      nextSteps: ["Not sure why? The people who run {site} can look it up with the reference below."],
      when: {
        "signed-out": {
          heading: "You signed out",
          explanation: "You were signed out in another window or on another device. Please sign in again. {onward}",
          nextSteps: ["If that was not you, choose a new password after you sign in."],
        },
        "ended-by-admin": {
          heading: "An admin signed you out",
          explanation: "Someone who runs {site} ended your session. You can sign in again here. {onward}",
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
            "Your account was switched off for a time, which signed you out everywhere. It is on again, so you can sign in here. {onward}",
          nextSteps: [
            "If your programs used tokens, make new ones under “Programs” on the account page. The old ones were revoked.",
          ],
        },
        replaced: {
          heading: "There is a newer sign-in",
          explanation:
            "Someone signed in again in this browser, which ended the earlier session. Please sign in again. {onward}",
          nextSteps: ["If that was not you, choose a new password after you sign in."],
        },
        "too-many": {
          heading: "You were signed out on this device",
          explanation:
            "An account can have 50 sessions at once. With the next sign-in, the device that had not been used for the longest time was signed out: this one. Please sign in again. {onward}",
          nextSteps: [
            "After you sign in, check “Where you are signed in” on the account page, and end any session you do not recognise.",
          ],
        },
      },
    },
    "token-expired": {
      heading: "This token has expired",
      explanation: "The program sent a token that is past its expiry date.",
      nextSteps: ["Make a new one under “Programs” on the account page, and give it to the program."],
    },
    "token-revoked": {
      heading: "This token was revoked",
      explanation: "The program sent a token that was revoked, by its owner or by someone who runs {site}.",
      nextSteps: [
        "If the program still needs one, make a new one under “Programs” on the account page.",
        "Not sure why? The people who run {site} can look it up with the reference below.",
      ],
    },
    "sign-in-again": {
      heading: "Please confirm it is you",
      explanation: "You are signed in, but this page asks for your password again. Please enter it. {onward}",
      nextSteps: ["Is this not your account? Sign in with your own."],
      when: {
        "no-password": { explanation: "You are signed in, but this page asks you to sign in once more. {onward}" },
      },
    },
    "second-factor-needed": {
      heading: "Please confirm with a second factor",
      explanation: "You are signed in, but this page also asks for a code from your authenticator app. {onward}",
      nextSteps: ["Lost your phone? One of your recovery codes works in its place."],
      when: {
        "passkey-only": {
          heading: "Please confirm with your passkey",
          explanation: "You are signed in, but this page also asks for your passkey. {onward}",
          nextSteps: [
            "Passkeys need JavaScript. If it is off in this browser, switch it on and load the page again.",
            "Lost the device with your passkey? Ask the people who run {site}, and give them the reference below.",
          ],
        },
        "none-set-up": {
          heading: "This page asks for a second factor",
          explanation:
            "You are signed in, but this page also asks for a code from an authenticator app, and your account has none yet. Set one up now, and come back here.",
          nextSteps: [
            "Have your phone at hand. It takes about a minute.",
            "Is this not your account? Sign in with your own.",
          ],
        },
      },
    },
    "role-missing": {
      heading: "This page needs another role",
      explanation: "You are signed in, but {section} needs a role that your account does not have yet.",
      nextSteps: [
        "Ask the people who run {site} for the role, and give them the reference below.",
        "If you have another account, you can switch to it.",
      ],
      when: {
        "roles-known": {
          explanation: "You are signed in, but {section} needs this role: {roles}. Your account does not have it yet.",
          nextSteps: [
            "Ask the people who run {site} for this role: {roles}.",
            "If you have another account that has it, you can switch to it.",
          ],
        },
      },
    },
    "permission-missing": {
      heading: "This page needs a permission",
      explanation: "You are signed in, but {section} needs a permission that your account does not have yet.",
      nextSteps: [
        "Ask the people who run {site} for the permission, and give them the reference below.",
        "If you have another account, you can switch to it.",
      ],
      when: {
        "beyond-scope": {
          heading: "This token may not do that",
          explanation: "The token is valid, but its scope does not include what is needed here: {permissions}.",
          nextSteps: ["Make a token that may do this under “Programs” on the account page."],
        },
        "permissions-known": {
          explanation:
            "You are signed in, but {section} needs a permission that your account does not have yet: {permissions}.",
        },
      },
    },
    "membership-ended": {
      heading: "Your membership has ended",
      explanation: "You are signed in, but your access to {section} was for a limited time, which is over.",
      nextSteps: ["Ask the people who run {site} to renew it.", "If you have another account, you can switch to it."],
      when: {
        "day-known": {
          explanation:
            "You are signed in, but your membership ended on {day}. Until then, {section} was open to you with this role: {roles}.",
        },
      },
    },
    "membership-pending": {
      heading: "Your access is not approved yet",
      explanation: "You are signed in, and your request for access to {section} is waiting for approval.",
      nextSteps: [
        "There is nothing more to do: you can open this page as soon as the request is approved.",
        "Waiting a long time? Ask the people who run {site}, and give them the reference below.",
      ],
      when: {
        "roles-known": {
          explanation:
            "You are signed in, and your request for this role is waiting for approval: {roles}. Once it is approved, you can open {section}.",
        },
      },
    },
    "email-unverified": {
      heading: "Please confirm your email address",
      explanation: "You are signed in, but {section} opens only once your email address is confirmed.",
      nextSteps: [
        "Ask for a link here. The people who run {site} will give it to you, or confirm your email address themselves.",
        "If you have another account, you can switch to it.",
      ],
      when: {
        "sends-mail": {
          nextSteps: [
            "Open the link in the message that we send you, and press the button there. It works for a day.",
            "No message? Look in the spam folder, or ask the people who run {site} and give them the reference below.",
          ],
        },
      },
    },
    "outside-hours": {
      heading: "Closed at this time",
      explanation: "You are signed in, and you may open {section}, but only at certain times.",
      nextSteps: [
        "Come back when it is open.",
        "If you need it sooner, ask the people who run {site} and give them the reference below.",
      ],
    },
    "account-suspended": {
      heading: "Your account is switched off",
      explanation:
        "Someone who runs {site} has switched your account off. Until it is switched on again, you cannot open pages for members.",
      nextSteps: [
        "Ask the people who run {site} why, and how to have it switched on again.",
        "Give them the reference below, so that they can find this request.",
      ],
    },
  },
  labels: {
    email: "Email address",
    password: "Password",
    showPassword: "Show password",
    capsLock: "Caps Lock is on.",
    remember: "Keep me signed in on this device",
    signIn: "Sign in",
    forgotPassword: "Forgot your password?",
    createAccount: "Create an account",
    askForAccount: "Ask for an account",
    signedInAs: "You are signed in as",
    useAnotherAccount: "Use another account",
    sendLink: "Send me a confirmation link",
    askForLink: "Ask for a confirmation link",
    askForAccess: "Ask for access",
    role: "Role",
    writeToUs: "Write to us",
    nextSteps: "What you can do",
    help: "More help",
    contact: "Get in touch",
    home: "Go to the home page",
    reference: "Reference",
    emailMissing: "Enter your email address.",
    emailInvalid: "Enter an email address, like name@example.com.",
    passwordMissing: "Enter your password.",
    mismatch: "This email address and password do not match an account. Please try again.",
    tooMany: "Too many tries. Please wait {wait}, then try again.",
    startAgain: "That sign-in could not be completed. Please start again.",
    codeHeading: "One more step",
    code: "Code",
    codeFromApp: "Six digits from your authenticator app, or one of your recovery codes.",
    codeFromMail: "If there is an account for {email}, six digits are on their way. Look into the spam folder, too.",
    codeMissing: "Enter the code.",
    codeWrong:
      "That code is not right, or was used already. Please check it, or try a new one. If codes from your app keep failing, check that your phone’s clock is right.",
    goOn: "Continue",
    beginAgain: "Start again",
    trustBrowser: "Don’t ask for a code in this browser for 30 days",
    setUpSecondFactor: "Set up a second factor",
    continueWith: "Continue with {provider}",
    providerAway: "The other service does not answer right now. Please try again later, or sign in another way.",
    providerTaken: "That account belongs to another person here, or you have linked another one of that service.",
    notLinked:
      "No account here is linked to that one. If you have an account, sign in another way and link the two in your account.",
    termsFirst: "Accept the terms of use to get your account here. Then continue once more.",
    acceptTerms: "I accept the terms of use.",
    readTerms: "Read the terms of use",
    codeByMail: "Get a code by mail instead",
    sendCode: "Send me a code",
    usePasskey: "Sign in with a passkey",
    passkeyFailed: "No passkey was used. Please try again, or sign in another way.",
    whyAccess: "Why do you need access?",
    whyAccessOptional: "Why do you need access? (optional)",
    takeBackRequest: "Withdraw my request",
    whoDecides: "The people who run {site} decide.",
    page: "Page",
    time: "Time",
    reason: "Reason",
    thisAccount: "Your account",
    lostFactor: "Lost your phone and your recovery codes?",
    lostFactorHelp:
      "The people who run {site} can remove the second factor from your account, once they are sure that it is you.",
    giveReference: "Give them the reference below.",
  },
};
