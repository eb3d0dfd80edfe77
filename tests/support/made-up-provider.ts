/** A provider of OpenID Connect on this machine, which sends what a test wants it to, right or wrong. */
import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export const client = { id: "the-site", secret: "a secret of the site" };

/** What the next ID token says, over what is right. */
export interface Lie {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly unsigned?: boolean;
  /** Signed with a key that the provider does not publish. */
  readonly otherKey?: boolean;
}

export interface MadeUpProvider {
  readonly issuer: string;
  /** Who is signed in there. */
  person: Readonly<Record<string, unknown>> & { readonly sub: string };
  lie: Lie;
  /** What GitHub says of emails. */
  emails: readonly { readonly email: string; readonly primary: boolean; readonly verified: boolean }[];
  /** Status with which everything is answered, in place of an answer; 0 for answers. */
  fails: number;
  /** How often it was asked about itself. */
  readonly discoveries: number;
  /**
   * What the person does there.
   *
   * @returns what the provider sends along when it leads back
   */
  visit(location: string): { readonly code: string; readonly state: string; readonly iss: string };
  /** What it posts to a site when somebody signs out there: right, but for the claims given. */
  logoutToken(claims: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>): string;
  close(): Promise<void>;
}

export async function startProvider(): Promise<MadeUpProvider> {
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const others = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, URLSearchParams>();
  let discoveries = 0;

  function signed(usual: Readonly<Record<string, unknown>>, { header, claims, unsigned, otherKey }: Lie): string {
    const at = Math.floor(Date.now() / 1000);
    const told = { iss: provider.issuer, aud: client.id, iat: at, exp: at + 600, ...usual, ...claims };
    const text = [{ alg: "RS256", kid: "1", ...header }, told].map(encode).join(".");
    const key = (otherKey === true ? others : keys).privateKey;
    return `${text}.${unsigned === true ? "" : createSign("sha256").update(text).sign(key, "base64url")}`;
  }

  /** The code works once, for who knows the verifier and the secret. */
  function tokensFor(body: URLSearchParams, authorization: string) {
    const asked = codes.get(body.get("code") ?? "");
    codes.delete(body.get("code") ?? "");
    const hashed = createHash("sha256")
      .update(body.get("code_verifier") ?? "")
      .digest("base64url");
    // Both parts are written as in a form (RFC 6749, 2.3.1).
    const presented = atob(authorization.replace("Basic ", ""))
      .split(":")
      .map((part) => decodeURIComponent(part.replaceAll("+", " ")));
    if (asked?.get("code_challenge") !== hashed || presented.join(":") !== `${client.id}:${client.secret}`) return null;
    return {
      access_token: "a token",
      token_type: "Bearer",
      id_token: signed({ nonce: asked.get("nonce"), ...provider.person }, provider.lie),
    };
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const send = (status: number, value: unknown) => {
        response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
      };
      if (provider.fails !== 0) return send(provider.fails, {});
      switch (request.url) {
        case "/.well-known/openid-configuration":
          discoveries += 1;
          return send(200, {
            issuer: provider.issuer,
            authorization_endpoint: `${provider.issuer}/authorize`,
            token_endpoint: `${provider.issuer}/token`,
            end_session_endpoint: `${provider.issuer}/sign-out`,
            jwks_uri: `${provider.issuer}/keys`,
            response_types_supported: ["code"],
            subject_types_supported: ["public"],
            id_token_signing_alg_values_supported: ["RS256"],
            authorization_response_iss_parameter_supported: true,
          });
        case "/keys":
          return send(200, {
            keys: [{ ...keys.publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }],
          });
        case "/token": {
          const body = new URLSearchParams(Buffer.concat(chunks).toString());
          const tokens = tokensFor(body, request.headers.authorization ?? "");
          return tokens === null ? send(400, { error: "invalid_grant" }) : send(200, tokens);
        }
        // The same as GitHub has it.
        case "/login/oauth/access_token": {
          const body = new URLSearchParams(Buffer.concat(chunks).toString());
          const authorization = `Basic ${btoa(`${body.get("client_id")}:${body.get("client_secret")}`)}`;
          const tokens = tokensFor(body, authorization);
          const { access_token } = tokens ?? {};
          return send(
            200,
            tokens === null ? { error: "bad_verification_code" } : { access_token, token_type: "bearer" },
          );
        }
        case "/api/v3/user":
          return send(200, { id: 583231, login: "octocat", name: null });
        case "/api/v3/user/emails":
          return send(200, provider.emails);
        default:
          return send(404, {});
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const provider: MadeUpProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    person: { sub: "1" },
    lie: {},
    emails: [],
    fails: 0,
    get discoveries() {
      return discoveries;
    },
    visit(location) {
      const asked = new URL(location).searchParams;
      const code = randomUUID();
      codes.set(code, asked);
      return { code, state: asked.get("state") ?? "", iss: provider.issuer };
    },
    logoutToken(claims, header = {}) {
      const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
      return signed({ sub: provider.person.sub, jti: randomUUID(), events }, { claims, header });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return provider;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
