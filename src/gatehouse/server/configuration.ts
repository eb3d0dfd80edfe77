/**
 * What a site declares in `astro.config.mjs`: `gatehouse({ site, sections, roles, permissions, rules })`, and where Astro
 * puts the site. Plain data, so that it can be written beside the build and read by the server and the command line.
 */
import { z } from "zod";
import { concealmentProblems } from "../core/access/concealment.ts";
import { guardedFilesSchema, type GuardedFilesOfBuild } from "../core/access/guarded-files.ts";
import { crossOriginSchema, type CrossOrigin } from "../core/access/origin.ts";
import { permissionSchema } from "../core/access/permission.ts";
import { languageSchema } from "../core/page/language.ts";
import { hasControlCharacter } from "../core/access/path.ts";
import { siteLocationSchema, type SiteLocation } from "../core/access/site-location.ts";
import { siteRouteSchema, type SiteRoute } from "../core/access/site-route.ts";
import { roleSchema } from "../core/access/role.ts";
import { requirementSchema, type Requirement } from "../core/access/requirement.ts";
import { providerSchema } from "../core/identity/provider.ts";
import { sessionLifetimesSchema } from "../core/identity/session-lifetimes.ts";
import { scopeEntries } from "../core/identity/token.ts";
import type { RefusalStatus } from "../core/refusal/reason.ts";
import type { ScriptFiles } from "../core/refusal/script-files.ts";
import { ownPathsAt, ownRoutesOf, type OwnPaths, type OwnRoutes } from "./own-paths.ts";
import { problemsWithBase, problemsWithPaths } from "./path-problems.ts";
import { DeveloperMistake } from "./developer-mistake.ts";
import { nameOfOption, optionProblem } from "./option-problem.ts";
import { registeredBlocksSchema } from "../core/blocks/registered-blocks.ts";
import { registeredThemesSchema } from "../core/theme/registered-themes.ts";
import { colourSchema } from "../core/theme/tokens.ts";
import { ruleSchema, sectionSchema, type RuleDefinition, type Section } from "../core/access/rule.ts";
import { englishOfComplaint } from "../core/languages/say-problem.ts";

const basePath = z
  .string()
  .regex(/^(?:\/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/, "is not a path: write it like /admin, without a slash at the end");

/** One value for the one part that varies, or a value for each part by its name. */
const sampleSchema = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))]);
const onlyHere = "names a host and says conceal: what is missing on another host, its own server says. Leave one out";

function isConcealable({
  host,
  conceal,
}: {
  readonly host?: string | undefined;
  readonly conceal?: boolean | undefined;
}) {
  return host === undefined || conceal !== true;
}

const permissionName = z.string().min(1).max(120);

function isNamed(names: object): boolean {
  return Object.keys(names).length > 0;
}

const siteOptionsSchema = z.strictObject({
  /** The name visitors know the site by; it stands on the refusal page. Left out, it is the name of the site's package. */
  siteName: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .refine((name) => !hasControlCharacter(name), "holds a character that cannot be printed: leave it out")
    .default("This site"),
  /** Parts of the site that are guarded, each with a name that reads inside a sentence. */
  sections: z.array(sectionSchema.refine(isConcealable, onlyHere)).max(200).default([]),
  /** Roles beside the built-in owner, admin, editor and member. */
  roles: z.array(roleSchema).max(200).default([]),
  /**
   * The site's own permissions by their ids, each with a label: `{ "library:borrow": "Borrow from the library" }`, or with labels
   * in several languages, of which the first is the fallback: `{ en: "Borrow …", de: "… ausleihen" }`.
   */
  permissions: z
    .record(
      permissionSchema,
      z.union([permissionName, z.partialRecord(languageSchema, permissionName).refine(isNamed)]),
    )
    .refine(
      (permissions) => Object.keys(permissions).every((name) => !Object.hasOwn(scopeEntries, name)),
      `must not hold ${Object.keys(scopeEntries).join(" or ")}: they stand for themselves in the scope of a token`,
    )
    .default({}),
  /** Rules beside those of the sections. The console can tighten them, never weaken them. */
  rules: z
    .array(ruleSchema.partial({ methods: true, note: true }).refine(isConcealable, onlyHere))
    .max(1000)
    .default([]),
  /**
   * What each action asks: `{ "library.reserve": { kind: "signed-in" } }`. Any action can be called from any page, so in a
   * site with guarded parts one that is neither named here nor wrapped in `guardAction` is refused.
   */
  actions: z.record(z.string().min(1).max(200), requirementSchema).default({}),
  /** What each server island asks, under the name it is imported by: its URL works from any page, too. */
  islands: z.record(z.string().min(1).max(200), requirementSchema).default({}),
  /** Parameter values for dynamic routes, for `gatehouse check`: `{ "/library/[slug]": ["folding-a-letter"] }`. */
  samples: z.record(z.string().startsWith("/"), z.array(sampleSchema).min(1).max(20)).default({}),
  /** Other sites whose scripts may use parts of this one, with a token: `{ origins: ["https://app.example.org"] }`. */
  cors: crossOriginSchema.prefault({}),
  /**
   * A layout of the site, `./src/layouts/Refusal.astro`, inside which the refusal page, sign-in and account pages stand. It
   * takes `title`, `description` and `lang`, and a slot.
   */
  frame: z
    .string()
    .regex(/^\.?\/?[^/].*\.astro$/, "is not a layout: write it like ./src/layouts/Refusal.astro")
    .optional(),
  /** The site's accent, for the console. Left out, it is that of the refusal page's theme. */
  accent: z.strictObject({ light: colourSchema, dark: colourSchema }).optional(),
  /** Themes of the site's own for the refusal page, beside those that ship. One that is too faint stops the build. */
  themes: registeredThemesSchema.default([]),
  /** Blocks of the site's own for the refusal page, each made with `defineBlock` of `gatehouse/blocks`. */
  blocks: registeredBlocksSchema.default([]),
  /**
   * Providers by whom members sign in, in the order of their buttons: `[google(), { id: "work", name: "Example", issuer:
   * "https://id.example.org" }]`. Client ids and secrets stand in the environment (docs/sign-in-providers.md).
   */
  providers: z
    .array(providerSchema)
    .max(10)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "has two providers with the same id")
    .default([]),
  /**
   * A file of the site, `./src/identity.ts`, whose default export is an `IdentityAdapter`: people are then known by the site's
   * own library, such as Better Auth, and not by passwords and sessions of ours (docs/identity.md).
   */
  identity: z
    .string()
    .regex(/^\.?\/?[^/].*\.m?[jt]s$/, "is not a file of the site: write it like ./src/identity.ts")
    .optional(),
  /** A small square picture of the site's, for the console: `/favicon.svg`. Left out, it is the name's first letter. */
  mark: z
    .string()
    .regex(/^\/[^/\\]/, "is not a path on this site: write it like /favicon.svg")
    .max(300)
    .optional(),
  /** How long people stay signed in: `{ idle: "2h", absolute: "12h", remembered: { … }, roles: { admin: { … } } }`. */
  sessions: sessionLifetimesSchema.prefault({}),
  /** Where the console lives. */
  consolePath: basePath.default("/admin"),
  /** Where the sign-in page lives. */
  signInPath: basePath.default("/login"),
  /** Where the sign-out form posts to. */
  signOutPath: basePath.default("/logout"),
  /** Where members have their own pages: password, sessions, programs. */
  accountPath: basePath.default("/account"),
  /** Where the first owner is created; a 404 afterwards. */
  setUpPath: basePath.default("/setup"),
  /** Where the link of a message confirms an email. */
  confirmEmailPath: basePath.default("/confirm-email"),
  /** Where a visitor asks for an account; the console decides who may. */
  signUpPath: basePath.default("/signup"),
  /** Where a member who forgot the password asks for a link. */
  forgotPasswordPath: basePath.default("/forgot-password"),
  /** Where that link leads: to a new password. */
  resetPasswordPath: basePath.default("/reset-password"),
  /** Where a program asks who it is. */
  mePath: basePath.default("/api/me"),
});

/** What a developer writes. */
export type SiteOptions = z.input<typeof siteOptionsSchema>;
/** The same with every default filled in, and with the site's own URLs. */
export interface SiteConfiguration extends Omit<z.output<typeof siteOptionsSchema>, keyof OwnPaths | "cors">, OwnPaths {
  readonly location: SiteLocation;
  /** Paths without the base, as Astro's routes and the rules have them: for comparing, never for printing. */
  readonly routes: OwnRoutes;
  readonly cors: CrossOrigin;
  /** What the code of actions asks (`guardAction`), by their names. */
  readonly actionsInCode: Readonly<Record<string, Requirement>>;
  /** The path of Astro's image endpoint, without the base. */
  readonly imageRoute: string;
  /** Refusals for which the site has its own page: `src/pages/401.astro`, `src/pages/403.astro`. */
  readonly ownPages: readonly RefusalStatus[];
  /** Files of guarded prerendered pages, which the server sends after the decision. */
  readonly guarded: GuardedFilesOfBuild;
  /** Names under which the site imports the module's own server islands, which are public. */
  readonly moduleIslands: readonly string[];
  /** Script files of the build that run on pages in the site's look. */
  readonly scriptFiles: ScriptFiles;
  /** True in `astro dev`, where nothing is built. */
  readonly isDevelopment: boolean;
  /** What the site has, for the console; null where no build says so. In `astro dev` the runtime knows it. */
  readonly siteRoutes: readonly SiteRoute[] | null;
  /** Where rules and sections of the code are written, by number and id; null where no build says so. */
  readonly declaredAt: {
    readonly file: string;
    readonly sections: Readonly<Record<string, number>>;
    readonly rules: Readonly<Record<string, number>>;
  } | null;
}

/** Facts that the build finds about a site, for the server in front of it. */
const builtSchema = z.strictObject({
  actionsInCode: z.record(z.string(), requirementSchema).default({}),
  imageRoute: z.string().startsWith("/").default("/_image"),
  ownPages: z.array(z.union([z.literal(401), z.literal(403)])).default([]),
  guarded: guardedFilesSchema.prefault({}),
  moduleIslands: z.array(z.string()).default([]),
  scriptFiles: z.record(z.string().startsWith("/"), z.string().startsWith("sha256-")).default({}),
  isDevelopment: z.boolean().default(false),
  siteRoutes: z.array(siteRouteSchema).nullable().default(null),
  declaredAt: z
    .strictObject({ file: z.string(), sections: z.record(z.string(), z.int()), rules: z.record(z.string(), z.int()) })
    .nullable()
    .default(null),
});

/** Facts from a build; each is unknown where left out. */
export type BuiltFacts = z.input<typeof builtSchema>;

/**
 * Checks what the developer wrote; the error names the option and what to do.
 *
 * @param place Astro's `base` and `trailingSlash`; left out, the site has the whole host
 * @param built what only a build knows
 */
export function readConfiguration(options: unknown, location: unknown = {}, built: unknown = {}): SiteConfiguration {
  const parsed = siteOptionsSchema.safeParse(options, { error: optionProblem });
  const placed = siteLocationSchema.safeParse(location);
  const problems = [...(parsed.error?.issues ?? []), ...(placed.error?.issues ?? [])].map(
    ({ path, message }) => `  ${nameOfOption(path)}: ${englishOfComplaint(message)}`,
  );
  if (parsed.success && placed.success) {
    problems.push(...problemsWithBase(parsed.data, placed.data));
    problems.push(...problemsWithPaths(parsed.data));
    if (parsed.data.identity !== undefined && parsed.data.providers.length > 0)
      problems.push("  providers: leave it out beside identity, which knows the people of the site alone.");
    const { sections, rules } = parsed.data;
    problems.push(...concealmentProblems(sections, rules).map((problem) => `  ${problem}`));
    problems.push(...problemsWithVersions(sections, rules));
    if (problems.length === 0) {
      return { ...configurationAt(parsed.data, placed.data), ...builtSchema.parse(built) };
    }
  }
  throw new DeveloperMistake(
    `gatehouse() in astro.config.mjs has options that cannot be used:\n${problems.join("\n")}`,
  );
}

/** Each rule and section that names a version of the page which there is not. */
function problemsWithVersions(
  sections: readonly Section[],
  rules: readonly Pick<RuleDefinition, "page">[],
): readonly string[] {
  const ids = new Set(sections.map(({ id }) => id));
  const unknown = (option: string, all: readonly Pick<RuleDefinition, "page">[]) =>
    all.flatMap(({ page }, index) =>
      page === undefined || ids.has(page)
        ? []
        : [`  ${option}[${index}].page: there is no section “${page}”. Write the id of one of the sections.`],
    );
  return [...unknown("sections", sections), ...unknown("rules", rules)];
}

type CheckedOptions = z.output<typeof siteOptionsSchema>;

function configurationAt(options: CheckedOptions, location: SiteLocation): Omit<SiteConfiguration, keyof BuiltFacts> {
  return {
    ...options,
    location,
    routes: ownRoutesOf(options),
    cors: { ...options.cors, base: location.base },
    ...ownPathsAt(options, location),
  };
}
