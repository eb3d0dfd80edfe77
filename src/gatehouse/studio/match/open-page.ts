/**
 * Opens a page of the site in a hidden frame of the same origin, 1280 px wide. No script of the page runs, unless the page
 * is empty or without colours without them; nothing is stored, and the frame is removed afterwards.
 */
import type { Unread } from "../../core/theme/site-reading.ts";
import { hasColoursOfScripts } from "./colours-of-scripts.ts";

export interface OpenPage {
  readonly path: string;
  readonly document: Document;
  /** Of the frame: computed styles, media queries and style sheets are those of its own window. */
  readonly window: Window & typeof globalThis;
  close(): void;
}

/** A page that hangs is read as far as it came. */
const longest = 8000;
const fontsWait = 2500;

/** Fewer letters than this are no page. */
const fewestLetters = 40;

/** @returns the page, or why it could not be opened; what had to be done for it is added to `unread` */
export async function openPage(path: string, unread: Unread[]): Promise<OpenPage | null> {
  const quiet = await inFrame(path, "allow-same-origin");
  if (quiet === null) return rebuilt(path, unread);
  const isEmpty = needsScripts(quiet.document);
  if (!isEmpty && !hasColoursOfScripts(quiet)) return settled(quiet);
  quiet.close();
  unread.push({ code: isEmpty ? "needs-scripts" : "colours-of-scripts", about: path });
  const lively = await inFrame(path, "allow-same-origin allow-scripts");
  if (lively === null) return null;
  await until(() => lettersOf(lively.document) >= fewestLetters, longest / 2);
  return settled(lively);
}

/** Null where the site forbids to show the page in a frame, or does not answer. */
async function inFrame(path: string, sandbox: string): Promise<OpenPage | null> {
  const frame = hiddenFrame(sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.src = path;
  document.body.append(frame);
  await Promise.race([loaded, passed(longest)]);
  const page = pageIn(frame, path);
  if (page === null) frame.remove();
  return page;
}

function hiddenFrame(sandbox: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", sandbox);
  frame.setAttribute("aria-hidden", "true");
  frame.inert = true;
  frame.tabIndex = -1;
  const style = { position: "fixed", top: "0", left: "0", width: "1280px", height: "900px", border: "0", opacity: "0" };
  Object.assign(frame.style, style, { zIndex: "-1", pointerEvents: "none" });
  return frame;
}

function pageIn(frame: HTMLIFrameElement, path: string): OpenPage | null {
  const { contentDocument, contentWindow } = frame;
  // A page that may not be framed is shown as an error of the browser's, which is of another origin.
  if (contentDocument === null || contentWindow === null) return null;
  if (contentDocument.URL === "about:blank" && path !== "about:blank") return null;
  const window = contentWindow as Window & typeof globalThis;
  return { path, document: contentDocument, window, close: () => frame.remove() };
}

/** Fonts are there, and what moves stands still: a colour in transition is of neither look. */
async function settled(page: OpenPage): Promise<OpenPage> {
  await Promise.race([page.document.fonts.ready, passed(fontsWait)]);
  const still = new page.window.CSSStyleSheet();
  still.replaceSync("*,*::before,*::after{transition:none!important;animation:none!important}");
  page.document.adoptedStyleSheets.push(still);
  return page;
}

/**
 * For a page that may not be shown in a frame: its HTML and its style sheets are fetched and put together in an empty one.
 * Style sheets imported by others are left out.
 */
async function rebuilt(path: string, unread: Unread[]): Promise<OpenPage | null> {
  const html = await textOf(urlOn(path, ""), "text/html");
  if (html === null) {
    unread.push({ code: "page-failed", about: path });
    return null;
  }
  unread.push({ code: "frame-refused", about: path });
  const frame = hiddenFrame("allow-same-origin");
  document.body.append(frame);
  const page = pageIn(frame, "about:blank");
  if (page === null) return null;
  const parsed = new DOMParser().parseFromString(html, "text/html");
  parsed.querySelectorAll("script,base,meta[http-equiv],iframe,object,embed").forEach((element) => element.remove());
  const sheets = await Promise.all(
    [...parsed.querySelectorAll<HTMLElement>('style,link[rel~="stylesheet"]')].map(async (element) => {
      const from = urlOn(path, element.getAttribute("href"));
      const css = element.tagName === "LINK" ? await textOf(from, "text/css") : element.textContent;
      element.remove();
      const media = element.getAttribute("media") ?? "";
      const sheet = new page.window.CSSStyleSheet({ ...(from && { baseURL: from.href }), media });
      sheet.replaceSync(css ?? "");
      return sheet;
    }),
  );
  for (const picture of parsed.images) picture.src = urlOn(path, picture.getAttribute("src"))?.href ?? "";
  page.document.replaceChild(page.document.adoptNode(parsed.documentElement), page.document.documentElement);
  page.document.adoptedStyleSheets.push(...sheets);
  return settled({ ...page, path });
}

/** Null for what is no URL: pages may say anything in `href`. @param path of the page that it stands in */
export function urlOn(path: string, written: string | null): URL | null {
  const page = new URL(path, location.origin);
  return URL.canParse(written ?? "", page) ? new URL(written ?? "", page) : null;
}

/** Only of the same origin, and only 2 MB: a page that is larger is no page to learn a look from. */
async function textOf(url: URL | null, type: string): Promise<string | null> {
  if (url?.origin !== location.origin) return null;
  try {
    const response = await fetch(url, { headers: { accept: type }, signal: AbortSignal.timeout(longest) });
    const isRight = response.ok && response.headers.get("content-type")?.startsWith(type) === true;
    return isRight ? (await response.text()).slice(0, 2_000_000) : null;
  } catch {
    return null;
  }
}

/** A page of few words that has no scripts is whole as it is. */
export function needsScripts(page: Document): boolean {
  return page.scripts.length > 0 && lettersOf(page) < fewestLetters;
}

function lettersOf({ body }: Document): number {
  const texts = [...(body?.children ?? [])].filter(({ tagName }) => !["SCRIPT", "STYLE", "NOSCRIPT"].includes(tagName));
  return texts.reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
}

const passed = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(isSo: () => boolean, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!isSo() && performance.now() < end) await passed(100);
}
