/**
 * Marks of devices that signed in before. A mark is signed with a secret of the site and bound to the account and to its
 * password, so that a new password makes all marks from before worthless, and a stronger hash of the same one does not. Half of
 * its nonce is signed as well, so that one can be told to be of this site before it is known whose it is. No mark is stored.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { SettingRepository } from "../../../../db/repositories/contract.ts";
import { passwordKeyOf } from "./password-key.ts";
import { mostMarks, type DeviceMark } from "../../core/identity/device-cookie.ts";

const settingKey = "device-mark-secret";

/** Bytes that are random, and bytes that sign them. */
const halfOfNonce = 8;

export interface MarkedAccount {
  readonly memberId: string;
  /** The password's hash as it is kept in the database. */
  readonly storedHash: string;
}

/** The device of a request, as known from its marks. */
export interface PresentedDevice {
  /** The key under which tries of this device at the account are counted; null when no mark is of this account. */
  keyFor(account: MarkedAccount): string | null;
  /**
   * The key under which tries of this device are counted where no account is claimed; null when no mark is of this site. It tells
   * that somebody signed in on it, not who.
   */
  key(): string | null;
  /** The device's marks from now on: a new one for this account, and those of other accounts. */
  signedIn(account: MarkedAccount): readonly DeviceMark[];
}

export interface DeviceMarks {
  /** @param marks as the browser sent them, genuine or not */
  presented(marks: readonly DeviceMark[]): PresentedDevice;
}

/** The secret of this site, made at the first start. Instances that start at once all get the same. */
export function deviceMarkSecret(settings: SettingRepository): Promise<string> {
  return settings.putIfAbsent(settingKey, randomBytes(32).toString("base64url"));
}

export function createDeviceMarks(secret: string): DeviceMarks {
  function tagOf(memberId: string, passwordKey: string, nonce: string): string {
    return createHmac("sha256", secret)
      .update(JSON.stringify([memberId, passwordKey, nonce]))
      .digest("base64url");
  }

  /** 16 bytes: random ones, and as many that only this site can make of them. */
  function newNonce(): string {
    const random = randomBytes(halfOfNonce);
    return Buffer.concat([random, signatureOf(random)]).toString("base64url");
  }

  function signatureOf(random: Buffer): Buffer {
    return createHmac("sha256", secret).update("nonce of a device").update(random).digest().subarray(0, halfOfNonce);
  }

  function isOfSite({ nonce }: DeviceMark): boolean {
    const bytes = Buffer.from(nonce, "base64url");
    // One spelling each, so that a copied mark has no further allowances.
    if (bytes.length !== 2 * halfOfNonce || bytes.toString("base64url") !== nonce) return false;
    return timingSafeEqual(signatureOf(bytes.subarray(0, halfOfNonce)), bytes.subarray(halfOfNonce));
  }

  function isOf({ memberId, storedHash }: MarkedAccount, { nonce, tag }: DeviceMark): boolean {
    // Compared as text, because base64url can spell the same bytes differently and a mark has only one spelling.
    const given = Buffer.from(tag);
    // Earlier versions bound marks to the whole hash.
    return [passwordKeyOf(storedHash), storedHash].some((passwordKey) => {
      const expected = Buffer.from(tagOf(memberId, passwordKey, nonce));
      return given.length === expected.length && timingSafeEqual(given, expected);
    });
  }

  return {
    presented: (marks) => ({
      keyFor(account) {
        const mark = marks.find((each) => isOf(account, each));
        return mark === undefined ? null : keyOf(mark);
      },
      key() {
        const mark = marks.find(isOfSite);
        return mark === undefined ? null : keyOf(mark);
      },
      signedIn(account) {
        // A new mark each time: a stolen copy no longer shares an allowance with the device itself.
        const nonce = newNonce();
        const own = { nonce, tag: tagOf(account.memberId, passwordKeyOf(account.storedHash), nonce) };
        return [own, ...marks.filter((each) => !isOf(account, each))].slice(0, mostMarks);
      },
    }),
  };
}

function keyOf({ nonce }: DeviceMark): string {
  return createHash("sha256").update(nonce).digest("hex");
}
