/** The support links and the contact: two forms, each saved as a whole. */
import { z } from "zod";
import { problem, type Problem } from "../../../core/languages/problem.ts";
import { problemOfError, problemOfText } from "../../../core/languages/say-problem.ts";
import { contactSchema, supportLinkSchema, supportLinksSchema, type SupportLink } from "../../../core/page/document.ts";
import type { EditCommand } from "../../../core/page/edit.ts";
import type { ConflictView, EditorFrame } from "../../../ui/console/page/frame.ts";
import { invalid, type Invalid } from "../../forms/submit.ts";
import { doneAt, edit, frameOf, openEditing, versionField, type Editing, type PageContext } from "./editing.ts";

const mostLinks = 8;
/** Empty rows to fill in below those that are there. */
const spareRows = 2;
const typedText = z.string().trim().max(1000);

const rowNames = Array.from({ length: mostLinks }, (_, index) => [`label-${index + 1}`, `href-${index + 1}`] as const);

const linksFormSchema = z.strictObject({
  version: versionField,
  form: z.literal("links"),
  ...Object.fromEntries(rowNames.flat().map((name) => [name, typedText.optional()])),
});
const contactFormSchema = z.strictObject({
  version: versionField,
  form: z.literal("contact"),
  text: typedText,
  email: typedText,
  phone: typedText,
});
const formSchema = z.discriminatedUnion("form", [linksFormSchema, contactFormSchema]);

export interface LinksView {
  readonly frame: EditorFrame;
  readonly base: string;
  readonly rows: readonly { readonly label: string; readonly href: string }[];
  readonly contact: { readonly text: string; readonly email: string; readonly phone: string };
  /** Field → sentence; the rows' fields are `label-1`, `href-1` and so on. */
  readonly errors: Readonly<Record<string, string>>;
  readonly conflict?: ConflictView | undefined;
  readonly message?: string | undefined;
}

type Typed = Readonly<Record<string, string>>;
type Checked = { readonly ok: true; readonly command: EditCommand } | Invalid;

export async function answerLinks(context: PageContext): Promise<Response | LinksView> {
  const opened = await openEditing(context);
  if (opened instanceof Response) return opened;
  const { runtime, author, base } = opened;
  const sent = await edit(context, opened, { schema: formSchema, theirs: `${base}/links` }, async (form) => {
    const checked = form.form === "links" ? checkLinks(textsOf(form)) : checkContact(textsOf(form));
    return checked.ok ? runtime.pageEditor.save(author, form.version, [checked.command]) : checked;
  });
  if (sent.done) return doneAt(`${base}/links`, "saved");
  const { form, editing, errors, conflict, message } = sent;
  return {
    frame: frameOf(editing, context.url),
    base,
    ...shown(editing, form === null ? sent.typed : textsOf(form)),
    errors,
    conflict,
    message,
  };
}

function textsOf(form: object): Typed {
  return z.record(z.string(), z.coerce.string()).parse(form);
}

/** Rows without anything in them are left out; a row half filled in is told what it lacks. */
function checkLinks(typed: Typed): Checked {
  const links: SupportLink[] = [];
  const errors: Record<string, Problem> = {};
  for (const [labelName, hrefName] of rowNames) {
    const row = { label: typed[labelName] ?? "", href: typed[hrefName] ?? "" };
    if (row.label === "" && row.href === "") continue;
    const parsed = supportLinkSchema.safeParse(row);
    if (parsed.success) links.push(parsed.data);
    else
      for (const issue of parsed.error.issues)
        errors[issue.path[0] === "label" ? labelName : hrefName] ??= problemOfText(issue.message);
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const list = supportLinksSchema.safeParse(links);
  if (!list.success) return { ok: false, errors, problem: problemOfError(list.error) };
  return { ok: true, command: { kind: "setSupportLinks", links } };
}

function checkContact({ text, email, phone }: Typed): Checked {
  const parsed = contactSchema.safeParse({ text, email, phone });
  if (parsed.success) return { ok: true, command: { kind: "setContact", contact: parsed.data } };
  const { errors } = invalid(parsed.error);
  // A union of "empty" and "an email" says no more than that neither fits.
  const { email: wrongEmail, phone: wrongPhone } = errors;
  return {
    ok: false,
    errors: {
      ...errors,
      ...(wrongEmail && { email: problem("email-wrong") }),
      ...(wrongPhone && { phone: problem("phone-form") }),
    },
  };
}

/** What was typed stays; the form that was not sent shows what is stored. */
function shown({ draft }: Editing, typed: Typed): Pick<LinksView, "rows" | "contact"> {
  const { supportLinks, contact } = draft.document;
  const stored = Array.from({ length: Math.min(mostLinks, supportLinks.length + spareRows) }, (_, index) => ({
    label: supportLinks[index]?.label ?? "",
    href: supportLinks[index]?.href ?? "",
  }));
  const rows = rowNames.flatMap(([label, href]) =>
    typed[label] === undefined && typed[href] === undefined
      ? []
      : [{ label: typed[label] ?? "", href: typed[href] ?? "" }],
  );
  const {
    text = contact.text,
    email = contact.email,
    phone = contact.phone,
  } = typed["form"] === "contact" ? typed : {};
  return { rows: rows.length > 0 ? rows : stored, contact: { text, email, phone } };
}
