/** The process that makes and measures pictures: takes one file after the other, and answers each. */
import { makeFiles, measureInk } from "./make-files.ts";
import type { MeasuringTask, PictureAnswer, PictureTask } from "./picture-maker.ts";

process.on("message", (task: PictureTask | MeasuringTask) => {
  // As it was sent: the message holds a plain array of bytes.
  const content = Buffer.from(task.file.buffer, task.file.byteOffset, task.file.byteLength);
  const work: Promise<PictureAnswer> =
    "isMark" in task
      ? measureInk(content).then((ink) => ({ ink }))
      : makeFiles(content, task.type).then((files) => ({ files }));
  work.then(
    (done) => answer(done),
    // As libvips says that the time given to it is over.
    (error: unknown) => answer({ problem: /^timeout: \d+% complete/m.test(String(error)) ? "late" : "unreadable" }),
  );
});

function answer(message: PictureAnswer): void {
  process.send?.(message);
}
