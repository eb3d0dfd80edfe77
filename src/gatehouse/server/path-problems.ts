/** Checks the paths that a developer wrote in the options of `gatehouse()`. */
import { consoleSectionIds, pathOfConsoleSection } from "../core/access/console-pages.ts";
import { sayProblem } from "../core/languages/say-problem.ts";
import { problemWithBase, type SiteLocation } from "../core/access/site-location.ts";
import { healthPath, readyPath, type ChosenPaths } from "./own-paths.ts";

/** Paths of the console's sections below the console. */
const consoleFolders = consoleSectionIds.map(pathOfConsoleSection).filter((path) => path !== "");

/**
 * Finds two pages at one path: Astro serves only one of them, and a console at the path of the sign-in page would be
 * public.
 */
export function problemsWithPaths(chosen: ChosenPaths): string[] {
  const { consolePath, accountPath } = chosen;
  const { signInPath, signOutPath, setUpPath, confirmEmailPath, signUpPath, mePath } = chosen;
  const { forgotPasswordPath, resetPasswordPath } = chosen;
  const waysIn = { signInPath, signOutPath, setUpPath, confirmEmailPath, signUpPath, forgotPasswordPath };
  const options = { consolePath, ...waysIn, resetPasswordPath, accountPath, mePath };
  const parts = [...consoleFolders.map((folder) => consolePath + folder), `${accountPath}/programs`];
  const taken = new Set<string>([healthPath, readyPath]);
  return Object.entries(options).flatMap(([option, path]) => {
    const isTaken = taken.has(path) || parts.some((part) => path === part || path.startsWith(`${part}/`));
    taken.add(path);
    return isTaken ? [`  ${option}: Gatehouse has another page at ${path}. Choose another path.`] : [];
  });
}

interface WrittenPaths {
  readonly sections: readonly { readonly id: string; readonly path: string; readonly host?: string | undefined }[];
  readonly rules: readonly { readonly pattern: string; readonly host?: string | undefined }[];
  readonly cors: { readonly paths: readonly string[] };
}

/** A rule written with the base would match no page, and its author would believe the page to be guarded. */
export function problemsWithBase({ sections, rules, cors }: WrittenPaths, { base }: SiteLocation): string[] {
  const ofSite = <Named extends { host?: string | undefined }>(named: readonly Named[]) =>
    named.filter(({ host }) => host === undefined);
  const written: [string, string][] = [
    ...ofSite(sections).map(({ id, path }): [string, string] => [`sections.${id}.path`, path]),
    ...ofSite(rules).map(({ pattern }): [string, string] => ["rules.pattern", pattern]),
    ...cors.paths.map((path): [string, string] => ["cors.paths", path]),
  ];
  return written.flatMap(([option, path]) => {
    const problem = problemWithBase(path, base);
    return problem === null ? [] : [`  ${option}: ${sayProblem(problem)}`];
  });
}
