/** What a client writes into its User-Agent header reaches the record as text that steers nothing. */
import { expect, test } from "vitest";
import { userAgentOf } from "../../../src/gatehouse/http/answer/user-agent.ts";

/** As Node hands over what came as bytes. */
const sent = (bytes: Uint8Array) =>
  userAgentOf(new Map([["user-agent", Buffer.from(bytes).toString("latin1")]]) as unknown as Headers);
const text = (value: string) => new TextEncoder().encode(value);

test("what is plain stays, cut to length", () => {
  expect(sent(text("Mozilla/5.0 (X11; Linux)"))).toBe("Mozilla/5.0 (X11; Linux)");
  expect(sent(text("x".repeat(1_000)))).toHaveLength(300);
});

test("UTF-8 is read as UTF-8", () => {
  expect(sent(text("Bücher/1.0 本"))).toBe("Bücher/1.0 本");
});

test("bytes over 0x7f never become control characters", () => {
  const every = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);
  for (const bytes of [every, Uint8Array.of(0x9b, 0x33, 0x31, 0x6d), text("\u009b31m \u0085"), text("\u202egnp.exe")]) {
    expect(sent(bytes)).not.toMatch(/[\p{Cc}\u202e]/u);
  }
  expect(sent(Uint8Array.of(0x9b, 0x33, 0x31, 0x6d))).toBe("\ufffd31m");
});

test("left out, it is empty", () => {
  expect(userAgentOf(new Headers())).toBe("");
});
