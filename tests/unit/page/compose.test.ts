import { Script } from "node:vm";
import { fontUrl } from "../../../src/gatehouse/core/theme/font-path.ts";
import { refusalPolicy } from "../../../src/gatehouse/http/answer/response-headers.ts";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/gatehouse/core/page/block.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { type ComposeInput, composeView } from "../../../src/gatehouse/core/refusal/compose.ts";
import { passkeyMakingScript } from "../../../src/gatehouse/core/identity/passkey-script.ts";
import { keptScript, passkeyScript, refusalScript } from "../../../src/gatehouse/core/refusal/script.ts";
import type { BlockView, BlockViewOf, RefusalView } from "../../../src/gatehouse/core/refusal/view.ts";
import { pageThemesOf } from "../../../src/gatehouse/core/theme/page-themes.ts";
import { shippedThemes } from "../../../src/gatehouse/core/theme/themes.ts";
import { plainInput } from "../../support/compose-input.ts";

const document = shippedDocument();
const base = plainInput({ document, siteName: "Quire", returnTo: "/members/handbook", refusalId: "7K3F" });

const compose = (changes: Partial<ComposeInput>) => composeView({ ...base, ...changes });

function blocksOf({ regions }: RefusalView): BlockView[] {
  return [...regions.header, ...regions.lead, ...regions.side, ...regions.footer];
}

function find<Kind extends BlockView["kind"]>(view: RefusalView, kind: Kind): BlockViewOf<Kind> | undefined {
  return blocksOf(view).find((block): block is BlockViewOf<Kind> => block.kind === kind);
}

describe("placeholders and marks", () => {
  const blocks = document.blocks.map((block) =>
    block.kind === "contact"
      ? { ...block, text: { en: "Ask {site} or {nmae}, **any** day" } }
      : block.kind === "sign-in"
        ? { ...block, whoDecides: { en: "{roles}: **we** decide" } }
        : block,
  );
  const labels = {
    signIn: "Let me in {nmae} **now**",
    forgotPassword: "{nmae}",
    email: "Your {site} email",
    tooMany: "Wait **{wait}**, {name}",
  };
  const own = { ...document, blocks, copy: { en: { labels } } };

  it("of names of fields and buttons, and of lines, are filled in or left out, never printed", () => {
    const view = compose({ document: own, problems: ["too-many"], retryAfterSeconds: 300, forgotHref: "/forgot" });
    const form = find(view, "sign-in");
    expect(form?.labels).toMatchObject({ button: "Let me in now", email: "Your Quire email" });
    expect(form?.links[0]?.label).toBe("Forgot your password?");
    expect(form?.errors.form).toBe("Wait 5 minutes");
    expect(find(view, "contact")?.text).toEqual({ text: "Ask Quire or, any day" });
    expect(JSON.stringify(blocksOf(view))).not.toMatch(/[{]nmae|[{]site|\*\*/);
  });

  it("of the button that the block names are too", () => {
    const named = own.blocks.map((block) =>
      block.kind === "sign-in" ? { ...block, buttonLabel: { en: "Enter {site} **now** {nmae}" } } : block,
    );
    expect(find(compose({ document: { ...own, blocks: named } }), "sign-in")?.labels.button).toBe("Enter Quire now");
  });

  it("of who decides about a request know all that a message knows", () => {
    const view = compose({
      document: own,
      reason: "role-missing",
      roleLabels: ["Press"],
      requestableRoles: [{ id: "press", label: "Press" }],
      signedInAs: { name: "Mara", email: "mara@example.com" },
    });
    expect(find(view, "account")?.primary).toMatchObject({ whoDecides: { text: "Press: we decide" } });
  });
});

describe("a page on which terms are accepted", () => {
  const asked = {
    reason: "invalid-credentials",
    problems: ["terms-first"],
    terms: { url: "/terms", version: "2026-11" },
    signInWays: ["password", "passkey", "provider"],
    signInProviders: [{ id: "work", name: "Work" }],
  } as const;

  it("asks for nothing else, says so, and leads back to the other ways", () => {
    const view = compose(asked);
    const block = find(view, "sign-in");
    expect(block?.ways).toEqual(["provider"]);
    expect(block?.errors).toEqual({});
    expect(block?.terms).toMatchObject({
      url: "/terms",
      version: "2026-11",
      again: { href: "/login?returnTo=%2Fmembers%2Fhandbook" },
    });
    expect(JSON.stringify(view)).toContain("Accept the terms of use to get your account here.");
    expect(JSON.stringify(view)).toContain("One more step");
  });

  it("shows all ways and the error where the terms are not known just now", () => {
    const block = find(compose({ ...asked, terms: undefined }), "sign-in");
    expect(block?.terms).toBeNull();
    expect(block?.ways).toEqual(["password", "passkey", "provider"]);
    expect(block?.errors.form).toContain("Accept the terms of use");
  });
});

describe("a page that asks for a confirmed email", () => {
  const member = { name: "Mia", email: "mia@example.com" };

  it("asks for the link right there, and says nothing of a message where none is sent", () => {
    const ask = (sendsMail: boolean) =>
      find(compose({ reason: "email-unverified", signedInAs: member, sendsMail }), "account")?.primary;
    expect(ask(true)).toEqual({
      kind: "confirm-email",
      action: "/account",
      returnTo: "/members/handbook",
      button: "Send me a confirmation link",
    });
    expect(ask(false)?.button).toBe("Ask for a confirmation link");
  });

  it("is the only one that does", () => {
    expect(find(compose({ reason: "role-missing", signedInAs: member }), "account")?.primary).toBeNull();
  });
});

describe("a theme with a font that ships", () => {
  const ledger = { ...document, theme: { ...document.theme, preset: "ledger" } };
  const themed = { document: ledger, themes: pageThemesOf(ledger, shippedThemes) };

  it("loads it from the site, and its policy allows that", () => {
    const { css, script } = compose({ ...themed, fontUrl: fontUrl("/base") });
    expect(css).toContain("/base/_gatehouse/fonts/newsreader-latin.woff2?v=");
    expect(refusalPolicy(css, script, false)).toContain("font-src 'self'");
  });

  it("does without where the fonts are not served, and others load nothing", () => {
    for (const view of [compose(themed), compose({ fontUrl: fontUrl("") })]) {
      expect(view.css).not.toContain("@font-face");
      expect(refusalPolicy(view.css, view.script, false)).not.toContain("font-src");
    }
  });
});

describe("a code that is asked for", () => {
  const step = {
    problem: null,
    email: "mia@example.com",
    action: "/login/continue",
    way: null,
    mayTrust: false,
  } as const;
  const blocks = document.blocks.map((block) =>
    block.kind === "contact" ? { ...block, email: "desk@example.com" } : block,
  );
  const stepOf = (changes: Partial<ComposeInput>) => find(compose(changes), "sign-in")?.step;

  it("says whose it is, and begins a mail for a member who has lost everything", () => {
    const asked = stepOf({ step: { ...step, from: "app" }, document: { ...document, blocks } });
    expect(asked).toMatchObject({ account: { name: "", email: "mia@example.com" }, startAgain: "Use another account" });
    expect(asked?.lost).toMatchObject({
      help: "The people who run Quire can remove the second factor from your account, once they are sure that it is you.",
      reference: "Give them the reference below.",
    });
    const { searchParams } = new URL(asked?.lost?.write?.href ?? "");
    expect(searchParams.get("body")).toContain("Reason: Lost your phone and your recovery codes?\r\n");
  });

  it("speaks of no reference and offers no mail where the page has none", () => {
    const asked = stepOf({ step: { ...step, from: "app" }, refusalId: "" });
    expect(asked?.lost).toMatchObject({ reference: "", write: null });
  });

  it("that came by mail can be asked for again, by another email", () => {
    expect(stepOf({ step: { ...step, from: "mail" } })).toMatchObject({
      account: null,
      startAgain: "Start again",
      lost: null,
    });
  });

  it("beside the account that is signed in already says nothing of it twice", () => {
    const signedInAs = { name: "Mia", email: "mia@example.com" };
    const stepUp = { ...step, from: "app", way: "second-factor" } as const;
    const asked = stepOf({ reason: "second-factor-needed", secondFactor: "in-use", signedInAs, step: stepUp });
    expect(asked).toMatchObject({ account: null, startAgain: "", lost: { write: null } });
  });
});

describe("a stranger without an account", () => {
  const said = (changes: Partial<ComposeInput>) => {
    const view = compose(changes);
    return [find(view, "next-steps")?.steps.at(-1), find(view, "sign-in")?.links.map(({ label }) => label)];
  };

  it("is told what they can do about it, as the owner decided", () => {
    expect(said({ signUp: "none" })).toEqual(["No account yet? The people who run Quire can help you get one.", []]);
    expect(said({ signUp: "create", signUpHref: "/signup" })).toEqual([
      "No account yet? You can create one here.",
      ["Create an account"],
    ]);
    expect(said({ signUp: "ask", signUpHref: "/signup" })).toEqual([
      "No account yet? You can ask for one here.",
      ["Ask for an account"],
    ]);
    // The site's own library has its own ways.
    expect(said({ signUp: "elsewhere" })).toEqual([undefined, []]);
  });
});

describe("the one strong action of a 403", () => {
  const member = { name: "Mia", email: "mia@example.com" };
  const refused: Partial<ComposeInput> = { reason: "role-missing", signedInAs: member };
  const withContact = {
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === "contact" ? { ...block, email: "desk@example.com", phone: "" } : block,
    ),
  };
  const primary = (changes: Partial<ComposeInput>) => find(compose({ ...refused, ...changes }), "account")?.primary;

  it("asks for a role that may be asked for", () => {
    const roles = [{ id: "press", label: "Press" }];
    expect(primary({ requestableRoles: roles, document: withContact })).toMatchObject({
      kind: "ask-for-role",
      action: "/account",
      returnTo: "/members/handbook",
      roles,
    });
  });

  it("says why access is needed, as the owner asks, and who decides in the owner's words", () => {
    const roles = [{ id: "press", label: "Press" }];
    const asked = { requestableRoles: roles, roleLabels: ["Press"] };
    expect(primary(asked)).toMatchObject({
      note: { label: "Why do you need access? (optional)", isRequired: false },
      whoDecides: { text: "The people who run Quire decide." },
    });
    const blocks = document.blocks.map((block) =>
      block.kind === "sign-in"
        ? { ...block, requestNote: "required" as const, whoDecides: { en: "The press office decides: {roles}." } }
        : block,
    );
    expect(primary({ ...asked, document: { ...document, blocks } })).toMatchObject({
      note: { label: "Why do you need access?", isRequired: true },
      whoDecides: { text: "The press office decides: Press." },
    });
  });

  it("else writes to the site, with the reference in the subject", () => {
    const write = primary({ document: withContact, page: "/members" });
    expect(write).toMatchObject({ kind: "write", button: "Write to us" });
    const mail = new URL(write?.kind === "write" ? write.href : "");
    expect(mail.pathname).toBe("desk@example.com");
    expect(mail.searchParams.get("subject")).toBe("Reference 7K3F");
    expect(mail.searchParams.get("body")).toBe(
      "Reference: 7K3F\r\nPage: /members\r\nReason: This page needs another role\r\nTime: 1970-01-01 00:00 UTC\r\n\r\n",
    );
    const hidden = withContact.blocks.map((block) =>
      block.kind === "contact" ? { ...block, isHidden: true as const } : block,
    );
    expect(primary({ document: { ...withContact, blocks: hidden } })).toBeNull();
  });

  it("is the password where that is asked for once more", () => {
    expect(primary({ reason: "sign-in-again", document: withContact })).toBeUndefined();
    const form = find(compose({ reason: "sign-in-again", signedInAs: member, document: withContact }), "sign-in");
    expect(form?.account?.primary).toBeNull();
  });
});

describe("what is known of one visitor", () => {
  const facts = ["Your session ended at 14:10 UTC."];

  it("stands with the reason, or alone on a page without one", () => {
    expect(find(compose({ facts }), "explanation")?.facts).toEqual(facts);
    const blocks = document.blocks.filter(({ kind }) => kind !== "explanation");
    expect(find(compose({ facts, document: { ...document, blocks } }), "explanation")?.facts).toEqual(facts);
  });

  it("names the suspended account above the form for another one", () => {
    const suspendedAs = { name: "Mia", email: "mia@example.com" };
    const form = find(compose({ reason: "account-suspended", suspendedAs, email: suspendedAs.email }), "sign-in");
    expect(form).toMatchObject({ suspended: { name: "Mia", email: "mia@example.com" }, email: "", account: null });
  });

  it("takes a request back where it waits", () => {
    const waits = compose({
      reason: "membership-pending",
      signedInAs: { name: "Mia", email: "m@x.org" },
      waitsFor: "press",
    });
    expect(find(waits, "account")?.waiting).toMatchObject({ role: "press", button: "Withdraw my request" });
  });
});

describe("the ways to sign in", () => {
  const waysOf = (changes: Partial<ComposeInput>) =>
    find(compose({ signInWays: ["password", "email-code", "passkey"], ...changes }), "sign-in")?.ways;

  it("are in the owner's order, and the one this browser used last is first", () => {
    const blocks = document.blocks.map((block) =>
      block.kind === "sign-in" ? { ...block, ways: ["passkey", "gone"] } : block,
    );
    const ordered = { document: { ...document, blocks } };
    expect(waysOf({})).toEqual(["password", "email-code", "passkey"]);
    expect(waysOf(ordered)).toEqual(["passkey", "password", "email-code"]);
    expect(waysOf({ ...ordered, lastWay: "email-code" })).toEqual(["email-code", "passkey", "password"]);
    expect(waysOf({ ...ordered, lastWay: "no-such-way" })).toEqual(["passkey", "password", "email-code"]);
  });
});

describe("a link of the owner", () => {
  it("carries the reference, the reason and the path to the owner's form", () => {
    const link = {
      id: "form",
      label: { en: "Tell us" },
      href: "https://x.example/f?r={reference}&w={reason}&p={page}&n={name}",
    };
    const blocks = document.blocks.map((block) =>
      block.kind === "support-links" ? { ...block, links: [link] } : block,
    );
    const view = compose({ document: { ...document, blocks }, page: "/a&b=c" });
    expect(find(view, "support-links")?.links[0]?.href).toBe(
      "https://x.example/f?r=7K3F&w=no-credentials&p=%2Fa%26b%3Dc&n={name}",
    );
  });
});

describe("a 401", () => {
  it("has the form, which knows where to go afterwards", () => {
    const view = compose({});
    expect(view.status).toBe(401);
    expect(find(view, "sign-in")).toMatchObject({ action: "/login", returnTo: "/members/handbook", focus: "email" });
    expect(find(view, "account")).toBeUndefined();
  });

  it("keeps the typed email and focuses the password", () => {
    const form = find(compose({ email: "mara@example.com", problems: ["mismatch"] }), "sign-in");
    expect(form).toMatchObject({ email: "mara@example.com", focus: "password" });
    expect(form?.errors).toEqual({
      form: "This email address and password do not match an account. Please try again.",
    });
  });

  it("puts the keyboard on the provider's button for somebody who came that way last time, unless something went wrong", () => {
    const provider = {
      signInWays: ["password", "passkey", "provider"],
      signInProviders: [{ id: "work", name: "Work" }],
    } as const;
    const focusOf = (changes: Partial<ComposeInput>) => find(compose({ ...provider, ...changes }), "sign-in")?.focus;
    expect(focusOf({})).toBe("email");
    expect(focusOf({ lastWay: "provider" })).toBe("provider");
    expect(focusOf({ lastWay: "provider", reason: "invalid-credentials", problems: ["provider-away"] })).toBe("email");
    expect(focusOf({ lastWay: "provider", email: "mara@example.com" })).toBe("password");
  });

  it("puts the keyboard into the first field with an error", () => {
    const form = find(compose({ email: "mara", problems: ["email-invalid", "password-missing"] }), "sign-in");
    expect(form?.focus).toBe("email");
    expect(Object.keys(form?.errors ?? {})).toEqual(["email", "password"]);
  });

  it("says how long to wait, in the page's language", () => {
    const form = find(compose({ language: "de", problems: ["too-many"], retryAfterSeconds: 400 }), "sign-in");
    expect(form?.errors.form).toContain("7 Minuten");
  });
});

describe("a 403", () => {
  it("says who is signed in and offers another account where the form was", () => {
    const view = compose({ reason: "role-missing", signedInAs: { name: "Mara", email: "mara@example.com" } });
    expect(view).toMatchObject({ status: 403, script: "" });
    expect(find(view, "sign-in")).toBeUndefined();
    expect(find(view, "account")).toMatchObject({
      name: "Mara",
      email: "mara@example.com",
      action: "/logout",
      returnTo: "/members/handbook",
    });
  });
});

describe("the page", () => {
  it("always shows the reference, footer or not", () => {
    const blocks = document.blocks.filter((block) => block.kind !== "footer");
    expect(find(compose({ document: { ...document, blocks: [...blocks] } }), "footer")?.reference).toBe("7K3F");
  });

  it("leaves no empty room at the bottom of the sign-in page, where there is neither small print nor a reference", () => {
    expect(find(compose({ refusalId: "" }), "footer")).toBeUndefined();
    const blocks = document.blocks.map((block) =>
      block.kind === "footer" ? { ...block, text: { en: "Est. 1910" } } : block,
    );
    expect(find(compose({ refusalId: "", document: { ...document, blocks: [...blocks] } }), "footer")?.text).toEqual({
      text: "Est. 1910",
    });
  });

  it("shows blocks only to those they are for", () => {
    const blocks: readonly Block[] = [
      ...document.blocks,
      { id: "line", kind: "divider", showFor: { audience: "signed-in" } },
    ];
    expect(find(compose({ document: { ...document, blocks: [...blocks] } }), "divider")).toBeUndefined();
    expect(
      find(compose({ document: { ...document, blocks: [...blocks] }, reason: "account-suspended" }), "divider"),
    ).toBeDefined();
  });

  it.each(["card", "split", "open"] as const)("loses no block laid out as %s", (layout) => {
    const kinds = blocksOf(compose({ document: { ...document, layout } })).map((block) => block.kind);
    expect(kinds.toSorted()).toEqual(
      ["brand", "explanation", "footer", "heading", "next-steps", "sign-in", "support-links"].toSorted(),
    );
  });

  it("shows visitors no link without words or URL, and no empty block; the studio shows where they will stand", () => {
    const links = [
      { id: "new", label: {}, href: "" },
      { id: "half", label: { en: "Help" }, href: "" },
    ] as const;
    const blocks: Block[] = [
      ...document.blocks.map((block) => (block.kind === "support-links" ? { ...block, links: [...links] } : block)),
      { id: "text", kind: "rich-text", text: {} },
      { id: "columns", kind: "columns", count: "2", children: [{ id: "inner", kind: "rich-text", text: {} }] },
      { id: "group", kind: "group", look: "boxed", children: [] },
    ];
    const page = { document: { ...document, blocks } };
    const shown = (view: RefusalView) => find(view, "support-links")?.links.map(({ id, href }) => [id, href]);
    const emptyIn = (view: RefusalView) =>
      blocksOf(view)
        .flatMap((block) => ("blocks" in block ? [block, ...block.blocks] : [block]))
        .map(({ id }) => id);
    expect(shown(compose(page))).toEqual([[undefined, "/"]]);
    expect(emptyIn(compose(page))).not.toContain("text");
    expect(emptyIn(compose(page))).not.toContain("columns");
    const inStudio = compose({ ...page, isForStudio: true });
    expect(shown(inStudio)).toEqual([
      ["new", "#"],
      ["half", "#"],
      [undefined, "/"],
    ]);
    expect(emptyIn(inStudio)).toEqual(expect.arrayContaining(["text", "columns", "inner", "group"]));
  });

  it("keeps its blocks when the brand is all there is above a card made of little", () => {
    const blocks = document.blocks.filter((block) => ["sign-in", "heading"].includes(block.kind));
    expect(blocksOf(compose({ document: { ...document, blocks: [...blocks] } })).map((block) => block.kind)).toEqual([
      "heading",
      "sign-in",
      "footer",
    ]);
  });

  it("has a title that fits a tab, however long the names", () => {
    expect(compose({}).title).toBe("Sign in to continue · Quire");
    expect(compose({ siteName: "Q".repeat(80) }).title).toBe("Sign in to continue");
  });

  it("carries a script under 900 bytes that cannot close its element", () => {
    expect(new TextEncoder().encode(refusalScript).length).toBeLessThan(900);
    expect(refusalScript).not.toContain("<");
    expect(new TextEncoder().encode(passkeyScript).length).toBeLessThan(2_100);
    for (const script of [`${refusalScript};${passkeyScript};${keptScript}`, passkeyMakingScript]) {
      expect(script).not.toContain("<");
      expect(() => new Script(script)).not.toThrow();
    }
  });

  it("lets the way back lead to the sign-in page, which says so too, where what was sent is kept, and nowhere else", () => {
    const kept = compose({ onward: "kept", returnTo: "/account/kept" });
    expect(kept.script).toContain(keptScript);
    expect(JSON.stringify(kept)).toContain('"backHref":"/login?returnTo=%2Faccount%2Fkept"');
    for (const onward of ["page", "form", "lost"] as const) {
      expect(compose({ onward }).script).not.toContain(keptScript);
    }
  });

  it("is the same bytes for the same refusal", () => {
    expect(JSON.stringify(compose({}))).toBe(JSON.stringify(compose({})));
  });
});
