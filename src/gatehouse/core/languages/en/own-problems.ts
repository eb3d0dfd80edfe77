/** Why something could not be done, where every visitor may read it: on their own pages, at set-up and at sign-in. */
import { formats } from "../formats.ts";

const { minutes, number } = formats.en;

export const ownProblems = {
  "not-understood": "This cannot be used as it is. Please check it.",
  "too-long": ({ most }: { most: number }) => `Use at most ${number(most)} characters.`,
  "name-empty": "Enter a name.",
  "name-invisible": "The name contains an invisible character. Type it again.",
  "email-too-long": "That email is too long.",
  "email-wrong": "Enter an email address, like name@example.com.",
  "email-taken": "There is already an account with this email.",
  "password-too-short": ({ least }: { least: number }) =>
    `That is too short. Use at least ${number(least)} characters.`,
  "password-is-email": "The password must not be your email. A few words make a good password.",
  "asked-too-often": ({ wait }: { wait: number }) =>
    `That was asked for very often. Please wait ${minutes(wait)} and try again.`,
  "password-common": "This password is easy to guess. A few words that do not belong together make a good one.",
  "same-email": "This is your email already.",
  "link-over": "This link does not work any more. Please ask for a new one.",
  "sign-up-closed": "Accounts cannot be created here at the moment.",
  "email-domain": "Accounts are created for certain emails only. Use the one that your organisation gave you.",
  "terms-not-accepted": "Please accept the terms of use.",
  "wrong-password": "That is not your current password.",
  "same-password": "This is your password already. Choose a new one.",
  "session-in-use": "This is the session you are using. Sign out to end it.",
  "session-over": "This session has ended already.",
  "role-not-requestable": "This role cannot be requested.",
  "note-empty": "Say why you need it.",
  "token-over": "This token was revoked already.",
  "token-name-empty": "Give it a name you will recognise.",
  "token-name-taken": "There is already a token with this name. Choose another name.",
  "token-lifetime": "Choose how long the token is valid.",
  "token-scope-empty": "Choose at least one thing the token may do.",
  "token-scope-own": "A token can never do more than you can.",
  "too-many-tokens": ({ most }: { most: number }) =>
    `There are already ${number(most)} tokens. First revoke one that is no longer needed.`,
  "sign-in-again": "You signed in a while ago. Sign in again, and then make the token.",
  "sign-in-again-first": "You signed in a while ago. Sign in again, and then change this.",
  "provider-away": "This service does not answer right now. Please try again later.",
  "code-wrong": "That code is not right. Look whether the clock of your phone is set, and try the next code.",
  "second-factor-already": "A second factor is set up already.",
  "second-factor-over": "That has ended meanwhile. Please begin again.",
  "passkey-name": "Give the passkey a name of at most 60 characters.",
  "passkey-not-made": "The passkey was not made. Please try again.",
  "passkey-taken": "This passkey is in use already.",
  "passkeys-too-many": ({ most }: { most: number }) => `That makes more than ${most} passkeys. Remove one first.`,
  "code-elsewhere": "This code belongs to the browser in which you asked for it. Type it there, or get a new one here.",
  "code-over": "The code has ended. Get a new one.",
  "factor-first": "Sign in with one of your passkeys first.",
  "passkey-over": "This passkey was removed already.",
  "codes-tried-too-often": ({ wait }: { wait: number }) =>
    `There were too many tries with codes. Please wait ${minutes(wait)} and try again.`,
  "signed-out-meanwhile":
    "You were signed out while this was being sent. Nothing was changed. Sign in and send it again.",
  "signed-in-as-another": ({ name }: { name: string }) =>
    `You are now signed in as ${name} in this browser, and this page was opened by another account. Nothing was changed.`,
  "suspended-meanwhile": "Your account was switched off while this was being sent. Nothing was changed.",
  overtaken: "Other people made changes at the same moment, so nothing was changed. Please try again.",
  "busy-signing-in": "Many people are signing in at this moment. Please try again in a few seconds.",
  "email-confirmed-already": "Your email is confirmed already.",
  "mails-to-one-email": "Many mails were sent to this email today. Please try again tomorrow.",
  "mails-at-once": "A great many mails are being sent at this moment. Please try again in an hour.",
  "mailed-too-often": ({ wait }: { wait: number }) =>
    `We sent the link a few times already. Please look for it, or wait ${minutes(wait)} and try again.`,
  "tried-too-often": ({ wait }: { wait: number }) =>
    `There were too many tries with this password. Please wait ${minutes(wait)} and try again.`,
  "changed-too-often": ({ wait }: { wait: number }) =>
    `That was changed very often today. Please wait ${minutes(wait)} and try again.`,
  "form-expected": "This URL accepts only forms.",
  "form-too-long": "That is too much for this form.",
  "form-unreadable": "The form could not be read. Please send it again.",
  "form-with-file": "This form does not accept files.",
  "form-character": "The form contains a character that cannot be saved. Please type it again.",
  "form-field-twice": "A field was sent twice. Please send the form again.",
  "form-field-unknown": "The form contains an unknown field. Please load the page again.",
  "deletion-by-admin": "The people who run this site delete accounts. Please ask them.",
  "only-owner": "You are the only owner of this site. Make somebody else an owner first.",
};
