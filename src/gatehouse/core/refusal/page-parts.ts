/**
 * Reads a rendered page of a site for what its Content-Security-Policy has to allow, what that policy stops, and whether
 * one can sign in on it. The site's layout is not ours, so this looks at the HTML that came out.
 *
 * A careful scan and no parser: where it reads a script otherwise than a browser does, the hash does not fit and the
 * script does not run.
 */

export interface PageForm {
  readonly method: string;
  /** As written. */
  readonly action: string;
  /** Names of the fields that can be seen. */
  readonly fields: readonly string[];
}

export interface PageParts {
  /** Texts of `<style>` elements. */
  readonly styles: readonly string[];
  /** Texts of `<script>` elements that run. */
  readonly scripts: readonly string[];
  /** What the page loads from its own site: style sheets, pictures, fonts. As written. */
  readonly loads: readonly string[];
  /** What the policy stops, as sentences that name the element. */
  readonly stopped: readonly string[];
  readonly forms: readonly PageForm[];
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEnd: boolean;
  /** Where the markup goes on. */
  readonly end: number;
}

/** Elements whose content is text and no markup. `noscript` is read as markup: that is what it is without scripts. */
const rawElements: ReadonlySet<string> = new Set(["script", "style", "textarea", "title", "xmp", "iframe", "noembed"]);

/** Blocks of data in a `<script>` element, which no policy stops. */
const dataType = /^(?:application\/(?:ld\+)?json|text\/template|text\/html)$/i;

/** @param origin of the site, to tell its own addresses from others; `http://localhost` will do while building */
export function partsOfPage(html: string, origin: string): PageParts {
  const styles: string[] = [];
  const scripts: string[] = [];
  const loads: string[] = [];
  const stopped: string[] = [];
  const forms: { method: string; action: string; fields: string[] }[] = [];
  let form: (typeof forms)[number] | undefined;
  let templates = 0;

  const isOwn = (address: string) => URL.parse(address, origin)?.origin === new URL(origin).origin;
  const load = (tag: Tag, address: string) => {
    if (address === "" || /^(?:data|blob):/i.test(address)) return;
    if (isOwn(address)) loads.push(address);
    else stopped.push(`${inWords(tag)} loads ${address} from another site: put the file into this site.`);
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
        for (const address of addressesInCss(text)) load(tag, address);
        break;
      case "script":
        if (attributes.has("src")) {
          stopped.push(
            `${inWords(tag)} is a script in a file: write it into the page with is:inline, or leave it out.`,
          );
        } else if (!dataType.test(get("type"))) scripts.push(text);
        break;
      case "link":
        if (/\b(?:stylesheet|icon|manifest)\b/i.test(get("rel"))) load(tag, get("href"));
        if (/\bpreload\b/i.test(get("rel")) && /^(?:font|style|image)$/i.test(get("as"))) load(tag, get("href"));
        break;
      case "img":
      case "source":
      case "image":
        for (const address of [get("src"), get("href"), ...addressesInSrcset(get("srcset"))]) load(tag, address);
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
          `The component ${get("component-url") || "with client:*"} stays as it was rendered: its script is in a file.`,
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
  return { styles, scripts, loads, stopped: [...new Set(stopped)], forms };
}

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
      found.push(`${inWords(tag)} has a javascript: address.`);
    }
  }
  return found;
}

/** `<link rel="stylesheet" href="…">`, short. */
function inWords({ name, attributes }: Tag): string {
  const telling = ["id", "class", "rel", "src", "href", "action"].filter((one) => attributes.has(one)).slice(0, 2);
  return `<${[name, ...telling.map((one) => `${one}="${(attributes.get(one) ?? "").slice(0, 80)}"`)].join(" ")}>`;
}

/** Every tag, and the text of those whose content is text. Comments are left out. */
function* tagsOf(html: string): Generator<{ readonly tag: Tag; readonly text: string }> {
  let at = html.indexOf("<");
  while (at >= 0) {
    if (html.startsWith("<!--", at)) at = after(html, "-->", at + 4);
    else if (/^<[!?]/.test(html.slice(at, at + 2))) at = after(html, ">", at);
    else {
      const tag = tagAt(html, at);
      if (tag === null) at += 1;
      else {
        at = tag.end;
        let text = "";
        if (!tag.isEnd && rawElements.has(tag.name)) {
          const rest = html.slice(at);
          const end = rest.search(new RegExp(`</${tag.name}(?=[\\s/>])`, "i"));
          text = end < 0 ? rest : rest.slice(0, end);
          at += text.length;
        }
        yield { tag, text };
      }
    }
    at = html.indexOf("<", at);
  }
}

function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

const attributePattern = /[\s/]*(?:([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?)/y;

function tagAt(html: string, start: number): Tag | null {
  const opening = /<(\/?)([a-z][^\s/>]*)/iy;
  opening.lastIndex = start;
  const found = opening.exec(html);
  if (found === null) return null;
  const attributes = new Map<string, string>();
  let end = opening.lastIndex;
  for (;;) {
    attributePattern.lastIndex = end;
    const one = attributePattern.exec(html);
    if (one === null) break;
    const name = (one[1] ?? "").toLowerCase();
    // The first of two attributes of one name counts.
    if (!attributes.has(name)) attributes.set(name, decoded(one[2] ?? one[3] ?? one[4] ?? ""));
    end = attributePattern.lastIndex;
  }
  return { name: (found[2] ?? "").toLowerCase(), attributes, isEnd: found[1] === "/", end: after(html, ">", end) };
}

const entities: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#39": "'", "#34": '"' };

function decoded(text: string): string {
  return text.replace(/&(amp|quot|lt|gt|#39|#34);/g, (whole, name: string) => entities[name] ?? whole);
}

function addressesInCss(css: string): string[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi);
  return [...found].map((parts) => parts.slice(1).find((part) => part !== undefined) ?? "");
}

function addressesInSrcset(srcset: string): string[] {
  return srcset.split(",").map((entry) => entry.trim().split(/\s+/)[0] ?? "");
}
