/** How buttons look; shared by buttons, links that act like one, and the summary of a confirmation. */
export type ButtonVariant = "primary" | "secondary" | "danger" | "quiet";
export type ButtonSize = "regular" | "small";

const looks: Readonly<Record<ButtonVariant, string>> = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border-control bg-surface text-ink hover:border-ink-soft hover:bg-sunken",
  danger: "border-danger bg-surface text-danger hover:bg-danger-soft",
  // Where it begins a line on a phone, its words stand under those of the line above.
  quiet: "border-transparent bg-transparent text-ink-soft hover:bg-sunken hover:text-ink max-sm:-ml-3",
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  regular: "min-h-11 px-4",
  small: "min-h-9 px-3 text-small",
};

export function buttonLook(variant: ButtonVariant, size: ButtonSize): string {
  const shared =
    "inline-flex cursor-pointer items-center justify-center gap-2 rounded-lg border font-medium no-underline transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-45";
  return `${shared} ${looks[variant]} ${sizes[size]}`;
}
