/** Methods that a rule may not have thought of, known ones in another spelling, and methods named in the body. */
import { describeAttack } from "./support/describe-attack.ts";

const known = ["HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
/** Node knows some of these methods and not others. No page ever answers them. */
const unknown = [
  "TRACE",
  "TRACK",
  "CONNECT",
  "DEBUG",
  "PROPFIND",
  "PROPPATCH",
  "MKCOL",
  "COPY",
  "MOVE",
  "LOCK",
  "UNLOCK",
  "SEARCH",
  "QUERY",
  "PURGE",
  "LINK",
  "UNLINK",
  "BIND",
  "REPORT",
  "ACL",
  "M-SEARCH",
  "NOTIFY",
  "SUBSCRIBE",
  "SOURCE",
  "PRI",
  "get",
  "Get",
  "gET",
  "head",
  "post",
  "FOO",
  "GETS",
  "GE",
  "G\u00cbT",
  "-",
  "A".repeat(3000),
  "__proto__",
  "constructor",
  "GET\tX",
  "GET/",
];

describeAttack(
  "methods",
  (path, { origin }) => {
    const bare = [...known, ...unknown].map((method) => ({ method, target: path }));
    const posted = ["POST", "PUT", "PATCH", "DELETE"].flatMap((method) =>
      [
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json",
        "text/plain",
        "text/xml",
      ].map((type) => ({
        method,
        target: path,
        headers: [`Content-Type: ${type}`, `Origin: ${origin}`],
        body: "_method=GET&do=change-name&name=x",
      })),
    );
    const withBody = ["GET", "HEAD", "OPTIONS", "DELETE"].map((method) => ({ method, target: path, body: "x=1" }));
    const preflights = [origin, "https://reader.example.org", "https://evil.example", "null"].map((from) => ({
      method: "OPTIONS",
      target: path,
      headers: [
        `Origin: ${from}`,
        "Access-Control-Request-Method: GET",
        "Access-Control-Request-Headers: authorization",
      ],
    }));
    return [...bare, ...posted, ...withBody, ...preflights];
  },
  { everySpelling: false },
);
