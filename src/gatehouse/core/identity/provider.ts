/** Providers by whom members sign in: what a developer writes in `gatehouse({ providers })`. Secrets stand in the environment. */
import { z } from "zod";
import { roleIdSchema } from "../access/role.ts";
import type { RoleGraph } from "../access/role-graph.ts";
import { isPrintable } from "./printable.ts";

/** In lower case; the environment writes it in upper case, with `_` for `-`. */
export const providerIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,19}$/, "is not a name of a provider: use up to 20 of a–z, 0–9 and -, such as google");

/** Only https, or this machine itself. */
export const issuerSchema = z
  .string()
  .max(300)
  .refine(isSafeIssuer, "is not the https URL of a provider: write it like https://id.example.org");

const domainSchema = z
  .string()
  .toLowerCase()
  .regex(/^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/, "is not a domain: write it like example.org");

const rolesSchema = z.union([roleIdSchema.transform((role) => [role]), z.array(roleIdSchema).min(1).max(20)]);

const claimSchema = z
  .string()
  .max(300)
  .regex(/^[^:].*:./, "is not a claim with its value: write it like groups:staff");

const fullProviderSchema = z.strictObject({
  id: providerIdSchema,
  /** As the button says it. */
  name: z.string().trim().min(1).max(40).refine(isPrintable, "holds a character that cannot be printed: leave it out"),
  /** GitHub speaks OAuth 2.0 without OpenID Connect. */
  kind: z.enum(["openid", "github"]).default("openid"),
  /** Left out, it stands in the environment. */
  issuer: issuerSchema.optional(),
  scopes: z
    .array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/))
    .max(20)
    .default(["openid", "email", "profile"]),
  /**
   * Whether people without an account get one: all whose email the provider has confirmed, or those of some domains.
   * They get the roles named.
   */
  signUp: z
    .union([
      z.boolean(),
      z.strictObject({
        domains: z.array(domainSchema).min(1).max(100).optional(),
        roles: z.array(z.string().min(1).max(64)).max(20).default([]),
      }),
    ])
    .default(false),
  /** The provider tells only emails that it has confirmed, but does not say so (`email_verified`). */
  emailsAreConfirmed: z.boolean().default(false),
  /** Whether signing out here signs out at the provider too, where it can (`end_session_endpoint`). */
  signsOutThere: z.boolean().default(false),
  /**
   * Roles that claims give at each sign-in, and take away once the claim is gone: `{ "groups:staff": "member" }`. A part of
   * a claim follows a dot: `realm_access.roles:editor`.
   */
  roles: z.record(claimSchema, rolesSchema).default({}),
  /** Roles that run the site, such as admin, which a provider gives only where they are named here. */
  mayAdminister: z.array(roleIdSchema).max(20).default([]),
});

export const providerSchema = fullProviderSchema.refine(
  ({ kind, roles }) => kind === "openid" || Object.keys(roles).length === 0,
  { path: ["roles"], message: "gives roles for claims, which GitHub does not send: leave it out" },
);

/** Deeper ones are not looked for. */
const deepestClaim = 4;

export type Provider = z.output<typeof providerSchema>;
export type ProviderOptions = z.input<typeof providerSchema>;

/** What the page needs of a provider. */
export type ProviderButton = Pick<Provider, "id" | "name">;

/** Whether an email that the provider has confirmed may get an account, which then has these roles; null where it may not. */
export function rolesOfNewcomer({ signUp }: Pick<Provider, "signUp">, email: string): readonly string[] | null {
  if (signUp === false) return null;
  if (signUp === true) return [];
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return signUp.domains === undefined || signUp.domains.includes(domain) ? signUp.roles : null;
}

/** Roles that the rules give for what the provider told of a person. */
export function rolesOfClaims({ roles }: Pick<Provider, "roles">, told: Readonly<Record<string, unknown>>): string[] {
  const claims = new Set(claimsIn(told, "", 1));
  const given = Object.entries(roles).flatMap(([claim, ids]) => (claims.has(claim) ? ids : []));
  return [...new Set(given)].sort();
}

/** Each value as `claim:value`. */
function claimsIn(told: object, path: string, depth: number): string[] {
  return Object.entries(told).flatMap(([name, value]: [string, unknown]) => {
    if (Array.isArray(value)) return value.flatMap((one) => (isPlain(one) ? [`${path}${name}:${one}`] : []));
    if (isPlain(value)) return [`${path}${name}:${value}`];
    if (typeof value !== "object" || value === null || depth === deepestClaim) return [];
    return claimsIn(value, `${path}${name}.`, depth + 1);
  });
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** A provider must not make somebody an owner, or let them change people, roles or rules, unless the settings name that role. */
export function mayGive(
  { mayAdminister }: { readonly mayAdminister: readonly string[] },
  policy: RoleGraph,
  role: string,
): boolean {
  if (mayAdminister.includes(role)) return true;
  const administers = (["people:manage", "roles:manage", "rules:manage"] as const).some((permission) =>
    policy.holdsPermission([role], permission),
  );
  return !administers && !policy.isOwner([role]);
}

function isSafeIssuer(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.search !== "" || url.hash !== "") return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
}

/** Only there a provider may be asked by plain http. */
export function isLoopback({ hostname }: Pick<URL, "hostname">): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}
