import { formats } from "../formats.ts";
import type { VisitorWords } from "../index.ts";
import { account } from "./account.ts";
import { notices } from "./notices.ts";
import { ownProblems } from "./own-problems.ts";

export const arabic: VisitorWords = { formats: formats.ar, account, notices, ownProblems };
