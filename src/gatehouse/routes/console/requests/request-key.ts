/** How a request is named in a URL, and where the list goes on. */
import type { RequestName } from "../../../server/identity/request-inbox.ts";

/** Path below the list. */
export function pathOfRequest({ memberId, roleId }: Pick<RequestName, "memberId" | "roleId">): string {
  return `/${encodeURIComponent(memberId)}/${encodeURIComponent(roleId)}`;
}

export function textOfKey({ askedAt, memberId, roleId }: RequestName): string {
  return `${askedAt}.${memberId}.${roleId}`;
}

/** Null for what is no key: then the list begins with the newest. */
export function keyOfText(text: string | null): RequestName | null {
  const found = /^(\d{1,15})\.([\w-]{1,100})\.([a-z][a-z0-9-]{0,39})$/.exec(text ?? "");
  if (found === null) return null;
  const [, askedAt = "", memberId = "", roleId = ""] = found;
  return { askedAt: Number(askedAt), memberId, roleId };
}
