/** The form for a new token, on the account page and in the console. */

/** What the form holds: what was typed last, or what it begins with. */
export interface TypedToken {
  readonly tokenName: string;
  readonly lifetime: string;
  readonly scope: readonly string[];
}

export const newToken: TypedToken = { tokenName: "", lifetime: "90", scope: ["site:read"] };

/** The lifetimes to choose from, in days; the catalogue has the words for them. */
export const lifetimes = ["30", "90", "365", "never"] as const;
