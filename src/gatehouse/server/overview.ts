/** What the first page of the console shows: what needs somebody, and today beside the same day of last week. */
import type {
  MailRepository,
  MemberRepository,
  SignInRepository,
  SignUpRepository,
  UnsentMails,
  WebhookRepository,
} from "../../../db/repositories/contract.ts";
import { notPermitted, type Author } from "./access/author.ts";
import type { NewRoutes } from "./access/new-routes.ts";
import type { PolicyStore } from "./access/policy-store.ts";
import type { RulePlans } from "./access/rule-plans.ts";
import type { RequestInbox } from "./identity/request-inbox.ts";
import type { Sessions } from "./identity/sessions.ts";
import type { SignInLog } from "./identity/sign-in-log.ts";
import type { RefusalRecord, RefusalRecords, RefusalWeek } from "./refusal/refusal-records.ts";
import { slowFigures } from "./slow-figures.ts";

/** Today until now, and the same hours of the same day of last week. Days are UTC. */
export interface DayBesideLast {
  readonly today: number;
  readonly lastWeek: number;
}

export interface OverviewFigures {
  readonly members: number;
  /** Sessions that are alive at this moment. */
  readonly sessions: number;
  readonly refusals: DayBesideLast;
  readonly signIns: DayBesideLast;
  readonly week: RefusalWeek;
  readonly recent: readonly RefusalRecord[];
}

/** What waits for somebody, as far as the reader may see it; 0 and nothing for what they may not. */
export interface Needs {
  /** Up to `mostCounted`. */
  readonly requests: number;
  /** People who asked for an account. */
  readonly newcomers: number;
  /** Mails that failed this week, wait for the mail server, or wait in the outbox with a link that still works. */
  readonly unsent: UnsentMails;
  /** Deliveries of webhooks that were given up this week. */
  readonly webhooks: number;
  /** Rules that are tried out. */
  readonly trials: number;
  /** Planned changes of rules that were not carried out. */
  readonly plans: number;
  /** Routes that a deployment of the last days brought, and that no rule speaks of. */
  readonly newRoutes: number;
}

export interface Overview {
  figures(): Promise<OverviewFigures>;
  needs(author: Author): Promise<Needs>;
}

interface Dependencies {
  readonly members: MemberRepository;
  readonly mails: MailRepository;
  readonly signUps: Pick<SignUpRepository, "count">;
  readonly signIns: Pick<SignInRepository, "countSucceeded">;
  readonly webhooks: Pick<WebhookRepository, "countFailed">;
  readonly signInLog: Pick<SignInLog, "flush">;
  readonly requestInbox: Pick<RequestInbox, "count">;
  readonly rulePlans: Pick<RulePlans, "countFailed">;
  readonly newRoutes: Pick<NewRoutes, "countOpen">;
  readonly policies: PolicyStore;
  readonly sessions: Sessions;
  readonly records: RefusalRecords;
  readonly now: () => number;
}

const recentLength = 6;
const day = 24 * 60 * 60_000;
const nothingUnsent: UnsentMails = { failed: 0, waiting: 0, outbox: 0 };

export function createOverview(dependencies: Dependencies): Overview {
  const { members, mails, signUps, signIns, webhooks, signInLog, requestInbox, policies } = dependencies;
  const { sessions, records, rulePlans, newRoutes, now } = dependencies;

  async function besideLast(count: (from: number, to: number) => Promise<number>): Promise<DayBesideLast> {
    const at = now();
    const midnight = at - (at % day);
    const [today, lastWeek] = await Promise.all([count(midnight, at + 1), count(midnight - 7 * day, at + 1 - 7 * day)]);
    return { today, lastWeek };
  }

  const itself = (figure: number) => figure;
  const memberCount = slowFigures(() => members.count(), itself);
  const sessionCount = slowFigures(() => sessions.countLive(), itself);
  const refusalsOfToday = slowFigures(
    () => besideLast((from, to) => records.countBetween(from, to)),
    ({ today, lastWeek }) => today + lastWeek,
  );
  const signInsOfToday = slowFigures(
    () => besideLast((from, to) => signIns.countSucceeded(from, to)),
    ({ today, lastWeek }) => today + lastWeek,
  );
  const weekOfRefusals = slowFigures(
    () => records.week(),
    ({ total }) => total,
  );
  return {
    async figures() {
      await signInLog.flush();
      const [memberTotal, sessionTotal, refusals, signedIn, week, recent] = await Promise.all([
        memberCount(),
        sessionCount(),
        refusalsOfToday(),
        signInsOfToday(),
        weekOfRefusals(),
        records.recent(recentLength),
      ]);
      return { members: memberTotal, sessions: sessionTotal, refusals, signIns: signedIn, week, recent };
    },

    async needs(author) {
      const policy = await policies.current();
      const at = now();
      const sees = notPermitted(policy, author, "people:view") === null;
      const manages = (["people:manage", "people:export"] as const).every(
        (permission) => notPermitted(policy, author, permission) === null,
      );
      const mayRule = notPermitted(policy, author, "rules:manage") === null;
      const [requests, newcomers, unsent, failed, plans, open] = await Promise.all([
        requestInbox.count(author),
        sees ? signUps.count() : 0,
        sees
          ? mails.countUnsent({
              failed: at - 7 * day,
              outbox: at - day,
              ...(author.kind === "member" && { reader: author.id }),
            })
          : nothingUnsent,
        manages ? webhooks.countFailed(at - 7 * day) : 0,
        mayRule ? rulePlans.countFailed() : 0,
        mayRule ? newRoutes.countOpen(policy) : 0,
      ]);
      const trials = mayRule ? policy.trials.length : 0;
      return {
        requests: requests ?? 0,
        newcomers,
        unsent,
        webhooks: failed,
        trials,
        plans,
        newRoutes: open,
      };
    },
  };
}
