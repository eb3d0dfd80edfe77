/** A page of a record, with the ways to the pages beside it. */
import type { FoundRows, RowPlace, RowRange } from "../../../db/repositories/contract.ts";

/** Which page: the first one, or the one next to a row. */
export interface PagePlace {
  readonly below?: RowPlace;
  readonly above?: RowPlace;
}

export interface ListedPage<Row> {
  /** Newest first. */
  readonly rows: readonly Row[];
  /** Rows newer than this one are on the page before; null on the first page. */
  readonly newer: RowPlace | null;
  /** Rows older than this one are on the next page; null on the last page. */
  readonly older: RowPlace | null;
  /** When the search gave up with fewer rows than a page holds: `older` goes on from there. */
  readonly lookedUpTo: number | null;
}

/** @param find one page of the record; asked for one row more than is shown */
export async function listPage<Row extends RowPlace>(
  find: (range: RowRange) => Promise<FoundRows<Row>>,
  { below, above }: PagePlace,
  length: number,
): Promise<ListedPage<Row>> {
  if (above !== undefined) {
    const { rows: found, lookedUpTo } = await find({ above, limit: length + 1 });
    if (found.length === 0 && lookedUpTo === null) return listPage(find, {}, length);
    const rows = found.slice(-length);
    const [first = above] = rows;
    const hasNewer = found.length > length || lookedUpTo !== null;
    return {
      rows,
      newer: hasNewer ? placeOf(lookedUpTo ?? first) : null,
      older: placeOf(rows.at(-1) ?? above),
      lookedUpTo: lookedUpTo?.at ?? null,
    };
  }
  const { rows: found, lookedUpTo } = await find({ limit: length + 1, ...(below !== undefined && { below }) });
  const rows = found.slice(0, length);
  const last = rows.at(-1);
  const older = found.length > length ? last : lookedUpTo;
  return {
    rows,
    newer: below === undefined ? null : placeOf(rows[0] ?? below),
    older: older ? placeOf(older) : null,
    lookedUpTo: lookedUpTo?.at ?? null,
  };
}

/** All rows, a piece at a time, so that they are never in memory together. */
export async function* everyRow<Row extends RowPlace>(
  find: (range: RowRange) => Promise<FoundRows<Row>>,
  pieceLength: number,
): AsyncGenerator<readonly Row[], void> {
  let below: RowPlace | undefined;
  for (;;) {
    const { rows, lookedUpTo } = await find({ limit: pieceLength, ...(below !== undefined && { below }) });
    yield rows;
    const next = rows.length < pieceLength ? lookedUpTo : rows.at(-1);
    if (!next) return;
    below = placeOf(next);
  }
}

function placeOf({ at, id }: RowPlace): RowPlace {
  return { at, id };
}
