/** `gatehouse start` of a site that seems to have many routes: `ROUTES` is their number. */
import { start } from "../../src/gatehouse/cli/start.ts";
import { runningRuntime } from "../../src/gatehouse/server/runtime-slot.ts";
import { largePolicy } from "../support/large-policy.ts";

const { routes } = largePolicy({ people: 0, rules: 0, routes: Number(process.env["ROUTES"]) });
process.exitCode = await start([]);
runningRuntime()?.siteRoutes.replace(routes);
