import { expect, test } from "vitest";
import { z } from "zod";
import { readJson } from "../../../src/gatehouse/http/answer/json.ts";

test("what lies too deep is refused in words that fit everything that sends JSON, not the page's blocks alone", async () => {
  const body = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const headers = { "Content-Type": "application/json" };
  const read = await readJson(new Request("http://localhost/", { method: "POST", body, headers }), z.unknown());
  expect(read).toMatchObject({ ok: false, status: 422, problem: { id: "not-understood" } });
});

test("a name that the schema does not know is told with its place, inside one of several shapes as well", async () => {
  const [one, other] = [
    z.strictObject({ kind: z.literal("a") }),
    z.strictObject({ kind: z.literal("b"), of: z.int() }),
  ];
  const schema = z.strictObject({ list: z.array(z.discriminatedUnion("kind", [one, other])) });
  const sent = { list: [{ kind: "a" }, { kind: "b", of: 1, "or.so": 2 }] };
  const headers = { "Content-Type": "application/json" };
  const request = new Request("http://localhost/", { method: "POST", body: JSON.stringify(sent), headers });
  expect(await readJson(request, schema)).toEqual({
    ...{ ok: false, status: 422, path: ["list", "1", "or.so"] },
    problem: { id: "field-unknown", values: { name: "or.so" } },
  });
});
