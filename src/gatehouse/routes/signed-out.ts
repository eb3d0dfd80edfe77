/** The answer to signing out: the cookie goes, and what the browser kept of this site with it. */

/** @param cookies values of `Set-Cookie` that end the session in the browser */
export function signedOut(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ Location: location, "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return forgettingCache(new Response(null, { status: 303, headers }));
}

export function forgettingCache(response: Response): Response {
  response.headers.set("Clear-Site-Data", '"cache"');
  return response;
}
