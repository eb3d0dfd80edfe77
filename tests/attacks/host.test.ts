/** Some programs join the Host header to the request target, so its value could become a part of the URL. */
import { inject, expect, test } from "vitest";
import { buildNames } from "../support/built-sites.ts";
import { bytesOf, describeAttack, anonymousVisitor } from "./support/describe-attack.ts";
import { openWire } from "./support/wire.ts";

const strange = (host: string, port: string) => [
  `${host}/about?`,
  `${host}/about#`,
  `${host}/`,
  `${host}\\about`,
  `${host}?`,
  `${host}#`,
  `user@${host}`,
  `${host}@evil.example`,
  `evil.example@${host}`,
  `${host}:80`,
  `${host}.`,
  `localhost.:${port}`,
  `localhost:0${port}`,
  `localhost:${port}:1`,
  `localhost: ${port}`,
  `127.0.0.1:${port}`,
  `[::1]:${port}`,
  `0:${port}`,
  `2130706433:${port}`,
  "evil.example",
  `evil.example:${port}`,
  "",
  " ",
  ",",
  `${host}, evil.example`,
  `${host} evil.example`,
  `evil.example ${host}`,
  `LOCALHOST:${port}`,
  `%6cocalhost:${port}`,
  `localhost%00:${port}`,
  `localhost%0d%0a:${port}`,
  `http://${host}`,
  "*",
  "..",
  "a".repeat(5000),
  `${host}\t`,
  `\u00ff${host}`,
];

describeAttack(
  "Host",
  (path, { origin }) => {
    const { host, port } = new URL(origin);
    const one = strange(host, port).flatMap((value) =>
      [path, "/about", "/"].map((target) => ({ target, headers: [`Host: ${value}`] })),
    );
    const two = [
      ["evil.example", host],
      [host, "evil.example"],
      [host, host],
    ].map((values) => ({ target: path, headers: values.map((value) => `Host: ${value}`) }));
    const folded = [
      `Host: ${host}\r\n evil.example`,
      `Host: evil.example\r\n\t${host}`,
      `Host : ${host}`,
      ` Host: ${host}`,
      `host:${host}`,
      `HOST: ${host}`,
      `Host:\t${host}`,
    ].map((field) => ({ target: path, headers: [field] }));
    return [...one, ...two, ...folded];
  },
  { everySpelling: false },
);

test.each(buildNames)(
  "a host that is not the site's own is refused, and never repeated in the response (%s build)",
  async (build) => {
    const { origin } = inject("openSites")[build];
    const wire = openWire(origin);
    for (const target of ["/", "/login", "/members", "/nothing", "/about/"]) {
      const outcome = await wire.ask(bytesOf({ target, headers: ["Host: evil.example"] }, anonymousVisitor(), origin));
      expect(outcome).toMatchObject({ kind: "answered", answer: { status: 421 } });
      if (outcome.kind === "answered") expect(outcome.answer.text).not.toContain("evil.example");
    }
    wire.close();
  },
);
