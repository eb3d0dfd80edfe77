/** Asks for the page of the newest document: one request at a time, and what changed in between is asked for next. */
import type { PageDocument } from "../../core/page/document.ts";
import type { PageVariant } from "../../core/page/studio.ts";
import type { PreviewAnswer } from "../server/studio-server.ts";

export interface Wanted {
  readonly document: PageDocument;
  readonly variant: PageVariant;
}

export function createPreviewLoop(
  request: (wanted: Wanted) => Promise<PreviewAnswer>,
  show: (answer: PreviewAnswer, wanted: Wanted) => void,
) {
  let next: Wanted | null = null;
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    try {
      while (next !== null) {
        const wanted: Wanted = next;
        next = null;
        const answer = await request(wanted);
        // An older page must not take the place of words that were typed meanwhile, unless it is the only one there is.
        show(answer, wanted);
      }
    } finally {
      isRunning = false;
    }
  }

  return {
    want(wanted: Wanted): void {
      next = wanted;
      if (!isRunning) void run();
    },
  };
}
