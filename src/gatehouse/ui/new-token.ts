/** The form for a new token, on the account page and in the console. */

/** What the form holds: what was typed last, or what it begins with. */
export interface TypedToken {
  readonly tokenName: string;
  readonly lifetime: string;
  readonly scope: readonly string[];
}

export const newToken: TypedToken = { tokenName: "", lifetime: "90", scope: ["site:read"] };

/** The lifetimes to choose from: days, and the words for them. */
export const lifetimes = [
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "One year" },
  { value: "never", label: "Until it is revoked" },
] as const;
