/** Every kind of change that has an author: how it is made, and which method of a repository writes it. */
import { closed } from "../../../src/gatehouse/core/identity/joining.ts";
import { setCopy } from "../../../src/gatehouse/core/page/edit-copy.ts";
import { roleSchema } from "../../../src/gatehouse/core/access/role.ts";
import { ruleSchema } from "../../../src/gatehouse/core/access/rule.ts";
import type { SignedInMember } from "../../../src/gatehouse/core/identity/subject.ts";
import { operator } from "../../../src/gatehouse/server/access/author.ts";
import type { Failure } from "../../../src/gatehouse/server/access/result.ts";
import { beforeTheWrite } from "../../integration/identity/meanwhile.ts";
import { password, type Site } from "../../integration/identity/site.ts";

export type Outcome = { readonly ok: true } | Failure;

export interface AuthoredWrite {
  readonly name: string;
  readonly writtenBy: Parameters<typeof beforeTheWrite>[1];
  readonly method: string;
  /** Readies what the change is about; answers how to make it. `mia` is the person it is about. */
  prepare(site: Site, author: SignedInMember, mia: SignedInMember): Promise<() => Promise<Outcome>>;
}

const wish = { name: "Export", scope: ["site:read"], lifetime: "30" };
const press = roleSchema.parse({ id: "press", label: "Press", permissions: ["refusals:view"] });
const rule = ruleSchema.parse({ pattern: "/press/**", requirement: { kind: "signed-in" } });

/** The value of a result that a test takes for granted. */
export function valueOf<T>(result: { ok: true; value: T } | Failure): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const now =
  (make: (site: Site, author: SignedInMember, mia: SignedInMember) => Promise<Outcome>): AuthoredWrite["prepare"] =>
  async (site, author, mia) =>
  () =>
    make(site, author, mia);

async function savedDraft(site: Site, value: string): Promise<number> {
  const editor = await site.person(`Editor of ${value}`, "editor");
  const draft = await site.pageEditor.draft();
  if (!draft.ok) throw new Error(draft.message);
  const saved = await site.pageEditor.save(editor, draft.value.version, [heading(value)]);
  if (!saved.ok) throw new Error(saved.message);
  return saved.value.version;
}

function heading(value: string) {
  return setCopy("en", { kind: "reason", reason: "no-credentials" }, "heading", value);
}

/** What an admin does in the console. */
export const writesOfAdmins: readonly AuthoredWrite[] = [
  {
    name: "adds a person",
    writtenBy: "members",
    method: "create",
    prepare: now((site, author) =>
      site.people.add(author, { email: "new@example.com", name: "New", roles: [], password }),
    ),
  },
  {
    name: "gives a role",
    writtenBy: "members",
    method: "grantRole",
    prepare: now((site, author, mia) => site.people.grantRole(author, mia.id, "editor")),
  },
  {
    name: "takes a role",
    writtenBy: "members",
    method: "revokeRole",
    prepare: now((site, author, mia) => site.people.revokeRole(author, mia.id, "member")),
  },
  {
    name: "suspends",
    writtenBy: "members",
    method: "suspend",
    prepare: now((site, author, mia) => site.people.suspend(author, mia.id)),
  },
  {
    name: "lets in again",
    writtenBy: "members",
    method: "reinstate",
    async prepare(site, author, mia) {
      await site.people.suspend(operator, mia.id);
      return () => site.people.reinstate(author, mia.id);
    },
  },
  {
    name: "gives a new password",
    writtenBy: "members",
    method: "replacePassword",
    prepare: now((site, author, mia) => site.people.resetPassword(author, mia.id)),
  },
  {
    name: "ends a session",
    writtenBy: "sessions",
    method: "endOne",
    prepare: now((site, author, mia) => site.people.endSession(author, mia.id, mia.sessionHash)),
  },
  {
    name: "ends all sessions and revokes tokens",
    writtenBy: "sessions",
    method: "endAll",
    prepare: now((site, author, mia) => site.people.endAllSessions(author, mia.id, "tokens")),
  },
  {
    name: "makes a link that confirms an address",
    writtenBy: "emailConfirmations",
    method: "put",
    prepare: now((site, author, mia) => site.emailConfirmations.makeLink(author, mia.id)),
  },
  {
    name: "confirms an address",
    writtenBy: "members",
    method: "setEmailVerified",
    prepare: now((site, author, mia) => site.emailConfirmations.setConfirmed(author, mia.id, true)),
  },
  {
    name: "declines a request",
    writtenBy: "requests",
    method: "decide",
    async prepare(site, author, mia) {
      await site.roleRequests.ask(mia, "reader");
      const request = { memberId: mia.id, roleId: "reader", askedAt: site.now() };
      return () => site.requestInbox.decide(author, { ...request, kind: "decline" });
    },
  },
  {
    name: "approves a request",
    writtenBy: "requests",
    method: "decide",
    async prepare(site, author, mia) {
      await site.roleRequests.ask(mia, "reader");
      const request = { memberId: mia.id, roleId: "reader", askedAt: site.now() };
      return () => site.requestInbox.decide(author, { ...request, kind: "approve" });
    },
  },
  {
    name: "chooses who decides on requests",
    writtenBy: "requests",
    method: "putApprovers",
    prepare: now((site, author) => site.roleApprovers.change(author, "reader", { emails: [author.email], roles: [] })),
  },
  {
    name: "adds a webhook",
    writtenBy: "webhooks",
    method: "insert",
    prepare: now((site, author) =>
      site.webhooks.add(author, { url: "https://example.com/hooks", events: ["request.made"] }),
    ),
  },
  {
    name: "tests a webhook",
    writtenBy: "webhooks",
    method: "deliver",
    async prepare(site, author) {
      const wished = { url: "https://example.com/tested", events: ["request.made"] };
      const { id } = valueOf(await site.webhooks.add(operator, wished));
      return () => site.webhooks.test(author, id);
    },
  },
  {
    name: "merges two accounts",
    writtenBy: "merges",
    method: "merge",
    async prepare(site, author, mia) {
      const twin = await site.person(`Twin-${mia.id}`, "member");
      return () => site.peopleMerge.merge(author, { stays: mia.id, goes: twin.id, email: "stays" });
    },
  },
  {
    name: "takes an invitation back",
    writtenBy: "oneTimeKeys",
    method: "remove",
    async prepare(site, author, mia) {
      const email = `guest-${mia.id}@example.com`;
      valueOf(await site.joining.change(operator, { ...closed, mode: "invited" }));
      valueOf(await site.newcomers.invite(operator, { email, roles: [], language: "en" }));
      const { sent } = valueOf(await site.invitations.list(operator));
      const subject = sent.find((one) => one.email === email)?.subject ?? "";
      return () => site.invitations.takeBack(author, subject);
    },
  },
  {
    name: "makes a token for somebody",
    writtenBy: "tokens",
    method: "create",
    prepare: now((site, author, mia) => site.tokens.makeFor(author, mia.id, wish)),
  },
  {
    name: "revokes somebody's token",
    writtenBy: "tokens",
    method: "revoke",
    async prepare(site, author, mia) {
      const { token } = valueOf(await site.tokens.make(mia, wish));
      return () => site.tokens.revokeOf(author, mia.id, token.id);
    },
  },
  {
    name: "creates a role",
    writtenBy: "access",
    method: "insertRole",
    prepare: now((site, author) => site.roles.create(author, { ...press, id: "created" })),
  },
  {
    name: "changes a role",
    writtenBy: "access",
    method: "updateRole",
    async prepare(site, author) {
      valueOf(await site.roles.create(operator, { ...press, id: "changed" }));
      return () => site.roles.change(author, { ...press, id: "changed", label: "Journalists" }, 1);
    },
  },
  {
    name: "removes a role",
    writtenBy: "access",
    method: "deleteRole",
    async prepare(site, author) {
      valueOf(await site.roles.create(operator, { ...press, id: "removed" }));
      return () => site.roles.remove(author, "removed");
    },
  },
  {
    name: "creates a rule",
    writtenBy: "access",
    method: "insertRule",
    prepare: now((site, author) => site.rules.create(author, rule)),
  },
  {
    name: "changes a rule",
    writtenBy: "access",
    method: "updateRule",
    async prepare(site, author) {
      const { id } = valueOf(await site.rules.create(operator, rule));
      return () => site.rules.change(author, id, { ...rule, note: "Changed" }, 1);
    },
  },
  {
    name: "removes a rule",
    writtenBy: "access",
    method: "deleteRule",
    async prepare(site, author) {
      const { id } = valueOf(await site.rules.create(operator, rule));
      return () => site.rules.remove(author, id);
    },
  },
  {
    name: "saves the page",
    writtenBy: "pages",
    method: "saveDraft",
    async prepare(site, author) {
      const version = await savedDraft(site, "before saving");
      return () => site.pageEditor.save(author, version, [heading("saved")]);
    },
  },
  {
    name: "publishes the page",
    writtenBy: "pages",
    method: "publish",
    async prepare(site, author) {
      const version = await savedDraft(site, "before publishing");
      return () => site.pageEditor.publish(author, version, "");
    },
  },
  {
    name: "brings an old page back",
    writtenBy: "pages",
    method: "restore",
    async prepare(site, author) {
      const version = await savedDraft(site, "before restoring");
      return () => site.pageEditor.restore(author, 1, version);
    },
  },
  {
    name: "discards the draft",
    writtenBy: "pages",
    method: "saveDraft",
    async prepare(site, author) {
      const version = await savedDraft(site, "before discarding");
      return () => site.pageEditor.discardDraft(author, version);
    },
  },
];

const client = { clientIp: "192.0.2.7", userAgent: "Test" };

/** What members do on their own account; the author is `mia`. */
export const writesOfMembers: readonly AuthoredWrite[] = [
  {
    name: "changes their name",
    writtenBy: "members",
    method: "rename",
    prepare: now((site, _author, mia) => site.account.rename(mia, "Somebody else")),
  },
  {
    name: "changes their password",
    writtenBy: "members",
    method: "replacePassword",
    prepare: now((site, _author, mia) =>
      site.account.changePassword(mia, { current: password, next: "a new and better one", ...client }),
    ),
  },
  {
    name: "asks for a role",
    writtenBy: "members",
    method: "requestRole",
    prepare: now((site, _author, mia) => site.roleRequests.ask(mia, "reader")),
  },
  {
    name: "takes a request back",
    writtenBy: "members",
    method: "withdrawRequest",
    async prepare(site, _author, mia) {
      await site.roleRequests.ask(mia, "reader");
      return () => site.roleRequests.takeBack(mia, "reader");
    },
  },
  {
    name: "makes a token",
    writtenBy: "tokens",
    method: "create",
    prepare: now((site, _author, mia) => site.tokens.make(mia, wish)),
  },
  {
    name: "revokes a token",
    writtenBy: "tokens",
    method: "revoke",
    async prepare(site, _author, mia) {
      const { token } = valueOf(await site.tokens.make(mia, wish));
      return () => site.tokens.revokeOwn(mia, token.id);
    },
  },
  {
    name: "has a link sent that confirms their address",
    writtenBy: "emailConfirmations",
    method: "put",
    prepare: now((site, _author, mia) => site.emailConfirmations.send(mia, { language: "en", returnTo: null })),
  },
  {
    name: "ends another session",
    writtenBy: "sessions",
    method: "endOne",
    async prepare(site, _author, mia) {
      const other = await site.visit(await site.signInAs(mia));
      return () => site.account.endSession(mia, other.sessionHash);
    },
  },
  {
    name: "signs out everywhere else",
    writtenBy: "sessions",
    method: "endAll",
    prepare: now((site, _author, mia) => site.account.endOtherSessions(mia)),
  },
];

/** What any of these changes could have changed. */
export async function stateAround({ database }: Site, author: SignedInMember, mia: SignedInMember) {
  const { access, changes, mails, members, pages, sessions, tokens } = database.repositories;
  const history = await changes.recent({ limit: 1_000 });
  return {
    byTheAuthor: history.filter((change) => change.authorId === author.id),
    people: await members.count(),
    mia: await members.findById(mia.id),
    password: await members.passwordHashOf(mia.id),
    sessions: await sessions.listOpen(mia.id),
    tokens: await tokens.listOf(mia.id),
    roles: await access.listRoles(),
    rules: await access.listRules(),
    draft: await pages.draft(),
    live: await pages.publishedNumber(),
    mails: (await mails.list({ limit: 1, offset: 0 })).total,
  };
}

/** Makes the change, and lets `meanwhile` happen after it was judged and before it is written. */
export async function interrupted(
  site: Site,
  { writtenBy, method }: AuthoredWrite,
  make: () => Promise<Outcome>,
  meanwhile: () => Promise<unknown>,
): Promise<{ outcome: Outcome; interruptions: number }> {
  let interruptions = 0;
  beforeTheWrite(site.database.repositories, writtenBy, method as never, async () => {
    interruptions += 1;
    await meanwhile();
  });
  return { outcome: await make(), interruptions };
}
