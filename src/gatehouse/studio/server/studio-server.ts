/** The calls of the studio to its server. They never reject: what went wrong is part of the answer. */
import type {
  ConflictResponse,
  DraftResponse,
  PageVariant,
  PreviewResponse,
  PublishedResponse,
  SavedResponse,
} from "../../core/page/studio.ts";
import type { EditCommand } from "../../core/page/edit.ts";
import type { CheckResponse } from "../../core/page/studio-checks.ts";
import type {
  CompareResponse,
  Done,
  HistoryResponse,
  LanguagesResponse,
  MadeLink,
  PreviewLinkDays,
  RevisionResponse,
  ScheduledAt,
  ShownPage,
} from "../../core/page/studio-publishing.ts";
import type { PageDocument } from "../../core/page/document.ts";
import type { Language } from "../../core/page/language.ts";

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
export type PreviewAnswer = ({ readonly ok: true } & PreviewResponse) | Failed;
export type Answer<Body> = ({ readonly ok: true } & Body) | Failed;

/** A call that takes longer counts as no answer, in milliseconds. */
const longest = 20_000;

/** @param base path of the studio, without a slash at its end */
export function studioServer(base: string, request: typeof fetch = (...words) => fetch(...words)) {
  const post = <Body>(name: string, body: unknown) =>
    call<Body>(name, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
    });
  const get = <Body>(name: string) =>
    call<Body>(name, { headers: { Accept: "application/json" } }) as Promise<Answer<Body>>;
  /** Of calls that no one else's work stands against. */
  const ask = <Body>(name: string, body: unknown) => post<Body>(name, body) as Promise<Answer<Body>>;

  async function call<Body>(name: string, init: RequestInit): Promise<({ ok: true } & Body) | Failed | Conflict> {
    let response: Response;
    try {
      response = await request(`${base}/${name}`, { ...init, signal: AbortSignal.timeout(longest) });
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
    preview: (document: PageDocument, variant: PageVariant) =>
      post<PreviewResponse>("preview", { document, variant }) as Promise<PreviewAnswer>,
    save: (batch: { readonly version: number; readonly commands: readonly EditCommand[] }): Promise<SaveAnswer> =>
      post<SavedResponse>("save", batch),
    /** @param from the page of the document to go on with */
    check: (document: PageDocument, from: number) =>
      post<CheckResponse>("../check", { document, from }) as Promise<({ readonly ok: true } & CheckResponse) | Failed>,
    publish: (version: number, note: string): Promise<PublishAnswer> =>
      post<PublishedResponse>("publish", { version, note }),
    /** @param at milliseconds since 1970 */
    schedule: (version: number, at: number, note: string) => post<ScheduledAt>("schedule", { version, at, note }),
    unschedule: (id: string) => ask<Done>("unschedule", { id }),
    undoPublishing: (published: number, version: number): Promise<PublishAnswer> =>
      post<PublishedResponse>("undo-publishing", { published, version }),
    history: () => get<HistoryResponse>("history"),
    compare: (before: ShownPage, after: ShownPage) => ask<CompareResponse>("compare", { before, after }),
    revision: (page: ShownPage) => get<RevisionResponse>(`revision?page=${page}`),
    makeLink: (page: "draft" | number, days: PreviewLinkDays) => ask<MadeLink>("link", { page, days }),
    revokeLink: (id: string) => ask<Done>("revoke-link", { id }),
    languages: (document: PageDocument) => ask<LanguagesResponse>("languages", { document }),
    confirmTranslation: (of: { language: Language; key: string; source: string; text: string }) =>
      ask<Done>("confirm-translation", of),
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
