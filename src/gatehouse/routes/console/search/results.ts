/** What the search of the console shows: pages of the console, people, roles, rules, a refusal. */
import {
  consolePages,
  consoleSectionIds,
  pathOfConsoleSection,
  type ConsoleSectionId,
} from "../../../core/access/console-pages.ts";
import type { SearchedPage } from "../../../core/languages/en/search-words.ts";
import type { ConsoleWords } from "../../../core/languages/index.ts";
import { hrefOfSection } from "../../../ui/console/entries.ts";
import type { OpenedConsolePage } from "../open-console-page.ts";
import { searchPages, type FoundEntry } from "./search-pages.ts";

export interface SearchResult {
  readonly label: string;
  /** Which one it is, where the label alone does not say. */
  readonly detail: string;
  /** "Person", "Page": in the reader's language. */
  readonly kind: string;
  readonly href: string;
}

/** Pages beside the first one of their section that people look for. */
function furtherPages(words: ConsoleWords) {
  const { people, joining, bulk, roles, rules, directories, webhooks, records, figures, page, studio, viewAs } = words;
  return [
    ["people", "/people/new", people.addSomebody],
    ["people", "/people/invite", joining.invite],
    ["people", "/people/joining", joining.title],
    ["people", "/people/signing-in", joining.signingInTitle],
    ["people", "/people/waiting", joining.waitingTitle],
    ["people", "/people/import", bulk.importTitle],
    ["people", "/people/many", bulk.recent],
    ["people", "/people/view-as", viewAs.title],
    ["roles", "/roles/new", roles.create],
    ["roles", "/roles/grid", roles.grid],
    ["roles", "/roles/compare", roles.compare],
    ["rules", "/rules/new", rules.create],
    ["rules", "/rules/versions", rules.versions.title],
    ["refusals", "/refusals/glance", figures.title],
    ["refusals", "/refusals/sign-ins", records.signIns],
    ["directories", "/directories/new", directories.add],
    ["webhooks", "/webhooks/new", webhooks.add],
    ["page", "/page/studio", studio.title],
    ["page", "/page/layout", `${page.title}: ${page.tabs.layout}`],
    ["page", "/page/languages", `${page.title}: ${page.tabs.languages}`],
    ["page", "/page/preview", `${page.title}: ${page.tabs.preview}`],
    ["page", "/page/history", `${page.title}: ${page.tabs.history}`],
    ["page", "/page/publish", page.publishTitle],
    ["page", "/page/file", page.fileTitle],
  ] as const satisfies readonly (readonly [ConsoleSectionId, SearchedPage, string])[];
}

export async function searchConsole(
  { runtime, author, policy, consolePath, words, names }: OpenedConsolePage,
  typed: string,
  waitingRequests: number | null,
): Promise<SearchResult[]> {
  const { search: said, searchWords, shell, access } = words;
  const hrefOf = (id: ConsoleSectionId) => hrefOfSection(id, policy, author, consolePath);
  const mayOpen = (pattern: string) =>
    consolePages
      .find((page) => page.pattern === pattern)
      ?.toOpen.every((permission) => policy.holdsPermission(author.roles, permission)) === true;
  const sections = consoleSectionIds
    .filter((id) => id !== "requests" || waitingRequests !== null)
    .map((id) => ({ id, path: pathOfConsoleSection(id), label: shell.sections[id] }));
  const further = furtherPages(words).map(([id, path, label]) => ({ id, path, label }));
  const wordsAt = new Map<string, readonly string[]>(Object.entries(searchWords));
  const account = { label: shell.account, href: runtime.configuration.accountPath, words: searchWords.account };
  const pages = searchPages(
    [...sections, ...further]
      .filter(({ id, path }) => hrefOf(id) !== undefined && mayOpen(path))
      .map(({ path, label }) => ({ label, href: consolePath + path, words: wordsAt.get(path) ?? [] }))
      .concat(account),
    typed,
  );
  const asPage = (page: FoundEntry): SearchResult => ({ ...page, kind: said.kinds.page });
  // What can be asked of a path that is typed whole.
  const whyHref = typed.trim().startsWith("/") ? hrefOf("why") : undefined;
  const asking =
    whyHref === undefined
      ? []
      : [
          {
            label: words.why.askAboutPath(typed.trim()),
            detail: "",
            kind: said.kinds.page,
            href: `${whyHref}?path=${encodeURIComponent(typed.trim())}`,
          },
        ];
  const found = await runtime.search.find(author, typed, (id) => names.role(id));
  const { refusal } = found;
  return [
    ...(refusal === null
      ? []
      : [
          {
            label: refusal.id,
            detail: refusal.path,
            kind: said.kinds.refusal,
            href: `${consolePath}/refusals?reference=${encodeURIComponent(refusal.id)}`,
          },
        ]),
    ...pages.first.map(asPage),
    ...asking,
    ...found.routes.map(({ pattern }) => ({
      label: pattern,
      detail: "",
      kind: said.kinds.route,
      href: `${consolePath}/map?search=${encodeURIComponent(pattern)}`,
    })),
    ...found.people.map(({ id, name, email }) => {
      return { label: name, detail: email, kind: said.kinds.person, href: `${consolePath}/people/${id}` };
    }),
    ...found.roles.map(({ id }) => {
      return { label: names.role(id), detail: id, kind: said.kinds.role, href: `${consolePath}/roles/${id}` };
    }),
    ...found.rules.map(({ rule, who, where }) => ({
      label: access.where(where),
      detail: access.requirement(who),
      kind: said.kinds.rule,
      href: `${consolePath}/rules/${rule.id}`,
    })),
    ...pages.last.map(asPage),
  ];
}
