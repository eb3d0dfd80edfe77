/** Checks a page before it is published, some of its variants at each call, so that the caller can show how far it is. */
import type { APIRoute } from "astro";
import { withoutRepetitions } from "../../../core/page/finding.ts";
import { checkRequestSchema } from "../../../core/page/studio-checks.ts";
import { openConsolePage } from "../open-console-page.ts";
import { checkPrinted, knownPaths } from "./print-check.ts";
import { saidFindings } from "./said.ts";
import { sentDocument } from "./sent-document.ts";
import { answer } from "./studio/answer.ts";

export const POST: APIRoute = async (context) => {
  const opened = openConsolePage(context);
  const sent = await sentDocument(context, opened, checkRequestSchema);
  if (sent instanceof Response) return sent;
  const { document, from } = sent;
  const { runtime } = opened;
  const printed = await checkPrinted(context, runtime, document, from);
  const ofDocument = from === 0 ? await runtime.pageCheck(document, await knownPaths(runtime)) : [];
  const findings = withoutRepetitions([...ofDocument, ...printed.findings]);
  const { done, total } = printed;
  return answer({ findings: saidFindings(findings, document, opened), done, total });
};
