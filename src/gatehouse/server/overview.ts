/** The figures on the first page of the console. */
import type { MemberRepository } from "../../../db/repositories/contract.ts";
import type { Sessions } from "./identity/sessions.ts";
import type { RefusalRecord, RefusalRecords, RefusalWeek } from "./refusal/refusal-records.ts";

export interface OverviewFigures {
  readonly members: number;
  /** Sessions that are alive at this moment. */
  readonly sessions: number;
  readonly week: RefusalWeek;
  readonly recent: readonly RefusalRecord[];
}

export interface Overview {
  figures(): Promise<OverviewFigures>;
}

const recentLength = 6;

export function createOverview(
  { members }: { readonly members: MemberRepository },
  sessions: Sessions,
  records: RefusalRecords,
): Overview {
  return {
    async figures() {
      const [memberCount, sessionCount, week, recent] = await Promise.all([
        members.count(),
        sessions.countLive(),
        records.week(),
        records.recent(recentLength),
      ]);
      return { members: memberCount, sessions: sessionCount, week, recent };
    },
  };
}
