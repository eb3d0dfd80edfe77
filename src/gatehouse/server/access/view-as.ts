/** "View as": begins and ends views, and tells as whom the site is shown. What may be seen: `core/view-as/viewing.ts`. */
import type { ChangeRow, OverView, Repositories } from "../../../../db/repositories/contract.ts";
import { namedRole } from "../../core/access/described.ts";
import type { Policy } from "../../core/access/policy.ts";
import {
  beyondAuthor,
  longestView,
  memberOfRole,
  readViewing,
  viewedSubject,
  viewingText,
  type Viewed,
  type Viewing,
} from "../../core/view-as/viewing.ts";
import type { Member } from "../../core/identity/member.ts";
import { isSignedIn, memberSubject, type MemberSubject, type SignedInMember } from "../../core/identity/subject.ts";
import { tokenFreshness } from "../../core/identity/token.ts";
import { decoded } from "../../core/languages/coded.ts";
import { changed, type ChangeMessage } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { ViewEnd } from "../../core/languages/en/changes.ts";
import type { TellMember } from "../identity/tell-member.ts";
import type { OptionalWrites } from "../optional-writes.ts";
import { notPermitted } from "./author.ts";
import type { AuthoredChanges } from "./authored.ts";
import type { Change, History } from "./history.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Result } from "./result.ts";
import type { ViewAsSettings } from "./view-as-settings.ts";

/** Milliseconds that the admin's sign-in may be old, as where a token is made: a stolen cookie must not see as others. */
const freshness = tokenFreshness.toSend * 60_000;
const permission = "people:view-as";

/** A view that goes on. */
export interface View {
  readonly viewing: Viewing;
  readonly admin: SignedInMember;
  /** As whom the site is shown. It has no session. */
  readonly subject: MemberSubject;
}

/** Characters that are kept of the path that a view begins at. */
const longestPath = 300;

export interface ViewAs {
  /** Who would be viewed, if the author may do so now. */
  check(author: SignedInMember, viewed: Viewed): Promise<Result<MemberSubject>>;
  /**
   * Shows the site to the author's session as somebody else, for `longestView` at most. The author's sign-in must be fresh.
   *
   * @param from path of the site that is opened, for the history
   */
  begin(author: SignedInMember, viewed: Viewed, from: string): Promise<Result<Viewing>>;
  /** Ends the view of this session, if it has one. Takes no permission. Answers what was viewed. */
  end(admin: MemberSubject, why?: ViewEnd): Promise<Viewing | null>;
  /** The view of this session; null where it has none. A view whose time is over is ended here, and is null too. */
  of(admin: MemberSubject, policy: Policy): Promise<View | null>;
  /** The last views of this person that they were told of, newest first. */
  toldTo(memberId: string): Promise<{ readonly at: number; readonly admin: string }[]>;
  /** Ends views that are over and whose admin has not come back. */
  endOver(at: number, signal: AbortSignal): Promise<void>;
}

interface Dependencies extends Pick<Repositories, "members" | "views"> {
  readonly authored: AuthoredChanges;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly optionalWrites: OptionalWrites;
  readonly settings: Pick<ViewAsSettings, "read">;
  readonly tell: TellMember;
  readonly now: () => number;
}

/** Entries of a person's history in which views are looked for. */
const mostRead = 100;
/** Views that one step of the maintenance ends. */
const mostEnded = 50;

export function createViewAs(dependencies: Dependencies): ViewAs {
  const { members, views, authored, policies, history, optionalWrites, settings, tell, now } = dependencies;

  /** Who is viewed, by what holds now. The person is read, where it is one, for the preconditions of a write. */
  async function find(
    policy: Policy,
    admin: MemberSubject,
    { kind, id }: Viewed,
  ): Promise<Result<{ readonly subject: MemberSubject; readonly person: Member | null }>> {
    if (kind === "role") {
      if (!policy.roles.has(id)) return failure("not-found", problem("role-gone"));
      const beyond = beyondAuthor(policy, admin.roles, [id]);
      if (beyond) return failure("exceeds-author", beyond);
      return success({ subject: viewedSubject(memberOfRole(policy, id), admin), person: null });
    }
    if (id === admin.id) return failure("own-account", problem("view-own"));
    const person = await members.findById(id);
    if (person === null) return failure("not-found", problem("no-such-person"));
    const beyond = beyondAuthor(policy, admin.roles, person.roles);
    if (beyond) return failure("exceeds-author", beyond);
    return success({ subject: viewedSubject(memberSubject(person), admin), person });
  }

  async function check(author: SignedInMember, viewed: Viewed): Promise<Result<MemberSubject>> {
    const policy = await policies.current();
    const forbidden = notPermitted(policy, author, permission);
    if (forbidden) return forbidden;
    const found = await find(policy, author, viewed);
    return found.ok ? success(found.value.subject) : found;
  }

  /** A view of a role is listed with its admin, one of a person with that person. */
  async function changeOf(
    admin: Pick<MemberSubject, "id">,
    viewed: Viewed,
    summary: (whom: { readonly role: ReturnType<typeof namedRole> } | { readonly person: string }) => ChangeMessage,
  ): Promise<Pick<Change, "entity" | "entityId" | "summary">> {
    if (viewed.kind === "role") {
      const role = namedRole(await policies.current(), viewed.id);
      return { entity: "member", entityId: admin.id, summary: summary({ role }) };
    }
    // Of one who is gone there is no name left to tell.
    const person = (await members.findById(viewed.id))?.name ?? "–";
    return { entity: "member", entityId: viewed.id, summary: summary({ person }) };
  }

  async function endOf(admin: Pick<MemberSubject, "id" | "name">, viewed: Viewed, why: ViewEnd): Promise<ChangeRow> {
    const change = await changeOf(admin, viewed, (whom) => changed("view-ended", { ...whom, why }));
    const author = { kind: "member", id: admin.id, name: admin.name } as const;
    return history.rowOf(author, { ...change, source: why === "admin" ? "console" : "product" });
  }

  async function end(admin: MemberSubject, why: ViewEnd = "admin"): Promise<Viewing | null> {
    const { viewing, sessionHash } = admin;
    if (viewing === undefined || sessionHash === undefined) return null;
    await views.end(sessionHash, rowOf(viewing), await endOf(admin, viewing, why));
    return viewing;
  }

  return {
    check,
    end,

    async begin(author, viewed, from) {
      const begun = await authored.change(author, permission, async ({ author: admin, policy, at, write }) => {
        const { sessionHash, authenticatedAt } = admin;
        if (authenticatedAt === undefined || at - authenticatedAt > freshness) {
          return failure("sign-in-again", problem("sign-in-again-first"));
        }
        const found = await find(policy, admin, viewed);
        if (!found.ok) return found;
        const { person } = found.value;
        const viewing = { ...viewed, until: at + longestView };
        const { tellsPerson } = await settings.read();
        const mail = person !== null && tellsPerson ? await tell("view-began", person, { admin: admin.name }) : null;
        const change = await changeOf(admin, viewed, (whom) =>
          changed("view-began", { ...whom, ...(mail !== null && { told: true }) }),
        );
        const after = { until: viewing.until, from: from.slice(0, longestPath) };
        const replaced = admin.viewing;
        const written = await views.begin(
          sessionHash,
          rowOf(viewing),
          replaced === undefined ? null : rowOf(replaced),
          write({ ...change, after }, { signedInWithin: freshness, ...(person !== null && { person }) }),
          { history: replaced === undefined ? [] : [await endOf(admin, replaced, "replaced")], mail },
        );
        return written === "changed" ? written : success(viewing);
      });
      tell.written();
      return begun;
    },

    async of(admin, policy) {
      const { viewing } = admin;
      if (viewing === undefined || !isSignedIn(admin)) return null;
      const isInTime = now() < viewing.until;
      const found =
        isInTime && notPermitted(policy, admin, permission) === null ? await find(policy, admin, viewing) : null;
      if (found?.ok === true) return { viewing, admin, subject: found.value.subject };
      optionalWrites.try(`view ${admin.sessionHash}`, () => end(admin, isInTime ? "lost" : "time"));
      return null;
    },

    async toldTo(memberId) {
      const recent = await history.of("member", memberId, mostRead);
      return recent.filter(({ summary }) => wasTold(summary)).map(({ at, authorName }) => ({ at, admin: authorName }));
    },

    async endOver(at, signal) {
      while (!signal.aborted) {
        const over = await views.over(at, mostEnded);
        for (const view of over) await endLeft(view, at);
        if (over.length < mostEnded) return;
      }
    },
  };

  async function endLeft({ idHash, viewing, viewingUntil, memberId, memberName }: OverView, at: number): Promise<void> {
    const viewed = readViewing(viewing, viewingUntil) ?? { kind: "role", id: "?" };
    const change = await endOf({ id: memberId, name: memberName }, viewed, viewingUntil <= at ? "time" : "lost");
    await views.end(idHash, { viewing, viewingUntil }, change);
  }
}

function wasTold(summary: string): boolean {
  const read = decoded(summary);
  return read?.id === "view-began" && (read.values as { readonly told?: unknown } | undefined)?.told === true;
}

function rowOf(viewing: Viewing) {
  return { viewing: viewingText(viewing), viewingUntil: viewing.until };
}
