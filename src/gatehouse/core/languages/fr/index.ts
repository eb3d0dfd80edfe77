import { formats } from "../formats.ts";
import type { VisitorWords } from "../index.ts";
import { account } from "./account.ts";
import { names } from "./names.ts";
import { notices } from "./notices.ts";
import { ownAccount } from "./own-account.ts";
import { ownProblems } from "./own-problems.ts";
import { waysIn } from "./ways-in.ts";

export const french: VisitorWords = {
  language: "fr",
  formats: formats.fr,
  account,
  names,
  notices,
  ownAccount,
  ownProblems,
  waysIn,
};
