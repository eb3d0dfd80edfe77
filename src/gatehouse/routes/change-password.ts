/** Password managers open this path to change a password, and are led to the account (W3C, A Well-Known URL for Changing Passwords). */
import type { APIRoute } from "astro";
import { accountPageOf } from "../server/own-paths.ts";
import { getRuntime } from "../server/runtime-slot.ts";
import { seePage } from "./forms/done.ts";

export const GET: APIRoute = () => seePage(accountPageOf(getRuntime().configuration.accountPath, "security"));
