/** What `astro dev` imports ahead may fail because it is too early, and then runs once more. */
import { EvaluatedModules } from "vite/module-runner";
import { expect, test } from "vitest";
import { forgetFailed } from "../../../src/gatehouse/integration/forget-failed.ts";

test("modules that failed are run once more, and no others", async () => {
  const evaluatedModules = new EvaluatedModules();
  const [failed, ran] = ["/failed.ts", "/ran.ts"].map((file) => evaluatedModules.ensureModule(file, file));
  if (failed === undefined || ran === undefined) throw new Error("no modules");
  Object.assign(failed, { promise: Promise.reject(new Error("not up yet")), evaluated: true });
  Object.assign(ran, { promise: Promise.resolve(1), evaluated: true });
  forgetFailed(evaluatedModules);
  await expect.poll(() => failed.promise).toBeUndefined();
  expect(failed.evaluated).toBe(false);
  expect(ran.evaluated).toBe(true);
});
