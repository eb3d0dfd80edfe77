/**
 * Run in a process of its own by the build: loads the built actions of a site and prints their names and what they ask. What they open
 * while they are loaded ends with this process.
 */
import { requirementOfAction } from "../../http/astro/guard-action.ts";
import type { ActionFact } from "./facts.ts";

const [, , file = ""] = process.argv;
const { server } = (await import(file)) as { server?: unknown };
process.stdout.write(`\n${JSON.stringify(namesIn(server, []))}\n`, () => process.exit(0));

function namesIn(found: unknown, parents: readonly string[]): ActionFact[] {
  if (typeof found === "function") {
    return [{ name: parents.join("."), inCode: requirementOfAction(found) }];
  }
  if (typeof found !== "object" || found === null) return [];
  return Object.entries(found).flatMap(([key, value]) => namesIn(value, [...parents, key]));
}
