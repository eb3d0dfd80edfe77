/** What the placeholders of a text stand for on a page of the studio, so that a text can be shown before the page is made anew. */
import { shippedCopy } from "../../../../core/page/defaults/index.ts";
import type { PageDocument } from "../../../../core/page/document.ts";
import type { Placeholders } from "../../../../core/page/placeholders.ts";
import type { Face } from "../../../../core/page/studio.ts";
import { placeholders } from "../../../../core/refusal/explain.ts";
import { statusOf } from "../../../../core/refusal/reason.ts";
import type { Runtime } from "../../../../server/runtime.ts";

/** As for the made-up visitor of `preview-view.ts`. */
export function shownValues(document: PageDocument, face: Face, { configuration, now }: Runtime): Placeholders {
  const { language, section: id } = face;
  const reason = face.reason === "sign-in" ? "no-credentials" : face.reason;
  const isSignedIn = face.reason !== "sign-in" && (statusOf[reason] === 403 || reason === "sign-in-again");
  const section = configuration.sections.find((one) => one.id === id) ?? null;
  return placeholders(
    {
      document,
      language,
      reason,
      section: section && { id: section.id, label: section.label, names: section.names },
      roleLabels: reason === "role-missing" || reason.startsWith("membership-") ? ["Member"] : undefined,
      endedAt: reason === "membership-ended" ? now() : undefined,
      siteName: configuration.siteName,
      memberName: isSignedIn ? "Alex Example" : undefined,
    },
    shippedCopy[language].thisPage,
  );
}
