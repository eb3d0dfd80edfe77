/**
 * Publishing at a moment to come. What goes live is the page as its author saw it: it is stored whole, and what the draft
 * becomes meanwhile does not change it. A job carries it out; whether the author may still publish is judged by then.
 */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { publishJobName } from "../../../../db/repositories/schedule.ts";
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import { problem, type Problem } from "../../core/languages/problem.ts";
import { upgrade, type PageDocument } from "../../core/page/document.ts";
import { picturesOf } from "../../core/page/picture-uses.ts";
import { pageThemesOf } from "../../core/theme/page-themes.ts";
import type { Theme } from "../../core/theme/tokens.ts";
import { printableNote } from "../../core/identity/note.ts";
import { memberSubject } from "../../core/identity/subject.ts";
import { authorId, authorName, type Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { History } from "../access/history.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { failure, success, type Result } from "../access/result.ts";
import { jobKind, newJob, type JobKind } from "../jobs/job-kind.ts";
import type { EditorFailure, PageEditor } from "./page-editor.ts";
import { publishingProblem, type PageCheck } from "./publishable.ts";

const day = 24 * 60 * 60_000;
/** Days ahead at most: what is scheduled for later is forgotten. */
const furthest = 90;

const scheduledSchema = z.strictObject({
  id: z.string(),
  /** Milliseconds since 1970. */
  at: z.int(),
  note: z.string(),
  by: z.string(),
  byName: z.string(),
  document: z.unknown(),
  /** Why it was not published when its moment came. */
  failed: z.strictObject({ id: z.string(), values: z.unknown() }).nullable(),
});

type StoredSchedule = z.infer<typeof scheduledSchema>;

export interface ScheduledPage extends Pick<StoredSchedule, "id" | "at" | "note" | "byName"> {
  /** Null where this release cannot read it. */
  readonly document: PageDocument | null;
  /** Null while it waits. */
  readonly failed: Problem | null;
}

export interface Schedule {
  /** Null where nothing is scheduled. */
  current(): Promise<ScheduledPage | null>;
  /**
   * In place of the page that was scheduled before.
   *
   * @param at milliseconds since 1970
   */
  schedule(
    author: Author,
    expectedVersion: number,
    at: number,
    note: string,
  ): Promise<Result<{ readonly at: number }, EditorFailure>>;
  /** Also takes one away that was not published. @param id of the page that the author saw */
  cancel(author: Author, id: string): Promise<Result<{ readonly at: number }>>;
  readonly job: JobKind;
}

interface Dependencies extends Pick<Repositories, "members" | "pages" | "schedule"> {
  readonly authored: AuthoredChanges;
  readonly policies: PolicyStore;
  readonly history: History;
  readonly pageEditor: PageEditor;
  readonly pageCheck: PageCheck;
  readonly presets: readonly [Theme, ...Theme[]];
  readonly wake: () => void;
  readonly now: () => number;
}

export function createSchedule(dependencies: Dependencies): Schedule {
  const { members, pages, schedule, authored, policies, history, pageEditor, pageCheck, presets, wake, now } =
    dependencies;

  async function read(): Promise<{ readonly text: string; readonly stored: StoredSchedule } | null> {
    const text = await schedule.scheduled();
    if (text === null) return null;
    const stored = scheduledSchema.safeParse(JSON.parse(text));
    return stored.success ? { text, stored: stored.data } : null;
  }

  async function mayPublish(id: string) {
    const { policy, version } = await policies.withVersion();
    const member = await members.findById(id);
    const may = member !== null && member.suspendedAt === null && policy.holdsPermission(member.roles, "page:publish");
    return may ? { member, version } : null;
  }

  async function fail(text: string, stored: StoredSchedule, why: Problem): Promise<void> {
    const failed = { id: why.id, values: "values" in why ? why.values : undefined };
    await schedule.replace(text, JSON.stringify({ ...stored, failed }));
  }

  /** Again where somebody changed what it was judged by. */
  async function publish(id: string): Promise<void> {
    for (;;) {
      const found = await read();
      if (found === null || found.stored.id !== id || found.stored.failed !== null) return;
      const { text, stored } = found;
      const allowed = await mayPublish(stored.by);
      if (allowed === null) return fail(text, stored, problem("schedule-author", { person: stored.byName }));
      const upgraded = upgrade(stored.document);
      const why = upgraded.ok ? publishingProblem(await pageCheck(upgraded.document)) : upgraded.problem;
      if (!upgraded.ok || why !== null) return fail(text, stored, why ?? problem("page-unreadable"));
      const { member, version } = allowed;
      const live = await pages.publishedNumber();
      const before = (await pages.revision(live))?.document;
      const written = await schedule.publish(
        text,
        {
          document: upgraded.document,
          themes: pageThemesOf(upgraded.document, presets),
          pictures: picturesOf(upgraded.document),
          by: stored.by,
          at: now(),
          note: stored.note,
        },
        {
          preconditions: {
            author: null,
            policyVersion: version,
            person: { id: member.id, suspended: false, grants: member.grants },
          },
          change: {
            ...history.rowOf(memberSubject(member), {
              entity: "page",
              entityId: "live",
              summary: changed("page-published-later", { revision: live + 1 }),
              before,
              after: upgraded.document,
            }),
          },
        },
        live,
      );
      if (written !== "changed" && written !== "other-live") return;
    }
  }

  const job = jobKind({
    name: publishJobName,
    payload: z.object({ scheduled: z.string() }),
    mostRuns: 12,
    longestRun: 5 * 60_000,
    async run({ scheduled }) {
      await publish(scheduled);
    },
    async gaveUp({ scheduled }) {
      const found = await read();
      if (found?.stored.id === scheduled) await fail(found.text, found.stored, problem("schedule-gave-up"));
    },
  });

  return {
    job,

    async current() {
      const found = await read();
      if (found === null) return null;
      const { id, at, note, byName, document, failed } = found.stored;
      const upgraded = upgrade(document);
      return {
        ...{ id, at, note, byName },
        document: upgraded.ok ? upgraded.document : null,
        failed: failed === null ? null : (failed as Problem),
      };
    },

    schedule: (author, expectedVersion, at, note) =>
      authored.change(author, "page:publish", async ({ author: by, at: moment, write }) => {
        if (at <= moment) return failure("not-valid", problem("schedule-past"), "at");
        if (at > moment + furthest * day) {
          return failure("not-valid", problem("schedule-far", { days: furthest }), "at");
        }
        const opened = await pageEditor.seen(expectedVersion);
        if (!opened.ok) return opened;
        const { document, differs, liveDocument } = opened.value;
        if (!differs) return failure("not-publishable", problem("nothing-to-publish"));
        const why = publishingProblem(await pageCheck(document));
        if (why !== null) return failure("not-publishable", why);
        const member = authorId(by);
        if (member === null) return failure("not-permitted", problem("signed-out-meanwhile"));
        const id = randomUUID();
        const stored: StoredSchedule = {
          id,
          at,
          note: printableNote(note),
          by: member,
          byName: authorName(by),
          document,
          failed: null,
        };
        const change = write({
          entity: "page",
          entityId: "live",
          summary: changed("page-scheduled", { at }),
          before: liveDocument,
          after: document,
        });
        const given = newJob(job, { dedupeKey: id, payload: { scheduled: id }, now: moment, runAt: at });
        const written = await schedule.schedule(JSON.stringify(stored), given, expectedVersion, change);
        if (written === "changed") return written;
        if (written === "conflict") {
          const now = await pageEditor.seen(expectedVersion);
          return now.ok ? "changed" : now;
        }
        wake();
        return success({ at });
      }),

    cancel: (author, id) =>
      authored.change(author, "page:publish", async ({ write }) => {
        const found = await read();
        if (found === null || found.stored.id !== id) return failure("not-found", problem("nothing-scheduled"));
        const { text, stored } = found;
        const change = write({
          entity: "page",
          entityId: "live",
          summary: changed("page-unscheduled", { at: stored.at }),
          before: stored.document,
        });
        const written = await schedule.replace(text, null, change);
        if (written === "changed") return written;
        return written === "missing" ? failure("not-found", problem("nothing-scheduled")) : success({ at: stored.at });
      }),
  };
}
