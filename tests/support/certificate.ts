/** Self-signed certificates for servers of tests, made anew each time: no key lies in the repository, and none expires. */
import { generateKeyPairSync, sign } from "node:crypto";

export interface Certificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
}

const day = 86_400_000;

/**
 * @param name the DNS name it is for
 * @param daysLeft negative for one that has expired
 */
export function selfSigned(name: string, daysLeft = 1): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ends = Date.now() + daysLeft * day;
  const holder = sequence(set(sequence(oid("0603550403"), der(0x0c, Buffer.from(name)))));
  const names = sequence(der(0x82, Buffer.from(name)));
  // RFC 5280 4.1: version 3, serial number, algorithm, issuer, validity, subject, key, subjectAltName.
  const content = sequence(
    der(0xa0, integer(2)),
    integer(Math.floor(ends / 1000) % 0x7fffff),
    ecdsaWithSha256,
    holder,
    sequence(utcTime(ends - 90 * day), utcTime(ends)),
    holder,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(sequence(oid("0603551d11"), der(0x04, names)))),
  );
  const signature = sign("sha256", content, privateKey);
  const whole = sequence(content, ecdsaWithSha256, der(0x03, Buffer.concat([Buffer.of(0), signature])));
  const lines = whole.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value in DER (X.690 8.1): its tag, its length, its content. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content]);
  return Buffer.concat([Buffer.of(tag, 0x82, length >> 8, length & 0xff), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function set(part: Buffer): Buffer {
  return der(0x31, part);
}

function integer(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return der(0x02, bytes.subarray(value < 0x80 ? 3 : value < 0x8000 ? 2 : value < 0x800000 ? 1 : 0));
}

function utcTime(at: number): Buffer {
  const text = new Date(at).toISOString().replace(/[-:T]/g, "").slice(2, 14);
  return der(0x17, Buffer.from(`${text}Z`));
}

/** @param hex an object identifier, encoded */
function oid(hex: string): Buffer {
  return Buffer.from(hex, "hex");
}

const ecdsaWithSha256 = sequence(oid("06082a8648ce3d040302"));
