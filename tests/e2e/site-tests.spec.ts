/** `gatehouse/testing`: what a site's own browser tests use, on the sample site. */
import { spawn, type ChildProcess } from "node:child_process";
import { resolve } from "node:path";
import { expect, test as base } from "@playwright/test";
import { expectAllowed, expectRefused, signInAs, testSite, type TestSite } from "gatehouse/testing";
import { freePort, isListening } from "../support/free-port.ts";
import { until } from "../support/until.ts";

const root = resolve(import.meta.dirname, "../..");

const test = base.extend<object, { started: TestSite }>({
  started: [
    async ({ browserName: _browser }, use) => {
      const site = testSite({ port: await freePort() });
      const { command, env, port } = site.webServer;
      const child = spawn(command, {
        cwd: root,
        shell: true,
        detached: true,
        env: { ...process.env, ...env },
        stdio: "ignore",
      });
      await until(
        () => isListening(port),
        () => "The test site did not start.",
      );
      await use(site);
      await stop(child);
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: async ({ started }, use) => use(started.use.baseURL),
});

test("a site's tests see who is refused and why, and who is let in", async ({ page }) => {
  await page.goto("/members");
  await expectRefused(page, "no-credentials");

  await signInAs(page, []);
  await page.goto("/members");
  await expectRefused(page, "role-missing");

  const { name } = await signInAs(page, "member", { name: "Ada Lindqvist" });
  await page.goto("/members");
  await expectAllowed(page);
  await expect(page.getByText(name).first()).toBeVisible();
});

test("a failed expectation is explained in a sentence", async ({ page }) => {
  const soon = { timeout: 500 };
  await page.goto("/");
  await expect(expectRefused(page, "no-credentials", soon)).rejects.toThrow(
    /^Expected .* to be refused with 401 no-credentials, but the browser shows a response with 200 and the site refuses nothing there\.$/,
  );
  await page.goto("/members");
  await expect(expectAllowed(page, soon)).rejects.toThrow(
    /to be open to this visitor, but .* 401 and the site says no-credentials/,
  );
  await expect(signInAs(page, "friend")).rejects.toThrow(
    /This site has no role "friend"\. It has owner, admin, editor, member/,
  );
});

/** With the shell that started it. */
async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once("exit", done));
  if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
  await ended;
}
