/** The map: the site's routes, who can open each, and where visitors are refused. */
import { formats } from "../formats.ts";

const { plural } = formats.en;

export const map = {
  title: "Map",
  lead: "Every page and endpoint that the site has, and who can open it.",
  tree: "The site’s routes",
  search: "Part of a path",
  show: "Show",
  choices: { all: "All routes", "without-rule": "Without a rule", new: "New and without a rule" },
  isNew: "New",
  searchButton: "Search",
  noneFound: "No route fits",
  noneFoundText: "Try a shorter part of the path, such as /blog.",
  showAll: "Show all routes",
  unknown: "The routes are not known yet",
  unknownText: "A build of the site says which there are. Build the site again, and look here.",
  open: "Open to anyone",
  noRule: "No rule of its own",
  narrower: "Rules for parts of it ask something else",
  refusals: (count: number) => plural(count, { one: "# refusal in seven days", other: "# refusals in seven days" }),
  makeRule: "Make a rule",
  makeRuleFor: (path: string) => `Make a rule for ${path}`,
  changeRule: "Change the rule",
  changeRuleFor: (path: string) => `Change the rule for ${path}`,
  count: (all: number, open: number) =>
    `${plural(all, { one: "# route", other: "# routes" })}, ${plural(open, { one: "# without a rule", other: "# without a rule" })}`,
};
