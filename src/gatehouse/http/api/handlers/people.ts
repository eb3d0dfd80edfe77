/** People: each handler calls the use case that the console's form calls. */
import type { Operations } from "../../../core/api/registry.ts";
import type { Member } from "../../../core/identity/member.ts";
import type { Result } from "../../../server/access/result.ts";
import { apiProblem, reply, type Call, type Handlers, type OpenOperation } from "../reply.ts";
import { sayPerson, saySession, sayToken } from "./say.ts";

type Ids = Extract<OpenOperation, keyof typeof import("../../../core/api/operations/people.ts").people>;

const mostListed = 25;

async function personOf({ runtime }: Pick<Call<Operations["findPerson"]>, "runtime">, result: Result<Member>) {
  return result.ok ? reply(sayPerson(result.value, runtime.now())) : result;
}

/** The person as they are after the change. */
async function afterwards(
  call: Pick<Call<Operations["findPerson"]>, "runtime" | "author" | "params">,
  result: Result<unknown>,
) {
  if (!result.ok) return result;
  const { runtime, params } = call;
  const member = await runtime.database.repositories.members.findById(params.person);
  return member === null
    ? apiProblem("not-found", "This person was removed.")
    : reply(sayPerson(member, runtime.now()));
}

const done = (result: Result<unknown>) => (result.ok ? reply(null) : result);

export const people: Handlers<Ids> = {
  async listPeople({ runtime, author, query }) {
    const { order = "newest", limit = mostListed, after, ...asked } = query;
    const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    const found = await runtime.people.list(author, { filter, order, limit, ...(after !== undefined && { after }) });
    if (!found.ok) return found;
    const page = found.value;
    // The console then shows the first page. A program would read the same people over and over.
    if (after !== undefined && !page.hasEarlier) {
      return apiProblem("cursor-gone", "The person at the edge of the last page is gone. Begin the list again.");
    }
    return reply({
      items: page.people.map((member) => sayPerson(member, runtime.now())),
      next: page.hasLater ? (page.people.at(-1)?.id ?? null) : null,
    });
  },

  async addPerson({ runtime, author, body }) {
    const { email, name, roles = [], emailConfirmed = false } = body;
    const made = await runtime.people.addWithoutPassword(author, { email, name, roles, emailConfirmed }, "added");
    if (!made.ok) return made;
    return reply(sayPerson(made.value, runtime.now()), { location: `/people/${made.value.id}` });
  },

  async findPerson(call) {
    const found = await call.runtime.people.find(call.author, call.params.person);
    return found.ok ? reply(sayPerson(found.value.member, call.runtime.now())) : found;
  },

  renamePerson: async (call) =>
    personOf(call, await call.runtime.people.rename(call.author, call.params.person, call.body.name)),

  removePerson: async ({ runtime, author, params }) => done(await runtime.people.remove(author, params.person)),

  suspendPerson: async (call) =>
    afterwards(call, await call.runtime.people.suspend(call.author, call.params.person, call.body.note ?? "")),

  reinstatePerson: async (call) =>
    afterwards(call, await call.runtime.people.reinstate(call.author, call.params.person)),

  async giveRole(call) {
    const { runtime, author, params, body } = call;
    return afterwards(
      call,
      await runtime.people.grantRole(author, params.person, params.role, body.until, body.reason ?? ""),
    );
  },

  takeRole: async (call) =>
    afterwards(call, await call.runtime.people.revokeRole(call.author, call.params.person, call.params.role)),

  async listSessions({ runtime, author, params }) {
    const found = await runtime.people.find(author, params.person);
    return found.ok ? reply({ items: found.value.sessions.map(saySession), next: null }) : found;
  },

  endSessions: async ({ runtime, author, params, query }) =>
    done(await runtime.people.endAllSessions(author, params.person, query.tokens === "yes" ? "tokens" : undefined)),

  endSession: async ({ runtime, author, params }) =>
    done(await runtime.people.endSession(author, params.person, params.session)),

  async listTokens({ runtime, author, params }) {
    const found = await runtime.people.find(author, params.person);
    if (!found.ok) return found;
    return reply({ items: (await runtime.tokens.listOf(params.person)).map(sayToken), next: null });
  },

  revokeToken: async ({ runtime, author, params }) =>
    done(await runtime.tokens.revokeOf(author, params.person, params.token)),

  async invite({ runtime, author, body }) {
    const { email, roles = [], language = "en" } = body;
    const sent = await runtime.newcomers.invite(author, { email, roles, language });
    return sent.ok ? reply({ email: sent.value }) : sent;
  },
};
