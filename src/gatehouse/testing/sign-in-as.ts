/** Signs a browser in as a member with a role, without the form. */
import { randomUUID } from "node:crypto";
import { openDatabase } from "../../../db/client.ts";
import { configurationOfSite } from "../cli/site.ts";
import { codeRoles } from "../server/access/code-policy.ts";
import { createOwnIdentity } from "../server/identity/own-identity.ts";
import { createSessions } from "../server/identity/sessions.ts";
import type { BrowserPage } from "./browser-page.ts";
import { knownTestSite } from "./test-site.ts";

export interface SignInAsOptions {
  /** What the site calls them; "Test member" unless given. */
  readonly name?: string;
  /** Whether their email is confirmed; it is, unless this says no. */
  readonly emailConfirmed?: boolean;
}

export interface TestMember {
  readonly id: string;
  readonly name: string;
  /** An email that can receive no mail. */
  readonly email: string;
}

/** No password leads to this: it is no hash. */
const noPassword = "no password";

/**
 * Makes a member with the role, or roles, and signs the browser of the page in as them. Each call makes another one, so
 * tests can run side by side.
 *
 * @param role id of a role, as in the rules: "member"; an empty list is a member without any
 * @throws where the role is not known, and where `testSite()` is not in `playwright.config.ts`
 */
export async function signInAs(
  page: BrowserPage,
  role: string | readonly string[],
  { name = "Test member", emailConfirmed = true }: SignInAsOptions = {},
): Promise<TestMember> {
  const { origin, databaseUrl } = knownTestSite();
  const roles = typeof role === "string" ? [role] : role;
  const id = randomUUID();
  const member = { id, name, email: `${id}@gatehouse-test.invalid` };
  const database = await openDatabase(databaseUrl);
  try {
    const { members, sessions, access } = database.repositories;
    const known = [...codeRoles(await configurationOfSite()), ...(await access.listRoles())].map((one) => one.id);
    const unknown = roles.find((one) => !known.includes(one));
    if (unknown !== undefined) {
      throw new Error(`This site has no role "${unknown}". It has ${known.join(", ")}.`);
    }
    const now = Date.now();
    await members.create({
      ...member,
      passwordHash: noPassword,
      createdAt: now,
      roles,
      grantedBy: null,
      emailVerifiedAt: emailConfirmed ? now : null,
    });
    const session = { memberId: id, roles, remembered: false, userAgent: "gatehouse/testing", clientIp: "" };
    const own = createSessions(sessions, Date.now);
    const { id: sessionId, row } = own.draft(session);
    await sessions.create(row);
    const cookie = createOwnIdentity(own, false).cookieOf(sessionId);
    await page.context().addCookies([{ ...cookie, url: origin, httpOnly: true }]);
    return member;
  } finally {
    await database.close();
  }
}
