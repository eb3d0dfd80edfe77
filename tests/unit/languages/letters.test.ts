import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const file = resolve(import.meta.dirname, "../../../src/gatehouse/core/languages/letters.ts");

test("a server whose own language is Turkish gives English words no letters of Turkish", async () => {
  const script = `const { withCapital, inSentence } = await import(${JSON.stringify(file)}); console.log(withCapital("ink"), inSentence("Invite"));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    env: { ...process.env, LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  });
  expect(stdout.trim()).toBe("Ink invite");
});
