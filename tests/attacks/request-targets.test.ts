/** Request lines that name something else than one path (RFC 9112 3): another form, nothing, two things, too much. */
import { describeAttack, utf8 } from "./support/describe-attack.ts";

describeAttack("request targets", (path, { origin }) => {
  const { host } = new URL(origin);
  const absolute = [
    `${origin}${path}`,
    `http://evil.example${path}`,
    `HTTP://${host}${path}`,
    `https://${host}${path}`,
    `http:${path}`,
    `http:/${path}`,
    `http:///${host}${path}`,
    `http://${host}@evil.example${path}`,
    `http://user:pass@${host}${path}`,
    `file://${path}`,
    `javascript:${path}`,
    `data:,${path}`,
    `ws://${host}${path}`,
    `//${host}${path}`,
    `//evil.example${path}`,
    `\\\\${host}${path}`,
  ];
  const other = [
    "*",
    "",
    host,
    "localhost:443",
    `*${path}`,
    path.slice(1),
    `.${path}`,
    `..${path}`,
    `~${path}`,
    `?${path}`,
    `#${path}`,
    `@${path}`,
    `:${path}`,
    `;${path}`,
    `%2f${path}`,
  ];
  const spaced = [
    `${path} x`,
    ` ${path}`,
    `${path} `,
    `${path}\t`,
    `\t${path}`,
    `${path} HTTP/1.0`,
    `${path}\u0000`,
    `\u0000${path}`,
    `${path}\u0000.css`,
    `${path}\u000b`,
    `${path}\u007f`,
    `${path}\u0080`,
    `${path}${utf8("é")}`,
    `${path}\r`,
    `${path}\n`,
    `${path}\r\nX-Original-URL: /about\r\n`,
  ];
  const long = [
    `${path}?${"x".repeat(7000)}`,
    `${path}?${"x".repeat(9000)}`,
    `${path}?${"x".repeat(40_000)}`,
    `${path}/${"a/".repeat(3000)}`,
    `${path}${"/".repeat(6000)}`,
    `/${"..%2f".repeat(900)}${path}`,
    `${path}${"%00".repeat(2000)}`,
    `/${"a".repeat(8190)}`,
    `${path}${";x".repeat(3000)}`,
    `${path}?${"a&".repeat(3500)}`,
  ];
  const methods = ["GET", "HEAD", "POST"];
  const targets = [...absolute, ...other, ...spaced].flatMap((target) => methods.map((method) => ({ method, target })));
  return [
    ...targets,
    ...long.map((target) => ({ target })),
    { method: "OPTIONS", target: "*" },
    { method: "CONNECT", target: host },
  ];
});
