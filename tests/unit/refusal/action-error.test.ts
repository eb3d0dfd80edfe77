import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ActionError } from "../../../node_modules/astro/dist/actions/runtime/client.js";
import { actionErrorBody, refusalOf } from "../../../src/gatehouse/core/refusal/action-error.ts";
import { problemDocument } from "../../../src/gatehouse/core/refusal/problem.ts";
import { reasons, statusOf } from "../../../src/gatehouse/core/refusal/reason.ts";

const loginUrl = "https://site.example/login?returnTo=%2Fshelf%3Fa%3D%5B1%5D";
const words = { detail: "x", instance: "/_actions/reserve", refusalId: "7K3Q-9FHM-2XWB", loginUrl };

describe("a refused action", () => {
  test.each(reasons)("reaches the script that called it as an ActionError, with all there is to know: %s", (reason) => {
    const problem = problemDocument({ ...words, reason, title: "A reason [in brackets]" });
    const error = ActionError.fromJson(JSON.parse(JSON.stringify(actionErrorBody(problem))) as never);
    const status = statusOf[reason];
    expect(error).toMatchObject({ status, code: status === 401 ? "UNAUTHORIZED" : "FORBIDDEN" });
    expect(refusalOf(error)).toEqual({
      status,
      reason,
      refusalId: "7K3Q-9FHM-2XWB",
      title: "A reason [in brackets]",
      ...(status === 401 && { loginUrl }),
    });
  });

  test("has the members of the problem document beside Astro's", () => {
    const problem = problemDocument({ ...words, reason: "no-credentials", title: "Authentication is required" });
    expect(actionErrorBody(problem)).toEqual({
      ...problem,
      type: "AstroActionError",
      code: "UNAUTHORIZED",
      message: `Authentication is required [no-credentials 7K3Q-9FHM-2XWB ${loginUrl}]`,
    });
  });

  test("is not seen in an error of the action's own", () => {
    const message = "Authentication is required [no-credentials 7K3Q-9FHM-2XWB]";
    for (const error of [
      undefined,
      null,
      "UNAUTHORIZED",
      new Error(message),
      new ActionError({ code: "UNAUTHORIZED", message: "Not today" }),
      new ActionError({ code: "NOT_FOUND", message }),
    ]) {
      expect(refusalOf(error)).toBeNull();
    }
    fc.assert(fc.property(fc.anything(), (one) => refusalOf(one) === null));
  });
});
