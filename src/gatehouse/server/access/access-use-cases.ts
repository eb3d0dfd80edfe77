/** The use cases about who may go where, put together: rules, roles, their effect, and why somebody was refused. */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import type { SiteConfiguration } from "../configuration.ts";
import type { ExportSlots } from "../export-slots.ts";
import type { JoiningSettings } from "../identity/joining.ts";
import type { TellMember } from "../identity/tell-member.ts";
import type { Log } from "../log.ts";
import type { OptionalWrites } from "../optional-writes.ts";
import { ownCredentials } from "../own-paths.ts";
import type { PublishedPage } from "../page/published-page.ts";
import type { RefusalFigures } from "../refusal/refusal-figures.ts";
import type { RefusalRecords } from "../refusal/refusal-records.ts";
import { createAudit, type Audit } from "./audit.ts";
import type { AuthoredChanges } from "./authored.ts";
import { authorOfEnd, createAuthoredEnds, createAuthoredLater, laterAuthor } from "./authored-later.ts";
import { createCodeAudit, type CodeAudit } from "./code-audit.ts";
import { createEffectMaker } from "./effect-maker.ts";
import { createEffects, type Effects } from "./effects.ts";
import { createExplain, type Explain, type ExplainDependencies } from "./explain.ts";
import { createExplainRefusal, type ExplainRefusal } from "./explain-refusal.ts";
import type { History } from "./history.ts";
import { createMap, type MapSite } from "./map.ts";
import { createNewRoutes, type NewRoutes } from "./new-routes.ts";
import type { NoteExport } from "./noted-export.ts";
import { createRoleComparison, type RoleComparison } from "./role-comparison.ts";
import { createRoles, type Roles } from "./roles.ts";
import { createRuleChecks, type RuleChecksDependencies } from "./rule-checks.ts";
import { createRulePlans, type RulePlans } from "./rule-plans.ts";
import { createRuleTrials, type RuleTrials } from "./rule-trials.ts";
import { createRuleVersions, type RuleVersions } from "./rule-versions.ts";
import { createRules, type Rules } from "./rules.ts";
import { createSiteRoutes, type SiteRoutes } from "./site-routes.ts";
import type { TrialRecorder } from "./trial-recorder.ts";
import { createUndo, type Undo } from "./undo.ts";
import { createViewAs, type ViewAs } from "./view-as.ts";
import { createViewAsSettings, type ViewAsSettings } from "./view-as-settings.ts";

export interface AccessUseCases {
  readonly roles: Roles;
  readonly roleComparison: RoleComparison;
  readonly rules: Rules;
  readonly ruleTrials: RuleTrials;
  readonly ruleVersions: RuleVersions;
  readonly rulePlans: RulePlans;
  readonly undo: Undo;
  readonly viewAs: ViewAs;
  readonly viewAsSettings: ViewAsSettings;
  readonly siteRoutes: SiteRoutes;
  readonly newRoutes: NewRoutes;
  readonly map: MapSite;
  readonly effects: Effects;
  readonly explain: Explain;
  readonly explainRefusal: ExplainRefusal;
  readonly audit: Audit;
  readonly codeAudit: CodeAudit;
}

interface Dependencies extends Omit<RuleChecksDependencies, "access">, Pick<ExplainDependencies, "identity" | "now"> {
  readonly repositories: Repositories;
  readonly configuration: SiteConfiguration;
  readonly authored: AuthoredChanges;
  readonly history: History;
  readonly joining: Pick<JoiningSettings, "read">;
  readonly publishedPage: Pick<PublishedPage, "current">;
  readonly refusalRecords: RefusalRecords;
  readonly refusalFigures: RefusalFigures;
  readonly trialRecorder: TrialRecorder;
  readonly tell: TellMember;
  readonly optionalWrites: OptionalWrites;
  readonly exportSlots: ExportSlots;
  readonly noteExport: NoteExport;
  /** Tells the worker that a job was added. */
  readonly wake: () => void;
  readonly log: Log;
}

/** @returns the use cases, and what ends the process that computes effects */
export function createAccessUseCases(dependencies: Dependencies): {
  readonly uses: AccessUseCases;
  readonly close: () => void;
} {
  const { repositories, configuration } = dependencies;
  const shared = { ...repositories, ...dependencies };
  const ofRules = { ...shared, checks: createRuleChecks(shared) };
  const roles = createRoles(shared);
  const siteRoutes = createSiteRoutes(configuration.siteRoutes);
  const newRoutes = createNewRoutes({ ...shared, siteRoutes });
  const explain = createExplain({ ...shared, credentials: ownCredentials(configuration) });
  const viewAsSettings = createViewAsSettings(shared);
  const maker = createEffectMaker();
  const uses: AccessUseCases = {
    roles,
    roleComparison: createRoleComparison(shared),
    rules: createRules(ofRules),
    ruleTrials: createRuleTrials({ ...ofRules, recorder: dependencies.trialRecorder }),
    ruleVersions: createRuleVersions(ofRules),
    rulePlans: createRulePlans({
      ...ofRules,
      rulesLater: createRules({ ...ofRules, authored: createAuthoredLater(shared) }),
      rulesAtEnd: createRules({ ...ofRules, authored: createAuthoredEnds(shared) }),
      authorOf: (memberId, isEnd) => (isEnd ? authorOfEnd : laterAuthor)(shared, memberId),
    }),
    undo: createUndo({ ...ofRules, roles }),
    viewAs: createViewAs({ ...shared, settings: viewAsSettings }),
    viewAsSettings,
    siteRoutes,
    newRoutes,
    map: createMap({ ...shared, siteRoutes, newRoutes }),
    effects: createEffects({ ...shared, siteRoutes, maker }),
    explain,
    explainRefusal: createExplainRefusal({ ...shared, explain }),
    audit: createAudit(shared),
    codeAudit: createCodeAudit(shared),
  };
  return { uses, close: () => maker.close() };
}
