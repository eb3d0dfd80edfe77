/** What every page of the console shows around its content. */
import { isSignedIn, type Subject } from "../../core/identity/subject.ts";
import type { Runtime } from "../../server/runtime.ts";
import { consoleStyle } from "./console-style.ts";
import type { RequestState } from "./request-state.ts";

export async function consoleFrame(
  runtime: Runtime,
  subject: Subject,
): Promise<Pick<RequestState, "consoleStyle" | "waitingRequests">> {
  const [style, waitingRequests] = await Promise.all([
    consoleStyle(runtime),
    isSignedIn(subject) ? runtime.requestInbox.count(subject) : null,
  ]);
  return { consoleStyle: style, waitingRequests };
}
