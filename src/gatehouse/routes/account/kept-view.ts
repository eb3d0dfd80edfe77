/** What a member sees of a request that is kept for them. */
import { contentOf, type KeptContent } from "../../core/refusal/kept-content.ts";
import { keptTarget } from "../../core/refusal/own-parameters.ts";
import { decideUnderHost } from "../../http/decide/decide-under-host.ts";
import type { ResolvedRequest } from "../../http/decide/resolve-request.ts";
import type { Kept } from "../../server/identity/kept-requests.ts";
import type { OwnForm } from "./own-forms.ts";

export interface KeptView extends KeptContent {
  readonly id: string;
  /** Path of the page or form that it goes to. */
  readonly path: string;
  /** What the form is for, where it is one of our own pages. */
  readonly title?: string | undefined;
  /** The words of its button, and what comes of it. */
  readonly does?: string | undefined;
  readonly warning?: string | undefined;
  /** URL that the form which sends it posts to; null where it cannot be sent. */
  readonly action: string | null;
  /** Why it cannot be sent: the site did not accept it, or this member may no longer send it there. */
  readonly stays?: "sent-once" | "not-allowed" | undefined;
  /** The passwords to type again. */
  readonly leftOut: readonly { readonly name: string; readonly label: string }[];
  readonly minutesLeft: number;
}

export async function viewOfKept(
  { id, method, target, contentType, body, leftOut, endsAt, sentOnce }: Kept,
  resolved: ResolvedRequest,
  host: string | null,
  now: number,
  nameForm: (path: string, action: string | undefined) => OwnForm | null,
): Promise<KeptView> {
  const [path = ""] = target.split("?");
  const decision = decideUnderHost(resolved, { method, path }, host);
  // Who has to sign in once more is told so on the way, and then sends it.
  const isClosed = !decision.allowed && decision.denial.status === 403;
  const stays = sentOnce === true ? "sent-once" : isClosed ? "not-allowed" : undefined;
  const { fields, files } = await contentOf(contentType, body);
  const own = nameForm(path, fields.find(({ name }) => name === "do")?.value);
  const isFilled = (one: string) => fields.some(({ name, value }) => name === one && value !== "");
  const labelOf = (name: string) => own?.labelOf(name) ?? name;
  return {
    fields: fields
      .filter(({ name, value }) => own?.isHidden(name, value, isFilled) !== true)
      .map(({ name, value }) => ({ name: labelOf(name), value: own?.sayValue(name, value) ?? value })),
    files,
    title: own?.title,
    does: own?.does,
    warning: own?.warning,
    id,
    path,
    action: stays === undefined ? keptTarget(target, id) : null,
    stays,
    leftOut: leftOut.map((name) => ({ name, label: labelOf(name) })),
    minutesLeft: Math.max(1, Math.ceil((endsAt - now) / 60_000)),
  };
}
