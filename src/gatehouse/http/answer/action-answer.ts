/** Responses to scripts that call an action. Astro's client recognises an error only by the shape of `ActionError`. */
import { actionsPath } from "../../core/access/framework-urls.ts";
import { withoutBase } from "../../core/access/site-location.ts";

/** The codes of `ActionError` for the statuses of our error responses. */
const codes: Readonly<Record<number, string>> = {
  403: "FORBIDDEN",
  413: "CONTENT_TOO_LARGE",
  429: "TOO_MANY_REQUESTS",
  500: "INTERNAL_SERVER_ERROR",
  503: "SERVICE_UNAVAILABLE",
};

/** Whether a request calls an action by its own path, as `actions.x()` does. Forms call it at any page (`?_action=`). */
export function isActionCall(
  { method, pathname }: { readonly method: string; readonly pathname: string },
  base: string,
): boolean {
  return method === "POST" && withoutBase(pathname, base).startsWith(actionsPath);
}

/** An error response (`error-responses.ts`) as an `ActionError`; any other response as it is. */
export async function errorForAction(response: Response): Promise<Response> {
  const code = codes[response.status];
  const isProblem = response.headers.get("content-type")?.startsWith("application/problem+json") === true;
  if (code === undefined || !isProblem) return response;
  const problem = (await response.json()) as { readonly title: string };
  const headers = new Headers(response.headers);
  headers.set("Content-Type", "application/json; charset=utf-8");
  const { status, statusText } = response;
  const body = { ...problem, type: "AstroActionError", code, message: problem.title };
  return new Response(`${JSON.stringify(body)}\n`, { status, statusText, headers });
}
