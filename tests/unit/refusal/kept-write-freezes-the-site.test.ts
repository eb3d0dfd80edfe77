/** What is kept is looked at field by field, in the thread that answers all visitors: ten megabytes can be a million fields. */
import { describe, expect, it } from "vitest";
import { contentOf, withoutPasswords } from "../../../src/gatehouse/core/refusal/kept-content.ts";

const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data; boundary=xyzxyz";
const bytes = (text: string) => new TextEncoder().encode(text);
const times = (count: number, make: (index: number) => string, between = "") =>
  Array.from({ length: count }, (_, index) => make(index)).join(between);
const part = (index: number) => `--xyzxyz\r\nContent-Disposition: form-data; name="a${index}"\r\n\r\nb\r\n`;

/** Milliseconds of processor time, that of this thread alone. */
async function costOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

describe("a write that would be kept", () => {
  it.each([
    ["a form of many fields", form, times(300_000, (index) => `q${index}=`, "&")],
    ["a form of many passwords", form, times(100_000, (index) => `pin${index}=`, "&")],
    ["a form with one name again and again", form, times(1_000_000, () => "a=", "&")],
    ["a form of many parts", multipart, `${times(50_000, part)}--xyzxyz--\r\n`],
    ["JSON of many lists", "application/json", `[${times(1_000_000, () => "[]", ",")}]`],
    ["JSON of many names", "application/json", `{${times(40_000, (index) => `"q${index}":1`, ",")}}`],
    ["JSON in the fields of a form", form, times(1_000, () => `a=[${times(2_000, () => "[]", ",")}]`, "&")],
    ["JSON that lies deep", "application/json", "[".repeat(200_000) + "]".repeat(200_000)],
  ])("costs less than a second, and is not kept, as %s", async (_, type, text) => {
    const body = bytes(text);
    expect(await costOf(async () => expect(await withoutPasswords(type, body)).toBeNull())).toBeLessThan(1_000);
    expect(await costOf(() => contentOf("application/json", body))).toBeLessThan(1_000);
  });

  it.each([
    ["a long text", form, `text=${"%26".repeat(3_000_000)}`],
    ["many of them", form, times(1_000, () => `text=${"a".repeat(10_000)}`, "&")],
    [
      "the name of a file",
      multipart,
      part(1).replace('name="a1"', `name="a"; filename="${"a".repeat(5_000_000)}"`) + "--xyzxyz--\r\n",
    ],
    ["a text in JSON", "application/json", JSON.stringify({ text: "&".repeat(9_000_000) })],
    ["names in JSON", "application/json", JSON.stringify({ ["a".repeat(900_000)]: 1 })],
  ])("is shown within a bound: %s", async (_, type, text) => {
    const { fields, files } = await contentOf(type, bytes(text));
    expect(JSON.stringify([fields, files]).length).toBeLessThan(400_000);
    expect(JSON.stringify([fields, files])).toContain("…");
  });

  it("is not kept with a name of a megabyte", async () => {
    expect(await withoutPasswords(form, bytes(`${"a".repeat(1_000_000)}=1`))).toBeNull();
  });

  it("is kept with as much as people fill in, and long lists of JSON are shown as one text", async () => {
    const long = await withoutPasswords(
      form,
      bytes(times(1_990, (index) => `q${index}=${index}`, "&") + "&pin1=1&pin2=2"),
    );
    expect(long?.leftOut).toEqual(["pin1", "pin2"]);
    expect((await contentOf(form, long?.body ?? new Uint8Array())).fields).toHaveLength(1_990);
    expect(await withoutPasswords(multipart, bytes(`${times(2_000, part)}--xyzxyz--\r\n`))).not.toBeNull();
    const rows = JSON.stringify(Array.from({ length: 5_000 }, (_, id) => ({ id, title: "x", done: false })));
    expect(await withoutPasswords("application/json", bytes(rows))).not.toBeNull();
    expect((await contentOf("application/json", bytes(rows))).fields).toHaveLength(1);
  });
});
