/** The record of refusals, filtered: page by page, and as a whole for an export. */
import type { Repositories, RefusalFilter } from "../../../../db/repositories/contract.ts";
import { normaliseEmail } from "../../core/identity/member.ts";
import type { ExportFormat } from "../../core/records/export.ts";
import type { RefusalQuery } from "../../core/refusal/refusal-query.ts";
import { notPermitted, type Author } from "../access/author.ts";
import type { NoteExport } from "../access/noted-export.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { success, type Result } from "../access/result.ts";
import type { ExportSlots } from "../export-slots.ts";
import { everyRow, listPage, type ListedPage, type PagePlace } from "../listed-page.ts";
import { networkOf } from "../network.ts";
import type { RefusalLog } from "./refusal-log.ts";
import { withMembers, type KnownPerson, type RefusalRecord } from "./refusal-records.ts";

const pageLength = 50;
const pieceLength = 500;
const dayLength = 24 * 60 * 60_000;

export interface RefusalPage extends ListedPage<RefusalRecord> {
  /** The person that the filter names; null where it names none, or no member is called so. */
  readonly person: KnownPerson | null;
}

export interface RefusalList {
  page(author: Author, query: RefusalQuery, place: PagePlace): Promise<Result<RefusalPage>>;
  /** The latest refusals of one person. */
  latestOf(author: Author, memberId: string, most: number): Promise<Result<readonly RefusalRecord[]>>;
  /** All that the query finds, in pieces. Only a few are written at once: then it is `busy`. */
  export(
    author: Author,
    query: RefusalQuery,
    format: ExportFormat,
  ): Promise<Result<AsyncGenerator<readonly RefusalRecord[], void>>>;
}

interface Dependencies extends Pick<Repositories, "refusals" | "members"> {
  readonly log: Pick<RefusalLog, "flush">;
  readonly policies: Pick<PolicyStore, "current">;
  readonly exportSlots: ExportSlots;
  readonly noteExport: NoteExport;
}

/** Filters that are typed. */
const typed = ["path", "person", "network", "client"];

export function createRefusalList(dependencies: Dependencies): RefusalList {
  const { refusals, members, log, policies, exportSlots, noteExport } = dependencies;
  const mayLook = async (author: Author) => notPermitted(await policies.current(), author, "refusals:view");

  async function personNamed(text: string | undefined): Promise<KnownPerson | null> {
    if (text === undefined) return null;
    return text.includes("@") ? members.findByEmail(normaliseEmail(text)) : members.findById(text);
  }

  async function find(filter: RefusalFilter, range: Parameters<typeof refusals.list>[1]) {
    const { rows, lookedUpTo } = await refusals.list(filter, range);
    return { rows: await withMembers(members, rows), lookedUpTo };
  }

  return {
    async page(author, query, place) {
      const forbidden = await mayLook(author);
      if (forbidden) return forbidden;
      await log.flush();
      const person = await personNamed(query.person);
      const filter = filterOf(query, person);
      return success({ ...(await listPage((range) => find(filter, range), place, pageLength)), person });
    },

    async latestOf(author, memberId, most) {
      const forbidden = await mayLook(author);
      if (forbidden) return forbidden;
      await log.flush();
      return success((await find({ memberId }, { limit: most })).rows);
    },

    async export(author, query, format) {
      const forbidden = await mayLook(author);
      if (forbidden) return forbidden;
      await log.flush();
      const filter = filterOf(query, await personNamed(query.person));
      const file = await exportSlots.take(() => everyRow((range) => find(filter, range), pieceLength));
      return noteExport(author, { record: "refusals", format, filter: query, typed }, file);
    },
  };
}

function filterOf(query: RefusalQuery, person: KnownPerson | null): RefusalFilter {
  const { reason, path, rule, network, client, from, until, show } = query;
  return {
    ...(reason !== undefined && { reason }),
    ...(path !== undefined && (path.endsWith("*") ? { pathBegins: path.slice(0, -1) } : { path })),
    ...(rule !== undefined && { ruleId: rule }),
    // Of somebody who is not known here any more, refusals are still found by their id.
    ...(query.person !== undefined && { memberId: person?.id ?? query.person }),
    ...(network !== undefined && { network: networkOf(network) }),
    ...(client !== undefined && { client }),
    ...(from !== undefined && { from: Date.parse(from) }),
    ...(until !== undefined && { until: Date.parse(until) + dayLength }),
    ...(show === "scanners" && { isAside: true }),
    // All of a network are wanted, and a person is no scanner.
    ...(show === undefined && network === undefined && query.person === undefined && { isAside: false }),
  };
}
