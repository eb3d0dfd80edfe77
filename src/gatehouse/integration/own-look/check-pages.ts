/** Tries the site's refusal pages while it is built, and says what a visitor would miss on them. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { withoutBase } from "../../core/access/site-location.ts";
import type { RefusalStatus } from "../../core/refusal/reason.ts";
import type { SiteConfiguration } from "../../server/configuration.ts";
import { policyOfCode } from "../../server/access/code-policy.ts";
import { configurationFrom } from "../configuration-file.ts";
import type { Finding } from "../audit/finding.ts";
import { moduleFile } from "../module-file.ts";
import { guardOf } from "../audit/guarded.ts";
import type { RenderPagesInput, TriedPage } from "./render-pages.ts";

export interface CheckedPages {
  /** What stops the build. */
  readonly findings: readonly Finding[];
  /** What is worth knowing, as sentences. */
  readonly warnings: readonly string[];
}

/** Milliseconds that a site may take to load and to print its pages. */
const timeLimit = 30_000;

/**
 * @param entry the built server
 * @param built what the build leaves for it; see `configuration-file.ts`
 */
export async function checkOwnLook(entry: URL, built: string): Promise<CheckedPages> {
  const configuration = configurationFrom(built);
  const { frame, ownPages } = configuration;
  const statuses: readonly RefusalStatus[] = frame === undefined ? ownPages : [401, 403];
  if (statuses.length === 0) return { findings: [], warnings: [] };
  const script = fileURLToPath(moduleFile("integration/own-look/render-pages.ts"));
  const input: RenderPagesInput = { entry: entry.href, built, statuses };
  const env = { ...process.env, ASTRO_NODE_AUTOSTART: "disabled", ASTRO_NODE_LOGGING: "disabled" };
  try {
    const trying = promisify(execFile)(process.execPath, [script], { env, timeout: timeLimit });
    // By standard input: what a build leaves lists every guarded file, and a word of a command has a greatest length.
    trying.child.stdin?.on("error", () => undefined).end(JSON.stringify(input));
    const { stdout } = await trying;
    return reportOn(JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as TriedPage[], configuration);
  } catch (error) {
    const because = String(error instanceof Error ? error.message : error).slice(0, 500);
    return { findings: [], warnings: [`The refusal pages could not be tried while building: ${because}`] };
  }
}

/** Pure: what came of trying the pages in, what to say about it out. */
function reportOn(tried: readonly TriedPage[], configuration: SiteConfiguration): CheckedPages {
  const findings: Finding[] = [];
  const warnings = new Set<string>();
  const policy = policyOfCode(configuration);
  for (const { status, failure, loads, stopped } of tried) {
    const page = pageFor(status, configuration);
    if (failure !== undefined) {
      findings.push({
        code: "refusal-page-broken",
        subject: page,
        message:
          `${page} cannot be shown to visitors who are refused (${status}): ${failure} ` +
          (page.startsWith("src/pages/")
            ? 'Put <Refusal /> or <SignIn /> from "gatehouse/components" on it.'
            : "The layout must print its <slot />, and must not need to know who is visiting."),
      });
      continue;
    }
    for (const path of new Set(loads)) {
      const rule = guardOf(policy, path) ?? guardOf(policy, withoutBase(path, configuration.location.base));
      if (rule !== null) {
        warnings.add(`${page} loads ${path}, which visitors who are refused may not have: ${rule.pattern} guards it.`);
      }
    }
    for (const sentence of stopped) warnings.add(`${page}: ${sentence}`);
  }
  return { findings, warnings: [...warnings] };
}

function pageFor(status: RefusalStatus, { ownPages, frame }: SiteConfiguration): string {
  return ownPages.includes(status) ? `src/pages/${status}.astro` : (frame ?? "");
}
