/**
 * Shows a refused island's answer where the island would stand. The status on the wire stays the true one: only Astro's
 * own script, which discards everything but 200, is handed a copy that says 200.
 */
type Replace = (id: string, response: Response) => Promise<void>;
type WithIslands = typeof globalThis & { replaceServerIsland?: Replace };

/** Called by the page's script: one that is only imported would be left out of the bundle. */
export function showRefusals(): void {
  const page = globalThis as WithIslands;
  const replace = page.replaceServerIsland;
  if (replace === undefined) return;
  page.replaceServerIsland = async (id, response) => {
    const isRefusal = (response.status === 401 || response.status === 403) && response.headers.has("x-refusal-id");
    if (!isRefusal) return replace(id, response);
    const { headers } = response;
    return replace(id, new Response(await response.text(), { status: 200, headers }));
  };
}
