/** What the placeholders of a text stand for on a page of the studio, so that a text can be shown before the page is made anew. */
import { shippedCopy } from "../../../../core/page/defaults/index.ts";
import type { PageDocument } from "../../../../core/page/document.ts";
import type { Placeholders } from "../../../../core/page/placeholders.ts";
import type { PageVariant } from "../../../../core/page/studio.ts";
import { placeholders } from "../../../../core/refusal/explain.ts";
import type { Runtime } from "../../../../server/runtime.ts";
import { metIn } from "../met-in.ts";

export function shownValues(document: PageDocument, variant: PageVariant, runtime: Runtime): Placeholders {
  const { sections, siteName } = runtime.configuration;
  const { language } = variant;
  const { reason, roleLabels, endedAt, signedInAs } = metIn(variant.reason, variant.state, runtime);
  const section = sections.find(({ id }) => id === variant.section) ?? null;
  return placeholders(
    {
      ...{ document, language, reason, roleLabels, endedAt, siteName },
      section: section && { id: section.id, label: section.label, names: section.names },
      memberName: signedInAs?.name,
    },
    shippedCopy[language].thisPage,
  );
}
