/** The list of refusals: its filters, views, pages and files. */
import type { RefusalQueryField } from "../../refusal/refusal-query.ts";
import { formats } from "../formats.ts";

const { number } = formats.en;

export const refusalList = {
  filter: "Filter",
  filters: "Filters",
  apply: "Show",
  removeFilter: (filter: string) => `Remove the filter ${filter}`,
  removeAll: "Remove all filters",
  fields: {
    reason: "Why",
    path: "Path",
    rule: "Rule",
    person: "Person",
    network: "Client IP",
    client: "Browser or program",
    from: "From",
    until: "Until",
    show: "Who",
  } satisfies Record<RefusalQueryField, string>,
  anyReason: "Any reason",
  anyRule: "Any rule",
  pathHint: "With * at the end: everything below",
  personHint: "Email or id",
  networkHint: "Its network is meant",
  clientHint: "A part of its name, such as Firefox or curl",
  dayHint: "UTC",
  show: {
    people: "People",
    scanners: "Scanners",
    all: "People and scanners",
  },
  removedRule: (id: string) => `A rule that is gone (${id})`,
  noPerson: (typed: string) => `Nobody here has the email or id “${typed}”.`,
  filterUnread: "A filter cannot be read",
  filterUnreadText: (fields: string) =>
    `The address of this page holds a value that means nothing here: ${fields}. It was left out, so the list shows more than was meant. Nothing can be downloaded or changed from it.`,
  showWithout: "Show the list without it",
  none: "No refusal fits these filters",
  noneText: "Remove one of them, or look at an earlier time.",
  lookedUpTo: (at: string) => `Looked back to ${at} so far.`,
  goOn: "Look further back",
  pages: "Pages of refusals",
  newer: "Newer",
  older: "Older",
  newest: "Newest",
  listed: (count: number) => `${number(count)} on this page`,
  scanner: "Scanner",
  cameFrom: "Came from",
  count: "Count",

  // Files
  download: "Download",
  asCsv: "As a table (CSV)",
  asJson: "For programs (JSON lines)",
  downloadHint: "All that the filters find, not this page alone.",

  // Views
  views: "Saved views",
  viewsHint: "A view keeps filters under a name, for everybody who may see refusals.",
  noViews: "None yet. Choose filters above and press “Show”: then they can be saved here.",
  keep: "Save or download",
  saveView: "Save these filters",
  viewName: "Name of the view",
  removeView: (name: string) => `Remove the view ${name}`,

  // Live
  live: "New refusals appear by themselves",
  pause: "Pause",
  resume: "Resume",
  paused: "Paused",

  // A person's page
  ofPerson: "Refusals",
  noneOfPerson: "This person was not refused anything that is still kept.",
  seeAllOfPerson: "See all",
};
