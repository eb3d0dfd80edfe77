/** What the calls of the studio are answered with: JSON, in the reader's language. */
import type { APIContext } from "astro";
import type { z } from "zod";
import type {
  ConflictResponse,
  DraftResponse,
  FailureResponse,
  PreviewResponse,
  PublishedResponse,
  SavedResponse,
} from "../../../../core/page/studio.ts";
import type { ChangesResponse, CheckResponse } from "../../../../core/page/studio-checks.ts";
import type {
  CompareResponse,
  Done,
  HistoryResponse,
  LanguagesResponse,
  MadeLink,
  RevisionResponse,
  ScheduledAt,
} from "../../../../core/page/studio-publishing.ts";
import { challengeFor } from "../../../../core/refusal/challenge.ts";
import { readJson } from "../../../../http/answer/json.ts";
import type { Draft } from "../../../../server/page/page-draft.ts";
import type { EditorFailure } from "../../../../server/page/page-editor.ts";
import { statusOfFailure, statusPhrase } from "../../../forms/form-problem.ts";
import type { OpenedConsolePage } from "../../open-console-page.ts";

const headers = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" } as const;

type Body =
  | DraftResponse
  | PreviewResponse
  | SavedResponse
  | PublishedResponse
  | CheckResponse
  | ChangesResponse
  | HistoryResponse
  | CompareResponse
  | RevisionResponse
  | ScheduledAt
  | MadeLink
  | LanguagesResponse
  | Done;

export function answer(body: Body): Response {
  return Response.json(body, { headers });
}

function failed(status: number, body: FailureResponse, more: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, statusText: statusPhrase(status), headers: { ...headers, ...more } });
}

export function draftResponse(draft: Draft): DraftResponse {
  const { document, version, savedByName, savedAt, liveRevision, differs } = draft;
  return { document, version, savedByName, savedAt, liveRevision, differs };
}

/** What was sent, or the answer that says why it cannot be read. */
export async function read<Sent>(
  { request }: Pick<APIContext, "request">,
  { say }: OpenedConsolePage,
  schema: z.ZodType<Sent>,
): Promise<{ readonly value: Sent } | Response> {
  const sent = await readJson(request, schema);
  if (sent.ok) return sent;
  const { status, problem, path } = sent;
  // What is left of a body that is too long is not read, so the connection ends with it.
  const more = status === 413 ? { Connection: "close" } : {};
  return failed(
    status,
    { message: say(problem), code: "unreadable", ...(path && path.length > 0 && { path: path.join(".") }) },
    more,
  );
}

/** The document of a preview is not valid. */
export function invalid({ say }: OpenedConsolePage, problem: Parameters<typeof say>[0], path: string): Response {
  return failed(422, { message: say(problem), code: "invalid", path });
}

/** A use case did not do it. */
export function failure(opened: OpenedConsolePage, why: EditorFailure): Response {
  const { code, problem, command, current, retryAfterSeconds } = why;
  const { runtime, say, consolePath } = opened;
  const { signInPath, siteName } = runtime.configuration;
  const status = statusOfFailure(code);
  const returnTo = encodeURIComponent(`${consolePath}/page/studio`);
  const body: FailureResponse = {
    message: say(problem),
    code,
    ...(command !== undefined && { command }),
    ...(status === 401 && { loginUrl: `${signInPath}?returnTo=${returnTo}` }),
  };
  const conflict: FailureResponse | ConflictResponse =
    current === undefined ? body : { ...body, current: draftResponse(current) };
  const challenge = status === 401 ? challengeFor(code === "sign-in-again" ? code : "session-ended", siteName) : null;
  return failed(status, conflict, {
    ...(challenge !== null && { "WWW-Authenticate": challenge }),
    ...(retryAfterSeconds !== undefined && { "Retry-After": String(retryAfterSeconds) }),
  });
}
