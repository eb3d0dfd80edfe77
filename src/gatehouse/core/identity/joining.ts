/** Who can get an account, as the owner decides in the console. */
import { z } from "zod";
import { sectionIdSchema } from "../page/section-id.ts";
import { complaint } from "../languages/problem.ts";
import { roleIdSchema } from "../access/role.ts";
import { isSafeHref } from "../page/safe-href.ts";

/** From only those whom an admin adds to everybody. An invitation works in all but the first. */
export const joiningModes = ["closed", "invited", "approved", "domains", "everybody"] as const;
export type JoiningMode = (typeof joiningModes)[number];

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/, complaint("domain-form"));

export const joiningSchema = z
  .strictObject({
    mode: z.enum(joiningModes),
    /** Of emails, in the mode of that name: `example.org`, without subdomains. */
    domains: z.array(domain).max(100).readonly(),
    /** What a newcomer gets. */
    roles: z.array(roleIdSchema).max(50).readonly(),
    /** What a newcomer gets in its place whose sign-up began at a refusal of the section. */
    sections: z
      .array(z.strictObject({ section: sectionIdSchema, roles: z.array(roleIdSchema).max(50).readonly() }))
      .max(200)
      .readonly()
      .default([]),
    /** Null where the site has none. */
    terms: z
      .strictObject({
        url: z.string().max(500).refine(isSafeHref, complaint("href-form")),
        /** Stored with each account that accepted them: a date, or a number. */
        version: z.string().trim().min(1, complaint("terms-version-empty")).max(40),
      })
      .nullable(),
  })
  .refine(({ mode, domains }) => mode !== "domains" || domains.length > 0, {
    path: ["domains"],
    error: complaint("domain-form"),
  });

export type Joining = z.infer<typeof joiningSchema>;

/** The version of the terms that were accepted, as a form sends it back; empty for none. */
export const acceptedTermsSchema = z.string().max(40).default("");

export const closed: Joining = { mode: "closed", domains: [], roles: ["member"], sections: [], terms: null };

/** Whether anybody may ask for an account by themselves. */
export function isOpenToAsk({ mode }: Joining): boolean {
  return mode === "approved" || mode === "domains" || mode === "everybody";
}

/** What anybody can do by themselves: make an account, ask for one that somebody accepts, or neither. */
export type SignUpOffer = "create" | "ask" | "none";

export function signUpOfferOf(joining: Joining): SignUpOffer {
  if (!isOpenToAsk(joining)) return "none";
  return joining.mode === "approved" ? "ask" : "create";
}

/** All roles that a newcomer may get, wherever the sign-up began. */
export function allNewcomerRoles({ roles, sections }: Joining): readonly string[] {
  return [...new Set([...roles, ...sections.flatMap((one) => one.roles)])];
}

/** @param section at whose refusal the sign-up began; null for none */
export function newcomerRoles({ roles, sections }: Joining, section: string | null): readonly string[] {
  return sections.find((one) => one.section === section)?.roles ?? roles;
}

/** @param email normalised */
export function acceptsEmail({ mode, domains }: Joining, email: string): boolean {
  return mode !== "domains" || domains.includes(email.slice(email.lastIndexOf("@") + 1));
}
