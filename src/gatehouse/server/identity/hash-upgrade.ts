/**
 * A password whose hash was made with weaker parameters is hashed anew when it is typed (OWASP ASVS 5.0, 11.4.2): beside the
 * sign-in, which does not wait for it.
 */
import type { MemberRepository } from "../../../../db/repositories/contract.ts";
import type { OptionalWrites } from "../optional-writes.ts";
import { TooManyWaiting, type Passwords } from "./passwords.ts";

export function createHashUpgrade(
  members: Pick<MemberRepository, "upgradePasswordHash">,
  passwords: Pick<Passwords, "upgraded">,
  optionalWrites: OptionalWrites,
): (memberId: string, storedHash: string, password: string) => void {
  async function upgrade(memberId: string, storedHash: string, password: string): Promise<void> {
    try {
      const stronger = await passwords.upgraded(storedHash, password);
      if (stronger !== null) await members.upgradePasswordHash(memberId, storedHash, stronger);
    } catch (error) {
      // The next sign-in does it.
      if (!(error instanceof TooManyWaiting)) throw error;
    }
  }

  return (memberId, storedHash, password) => {
    optionalWrites.try(`password hash ${memberId}`, () => upgrade(memberId, storedHash, password));
  };
}
