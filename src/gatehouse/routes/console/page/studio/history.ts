/** What was published, what is scheduled, and which preview links hold. */
import type { APIRoute } from "astro";
import { withBlockNames } from "../../../../core/languages/block-name.ts";
import { sayChange } from "../../../../core/languages/change.ts";
import { withMoments } from "../../../../core/languages/change-moment.ts";
import { openConsolePage } from "../../open-console-page.ts";
import { answer } from "./answer.ts";

/** Entries of the log that are sent. */
const most = 40;

export const GET: APIRoute = async (context) => {
  const { runtime, say, words, moment } = openConsolePage(context);
  const written = withMoments(moment);
  const { history, pageEditor, previewLinks, schedule } = runtime;
  const [revisions, scheduled, links, published, linked] = await Promise.all([
    pageEditor.history(),
    schedule.current(),
    previewLinks.current(),
    history.of("page", "live", most),
    history.of("page", "link", most),
  ]);
  return answer({
    revisions: revisions.map(({ number, publishedAt, publishedByName, note, restoredFrom }) => ({
      number,
      at: publishedAt,
      byName: publishedByName,
      note,
      restoredFrom,
    })),
    scheduled: scheduled && {
      id: scheduled.id,
      at: scheduled.at,
      byName: scheduled.byName,
      note: scheduled.note,
      failed: scheduled.failed === null ? null : say(scheduled.failed),
    },
    links,
    log: [...published, ...linked]
      .sort((one, other) => other.at - one.at)
      .slice(0, most)
      .map(({ id, at, authorName, summary }) => ({
        id,
        at,
        byName: authorName,
        text: sayChange(summary, words.changes, (values) =>
          written(withBlockNames(values, runtime.configuration.blocks, words.language)),
        ),
      })),
  });
};
