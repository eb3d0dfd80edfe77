/**
 * Talks to one provider: OpenID Connect Core 1.0 with PKCE (RFC 7636) and the issuer in the response (RFC 9207), or GitHub's
 * OAuth 2.0. This is the one file that imports openid-client, and it is loaded only where a site has a provider.
 */
import { createRemoteJWKSet, jwtVerify } from "jose";
import * as client from "openid-client";
import { isLoopback, rolesOfClaims } from "../../core/identity/provider.ts";
import type { SiteProvider } from "./providers.ts";

/** Seconds for each answer of the provider. */
const timeout = 8;
/** Seconds by which the clocks may differ. */
const clockTolerance = 300;
/** Milliseconds for which what the provider says about itself is used, and for which a failure is. */
const knownFor = 60 * 60_000;
const awayFor = 5_000;
/** Milliseconds in which a logout token is taken. */
export const logoutTokenAge = 10 * 60_000;
const logoutEvent = "http://schemas.openid.net/event/backchannel-logout";
/** Characters: a longer `sub` breaks the standard (OpenID Connect Core 1.0, 2). */
const longestSubject = 255;

/** The provider does not answer, or not in a way that can be used. The visitor may try later or take another way. */
export class ProviderAway extends Error {}

/** Made anew for each sign-in, and bound to the browser. */
export interface ProviderChallenge {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE. */
  readonly verifier: string;
  /** The person has to prove who they are again, even where the provider still knows them. */
  readonly isFresh: boolean;
}

/** What the provider sent along when it led back; empty where it sent nothing. */
export interface ProviderResponse {
  readonly code: string;
  readonly state: string;
  readonly iss: string;
}

export interface ExternalIdentity {
  readonly subject: string;
  readonly email: string;
  readonly emailIsConfirmed: boolean;
  readonly name: string;
  /** Roles that the site's rules give for what the provider told. */
  readonly roles: readonly string[];
  /** Of the session at the provider; null where it tells none. */
  readonly session: string | null;
  /** When the person proved there who they are, where that was not just now and the provider tells it: milliseconds since 1970. */
  readonly provedAt: number | null;
}

/** Who has signed out at the provider. */
export interface ProviderLogout {
  readonly subject: string;
  /** Of one session there; null for all of the person's. */
  readonly session: string | null;
  /** Of the token, which counts once. */
  readonly tokenId: string;
}

export interface ProviderClient {
  /**
   * Where the browser goes.
   *
   * @throws ProviderAway
   */
  authorizationUrl(challenge: ProviderChallenge): Promise<string>;
  /**
   * @throws ProviderAway
   * @throws where the response was not made for this challenge, or the token is not valid
   */
  identityFrom(response: ProviderResponse, challenge: ProviderChallenge): Promise<ExternalIdentity>;
  /**
   * Where the browser signs out there (OpenID Connect RP-Initiated Logout 1.0, 2); null where the provider has no such page.
   *
   * @param returnTo URL to come back to, as it is registered at the provider
   * @throws ProviderAway
   */
  signOutUrl(returnTo: string): Promise<string | null>;
  /**
   * Reads a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6).
   *
   * @throws ProviderAway
   * @throws where the token is not valid, or names no subject
   */
  logoutFrom(token: string): Promise<ProviderLogout>;
}

/** @param redirectUri as it is registered at the provider */
export function createProviderClient(provider: SiteProvider, redirectUri: string, now: () => number): ProviderClient {
  let keys: ReturnType<typeof createRemoteJWKSet> | null = null;
  let known: { readonly until: number; readonly configuration: Promise<client.Configuration> } | null = null;

  function configuration(): Promise<client.Configuration> {
    if (known !== null && known.until > now()) return known.configuration;
    const found = discover(provider).catch((cause: unknown) => {
      known = { until: now() + awayFor, configuration: found };
      throw new ProviderAway(`The provider "${provider.id}" does not say how to sign in there.`, { cause });
    });
    known = { until: now() + knownFor, configuration: found };
    return found;
  }

  return {
    async authorizationUrl({ state, nonce, verifier, isFresh }) {
      const isOpenId = provider.kind === "openid";
      return client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: provider.scopes.join(" "),
        state,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...(isOpenId && { nonce }),
        ...(isOpenId && isFresh && { prompt: "login" }),
      }).href;
    },

    async identityFrom(response, { state, nonce, verifier, isFresh }) {
      const asked = await configuration();
      const url = new URL(redirectUri);
      const { code, iss } = response;
      url.search = new URLSearchParams({ code, state: response.state, ...(iss !== "" && { iss }) }).toString();
      try {
        const checks = { pkceCodeVerifier: verifier, expectedState: state };
        if (provider.kind === "github") {
          return await identityAtGitHub(asked, await client.authorizationCodeGrant(asked, url, checks), provider);
        }
        const tokens = await client.authorizationCodeGrant(asked, url, {
          ...checks,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        return await identityOf(asked, tokens, { isFresh, now: now(), provider });
      } catch (error) {
        if (!isAway(error)) throw error;
        throw new ProviderAway(`The provider "${provider.id}" does not answer.`, { cause: error });
      }
    },

    async signOutUrl(returnTo) {
      const asked = await configuration();
      if (asked.serverMetadata().end_session_endpoint === undefined) return null;
      return client.buildEndSessionUrl(asked, { post_logout_redirect_uri: returnTo }).href;
    },

    async logoutFrom(token) {
      const { issuer, jwks_uri: url } = (await configuration()).serverMetadata();
      if (url === undefined || provider.kind !== "openid") throw new Error("This provider sends no logout tokens.");
      keys ??= createRemoteJWKSet(new URL(url), { timeoutDuration: timeout * 1000 });
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer,
        audience: provider.clientId,
        clockTolerance,
        maxTokenAge: logoutTokenAge / 1000,
        requiredClaims: ["jti", "sub"],
        currentDate: new Date(now()),
      });
      const { sub = "", jti = "", sid, nonce, events } = payload;
      const isLogout = typeof events === "object" && events !== null && logoutEvent in events;
      // With a nonce it is an ID token that somebody passes off as a logout.
      const isTyped = [undefined, "JWT", "logout+jwt"].includes(protectedHeader.typ);
      if (!isLogout || !isTyped || nonce !== undefined) throw new Error("This is no logout token.");
      return { subject: sub, session: textOf(sid) || null, tokenId: jti };
    },
  };
}

/** To a provider on this machine, as in development and tests. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out; nothing leaves this machine
const speakHttp: (configuration: client.Configuration) => void = client.allowInsecureRequests;

async function discover(provider: SiteProvider): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret, kind } = provider;
  const metadata = { [client.clockTolerance]: clockTolerance };
  const authentication = clientSecret === undefined ? client.None() : secretAsSupported(clientSecret);
  const url = new URL(issuer);
  const execute = url.protocol === "http:" && isLoopback(url) ? [speakHttp] : [];
  if (kind === "github") {
    const base = issuer.replace(/\/$/, "");
    const server = {
      issuer: base,
      authorization_endpoint: `${base}/login/oauth/authorize`,
      token_endpoint: `${base}/login/oauth/access_token`,
      token_endpoint_auth_methods_supported: ["client_secret_post"],
    };
    const made = new client.Configuration(server, clientId, metadata, authentication);
    made.timeout = timeout;
    for (const change of execute) change(made);
    return made;
  }
  return client.discovery(url, clientId, metadata, authentication, {
    timeout,
    // The signature is checked too, beside the connection that the token came by.
    execute: [client.enableNonRepudiationChecks, ...execute],
  });
}

/** The standard's way (OpenID Connect Core 1.0, 9), unless the provider takes the secret only in the body. */
function secretAsSupported(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const { token_endpoint_auth_methods_supported: supported } = server;
    const takesBasic = supported === undefined || supported.includes("client_secret_basic");
    return (takesBasic ? basic : post)(server, ...rest);
  };
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>;

async function identityOf(
  asked: client.Configuration,
  tokens: Tokens,
  { isFresh, now, provider }: { readonly isFresh: boolean; readonly now: number; readonly provider: SiteProvider },
): Promise<ExternalIdentity> {
  const claims = tokens.claims();
  if (claims === undefined) throw new Error("The provider sent no ID token.");
  const { sub, auth_time: provedAt } = claims;
  // One that names no one would be the same for everybody.
  if (sub === "" || sub.length > longestSubject) throw new Error("The subject is empty or too long.");
  // Some providers do not tell when; those that do have to have asked.
  if (isFresh && provedAt !== undefined && now / 1000 - provedAt > 2 * clockTolerance) {
    throw new Error("The provider did not ask the person again.");
  }
  const hasRules = Object.keys(provider.roles).length > 0;
  const isWhole =
    (claims["email"] !== undefined && !hasRules) || asked.serverMetadata().userinfo_endpoint === undefined;
  const told: Readonly<Record<string, unknown>> = isWhole
    ? claims
    : { ...claims, ...(await client.fetchUserInfo(asked, tokens.access_token, sub)) };
  const confirmed = told["email_verified"];
  return {
    subject: sub,
    email: textOf(told["email"]),
    emailIsConfirmed: confirmed === true || confirmed === "true" || provider.emailsAreConfirmed,
    name: textOf(told["name"]),
    roles: rolesOfClaims(provider, told),
    session: textOf(claims["sid"]) || null,
    provedAt: provedAt === undefined ? null : before(provedAt * 1000, now),
  };
}

async function identityAtGitHub(
  asked: client.Configuration,
  { access_token: token }: Tokens,
  { issuer }: SiteProvider,
): Promise<ExternalIdentity> {
  const base = issuer.replace(/\/$/, "");
  const api = base === "https://github.com" ? "https://api.github.com" : `${base}/api/v3`;
  async function read(path: string): Promise<unknown> {
    const headers = new Headers({ Accept: "application/vnd.github+json", "User-Agent": "gatehouse" });
    const response = await client.fetchProtectedResource(asked, token, new URL(api + path), "GET", null, headers);
    if (!response.ok) throw new ProviderAway(`GitHub answered ${response.status}.`);
    return response.json();
  }
  const [user, emails] = await Promise.all([read("/user"), read("/user/emails")]);
  const { id, name, login } = user as Readonly<Record<string, unknown>>;
  if (typeof id !== "number" || !Array.isArray(emails)) throw new Error("GitHub did not say who it is.");
  const all = emails as readonly Readonly<Record<string, unknown>>[];
  const primary = all.find((email) => email["primary"] === true && email["verified"] === true);
  return {
    subject: String(id),
    email: textOf(primary?.["email"]),
    emailIsConfirmed: primary !== undefined,
    name: textOf(name) || textOf(login),
    roles: [],
    session: null,
    // GitHub does not tell.
    provedAt: null,
  };
}

/** Milliseconds: longer ago says no more, and would take time from the session that begins. */
const longestBefore = 60 * 60_000;

/** Null within what the clocks may differ by. */
function before(at: number, now: number): number | null {
  return now - at <= 2 * clockTolerance * 1000 ? null : Math.max(at, now - longestBefore);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Whether the provider, or the way to it, failed: not what it was sent. */
function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof ProviderAway || error instanceof TypeError) return true;
  if (error.name === "TimeoutError" || error.name === "AbortError") return true;
  const { status, code, cause } = error as Error & { readonly status?: unknown; readonly code?: unknown };
  if (code === "OAUTH_TIMEOUT" || code === "OAUTH_ABORT") return true;
  if (cause instanceof Response && cause.status >= 500) return true;
  return (typeof status === "number" && status >= 500) || isAway(cause);
}
