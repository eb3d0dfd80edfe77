/** Looks for actions and server islands that do not declare who may use them. Pure: facts in, findings out. */
import type { Requirement } from "../../core/access/requirement.ts";
import type { SiteFacts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { asNamed } from "./named-file.ts";

/** What the site says in `gatehouse({ actions, islands })`. */
export interface Declared {
  readonly actions: Readonly<Record<string, Requirement>>;
  readonly islands: Readonly<Record<string, Requirement>>;
  /** Whether anything of the site is guarded: then actions and islands have to be declared. */
  readonly hasGuardedParts: boolean;
}

export function auditDeclarations(facts: SiteFacts, declared: Declared): Finding[] {
  return [
    ...undeclaredActions(facts, declared),
    ...undeclaredIslands(facts, declared),
    ...unknownNames(facts, declared),
  ];
}

function undeclaredActions({ actions }: SiteFacts, declared: Declared): Finding[] {
  if (!declared.hasGuardedParts) return [];
  if (actions === null) {
    return [
      {
        code: "actions-unreadable",
        subject: "src/actions",
        message:
          "The actions of this site could not be read, so it is not known what they ask. Look at what src/actions does " +
          "while it is loaded: it must not need a running site.",
      },
    ];
  }
  return actions
    .filter(({ name, inCode }) => inCode === null && !Object.hasOwn(declared.actions, name))
    .map(({ name }) => ({
      code: "action-undeclared",
      subject: name,
      message:
        `The action ${name} can be called from any page, and nothing says who may. Write ` +
        `gatehouse({ actions: { "${name}": { kind: "signed-in" } } }) with what it asks, or guardAction(…) around it; ` +
        `{ kind: "public" } if it is for everybody.`,
    }));
}

function undeclaredIslands({ islands }: SiteFacts, declared: Declared): Finding[] {
  if (!declared.hasGuardedParts) return [];
  const findings: Finding[] = [];
  const files = new Map<string, string>();
  for (const [file, found] of Map.groupBy(islands, (island) => island.file)) {
    const names = [...new Set(found.map(({ name }) => name))];
    if (names.length > 1) {
      findings.push({
        code: "island-file-twice",
        subject: names.join(", "),
        message:
          `The server islands ${names.join(" and ")} are imported from one file, ${asNamed(file).name}, and Astro answers for them under ` +
          "one name, so that what is said of one would hold for the other. Import each from its own .astro file, under " +
          "one name.",
      });
    }
  }
  for (const { name, file } of islands) {
    const other = files.get(name);
    files.set(name, other ?? file);
    if (other !== undefined && other !== file) {
      findings.push({
        code: "island-name-twice",
        subject: name,
        message:
          `Two server islands are imported as ${name}: ${asNamed(other).name} and ${asNamed(file).name}. Astro would number them, and no one could ` +
          "say which one a rule means. Import one of them under another name.",
      });
    } else if (other === undefined && !Object.hasOwn(declared.islands, name)) {
      findings.push({
        code: "island-undeclared",
        subject: name,
        message:
          `The server island ${name} (${asNamed(file).name}) has a URL of its own, which works without the page it stands on, ` +
          `and nothing says who may see it. Write gatehouse({ islands: { "${name}": { kind: "signed-in" } } }) with ` +
          `what it asks; { kind: "public" } if it is for everybody or refuses by itself.`,
      });
    }
  }
  return findings;
}

/** A name that fits nothing is a slip of the pen, and what it was meant for stands open or closed by mistake. */
function unknownNames({ actions, islands, moduleIslands }: SiteFacts, declared: Declared): Finding[] {
  const unknown = (kind: "action" | "island", names: readonly string[], known: readonly string[]) =>
    names
      .filter((name) => !known.includes(name))
      .map((name): Finding => ({
        code: `${kind}-unknown`,
        subject: name,
        message:
          `gatehouse({ ${kind}s }) names ${name}, but this site has no such ${kind}. ` +
          `${known.length === 0 ? "It has none." : `It has: ${known.join(", ")}.`} Correct the name or take it out.`,
      }));
  const actionNames = actions === null ? Object.keys(declared.actions) : actions.map(({ name }) => name);
  const islandNames = [...new Set([...islands.map(({ name }) => name), ...moduleIslands])];
  return [
    ...unknown("action", Object.keys(declared.actions), actionNames),
    ...unknown("island", Object.keys(declared.islands), islandNames),
  ];
}
