/** Why a change in the console was not made. */
import type { DescribedRequirement } from "../../access/described.ts";
import { formats } from "../formats.ts";
import type { Named } from "../names.ts";
import { access } from "./access.ts";
import { colours } from "./page-parts.ts";

const { list, number } = formats.en;
const { name } = access;
const quoted = (named: Named) => `“${name(named)}”`;

export const adminProblems = {
  "not-permitted": ({ permission }: { permission: Named }) =>
    `This takes the permission ${quoted(permission)}, which your roles do not give you.`,

  // People
  "no-such-person": "There is no such person here.",
  "no-such-email": ({ email }: { email: string }) => `There is no account with the email ${email}.`,
  "person-without-token": "This person has no token.",
  "which-token": "This person has no token of this name, or several. Write the name of one of them.",
  "method-unknown": "Choose a method from the list.",
  "no-such-reference": "No refusal has this reference.",
  "removes-author": "You cannot remove yourself. Ask another admin.",
  "suspends-author": "You cannot suspend yourself. Ask another admin.",
  "merge-same": "These are the same account. Choose another one.",
  "merge-nobody": "No account here has this email.",
  "merge-own-goes": "This is your own account, and it would go. Let yours be the one that stays, or ask another admin.",
  "merge-suspended":
    "One of them is suspended. Let them in again first: whether both should be closed is for you to say.",
  "merge-leaving":
    "One of them asked for their account to be deleted. They can keep it on their account page, and then the two can be merged.",
  "address-letters": "It contains letters of another script, which can look like Latin ones. Type it anew.",
  "address-twice": ({ first }: { first: number }) => `The same email stands further up, at place ${first}.`,
  "address-taken": "Somebody with this email has an account already.",
  "address-suspended": "Somebody with this email has an account already, and it is suspended.",
  "addresses-too-many": ({ most }: { most: number }) => `A list may hold up to ${most} emails.`,
  "invitation-gone": "This invitation does not exist any more. Perhaps it was used.",
  "person-undo-too-late":
    "It can be taken back by the person who did it, within an hour. That time is over, or there is nothing to take back.",
  "undo-changed":
    "Somebody has changed this again since. Look at the history, and change it by hand if you still want to.",
  "own-factor-first":
    "You have a second factor yourself, and this session has not proved it. Open “Second factor” in your account, then come back.",
  "mail-too-late": "This mail’s link or code has ended. Its recipient can ask for a new one.",
  "own-account": "This is your own account. Look after its password and sessions on your account page.",
  "line-confirmed": ({ typed }: { typed: string }) =>
    `“${typed}” does not say whether the email is confirmed. Write yes or no.`,
  "line-roles": ({ most }: { most: number }) => `This line names more than ${number(most)} roles.`,
  "line-until": ({ typed }: { typed: string }) => `“${typed}” is not a day. Write it like 2030-12-31.`,
  "line-twice": ({ line }: { line: number }) => `The same email stands in line ${number(line)}.`,
  "line-role-unknown": ({ role }: { role: string }) =>
    `There is no role “${role}”. Write the short name of a role, as the page Roles shows it.`,
  "import-encoding": "This file is not in UTF-8. Save it again as “CSV UTF-8”.",
  "import-no-email": "No column is called “email”. Name the columns in the first line.",
  "import-too-many": ({ most }: { most: number }) =>
    `A file may have ${number(most)} lines at most. Make several files of it.`,
  "import-unreadable-at": ({ line }: { line: number }) =>
    `The file cannot be read from line ${number(line)} on: a quotation mark is missing or too many, or the line is too long.`,
  "import-empty": "This file has no line below the names of its columns.",
  "import-invitations": ({ most }: { most: number }) =>
    `Invitations go to ${number(most)} people at most at a time. Make several files of it, or add the people without invitations.`,
  "people-file-too-large": ({ megabytes }: { megabytes: number }) =>
    `The file is too large: at most ${number(megabytes)} MB.`,
  "bulk-no-one": "No one is marked. Mark the people first.",
  "bulk-of-another": "Somebody else planned this. Only they can begin it or take it back.",
  "bulk-begun": "This was begun already.",
  "bulk-too-late": "This cannot be taken back any more.",
  "bulk-missing": "This does not exist any more. What came of it is kept for seven days.",
  "bulk-not-back": "There is no account to take anything back from.",
  "bulk-in-use": "This person has signed in since, so the account stays.",
  "bulk-author-gone": "The person who began this may not change people any more, so the rest was left as it was.",
  "own-email": "This is your own account. Change its email on your account page.",
  "own-token": "Make your own tokens on your account page.",
  "token-of-suspended": ({ person }: { person: string }) => `${person} is suspended, so a token would open nothing.`,
  "token-scope-member": "A token can only be given what its member may do.",
  "until-not-a-day": "Choose a day from the calendar.",
  "until-passed": "This day has passed. Choose today or a later one.",
  "until-owner": "An owner stays one until the role is taken away. Leave the day empty.",
  "no-mail-server": "This site has no mail server. Set SMTP_URL first.",
  "mail-sent-already": "This mail was sent, or is about to be.",
  "no-such-mail": "There is no such mail. Mails are kept for 30 days.",
  "role-not-chosen": "Choose a role.",
  "directory-gone": "This directory is not connected any more.",
  "directory-changed-meanwhile": "Somebody else changed this directory meanwhile. Look at it and send yours again.",
  "too-many-directories": ({ most }: { most: number }) => `There can be ${number(most)} directories at most.`,
  "too-many-directory-roles": ({ most }: { most: number }) => `A directory can give ${number(most)} roles at most.`,
  "directory-gives-not": ({ role }: { role: Named }) =>
    `The role ${quoted(role)} is not among those that this directory may give.`,
  "directory-no-owner": "A directory cannot make owners. Choose roles that do not include that one.",
  "directory-external-id": "Another person of this directory has this external id.",
  "directory-provider": "There is no such way to sign in any more. Choose another one.",
  "webhook-url": "Enter a URL like https://example.com/hooks, without a name or password in it.",
  "webhook-not-https": "The URL must begin with https://, so that no one on the way reads who asks.",
  "webhook-private": "This URL leads into a private network. A setting of the site can allow that.",
  "webhook-events-empty": "Choose at least one thing to be told of.",
  "webhook-gone": "There is no such webhook.",
  "webhook-changed-meanwhile": "Somebody else changed this webhook meanwhile. Look at it and send yours again.",
  "webhook-sent-already": "This was delivered, or is about to be.",
  "too-many-webhooks": ({ most }: { most: number }) => `There can be ${number(most)} webhooks at most.`,
  "request-gone": "This request was answered or taken back meanwhile. Nothing was changed.",
  "request-own": "This is your own request. Somebody else decides on it.",
  "request-role-held": ({ person, role }: { person: string; role: Named }) =>
    `${person} holds the role ${quoted(role)} already. Choose another one, or decline.`,
  "answer-empty": "Write what they should read.",
  "request-not-yours": "You are not asked to decide on requests for this role.",
  "too-many-approvers": ({ people, roles }: { people: number; roles: number }) =>
    `At most ${number(people)} people and ${number(roles)} roles can decide on requests for one role.`,
  "approver-outside": ({ person }: { person: string }) =>
    `${person} cannot open the console, where requests are answered. Give them a role that may.`,
  "approving-role-outside": ({ role }: { role: Named }) =>
    `Holders of the role ${quoted(role)} cannot open the console, where requests are answered.`,
  "last-owner":
    "This is the only owner who can sign in and whom the rules let into the console, and a site always has one. " +
    "Make someone else an owner first, or have the email of another owner confirmed where the rules ask for that.",

  // What an author may give and change
  "makes-owner": "Only an owner can make someone an owner.",
  "exceeds-author": ({ permissions }: { permissions: readonly Named[] }) =>
    `You can only give what you may do yourself. You do not hold ${list(permissions.map(quoted), "and")}.`,
  "outranks-author": "This person may do more than you. Ask an owner to make the change.",
  "is-owner": "This person is an owner. Only another owner can change that.",

  // Viewing the site as somebody else
  "view-owner": "Only an owner can view the site as an owner.",
  "view-exceeds": ({ permissions }: { permissions: readonly Named[] }) =>
    `You can only view as somebody who may do no more than you. You do not hold ${list(permissions.map(quoted), "and")}.`,
  "view-role-foreign": ({ role }: { role: Named }) =>
    `You do not hold the role ${quoted(role)} and may not give it to yourself, so you cannot view the site with it.`,
  "view-path": "Write the path of a page of this site that a view opens, such as /members.",
  "view-own": "This is you. The site looks to you as it does now.",
  "view-setting-owner": "Only an owner decides whether people are told.",

  // Pictures
  "picture-type": "This is not a picture that can be shown. Choose a PNG, JPEG, WebP, AVIF, GIF or SVG file.",
  "picture-damaged": "This picture is damaged, or too large to be read: it may have 40 million pixels at most.",
  "picture-too-large": ({ megabytes }: { megabytes: number }) =>
    `This file is too large. A picture may have ${number(megabytes)} MB at most.`,
  "picture-none": "Choose a file.",
  "picture-alt": "Say what the picture shows, or that it only decorates.",
  "pictures-busy": "Many pictures are being uploaded at the moment. Try again in a few seconds.",
  "picture-late": ({ seconds }: { seconds: number }) =>
    `This picture took too long: it was not ready after ${number(seconds)} seconds. Try again, or make it smaller first.`,
  "too-many-pictures": ({ most }: { most: number }) =>
    `There are ${number(most)} pictures already, and there cannot be more. Remove some that are not used.`,
  "pictures-full": ({ megabytes }: { megabytes: number }) =>
    `The pictures of a site may take ${number(megabytes)} MB together. Remove some that are not used.`,
  "picture-gone": "This picture does not exist any more.",
  "picture-used": "The page, its draft or its history shows this picture, so it stays.",

  // Roles
  "role-gone": "This role does not exist any more.",
  "role-fixed": ({ role, isOfCode }: { role: Named; isOfCode: boolean }) =>
    `The role ${quoted(role)} cannot be changed here. ${isOfCode ? "It comes from the code of the site" : "It comes with Gatehouse"}.`,
  "role-exceeds": ({ role }: { role: Named }) =>
    `The role ${quoted(role)} gives more than you may do yourself. Ask an owner.`,
  "role-id-taken": ({ id }: { id: string }) => `There is already a role with the short name “${id}”.`,
  "role-id-reserved": "Choose another short name; this one is reserved.",
  "role-changed-meanwhile":
    "Someone else changed this role while you were editing. Your changes are still in the form below; " +
    "save again to put them in place of theirs, or load the page anew to see theirs first.",
  "role-circle": ({ labels }: { labels: readonly string[] }) =>
    `Roles cannot include each other in a circle: ${labels.map((label) => `“${label}”`).join(" includes ")}.`,
  "newcomer-owner": "A newcomer cannot be an owner. Give that role on the person’s page.",
  "role-unknown": ({ role }: { role: string }) => `There is no role “${role}”. Create it first, or choose another.`,
  "permission-unknown": ({ permission }: { permission: string }) =>
    `This site has no permission “${permission}”. The developer of the site can add it.`,
  "section-unknown": ({ section }: { section: string }) =>
    `This site has no section “${section}” any more. Choose another version of the page.`,
  "role-in-rule": ({ role, rule }: { role: Named; rule: string }) =>
    `The rule for ${rule} still asks for the role ${quoted(role)}. Change or remove that rule first.`,
  "role-in-plan": ({ role, rule }: { role: Named; rule: string }) =>
    `What is planned for ${rule} asks for the role ${quoted(role)}, then or once it is over. Cancel the plan first.`,
  "role-in-role": ({ role, including }: { role: Named; including: Named }) =>
    `The role ${quoted(including)} includes ${quoted(role)}. Take it out there first.`,
  "role-in-joining": ({ role }: { role: Named }) =>
    `Newcomers get the role ${quoted(role)}. Choose another one for them first, at Who can join.`,
  "role-replacement-same": "Choose another role than the one that goes.",
  "role-replacement-owner": "No one becomes an owner this way. Give that role on the person’s page.",
  "role-id-empty": "A role needs a short name.",
  "role-name-empty": "Give the role a name people will recognise.",
  "id-letters": "Use small letters, digits and hyphens, and begin with a letter.",
  "permission-form": "A permission is written entity:action, in small letters.",

  // Rules
  "rule-gone": "This rule does not exist any more.",
  "rule-fixed": "This rule comes from the code of the site and cannot be changed here.",
  "no-such-version": "There is no such version of the rules.",
  "version-too-old": ({ most }: { most: number }) =>
    `The rules were changed more than ${number(most)} times since, so this version cannot be put together any more.`,
  "version-unreadable": "A rule of this version cannot be read by this release, so nothing was changed.",
  "version-too-different": ({ most }: { most: number }) =>
    `This version differs in more than ${number(most)} rules, which is more than can be brought back at once.`,
  "rules-changed-meanwhile":
    "Somebody changed the rules while you were looking at this page. Look at the differences again, and then decide.",
  "undo-nothing": "There is nothing here that can be undone.",
  "undo-too-late":
    "A change can be undone for an hour. This one is older: the earlier versions of the rules are still there.",
  "undo-changed-since": "What this changed was changed again since, so it was not undone. Nothing was changed.",
  "undo-role-held": "Somebody was given this role since, so it was not removed. Take it from them first.",
  "days-empty": "Choose at least one day.",
  "hours-needed": ({ path }: { path: string }) =>
    `A rule with hours cannot cover ${path}: people need it at any time. Choose a path beside it.`,
  "zone-unknown": "This is not a time zone. Write it like Europe/Berlin.",
  "time-unreadable": "Choose a day and a time.",
  "plan-ends-first": "The end lies before the beginning.",
  "plan-gone": "This is not planned any more.",
  "plan-under-way": "This is being done at this moment, so it could not be stopped. Look at the list again.",
  "plan-author": ({ person }: { person: string }) =>
    `${person === "" ? "The person who planned this" : person} may not change rules any more, so it was not done.`,
  "plan-rule-changed": "The rule was changed or removed since this was planned, so it was left as it is.",
  "plan-gave-up": "This could not be done in spite of many attempts. The log of the site says why.",
  "too-many-plans": ({ most }: { most: number }) => `${number(most)} changes are planned, which is the most.`,
  "trial-planned": "A rule that is tried out begins at once. Leave the times empty.",
  "rule-in-force": "This rule is in force already.",
  "too-many-trials": ({ most }: { most: number }) =>
    `${number(most)} rules are being tried out, which is the most. Put one in force or remove one first.`,
  "rule-changed-meanwhile":
    "Someone else changed this rule while you were editing. Your changes are still in the form below; " +
    "save again to put them in place of theirs, or load the page anew to see theirs first.",
  "conceals-host": "A part of another host cannot be concealed: its own server says what is missing.",
  "conceals-basic": ({ section, path }: { section: string; path: string }) =>
    `Programs may come in with a password at ${section} (${path}), and the time that checking one takes would ` +
    "give away what this rule conceals. Choose another path, or do not conceal it.",
  "base-written": ({ base, page }: { base: string; page: string }) =>
    `Leave out ${base}, which every path of this site begins with: write ${page}.`,
  "closes-console": ({ path }: { path: string }) =>
    `This would close pages under ${path} to everybody, owners included. Choose who may still open them.`,
  "closes-sign-in": ({ path }: { path: string }) =>
    `With this change no one could sign in any more, because ${path} would be closed too. ` +
    `Where a rule covers ${path} together with other pages, a rule for ${path} that lets anyone in has to stand beside it.`,
  "locks-out-author": ({ path }: { path: string }) =>
    `After this change you could no longer use ${path}, and so not take it back. Let yourself in there first.`,
  "author-unconfirmed": ({ path }: { path: string }) =>
    `Your own email is not confirmed yet, so this would close pages under ${path} to you. Have it confirmed first.`,
  "locks-out-owner": ({ owner, path }: { owner: string; path: string }) =>
    `After this change ${owner}, an owner, could no longer use ${path}. Let owners in there first.`,
  "locks-out-unconfirmed-owner": ({ owner, path }: { owner: string; path: string }) =>
    `After this change ${owner}, an owner, could no longer use ${path}, because their email is not confirmed. ` +
    "Have it confirmed first.",
  "shuts-confirmation": ({ path, page }: { path: string; page: string }) =>
    `After this change ${path} would be closed to members whose email is not confirmed, and that is where they confirm ` +
    `it. First make a rule that lets every member who is signed in open ${page}.`,
  "weakens-code": ({ path, section, asked }: { path: string; section?: string; asked: DescribedRequirement }) =>
    `The code of the site already asks more for ${section === undefined ? path : `${section} (${path})`}: ` +
    `“${access.requirement(asked)}”. A rule made here can ask more than that, not less.`,
  "path-expected": "Write the path, without the site's name, like /members.",
  "host-form": "Write only the host, like files.example.org, without https:// before it and / after it.",
  "path-slash": "Begin the path with a slash, like /members.",
  "path-query": "Leave out ? and #: a rule looks only at the path before them.",
  "path-invisible": "The path contains an invisible character. Type it again.",
  "path-backslash": "Use / between the parts of the path, not \\.",
  "path-encoded": "Write the path decoded, as people read it, without codes that begin with %.",
  "path-parts": ({ most }: { most: number }) => `Use at most ${number(most)} parts between slashes.`,
  "path-stars": ({ most }: { most: number }) =>
    `Use * at most ${number(most)} times. End with ** to cover everything below.`,
  "path-empty-part": "Two slashes follow each other. Leave one out.",
  "path-dots": "Write the whole path, without . and .. between slashes.",
  "path-stars-end": "Put ** at the end: it stands for everything below. Use * for one part.",
  "path-star-alone": "Let * stand alone between slashes, like /blog/*.",
  "path-parameter": "Write * for the part that varies, like /blog/*.",
  "path-html": "Leave out .html: a rule for /about covers /about.html as well.",
  "minutes-whole": "Write a whole number of minutes.",
  "minutes-few": "Use at least one minute.",
  "minutes-many": ({ most }: { most: number }) => `Use at most ${most} minutes, which is a week.`,
  "roles-empty": "Choose at least one role.",
  "permissions-empty": "Choose at least one permission.",

  // The refusal page
  "page-missing": "This site has no page yet. Start it once.",
  "page-unreadable": "This page cannot be read.",
  "page-without-version": "This page does not say which version it is.",
  "page-newer": "This page was made by a newer release. Update this site to open it.",
  "page-version": ({ version }: { version: number }) => `Version ${version} of the page is not known.`,
  "page-changed-by": ({ person }: { person: string }) => `${person} changed the page while you were working on it.`,
  "page-changed-by-someone": "Someone else changed the page while you were working on it.",
  "nothing-to-publish": "Visitors see this page already: nothing has changed.",
  "page-not-ready": ({ count }: { count: number }) =>
    count === 1
      ? "One thing keeps the page from being published. The publish page says which."
      : `${number(count)} things keep the page from being published. The publish page lists them.`,
  "schedule-past": "Choose a moment that is still to come.",
  "schedule-far": ({ days }: { days: number }) => `Choose a moment within the next ${number(days)} days.`,
  "nothing-scheduled": "Nothing is scheduled any more.",
  "other-page-live": ({ revision }: { revision: number }) =>
    `Somebody published in the meantime: visitors see revision ${number(revision)}. Nothing was taken back.`,
  "too-many-preview-links": ({ most }: { most: number }) =>
    `There are ${number(most)} preview links. Revoke one that is not needed any more.`,
  "preview-link-gone": "This preview link does not hold any more.",
  "schedule-author": ({ person }: { person: string }) =>
    `${person} may not publish any more, so the page was not published.`,
  "schedule-gave-up": "The page could not be published: the database failed each time. The log says why.",
  "import-too-large": ({ most }: { most: number }) => `The file is too large: at most ${number(most)} MB.`,
  "import-not-json": "This file does not hold a page: it is not JSON.",
  "import-other": "This file does not hold a page. Make one with “Export”, or with `gatehouse page export`.",
  "import-newer": "This file was made by a newer release. Update this site to import it.",
  "change-missing": "There is no such change. It may be older than what is kept.",
  "filter-unread": "A filter of this address cannot be read. Choose the filters again.",
  "effects-at-once": "The effects of other changes are being computed at the moment. Try again in half a minute.",
  "effect-late": "The effect could not be computed in time. Try again; nothing was changed.",
  "exports-at-once": "Other files are being written at the moment. Try again in a minute.",
  "views-full": ({ most }: { most: number }) => `There are ${most} views already. Remove one first.`,
  "view-taken": "A view has this name already. Choose another one.",
  "view-name-empty": "Give the view a name.",
  "import-busy": "Another file is being read at the moment. Try again in a minute.",
  "page-too-large": ({ most }: { most: number }) =>
    `The page is full: all its texts and settings together may take ${number(most)} kB. Shorten or remove something.`,
  "import-hostile":
    "This file holds more than any page, is nested deeper, or has names that no page has. Nothing was changed.",
  "import-page": ({ why }: { why: string }) => `The page in this file cannot be used. ${why}`,
  "import-picture": ({ name, why }: { name: string; why: string }) =>
    `The picture “${name}” in this file cannot be used, so the draft was not changed. ${why}`,
  "revision-missing": ({ revision }: { revision: number }) =>
    `Revision ${revision} is not there, or was made by a newer release.`,
  "theme-gone": "The theme of this page is not there any more. Choose another one under Layout.",
  "too-faint": ({ pairs }: { pairs: readonly FaintPair[] }) =>
    pairs
      .map(
        ({ mode, front, back, ratio, needed }) =>
          `In ${mode} mode, ${colours[front] ?? front} cannot be told well enough from ${colours[back] ?? back}: ` +
          `the contrast is ${number(ratio)} to 1 and needs to be ${number(needed)} to 1.`,
      )
      .join(" "),
  "block-gone": "That block is not on the page any more. Load the page anew.",
  "block-once": ({ block }: { block: "sign-in" | "heading" }) =>
    `${{ "sign-in": "Sign-in form", heading: "Heading" }[block]}: the page has one already, and one is all it needs.`,
  "sign-in-needed":
    "The sign-in form cannot be removed: without it no one could sign in. You can move it and change how it looks.",
  "heading-needed": "The heading stays: it tells people what happened. You can move it and change its words.",
  "one-sign-in": "The page needs exactly one sign-in form, or people could not sign in on it.",
  "one-heading": "The page needs exactly one heading.",
  "sign-in-hidden": "The sign-in form must show for everyone who is not signed in.",
  "heading-hidden": "The heading must show for everyone and for every reason.",
  "blocks-same-id": "Two blocks have the same id.",
  "too-many-blocks": ({ most }: { most: number }) => `${number(most)} blocks are enough.`,
  "too-many-links": ({ most }: { most: number }) => `${number(most)} links are enough.`,
  "too-many-steps": ({ most }: { most: number }) => `${number(most)} steps are enough.`,
  "step-too-long": ({ most }: { most: number }) => `Keep each step under ${number(most)} characters.`,
  "text-too-long": "That is too much text for this page.",
  "text-paragraphs": ({ most }: { most: number }) =>
    `A text takes at most ${number(most)} paragraphs and lists. Put the rest into another block.`,
  "text-items": ({ most }: { most: number }) => `A list takes at most ${number(most)} lines. Begin another list.`,
  "text-parts": ({ most }: { most: number }) =>
    `A paragraph takes at most ${number(most)} bold words, italic words and links. Begin another paragraph.`,
  "link-name-empty": "Give the link a name.",
  "link-words-empty": "A link needs words.",
  "domain-form": "Write domains like example.org, one in each line.",
  "terms-version-empty": "Give the terms a version, such as the date they hold from.",
  "sign-up-gone": "This request is not here any more.",
  "href-form":
    "Use a URL that begins with https://, mailto:help@example.com or tel:+4930123, or a path on this site like /help.",
  "phone-form": "Enter a telephone number, like +49 30 1234567.",
  "languages-empty": "Choose at least one language.",
  "languages-twice": "Each language can be chosen once.",
  "sections-empty": "Choose at least one section, or show the block everywhere.",
  "field-unknown": ({ name }: { name: string }) => `“${name}” is not known here.`,
  "json-expected": "This URL takes JSON.",
  "blocks-too-deep": "Blocks can stand four levels deep at most.",
  "time-form": "Choose a day and a time.",
  "reasons-empty": "Choose at least one reason, or show the block for all of them.",
  "not-in-list": "Choose one of the list.",
  "deletion-days": "Enter a whole number from 1 to 365.",
};

/** Two colours of a theme that cannot be told apart well enough. */
export interface FaintPair {
  readonly mode: "light" | "dark";
  readonly front: string;
  readonly back: string;
  readonly ratio: number;
  readonly needed: number;
}
