/** Files of people: how large one may be, the columns of its lines, and what a line says of one person. */
import { z } from "zod";
import { problem, textOfProblem } from "../languages/problem.ts";
import { emailSchema, memberNameSchema } from "./member.ts";
import { textOfCell } from "../records/csv.ts";
import { roleSeparator, untilSeparator } from "./people-file.ts";
import { endOfDay } from "./role-grant.ts";

/** Bytes of a file: about a hundred thousand lines. */
export const longestImport = 16 * 1024 * 1024;

/** Names of the columns, in the languages of the console. */
const names = {
  email: ["email", "e-mail", "mail", "email address", "e-mail-adresse", "emailadresse"],
  name: ["name", "full name", "vollständiger name"],
  roles: ["roles", "role", "rollen", "rolle"],
  confirmed: ["confirmed", "bestätigt"],
} as const;
type ColumnName = keyof typeof names;
export type ImportColumns = Readonly<Partial<Record<ColumnName, number>>>;

const yes = new Set(["yes", "ja", "true", "1", "x"]);
const no = new Set(["", "no", "nein", "false", "0"]);
const mostRoles = 20;

export const importLineSchema = z.object({
  email: z.string(),
  /** Null where the file does not say. */
  name: z.string().nullable(),
  roles: z.array(z.object({ role: z.string(), until: z.string() })),
  confirmed: z.boolean(),
});
export type ImportLine = z.infer<typeof importLineSchema>;

/** Null where there is no column with an email. Other columns are passed over. */
export function columnsOf(header: readonly string[]): ImportColumns | null {
  const titles = header.map((cell) => textOfCell(cell).normalize("NFC").toLowerCase());
  const found: Partial<Record<ColumnName, number>> = {};
  for (const [column, spellings] of Object.entries(names) as [ColumnName, readonly string[]][]) {
    const place = titles.findIndex((title) => spellings.includes(title));
    if (place >= 0) found[column] = place;
  }
  return found.email === undefined ? null : found;
}

export type ReadLine =
  | { readonly ok: true; readonly line: ImportLine }
  /** As `textOfProblem` writes it. */
  | { readonly ok: false; readonly problem: string };

export function readLine(cells: readonly string[], columns: ImportColumns, now: number): ReadLine {
  const at = (column: ColumnName) => {
    const place = columns[column];
    return place === undefined ? undefined : textOfCell(cells[place] ?? "");
  };
  const refused = (text: string): ReadLine => ({ ok: false, problem: text });
  const email = emailSchema.safeParse(at("email") ?? "");
  if (!email.success) return refused(email.error.issues[0]?.message ?? "");
  const typedName = at("name") ?? "";
  const name = typedName === "" ? null : memberNameSchema.safeParse(typedName);
  if (name?.success === false) return refused(name.error.issues[0]?.message ?? "");
  const confirmed = (at("confirmed") ?? "").toLowerCase();
  if (!yes.has(confirmed) && !no.has(confirmed)) {
    return refused(textOfProblem(problem("line-confirmed", { typed: confirmed.slice(0, 40) })));
  }
  const roles: { role: string; until: string }[] = [];
  for (const part of (at("roles") ?? "").split(new RegExp(`[${roleSeparator}|,]`, "u"))) {
    const [role = "", until = ""] = part.split(untilSeparator).map((text) => text.trim());
    if (role === "") continue;
    if (roles.length >= mostRoles) return refused(textOfProblem(problem("line-roles", { most: mostRoles })));
    if (until !== "") {
      const endsAt = endOfDay(until);
      if (endsAt === null) return refused(textOfProblem(problem("line-until", { typed: until.slice(0, 40) })));
      if (endsAt <= now) return refused(textOfProblem(problem("until-passed")));
    }
    if (!roles.some((one) => one.role === role)) roles.push({ role: role.slice(0, 40).toWellFormed(), until });
  }
  return {
    ok: true,
    line: { email: email.data, name: name?.data ?? null, roles, confirmed: yes.has(confirmed) },
  };
}
