/** Behind a port other than 80 and 443, where the files of docs/gateways have that port in the one place they name. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rawRequest } from "../support/raw-request.ts";
import { isInstalled, proxyNames } from "./programs.ts";
import { startProxy, type Proxy } from "./proxies.ts";
import { host, hostWithPort, password, prepareSurroundings, zoe, type Surroundings } from "./surroundings.ts";

let around: Surroundings;
beforeAll(async () => {
  around = await prepareSurroundings();
});
afterAll(() => around.stop());

describe.each(proxyNames)("behind %s", (name) => {
  if (!isInstalled(name)) {
    test.skip("is not installed here");
    return;
  }
  let proxy: Proxy;
  beforeAll(async () => {
    proxy = await startProxy(name, { ...around, publicHost: hostWithPort });
  });
  afterAll(() => proxy.stop());
  const ask = (line: string, headers: readonly string[] = [], body = "") =>
    rawRequest(proxy.origin, [`${line} HTTP/1.1`, `Host: ${hostWithPort}`, ...headers], body);

  test("a refused visitor is sent to the sign-in at that port, and back to it", async () => {
    const refused = await ask("GET /data");
    expect(refused.status).toBe(401);
    expect(JSON.parse(refused.body)).toMatchObject({ loginUrl: `http://${hostWithPort}/login?returnTo=%2Fdata` });
    const page = await ask("GET /data", ["Accept: text/html"]);
    expect([page.status, page.body.includes('action="/login"')]).toEqual([401, true]);
    const body = new URLSearchParams({ email: zoe.email, password, returnTo: "/data" }).toString();
    const form = ["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${body.length}`];
    const signedIn = await ask("POST /login", [...form, `Origin: http://${hostWithPort}`], body);
    expect(signedIn.status).toBe(303);
    const location = new URL(signedIn.headers.get("location")?.[0] ?? "", `http://${hostWithPort}/login`);
    expect(location.href).toBe(`http://${hostWithPort}/data`);
    const cookie = signedIn.headers.get("set-cookie")?.[0]?.split(";")[0] ?? "";
    expect((await ask("GET /data", [`Cookie: ${cookie}`])).status).toBe(200);
  });

  test("a form from the same host at another port is refused", async () => {
    const body = new URLSearchParams({ email: zoe.email, password, returnTo: "/data" }).toString();
    const form = ["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${body.length}`];
    const answer = await ask(
      "POST /login",
      [...form, `Origin: http://${host}:9999`, "Sec-Fetch-Site: same-site"],
      body,
    );
    expect(answer.status).toBe(403);
    expect(answer.headers.get("set-cookie")?.join() ?? "").not.toContain("gatehouse=");
  });
});
