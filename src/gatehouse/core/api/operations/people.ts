/** People, their roles, sessions and tokens. */
import { z } from "zod";
import { emailSchema, memberNameSchema } from "../../identity/member.ts";
import { memberSources, peopleOrders, signedInSpans, standings } from "../../identity/people-filter.ts";
import { roleIdSchema } from "../../access/role.ts";
import { languageSchema } from "../../page/language.ts";
import { operation } from "../operation.ts";
import * as shapes from "../shapes.ts";

const area = "people";
/** Their answer tells of the person, so that they take what reading takes: a write that changes nothing would be a way around it. */
const tells = { permissions: ["people:view"] } as const;
const one = z.strictObject({ person: shapes.id });
const roles = z.array(roleIdSchema).max(50);
const yesOrNo = z.enum(["yes", "no"]);
/** People on a page. */
const mostPeople = 100;

export const people = {
  listPeople: operation({
    ...{ method: "GET", path: "/people", area, summary: "Lists people" },
    description: "By the filters of the console's list. `search` is a part of a name or an email.",
    query: z.strictObject({
      search: z.string().max(200).optional(),
      role: roleIdSchema.optional(),
      standing: z.enum(standings).optional(),
      signedIn: z.enum(signedInSpans).optional(),
      secondFactor: yesOrNo.optional(),
      source: z.enum(memberSources).optional(),
      confirmed: yesOrNo.optional(),
      waiting: z.literal("yes").optional(),
      order: z.enum(peopleOrders).optional(),
      limit: z.coerce.number<string>().int().min(1).max(mostPeople).optional(),
      after: shapes.after,
    }),
    answer: shapes.listOf("PersonList", shapes.person),
    problems: ["cursor-gone", "not-valid"],
  }),
  addPerson: operation({
    ...{ method: "POST", path: "/people", area, summary: "Adds a person" },
    description:
      "Without a password: they choose one by “Forgotten password”, or sign in without one. To let them choose it from a mail, " +
      "invite them instead.",
    body: z.strictObject({
      email: emailSchema,
      name: memberNameSchema,
      roles: roles.optional(),
      /** The sender knows that the email is theirs. */
      emailConfirmed: z.boolean().optional(),
    }),
    answer: shapes.person,
    created: true,
  }),
  findPerson: operation({
    ...{ method: "GET", path: "/people/{person}", area, summary: "Reads a person" },
    params: one,
    answer: shapes.person,
    problems: ["not-found"],
  }),
  renamePerson: operation({
    ...{ method: "PATCH", path: "/people/{person}", area, summary: "Renames a person" },
    ...tells,
    params: one,
    body: z.strictObject({ name: memberNameSchema }),
    answer: shapes.person,
    problems: ["not-found"],
  }),
  removePerson: operation({
    ...{ method: "DELETE", path: "/people/{person}", area, summary: "Removes a person for good" },
    params: one,
    answer: null,
    problems: ["not-found"],
  }),
  correctEmail: operation({
    ...{ method: "PUT", path: "/people/{person}/email", area, summary: "Corrects an email: closed to programs" },
    params: one,
    answer: null,
    closed: true,
  }),
  resetSecondFactor: operation({
    ...{
      method: "DELETE",
      path: "/people/{person}/second-factor",
      area,
      summary: "Removes a second factor: closed to programs",
    },
    params: one,
    answer: null,
    closed: true,
  }),
  suspendPerson: operation({
    ...{ method: "PUT", path: "/people/{person}/suspension", area, summary: "Suspends a person" },
    ...tells,
    description: "Ends their sessions and revokes their tokens. The note is for them to read.",
    params: one,
    body: z.strictObject({ note: shapes.note.optional() }),
    bodyIsOptional: true,
    answer: shapes.person,
    problems: ["not-found"],
  }),
  reinstatePerson: operation({
    ...{ method: "DELETE", path: "/people/{person}/suspension", area, summary: "Lets a suspended person in again" },
    ...tells,
    params: one,
    answer: shapes.person,
    problems: ["not-found"],
  }),
  giveRole: operation({
    ...{ method: "PUT", path: "/people/{person}/roles/{role}", area, summary: "Gives a role, for good or until a day" },
    ...tells,
    params: z.strictObject({ person: shapes.id, role: roleIdSchema }),
    body: z.strictObject({ until: shapes.day.optional(), reason: shapes.note.optional() }),
    bodyIsOptional: true,
    answer: shapes.person,
    problems: ["not-found"],
  }),
  takeRole: operation({
    ...{ method: "DELETE", path: "/people/{person}/roles/{role}", area, summary: "Takes a role away" },
    ...tells,
    params: z.strictObject({ person: shapes.id, role: roleIdSchema }),
    answer: shapes.person,
    problems: ["not-found"],
  }),
  listSessions: operation({
    ...{ method: "GET", path: "/people/{person}/sessions", area, summary: "Lists a person's sessions" },
    params: one,
    answer: shapes.listOf("SessionList", shapes.session),
    problems: ["not-found"],
  }),
  endSessions: operation({
    ...{ method: "DELETE", path: "/people/{person}/sessions", area, summary: "Ends all sessions of a person" },
    description: "With `tokens=yes` their tokens are revoked as well.",
    params: one,
    query: z.strictObject({ tokens: yesOrNo.optional() }),
    answer: null,
    problems: ["not-found"],
  }),
  endSession: operation({
    ...{ method: "DELETE", path: "/people/{person}/sessions/{session}", area, summary: "Ends one session" },
    params: z.strictObject({ person: shapes.id, session: shapes.id }),
    answer: null,
    problems: ["not-found"],
  }),
  listTokens: operation({
    ...{ method: "GET", path: "/people/{person}/tokens", area, summary: "Lists a person's tokens" },
    params: one,
    answer: shapes.listOf("TokenList", shapes.token),
    problems: ["not-found"],
  }),
  makeToken: operation({
    ...{ method: "POST", path: "/people/{person}/tokens", area, summary: "Makes a token: closed to programs" },
    params: one,
    answer: null,
    closed: true,
  }),
  revokeToken: operation({
    ...{ method: "DELETE", path: "/people/{person}/tokens/{token}", area, summary: "Revokes a token" },
    params: z.strictObject({ person: shapes.id, token: shapes.id }),
    answer: null,
    problems: ["not-found"],
  }),
  invite: operation({
    ...{ method: "POST", path: "/invitations", area: "invitations", summary: "Invites somebody by mail" },
    body: z.strictObject({ email: emailSchema, roles: roles.optional(), language: languageSchema.optional() }),
    answer: z.strictObject({ email: z.string() }),
    created: true,
  }),
} as const;
