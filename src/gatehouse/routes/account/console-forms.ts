/** What the forms of the console are called, for an admin whose form is kept: the labels that their fields have there. */
import { consoleSectionIds, type ConsoleSectionId } from "../../core/access/console-pages.ts";
import type { Policy } from "../../core/access/policy.ts";
import type { ConsoleWords } from "../../core/languages/index.ts";
import { policyNames } from "../../core/languages/policy-names.ts";
import { languageNames, languages } from "../../core/page/language.ts";
import { nameField } from "../console/roles/role-form.ts";
import type { OwnForm } from "./own-forms.ts";

type Labels = Readonly<Record<string, string>>;

/** Of a box that was ticked. */
const ticked = "✓";

/** Fields that tell the console what a form is about. */
const machinery: ReadonlySet<string> = new Set(
  "do version id at change plan seen asked goes go filter who into revoke delivery session token look try".split(" "),
);

/** A time zone is said with the times that it is for. */
const timesOf: Readonly<Record<string, readonly string[]>> = {
  hourZone: ["hourDays", "hourFrom", "hourUntil"],
  zone: ["startsAt", "endsAt"],
};

/** @param pathname below the path of the console, with its slash */
export function consoleFormOf(pathname: string, words: ConsoleWords, policy: Policy): OwnForm {
  const { shell, rules, formats } = words;
  const section = consoleSectionIds.find((id) => id === pathname.split("/")[1]);
  const names = policyNames(words, policy);
  const labels: Labels = { ...everywhere(words), ...(section === undefined ? {} : labelsOf(section, words)) };
  const codes: Readonly<Record<string, (value: string) => string | undefined>> = {
    kind: (value) => Object.entries(rules.kinds).find(([kind]) => kind === value)?.[1].label,
    roles: names.role,
    role: names.role,
    includes: names.role,
    replacement: names.role,
    give: names.role,
    permissions: (value) => names.permission(value as Parameters<typeof names.permission>[0]),
    // Monday was the 23rd.
    hourDays: (value) => (/^[1-7]$/.test(value) ? formats.weekday(Date.UTC(2026, 10, 22 + Number(value))) : undefined),
    events: (value) => Object.entries(words.webhooks.eventNames).find(([event]) => event === value)?.[1],
  };
  return {
    title: section === undefined ? shell.console : `${shell.console}: ${shell.sections[section]}`,
    labelOf: (name) => own(labels, name) ?? name,
    sayValue: (name, value) => (value === "on" ? ticked : (own(codes, name)?.(value) ?? value)),
    isHidden: (name, value, isFilled) =>
      value === "" ||
      own(timesOf, name)?.some(isFilled) === false ||
      (machinery.has(name) && own(labels, name) === undefined),
  };
}

function everywhere({ shell, account }: ConsoleWords): Labels {
  return { name: shell.name, email: shell.email, password: account.password, why: shell.why };
}

/** Labels of the fields in the forms of each section. Of the page's forms, those with fixed names. */
function labelsOf(section: ConsoleSectionId, words: ConsoleWords): Labels {
  const { account, bulk, directories, joining, merge, page, people, pictures, requests, roles, rules, shell } = words;
  const { refusalList, viewAs, webhooks } = words;
  const of: Partial<Readonly<Record<ConsoleSectionId, Labels>>> = {
    rules: {
      pattern: rules.path,
      host: rules.host,
      kind: rules.who,
      roles: rules.anyOfRoles,
      permissions: rules.allOfPermissions,
      freshWithin: rules.fresh,
      verifiedEmail: rules.confirmed,
      secondFactor: rules.secondFactor,
      hourDays: rules.hours,
      hourFrom: rules.hourFrom,
      hourUntil: rules.hourUntil,
      hourZone: rules.hourZone,
      explain: rules.whenRefused,
      conceal: rules.conceal,
      page: rules.pageVersion,
      methods: rules.methods,
      startsAt: rules.plans.startsAt,
      endsAt: rules.plans.endsAt,
      zone: rules.plans.zone,
      note: shell.whatFor,
    },
    roles: {
      label: shell.name,
      ...Object.fromEntries(languages.map((one) => [nameField(one), `${shell.name} (${languageNames[one]})`])),
      id: roles.shortName,
      description: shell.whatFor,
      permissions: roles.whatHoldersMay,
      includes: roles.includes,
      requestable: roles.requestable,
      replacement: roles.instead,
      people: requests.approverEmails,
      roles: requests.approverRoles,
    },
    people: {
      role: people.giveRole,
      roles: people.roles,
      until: people.lastDay,
      reason: people.reason,
      language: joining.language,
      note: people.suspendNote,
      confirmed: people.newEmailConfirmed,
      with: merge.with,
      tokenName: account.name,
      scope: account.tokenScope,
      lifetime: account.tokenLifetime,
      mode: joining.mode,
      domains: joining.domains,
      sections: joining.bySection,
      sectionRoles: joining.bySection,
      termsUrl: joining.termsUrl,
      termsVersion: joining.termsVersion,
      emailCode: joining.emailCode,
      trustBrowsers: joining.trustBrowsers,
      deletion: joining.deletionWho,
      days: joining.deletionDays,
      newcomers: bulk.newcomers,
      file: bulk.file,
      tokens: merge.tokens,
      path: viewAs.openAt,
      tellsPerson: viewAs.tellsPerson,
    },
    requests: { word: bulk.note, give: requests.give, until: requests.lastDay },
    directories: {
      name: directories.name,
      roles: directories.roles,
      mayMakeRoles: directories.mayMakeRoles,
      provider: directories.provider,
    },
    webhooks: { url: webhooks.url, events: webhooks.events, isOn: webhooks.isOn },
    pictures: { file: pictures.file, alt: pictures.alt, isDecorative: pictures.isDecorative },
    refusals: { name: refusalList.viewName },
    page: { note: page.whatChanged },
  };
  return of[section] ?? {};
}

function own<Value>(words: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
