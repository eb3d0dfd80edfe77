/**
 * Version 1 of the page document, whose links, contact, tagline, labels and footer had one text for all languages, and how
 * it becomes version 2.
 */
import { z } from "zod";
import { reasons, statusOf } from "../refusal/reason.ts";

const texts = z.looseObject({
  heading: z.string().optional(),
  explanation: z.string().optional(),
  nextSteps: z.array(z.string()).optional(),
  label: z.string().optional(),
});

type Texts = z.infer<typeof texts>;

const copy = z.looseObject({
  site: texts.optional(),
  sections: z.record(z.string(), texts).optional(),
  reasons: z.record(z.string(), texts).optional(),
});

const version1 = z.looseObject({
  themeId: z.string(),
  languages: z.array(z.string()).min(1),
  blocks: z.array(z.looseObject({ id: z.string(), kind: z.string() })),
  copy: z.record(z.string(), copy),
  supportLinks: z.array(z.object({ label: z.string(), href: z.string() })),
  contact: z.object({ text: z.string().default(""), email: z.string().default(""), phone: z.string().default("") }),
});

type Version1 = z.infer<typeof version1>;
type Block1 = Version1["blocks"][number];

/** A document that is not of version 1 is returned as it is; the schema of the current version says what is wrong. */
export function fromVersion1(stored: object): object {
  const read = version1.safeParse(stored);
  if (!read.success) return { ...stored, version: 2 };
  const { themeId, supportLinks, contact, blocks, copy: words, ...kept } = read.data;
  const [own = "en"] = read.data.languages;
  const changed = blocks.map((block) => blockOf(block, { supportLinks, contact }, own));
  const isUsed = (kind: string) => blocks.some((block) => block.kind === kind);
  // What was filled in and had no block to show it stays, out of sight.
  if (!isUsed("contact") && (contact.text || contact.email || contact.phone)) {
    changed.push({
      ...blockOf({ id: freeId("contact", blocks), kind: "contact" }, { supportLinks, contact }, own),
      isHidden: true,
    });
  }
  if (!isUsed("support-links") && supportLinks.length > 0) {
    changed.push({
      ...blockOf({ id: freeId("support-links", blocks), kind: "support-links" }, { supportLinks, contact }, own),
      isHidden: true,
    });
  }
  return {
    ...kept,
    version: 2,
    theme: { preset: themeId, brand: {}, overrides: {} },
    blocks: changed,
    copy: Object.fromEntries(Object.entries(words).map(([language, one]) => [language, copyOf(one)])),
    overrides: { reasons: {}, sections: {} },
  };
}

function freeId(kind: string, blocks: readonly Block1[]): string {
  let id = kind;
  for (let number = 2; blocks.some((block) => block.id === id); number += 1) id = `${kind}-${String(number)}`;
  return id;
}

/** Texts become those of the site's own language. */
function blockOf(
  block: Block1,
  { supportLinks, contact }: Pick<Version1, "supportLinks" | "contact">,
  own: string,
): Record<string, unknown> & { id: string; kind: string } {
  const local = (name: string) => localOf(block[name], own);
  switch (block.kind) {
    case "brand":
      return { ...block, siteName: local("siteName"), tagline: local("tagline") };
    case "sign-in":
      return { ...block, heading: local("heading"), buttonLabel: local("buttonLabel") };
    case "picture":
      return { ...block, alt: local("alt"), isDecorative: Object.keys(local("alt")).length === 0 };
    case "footer":
      return { ...block, text: local("text") };
    case "contact":
      return { ...block, ...contact, text: localOf(contact.text, own) };
    case "support-links":
      return {
        ...block,
        links: supportLinks.map(({ label, href }, index) => ({
          id: `link-${String(index + 1)}`,
          label: localOf(label, own),
          href,
        })),
      };
    default:
      return block;
  }
}

function localOf(text: unknown, language: string): Record<string, string> {
  return typeof text === "string" && text.trim() !== "" ? { [language]: text.trim() } : {};
}

/**
 * Words for the whole site or a section used to replace those of each reason. A heading stays where it can be true: for the
 * reasons that ask for a sign-in. An explanation becomes a note beside the reason's own.
 */
function copyOf(words: z.infer<typeof copy>): object {
  const { site, sections, reasons: ofReasons, ...kept } = words;
  const entries = Object.entries(sections ?? {}).map(([id, { label, ...section }]) => [
    id,
    defined({ ...besideOf(section), label, reasons: headingsOf(section, {}) }),
  ]);
  return defined({
    ...kept,
    site: site && nonEmpty(defined(besideOf(site))),
    sections: entries.length > 0 ? Object.fromEntries(entries) : undefined,
    reasons: headingsOf(site ?? {}, ofReasons ?? {}),
  });
}

const besideOf = ({ explanation, nextSteps }: Texts) => ({ note: explanation, nextSteps });

function headingsOf({ heading }: Texts, own: Readonly<Record<string, Texts>>): object | undefined {
  const asking = heading === undefined ? [] : reasons.filter((reason) => statusOf[reason] === 401);
  const merged = Object.fromEntries(asking.map((reason) => [reason, { heading, ...own[reason] }]));
  return nonEmpty({ ...own, ...merged });
}

function defined(part: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

const nonEmpty = (part: object) => (Object.keys(part).length > 0 ? part : undefined);
