/**
 * A page as gzip (RFC 1952), made without compressing it for each visitor: what is the same for all of them was compressed once,
 * and what is for one alone goes in between as it is. So the length tells nothing of how a visitor's words compress together with
 * others (BREACH), and NGINX, which compresses no 401, has nothing left to do.
 */
import { constants, crc32, deflateRawSync } from "node:zlib";
import { isShared, type PagePieces } from "../../core/refusal/page-template.ts";
import { rememberedByObject } from "../../core/remember.ts";

/** No name, no time, compressed as far as possible, made on no system in particular. */
const head = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255);
/** An empty block, which says that it is the last one (RFC 1951 3.2.3). */
const lastBlock = Uint8Array.of(3, 0);
/** Bytes of a block that is not compressed (RFC 1951 3.2.4). */
const mostStored = 0xffff;

interface SharedPiece {
  /** They end at a whole byte and look back to nothing before them, so that they can stand anywhere. */
  readonly blocks: Uint8Array;
  /** The checksum of all up to the end of this piece, from that of all before it. */
  readonly sumAfter: (before: number) => number;
}

const compressedOnce = rememberedByObject((piece: Uint8Array): SharedPiece => ({
  blocks: deflateRawSync(piece, { level: 9, finishFlush: constants.Z_FULL_FLUSH }),
  sumAfter: checksumOver(piece),
}));

/** To read the piece once more for each page would take longer than all the rest. Each bit of the sum before adds its own part. */
function checksumOver(piece: Uint8Array): SharedPiece["sumAfter"] {
  const ofNone = crc32(piece, 0);
  const ofBits = Uint32Array.from({ length: 32 }, (_, bit) => crc32(piece, 2 ** bit) ^ ofNone);
  return (before) => {
    let sum = ofNone;
    for (let bit = 0, rest = before; rest !== 0; bit += 1, rest >>>= 1) {
      if ((rest & 1) === 1) sum ^= ofBits[bit] ?? 0;
    }
    return sum >>> 0;
  };
}

/** The same page, in pieces to be sent one after the other with `Content-Encoding: gzip`. */
export function compressedPage(pieces: PagePieces): readonly Uint8Array[] {
  const sent: Uint8Array[] = [];
  let stored: Uint8Array[] = [head];
  let sum = 0;
  let length = 0;
  for (const piece of pieces) {
    length += piece.byteLength;
    if (!isShared(piece)) {
      sum = crc32(piece, sum);
      for (let from = 0; from < piece.byteLength; from += mostStored) {
        const part = piece.subarray(from, from + mostStored);
        stored.push(headOfStored(part.byteLength), part);
      }
      continue;
    }
    const { blocks, sumAfter } = compressedOnce(piece);
    sum = sumAfter(sum);
    sent.push(Buffer.concat(stored), blocks);
    stored = [];
  }
  const end = Buffer.allocUnsafe(8);
  end.writeUInt32LE(sum, 0);
  end.writeUInt32LE(length % 2 ** 32, 4);
  stored.push(lastBlock, end);
  sent.push(Buffer.concat(stored));
  return sent;
}

function headOfStored(length: number): Uint8Array {
  return Uint8Array.of(0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff);
}

/** Whether an `Accept-Encoding` header names gzip, and not with a weight of 0 (RFC 9110 12.5.3). */
export function takesGzip(accepted: string | undefined): boolean {
  const [, weight = "1"] = /(?:^|,)[ \t]*(?:x-)?gzip[ \t]*(?:;[ \t]*q=([\d.]+)[ \t]*)?(?:,|$)/i.exec(
    accepted ?? "",
  ) ?? ["", "0"];
  return Number(weight) > 0;
}
