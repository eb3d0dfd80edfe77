/** Where directories keep people and roles up to date (SCIM 2.0). */
import type { APIRoute } from "astro";
import { answerScim } from "../http/scim/answer-scim.ts";
import { getRuntime } from "../server/runtime-slot.ts";

export const ALL: APIRoute = ({ request, params }) => answerScim(request, params["path"] ?? "", getRuntime());
