/** Takes the file of a page: shows what it would change, or puts it in the place of the draft. */
import { problem, type Problem } from "../../../core/languages/problem.ts";
import { longestPageFile } from "../../../core/page/page-file.ts";
import type { SaidDifference, SaidFinding } from "../../../core/page/studio-checks.ts";
import { mediaTypeOf, readBody } from "../../../http/answer/read-body.ts";
import type { EditorFrame } from "../../../ui/console/page/frame.ts";
import { formAround } from "../../../http/answer/upload.ts";
import { setStatus, statusOfFailure } from "../../forms/form-problem.ts";
import { doneAt, frameOf, openEditing, type Editing, type PageContext } from "./editing.ts";
import { saidDifferences, saidFindings } from "./said.ts";

export interface FileView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly message?: string | undefined;
  /** What a file would change; null where none was tried. */
  readonly tried: {
    readonly differences: readonly SaidDifference[];
    readonly findings: readonly SaidFinding[];
  } | null;
}

/** While a file is read, it is in memory several times: one at a time. */
let isReading = false;

export async function answerFile(context: PageContext): Promise<Response | FileView> {
  const editing = await openEditing(context);
  if (editing instanceof Response) return editing;
  const { base, say } = editing;
  const view: FileView = { frame: frameOf(editing, context.url), base, tried: null };
  if (context.request.method !== "POST") return view;
  if (isReading) {
    setStatus(context.response, 503);
    context.response.headers.set("Retry-After", "60");
    return { ...view, message: say(problem("import-busy")) };
  }
  isReading = true;
  try {
    return await takeFile(context, editing, view);
  } finally {
    isReading = false;
  }
}

async function takeFile(context: PageContext, editing: Editing, view: FileView): Promise<Response | FileView> {
  const { runtime, author, base, draft, say } = editing;
  const sent = await readFileForm(context.request);
  if (!sent.ok) {
    setStatus(context.response, sent.status);
    return { ...view, message: say(sent.problem) };
  }
  const { text, dryRun } = sent;
  const imported = await runtime.pageTransfer.import(author, text, { dryRun });
  if (!imported.ok) {
    setStatus(context.response, statusOfFailure(imported.code));
    return { ...view, message: say(imported.problem) };
  }
  if (!dryRun) return doneAt(`${base}/publish`, "imported");
  const { document, findings } = imported.value;
  return {
    ...view,
    tried: {
      differences: await saidDifferences(draft.document, document, editing),
      findings: saidFindings(findings, document, editing),
    },
  };
}

type SentFile =
  | { readonly ok: true; readonly text: string; readonly dryRun: boolean }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

async function readFileForm(request: Request): Promise<SentFile> {
  const refused = (status: number, why: Problem): SentFile => ({ ok: false, status, problem: why });
  if (mediaTypeOf(request) !== "multipart/form-data") return refused(415, problem("form-expected"));
  const body = await readBody(request, longestPageFile + formAround);
  if (body === null) return refused(413, problem("import-too-large", { most: longestPageFile / 1024 / 1024 }));
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const form = await new Response(body, { headers }).formData().catch(() => null);
  const file = form?.get("file");
  if (form === null || file === undefined || file === null || typeof file === "string") {
    return refused(422, problem("import-not-json"));
  }
  return { ok: true, text: await file.text(), dryRun: form.get("try") !== null };
}
