/** The first page of the console. */
import { formats } from "../formats.ts";

const { moment } = formats.en;

export const overview = {
  title: "Overview",
  members: "Members",
  membersHint: "People with an account",
  sessions: "Sessions now",
  sessionsHint: "Browsers that are signed in",
  refusals: "Refusals",
  lastWeek: "In the last seven days",
  newestOfWeek: "The newest of the last seven days",
  page: "Refusal page",
  draft: "Draft",
  published: "Published",
  pageDiffers: "The refusal page has changes that visitors do not see yet.",
  pageSeen: "Visitors see the refusal page as it stands in the editor.",
  review: "Review and publish",
  edit: "Edit the page",
  byReason: "Refusals by reason",
  weekInUtc: "The last seven days, in UTC.",
  since: (at: number) => `Since ${moment(at)}: more came in these seven days than are kept.`,
  noRefusals: "Nobody was refused",
  noRefusalsText: "When somebody comes to a page that is closed to them, you see here how often it happens and why.",
  latest: "Latest refusals",
  seeAll: "See all",
  byDayAndReason: "Refusals by day and reason",
  day: "Day",
};
