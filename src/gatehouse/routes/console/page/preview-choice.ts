/** What the preview shows: read from the URL, by the page around it and by the frame inside. */
import { z } from "zod";
import { languageSchema, type Language } from "../../../core/page/language.ts";
import { situations, type Situation } from "../../../core/page/situation.ts";
import { reasonSchema, type Reason } from "../../../core/refusal/reason.ts";

export const previewChoiceSchema = z.object({
  /** `sign-in` stands for the sign-in page itself, where nobody was refused. */
  reason: z.union([reasonSchema, z.literal("sign-in")]).catch("no-credentials"),
  language: languageSchema.optional().catch(undefined),
  section: z.string().max(60).optional().catch(undefined),
  mode: z.enum(["light", "dark"]).optional().catch(undefined),
  width: z.enum(["desktop", "phone"]).catch("desktop"),
  /** Left out: the situation in which the reason is usually met. */
  state: z.enum(situations).optional().catch(undefined),
  /** An old revision instead of the draft, or the page that is published later. */
  revision: z
    .union([z.literal("scheduled"), z.coerce.number().int().min(1)])
    .optional()
    .catch(undefined),
});

export interface PreviewChoice {
  readonly reason: Reason | "sign-in";
  readonly language?: Language | undefined;
  readonly section?: string | undefined;
  readonly mode?: "light" | "dark" | undefined;
  readonly width: "desktop" | "phone";
  readonly state?: Situation | undefined;
  readonly revision?: "scheduled" | number | undefined;
}

/** Values that cannot be read are left out. */
export function readPreviewChoice({ searchParams }: URL): PreviewChoice {
  return previewChoiceSchema.parse(Object.fromEntries([...searchParams].filter(([, value]) => value !== "")));
}

export function previewQuery(choice: Partial<PreviewChoice>): string {
  const given = Object.entries(choice).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return new URLSearchParams(given).toString();
}
