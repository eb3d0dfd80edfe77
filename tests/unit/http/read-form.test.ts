/** What a form may hold beside what its page reads. */
import { expect, test } from "vitest";
import { z } from "zod";
import { readForm } from "../../../src/gatehouse/http/answer/form.ts";

const schema = z.strictObject({ name: z.string() });

function post(body: string): Request {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return new Request("http://localhost/account", { method: "POST", headers, body });
}

test("a form says once whose it is", async () => {
  expect(await readForm(post("name=Ada&whose=1"), schema)).toMatchObject({ ok: true, owner: "1" });
  expect(await readForm(post("name=Ada&whose="), schema)).toMatchObject({ ok: true, owner: "" });
  expect(await readForm(post("whose=1&name=Ada&whose=2"), schema)).toMatchObject({ ok: false, status: 400 });
});
