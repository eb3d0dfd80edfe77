/** A whole provider of OpenID Connect on this machine (`oidc-provider`), whose pages are two buttons. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import Provider from "oidc-provider";
import { client } from "./made-up-provider.ts";

interface RealProviderInput {
  readonly port: number;
  /** Of the site, as it is registered. */
  readonly redirectUri: string;
  /** Of the site, where it is told that somebody has signed out. */
  readonly backchannelLogoutUri: string;
  readonly person: { readonly sub: string; readonly email: string; readonly name: string };
}

export async function startRealProvider({ port, redirectUri, backchannelLogoutUri, person }: RealProviderInput) {
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [redirectUri],
        backchannel_logout_uri: backchannelLogoutUri,
        backchannel_logout_session_required: true,
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["a key of this test"] },
    features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: false } },
    // Its own guard against requests to private networks would keep it from a site on this machine.
    fetch: (url: string | URL | Request, { dispatcher: _, ...options }: RequestInit & { dispatcher?: unknown } = {}) =>
      fetch(url, options),
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ ...person, email_verified: true }),
    }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
  });

  /** GET shows what is asked, POST agrees to it. */
  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (request.method !== "POST") {
      const html = `<!doctype html><title>The provider</title><form method="post"><button>${prompt.name}</button></form>`;
      response.writeHead(200, { "Content-Type": "text/html" }).end(html);
      return;
    }
    if (prompt.name === "login") {
      await provider.interactionFinished(request, response, { login: { accountId: person.sub } });
      return;
    }
    const grant = new provider.Grant({ accountId: session?.accountId ?? "", clientId: String(params["client_id"]) });
    grant.addOIDCScope("openid email profile");
    const grantId = await grant.save();
    const done = { mergeWithLastSubmission: true };
    await provider.interactionFinished(request, response, { consent: { grantId } }, done);
  }

  const handle = provider.callback();
  let isAway = false;
  const server = createServer((request, response) => {
    if (isAway && request.url === "/token") return void request.socket.destroy();
    if (request.url?.startsWith("/interaction/") !== true) return void handle(request, response);
    interact(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(port, "localhost");
  await once(server, "listening");
  return {
    /** Hangs up on sites that ask who signed in, while people still see its pages. */
    setAway(away: boolean) {
      isAway = away;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
