/** The repositories of one engine. */
import type { Engine } from "../engines/engine.ts";
import { createAccessRepository } from "./access.ts";
import { createAttemptRepository } from "./attempts.ts";
import { createChangeRepository } from "./changes.ts";
import type { Repositories } from "./contract.ts";
import { createMemberRepository } from "./members.ts";
import { createPageRepository } from "./pages.ts";
import { createRefusalRepository } from "./refusals.ts";
import { createSessionRepository } from "./sessions.ts";
import { createSettingRepository } from "./settings.ts";
import { createThemeRepository } from "./themes.ts";

export function createRepositories(engine: Engine): Repositories {
  return {
    members: createMemberRepository(engine),
    sessions: createSessionRepository(engine),
    access: createAccessRepository(engine),
    pages: createPageRepository(engine),
    themes: createThemeRepository(engine),
    attempts: createAttemptRepository(engine),
    refusals: createRefusalRepository(engine),
    changes: createChangeRepository(engine),
    settings: createSettingRepository(engine),
  };
}
