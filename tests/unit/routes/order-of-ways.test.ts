import { expect, test } from "vitest";
import { consoleWordsFor } from "../../../src/gatehouse/core/languages/index.ts";
import { allBlocks } from "../../../src/gatehouse/core/page/block.ts";
import { shippedDocument } from "../../../src/gatehouse/core/page/shipped.ts";
import { blockInputs, commandsOf } from "../../../src/gatehouse/routes/console/page/block-fields.ts";

const block = allBlocks(shippedDocument().blocks).find(({ kind }) => kind === "sign-in");
if (block === undefined) throw new Error("There is no sign-in form.");

test("the form without a script orders the ways to sign in, and loses none of them", () => {
  const inputs = blockInputs(block, ["en"], consoleWordsFor("en"), []).filter(({ name }) => name.startsWith("ways."));
  expect(inputs.map(({ label, value }) => [label, value])).toEqual([
    ["Order of the ways to sign in · 1", "password"],
    ["Order of the ways to sign in · 2", "passkey"],
    ["Order of the ways to sign in · 3", "provider"],
    ["Order of the ways to sign in · 4", "email-code"],
  ]);
  const orderAfter = (...ways: string[]) => {
    const typed = { requestNote: "optional", ...Object.fromEntries(ways.map((way, index) => [`ways.${index}`, way])) };
    const done = commandsOf(block, ["en"], typed);
    if (!done.ok) return done.errors;
    const [command] = done.commands.filter((one) => one.kind === "set" && one.path === `blocks.${block.id}.ways`);
    return command?.kind === "set" ? command.value : undefined;
  };
  const chosen = ["email-code", "passkey", "password", "provider"];
  expect(orderAfter(...chosen)).toEqual(chosen);
  expect(orderAfter("passkey", "passkey", "no-such-way")).toEqual(["passkey", "password", "provider", "email-code"]);
});
