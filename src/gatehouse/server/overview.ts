/** The figures on the first page of the console. */
import type { MailRepository, MemberRepository, UnsentMails } from "../../../db/repositories/contract.ts";
import type { Sessions } from "./identity/sessions.ts";
import type { RefusalRecord, RefusalRecords, RefusalWeek } from "./refusal/refusal-records.ts";

export interface OverviewFigures {
  readonly members: number;
  /** Sessions that are alive at this moment. */
  readonly sessions: number;
  readonly week: RefusalWeek;
  readonly recent: readonly RefusalRecord[];
  /** Mails that failed this week, wait for the mail server, or wait in the outbox with a link that still works. */
  readonly unsent: UnsentMails;
}

export interface Overview {
  figures(): Promise<OverviewFigures>;
}

const recentLength = 6;
const day = 24 * 60 * 60_000;

export function createOverview(
  { members, mails }: { readonly members: MemberRepository; readonly mails: MailRepository },
  sessions: Sessions,
  records: RefusalRecords,
  now: () => number,
): Overview {
  return {
    async figures() {
      const at = now();
      const [memberCount, sessionCount, week, recent, unsent] = await Promise.all([
        members.count(),
        sessions.countLive(),
        records.week(),
        records.recent(recentLength),
        mails.countUnsent({ failed: at - 7 * day, outbox: at - day }),
      ]);
      return { members: memberCount, sessions: sessionCount, week, recent, unsent };
    },
  };
}
