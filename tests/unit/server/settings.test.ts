import { expect, test } from "vitest";
import { readSettings } from "../../../src/gatehouse/server/settings.ts";

test("an empty environment is a site on this machine", () => {
  expect(readSettings({ ORIGIN: "", PORT: "" })).toMatchObject({
    ok: true,
    settings: {
      port: 4321,
      origin: "http://localhost:4321",
      allowedHosts: ["localhost:4321", "127.0.0.1:4321", "[::1]:4321"],
      databaseUrl: "file:data/gatehouse.db",
      firstOwner: null,
    },
  });
});

test("a public origin is answered under its own host, and under added ones", () => {
  expect(readSettings({ ORIGIN: "https://Example.org/", ALLOWED_HOSTS: "WWW.example.org, " })).toMatchObject({
    ok: false,
  });
  expect(readSettings({ ORIGIN: "https://example.org/", ALLOWED_HOSTS: "WWW.example.org, " })).toMatchObject({
    ok: true,
    settings: { origin: "https://example.org", allowedHosts: ["example.org", "www.example.org"] },
  });
});

test.each([
  ["PORT", "70000"],
  ["PORT", "http"],
  ["PORT", "0"],
  ["ORIGIN", "example.org"],
  ["ORIGIN", "https://example.org/path"],
  ["ORIGIN", "ftp://example.org"],
  ["ALLOWED_HOSTS", "https://example.org"],
  ["ALLOWED_HOSTS", "example.org/path"],
  ["TRUSTED_PROXIES", "banana"],
  ["TRUSTED_PROXIES", "127.0.0.1,proxy.example.org"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["LOG_LEVEL", "loud"],
  ["OWNER_EMAIL", "ada@example.org"],
  ["OWNER_PASSWORD", "an honest password"],
])("%s=%s stops the start with a sentence that names it or what is missing", (name, value) => {
  const result = readSettings({ [name]: value });
  if (result.ok) throw new Error("It was taken.");
  expect(result.problems).toHaveLength(1);
  expect(result.problems[0]).toMatch(
    /^(PORT|ORIGIN|ALLOWED_HOSTS|TRUSTED_PROXIES|DATABASE_URL|LOG_LEVEL|OWNER_EMAIL|OWNER_PASSWORD) (is|has) .+\.$/,
  );
});

test("hosts with a port, IPv4 and IPv6 are accepted", () => {
  expect(readSettings({ ALLOWED_HOSTS: "example.org:8443,[::1]:80", TRUSTED_PROXIES: "10.0.0.2, ::1" })).toMatchObject({
    settings: { trustedProxies: ["10.0.0.2", "::1"] },
  });
});
