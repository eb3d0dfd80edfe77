/** `gatehouse start` with other limits, as JSON in the first word: the usual ones take longer than a test should. */
import { start } from "../../src/gatehouse/cli/start.ts";
import type { Limits } from "../../src/gatehouse/http/server/server-limits.ts";

process.exitCode = await start([], JSON.parse(process.argv[2] ?? "{}") as Partial<Limits>);
