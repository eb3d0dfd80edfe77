/** Whom to write to, or call. */
import type { PlainLink } from "../refusal/view.ts";
import type { BlockDefinition } from "./definition.ts";
import { email, line, phone } from "./field.ts";

const fields = {
  /** One or two sentences: whom one reaches, and when. */
  text: line(240),
  email: email(),
  phone: phone(),
};

export const contact: BlockDefinition<"contact", typeof fields> = {
  kind: "contact",
  standsAside: true,
  fields,
  compose({ id, text, email: to, phone: number }, { speak, mailTo, explanation: { labels } }) {
    const spoken = speak(text, `${id}.text`);
    const links: PlainLink[] = [];
    if (to) links.push({ label: to, href: mailTo(to) });
    if (number) links.push(phoneLink(number));
    if (spoken === null && links.length === 0) return null;
    return { id, kind: "contact", heading: labels.contact, text: spoken, links };
  },
};

export const emailLink = (to: string): PlainLink => ({ label: to, href: `mailto:${encodeURI(to)}` });

export const phoneLink = (number: string): PlainLink => ({
  label: onOneLine(number),
  href: `tel:${number.replace(/[^\d+]/g, "")}`,
});

/** Hard spaces and hyphens keep a telephone number together. */
const onOneLine = (number: string) => number.replace(/ /g, "\u00a0").replace(/-/g, "\u2011");
