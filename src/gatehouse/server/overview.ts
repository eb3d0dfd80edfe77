/** The figures on the first page of the console. */
import type { MailRepository, MemberRepository, UnsentMails } from "../../../db/repositories/contract.ts";
import type { Sessions } from "./identity/sessions.ts";
import type { RefusalRecord, RefusalRecords, RefusalWeek } from "./refusal/refusal-records.ts";
import { slowFigures } from "./slow-figures.ts";

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
  const itself = (figure: number) => figure;
  const memberCount = slowFigures(() => members.count(), itself);
  const sessionCount = slowFigures(() => sessions.countLive(), itself);
  const weekOfRefusals = slowFigures(
    () => records.week(),
    ({ total }) => total,
  );
  return {
    async figures() {
      const at = now();
      const [memberTotal, sessionTotal, week, recent, unsent] = await Promise.all([
        memberCount(),
        sessionCount(),
        weekOfRefusals(),
        records.recent(recentLength),
        mails.countUnsent({ failed: at - 7 * day, outbox: at - day }),
      ]);
      return { members: memberTotal, sessions: sessionTotal, week, recent, unsent };
    },
  };
}
