/** Sites of others whose scripts may use parts of this one (Fetch Standard, "CORS protocol"). */
import { z } from "zod";
import { rememberedByObject, rememberedByText } from "../remember.ts";
import { covers, parsePattern, patternSchema, type Pattern } from "./pattern.ts";
import { segmentsOf } from "./path.ts";
import { pagesUnderBase } from "./site-location.ts";

const originSchema = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text,
    "is not an origin: write scheme and host only, like https://app.example.org. A star is not taken.",
  );

export const crossOriginSchema = z.strictObject({
  /** Exactly these; there is no wildcard. */
  origins: z.array(originSchema).max(100).default([]),
  /** The paths their scripts may use. */
  paths: z.array(patternSchema).min(1, "Name at least one path, like /api/**.").max(100).default(["/api/**"]),
});

export interface CrossOrigin extends z.infer<typeof crossOriginSchema> {
  /** The base that URLs of the site begin with, and `paths` do not. */
  readonly base?: string;
}

/** Whether scripts of other sites may use the path at all. `path` is the pathname of a URL. */
export function isSharedPath({ origins, paths, base = "" }: CrossOrigin, path: string): boolean {
  const segments = origins.length === 0 ? null : segmentsOf(path);
  if (segments === null) return false;
  const patterns = patternsOf(paths);
  return pagesUnderBase(segmentsOfBase(base), segments).every((reading) =>
    patterns.some((pattern) => covers(pattern, { segments: reading, rest: false })),
  );
}

/** A process has one. */
const segmentsOfBase = rememberedByText((base) => segmentsOf(base) ?? [], 10);

/** Parsed once for each configuration, because every request needs them. */
const patternsOf = rememberedByObject((paths: readonly string[]): readonly Pattern[] =>
  paths.map(parsePattern).filter((pattern) => pattern !== null),
);

/** Whether scripts of this origin may use the path. */
export function maySharePath(crossOrigin: CrossOrigin, path: string, origin: string | null): origin is string {
  return origin !== null && crossOrigin.origins.includes(origin) && isSharedPath(crossOrigin, path);
}
