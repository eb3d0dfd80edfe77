/** What a change is about, and where it came from. */

export const changedEntities = [
  "role",
  "rule",
  "member",
  "page",
  "picture",
  "code",
  "record",
  "webhook",
  "directory",
] as const;
export type ChangedEntity = (typeof changedEntities)[number];

/**
 * - `console`: an admin in the console
 * - `account`: a member, about themselves
 * - `api`: a program, with the token of a member
 * - `command`: the `gatehouse` command
 * - `import`: a file that was read in
 * - `code`: the site's code, as a deployment brought it
 * - `provider`: an account elsewhere, at a sign-in
 * - `directory`: a directory of people elsewhere, by SCIM
 * - `product`: Gatehouse itself, at a time that was set
 */
export const changeSources = [
  "console",
  "account",
  "api",
  "command",
  "import",
  "code",
  "provider",
  "directory",
  "product",
] as const;
export type ChangeSource = (typeof changeSources)[number];
