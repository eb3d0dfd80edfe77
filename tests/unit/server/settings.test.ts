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
  ["smtp://mail.example.org", { host: "mail.example.org", port: 587, secure: false, tls: "if-offered", auth: null }],
  ["smtps://me:p%40ss@mail.example.org", { port: 465, secure: true, auth: { user: "me", pass: "p@ss" } }],
  // A password goes over the network encrypted, or not at all.
  ["smtp://me:pass@mail.example.org:25", { port: 25, tls: "required" }],
  ["smtp://me:pass@mail.example.org?requireTLS=false", { tls: "if-offered" }],
  // The certificate of a mail server on this machine can rarely be checked.
  ["smtp://me:pass@localhost:1025", { tls: "none" }],
  ["smtp://[::1]:1025", { host: "::1", tls: "none" }],
])("%s is a mail server", (SMTP_URL, smtp) => {
  expect(readSettings({ SMTP_URL })).toMatchObject({ ok: true, settings: { mail: { smtp } } });
});

test("mails are from no-reply at the site, or from MAIL_FROM", () => {
  const from = (environment: Record<string, string>) => {
    const read = readSettings({ ORIGIN: "https://example.org", ...environment });
    return read.ok ? read.settings.mail.from : null;
  };
  expect(from({})).toEqual({ name: "", email: "no-reply@example.org" });
  expect(from({ MAIL_FROM: "Mail <post@example.net>" })).toEqual({ name: "Mail", email: "post@example.net" });
  expect(from({ MAIL_FROM: "post@example.net" })).toEqual({ name: "", email: "post@example.net" });
});

test("a mail server that cannot be read is not repeated, because it may hold a password", () => {
  const read = readSettings({ SMTP_URL: "mail.example.org:very-secret@" });
  expect(JSON.stringify(read)).toMatch(/SMTP_URL is not a mail server/);
  expect(JSON.stringify(read)).not.toContain("very-secret");
});

test.each([
  ["SMTP_URL", "http://mail.example.org"],
  ["SMTP_URL", "smtp://"],
  ["SMTP_URL", "smtp://mail.example.org?tls.rejectUnauthorized=false"],
  ["SMTP_URL", "smtp://me:100%@mail.example.org"],
  ["MAIL_FROM", "Example"],
  ["MAIL_FROM", "a@example.org, b@example.org"],
  ["MAIL_FROM", "A\r\nBcc: x <a@example.org>"],
  ["OIDC_WORK_CLIENT_SECRET", "a secret without a client"],
  ["OIDC_THE_NAME_IS_MUCH_TOO_LONG_CLIENT_ID", "x"],
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
    /^(PORT|ORIGIN|ALLOWED_HOSTS|TRUSTED_PROXIES|DATABASE_URL|LOG_LEVEL|OWNER_EMAIL|OWNER_PASSWORD|SMTP_URL|MAIL_FROM|OIDC_\w+_(?:CLIENT_ID|…)) (is|has|takes|names) .+\.$/,
  );
});

test("hosts with a port, IPv4 and IPv6 are accepted", () => {
  expect(readSettings({ ALLOWED_HOSTS: "example.org:8443,[::1]:80", TRUSTED_PROXIES: "10.0.0.2, ::1" })).toMatchObject({
    settings: { trustedProxies: ["10.0.0.2", "::1"] },
  });
});

test("a provider is asked by https alone, and only the machine itself without", () => {
  const issuer = (url: string) => readSettings({ OIDC_WORK_ISSUER: url, OIDC_WORK_CLIENT_ID: "x" });
  for (const url of ["http://id.example.org", "id.example.org", "https://a:b@id.example.org", "javascript:alert(1)"]) {
    expect(issuer(url)).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/^OIDC_WORK_ISSUER is not .+\.$/)],
    });
  }
  for (const url of ["https://id.example.org/realms/a", "http://localhost:8080"]) {
    expect(issuer(url)).toMatchObject({ ok: true, settings: { providers: { work: { issuer: url } } } });
  }
});
