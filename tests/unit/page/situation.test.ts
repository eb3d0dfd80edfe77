import { expect, it } from "vitest";
import { variantOfPath } from "../../../src/gatehouse/core/page/variant-of-path.ts";
import { ownCircumstances } from "../../../src/gatehouse/core/page/copy.ts";
import { shippedCopy } from "../../../src/gatehouse/core/page/defaults/index.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import {
  circumstanceIn,
  ownCircumstanceIn,
  reasonIn,
  situationFor,
  situationsOf,
  situationsOfWords,
} from "../../../src/gatehouse/core/page/situation.ts";
import { reasons } from "../../../src/gatehouse/core/refusal/reason.ts";

it("offers only what can occur with a reason", () => {
  expect(situationsOf("account-suspended")).toEqual(["empty"]);
  expect(situationFor("account-suspended", "wrong-password")).toBe("empty");
  expect(situationFor("session-expired", "empty")).toBe("idle");
  expect(situationFor("session-ended", "replaced")).toBe("replaced");
});

it("says which reason a visitor is told", () => {
  expect(reasonIn("wrong-password", "sign-in")).toBe("invalid-credentials");
  expect(reasonIn("too-many", "no-credentials")).toBe("sign-in");
  expect(reasonIn("code-from-app", "second-factor-needed")).toBe("second-factor-needed");
});

it("tells the situations in which one text is said from those in which something else has happened", () => {
  expect(situationsOfWords("session-expired", "idle")).toEqual(["idle", "absolute"]);
  expect(situationsOfWords("session-ended", "replaced")).toEqual(["replaced"]);
  expect(situationsOfWords("second-factor-needed", "code-wrong")).toEqual(["code-from-app", "code-wrong"]);
  // A wrong password and too many tries are told as another reason, and a code is asked for in place of these words.
  expect(situationsOfWords("no-credentials", "empty")).toEqual(["empty"]);
});

it("reaches every circumstance that is another fact, and the words of each", () => {
  const reached = reasons.flatMap((reason) => situationsOf(reason).map((one) => ownCircumstanceIn(reason, one)));
  expect(ownCircumstances.filter((one) => !reached.includes(one))).toEqual([]);
  for (const reason of reasons) {
    for (const one of situationsOf(reason)) {
      const own = ownCircumstanceIn(reason, one);
      const when = own === undefined ? "" : `when.${own}.`;
      const variant = variantOfPath(`copy.en.reasons.${reason}.${when}heading`, shippedDocument());
      const shown = situationFor(reason, variant.state);
      expect([reason, ownCircumstanceIn(reason, shown)]).toEqual([reason, own]);
      const circumstance = circumstanceIn(reason, one);
      const shipped = shippedCopy.en.reasons[reason].when;
      expect(circumstance === undefined || shipped?.[circumstance] !== undefined).toBe(true);
    }
  }
});
