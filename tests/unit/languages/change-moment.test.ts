import { expect, test } from "vitest";
import { sayChange, textOfChange, changed } from "../../../src/gatehouse/core/languages/change.ts";
import { withMoments } from "../../../src/gatehouse/core/languages/change-moment.ts";
import { german } from "../../../src/gatehouse/core/languages/de/index.ts";
import { formats } from "../../../src/gatehouse/core/languages/formats.ts";

const at = Date.UTC(2026, 10, 27, 10, 23);

test("the moment in a change is by its reader's clocks where they are known, and in UTC in files and on the command line", () => {
  const stored = textOfChange(changed("rule-taken-back", { path: "/blog/**", of: at }));
  expect(sayChange(stored)).toBe("Took back the rule for /blog/**, which did not exist on 27 Nov 2026, 10:23 UTC");
  const inBerlin = withMoments((moment) => formats.de.momentIn(moment, "Europe/Berlin"));
  expect(sayChange(stored, german.console.changes, inBerlin)).toBe(
    "Die Regel für /blog/** zurückgenommen, die es am 27. Nov. 2026, 11:23 MEZ nicht gab",
  );
  const undone = textOfChange(changed("rule-taken-back", { path: "/blog/**", of: null }));
  expect(sayChange(undone, german.console.changes, inBerlin)).toBe("Die Regel für /blog/** zurückgenommen");
});
