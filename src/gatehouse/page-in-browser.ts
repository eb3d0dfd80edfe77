/** What of `page.ts` a script in a browser may use: nothing here reaches the server's code. */
export { refusalOf, type ActionRefusal } from "./core/refusal/action-error.ts";
