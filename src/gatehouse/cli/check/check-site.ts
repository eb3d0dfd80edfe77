/** Requests every path of a running site as every visitor, and compares each response with what the rules say. */
import { checkAnswer, type CheckCode } from "../../core/access/check-answer.ts";
import { decideRequirement } from "../../core/access/decide.ts";
import type { Decision } from "../../core/access/denial.ts";
import type { Policy } from "../../core/access/policy.ts";
import { pageAt } from "../../core/access/site-location.ts";
import { decideUnderHost } from "../../http/decide/decide-under-host.ts";
import { onlyIfAccepted } from "../../http/decide/identify.ts";
import { acceptedAt } from "../../http/decide/resolve-request.ts";
import { isAlwaysOpen, isNotedDownload } from "../../server/own-paths.ts";
import { hasGuardedParts } from "../../server/access/code-policy.ts";
import type { CheckVisitor } from "../../server/identity/check-visitors.ts";
import type { Runtime } from "../../server/runtime.ts";
import { ask, forms, type Asked, type Form } from "./ask.ts";
import { showProgress } from "./progress.ts";

export interface SiteFinding {
  readonly code: CheckCode;
  readonly method: string;
  readonly path: string;
  readonly form: Form;
  /** Name of the visitor: see `server/identity/check-visitors.ts`. */
  readonly visitor: string;
  readonly message: string;
}

interface Question extends Omit<Asked, "mark"> {
  readonly visitor: string;
  /** At this moment: a sign-in that was fresh when the check began may not be any more. */
  decide(): Decision;
}

/** Requests at the same time. Few, because the site has other visitors. */
const together = 4;

/**
 * @param isOver looked at between requests; the rest is left out once it says so
 * @returns how many requests were made, how many there were to make, and what was wrong with the responses
 */
export async function checkSite(
  runtime: Runtime,
  origin: string,
  paths: readonly string[],
  visitors: readonly CheckVisitor[],
  isOver: () => boolean,
): Promise<{ readonly asked: number; readonly planned: number; readonly findings: SiteFinding[] }> {
  const policy = await runtime.policies.current();
  const questions = visitors.flatMap((visitor) => questionsOf(runtime, policy, origin, paths, visitor));
  const findings: SiteFinding[] = [];
  const progress = showProgress(questions.length);
  const waiting = questions.values();
  let asked = 0;
  const worker = async () => {
    for (const question of waiting) {
      if (isOver()) return;
      findings.push(...(await judge(question, origin, runtime)));
      asked += 1;
      progress.step();
    }
  };
  try {
    await Promise.all(Array.from({ length: together }, worker));
  } finally {
    progress.end();
  }
  return { asked, planned: questions.length, findings };
}

async function judge({ decide, visitor, ...asked }: Question, origin: string, { configuration, checkMarks }: Runtime) {
  const { method, path, form } = asked;
  const request = { method, path: path.split("?", 1)[0] ?? path, signInPath: configuration.signInPath };
  const before = decide();
  const answer = await ask(origin, { ...asked, mark: checkMarks.make() });
  const problems = checkAnswer(request, before, answer);
  // Meanwhile a sign-in may have become too old, so the response is compared with the decision of this moment too.
  const found = problems.length > 0 ? checkAnswer(request, decide(), answer) : problems;
  return found.map((problem): SiteFinding => ({ ...problem, method, path, form, visitor }));
}

function questionsOf(
  { configuration, identity, policies, now }: Runtime,
  policy: Policy,
  origin: string,
  paths: readonly string[],
  { name, subject, sessionId }: CheckVisitor,
): Question[] {
  const kept = sessionId === undefined ? undefined : identity.cookieOf(sessionId);
  const cookie = kept === undefined ? undefined : `${kept.name}=${kept.value}`;
  const { base } = configuration.location;
  const shared = { visitor: name, cookie };
  const { host } = new URL(origin);
  const current = () => ({ policy, subject: subject.kind === "member" ? { ...subject, at: now() } : subject });
  const questions = paths.flatMap((path) =>
    ["GET", "HEAD"].flatMap((method) => {
      const isOpen = isAlwaysOpen(pageAt(path, base), configuration);
      // A section may accept tokens alone; there a session counts for nothing.
      const accepted = acceptedAt([path.split("?", 1)[0] ?? path], { policies, configuration });
      const asked = () => ({ policy, subject: onlyIfAccepted(current().subject, accepted) });
      const decide = (): Decision =>
        isOpen ? { allowed: true, trace: [] } : decideUnderHost(asked(), { method, path }, host);
      // The audit would say that an owner downloaded everything, and a member's downloads of a day would be used up.
      if (isNotedDownload(pageAt(path, base), configuration.routes) && decide().allowed) return [];
      return formNames.map((form): Question => ({ ...shared, method, path, form, decide }));
    }),
  );
  if (hasGuardedParts(configuration)) {
    // There is no such action, so nothing can run. Actions that are not declared are refused before Astro looks for them.
    const decide = () => decideRequirement(policy, subject, { kind: "closed" });
    const fromScripts = Object.keys(configuration.actions).length > 0 ? [`${base}/_actions/gatehouse.check`] : [];
    for (const path of [`${configuration.homePath}?_action=gatehouse.check`, ...fromScripts]) {
      questions.push({ ...shared, method: "POST", path, form: "data", decide });
    }
  }
  return questions;
}

const formNames = Object.keys(forms) as Form[];
