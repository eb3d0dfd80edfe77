/** An instance that sends mails, until it is killed. Its words are the URL of the database and the port of the mail server. */
import { openDatabase } from "../../../db/client.ts";
import { startMailing } from "./mailing.ts";

const database = await openDatabase(process.argv[2] ?? "");
startMailing(database, Number(process.argv[3]));
// The worker's timers keep no process alive.
setInterval(() => undefined, 1_000);
