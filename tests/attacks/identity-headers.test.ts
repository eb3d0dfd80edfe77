/** Headers by which a trusted proxy names the member. From a visitor they are ignored. */
import { describeAttack } from "./support/describe-attack.ts";

const names = [
  "Remote-User",
  "Remote-Groups",
  "Remote-Email",
  "Remote-Name",
  "Remote_User",
  "X-Remote-User",
  "X-Forwarded-User",
  "X-Forwarded-Email",
  "X-Forwarded-Groups",
  "X-Forwarded-Preferred-Username",
  "X-Auth-Request-User",
  "X-Auth-Request-Email",
  "X-Auth-User",
  "X-Authenticated-User",
  "X-Authentik-Username",
  "X-WEBAUTH-USER",
  "X-User",
  "X-User-Id",
  "X-Role",
  "X-Roles",
  "X-Admin",
  "X-Gatehouse-User",
  "X-Gatehouse-Roles",
  "X-Refusal-Id",
  "X-Request-Id",
  "Cf-Access-Authenticated-User-Email",
  "X-Goog-Authenticated-User-Email",
  "X-MS-Client-Principal-Name",
  "X-Amzn-Oidc-Data",
  "SSL-Client-Verify",
  "X-SSL-Client-Verify",
  "X-Client-Cert",
  "X-Api-Key",
  "X-Access-Token",
  "Proxy-Authorization",
  "From",
];
const values = ["owner@example.org", "owner", "admin", "1", "SUCCESS", "Basic b3duZXI6b3duZXI="];
const authorizations = [
  "Basic",
  "Basic ",
  "Basic b3duZXI=",
  "Basic !!!",
  "Basic b3duZXJAZXhhbXBsZS5vcmc6",
  "Basic Og==",
  "Bearer",
  "Bearer ",
  "Bearer null",
  "Bearer undefined",
  "Bearer true",
  "Bearer gh_",
  `Bearer gh_${"a".repeat(43)}`,
  `Bearer gh_${"a".repeat(4000)}`,
  "Bearer gh_%00",
  "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJvd25lciJ9.",
  "bearer owner",
  "BEARER *",
  "Bearer a b",
  'Digest username="owner"',
  "Negotiate TlRMTVNTUAAB",
  "NTLM TlRMTVNTUAAB",
  "owner",
  "",
  " ",
  ",",
  "Token x",
  "AWS4-HMAC-SHA256 x",
  `Basic ${"QQ".repeat(3000)}`,
  "Basic \u00ff\u00fe",
  "Bearer ' or 1=1 --",
];

describeAttack(
  "identity headers",
  (path) => {
    const told = names.flatMap((name, index) => {
      const value = values[index % values.length] ?? "";
      return ["owner@example.org", value].map((text) => ({ target: path, headers: [`${name}: ${text}`] }));
    });
    const all = { target: path, headers: names.map((name) => `${name}: owner@example.org`) };
    const presented = authorizations.map((value) => ({ target: path, headers: [`Authorization: ${value}`] }));
    const twice = { target: path, headers: ["Authorization: Bearer a", "Authorization: Basic Og=="] };
    return [...told, all, ...presented, twice];
  },
  { everySpelling: false },
);
