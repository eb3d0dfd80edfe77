/**
 * Puts what a deployment changed about who may do what into the audit: sections, rules, roles and permissions of the site's
 * code. Compared with what was in force when the site was opened last, by any instance.
 */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import type { CodePart } from "../../core/languages/en/changes.ts";
import type { SiteConfiguration } from "../configuration.ts";
import type { Log } from "../log.ts";
import { operator } from "./author.ts";
import type { History } from "./history.ts";

const settingKey = "code-policy";
/** Another instance is opened at the same moment. */
const mostAttempts = 5;

export interface CodeAudit {
  /** Called once the site is open. A failure is logged, and keeps no one out. */
  record(): Promise<void>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings"> {
  readonly history: History;
  readonly configuration: SiteConfiguration;
  readonly log: Log;
}

/** Each thing of a part as one text, so that equal ones are equal texts. */
type Described = Readonly<Record<CodePart, readonly string[]>>;

const parts: readonly CodePart[] = ["sections", "rules", "roles", "permissions"];

export function createCodeAudit({ authoredSettings, history, configuration, log }: Dependencies): CodeAudit {
  async function attempt(): Promise<"written" | "changed"> {
    const now = describe(configuration);
    const stored = await authoredSettings.read(settingKey);
    const text = JSON.stringify(now);
    if (stored === text) return "written";
    const before = parsed(stored);
    // At the first start there is nothing that it could have changed.
    const differing = before === null ? [] : parts.filter((part) => !isSame(before[part], now[part]));
    const change =
      before === null || differing.length === 0
        ? null
        : history.rowOf(operator, {
            entity: "code",
            entityId: "policy",
            summary: changed("code-changed", { parts: differing }),
            before: onlyIn(before, now, differing),
            after: onlyIn(now, before, differing),
          });
    return authoredSettings.replace(settingKey, stored, text, { preconditions: { author: null }, change });
  }

  return {
    async record() {
      try {
        for (let attempts = 0; attempts < mostAttempts; attempts += 1) if ((await attempt()) === "written") return;
      } catch (error) {
        log.error("code-not-in-audit", { error });
      }
    },
  };
}

function describe({ sections, rules, roles, permissions }: SiteConfiguration): Described {
  const texts = (things: readonly unknown[]) => things.map((thing) => JSON.stringify(thing)).sort();
  return {
    sections: texts(sections),
    rules: texts(rules),
    roles: texts(roles),
    permissions: texts(Object.entries(permissions)),
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** What is in the one and not in the other, as it is written in the code. */
function onlyIn(one: Described, other: Described, differing: readonly CodePart[]): Record<string, unknown> {
  return Object.fromEntries(
    differing.map((part) => {
      const others = new Set(other[part]);
      return [part, one[part].filter((text) => !others.has(text)).map((text): unknown => JSON.parse(text))];
    }),
  );
}

/** Null where nothing is stored, or another version stored it in a way that this one does not know. */
function parsed(stored: string | null): Described | null {
  try {
    const read = stored === null ? null : (JSON.parse(stored) as Partial<Described>);
    return read !== null && parts.every((part) => Array.isArray(read[part])) ? (read as Described) : null;
  } catch {
    return null;
  }
}
