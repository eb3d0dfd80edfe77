/** Pages on the way in, whose form asks for something: that it was asked for stands in the URL, since no one is signed in. */

/** A link was asked for, or an account that somebody has to approve. */
type Asked = "asked" | "waiting";

/** @param returnTo where the person was going; empty for nowhere */
export function askedHref(path: string, asked: Asked, returnTo: string): string {
  return `${path}?done=${asked}${returnTo === "" ? "" : `&returnTo=${encodeURIComponent(returnTo)}`}`;
}

export function wasAsked(url: URL, asked: Asked): boolean {
  return url.searchParams.get("done") === asked;
}
