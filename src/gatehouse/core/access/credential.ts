/** The kinds of credentials, and where each is accepted. */
import { z } from "zod";
import { withoutBase } from "./site-location.ts";
import type { Policy } from "./policy.ts";

/**
 * `session`: the cookie of a signed-in member. `bearer`: an API token. `basic`: email and password, or a token in place
 * of the password, for programs that support nothing else.
 */
const credentialKinds = ["session", "bearer", "basic"] as const;
export type CredentialKind = (typeof credentialKinds)[number];
export const credentialKindSchema = z.enum(credentialKinds);

export type AcceptedCredentials = ReadonlySet<CredentialKind>;

/** The credentials accepted by default. */
export const sessionOnly: AcceptedCredentials = new Set(["session"]);

/**
 * The credentials accepted at a path that can be read in several ways: only those that every reading accepts.
 *
 * @param paths pathnames of URLs, percent-encoded as they came
 * @param outside credentials accepted at single paths that lie in no section
 */
export function acceptedCredentials(
  policy: Pick<Policy, "match" | "base">,
  paths: Iterable<string>,
  outside: ReadonlyMap<string, readonly CredentialKind[]> = new Map(),
): AcceptedCredentials {
  let accepted: readonly CredentialKind[] = credentialKinds;
  for (const path of paths) {
    const match = policy.match("GET", path);
    const section = match?.section;
    const taken =
      section === undefined ? outside.get(withoutSlash(withoutBase(path, policy.base))) : section.credentials;
    const here: readonly CredentialKind[] = match === null || taken === undefined ? ["session"] : taken;
    accepted = accepted.filter((kind) => here.includes(kind));
  }
  return new Set(accepted);
}

/** A trailing slash makes no difference. */
function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}
