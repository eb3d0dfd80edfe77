/** A member learns by mail that their account was signed in to from a device that had not been seen before. */
import type { AttemptRepository } from "../../../../db/repositories/contract.ts";
import type { Member } from "../../core/identity/member.ts";
import { placeOf } from "../../core/identity/place.ts";
import { deviceInWords } from "../../core/languages/device.ts";
import { formats } from "../../core/languages/formats.ts";
import { visitorWordsIn } from "../../core/languages/index.ts";
import type { Language } from "../../core/page/language.ts";
import type { Mails } from "../mail/mails.ts";
import { networkOf } from "../network.ts";
import type { OptionalWrites } from "../optional-writes.ts";
import type { SignInLog } from "./sign-in-log.ts";
import type { TellMember } from "./tell-member.ts";

const day = 24 * 60 * 60_000;
/** Sign-ins that are compared. */
const looksBack = 200;
/** Of one member in a day, so that room is left for other mails about the account. */
const mostADay = 5;

export interface SignInFromDevice {
  readonly member: Member;
  /** Whether the browser showed a mark of an earlier sign-in to this account. */
  readonly isKnown: boolean;
  readonly userAgent: string;
  /** With the place behind it, where that is known. */
  readonly clientIp: string;
}

export interface NewDevices {
  /** A session has begun. Answers at once; what is to be told is found out later. */
  signedIn(signIn: SignInFromDevice): void;
}

export interface NewDeviceDependencies {
  readonly attempts: AttemptRepository;
  readonly signInLog: Pick<SignInLog, "recentOf">;
  readonly mails: Pick<Mails, "delivery" | "write">;
  readonly tell: TellMember;
  readonly siteLanguage: () => Promise<Language>;
  readonly optionalWrites: OptionalWrites;
  readonly now: () => number;
}

export function createNewDevices(dependencies: NewDeviceDependencies): NewDevices {
  const { attempts, signInLog, mails, tell, siteLanguage, optionalWrites, now } = dependencies;

  async function look({ member, userAgent, clientIp }: SignInFromDevice, at: number): Promise<void> {
    const { language = await siteLanguage() } = member;
    const words = visitorWordsIn(language);
    const device = deviceInWords(userAgent, words);
    const from = placeOf(clientIp);
    const earlier = (await signInLog.recentOf(member.id, looksBack)).filter(
      (one) => one.outcome === "signed-in" && one.at < at,
    );
    // The first sign-in of a new account tells its owner nothing.
    if (earlier.length === 0 && at - member.createdAt < day) return;
    const isSeen = earlier.some(
      (one) =>
        deviceInWords(one.userAgent, words) === device &&
        networkOf(placeOf(one.clientIp).clientIp) === networkOf(from.clientIp),
    );
    if (isSeen || (await attempts.count(`new-device:${member.id}`, at, day)).count > mostADay) return;
    const where = from.place === null ? from.clientIp : `${from.place} (${from.clientIp})`;
    const mail = await tell("new-device", member, { device, where, time: formats[language].moment(at) });
    if (mail !== null) await mails.write(mail);
  }

  return {
    signedIn(signIn) {
      // In the outbox an admin would read it, and its member would not.
      if (signIn.isKnown || mails.delivery !== "smtp") return;
      const at = now();
      optionalWrites.try(`new device ${signIn.member.id}`, () => look(signIn, at));
    },
  };
}
