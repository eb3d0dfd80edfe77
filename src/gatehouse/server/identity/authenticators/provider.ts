/**
 * Sign-in at a provider: OpenID Connect, or GitHub. An account here belongs to one there only by a link that its owner made while
 * signed in, or where the account came from there: an email alone links nothing, because anybody may have it there.
 */
import { createHmac, randomBytes } from "node:crypto";
import { z } from "zod";
import { acceptedTermsSchema } from "../../../core/identity/joining.ts";
import { providerIdSchema } from "../../../core/identity/provider.ts";
import type { SignedInMember } from "../../../core/identity/subject.ts";
import { languageSchema } from "../../../core/page/language.ts";
import type { SparseErrors } from "../../sparse-errors.ts";
import { ProviderAway, type ProviderChallenge, type ProviderClient } from "../provider-client.ts";
import { providerSessionOf } from "../provider-session.ts";
import { markOfTerms, type ProviderAccounts } from "../provider-accounts.ts";
import type { SiteProvider } from "../providers.ts";
import type { NamingAuthenticator, NotProved, Onward, Verdict } from "./authenticator.ts";

interface ProviderForm {
  readonly [field: string]: string;
  readonly provider: string;
}

interface Response {
  readonly [field: string]: string;
  readonly code: string;
  readonly state: string;
  readonly iss: string;
  readonly error: string;
}

type Linking = Pick<SignedInMember, "id" | "readsIn">;

export interface ProviderAuthenticator extends NamingAuthenticator<ProviderForm, Response> {
  /** Leads a member who is signed in to the provider, to link their account there. */
  beginLink(provider: string, member: Linking): Promise<Onward | NotProved>;
}

export interface ProviderDependencies {
  readonly clients: readonly { readonly provider: SiteProvider; readonly client: ProviderClient }[];
  readonly accounts: ProviderAccounts;
  /** Anybody can come back with an invalid code. */
  readonly failures: SparseErrors;
}

/** Bytes of the secret from which the texts of one sign-in are made. */
const secretBytes = 32;

/** What the browser keeps, sealed: one secret in place of state, nonce and verifier. */
const keptSchema = z.object({
  provider: z.string(),
  secret: z.string(),
  isFresh: z.boolean(),
  /** The member who links their account; null for a sign-in. */
  link: z.string().nullable(),
  /** Of the page on which they began to. */
  readsIn: languageSchema.optional(),
  /** `markOfTerms` of those that were accepted for a new account: a version may be longer than there is room. */
  terms: z.string().default(""),
});

type Kept = z.infer<typeof keptSchema>;

const away: NotProved = { outcome: "not-proved", problem: "provider-away" };
const notProved: NotProved = { outcome: "not-proved" };

export function providerAuthenticator(dependencies: ProviderDependencies): ProviderAuthenticator {
  const { accounts, failures } = dependencies;
  const clients = new Map(dependencies.clients.map((each) => [each.provider.id, each]));

  async function lead(
    id: string,
    rest: Pick<Kept, "isFresh" | "link" | "readsIn" | "terms">,
  ): Promise<Onward | NotProved> {
    const found = clients.get(id);
    if (found === undefined) return notProved;
    const kept: Kept = { provider: id, secret: randomBytes(secretBytes).toString("base64url"), ...rest };
    try {
      const location = await found.client.authorizationUrl(challengeOf(kept));
      return { outcome: "continue", to: { location }, kept: JSON.stringify(kept) };
    } catch (error) {
      return failed(id, error);
    }
  }

  /** What the provider sent is never logged: it may hold a code or a token. */
  function failed(provider: string, error: unknown): NotProved {
    const { message, code, cause } = error as Error & { readonly code?: unknown };
    const reason = cause instanceof Error ? cause.message : undefined;
    failures.error("provider-failed", provider, { message, code, reason });
    return error instanceof ProviderAway ? away : notProved;
  }

  return {
    way: "provider",
    methods: ["fed"],
    fields: { provider: providerIdSchema, terms: acceptedTermsSchema },

    begin: ({ provider, ...form }, { isSignedIn } = { isSignedIn: false, returnTo: null }) =>
      lead(provider, { isFresh: isSignedIn, link: null, terms: markOfTerms(form["terms"] ?? "") }),
    beginLink: (provider, { id, readsIn }) => lead(provider, { isFresh: false, link: id, readsIn, terms: "" }),

    next: {
      method: "GET",
      fields: {
        code: z.string().max(4096).default(""),
        state: z.string().max(200).default(""),
        iss: z.string().max(300).default(""),
        error: z.string().max(100).default(""),
      },

      async verify({ code, state, iss, error }, text, _account, { signedInAs } = {}): Promise<Verdict> {
        const kept = keptSchema.parse(JSON.parse(text));
        const found = clients.get(kept.provider);
        // Taken out of the settings meanwhile, or the person went back at the provider.
        if (found === undefined || error !== "" || code === "") return notProved;
        let identity;
        try {
          identity = await found.client.identityFrom({ code, state, iss }, challengeOf(kept));
        } catch (failure) {
          return failed(kept.provider, failure);
        }
        const { provider } = found;
        if (kept.link !== null) {
          // Signed out meanwhile, or somebody else is signed in by now: their account there is not for this one here.
          if (signedInAs !== kept.link) return notProved;
          const linked = await accounts.link(provider, identity, { id: kept.link, readsIn: kept.readsIn });
          if (linked === "limited") return notProved;
          return linked ? { outcome: "linked" } : { outcome: "not-proved", problem: "provider-taken" };
        }
        const account = await accounts.memberOf(provider, identity, kept.terms);
        if ("problem" in account) return { outcome: "not-proved", problem: account.problem };
        const { memberId } = account;
        const { provedAt, session, subject } = identity;
        const providerSession = providerSessionOf(provider.issuer, subject, session);
        return { outcome: "proved", memberId, providerSession, ...(provedAt !== null && { since: provedAt }) };
      },
    },
  };
}

/** Each text is derived for one purpose: someone who sees it learns nothing about the others. */
function challengeOf({ secret, isFresh }: Kept): ProviderChallenge {
  const text = (purpose: string) => createHmac("sha256", secret).update(purpose).digest("base64url");
  return { state: text("state"), nonce: text("nonce"), verifier: text("verifier"), isFresh };
}
