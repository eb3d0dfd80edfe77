/** Changes the refusal page over HTTP, as the page studio does. */
import type { EditCommand } from "../../src/gatehouse/core/page/edit.ts";
import type { DraftResponse } from "../../src/gatehouse/core/page/studio.ts";

export interface PageOwner {
  readonly origin: string;
  /** Of a session that may edit and publish: `name=value`. */
  readonly cookie: string;
}

/** @param path below the studio; with a body it is a POST */
export async function askStudio(
  { origin, cookie }: PageOwner,
  path: string,
  body?: unknown,
): Promise<{ status: number; json: unknown }> {
  const answer = await fetch(`${origin}/admin/page/studio${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { Cookie: cookie, Accept: "application/json", "Content-Type": "application/json", Origin: origin },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, json: await answer.json() };
}

export const draftOf = async (as: PageOwner) => (await askStudio(as, "/draft")).json as DraftResponse;

export async function savePage(as: PageOwner, ...commands: readonly EditCommand[]) {
  const { version } = await draftOf(as);
  return askStudio(as, "/save", { version, commands });
}

/** @throws where it was not saved and published */
export async function publishPage(as: PageOwner, ...commands: readonly EditCommand[]): Promise<void> {
  const saved = await savePage(as, ...commands);
  const { version } = await draftOf(as);
  const published = await askStudio(as, "/publish", { version, note: "" });
  if (saved.status !== 200 || published.status !== 200) throw new Error(JSON.stringify([saved, published]));
}
