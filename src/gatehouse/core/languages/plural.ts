/** Sentences that differ by a number, as one language forms them. */

/** A sentence for each plural form that the language has (CLDR); `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

interface Numbers {
  readonly rules: Pick<Intl.PluralRules, "select">;
  readonly numbers: Pick<Intl.NumberFormat, "format">;
}

/** `inPlural(english, 3, { one: "# role", other: "# roles" })`: "3 roles". */
export function inPlural({ rules, numbers }: Numbers, count: number, forms: PluralForms): string {
  return (forms[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
}
