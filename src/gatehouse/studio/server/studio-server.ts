/** The calls of the studio to its server. They never reject: what went wrong is part of the answer. */
import type {
  ConflictResponse,
  DraftResponse,
  Face,
  PreviewResponse,
  PublishedResponse,
  SavedResponse,
} from "../../core/page/studio.ts";
import type { EditCommand } from "../../core/page/edit.ts";
import type { CheckResponse } from "../../core/page/studio-checks.ts";
import type { PageDocument } from "../../core/page/document.ts";

export type Failed = {
  readonly ok: false;
  readonly why: "offline" | "signed-out" | "refused";
  /** What the server said; empty where there is no answer. */
  readonly message: string;
};
export type Conflict = {
  readonly ok: false;
  readonly why: "conflict";
  readonly message: string;
  readonly current: DraftResponse;
};

export type SaveAnswer = { readonly ok: true; readonly version: number } | Failed | Conflict;
export type PublishAnswer = ({ readonly ok: true } & PublishedResponse) | Failed | Conflict;
export type PreviewAnswer = { readonly ok: true; readonly html: string } | Failed;

/** A call that takes longer counts as no answer, in milliseconds. */
const longest = 20_000;

export type StudioServer = ReturnType<typeof studioServer>;

/** @param base path of the studio, without a slash at its end */
export function studioServer(base: string, request: typeof fetch = (...words) => fetch(...words)) {
  async function post<Body>(name: string, body: unknown): Promise<({ ok: true } & Body) | Failed | Conflict> {
    let response: Response;
    try {
      response = await request(`${base}/${name}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(longest),
      });
    } catch {
      return { ok: false, why: "offline", message: "" };
    }
    const answer = await readJson(response);
    if (response.ok && answer !== null) return { ok: true, ...(answer as Body) };
    const message = messageIn(answer);
    if (response.status === 409 && answer !== null && "current" in answer) {
      return { ok: false, why: "conflict", message, current: (answer as ConflictResponse).current };
    }
    if (response.status === 401) return { ok: false, why: "signed-out", message };
    // A proxy or a server that restarts answers for a while in the server's place.
    if (response.status >= 500 || answer === null) return { ok: false, why: "offline", message };
    return { ok: false, why: "refused", message };
  }

  return {
    preview: (document: PageDocument, face: Face) =>
      post<PreviewResponse>("preview", { document, face }) as Promise<PreviewAnswer>,
    save: (batch: { readonly version: number; readonly commands: readonly EditCommand[] }): Promise<SaveAnswer> =>
      post<SavedResponse>("save", batch),
    /** @param from the page of the document to go on with */
    check: (document: PageDocument, from: number) =>
      post<CheckResponse>("../check", { document, from }) as Promise<({ readonly ok: true } & CheckResponse) | Failed>,
    publish: (version: number, note: string): Promise<PublishAnswer> =>
      post<PublishedResponse>("publish", { version, note }),
  };
}

async function readJson(response: Response): Promise<object | null> {
  try {
    const answer: unknown = await response.json();
    return typeof answer === "object" ? answer : null;
  } catch {
    return null;
  }
}

/** Ours say `message`; problem documents of the guard say `detail` (RFC 9457). */
function messageIn(answer: object | null): string {
  if (answer === null) return "";
  const { message, detail } = answer as { message?: unknown; detail?: unknown };
  if (typeof message === "string") return message;
  return typeof detail === "string" ? detail : "";
}
