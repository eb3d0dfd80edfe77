/** Astro's parts, put together by the site itself: what it answers on its own comes first. */
import { actions, FetchState, middleware, pages, sessions } from "astro/fetch";

export default {
  async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname === "/teapot") return new Response("A teapot", { status: 418 });
    const state = new FetchState(request);
    await sessions(state);
    const response = await middleware(state, async () => (await actions(state)) ?? pages(state));
    // Astro leaves both to a site that puts its parts together: storing the session, and sending the cookies.
    await state.finalizeAll();
    for (const cookie of state.cookies.headers()) response.headers.append("Set-Cookie", cookie);
    return response;
  },
};
