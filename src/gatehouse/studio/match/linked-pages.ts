/** The pages that are read: the first one, and some to which it leads. */

/** Pages beside the first. */
const most = 3;

/**
 * @param home path of the first page
 * @param left paths below which nothing is read, such as the console
 * @returns paths of this origin, the first page first
 */
export async function linkedPages(home: string, left: readonly string[]): Promise<string[]> {
  let html = "";
  try {
    html = await (await fetch(home, { headers: { Accept: "text/html" } })).text();
  } catch {
    // Reading the page itself says what is wrong.
  }
  const page = new DOMParser().parseFromString(html, "text/html");
  const found = [...page.querySelectorAll("a[href]")].flatMap((link) => {
    const url = URL.parse(link.getAttribute("href") ?? "", new URL(home, location.origin));
    if (url === null || url.origin !== location.origin || url.search !== "") return [];
    return left.some((path) => url.pathname === path || url.pathname.startsWith(`${path}/`)) ? [] : [url.pathname];
  });
  return [home, ...[...new Set(found)].filter((path) => path !== home).slice(0, most)];
}
