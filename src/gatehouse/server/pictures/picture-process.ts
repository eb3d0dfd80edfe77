/** The process that makes pictures: takes one file after the other, and answers each. */
import { makeFiles } from "./make-files.ts";
import type { PictureAnswer, PictureTask } from "./picture-maker.ts";

process.on("message", ({ file, type }: PictureTask) => {
  // As it was sent: the message holds a plain array of bytes.
  const content = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  makeFiles(content, type).then(
    (files) => answer({ files }),
    // As libvips says that the time given to it is over.
    (error: unknown) => answer({ problem: /^timeout: \d+% complete/m.test(String(error)) ? "late" : "unreadable" }),
  );
});

function answer(message: PictureAnswer): void {
  process.send?.(message);
}
