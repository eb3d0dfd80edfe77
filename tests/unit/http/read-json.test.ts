import { expect, test } from "vitest";
import { z } from "zod";
import { readJson } from "../../../src/gatehouse/http/answer/json.ts";

test("what lies too deep is refused in words that fit everything that sends JSON, not the page's blocks alone", async () => {
  const body = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const headers = { "Content-Type": "application/json" };
  const read = await readJson(new Request("http://localhost/", { method: "POST", body, headers }), z.unknown());
  expect(read).toMatchObject({ ok: false, status: 422, problem: { id: "not-understood" } });
});
