/** What a visitor reads twice says two things, and one thing has one name from the page to the mail. */
import { expect, test } from "vitest";
import { visitorWordsIn } from "../../../src/gatehouse/core/languages/index.ts";
import { changeMails } from "../../../src/gatehouse/core/mail/words/changes.ts";
import { roleRequestMails } from "../../../src/gatehouse/core/mail/words/role-requests.ts";
import { shippedCopy } from "../../../src/gatehouse/core/page/defaults/index.ts";
import { languages } from "../../../src/gatehouse/core/page/language.ts";
import { factWords } from "../../../src/gatehouse/core/refusal/fact-words.ts";

const sentences = (text: string) => text.split(/(?<=[.。])\s*/).filter((one) => one !== "");

test.each(languages)(
  "a password that is too short is told in %s by another sentence than the hint above its field",
  (language) => {
    const { account, ownProblems } = visitorWordsIn(language);
    const said = sentences(ownProblems["password-too-short"]({ least: 10 }));
    expect(said.filter((one) => sentences(account.passwordHint).includes(one))).toEqual([]);
  },
);

test("in German a token is neuter, in mails as on the account page", () => {
  const said = JSON.stringify(Object.values(changeMails).map(({ de }) => de));
  expect(said).toContain("das Token „{token}“");
  expect(said).not.toMatch(/\b(?:[Dd]er|Neuer) Token\b|\bIhre Token\b/);
});

test("in German who asks for a role reads “Antrag”, from the button to the mail", () => {
  const { "requests-waiting": _toApprovers, ...toMembers } = roleRequestMails;
  const { labels } = shippedCopy.de;
  const read = [
    Object.values(toMembers).map(({ de }) => de),
    factWords.de,
    labels.takeBackRequest,
    labels.askForAccess,
  ];
  expect(JSON.stringify(read)).not.toMatch(/nfrage|gefragt|fragen/);
});
