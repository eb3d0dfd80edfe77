/**
 * Hosts beside the site's own: names under which a proxy serves something else (a folder of files, another application)
 * and asks here whether a request is allowed. A rule without a host applies to the site itself.
 */
import { z } from "zod";
import type { Rule } from "./rule.ts";
import { complaint } from "../languages/problem.ts";

const name = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[1-9]\d{0,4})?$/;

/** As browsers send it: a lower-case name, with the port where the URL has one (RFC 9110 7.2). */
export const hostSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(259, complaint("too-long", { most: 259 }))
  .regex(name, complaint("host-form"));

/**
 * The rule for a host that no other rule names: access is denied. Any rule that names the host replaces it. Pages of
 * the site itself are public where no rule covers them, because the site is known; applications behind a proxy are not.
 */
export function closedHostRule(host: string): Rule {
  return {
    id: "host:closed",
    source: "code",
    host,
    pattern: "/**",
    methods: [],
    requirement: { kind: "closed" },
    note: "",
  };
}
