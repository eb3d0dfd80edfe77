/** The search over everything in the console. */
export const search = {
  title: "Search",
  lead: "Pages of the console, people, roles, rules, routes of the site, and refusals by their reference.",
  label: "Name, email, page, path or reference",
  shortcut: "Ctrl K",
  results: "Results",
  /** Printed into the page for a script, which puts the number in place of `#`. */
  found: "Results: #",
  nothing: "Nothing fits",
  nothingText: "Try a shorter part of a name, an email or a path.",
  rowKeys: "J and K go from row to row in tables",
  failed: "The search does not answer right now. Load the page again.",
  kinds: { page: "Page", person: "Person", role: "Role", rule: "Rule", route: "Route of the site", refusal: "Refusal" },
};
