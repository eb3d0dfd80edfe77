/** What every page of the page editor starts with: who edits, the draft, and the frame around it. */
import type { AstroGlobal } from "astro";
import { z } from "zod";
import type { Policy } from "../../../core/access/policy.ts";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { ownPolicy } from "../../../http/answer/response-headers.ts";
import { errorPage } from "../../../http/answer/error-page.ts";
import type { Result } from "../../../server/access/result.ts";
import type { Draft } from "../../../server/page/page-draft.ts";
import type { EditorFailure } from "../../../server/page/page-editor.ts";
import type { Runtime } from "../../../server/runtime.ts";
import { getRuntime } from "../../../server/runtime-slot.ts";
import { openConsolePage } from "../open-console-page.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { aboutWholeForm, submit, type Invalid, type Submitted } from "../../forms/submit.ts";
import { statusPhrase } from "../../forms/form-problem.ts";

export type PageContext = Pick<AstroGlobal, "locals" | "url" | "request" | "response" | "params" | "routePattern">;

export interface Editing {
  readonly runtime: Runtime;
  readonly author: SignedInMember;
  readonly policy: Policy;
  readonly draft: Draft;
  /** Path of the page editor, without a slash at the end. */
  readonly base: string;
}

/** Sent along by every form: what the person who fills it in has seen. */
export const versionField = z.coerce.number().int().min(0);

const notices = {
  saved: { tone: "ok", text: "Saved in the draft. Visitors see it once it is published." },
  published: { tone: "ok", text: "Published. Visitors see this page from now on." },
  restored: { tone: "ok", text: "The old page is back, as a new revision. Visitors see it from now on." },
  discarded: { tone: "ok", text: "The draft is what visitors see again." },
  "changed-meanwhile": {
    tone: "error",
    text: "Somebody changed the page in the meantime, so nothing was done. Have a look and try again.",
  },
} as const satisfies Record<string, NonNullable<EditorFrame["notice"]>>;

export type Done = keyof typeof notices;

/**
 * A draft that cannot be read gets a page of its own, which says so.
 *
 * @throws the refusal of a visitor who may not edit the page: a true 401 or 403
 */
export async function openEditing(context: Omit<PageContext, "params" | "response">): Promise<Editing | Response> {
  const { runtime, author, policy, consolePath } = openConsolePage(context);
  const draft = await runtime.pageEditor.draft();
  if (!draft.ok) return plainAnswer(500, "The draft of the page cannot be opened", draft.message);
  return { runtime, author, policy, draft: draft.value, base: `${consolePath}/page` };
}

export function frameOf({ runtime, author, policy, draft }: Editing, url: URL): EditorFrame {
  const done = url.searchParams.get("done") ?? "";
  const { version, differs, savedAt, savedByName, liveRevision } = draft;
  return {
    site: runtime.configuration,
    ...{ version, differs, savedAt, savedByName, liveRevision },
    mayPublish: policy.holdsPermission(author.roles, "page:publish"),
    notice: Object.hasOwn(notices, done) ? notices[done as Done] : null,
    now: runtime.now(),
  };
}

/** The answer to a form that was carried out: the page to show next, with its notice (RFC 9110 15.4.4). */
export function doneAt(path: string, done: Done, query: Readonly<Record<string, string>> = {}, hash = ""): Response {
  const search = new URLSearchParams({ ...query, done }).toString();
  return new Response(null, {
    status: 303,
    headers: { Location: `${path}?${search}${hash}`, "Cache-Control": "no-store" },
  });
}

export interface Edited<Form, Value> extends Submitted<Form, Value, EditorFailure> {
  /** As it is after somebody else saved: forms go on from there. */
  readonly editing: Editing;
  /** Field → sentence. */
  readonly errors: Readonly<Record<string, string>>;
  readonly conflict: ConflictView | undefined;
  /** What is wrong with the form as a whole. */
  readonly message: string | undefined;
}

/** What a form of the editor is, and where the same page is seen as somebody else left it. */
interface EditorForm<Form> {
  readonly schema: z.ZodType<Form>;
  /** Names of fields that may occur several times. */
  readonly lists?: readonly string[];
  /** Null where the form holds nothing of one's own to compare. */
  readonly theirs: string | null;
}

/** Submits a form of the editor. Where somebody else saved in between, the page goes on from what they saved. */
export async function edit<Form, Value>(
  context: PageContext,
  editing: Editing,
  { schema, lists, theirs }: EditorForm<Form>,
  useCase: (form: Form) => Promise<Result<Value, EditorFailure> | Invalid>,
): Promise<Edited<Form, Value>> {
  const sent = await submit(
    context,
    schema,
    async (form) => {
      const result = await useCase(form);
      return "errors" in result ? result : aboutWholeForm(result);
    },
    lists,
  );
  const { failure, problem } = sent;
  const errors = Object.fromEntries(
    Object.entries(problem.errors).flatMap(([name, text]) => (text ? [[name, text]] : [])),
  );
  const message = problem.message ?? aboutFields(errors);
  const current = failure?.current;
  if (current === undefined) return { ...sent, editing, errors, conflict: undefined, message };
  const conflict = {
    who: current.savedById === editing.author.id ? null : (current.savedByName ?? "Someone else"),
    at: current.savedAt,
    theirs,
  };
  return { ...sent, editing: { ...editing, draft: current }, errors, conflict, message: undefined };
}

/** What stands at the top when fields further down need another look. */
function aboutFields(errors: Readonly<Record<string, string>>): string | undefined {
  const count = Object.keys(errors).length;
  if (count === 0) return undefined;
  return count === 1 ? "One field below needs another look." : `${count} fields below need another look.`;
}

/** Title and detail are our own sentences, never a visitor's text. */
export function plainAnswer(status: number, title: string, detail: string): Response {
  const { html, policy } = errorPage(title, detail, getRuntime().configuration.homePath);
  return new Response(html, {
    status,
    statusText: statusPhrase(status),
    headers: { "Content-Type": "text/html; charset=utf-8", [ownPolicy]: policy },
  });
}
