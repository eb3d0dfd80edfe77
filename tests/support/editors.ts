/** People who work on the page over HTTP: an editor, a writer who may not publish, and a member who may do neither. */
import { openVisits, type Visits } from "./visits.ts";

export interface Asked {
  /** Name of a role; left out, the editor. Any other name is an anonymous visitor. */
  readonly as?: string;
  /** To send as JSON; a text is sent as it is. */
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>> | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Null where the answer is no JSON. */
  readonly json: unknown;
}

export interface Editors {
  readonly visits: Visits;
  /** By the names of the roles: `name=value`. */
  readonly cookies: Readonly<Record<string, string>>;
  /** A POST where there is something to send. Follows no redirect. */
  ask(path: string, asked?: Asked): Promise<Answer>;
  close(): Promise<void>;
}

/** A site of their own, because they publish. */
export async function openEditors(): Promise<Editors> {
  const visits = await openVisits("sqlite");
  const { origin } = visits.site;
  const writer = { id: "writer", label: "Writer", description: "", includes: [], requestable: false };
  const permissions = ["console:open" as const, "page:edit" as const];
  await visits.database.repositories.access.insertRole({ ...writer, permissions }, 1);
  const cookies: Record<string, string> = {};
  for (const role of ["editor", "writer", "member"]) {
    const { id } = await visits.member(role);
    cookies[role] = (await visits.session(id)).headers[0]?.replace("Cookie: ", "") ?? "";
  }
  return {
    visits,
    cookies,
    async ask(path, { as = "editor", json, form, headers = {} } = {}) {
      const sends = json !== undefined || form !== undefined;
      const answer = await fetch(origin + path, {
        method: sends ? "POST" : "GET",
        redirect: "manual",
        headers: {
          Cookie: cookies[as] ?? "",
          Accept: json === undefined ? "text/html" : "application/json",
          "Accept-Language": "en",
          "Sec-Fetch-Site": "same-origin",
          ...(sends && { Origin: origin }),
          ...(json !== undefined && { "Content-Type": "application/json" }),
          ...headers,
        },
        ...(json !== undefined && { body: typeof json === "string" ? json : JSON.stringify(json) }),
        ...(form !== undefined && { body: form instanceof FormData ? form : new URLSearchParams(form) }),
      });
      const text = await answer.text();
      const isJson = answer.headers.get("content-type")?.includes("json") === true;
      return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : null };
    },
    close: () => visits.close(),
  };
}
