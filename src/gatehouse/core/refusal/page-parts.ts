/**
 * Reads a rendered page of a site: what its Content-Security-Policy has to allow, what that policy blocks, and whether
 * the page has a sign-in form. The site's layout is not ours, so this works on the rendered HTML.
 */
import { tagsOf, type Tag } from "./html-tags.ts";
import { holdsServerIsland } from "./without-islands.ts";
import { integrityOf, type ScriptFiles } from "./script-files.ts";

export interface PageForm {
  readonly method: string;
  /** As written. */
  readonly action: string;
  /** Names of the visible inputs. */
  readonly fields: readonly string[];
}

export interface PageParts {
  /** Texts of `<style>` elements. */
  readonly styles: readonly string[];
  /** Texts of `<script>` elements that run. */
  readonly scripts: readonly string[];
  /** Of `<script src>` elements that run: the integrity of their files, `sha256-…`. */
  readonly scriptFiles: readonly string[];
  /** What the page loads from its own site: style sheets, pictures, fonts. As written. */
  readonly loads: readonly string[];
  /** What the policy blocks, as sentences that name the element. */
  readonly stopped: readonly string[];
  readonly forms: readonly PageForm[];
}

/** Data blocks in a `<script>` element, which no policy blocks. */
const dataType = /^(?:application\/(?:ld\+)?json|text\/template|text\/html)$/i;

/**
 * @param html after `fitToPolicy`
 * @param origin of the site, to tell its own URLs from others; `http://localhost` will do while building
 * @param files that a script may come from
 */
export function partsOfPage(html: string, origin: string, files: ScriptFiles = {}): PageParts {
  const styles: string[] = [];
  const scripts: string[] = [];
  const scriptFiles: string[] = [];
  const loads: string[] = [];
  const stopped: string[] = [];
  const forms: { method: string; action: string; fields: string[] }[] = [];
  let form: (typeof forms)[number] | undefined;
  let templates = 0;

  const isOwn = (url: string) => URL.parse(url, origin)?.origin === new URL(origin).origin;
  const load = (tag: Tag, url: string) => {
    if (url === "" || /^(?:data|blob):/i.test(url)) return;
    if (isOwn(url)) loads.push(url);
    else stopped.push(`${inWords(tag)} loads ${url} from another site: put the file into this site.`);
  };

  for (const { tag, text } of tagsOf(html)) {
    const { name, attributes, isEnd } = tag;
    if (name === "template") templates = Math.max(0, templates + (isEnd ? -1 : 1));
    if (isEnd) {
      if (name === "form") form = undefined;
      continue;
    }
    stopped.push(...attributesStopped(tag));
    const get = (attribute: string) => attributes.get(attribute) ?? "";
    switch (name) {
      case "style":
        styles.push(text);
        for (const url of urlsInCss(text)) load(tag, url);
        break;
      case "script":
        if (attributes.has("src")) {
          const integrity = integrityOf(get("src"), origin, files);
          if (integrity !== null && integrity === get("integrity")) scriptFiles.push(integrity);
          else stopped.push(`${inWords(tag)} ${scriptInFile}`);
        } else if (!dataType.test(get("type"))) scripts.push(text);
        break;
      case "link":
        if (/\b(?:stylesheet|icon|manifest)\b/i.test(get("rel"))) load(tag, get("href"));
        if (/\bpreload\b/i.test(get("rel")) && /^(?:font|style|image)$/i.test(get("as"))) load(tag, get("href"));
        break;
      case "img":
      case "source":
      case "image":
        for (const url of [get("src"), get("href"), ...urlsInSrcset(get("srcset"))]) load(tag, url);
        break;
      case "iframe":
      case "frame":
      case "object":
      case "embed":
      case "video":
      case "audio":
        stopped.push(`${inWords(tag)} is not shown here: leave it out.`);
        break;
      case "base":
        stopped.push("<base> has no effect here: write whole paths.");
        break;
      case "astro-island":
        stopped.push(
          `The component ${islandName(get("opts")) ?? get("component-url")} (client:${get("client")}) stays as it was ` +
            "rendered, because nothing is loaded for it here: let it show what visitors need without a script.",
        );
        break;
      case "form":
        if (templates > 0 || attributes.has("hidden")) break;
        form = { method: get("method").toLowerCase() || "get", action: get("action"), fields: [] };
        forms.push(form);
        if (!isOwn(form.action)) stopped.push(`${inWords(tag)} sends to another site.`);
        break;
      case "input":
        if (get("type").toLowerCase() !== "hidden") form?.fields.push(get("name"));
        break;
    }
  }
  if (holdsServerIsland(html)) {
    stopped.push(
      "A component with server:defer stays at its fallback, because nothing is loaded for it here: let the fallback show " +
        "what visitors need.",
    );
  }
  return { styles, scripts, scriptFiles, loads, stopped: [...new Set(stopped)], forms };
}

/** As Astro writes it into the element: `{"name":"Cart","value":true}`. */
function islandName(opts: string): string | undefined {
  return /"name":"([^"]+)"/.exec(opts)?.[1];
}

const scriptInFile =
  "is a script in a file: only one of this site's build that imports no other, and that no rule guards, runs here. " +
  "Write it into the page with is:inline, or leave it out.";

function attributesStopped(tag: Tag): string[] {
  const found: string[] = [];
  for (const [name, value] of tag.attributes) {
    if (name === "style") {
      found.push(
        `${inWords(tag)} has style="${value.slice(0, 60)}": give it a class, and style that in a style sheet.`,
      );
    } else if (/^on[a-z]/.test(name)) {
      found.push(`${inWords(tag)} has ${name}="…": listen in a script that is written into the page.`);
    } else if (/^\s*javascript:/i.test(value) && (name === "href" || name === "action")) {
      found.push(`${inWords(tag)} has a javascript: URL.`);
    }
  }
  return found;
}

/** `<link rel="stylesheet" href="…">`, short. */
function inWords({ name, attributes }: Tag): string {
  const telling = ["id", "class", "rel", "src", "href", "action"].filter((one) => attributes.has(one)).slice(0, 2);
  return `<${[name, ...telling.map((one) => `${one}="${(attributes.get(one) ?? "").slice(0, 80)}"`)].join(" ")}>`;
}

/**
 * What a style sheet of the site loads. Its own files are returned, as paths; fonts and pictures of another origin, which
 * the policy blocks, as sentences.
 *
 * @param path of the style sheet on the site
 * @param origin of the site
 */
export function partsOfStyleSheet(css: string, path: string, origin: string): Pick<PageParts, "loads" | "stopped"> {
  const loads: string[] = [];
  const stopped: string[] = [];
  for (const reference of urlsInCss(css)) {
    const url = URL.parse(reference, new URL(path, origin));
    if (url === null || !/^https?:$/.test(url.protocol)) continue;
    if (url.origin === new URL(origin).origin) loads.push(url.pathname);
    else stopped.push(`the style sheet ${path} loads ${reference} from another site: put the file into this site.`);
  }
  return { loads, stopped: [...new Set(stopped)] };
}

function urlsInCss(css: string): string[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi);
  return [...found].map((parts) => parts.slice(1).find((part) => part !== undefined) ?? "");
}

function urlsInSrcset(srcset: string): string[] {
  return srcset.split(",").map((entry) => entry.trim().split(/\s+/)[0] ?? "");
}
