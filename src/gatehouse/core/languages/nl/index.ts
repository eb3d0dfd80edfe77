import { formats } from "../formats.ts";
import type { VisitorWords } from "../index.ts";
import { account } from "./account.ts";
import { names } from "./names.ts";
import { notices } from "./notices.ts";
import { ownAccount } from "./own-account.ts";
import { ownProblems } from "./own-problems.ts";
import { waysIn } from "./ways-in.ts";

export const dutch: VisitorWords = {
  language: "nl",
  formats: formats.nl,
  account,
  names,
  notices,
  ownAccount,
  ownProblems,
  waysIn,
};
