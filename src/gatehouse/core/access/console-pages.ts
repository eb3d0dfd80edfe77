/**
 * The pages of the console. Astro's routes, the rules that guard them, what each page asks of its reader, and the
 * navigation are all read from this list, so that they cannot differ.
 */
import type { ConsolePermission } from "./permission.ts";

/** The section of the policy that is the console. */
export const consoleSectionId = "console";

interface ConsolePage {
  /** Astro file in `routes/console`. */
  readonly file: string;
  /** What opening it takes, where that is more than its section asks. */
  readonly toOpen?: ConsolePermission;
  /** What sending its form takes, where that is more than opening it. */
  readonly toSend?: ConsolePermission;
}

interface ConsoleSection {
  /** SVG path of the entry's icon, on 20 by 20. */
  readonly icon: string;
  /** The first of several that belong together: the navigation leaves a gap above it. */
  readonly opensGroup?: true;
  /** What every page in it takes, beside `console:open`; null for nothing more. */
  readonly permission: ConsolePermission | null;
  /** A second one that every page in it takes. */
  readonly also?: ConsolePermission;
  /** Path below the section → page. */
  readonly pages: Readonly<Record<string, ConsolePage>>;
}

/** In the order of the navigation. Every use case checks its permission again. */
const sections = {
  overview: {
    icon: "M3 3h6v7H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 12h6v5H3z",
    permission: null,
    pages: {
      "": { file: "overview.astro" },
      "/search": { file: "search/index.astro" },
      "/search/results": { file: "search/results-json.ts" },
    },
  },
  requests: {
    icon: "M3 4h14v9.500H8.500L5 16.500v-3H3zM7.500 8.700l1.800 1.800 3.200-3.400",
    // Who decides is asked of each role: see `server/identity/role-approvers.ts`.
    permission: null,
    pages: {
      "": { file: "requests/index.astro" },
      "/[member]/[role]": { file: "requests/request.astro" },
    },
  },
  page: {
    opensGroup: true,
    icon: "M5 2.5h7l3.5 3.5v11.5h-10.5zM12 2.5v3.5h3.5M7.5 10h5M7.5 13.5h5",
    permission: "page:edit",
    pages: {
      "": { file: "page/words.astro" },
      "/layout": { file: "page/layout.astro" },
      "/blocks/[id]": { file: "page/block.astro" },
      "/preview": { file: "page/preview.astro" },
      "/preview/frame": { file: "page/preview-frame.astro" },
      // Without `page:publish` these say so on the page itself.
      "/publish": { file: "page/publish.astro" },
      "/unschedule": { file: "page/unschedule.ts", toOpen: "page:publish" },
      "/check": { file: "page/check.ts" },
      "/checked": { file: "page/checked.ts" },
      "/changes": { file: "page/changes.ts" },
      "/languages": { file: "page/languages.astro" },
      "/file": { file: "page/file.astro" },
      "/file/export": { file: "page/export.ts" },
      "/link": { file: "page/link.astro" },
      "/history/[number]": { file: "page/revision.astro" },
      "/history": { file: "page/history.astro" },
      "/discard": { file: "page/discard.ts" },
      "/studio": { file: "page/studio/studio.astro" },
      "/studio/frame": { file: "page/studio/frame.ts" },
      "/studio/draft": { file: "page/studio/draft.ts" },
      "/studio/preview": { file: "page/studio/preview.ts" },
      "/studio/save": { file: "page/studio/save.ts" },
      "/studio/publish": { file: "page/studio/publish.ts", toOpen: "page:publish" },
      "/studio/schedule": { file: "page/studio/schedule.ts", toOpen: "page:publish" },
      "/studio/unschedule": { file: "page/studio/unschedule.ts", toOpen: "page:publish" },
      "/studio/undo-publishing": { file: "page/studio/undo-publishing.ts", toOpen: "page:publish" },
      "/studio/history": { file: "page/studio/history.ts" },
      "/studio/compare": { file: "page/studio/compare.ts" },
      "/studio/revision": { file: "page/studio/revision.ts" },
      "/studio/link": { file: "page/studio/link.ts" },
      "/studio/revoke-link": { file: "page/studio/revoke-link.ts" },
      "/studio/languages": { file: "page/studio/languages.ts" },
      "/studio/confirm-translation": { file: "page/studio/confirm-translation.ts" },
    },
  },
  pictures: {
    icon: "M2.5 4h15v12h-15zM2.5 13.500l4.5-4.500 4 4 2.5-2.5 4 4M13 8.500a1.200 1.200 0 1 0 0-2.400 1.200 1.200 0 0 0 0 2.400z",
    permission: "page:edit",
    pages: {
      "": { file: "pictures/index.astro" },
      // For scripts: the list as JSON.
      ".json": { file: "pictures/list.ts" },
      "/[id]": { file: "pictures/picture.astro" },
      "/[id]/replace": { file: "pictures/replace.astro" },
      "/[id]/remove": { file: "pictures/remove.astro" },
    },
  },
  people: {
    opensGroup: true,
    icon: "M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c.3-3 2.5-5 5.5-5s5.2 2 5.5 5M13 4a3 3 0 0 1 0 5.500M15 12.500c1.7.7 2.8 2.3 3 4.5",
    permission: "people:view",
    pages: {
      "": { file: "people/index.astro" },
      "/new": { file: "people/new.astro", toOpen: "people:manage" },
      "/invite": { file: "people/invite.astro", toOpen: "people:manage" },
      "/joining": { file: "people/joining.astro", toOpen: "people:manage" },
      "/signing-in": { file: "people/signing-in.astro", toOpen: "people:manage" },
      "/waiting": { file: "people/waiting.astro", toSend: "people:manage" },
      "/import": { file: "people/import.astro", toOpen: "people:manage" },
      "/many": { file: "people/many/index.astro", toOpen: "people:manage" },
      "/many/[id]": { file: "people/many/change.astro", toOpen: "people:manage" },
      "/export": { file: "people/export.ts", toOpen: "people:export" },
      "/view-as": { file: "people/view-as.astro", toOpen: "people:view-as" },
      "/[id]": { file: "people/person.astro", toSend: "people:manage" },
      "/[id]/remove": { file: "people/remove.astro", toOpen: "people:manage" },
      "/[id]/merge": { file: "people/merge.astro", toOpen: "people:manage" },
      "/[id]/token": { file: "people/new-token.astro", toOpen: "people:manage" },
    },
  },
  roles: {
    icon: "M10 2.500l6 2.500v4.500c0 3.8-2.5 6.7-6 8-3.5-1.3-6-4.2-6-8V5zM7.5 10l1.8 1.8 3.2-3.6",
    permission: "roles:manage",
    pages: {
      "": { file: "roles/index.astro" },
      "/new": { file: "roles/new.astro" },
      "/undo": { file: "roles/undo.astro" },
      "/grid": { file: "roles/grid.astro" },
      "/compare": { file: "roles/compare.astro" },
      "/[id]": { file: "roles/role.astro" },
      "/[id]/remove": { file: "roles/remove.astro" },
    },
  },
  rules: {
    opensGroup: true,
    icon: "M3 5h8M15 5h2M3 10h2M9 10h8M3 15h8M15 15h2M13 3.200v3.600M7 8.200v3.600M13 13.200v3.6",
    permission: "rules:manage",
    pages: {
      "": { file: "rules/index.astro" },
      "/new": { file: "rules/new.astro" },
      "/versions": { file: "rules/versions.astro" },
      "/versions/[number]": { file: "rules/version.astro" },
      "/undo": { file: "rules/undo.astro" },
      "/cancel": { file: "rules/cancel.astro" },
      "/[id]": { file: "rules/rule.astro" },
      "/[id]/in-force": { file: "rules/in-force.astro" },
      "/[id]/remove": { file: "rules/remove.astro" },
    },
  },
  map: {
    icon: "M10 3v3M10 6H4.500v4M10 6h5.500v4M10 6v4M2.500 10h4v4h-4zM8 10h4v4H8zM13.500 10h4v4h-4zM8 1.500h4v3H8z",
    permission: "rules:manage",
    pages: { "": { file: "map/index.astro" } },
  },
  why: {
    icon: "M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM7.700 7.900a2.3 2.3 0 1 1 3.400 2c-.8.5-1.1.9-1.1 1.700M10 14v.2",
    permission: "refusals:view",
    pages: {
      "": { file: "why/index.astro" },
      "/frame": { file: "why/frame.astro" },
    },
  },
  refusals: {
    opensGroup: true,
    icon: "M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM4.8 4.800l10.4 10.4",
    permission: "refusals:view",
    pages: {
      "": { file: "refusals/index.astro" },
      "/glance": { file: "refusals/glance.astro" },
      "/export": { file: "refusals/export.ts" },
      "/sign-ins": { file: "refusals/sign-ins.astro" },
    },
  },
  audit: {
    icon: "M4 3h12v14h-12zM7 7h6M7 10h6M7 13h4",
    permission: "audit:view",
    pages: {
      "": { file: "audit/index.astro" },
      "/export": { file: "audit/export.ts" },
      "/changes/[id]": { file: "audit/change.astro" },
    },
  },
  outbox: {
    opensGroup: true,
    icon: "M2.5 4.500h15v11h-15zM2.5 5.500l7.5 5.5 7.5-5.5",
    permission: "people:view",
    pages: {
      "": { file: "outbox/index.astro" },
      // A link in a mail lets its reader act for the recipient.
      "/[id]": { file: "outbox/mail.astro", toOpen: "people:manage" },
    },
  },
  directories: {
    icon: "M4 3h11a1.5 1.5 0 0 1 1.5 1.500v11a1.5 1.5 0 0 1-1.5 1.500H4zM2.500 6.500h3M2.500 10h3M2.500 13.500h3M10.500 9.500a1.700 1.700 0 1 0 0-3.400 1.700 1.700 0 0 0 0 3.400zM7.500 13.700c.2-1.600 1.400-2.500 3-2.500s2.800.9 3 2.500",
    permission: "people:manage",
    pages: {
      "": { file: "directories/index.astro" },
      "/new": { file: "directories/new.astro" },
      "/[id]": { file: "directories/directory.astro" },
    },
  },
  webhooks: {
    icon: "M3 10h10M9.500 6.500L13 10l-3.500 3.500M16.500 3.500v13",
    // They tell who asks, and carry it out of the site.
    permission: "people:manage",
    also: "people:export",
    pages: {
      "": { file: "webhooks/index.astro" },
      "/new": { file: "webhooks/new.astro" },
      "/[id]": { file: "webhooks/webhook.astro" },
    },
  },
} as const satisfies Record<string, ConsoleSection>;

export type ConsoleSectionId = keyof typeof sections;

export const consoleSections: Readonly<Record<ConsoleSectionId, ConsoleSection>> = sections;

export const consoleSectionIds = Object.keys(sections) as readonly ConsoleSectionId[];

/** Path of a section below the console; the overview is the console's own page. */
export function pathOfConsoleSection(id: ConsoleSectionId): string {
  return id === "overview" ? "" : `/${id}`;
}

export interface OpenableConsolePage {
  /** Astro's pattern below the console: `/people/[id]`. */
  readonly pattern: string;
  readonly file: string;
  readonly toOpen: readonly ConsolePermission[];
  readonly toSend: readonly ConsolePermission[];
}

export const consolePages: readonly OpenableConsolePage[] = consoleSectionIds.flatMap((id) => {
  const { permission, also, pages } = consoleSections[id];
  return Object.entries(pages).map(([path, { file, toOpen, toSend }]) => {
    const all = (more: readonly (ConsolePermission | null | undefined)[]) => [
      "console:open" as const,
      ...more.filter((one) => one !== null && one !== undefined),
    ];
    return {
      pattern: pathOfConsoleSection(id) + path,
      file,
      toOpen: all([permission, also, toOpen]),
      toSend: all([permission, also, toOpen, toSend]),
    };
  });
});
