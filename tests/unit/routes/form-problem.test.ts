/** What a form answers when its author lost their authority while it was being sent. */
import { afterEach, expect, it } from "vitest";
import { failed } from "../../../src/gatehouse/routes/forms/form-problem.ts";
import { failure, type FailureCode } from "../../../src/gatehouse/server/access/result.ts";
import type { Runtime } from "../../../src/gatehouse/server/runtime.ts";
import { setRuntime } from "../../../src/gatehouse/server/runtime-slot.ts";
import { problem } from "../../../src/gatehouse/core/languages/problem.ts";

afterEach(() => setRuntime(undefined as never));

function answerTo(code: FailureCode) {
  setRuntime({ configuration: { siteName: "Test" } } as Runtime);
  const answer: { status?: number; statusText?: string; headers: Headers } = { headers: new Headers() };
  const { message } = failed(answer, () => "Nothing was changed.", failure(code, problem("overtaken")));
  return { status: answer.status, text: answer.statusText, challenge: answer.headers.get("WWW-Authenticate"), message };
}

it.each<[FailureCode, string]>([
  ["signed-out", 'error="invalid_token"'],
  ["sign-in-again", 'error="insufficient_user_authentication"'],
])("%s is a true 401, and says what is asked for", (code, error) => {
  const answer = answerTo(code);
  expect(answer).toMatchObject({ status: 401, text: "Unauthorized", message: "Nothing was changed." });
  expect(answer.challenge).toContain('Bearer realm="Test"');
  expect(answer.challenge).toContain(error);
});

it.each<FailureCode>(["suspended", "not-permitted", "outranks-author"])("%s is a 403 without a challenge", (code) => {
  expect(answerTo(code)).toMatchObject({ status: 403, challenge: null });
});
