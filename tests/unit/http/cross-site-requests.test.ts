/** Unsafe requests that another site's page sends, and the scripts of other sites that may use parts of this one. */
import { describe, expect, test } from "vitest";
import { crossOriginSchema } from "../../../src/gatehouse/core/access/origin.ts";
import {
  answerPreflight,
  isSharedRequest,
  shareAnswer,
  sharingHeaders,
  type SharedRequest,
} from "../../../src/gatehouse/http/decide/cors.ts";
import { isCrossSite } from "../../../src/gatehouse/http/decide/cross-site.ts";

const site = "https://site.example";
const hosts = ["site.example", "www.site.example:8443"];
const isCross = (method: string, headers: Record<string, string>) =>
  isCrossSite(method, new Headers(headers), site, hosts);

describe("a form that another site's page sends", () => {
  test.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site", origin: site },
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://site.example" },
    { origin: "https://site.example:8443" },
    { origin: "https://site.example/" },
    { origin: "https://site.example@evil.example" },
    { origin: "https://site.example.evil.example" },
    { "sec-fetch-site": "same-origin", origin: "https://evil.example" },
    { "sec-fetch-site": "none", origin: "https://evil.example" },
  ])("is refused with %o", (headers) => {
    expect(["POST", "PUT", "DELETE", "PROPFIND"].map((method) => isCross(method, headers))).toEqual(
      Array<boolean>(4).fill(true),
    );
    expect(["GET", "HEAD", "OPTIONS"].some((method) => isCross(method, headers))).toBe(false);
  });

  test.each([
    {},
    { origin: site },
    { origin: "https://www.site.example:8443" },
    { "sec-fetch-site": "same-origin", origin: site },
    { "sec-fetch-site": "none" },
  ])("is told from the site's own, or a program's: %o", (headers) => {
    expect(isCross("POST", headers)).toBe(false);
  });
});

describe("scripts of another site", () => {
  const app = "https://app.example";
  const cors = crossOriginSchema.parse({ origins: [app] });
  const asked = (pathname: string, headers: Record<string, string>, method = "GET"): SharedRequest => ({
    method,
    pathname,
    headers: new Headers(headers),
  });
  const preflight = { origin: app, "access-control-request-method": "POST" };

  test("get an answer to their preflight, and others none", () => {
    const answer = (...request: Parameters<typeof asked>) => answerPreflight(asked(...request), cors);
    expect(answer("/api/x", preflight, "OPTIONS")).toMatchObject({ status: 204 });
    expect(answer("/api/x", preflight, "OPTIONS")?.headers.get("access-control-allow-origin")).toBe(app);
    expect(answer("/api/x", preflight, "OPTIONS")?.headers.get("access-control-allow-credentials")).toBeNull();
    expect(answer("/api/x", preflight, "POST")).toBeNull();
    expect(answer("/api/x", { origin: app }, "OPTIONS")).toBeNull();
    expect(answer("/api/x", { ...preflight, origin: "https://evil.example" }, "OPTIONS")).toBeNull();
    expect(answer("/members", preflight, "OPTIONS")).toBeNull();
  });

  test("send and read what a write of the API takes: a key, and the version that was seen", () => {
    const allowed = answerPreflight(asked("/api/x", preflight, "OPTIONS"), cors)?.headers;
    const sent = allowed?.get("access-control-allow-headers")?.split(", ");
    expect(sent).toEqual(expect.arrayContaining(["Authorization", "Idempotency-Key", "If-Match"]));
    const read = sharingHeaders(asked("/api/x", { origin: app }), cors)["Access-Control-Expose-Headers"]?.split(", ");
    expect(read).toEqual(expect.arrayContaining(["ETag", "Location", "Retry-After", "X-Refusal-Id"]));
  });

  test("read what is shared with them, and caches keep the answers of others apart", () => {
    expect(sharingHeaders(asked("/api/x", { origin: app }), cors)).toMatchObject({
      Vary: "Origin",
      "Access-Control-Allow-Origin": app,
    });
    expect(sharingHeaders(asked("/api/x", { origin: "https://evil.example" }), cors)).toEqual({ Vary: "Origin" });
    expect(sharingHeaders(asked("/api/x", {}), cors)).toEqual({ Vary: "Origin" });
    expect(sharingHeaders(asked("/members", { origin: app }), cors)).toEqual({});
  });

  test("get a response with these headers beside its own; where nothing is shared it is left as it is", async () => {
    const response = new Response("text", { status: 403, headers: { Vary: "Cookie" } });
    expect(shareAnswer(response, asked("/members", { origin: app }), cors)).toBe(response);
    const shared = shareAnswer(response, asked("/api/x", { origin: app }), cors);
    expect([shared.status, await shared.text(), shared.headers.get("vary")]).toEqual([403, "text", "Cookie, Origin"]);
  });

  test("may send only with a token of their own", () => {
    const sent = (path: string, headers: Record<string, string>) => isSharedRequest(asked(path, headers, "POST"), cors);
    const token = { authorization: "Bearer gh_token" };
    expect(sent("/api/x", { origin: app, ...token })).toBe(true);
    expect(sent("/api/x", { origin: app })).toBe(false);
    expect(sent("/api/x", { origin: app, authorization: "Basic YTpi" })).toBe(false);
    expect(sent("/api/x", { origin: "https://evil.example", ...token })).toBe(false);
    expect(sent("/members", { origin: app, ...token })).toBe(false);
  });
});
