/**
 * Mails to the people who decide on requests. The first request of an hour is told at once, and all others of that hour in one
 * mail when it is over, so that a flood of requests is no flood of mails.
 */
import { z } from "zod";
import type {
  AttemptRepository,
  MemberRepository,
  NewJob,
  RequestRepository,
  SettingRepository,
  WaitingRequestRow,
} from "../../../../db/repositories/contract.ts";
import { namedRole } from "../../core/access/described.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { Member } from "../../core/identity/member.ts";
import { formats } from "../../core/languages/formats.ts";
import { visitorWordsIn } from "../../core/languages/index.ts";
import { spokenName } from "../../core/languages/names.ts";
import type { Language } from "../../core/page/language.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import { jobKind, newJob, type JobKind } from "../jobs/job-kind.ts";
import type { Mails } from "../mail/mails.ts";
import type { RoleApprovers } from "./role-approvers.ts";
import type { TellMember } from "./tell-member.ts";

/** Milliseconds. */
const window = 60 * 60_000;
/** After the end of a window, so that what was begun in it is written. */
const grace = 60_000;
/** Requests that one run reads, and requests that one mail names. */
const most = { requests: 500, named: 5 } as const;
/** The setting with the time of the newest request that approvers were told of. */
const settingKey = "requests-told";

export interface TellApprovers {
  /** Counts one request, and answers the jobs to be written with it. */
  jobs(): Promise<readonly NewJob[]>;
  /** Makes the worker look at them. */
  written(): void;
  readonly job: JobKind;
}

interface Dependencies {
  readonly members: Pick<MemberRepository, "findByIds">;
  readonly requests: Pick<RequestRepository, "waitingSince">;
  readonly attempts: Pick<AttemptRepository, "count">;
  readonly settings: SettingRepository;
  readonly approvers: Pick<RoleApprovers, "toTell">;
  readonly policies: PolicyStore;
  readonly mails: Pick<Mails, "write">;
  readonly tell: TellMember;
  readonly siteLanguage: () => Promise<Language>;
  /** Of the console's list of requests. */
  readonly requestsUrl: string;
  readonly wake: () => void;
  readonly now: () => number;
}

export function createTellApprovers(dependencies: Dependencies): TellApprovers {
  const { members, requests, attempts, settings, approvers, policies, mails, tell, requestsUrl, wake, now } =
    dependencies;

  /** The requests of a round for each member who decides on them. */
  async function readersOf(policy: Policy, rows: readonly WaitingRequestRow[]) {
    const byReader = new Map<string, WaitingRequestRow[]>();
    for (const roleId of new Set(rows.map((row) => row.roleId))) {
      const readers = policy.roles.has(roleId) ? await approvers.toTell(policy, roleId) : [];
      for (const reader of readers) {
        const theirs = rows.filter((row) => row.roleId === roleId && row.memberId !== reader);
        if (theirs.length > 0) byReader.set(reader, [...(byReader.get(reader) ?? []), ...theirs]);
      }
    }
    return byReader;
  }

  async function write(reader: Member, rows: readonly WaitingRequestRow[], policy: Policy): Promise<void> {
    const own = await dependencies.siteLanguage();
    const language = reader.language ?? own;
    const { names } = visitorWordsIn(language);
    const lines = rows.slice(0, most.named).map(({ name, roleId }) => {
      return `${name}: ${spokenName(namedRole(policy, roleId), names, language, own).text}`;
    });
    const values = {
      count: formats[language].number(rows.length),
      requests: [...lines, ...(rows.length > lines.length ? ["…"] : [])].join("; "),
    };
    const [only] = rows.length === 1 ? rows : [];
    const link =
      only === undefined
        ? requestsUrl
        : `${requestsUrl}/${encodeURIComponent(only.memberId)}/${encodeURIComponent(only.roleId)}`;
    const mail = await tell("requests-waiting", reader, values, link);
    if (mail !== null) await mails.write(mail);
  }

  const job = jobKind({
    name: "requests-told",
    payload: z.object({}),
    mostRuns: 5,
    longestRun: 5 * 60_000,
    async run(_, { signal }) {
      const told = Number((await settings.get(settingKey)) ?? 0);
      const rows = await requests.waitingSince(told, most.requests);
      const newest = rows.at(-1)?.askedAt;
      if (newest === undefined) return;
      const policy = await policies.current();
      const byReader = await readersOf(policy, rows);
      const readers = await members.findByIds([...byReader.keys()]);
      for (const reader of readers) {
        if (signal.aborted) throw new Error("The site stops.");
        if (reader.suspendedAt === null) await write(reader, byReader.get(reader.id) ?? [], policy);
      }
      await settings.put(settingKey, String(newest));
    },
  });

  return {
    job,
    written: wake,

    async jobs() {
      const at = now();
      const { count, windowEndsAt } = await attempts.count("requests-told", at, window);
      const round = (dedupeKey: string, runAt: number) => newJob(job, { dedupeKey, payload: {}, now: at, runAt });
      const later = round(`later-${windowEndsAt}`, windowEndsAt + grace);
      return count === 1 ? [round(`now-${windowEndsAt}`, 0), later] : [later];
    },
  };
}
