/** Mails look like the site, can be read in light and dark, say the same as plain text, and load nothing. */
import { wcagContrast } from "culori";
import { describe, expect, test } from "vitest";
import { confirmationMail } from "../../../src/gatehouse/core/mail/confirmation-mail.ts";
import { mailLook, type MailLook } from "../../../src/gatehouse/core/mail/mail-look.ts";
import { messageSchema } from "../../../src/gatehouse/core/mail/message.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { languages } from "../../../src/gatehouse/core/page/language.ts";
import { modes } from "../../../src/gatehouse/core/theme/tokens.ts";

const link = "https://example.org/confirm-email?key=abc&returnTo=%2Fmembers";
const red = { light: "#a8281c", dark: "#f4937f" };

function mailIn(look: MailLook, { siteName = "The Quoin", name = "Mia" } = {}) {
  return confirmationMail({ language: "en", siteName, look, to: "mia@example.com", name, link });
}

const [firstTheme] = shippedThemes;
if (firstTheme === undefined) throw new Error("There are no themes.");
const plain = mailLook(firstTheme.tokens);

describe.each(shippedThemes)("in the theme $id", ({ tokens }) => {
  test.each(modes)("words, button and small print can be read (%s)", (mode) => {
    for (const palette of [mailLook(tokens)[mode], mailLook(tokens, red)[mode]]) {
      for (const colour of Object.values(palette)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(wcagContrast(palette.text, palette.surface)).toBeGreaterThanOrEqual(4.5);
      expect(wcagContrast(palette.text, palette.page)).toBeGreaterThanOrEqual(4.5);
      expect(wcagContrast(palette.muted, palette.surface)).toBeGreaterThanOrEqual(4.5);
      expect(wcagContrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("no font's quotes end an attribute, and both modes are in the mail", () => {
    const look = mailLook(tokens);
    const { html } = mailIn(look);
    // Each tag is a name and attributes in double quotes, and nothing else.
    const tags = html.replace(/<style>.*?<\/style>|<!doctype html>/gs, "").match(/<[^>]*>/g) ?? [];
    for (const tag of tags) expect(tag).toMatch(/^<\/?[a-z]+(?: [a-z-]+="[^"]*")*>$/);
    expect(html).toContain(`background:${look.light.accent}`);
    expect(html).toContain(`background:${look.dark.accent}!important`);
  });
});

test("the accent that the site's code names is the button's", () => {
  expect(mailLook(firstTheme.tokens, red).light.accent).toBe("#a8281c");
  expect(mailLook(firstTheme.tokens, { ...red, light: "oklch(45% 0.2 30)" }).light.accent).toMatch(/^#[0-9a-f]{6}$/);
});

test.each(["#ffd400", "#fff4c2", "#ffffff"])(
  "a button as light as %s has an edge that is seen on the card",
  (light) => {
    const look = mailLook(firstTheme.tokens, { light, dark: "#101010" });
    expect(look.light).toMatchObject({ accent: light, onAccent: "#101312" });
    for (const mode of modes) expect(wcagContrast(look[mode].edge, look[mode].surface)).toBeGreaterThanOrEqual(3);
    const { html } = mailIn(look);
    expect(html).toContain(`border:1px solid ${look.light.edge}`);
    expect(html).toContain(`border-color:${look.dark.edge}!important`);
  },
);

test("an Arabic mail is read from right to left, also where a mail program drops what html and body say", () => {
  const words = { siteName: "The Quoin", look: plain, to: "mia@example.com", name: "Mia", link };
  const { html } = confirmationMail({ ...words, language: "ar" });
  const [, kept = ""] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? [];
  expect(kept.trim()).toMatch(/^<table role="presentation" lang="ar" dir="rtl"/);
  expect(kept).toContain('<bdi dir="ltr">https://example.org/');
});

test.each(languages)("the mail has its words in %s, with the names of site and person", (language) => {
  const words = { siteName: "The Quoin", look: plain, to: "mia@example.com", name: "Mia", link };
  const { subject, text } = confirmationMail({ ...words, language });
  const english = confirmationMail({ ...words, language: "en" });
  expect(subject).toContain("The Quoin");
  expect(text).toContain("Mia");
  expect(`${subject}${text}`).not.toMatch(/[{}]/);
  if (language !== "en") expect(subject).not.toBe(english.subject);
});

test("both forms have the site's name, the person's, the link and nothing that is loaded", () => {
  const message = messageSchema.parse(mailIn(plain));
  expect(message.subject).toBe("Confirm your email for The Quoin");
  for (const words of ["Hello Mia,", "The Quoin", "If you did not ask for this"]) {
    expect(message.text).toContain(words);
    expect(message.html).toContain(words);
  }
  expect(message.text).toContain(`\n${link}\n`);
  expect(message.html).toContain(`href="${link.replace("&", "&amp;")}"`);
  expect(message.html).not.toMatch(/src=|url\(|@import|<link|<script|<img/i);
});

test("a name with HTML in it is shown as it was typed", () => {
  const { html } = mailIn(plain, { siteName: `<b>"Quoin"</b>`, name: `</p><a href="https://evil.example">` });
  expect(html).not.toMatch(/<b>|evil\.example">/);
  expect(html).toContain("&lt;b&gt;&quot;Quoin&quot;&lt;/b&gt;");
});
