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
