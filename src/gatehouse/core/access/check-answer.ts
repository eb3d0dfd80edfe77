/**
 * Whether a response of a running site is the one that the rules require. Pure: takes the decision and the response,
 * and returns the problems as sentences.
 */
import { statusOf } from "../refusal/reason.ts";
import type { Decision } from "./denial.ts";

/** The response as a client sees it. */
export interface Answer {
  readonly status: number;
  /** Value of a header; null where there is none. */
  header(name: string): string | null;
}

export interface CheckedRequest {
  readonly method: string;
  /** Without query, as asked. */
  readonly path: string;
  readonly signInPath: string;
}

/** A code that stays, for programs. Described in docs/audit.md. */
export type CheckCode =
  | "let-in"
  | "wrong-status"
  | "sent-to-sign-in"
  | "challenge-missing"
  | "challenge-opens-dialog"
  | "challenge-superfluous"
  | "refusal-cached"
  | "guarded-cached"
  | "refusal-without-id"
  | "conceals-badly"
  | "broken";

export interface CheckProblem {
  readonly code: CheckCode;
  readonly message: string;
}

export function checkAnswer(request: CheckedRequest, decision: Decision, answer: Answer): CheckProblem[] {
  const problems: CheckProblem[] = [];
  const { status } = answer;
  if (leadsTo(answer.header("location"), request.signInPath) && status >= 300 && status < 400) {
    problems.push({ code: "sent-to-sign-in", message: `was sent on to the sign-in page (${status}), not answered` });
  }
  if (status >= 500) problems.push({ code: "broken", message: `was answered ${status}` });
  if (decision.allowed) {
    // The page's own code may still say no; that has to be a proper refusal like any other.
    if (isRefusal(answer)) problems.push(...checkRefusal(answer));
    else if (decision.rule !== undefined && decision.rule.requirement.kind !== "public" && isCacheable(answer)) {
      problems.push({
        code: "guarded-cached",
        message: `was let in, and the answer may be kept by a cache (Cache-Control: ${said(answer, "cache-control")})`,
      });
    }
    return problems;
  }
  const { reason, concealed } = decision.denial;
  const wanted = concealed === true ? 404 : statusOf[reason];
  if (status < 400) {
    problems.push({ code: "let-in", message: `was answered ${status}, and the rules say ${wanted} (${reason})` });
  } else if (status < 500 && status !== wanted) {
    problems.push({ code: "wrong-status", message: `was answered ${status}, and the rules say ${wanted} (${reason})` });
  } else if (concealed === true) {
    const telling = ["www-authenticate", "x-refusal-id"].find((name) => answer.header(name) !== null);
    if (telling !== undefined) {
      problems.push({ code: "conceals-badly", message: `is concealed, and the response has the header ${telling}` });
    }
  } else if (status === wanted) {
    problems.push(...checkRefusal(answer));
  }
  return problems;
}

function checkRefusal(answer: Answer): CheckProblem[] {
  const problems: CheckProblem[] = [];
  const challenge = answer.header("www-authenticate");
  if (answer.status === 401 && challenge === null) {
    problems.push({ code: "challenge-missing", message: "was answered 401 without WWW-Authenticate" });
  }
  if (answer.status !== 401 && challenge !== null) {
    problems.push({ code: "challenge-superfluous", message: `was answered ${answer.status} with WWW-Authenticate` });
  }
  if (challenge !== null && /\b(?:basic|digest|ntlm|negotiate)\b/i.test(challenge.replace(/"[^"]*"/g, ""))) {
    problems.push({
      code: "challenge-opens-dialog",
      message: `was answered with a challenge for which browsers open a dialog of their own: ${challenge}`,
    });
  }
  if (!/\bno-store\b/i.test(answer.header("cache-control") ?? "")) {
    const value = said(answer, "cache-control");
    problems.push({
      code: "refusal-cached",
      message: `was refused, and a cache may keep that (Cache-Control: ${value})`,
    });
  }
  if (answer.header("x-refusal-id") === null) {
    problems.push({ code: "refusal-without-id", message: "was refused without a refusal id, so not by Gatehouse" });
  }
  return problems;
}

function isRefusal({ status }: Answer): boolean {
  return status === 401 || status === 403;
}

/** RFC 9111: without these, a shared cache may serve the response to another visitor. */
function isCacheable(answer: Answer): boolean {
  return !/\b(?:private|no-store)\b/i.test(answer.header("cache-control") ?? "");
}

function leadsTo(location: string | null, path: string): boolean {
  if (location === null) return false;
  return URL.parse(location, "http://site.invalid")?.pathname.replace(/\/$/, "") === path;
}

function said(answer: Answer, name: string): string {
  return answer.header(name) ?? "none";
}
