/** Slashes and backslashes, doubled, encoded or turned round, so that a rule and a router split the path differently. */
import { describeAttack } from "./support/describe-attack.ts";

const separators = ["//", "///", "/\\", "\\", "\\\\", "/%2f", "%2f", "%2F", "%5c", "%5C", "/%5c", "%252f", "%255c"];

describeAttack("slashes and backslashes", (path) => {
  const rest = path.slice(1);
  const before = separators.map((separator) => `${separator}${rest}`);
  const after = [...separators, "/", "//.", "/\\.", "\\."].map((separator) => `${path}${separator}`);
  const within = separators.map((separator) => path.replace(/\/(?=[^/]*$)/, separator));
  const everywhere = separators.map((separator) => path.replaceAll("/", separator));
  const doubled = ["/\\", "\\/", "//", "/%2f", "/%5c"].flatMap((start) => [
    `${start}localhost${path}`,
    `${start}${path}`,
  ]);
  return [...before, ...after, ...within, ...everywhere, ...doubled].map((target) => ({ target }));
});
