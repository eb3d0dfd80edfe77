/** The process that makes pictures: a file that crashes or hangs it costs that file and nothing else. */
import { spawnSync } from "node:child_process";
import sharp from "sharp";
import { afterEach, expect, test } from "vitest";
import { createPictureFiles } from "../../../src/gatehouse/server/pictures/picture-files.ts";
import { createPictureMaker, type PictureMaker } from "../../../src/gatehouse/server/pictures/picture-maker.ts";
import { until } from "../../support/until.ts";

let maker: PictureMaker;
afterEach(() => maker.close());

const picture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: "teal" } })
    .png()
    .toBuffer();

test("a picture that waits while the site is closed is not called damaged", async () => {
  maker = createPictureMaker();
  const waiting = maker.make({ file: await picture(), type: "png" });
  maker.close();
  expect(await waiting).toBe("late");
});

test("a mark is measured by its opaque pixels; what cannot be read says nothing", async () => {
  maker = createPictureMaker();
  const half = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="40" height="40"/></svg>`,
  );
  const made = await maker.make({ file: half, type: "svg" });
  const file = typeof made === "string" ? undefined : made[0]?.content;
  const ink = file && (await maker.measure(file));
  expect(ink).toMatchObject({ hasGround: false });
  expect(ink?.shares[0]).toBeGreaterThan(0.95);
  expect(await maker.measure(Buffer.from("no picture"))).toBeNull();
});

/** Processes of this one that make pictures. */
function processes(): number {
  const { stdout } = spawnSync("ps", ["--ppid", String(process.pid), "-o", "args="], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes("picture-process")).length;
}

test("a picture that takes too long is not called damaged, and the next one is made", async () => {
  maker = createPictureMaker({ making: 1 });
  const file = await picture();
  expect(await maker.make({ file, type: "png" })).toBe("late");
  maker.close();
  maker = createPictureMaker();
  expect(await maker.make({ file: Buffer.from("no picture"), type: "png" })).toBe("unreadable");
  expect(await maker.make({ file, type: "png" })).toMatchObject([{ width: 60, height: 40 }]);
});

test("many at once wait for their turn, and too many are told to come again", async () => {
  maker = createPictureMaker({ waiting: 2 });
  const file = await picture();
  const answers = await Promise.all(Array.from({ length: 5 }, () => maker.make({ file, type: "png" })));
  expect(answers.map((answer) => (typeof answer === "string" ? answer : "made"))).toEqual([
    "made",
    "made",
    "made",
    "busy",
    "busy",
  ]);
  expect(processes()).toBe(1);
});

test("the process is there only while pictures are made", async () => {
  maker = createPictureMaker({ idle: 50 });
  expect(processes()).toBe(0);
  await maker.make({ file: await picture(), type: "png" });
  await until(
    () => processes() === 0,
    () => "It has not ended.",
  );
  expect(await maker.make({ file: await picture(), type: "png" })).toHaveLength(1);
});

test("files that are held in memory are bounded, and what is asked for again stays", async () => {
  maker = createPictureMaker();
  const reads: string[] = [];
  const stored = {
    content: async (id: string) => {
      reads.push(id);
      return id === "none" ? null : Buffer.alloc(40);
    },
  };
  const files = createPictureFiles(stored, 100);
  await Promise.all([files.content("a", 400), files.content("a", 400)]);
  for (const id of ["b", "a", "c", "a", "b", "none"]) await files.content(id, 400);
  expect(reads).toEqual(["a", "a", "b", "c", "b", "none"]);
  files.forget("a");
  await files.content("a", 400);
  expect(reads.at(-1)).toBe("a");
});
