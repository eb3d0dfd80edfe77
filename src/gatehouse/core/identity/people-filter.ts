/** Which people are meant: what the list of the console, its file and a change of many have in common. */
import { z } from "zod";
import { unreadFilters } from "../records/unread-filters.ts";

/** How somebody came to have an account. */
export const memberSources = ["set-up", "added", "invitation", "sign-up", "provider", "import", "directory"] as const;
export type MemberSource = (typeof memberSources)[number];

export const standings = ["active", "suspended", "leaving"] as const;
export type Standing = (typeof standings)[number];
/** Days since the last sign-in, or `never`. */
export const signedInSpans = ["within-30", "within-365", "not-30", "not-90", "not-365", "never"] as const;
export type SignedInSpan = (typeof signedInSpans)[number];
export const peopleOrders = ["newest", "oldest", "name", "email", "signed-in"] as const;
export type PeopleOrder = (typeof peopleOrders)[number];

/** Characters of a search: a longer one finds nothing. */
export const longestSearch = 200;

const yesOrNo = z.enum(["yes", "no"]);

/** From a URL or a form: what cannot be read counts as not given, as an old link may hold it. */
const peopleFilterSchema = z.object({
  search: z
    .string()
    .transform((text) => text.replaceAll("\0", "").trim().slice(0, longestSearch))
    .transform((text) => (text === "" ? undefined : text))
    .optional()
    .catch(undefined),
  /** Id of a role; only those who hold it directly and now. */
  role: z.string().min(1).max(40).optional().catch(undefined),
  standing: z.enum(standings).optional().catch(undefined),
  signedIn: z.enum(signedInSpans).optional().catch(undefined),
  /** Whether they have an authenticator app in use, or a passkey. */
  secondFactor: yesOrNo.optional().catch(undefined),
  source: z.enum(memberSources).optional().catch(undefined),
  /** Whether their email is confirmed. */
  confirmed: yesOrNo.optional().catch(undefined),
  /** Whether they wait for a role that they asked for. */
  waiting: z.literal("yes").optional().catch(undefined),
});

export type PeopleFilter = Readonly<Partial<z.infer<typeof peopleFilterSchema>>>;

export function readPeopleFilter(values: Iterable<readonly [string, string]>): PeopleFilter {
  const read = peopleFilterSchema.parse(Object.fromEntries(values));
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** Fields whose values cannot be read: nothing is changed or exported for all that such a filter shows. */
export function unreadPeopleFilters(values: Iterable<readonly [string, string]>): readonly string[] {
  const given = [...values];
  return unreadFilters(given, Object.keys(peopleFilterSchema.shape) as (keyof PeopleFilter)[], readPeopleFilter(given));
}

export function readPeopleOrder(text: string | null): PeopleOrder {
  return peopleOrders.find((order) => order === text) ?? "newest";
}

/** How many of the filters are set, the search not counted. */
export function narrowings({ search: _, ...others }: PeopleFilter): number {
  return Object.values(others).filter((value) => value !== undefined).length;
}

const day = 24 * 60 * 60_000;

/** The bounds of a span: signed in since, or not since; `never` has neither. */
export function boundsOfSpan(
  span: SignedInSpan,
  now: number,
): { readonly kind: "since" | "not-since" | "never"; readonly at: number } {
  if (span === "never") return { kind: "never", at: 0 };
  const [kind, days] = span.split("-");
  return { kind: kind === "within" ? "since" : "not-since", at: now - Number(days) * day };
}
