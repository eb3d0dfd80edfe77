/**
 * Changes of many people, and files of people. A change is planned person by person; its author looks at the effect and begins
 * it; a job carries it out. The job calls the use cases that change one person, so it can do no more than they allow. Within an
 * hour after its end a change can be undone.
 */
import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { BulkItem, BulkRepository, BulkRow, MemberRepository } from "../../../../../db/repositories/contract.ts";
import { exceedsAuthor, unknownRole } from "../../../core/access/change.ts";
import { ownerRoleId } from "../../../core/access/role.ts";
import { canBeUndone, mostInBulk, undoWithin, type BulkAction } from "../../../core/identity/bulk-change.ts";
import { mostEmails, type ListedEmail } from "../../../core/identity/email-list.ts";
import type { PeopleFilter } from "../../../core/identity/people-filter.ts";
import { endOfDay } from "../../../core/identity/role-grant.ts";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { problem } from "../../../core/languages/problem.ts";
import type { AuthoredChanges, CurrentState } from "../../access/authored.ts";
import { failure, failureOf, success, type Failure, type Result } from "../../access/result.ts";
import { newJob } from "../../jobs/job-kind.ts";
import type { PeopleLists } from "../people-list.ts";
import { bulkJobName } from "./bulk-job.ts";
import { readImportFile } from "./import-file.ts";
import { endOfGrant } from "../person-changes.ts";
import { planInvitations } from "./plan-invitations.ts";
import { planImport } from "./plan-import.ts";
import { planPerson, type PersonAction } from "./plan-people.ts";

/** Rows of one insert. */
const portion = 500;
/** Refused lines that a page shows, and others. */
const mostRefusedShown = 200;
const mostShown = 25;
const mostListed = 20;
/** Invitations of one file: as many mails as a site may write in an hour. */
export const mostInvitations = 1_000;

export interface BulkView extends BulkRow {
  readonly counts: Awaited<ReturnType<BulkRepository["counts"]>>;
  /** The first ones that are refused, could not be done or could not be taken back. */
  readonly refused: readonly BulkItem[];
  /** The first ones that are to be made or changed, or were. */
  readonly others: readonly BulkItem[];
  /** Milliseconds since 1970; null where it cannot be taken back, or not any more. */
  readonly undoUntil: number | null;
}

export type Chosen = { readonly ids: readonly string[] } | { readonly filter: PeopleFilter };

export interface BulkChanges {
  /** Answers the id of the plan. */
  plan(author: SignedInMember, action: PersonAction, chosen: Chosen): Promise<Result<string>>;
  /** The same for a file. @param name of the file, to show */
  planImport(
    author: SignedInMember,
    file: { readonly name: string; readonly content: Uint8Array },
    invite: boolean,
  ): Promise<Result<string>>;
  /** The same for a list of emails that are to be invited. */
  planInvitations(
    author: SignedInMember,
    listed: readonly ListedEmail[],
    invitation: Omit<BulkAction & { do: "invite" }, "do">,
  ): Promise<Result<string>>;
  find(author: SignedInMember, id: string): Promise<Result<BulkView>>;
  recent(author: SignedInMember): Promise<Result<readonly BulkRow[]>>;
  /** Begins what was planned. Only its author can. */
  start(author: SignedInMember, id: string): Promise<Result<null>>;
  /** Takes it back. Its author can, within an hour after its end. */
  undo(author: SignedInMember, id: string): Promise<Result<null>>;
}

interface Dependencies {
  readonly bulkChanges: BulkRepository;
  readonly members: MemberRepository;
  readonly people: Pick<PeopleLists, "all">;
  readonly authored: AuthoredChanges;
  readonly wake: () => void;
  readonly now: () => number;
}

export function createBulkChanges(dependencies: Dependencies): BulkChanges {
  const { bulkChanges, members, people, authored, wake, now } = dependencies;
  /** A plan is in memory while it is made, and its rows are written one portion after the other. */
  let isPlanning = false;

  /** The author as they are now, if they may change people. */
  function allowed(author: SignedInMember): Promise<Result<CurrentState<SignedInMember>>> {
    return authored.change(author, "people:manage", (standing) => Promise.resolve(success(standing)));
  }

  async function write(author: SignedInMember, action: BulkAction, portions: AsyncIterable<readonly BulkItem[]>) {
    const id = randomUUID();
    const row = { id, action, authorId: author.id, authorName: author.name, createdAt: now(), finishedAt: null };
    await bulkChanges.create({ ...row, state: "planned" });
    let written = 0;
    for await (const items of portions) {
      for (let from = 0; from < items.length; from += portion) {
        await bulkChanges.add(id, items.slice(from, from + portion));
        await nextTurn();
      }
      written += items.length;
    }
    return written === 0 ? failure("not-valid", problem("bulk-no-one")) : success(id);
  }

  async function oneAtATime<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
    if (isPlanning) return { ...failure("busy", problem("import-busy")), retryAfterSeconds: 60 };
    isPlanning = true;
    try {
      return await work();
    } finally {
      isPlanning = false;
    }
  }

  async function* chosenPeople(author: SignedInMember, chosen: Chosen) {
    if ("ids" in chosen) {
      yield await members.findByIds(chosen.ids);
      return;
    }
    const all = await people.all(author, chosen.filter);
    if (all.ok) yield* all.value;
  }

  async function step(
    author: SignedInMember,
    id: string,
    judge: (bulk: BulkRow, at: number) => Failure | null,
    to: "running" | "undoing",
  ): Promise<Result<null>> {
    const done = await authored.change(author, "people:manage", async (standing) => {
      const bulk = await bulkChanges.find(id);
      if (bulk === null) return missing;
      if (bulk.authorId !== author.id) return failure("not-permitted", problem("bulk-of-another"));
      const why = judge(bulk, standing.at);
      if (why !== null) return why;
      // A key for each way: the job of the first may not be gone yet when its end is to be read.
      const job = newJob({ name: bulkJobName }, { dedupeKey: `${id}-${to}`, payload: { bulk: id }, now: standing.at });
      const written = await bulkChanges.advance(id, bulk.state, to, { job }, standing.write(null));
      if (written === "missing") return "changed";
      return written === "changed" ? written : success(null);
    });
    if (done.ok) wake();
    return done;
  }

  return {
    plan: (author, action, chosen) =>
      oneAtATime(async () => {
        const standing = await allowed(author);
        if (!standing.ok) return standing;
        const { policy, at } = standing.value;
        const why = problemWith(action, standing.value, at);
        if (why !== null) return why;
        async function* items() {
          let position = 0;
          for await (const portionOfPeople of chosenPeople(author, chosen)) {
            if (position + portionOfPeople.length > mostInBulk) return;
            yield portionOfPeople.map((member) => planPerson(action, member, (position += 1), { policy, author }));
          }
        }
        return write(author, action, items());
      }),

    planImport: (author, { name, content }, invite) =>
      oneAtATime(async () => {
        const standing = await allowed(author);
        if (!standing.ok) return standing;
        const { policy, at } = standing.value;
        const read = await readImportFile(content);
        if (!read.ok) return failure("not-valid", read.problem, "file");
        if (invite && read.lines.length > mostInvitations) {
          return failure("not-valid", problem("import-invitations", { most: mostInvitations }), "file");
        }
        // PostgreSQL takes neither a NUL nor half a character into JSON.
        const file = name.slice(0, 200).replace(/\p{C}/gu, "\ufffd");
        const action: BulkAction = { do: "import", file, invite };
        return write(author, action, planImport(read.lines, read.columns, { members, policy, author, now: at }));
      }),

    planInvitations: (author, listed, invitation) =>
      oneAtATime(async () => {
        const standing = await allowed(author);
        if (!standing.ok) return standing;
        const { policy, at, author: by } = standing.value;
        const { roles, until } = invitation;
        const excess = unknownRole(policy, roles) ?? exceedsAuthor(policy, by, [], roles);
        if (excess) return failureOf(excess, "roles");
        for (const role of roles) {
          const end = endOfGrant(role, until, at);
          if (!end.ok) return end;
        }
        if (listed.length > mostEmails) {
          return failure("not-valid", problem("addresses-too-many", { most: mostEmails }), "email");
        }
        const action: BulkAction = { ...invitation, do: "invite" };
        async function* items() {
          yield await planInvitations(listed, { members });
        }
        return write(author, action, items());
      }),

    async find(author, id) {
      const standing = await allowed(author);
      if (!standing.ok) return standing;
      const bulk = await bulkChanges.find(id);
      if (bulk === null) return missing;
      const [counts, refused, others] = await Promise.all([
        bulkChanges.counts(id),
        bulkChanges.items(id, { states: ["refused", "kept"], limit: mostRefusedShown }),
        bulkChanges.items(id, { states: ["make", "change", "done", "undone"], limit: mostShown }),
      ]);
      return success({ ...bulk, counts, refused, others, undoUntil: undoUntil(bulk, now()) });
    },

    async recent(author) {
      const standing = await allowed(author);
      return standing.ok ? success(await bulkChanges.recent(mostListed)) : standing;
    },

    start: (author, id) =>
      step(
        author,
        id,
        ({ state }) => (state === "planned" ? null : failure("conflict", problem("bulk-begun"))),
        "running",
      ),

    undo: (author, id) =>
      step(
        author,
        id,
        (bulk, at) => (undoUntil(bulk, at) === null ? failure("conflict", problem("bulk-too-late")) : null),
        "undoing",
      ),
  };
}

function undoUntil({ state, action, finishedAt }: BulkRow, at: number): number | null {
  if (state !== "done" || finishedAt === null || !canBeUndone(action)) return null;
  return at < finishedAt + undoWithin ? finishedAt + undoWithin : null;
}

/** What is wrong with the change itself, for all people alike. */
function problemWith(
  action: PersonAction,
  { policy, author }: CurrentState<SignedInMember>,
  at: number,
): Failure | null {
  if (action.do !== "give-role") return null;
  const excess = unknownRole(policy, [action.role]) ?? exceedsAuthor(policy, author, [], [action.role]);
  if (excess) return failureOf(excess, "role");
  if (action.until === "") return null;
  const endsAt = endOfDay(action.until);
  if (endsAt === null) return failure("not-valid", problem("until-not-a-day"), "until");
  if (endsAt <= at) return failure("not-valid", problem("until-passed"), "until");
  return action.role === ownerRoleId ? failure("not-valid", problem("until-owner"), "until") : null;
}

const missing = failure("not-found", problem("bulk-missing"));
