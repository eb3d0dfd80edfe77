/** The providers of a site: what `gatehouse({ providers })` says, with the secrets of the environment. */
import { z } from "zod";
import { issuerSchema, providerIdSchema, providerSchema, type Provider } from "../../core/identity/provider.ts";

/** Of one provider, from the environment. */
export interface ProviderSecrets {
  readonly issuer: string | undefined;
  readonly clientId: string;
  /** Left out for a public client, which proves nothing but PKCE. */
  readonly clientSecret: string | undefined;
  /** As the button says it, for a provider that only the environment names. */
  readonly name: string | undefined;
}

export interface SiteProvider extends Provider, Pick<ProviderSecrets, "clientId" | "clientSecret"> {
  readonly issuer: string;
}

/** As the accounts of its people are stored: two spellings of one URL are one issuer. */
export function issuerOf({ issuer }: Pick<SiteProvider, "issuer">): string {
  return withoutSlash(issuer);
}

export function withoutSlash(issuer: string): string {
  return issuer.replace(/\/$/, "");
}

const variable = /^OIDC_([A-Z0-9_]+)_(ISSUER|CLIENT_ID|CLIENT_SECRET|NAME)$/;

/**
 * Reads `OIDC_<NAME>_ISSUER`, `_CLIENT_ID`, `_CLIENT_SECRET` and `_NAME`. Other variables that begin with `OIDC_` are left
 * alone.
 *
 * @returns problems as sentences
 */
export function readProviderSecrets(environment: Readonly<Record<string, string | undefined>>): {
  readonly providers: Readonly<Record<string, ProviderSecrets>>;
  readonly problems: readonly string[];
} {
  const found = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(environment)) {
    const [, provider, part] = variable.exec(name) ?? [];
    if (provider === undefined || part === undefined || value === undefined || value.trim() === "") continue;
    found.set(provider, { ...found.get(provider), [part]: value.trim() });
  }
  const problems: string[] = [];
  const providers: Record<string, ProviderSecrets> = {};
  for (const [upper, parts] of found) {
    const id = upper.toLowerCase().replaceAll("_", "-");
    const checked = secretsSchema.safeParse(parts);
    if (!providerIdSchema.safeParse(id).success)
      problems.push(`OIDC_${upper}_… names no provider: "${id}" is too long.`);
    else if (checked.success) {
      const { ISSUER: issuer, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, NAME: name } = checked.data;
      providers[id] = { issuer, clientId, clientSecret, name };
    } else {
      problems.push(...checked.error.issues.map(({ path, message }) => `OIDC_${upper}_${path.join(".")} ${message}.`));
    }
  }
  return { providers, problems };
}

const secretsSchema = z.object({
  ISSUER: issuerSchema.optional(),
  CLIENT_ID: z.string("is missing").max(500),
  CLIENT_SECRET: z.string().max(1000).optional(),
  NAME: z.string().max(40).optional(),
});

/**
 * Providers of the configuration first, in its order, then those that only the environment names. One without client id or
 * issuer is left out and reported: a site starts in development without the secrets.
 */
export function providersOf(
  configured: readonly Provider[],
  secrets: Readonly<Record<string, ProviderSecrets>>,
  report: (provider: string, missing: string) => void = () => undefined,
): readonly SiteProvider[] {
  const extra = Object.keys(secrets).filter((id) => configured.every((each) => each.id !== id));
  const all = [...configured, ...extra.map((id) => providerSchema.parse({ id, name: secrets[id]?.name ?? id }))];
  return all.flatMap((provider) => {
    const { id } = provider;
    const upper = id.toUpperCase().replaceAll("-", "_");
    const secret = secrets[id];
    const issuer = secret?.issuer ?? provider.issuer;
    if (secret !== undefined && issuer !== undefined) {
      return [{ ...provider, issuer, clientId: secret.clientId, clientSecret: secret.clientSecret }];
    }
    report(id, `OIDC_${upper}_${secret === undefined ? "CLIENT_ID" : "ISSUER"}`);
    return [];
  });
}
