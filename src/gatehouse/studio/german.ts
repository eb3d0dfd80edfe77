/** What the page does not take, in German. A script of its own, so that other readers do not load it. */
import { adminProblems } from "../core/languages/de/admin-problems.ts";
import { ownProblems } from "../core/languages/de/own-problems.ts";

export const problems = { ...ownProblems, ...adminProblems };
