/** The audit: every change of the site, by anybody, page by page, as a whole, and whether the chain holds. */
import type { ChainedChange, ChangeFilter, ChangeRepository, RowRange } from "../../../../db/repositories/contract.ts";
import { chainBeginning, faultOf, type ChainFault, type ChainHead } from "../../core/access/change-chain.ts";
import type { AuditQuery } from "../../core/access/audit-query.ts";
import { problem } from "../../core/languages/problem.ts";
import type { ExportFormat } from "../../core/records/export.ts";
import type { ExportSlots } from "../export-slots.ts";
import { everyRow, listPage, type ListedPage, type PagePlace } from "../listed-page.ts";
import { purgeInSteps } from "../purge-in-steps.ts";
import { notPermitted, type Author } from "./author.ts";
import type { NoteExport } from "./noted-export.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Result } from "./result.ts";
import { sha256 } from "./sha256.ts";

export type { ChainedChange };

const pageLength = 50;
const pieceLength = 200;
const dayLength = 24 * 60 * 60_000;

/**
 * How long changes are kept, in milliseconds; older ones are removed from the beginning of the chain, which says where it
 * begins now. By age alone: a limit on rows would let members who change their own accounts push out what admins did. How
 * often members do that is bounded in `identity/own-changes.ts`.
 */
export const auditAge = 2 * 365 * dayLength;

/** What is wrong at one place of the chain. */
export interface BrokenLink {
  /** The number that the row there has, or should have. */
  readonly number: number;
  readonly fault: ChainFault | "cut-off";
}

export interface AuditReport {
  /** Rows of the chain that were checked. */
  readonly checked: number;
  /** Of them, those of which a name or content was erased because a person was forgotten. */
  readonly erased: number;
  /** Number of the first row that is kept. */
  readonly first: number;
  /** Where the chain ends: noted elsewhere, it shows later whether anything before it was changed. */
  readonly head: ChainHead;
  /** The first places where the chain does not hold; empty where it does. */
  readonly broken: readonly BrokenLink[];
}

export interface Audit {
  page(author: Author, query: AuditQuery, place: PagePlace): Promise<Result<ListedPage<ChainedChange>>>;
  find(author: Author, id: string): Promise<Result<ChainedChange>>;
  /** All that the query finds, in pieces. Only a few are written at once: then it is `busy`. */
  export(
    author: Author,
    query: AuditQuery,
    format: ExportFormat,
  ): Promise<Result<AsyncGenerator<readonly ChainedChange[], void>>>;
  /** Reads the whole chain. */
  verify(author: Author): Promise<Result<AuditReport>>;
  /** Removes what is older than is kept, in small steps. */
  purge(): Promise<void>;
}

interface Dependencies {
  readonly changes: ChangeRepository;
  readonly policies: Pick<PolicyStore, "current">;
  readonly exportSlots: ExportSlots;
  readonly noteExport: NoteExport;
  readonly now: () => number;
}

const mostBroken = 20;

export function createAudit({ changes, policies, exportSlots, noteExport, now }: Dependencies): Audit {
  const mayLook = async (author: Author) => notPermitted(await policies.current(), author, "audit:view");

  async function verify(): Promise<AuditReport> {
    // What is written meanwhile lies behind it, and what is removed meanwhile before it.
    const lastNumber = await changes.lastNumber();
    const start = (await changes.start()) ?? chainBeginning;
    let head: ChainHead = start;
    let checked = 0;
    let erased = 0;
    const broken: BrokenLink[] = [];
    for (;;) {
      const links = await changes.chain(head.number, pieceLength);
      for (const link of links) {
        const fault = faultOf(link, head, sha256);
        const number = link.number ?? head.number + 1;
        if (fault === "missing") broken.push({ number: head.number + 1, fault });
        // After a gap the row itself is still checked, as far as it can be, by the one behind it.
        if (fault === "altered") broken.push({ number, fault });
        checked += 1;
        if (link.authorSalt === null || link.contentSalt === null) erased += 1;
        head = { number, hash: link.hash ?? "" };
        if (broken.length >= mostBroken) return { checked, erased, first: start.number + 1, head, broken };
      }
      if (links.length < pieceLength) break;
    }
    // Old rows were removed while the chain was read.
    if (broken.length > 0 && ((await changes.start()) ?? chainBeginning).number !== start.number) return verify();
    if (head.number < lastNumber) broken.push({ number: head.number + 1, fault: "cut-off" });
    return { checked, erased, first: start.number + 1, head, broken };
  }

  return {
    async page(author, query, place) {
      const forbidden = await mayLook(author);
      if (forbidden) return forbidden;
      const filter = filterOf(query);
      return success(await listPage((range: RowRange) => changes.list(filter, range), place, pageLength));
    },

    async find(author, id) {
      const forbidden = await mayLook(author);
      if (forbidden) return forbidden;
      const found = await changes.find(id);
      return found === null ? failure("not-found", problem("change-missing")) : success(found);
    },

    async export(author, query, format) {
      const forbidden = await mayLook(author);
      if (forbidden) return forbidden;
      const filter = filterOf(query);
      const pieces = () => everyRow((range: RowRange) => changes.list(filter, range), pieceLength);
      const asked = { record: "audit", format, filter: query, typed: ["text", "about", "author"] } as const;
      return noteExport(author, asked, await exportSlots.take(pieces));
    },

    async verify(author) {
      const forbidden = await mayLook(author);
      return forbidden ?? success(await verify());
    },

    async purge() {
      const bounds = { before: now() - auditAge, keep: Number.MAX_SAFE_INTEGER };
      await purgeInSteps(changes.purge, bounds, new AbortController().signal);
    },
  };
}

function filterOf({ entity, about, author, source, text, from, until }: AuditQuery): ChangeFilter {
  return {
    ...(entity !== undefined && { entity }),
    ...(about !== undefined && { entityId: about }),
    ...(author !== undefined && { authorId: author }),
    ...(source !== undefined && { source }),
    ...(text !== undefined && { text }),
    ...(from !== undefined && { from: Date.parse(from) }),
    ...(until !== undefined && { until: Date.parse(until) + dayLength }),
  };
}
