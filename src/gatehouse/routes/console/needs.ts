/** What waits for the reader, each as a sentence and a way to it. */
import type { ConsoleSectionId } from "../../core/access/console-pages.ts";
import type { ConsoleWords } from "../../core/languages/index.ts";
import type { Needs } from "../../server/overview.ts";

export interface NeedInWords {
  readonly text: string;
  readonly href: string;
  readonly way: string;
  readonly isFault: boolean;
}

/** @param hrefOf undefined for a section that the reader may not open */
export function needsInWords(
  { requests, newcomers, unsent, webhooks, trials, plans, newRoutes }: Needs,
  { overview, joining }: Pick<ConsoleWords, "overview" | "joining">,
  hrefOf: (id: ConsoleSectionId) => string | undefined,
): NeedInWords[] {
  const { failed, waiting, outbox } = unsent;
  const mails = [
    failed > 0 && overview.mailsFailed(failed),
    waiting > 0 && overview.mailsWaiting(waiting),
    outbox > 0 && overview.mailsInOutbox(outbox),
  ].filter((sentence) => sentence !== false);
  const people = hrefOf("people");
  const map = hrefOf("map");
  const all = [
    { count: requests, text: overview.requestsWait(requests), href: hrefOf("requests"), way: overview.seeRequests },
    {
      count: newcomers,
      text: joining.waiting(newcomers),
      href: people && `${people}/waiting`,
      way: joining.seeWaiting,
    },
    {
      count: mails.length,
      text: mails.join(" "),
      href: hrefOf("outbox"),
      way: overview.seeMails,
      isFault: failed > 0,
    },
    {
      count: webhooks,
      text: overview.webhooksFailed(webhooks),
      href: hrefOf("webhooks"),
      way: overview.seeWebhooks,
      isFault: true,
    },
    {
      count: plans,
      text: overview.plansFailed(plans),
      href: hrefOf("rules"),
      way: overview.seeRules,
      isFault: true,
    },
    {
      count: newRoutes,
      text: overview.routesAreNew(newRoutes),
      href: map && `${map}?show=new`,
      way: overview.seeMap,
    },
    { count: trials, text: overview.rulesOnTrial(trials), href: hrefOf("rules"), way: overview.seeRules },
  ];
  return all.flatMap(({ count, text, href, way, isFault = false }) =>
    count === 0 || href === undefined ? [] : [{ text, href, way, isFault }],
  );
}
