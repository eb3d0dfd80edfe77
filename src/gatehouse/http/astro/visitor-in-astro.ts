/**
 * What Astro itself remembers of a visitor while it answers a request. A rewrite to another page goes on with all of it, so
 * a page that is printed once for everybody must be kept apart from it.
 */
import type { APIContext } from "astro";

interface FetchState {
  clientAddress: string | undefined;
  resolve(provider: "session"): { readonly sessionID: string | undefined } | undefined;
}

/** Where Astro keeps it. */
const fetchState = Symbol.for("astro.fetchState");

function stateOf(context: object): FetchState | undefined {
  return Reflect.get(context, fetchState) as FetchState | undefined;
}

/** An IP that is no host's (RFC 1122 3.2.1.3). */
const noClientIp = "0.0.0.0";

/** Renders something in which `Astro.clientAddress` is no visitor's: not even a city made of it may be shown to the next. */
export async function withoutClientAddress<Rendered>(
  context: object,
  render: () => Promise<Rendered>,
): Promise<Rendered> {
  const state = stateOf(context);
  if (state === undefined) return render();
  const { clientAddress } = state;
  state.clientAddress = noClientIp;
  try {
    return await render();
  } finally {
    state.clientAddress = clientAddress;
  }
}

/**
 * Whether what was rendered in this request may show one visitor's own data: their session, which has an id once anything
 * read or wrote it, or a cookie that was answered before.
 */
export function mayShowVisitor(context: Pick<APIContext, "cookies">): boolean {
  const state = stateOf(context);
  if (state === undefined || state.resolve("session")?.sessionID !== undefined) return true;
  return context.cookies.headers().next().done !== true;
}
