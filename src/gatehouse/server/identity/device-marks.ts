/**
 * Marks of devices that signed in before. A mark is signed with a secret of the site and bound to the account and to the
 * password that is stored, so that a new password makes all marks from before worthless. No mark is stored.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { SettingRepository } from "../../../../db/repositories/contract.ts";
import { mostMarks, type DeviceMark } from "../../core/identity/device-cookie.ts";

const settingKey = "device-mark-secret";

export interface MarkedAccount {
  readonly memberId: string;
  /** The password's hash as it is kept in the database. */
  readonly storedHash: string;
}

/** The device of a request, as known from its marks. */
export interface PresentedDevice {
  /** The key under which tries of this device at the account are counted; null when no mark is of this account. */
  keyFor(account: MarkedAccount): string | null;
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
  function tagOf({ memberId, storedHash }: MarkedAccount, nonce: string): string {
    return createHmac("sha256", secret)
      .update(JSON.stringify([memberId, storedHash, nonce]))
      .digest("base64url");
  }

  function isOf(account: MarkedAccount, { nonce, tag }: DeviceMark): boolean {
    // Compared as text, because base64url can spell the same bytes differently and a mark has only one spelling.
    const given = Buffer.from(tag);
    const expected = Buffer.from(tagOf(account, nonce));
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  return {
    presented: (marks) => ({
      keyFor(account) {
        const mark = marks.find((each) => isOf(account, each));
        return mark === undefined ? null : createHash("sha256").update(mark.nonce).digest("hex");
      },
      signedIn(account) {
        // A new mark each time: a stolen copy no longer shares an allowance with the device itself.
        const nonce = randomBytes(16).toString("base64url");
        const own = { nonce, tag: tagOf(account, nonce) };
        return [own, ...marks.filter((each) => !isOf(account, each))].slice(0, mostMarks);
      },
    }),
  };
}
