/** What a person meets after sending a form of the console: it is done, or everything typed is there with the reason. */
import { expect, test } from "vitest";
import { z } from "zod";
import { aboutWholeForm, submit } from "../../../src/gatehouse/routes/forms/submit.ts";
import { failure, success } from "../../../src/gatehouse/server/access/result.ts";
import { complaint, problem } from "../../../src/gatehouse/core/languages/problem.ts";
import { sayProblem } from "../../../src/gatehouse/core/languages/say-problem.ts";

const schema = z.strictObject({ name: z.string().min(3, complaint("name-empty")), roles: z.array(z.string()) });

function sent(fields: Record<string, string> | null) {
  const request =
    fields === null
      ? new Request("http://localhost/admin")
      : new Request("http://localhost/admin", { method: "POST", body: new URLSearchParams(fields) });
  const response: { status?: number; statusText?: string; headers: Headers } = { headers: new Headers() };
  return { request, response };
}

test("looking at the page carries nothing out", async () => {
  let asked = 0;
  const context = sent(null);
  const { done, problem: found } = await submit(
    context,
    sayProblem,
    schema,
    () => Promise.resolve(success((asked += 1))),
    ["roles"],
  );
  expect({ asked, done, problem: found, status: context.response.status }).toEqual({
    asked: 0,
    done: null,
    problem: { errors: {} },
    status: undefined,
  });
});

test("a form that was carried out gives the use case's answer", async () => {
  const { done } = await submit(
    sent({ name: "Press", roles: "a" }),
    sayProblem,
    schema,
    ({ name, roles }) => Promise.resolve(success(`${name} ${roles.join()}`)),
    ["roles"],
  );
  expect(done?.value).toBe("Press a");
});

test("a field that does not fit: 422, a sentence beside it, and what was typed but no password", async () => {
  const context = sent({ name: "x", password: "secret" });
  const result = await submit(
    context,
    sayProblem,
    schema.extend({ password: z.string() }),
    () => Promise.resolve(success(1)),
    ["roles"],
  );
  expect(context.response).toMatchObject({ status: 422, statusText: "Unprocessable Content" });
  expect(result).toMatchObject({
    done: null,
    form: null,
    typed: { name: "x" },
    problem: { errors: { name: "Enter a name." } },
  });
  expect(result.typed).not.toHaveProperty("password");
});

test("a use case's no: its status, its sentence beside the field, and the form as it was sent", async () => {
  const context = sent({ name: "Press" });
  const no = { ...failure("limited", problem("overtaken"), "name"), retryAfterSeconds: 9 };
  const result = await submit(context, sayProblem, schema, () => Promise.resolve(no), ["roles"]);
  expect(context.response).toMatchObject({ status: 429, statusText: "Too Many Requests" });
  expect(context.response.headers.get("retry-after")).toBe("9");
  expect(result).toMatchObject({
    form: { name: "Press" },
    failure: no,
    problem: { errors: { name: sayProblem(problem("overtaken")) } },
  });
});

test("where the form has no such field, the sentence stands over the whole form", async () => {
  const remove = () => Promise.resolve(aboutWholeForm(failure("last-owner", problem("last-owner"), "role")));
  const result = await submit(sent({ name: "Press" }), sayProblem, schema, remove, ["roles"]);
  expect(result.problem).toEqual({ errors: {}, message: sayProblem(problem("last-owner")) });
});
