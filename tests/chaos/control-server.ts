/** Answers at once, from a process of its own: how late its answers are is how late the machine and the client are. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_request, response) => response.end("ok\n"));
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
process.once("disconnect", () => process.exit());
