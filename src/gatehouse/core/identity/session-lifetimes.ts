/** How long sessions last on this site, and for whom: `gatehouse({ sessions })`. */
import { z } from "zod";
import { roleIdSchema, type Role } from "../access/role.ts";
import { ordinaryLimits, rememberedLimits, type SessionLimits } from "./session.ts";

const minute = 60_000;
const units = { m: minute, h: 60 * minute, d: 24 * 60 * minute } as const;
/** Last-seen is not written at every request, so that a shorter limit would end sessions that are in use. */
const shortest = 5 * minute;
/** Browsers keep no cookie for longer (RFC 6265bis 5.5). */
const longest = 400 * units.d;

type Duration = `${number}${keyof typeof units}`;

function milliseconds(text: Duration): number {
  const unit = text.endsWith("m") ? units.m : text.endsWith("h") ? units.h : units.d;
  return Number.parseInt(text, 10) * unit;
}

const durationSchema = z
  .templateLiteral([z.number(), z.enum(["m", "h", "d"])], "is not a length of time: write it like 30m, 12h or 14d")
  .refine((text) => /^\d+[mhd]$/.test(text), "is not a length of time: write it like 30m, 12h or 14d")
  .refine((text) => milliseconds(text) >= shortest, "is too short: sessions last at least 5m")
  .refine((text) => milliseconds(text) <= longest, "is too long: browsers keep nothing for more than 400d");

const limitsSchema = z.strictObject({
  /** Without a request. */
  idle: durationSchema.optional(),
  /** In all, however busy. */
  absolute: durationSchema.optional(),
});
const lifetimesSchema = limitsSchema.extend({
  /** The same for people who tick "keep me signed in". */
  remembered: limitsSchema.optional(),
});

export const sessionLifetimesSchema = lifetimesSchema.extend({
  /** By role. Such a role is remembered no longer than it says itself. */
  roles: z.record(roleIdSchema, lifetimesSchema).default({}),
});
export type SessionLifetimes = z.output<typeof sessionLifetimesSchema>;
type Lifetimes = z.output<typeof lifetimesSchema>;

/**
 * The limits of a session that begins, in milliseconds. Of several roles with limits of their own the shortest holds, roles
 * that they include among them.
 *
 * @param held ids of the roles granted directly
 * @param roles of the policy in force
 */
export function limitsFor(
  lifetimes: SessionLifetimes,
  held: readonly string[],
  roles: ReadonlyMap<string, Pick<Role, "includes">>,
  remembered: boolean,
): SessionLimits {
  const own = [...reached(held, roles)].flatMap((id) => lifetimes.roles[id] ?? []);
  const usual = remembered ? rememberedLimits : ordinaryLimits;
  const ofSite = remembered ? lifetimes.remembered : lifetimes;
  const limit = (kind: keyof SessionLimits): number => {
    const ofRoles = own.flatMap((each) => ofRole(each, kind, remembered) ?? []).map(milliseconds);
    if (ofRoles.length > 0) return Math.min(...ofRoles);
    const given = ofSite?.[kind];
    return given === undefined ? usual[kind] : milliseconds(given);
  };
  return { idle: limit("idle"), absolute: limit("absolute") };
}

function ofRole(lifetimes: Lifetimes, kind: keyof SessionLimits, remembered: boolean): Duration | undefined {
  return remembered ? (lifetimes.remembered?.[kind] ?? lifetimes[kind]) : lifetimes[kind];
}

/** The longest time that a remembered session of this site can last, in milliseconds. */
export function longestRemembered(lifetimes: SessionLifetimes): number {
  const given = [lifetimes, ...Object.values(lifetimes.roles)].flatMap((each) => [
    each.remembered?.absolute ?? [],
    each.absolute ?? [],
  ]);
  const usual = lifetimes.remembered?.absolute === undefined ? [rememberedLimits.absolute] : [];
  return Math.max(...usual, ...given.flat().map(milliseconds));
}

function reached(held: readonly string[], roles: ReadonlyMap<string, Pick<Role, "includes">>): Set<string> {
  const found = new Set<string>();
  const waiting = [...held];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(roles.get(id)?.includes ?? []));
  }
  return found;
}
