/** A guarded file that is removed or becomes shorter between the look at it and its last byte, as in a careless deployment. */
import { mkdtempSync, rmSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sendGuarded } from "../../../src/gatehouse/http/astro/guarded-files.ts";
import { createSmallFiles } from "../../../src/gatehouse/http/astro/small-files.ts";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-changed-"));
const file = join(folder, "plan.txt");
let server: Server;
/** Happens once the file was found, and before it is opened. */
let meanwhile: () => void;

beforeEach(async () => {
  writeFileSync(file, "p".repeat(1_000));
  server = createServer((request, response) => {
    if (request.url === "/next") return void response.end("the next answer");
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) => {
      if (name === "ETag") meanwhile();
      return setHeader(name, value);
    };
    sendGuarded(request, response, {
      folder,
      small: createSmallFiles(),
      answer: { kind: "file", path: "/plan.txt", file: { etag: '"one"' }, pages: ["/plan.txt"] },
      search: "",
      missing: () => response.writeHead(404).end("nothing here"),
      failed: () => response.writeHead(500).end("failed"),
    });
  });
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(file, { force: true });
});

/** Two requests on one connection: what is wrong with the first answer must not swallow the second. */
function ask(): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  let text = "";
  socket.on("data", (data) => (text += data.toString()));
  const head = "HTTP/1.1\r\nHost: localhost\r\n";
  socket.write(`GET /plan.txt ${head}Range: bytes=0-899\r\n\r\nGET /next ${head}Connection: close\r\n\r\n`);
  return new Promise((resume) => socket.once("close", () => resume(text)));
}

test("one that is gone is an ordinary 404, with a length of its own", async () => {
  meanwhile = () => unlinkSync(file);
  const text = await ask();
  expect(text).toMatch(/^HTTP\/1\.1 404 /);
  expect(text).not.toMatch(/Content-(?:Length: 900|Range)|ETag/i);
  expect(text).toContain("the next answer");
});

test("one that became shorter ends the connection, and no other answer is taken for the rest of it", async () => {
  meanwhile = () => truncateSync(file, 100);
  const text = await ask();
  expect(text).toMatch(/^HTTP\/1\.1 206 /);
  expect(text).not.toContain("the next answer");
});
