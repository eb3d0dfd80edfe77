/** The built site with further ways to sign in, as an engineer would add them. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildOfSite, configurationOfSite, siteFolder } from "../../src/gatehouse/cli/site.ts";
import { createRuntime } from "../../src/gatehouse/server/runtime.ts";
import { setRuntime } from "../../src/gatehouse/server/runtime-slot.ts";
import { settingsOfSite } from "../../src/gatehouse/server/site-settings.ts";
import { key, mailedCode, provider, riddle } from "./made-up-ways.ts";

setRuntime(
  await createRuntime({
    settings: settingsOfSite(siteFolder),
    configuration: await configurationOfSite(),
    furtherWays: [riddle(), key, provider, mailedCode],
  }),
);
const { server, entry } = buildOfSite();
await import(pathToFileURL(join(server, entry)).href);
