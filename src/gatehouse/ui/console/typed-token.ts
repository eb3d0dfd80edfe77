/** What the form for a new token holds: what was typed last, or what it begins with. */
export interface TypedToken {
  readonly tokenName: string;
  readonly lifetime: string;
  readonly scope: readonly string[];
}

export const newToken: TypedToken = { tokenName: "", lifetime: "90", scope: ["site:read"] };
