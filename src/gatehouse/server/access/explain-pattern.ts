/** What a path pattern covers, in the words an admin reads. */
import { parsePattern } from "../../core/access/pattern.ts";

/** "/members and everything under it", "Everything at files.example.org". Unchanged when it cannot be read. */
export function explainPattern(text: string, host?: string): string {
  if (host === undefined) return onSite(text);
  if (text === "/**") return `Everything at ${host}`;
  return `${text === "/" ? "The first page" : onSite(text)}, at ${host}`;
}

function onSite(text: string): string {
  const pattern = parsePattern(text);
  if (pattern === null) return text;
  const { segments, rest } = pattern;
  if (segments.length === 0) return rest ? "The whole site" : "The home page";
  const stars = segments.filter((segment) => segment === "*").length;
  const path = `/${segments.map((segment) => (segment === "*" ? "…" : segment)).join("/")}`;
  if (rest) return `${path} and everything under it${whereAny(stars)}`;
  if (stars === 1 && segments.at(-1) === "*") {
    const parent = segments.slice(0, -1).join("/");
    return parent === "" ? "Every page directly under the home page" : `Every page directly under /${parent}`;
  }
  return `The page ${path}${whereAny(stars)}`;
}

function whereAny(stars: number): string {
  if (stars === 0) return "";
  return stars === 1 ? ", with anything in place of …" : ", with anything in place of each …";
}
