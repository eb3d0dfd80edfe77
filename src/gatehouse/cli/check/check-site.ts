/** Asks a running site for every address as every visitor, and compares each answer with what the rules say. */
import { checkAnswer, type CheckCode } from "../../core/access/check-answer.ts";
import { requireOf } from "../../core/access/decide.ts";
import type { Decision } from "../../core/access/denial.ts";
import type { Policy } from "../../core/access/policy.ts";
import { pageAt } from "../../core/access/site-location.ts";
import { writeSessionCookie } from "../../core/identity/cookie.ts";
import { decideUnderHost } from "../../http/decide/decide-under-host.ts";
import { alwaysOpen, hasGuardedParts } from "../../server/configuration.ts";
import type { CheckVisitor } from "../../server/identity/check-visitors.ts";
import type { Runtime } from "../../server/runtime.ts";
import { ask, forms, type Asked, type Form } from "./ask.ts";
import { showProgress } from "./progress.ts";

export interface SiteFinding {
  readonly code: CheckCode;
  readonly method: string;
  readonly path: string;
  readonly form: Form;
  /** "stranger", or the id of a role. */
  readonly visitor: string;
  readonly message: string;
}

interface Question extends Omit<Asked, "mark"> {
  readonly visitor: string;
  /** At this moment: a sign-in that was fresh when the check began may not be any more. */
  decide(): Decision;
}

/** Requests under way at the same time; the site has other visitors. */
const together = 4;

/**
 * @param isOver looked at between requests; the rest is left out once it says so
 * @returns how many requests were made, of how many that there are to make, and what was wrong with the answers
 */
export async function checkSite(
  runtime: Runtime,
  origin: string,
  addresses: readonly string[],
  visitors: readonly CheckVisitor[],
  isOver: () => boolean,
): Promise<{ readonly asked: number; readonly planned: number; readonly findings: SiteFinding[] }> {
  const policy = await runtime.policies.current();
  const questions = visitors.flatMap((visitor) => questionsOf(runtime, policy, origin, addresses, visitor));
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
  // Between question and answer a sign-in may have become too old; then what holds now is the measure.
  const found = problems.length > 0 ? checkAnswer(request, decide(), answer) : problems;
  return found.map((problem): SiteFinding => ({ ...problem, method, path, form, visitor }));
}

function questionsOf(
  { configuration, settings, now }: Runtime,
  policy: Policy,
  origin: string,
  addresses: readonly string[],
  { name, subject, sessionId }: CheckVisitor,
): Question[] {
  const secure = settings.origin.startsWith("https:");
  const cookie = sessionId === undefined ? undefined : writeSessionCookie({ id: sessionId, secure }).split(";", 1)[0];
  const open = alwaysOpen(configuration);
  const { base } = configuration.place;
  const shared = { visitor: name, cookie };
  const { host } = new URL(origin);
  const current = () => ({ policy, subject: subject.kind === "member" ? { ...subject, at: now() } : subject });
  const questions = addresses.flatMap((path) =>
    ["GET", "HEAD"].flatMap((method) => {
      const isOpen = open.has(pageAt(path, base));
      const decide = (): Decision =>
        isOpen ? { allowed: true, trace: [] } : decideUnderHost(current(), { method, path }, host);
      return formNames.map((form): Question => ({ ...shared, method, path, form, decide }));
    }),
  );
  if (hasGuardedParts(configuration)) {
    // There is no such action, so nothing can run; what is not declared is refused before that is looked at.
    const decide = () => requireOf(policy, subject, { kind: "closed" });
    const fromScripts = Object.keys(configuration.actions).length > 0 ? [`${base}/_actions/gatehouse.check`] : [];
    for (const path of [`${configuration.homePath}?_action=gatehouse.check`, ...fromScripts]) {
      questions.push({ ...shared, method: "POST", path, form: "data", decide });
    }
  }
  return questions;
}

const formNames = Object.keys(forms) as Form[];
