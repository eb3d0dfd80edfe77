/** The repositories of one engine. */
import type { Engine } from "../engines/engine.ts";
import { withPlainErrors } from "../errors.ts";
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
import { createTokenRepository } from "./tokens.ts";

export function createRepositories(engine: Engine): Repositories {
  return {
    members: withPlainErrors(createMemberRepository(engine)),
    sessions: withPlainErrors(createSessionRepository(engine)),
    tokens: withPlainErrors(createTokenRepository(engine)),
    access: withPlainErrors(createAccessRepository(engine)),
    pages: withPlainErrors(createPageRepository(engine)),
    themes: withPlainErrors(createThemeRepository(engine)),
    attempts: withPlainErrors(createAttemptRepository(engine)),
    refusals: withPlainErrors(createRefusalRepository(engine)),
    changes: withPlainErrors(createChangeRepository(engine)),
    settings: withPlainErrors(createSettingRepository(engine)),
  };
}
