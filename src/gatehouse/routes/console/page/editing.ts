/** What every page of the page editor starts with: who edits, the draft, and the frame around it. */
import type { AstroGlobal } from "astro";
import { z } from "zod";
import type { ConsoleWords } from "../../../core/languages/index.ts";
import { errorPage } from "../../../http/answer/error-page.ts";
import { ownPolicy } from "../../../http/answer/response-headers.ts";
import { safeReturnPath } from "../../../core/refusal/return-path.ts";
import type { Result } from "../../../server/access/result.ts";
import type { Draft } from "../../../server/page/page-draft.ts";
import type { EditorFailure } from "../../../server/page/page-editor.ts";
import { getRuntime } from "../../../server/runtime-slot.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { statusPhrase } from "../../forms/form-problem.ts";
import { aboutWholeForm, submit, type Invalid, type Submitted } from "../../forms/submit.ts";
import { signedOut } from "../../signed-out.ts";
import { openConsolePage, type OpenedConsolePage } from "../open-console-page.ts";

export type PageContext = Pick<AstroGlobal, "locals" | "url" | "request" | "response" | "params" | "routePattern">;

export interface Editing extends OpenedConsolePage {
  readonly draft: Draft;
  /** Path of the page editor, without a slash at the end. */
  readonly base: string;
}

/** Sent along by every form: what the person who fills it in has seen. */
export const versionField = z.coerce.number().int().min(0);

/** Where to go once a form is saved: a path of this site. Every way out of a page with a form sends it. */
export const goField = z.string().max(2048).optional();

export type Done = keyof ConsoleWords["page"]["notices"];

/**
 * A draft that cannot be read gets a page of its own, which says so.
 *
 * @throws the refusal of a visitor who may not edit the page: a true 401 or 403
 */
export async function openEditing(context: Omit<PageContext, "params" | "response">): Promise<Editing | Response> {
  const opened = openConsolePage(context);
  const { words, say } = opened;
  const draft = await opened.runtime.pageEditor.draft();
  if (!draft.ok) return plainAnswer(500, words, words.page.cannotBeOpened, say(draft.problem));
  return { ...opened, draft: draft.value, base: `${opened.consolePath}/page` };
}

export function frameOf({ runtime, author, policy, draft, words }: Editing, url: URL): EditorFrame {
  const { version, differs, savedAt, savedByName, liveRevision } = draft;
  return {
    site: runtime.configuration,
    ...{ version, differs, savedAt, savedByName, liveRevision },
    mayPublish: policy.holdsPermission(author.roles, "page:publish"),
    mayChangeLook: policy.holdsPermission(author.roles, "page:theme"),
    notice: noticeOf(url.searchParams.get("done") ?? "", words),
    now: runtime.now(),
  };
}

function noticeOf(done: string, { page: { notices } }: ConsoleWords): EditorFrame["notice"] {
  if (!Object.hasOwn(notices, done)) return null;
  return { tone: done === ("changed-meanwhile" satisfies Done) ? "error" : "ok", text: notices[done as Done] };
}

/** The answer to a form that was carried out: the page to show next, with its notice (RFC 9110 15.4.4). */
export function doneAt(path: string, done: Done, query: Readonly<Record<string, string>> = {}, hash = ""): Response {
  const search = new URLSearchParams({ ...query, done }).toString();
  return new Response(null, {
    status: 303,
    headers: { Location: `${path}?${search}${hash}`, "Cache-Control": "no-store" },
  });
}

/**
 * The page to show after a form was saved: where the person was going, or else `home`. Saved on the way, nothing is said
 * where nothing was changed, and pages outside the editor have no place to say it.
 *
 * @param go as it was sent
 * @param home path in the editor
 */
export async function savedAndGone(
  { locals, request }: Pick<PageContext, "locals" | "request">,
  { runtime, base }: Editing,
  go: string | undefined,
  isChanged: boolean,
  home: string,
): Promise<Response> {
  const { configuration, identity } = runtime;
  if (go === configuration.signOutPath) {
    return signedOut(configuration.homePath, await identity.signOut(request.headers, locals.gatehouse?.clientIp));
  }
  const path = safeReturnPath(go);
  const { pathname, searchParams, hash } = new URL(path ?? home, "http://site.invalid");
  const isInEditor = pathname === base || pathname.startsWith(`${base}/`);
  if (path === null || (isChanged && isInEditor))
    return doneAt(pathname, "saved", Object.fromEntries(searchParams), hash);
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });
}

export interface Edited<Form, Value> extends Submitted<Form, Value, EditorFailure> {
  /** As it is after somebody else saved: forms go on from there. */
  readonly editing: Editing;
  /** Field → sentence. */
  readonly errors: Readonly<Record<string, string>>;
  readonly conflict: ConflictView | undefined;
  /** What is wrong with the form as a whole. */
  readonly message: string | undefined;
  /** Where the person was going when the form was not saved. */
  readonly wayOut: string | undefined;
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
    editing.say,
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
  const message = problem.message ?? aboutFields(errors, editing.words);
  const go = sent.done === null ? (sent.typed["go"] ?? goOf(sent.form)) : undefined;
  const wayOut = go === editing.runtime.configuration.signOutPath ? undefined : (safeReturnPath(go) ?? undefined);
  const current = failure?.current;
  if (current === undefined) return { ...sent, editing, errors, conflict: undefined, message, wayOut };
  const conflict = {
    isOwn: current.savedById === editing.author.id,
    who: current.savedByName,
    at: current.savedAt,
    theirs,
  };
  return { ...sent, editing: { ...editing, draft: current }, errors, conflict, message: undefined, wayOut };
}

function goOf(form: unknown): string | undefined {
  return z.object({ go: goField }).safeParse(form).data?.go;
}

/** What stands at the top when fields further down need another look. */
function aboutFields(errors: Readonly<Record<string, string>>, { page }: ConsoleWords): string | undefined {
  const count = Object.keys(errors).length;
  return count === 0 ? undefined : page.fieldsToCheck(count);
}

/** Title and detail are our own sentences, never a visitor's text. */
export function plainAnswer(status: number, words: ConsoleWords, title: string, detail: string): Response {
  const home = getRuntime().configuration.homePath;
  const { html, policy } = errorPage({ title, detail, language: words.language, words: words.notices, home });
  return new Response(html, {
    status,
    statusText: statusPhrase(status),
    headers: { "Content-Type": "text/html; charset=utf-8", [ownPolicy]: policy },
  });
}
