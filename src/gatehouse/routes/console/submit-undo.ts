/** Undoing a change of rules or of roles: by the button beside its notice, or after a question. */
import type { AstroGlobal } from "astro";
import { z } from "zod";
import { noProblem, setStatus, statusOfFailure } from "../forms/form-problem.ts";
import { submit } from "../forms/submit.ts";
import type { OpenedConsolePage } from "./open-console-page.ts";

const undoForm = z.strictObject({ change: z.string().max(80) });

/** @param entity what the page is about: a change of anything else is not shown there */
export async function submitUndo(
  context: AstroGlobal,
  { runtime, author, say }: Pick<OpenedConsolePage, "runtime" | "author" | "say">,
  entity: "rule" | "role",
) {
  const sent = await submit(context, say, undoForm, ({ change }) => runtime.undo.undo(author, change));
  const id = sent.form?.change ?? context.url.searchParams.get("change") ?? "";
  const found = await runtime.undo.find(author, id);
  const isTold = sent.problem !== noProblem;
  if (!found.ok && !isTold && sent.done === null) setStatus(context.response, statusOfFailure(found.code));
  const problem = found.ok || isTold ? sent.problem : { errors: {}, message: say(found.problem) };
  const change = found.ok && found.value.entity === entity ? found.value : null;
  return { isUndone: sent.done !== null, change, problem };
}
