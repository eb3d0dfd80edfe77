/** The first page of the console. */
import { formats } from "../formats.ts";

const { number, plural, weekday: dayName } = formats.en;

export const overview = {
  title: "Overview",
  firstSteps: "Make the refusal page yours",
  firstStepsLead: "Visitors see it whenever a page is closed to them. Four steps, a few minutes.",
  steps: {
    look: { title: "Match your site", text: "Choose a theme, or take over colours and type from your site." },
    mark: { title: "Show your mark", text: "Your logo, so that visitors know where they are." },
    contact: { title: "Say who helps", text: "An email, a telephone number or a link." },
    publish: { title: "Publish", text: "Visitors see the page from the next refusal on." },
  },
  stepDone: "done",
  openStudio: "Open the studio",
  dismiss: "Not now",
  members: "Members",
  membersHint: "People with an account",
  sessions: "Sessions now",
  sessionsHint: "Browsers that are signed in",
  refusals: "Refusals",
  refusalsToday: "Refusals today",
  signInsToday: "Sign-ins today",
  /** The day is of last week. */
  byThisTime: (count: number, at: number) => `${number(count)} by this time last ${dayName(at)}`,
  needs: "Waiting for you",
  needsNothing: "Nothing for now.",
  requestsWait: (count: number) =>
    plural(count, { one: "# person asks for a role.", other: "# requests for roles wait for an answer." }),
  seeRequests: "See the requests",
  webhooksFailed: (count: number) =>
    plural(count, {
      one: "# delivery to a webhook was given up this week.",
      other: "# deliveries to webhooks were given up this week.",
    }),
  seeWebhooks: "See the webhooks",
  plansFailed: (count: number) =>
    plural(count, {
      one: "# planned change of the rules was not made.",
      other: "# planned changes of the rules were not made.",
    }),
  rulesOnTrial: (count: number) =>
    plural(count, {
      one: "# rule is being tried out. Put it in force, or remove it.",
      other: "# rules are being tried out. Put them in force, or remove them.",
    }),
  routesAreNew: (count: number) =>
    plural(count, {
      one: "# new route has no rule of its own: anyone can open it.",
      other: "# new routes have no rule of their own: anyone can open them.",
    }),
  seeMap: "See the map",
  seeRules: "See the rules",
  mailsFailed: (count: number) =>
    plural(count, { one: "# mail could not be sent this week.", other: "# mails could not be sent this week." }),
  mailsWaiting: (count: number) =>
    plural(count, {
      one: "# mail waits until the mail server takes it.",
      other: "# mails wait until the mail server takes them.",
    }),
  mailsInOutbox: (count: number) =>
    plural(count, {
      one: "# mail waits to be passed on, because this site has no mail server.",
      other: "# mails wait to be passed on, because this site has no mail server.",
    }),
  seeMails: "See the mails",
  page: "Refusal page",
  draft: "Draft",
  published: "Published",
  pageDiffers: "The refusal page has changes that visitors do not see yet.",
  pageSeen: "Visitors see the refusal page as it stands in the editor.",
  pageScheduled: (at: string) => `A page is scheduled for ${at}.`,
  pageNotPublished: (at: string) => `The page scheduled for ${at} was not published.`,
  review: "Review and publish",
  edit: "Edit the page",
  byReason: "Refusals by reason",
  weekInUtc: "The last seven days, in UTC.",
  since: (at: string) => `Since ${at}: more came in these seven days than are kept.`,
  noRefusals: "Nobody was refused",
  noRefusalsText: "When somebody comes to a page that is closed to them, you see here how often it happens and why.",
  latest: "Latest refusals",
  seeAll: "See all",
  byDayAndReason: "Refusals by day and reason",
  day: "Day",
};
