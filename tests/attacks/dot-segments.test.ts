/** `.` and `..` in every writing: around the guarded part, out of it and into it from a public one (RFC 3986 5.2.4). */
import { describeAttack } from "./support/describe-attack.ts";

const ups = [
  "..",
  "%2e%2e",
  "%2E%2e",
  ".%2e",
  "%2e.",
  "%252e%252e",
  "..;",
  "..;x=y",
  "...",
  "..%00",
  "..%09",
  ".. ",
  "%c0%ae%c0%ae",
  "%uff0e%uff0e",
];
const heres = [".", "%2e", "%252e", ".;", "./", ".%00"];
const separators = ["/", "\\", "%2f", "%5c", "%252f"];

describeAttack("dot segments", (path) => {
  const rest = path.slice(1);
  const into = ups.flatMap((up) => [
    `/about/${up}/${rest}`,
    `/${up}/${rest}`,
    `/_astro/${up}/${rest}`,
    `/login/${up}${path}`,
  ]);
  const outAndBack = ups.flatMap((up) => separators.map((by) => `${path}${by}${up}`));
  const toPublic = ups.flatMap((up) => separators.map((by) => `${path}${by}${up}${by}about`));
  const byPicture = ups.flatMap((up) => separators.map((by) => `/favicon.svg${by}${up}${by}${rest}`));
  const inside = heres.flatMap((here) => [
    `/${here}/${rest}`,
    `${path}/${here}`,
    `${path}/${here}/`,
    path.replace(/\/(?=[^/]*$)/, `/${here}/`),
  ]);
  const deep = [`/${"a/../".repeat(40)}${rest}`, `${path}/${"../".repeat(40)}about`, `${path}/x/..`];
  return [...into, ...outAndBack, ...toPublic, ...byPicture, ...inside, ...deep].map((target) => ({ target }));
});
