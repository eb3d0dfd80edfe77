/** An admin who chose German, or whose browser asks for it, reads German on every page of the console: titles, forms, results and errors. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { consolePages } from "../../../src/gatehouse/core/access/console-pages.ts";
import { newPicture } from "../db/samples.ts";
import { owner } from "../../support/site.ts";
import { languageNames } from "../../../src/gatehouse/core/page/language.ts";
import { openVisits, type Visits } from "../../support/visits.ts";

/** What the sample site's author wrote, and names of people, themes, typefaces and languages: these stay as they are. */
const names = [
  ...["The Quoin", "The members’ section", "The members’ data", "the members’ section", "the members’ data"],
  ...[
    "owner",
    "door.png",
    "Ada",
    "Presse",
    "Bestätigen Sie Ihre E-Mail-Adresse für",
    "Harbour",
    "Almanac",
    "Blueprint",
    "Orchard",
    "Marquee",
    "Ledger",
    "Teletype",
    "Rotunda",
    "Carousel",
    "Counter",
    "example.com",
  ],
  // Typefaces.
  ...["Inter", "Newsreader", "Nunito"],
  ...Object.values(languageNames),
];
/** Words that are spelled alike in both languages, and the hash of a change. */
const alike =
  /^(?:Admin|Browser|Desktop|Gatehouse|Hash|Host|Link \d|Links|Name|Passkeys|Person|Status|Text|Token|Tokens|URL|Version|Webhooks(?: · )?|\(optional\)|[\da-f]{64})$/;

let visits: Visits;
let admin: string;
/** What stands for `[id]` in the paths of people and rules. */
let someone: string;
let rule: string;
let mail: string;
let change: string;
const picture = "p".repeat(20);

beforeAll(async () => {
  visits = await openVisits("sqlite");
  admin = await visits.site.signIn(owner.email, owner.password);
  someone = (await visits.member("member")).id;
  await visits.session(someone, { remembered: true });
  await visits.rule("/members/press/*", { kind: "any-role", roles: ["editor"], freshWithin: 30, verifiedEmail: true });
  const [made] = await visits.database.repositories.access.listRules();
  rule = made?.id ?? "";
  await read("/admin/roles/new", "en", { id: "press", label: "Presse", description: "", requestable: "on" });
  await read(`/admin/people/${someone}`, "en", { do: "give-role", role: "editor", until: "2099-01-31" });
  await read("/account", "de", { do: "send-confirmation" });
  mail = /\/admin\/outbox\/([\w-]+)"/.exec(await read("/admin/outbox", "en"))?.[1] ?? "";
  change = /\/admin\/audit\/changes\/([\w-]+)"/.exec(await read("/admin/audit", "en"))?.[1] ?? "";
  await visits.ask("/members", { headers: [] }, "text/html");
  const uploaded = newPicture(picture, { name: "door.png" });
  await visits.database.repositories.pictures.insert(uploaded.picture, uploaded.files, { pictures: 9, bytes: 9_000 });
  const { members, webhooks } = visits.database.repositories;
  await members.requestRole(someone, "press", Date.now(), undefined, "Ada");
  const webhook = { id: "hook", url: "https://example.com/hooks", sealedSecret: "", events: ["request.made"] };
  await webhooks.insert({ ...webhook, isOn: true, createdAt: 1, version: 1 }, 20);
});
afterAll(() => visits.close());

async function answerTo(path: string, reader: string, form?: Record<string, string>): Promise<Response> {
  return fetch(visits.site.origin + path, {
    headers: { cookie: admin, "accept-language": reader, origin: visits.site.origin, accept: "text/html" },
    redirect: "manual",
    ...(form !== undefined && { method: "POST", body: new URLSearchParams(form) }),
  });
}

async function read(path: string, reader: string, form?: Record<string, string>): Promise<string> {
  return (await answerTo(path, reader, form)).text();
}

/** What people read or hear, one piece each. Fields that say which language their text has are the refusal page's words. */
function piecesOf(html: string): Set<string> {
  const body = html
    .replace(/<(style|script|code|pre)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]*\slang="\w\w"[^>]*>/g, "<p>")
    .replace(/<!--.*?-->/gs, "");
  const spoken = [...body.matchAll(/\s(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(([, text = ""]) => text);
  const texts = [...spoken, ...body.replace(/<[^>]*>/g, "\0").split("\0")].map((text) =>
    names.reduce((rest, own) => rest.replaceAll(own, ""), text.replace(/\s+/g, " ").trim()),
  );
  return new Set(texts.filter((text) => /\p{Ll}{2}/u.test(text) && !/[/@{]/.test(text)));
}

// The words of the studio are in what its script begins with.
const pages = consolePages
  .map(({ file, pattern }) => ({ file, pattern }))
  .filter(({ file }) => !/frame|studio|\.ts$/.test(file));

test.each(pages)("$pattern says nothing in English", async ({ pattern }) => {
  const ids = {
    people: someone,
    rules: rule,
    roles: "press",
    page: "heading",
    outbox: mail,
    pictures: picture,
    webhooks: "hook",
    audit: change,
  };
  const section = pattern.split("/")[1] ?? "";
  const id = Object.entries(ids).find(([name]) => name === section)?.[1] ?? "";
  const ofRequest = pattern.replace("[member]", someone).replace("[role]", "press");
  const path = `/admin${ofRequest.replace("[id]", id).replace("[number]", "1")}`;
  const [english, german] = [await read(path, "en"), await read(path, "de-AT,en;q=0.5")];
  expect(german).toMatch(/<html lang="de"/);
  const inGerman = piecesOf(german);
  expect(inGerman.size).toBeGreaterThan(9);
  expect([...piecesOf(english)].filter((piece) => inGerman.has(piece) && !alike.test(piece))).toEqual([]);
});

test("an error stands beside its field in German, and what was done in the history", async () => {
  const wrong = await read("/admin/people/new", "de", { email: "ada", name: "" });
  expect(wrong).toContain("Geben Sie eine E-Mail-Adresse ein, etwa name@example.com.");
  expect(wrong).not.toContain("Enter an email");
  const path = "/members/%2f";
  const rules = await read("/admin/rules/new", "de", { pattern: path, kind: "any-role", note: "", do: "save" });
  expect(rules).toContain("Schreiben Sie den Pfad so, wie man ihn liest");
  expect(rules).toContain("Wählen Sie mindestens eine Rolle.");
  const person = await read(`/admin/people/${someone}?done=person-role-given`, "de");
  expect(person).toContain("Die Rolle ist vergeben.");
  expect(person).toContain("Ada die Rolle Redaktion gegeben bis 31. Januar 2099");
});

test("a member's own page answers a wrong password in German", async () => {
  const form = { do: "change-password", currentPassword: "not it", newPassword: "a new lantern and key" };
  expect(await read("/account/security", "de", form)).toContain("Das ist nicht Ihr aktuelles Passwort.");
  expect(await read("/account/security", "en", form)).toContain("That is not your current password.");
});

test("an error response is in the visitor's language, and says which one that is", async () => {
  for (const [reader, title] of [
    ["de", "Dieses Formular kam nicht von unserer Website"],
    ["fr", "Ce formulaire n’a pas été envoyé depuis notre site"],
    ["sv", "This form was not sent from our site"],
    ["zh-CN", "此表单不是从本网站提交的"],
    ["ar-EG", "لم يُرسل هذا النموذج من موقعنا"],
  ] as const) {
    const answer = await fetch(`${visits.site.origin}/logout`, {
      method: "POST",
      headers: { "accept-language": reader, origin: "https://elsewhere.example", accept: "text/html" },
    });
    expect(answer.status).toBe(403);
    const language = { de: "de", fr: "fr", sv: "en", "zh-CN": "zh-Hans", "ar-EG": "ar" }[reader];
    expect(answer.headers.get("content-language")).toBe(language);
    const html = await answer.text();
    expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
    expect(html).toContain(title);
  }
});

test("the language that an admin chose in their account comes before their browser's; one that the console does not have does not", async () => {
  const { members, accounts } = visits.database.repositories;
  const id = (await members.findByEmail(owner.email))?.id ?? "";
  const languageIn = async (chosen: string | null, reader: string) => {
    await accounts.setLanguage(id, chosen);
    const [html, studio] = [await read("/admin/people", reader), await read("/admin/page/studio", reader)];
    return [html, studio].map((page) => /<html lang="(\w\w)"/.exec(page)?.[1]);
  };
  try {
    expect(await languageIn("de", "en")).toEqual(["de", "de"]);
    expect(await languageIn("en", "de")).toEqual(["en", "en"]);
    expect(await languageIn("fr", "de")).toEqual(["de", "de"]);
  } finally {
    await accounts.setLanguage(id, null);
  }
});
