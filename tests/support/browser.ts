/** A browser over HTTP: it keeps cookies, and follows no redirect by itself. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly body: string;
}

export interface Browser {
  /** With a form it is a POST from a page of the site. */
  send(path: string, form?: Readonly<Record<string, string>>): Promise<Answer>;
  readonly cookies: Map<string, string>;
}

export function openBrowser(origin: string): Browser {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async send(path, form) {
      const headers = {
        Accept: "text/html",
        Origin: origin,
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      };
      const sent = form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) };
      const answer = await fetch(origin + path, { headers, redirect: "manual", ...sent });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (/Max-Age=0/.test(cookie)) cookies.delete(name);
        else cookies.set(name, value);
      }
      const { status, headers: received } = answer;
      return { status, location: received.get("location"), headers: received, body: await answer.text() };
    },
  };
}
