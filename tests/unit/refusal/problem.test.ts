import { expect, test } from "vitest";
import { problemDocument } from "../../../src/gatehouse/core/refusal/problem.ts";

const words = {
  title: "Please sign in",
  detail: "The members' section is for members.",
  instance: "/members",
  refusalId: "r1",
  loginUrl: "https://site.example/login?returnTo=%2Fmembers",
};

test("a 401 tells where to sign in", () => {
  expect(problemDocument({ ...words, reason: "no-credentials" })).toEqual({
    type: "tag:gatehouse,2026:refusal/no-credentials",
    status: 401,
    reason: "no-credentials",
    ...words,
  });
});

test("a 403 does not, since signing in again changes nothing", () => {
  const document = problemDocument({ ...words, reason: "role-missing" });
  expect(document.status).toBe(403);
  expect(document).not.toHaveProperty("loginUrl");
});
