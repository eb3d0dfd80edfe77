/** Lists of sessions and tokens say how long ago something was, and have the exact time at hand. */
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { beforeAll, expect, test } from "vitest";
import { visitorWordsIn } from "../../src/gatehouse/core/languages/index.ts";
import OwnSessions from "../../src/gatehouse/ui/account/Sessions.astro";
import OwnTokens from "../../src/gatehouse/ui/account/Tokens.astro";
import ScheduledNotice from "../../src/gatehouse/ui/console/page/ScheduledNotice.astro";
import SessionList from "../../src/gatehouse/ui/console/SessionList.astro";
import TokenList from "../../src/gatehouse/ui/console/TokenList.astro";

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const now = Date.UTC(2030, 4, 3, 12);
const hour = 3_600_000;
const [seen, began] = [now - 2 * hour, now - 72 * hour];
const words = visitorWordsIn("en");
const session = {
  idHash: "ab".repeat(32),
  createdAt: began,
  lastSeenAt: seen,
  remembered: true,
  userAgent: "",
  clientIp: "192.0.2.1",
};
const token = {
  id: "t",
  name: "Feed reader",
  createdAt: began,
  expiresAt: null,
  lastUsedAt: seen,
  may: ["Read pages"],
};
const sessions = { sessions: [session], now, current: "", words };
const tokens = { tokens: [token], now, words };

test.each([
  ["a member's own sessions", OwnSessions, sessions],
  ["a member's own tokens", OwnTokens, tokens],
  ["the sessions of a person in the console", SessionList, { ...sessions, mayEnd: true }],
  ["the tokens of a person in the console", TokenList, { ...tokens, mayRevoke: true }],
])("%s", async (_, list, props) => {
  const html = await container.renderToString(list, { props });
  const times = [...html.matchAll(/<time datetime="([^"]*)" title="([^"]*)"[^>]*>\s*([^<]*?)\s*<\/time>/g)];
  expect(times.map(([, datetime]) => datetime)).toEqual([new Date(seen).toISOString(), new Date(began).toISOString()]);
  expect(times.map(([, , title]) => title)).toEqual([words.formats.moment(seen), words.formats.moment(began)]);
  expect(times.map(([, , , text]) => text)).toEqual([
    expect.stringContaining("2 hours ago"),
    expect.stringContaining("3 days ago"),
  ]);
  expect(html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ")).toMatch(/2 hours ago · .*3 days ago · /);
});

test.each([
  ["gatehouse-zone=Europe/Berlin", "Scheduled for 3 May 2030, 14:00 CEST"],
  ["gatehouse-zone=Nowhere/Else", "Scheduled for 3 May 2030, 12:00 UTC"],
  ["", "Scheduled for 3 May 2030, 12:00 UTC"],
])("a sentence of the console names a time by its reader's clocks, told by the cookie %j", async (cookie, sentence) => {
  const scheduled = { id: "s", at: now, note: "", byName: "Ada", failed: null };
  const props = { scheduled, base: "/admin/page", mayPublish: true };
  const request = new Request("https://example.org/", { headers: { cookie } });
  const html = await container.renderToString(ScheduledNotice, { props, request });
  expect(html.replace(/<[^>]*>/g, "")).toContain(sentence);
});
