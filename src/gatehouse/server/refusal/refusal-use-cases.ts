/** The use cases about refusals, put together: what is recorded and counted, and what the console shows of it. */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { refusalCookieAge } from "../../core/identity/refusal-cookie.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import type { NoteExport } from "../access/noted-export.ts";
import type { PolicyStore } from "../access/policy-store.ts";
import type { ExportSlots } from "../export-slots.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { createFollowUps, type FollowUps } from "./follow-ups.ts";
import { createIssuedReferences, type IssuedReferences } from "./issued-references.ts";
import { createOnwardSteps, type OnwardSteps } from "./onward-steps.ts";
import { createRefusalCounter, type RefusalCounter } from "./refusal-counter.ts";
import { createRefusalFigures, type RefusalFigures } from "./refusal-figures.ts";
import { createRefusalList, type RefusalList } from "./refusal-list.ts";
import { createRefusalLog, type RefusalLog } from "./refusal-log.ts";
import { createRefusalRecords, type RefusalRecords } from "./refusal-records.ts";
import { createRefusalViews, type RefusalViews } from "./refusal-views.ts";

export interface RefusalUseCases {
  readonly refusals: RefusalLog;
  readonly refusalCounter: RefusalCounter;
  readonly issuedReferences: IssuedReferences;
  readonly followUps: FollowUps;
  readonly refusalRecords: RefusalRecords;
  readonly refusalList: RefusalList;
  readonly refusalViews: RefusalViews;
  readonly refusalFigures: RefusalFigures;
  readonly onwardSteps: OnwardSteps;
}

interface Dependencies {
  readonly repositories: Repositories;
  readonly authored: AuthoredChanges;
  readonly policies: PolicyStore;
  readonly exportSlots: ExportSlots;
  readonly noteExport: NoteExport;
  readonly metrics: Metrics | null;
  readonly log: Log;
  readonly now: () => number;
}

export function createRefusalUseCases(dependencies: Dependencies): RefusalUseCases {
  const { repositories, metrics, log, now } = dependencies;
  const shared = { ...repositories, ...dependencies };
  const counter = createRefusalCounter(repositories.refusalCounts, log, now);
  const refusals = createRefusalLog(repositories.refusals, log, now, undefined, {
    count(refusal, isPage) {
      metrics?.countRefusal(refusal.reason);
      counter.count(refusal, isPage);
    },
  });
  return {
    refusals,
    refusalCounter: counter,
    issuedReferences: createIssuedReferences(repositories.refusals),
    followUps: createFollowUps(now, refusalCookieAge * 1000),
    refusalRecords: createRefusalRecords(repositories, refusals, now),
    refusalList: createRefusalList({ ...shared, log: refusals }),
    refusalViews: createRefusalViews(shared),
    refusalFigures: createRefusalFigures({ ...shared, counter }),
    onwardSteps: createOnwardSteps({ ...shared, refusalLog: refusals, counter }),
  };
}
