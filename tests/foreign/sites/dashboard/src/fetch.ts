/** Astro's parts, put together by the site itself: what it answers on its own comes first. */
import { actions, FetchState, middleware, pages } from "astro/fetch";

export default {
  async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname === "/teapot") return new Response("A teapot", { status: 418 });
    return middleware(new FetchState(request), async (state) => (await actions(state)) ?? pages(state));
  },
};
