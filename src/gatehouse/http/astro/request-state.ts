/** What the middleware knows of a request, kept in `Astro.locals.gatehouse` for pages and components. */
import type { Policy } from "../../core/access/policy.ts";
import type { Subject } from "../../core/identity/subject.ts";
import type { ShownView } from "../view-as/shown-as.ts";
import type { RefusalView } from "../../core/refusal/view.ts";

export interface RequestState {
  readonly requestId: string;
  readonly subject: Subject;
  readonly policy: Policy;
  /** For limits and records. */
  readonly clientIp: string;
  /** IP at the other end of the socket: the client's, or the last proxy's. */
  readonly peer: string;
  /** False while the database is away: then the subject is anonymous. */
  readonly isDatabaseReached: boolean;
  /** Set where an admin sees the site as `subject`; in the console, where they are themself, as somebody else. */
  readonly view?: ShownView | undefined;
  /** Set while the refusal page is being rendered at the URL that was asked for. */
  refusal?: RefusalView;
  /** The site's own blocks that could not be printed on it. */
  failedBlocks?: { readonly kind: string; readonly error: unknown }[];
  /** On pages of the console: how many requests wait for its reader; null for one who is asked to decide on nothing. */
  waitingRequests?: number | null;
  /** The site's accent as a style sheet, on pages of the console. */
  consoleStyle?: string;
  /** Whether the Content-Security-Policy is made from the page's own styles and scripts: a page of ours in the site's look. */
  policyFromPage?: boolean;
  /** Whether the page asked who is visiting: then no cache may keep its response. */
  visitorWasAsked?: boolean;
}

declare global {
  // Astro names the type of `locals` by a namespace.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace App {
    interface Locals {
      /** What Gatehouse knows of this request. */
      gatehouse?: RequestState;
    }
  }
}
