/** The first owner: from the environment, or through a one-time link that the start prints while there is no owner. */
import { createHash, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import type { MemberRepository, SettingRepository } from "../../../../db/repositories/contract.ts";
import { ownerRoleId } from "../../core/access/role.ts";
import { setupKeySetting } from "../../../../db/repositories/settings.ts";
import type { PasswordChoice } from "./password-choice.ts";
import { TooManyWaiting, type Passwords } from "./passwords.ts";

export interface FirstOwner {
  /** True while the site has no active owner, and so may be claimed with the key. */
  isMissing(): Promise<boolean>;
  /** Makes a new key, replacing the one before, and returns it: it is stored only as a hash. */
  issueKey(): Promise<string>;
  keyIsValid(key: string): Promise<boolean>;
  /** Creates the owner; the key works once. */
  claim(
    key: string,
    owner: NewOwner,
  ): Promise<"created" | "key-not-valid" | "email-taken" | "password-common" | "busy">;
  /** Creates the owner named in the environment, unless there is one. */
  fromSettings(owner: { email: string; password: string }): Promise<void>;
}

export interface NewOwner {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

interface Dependencies {
  readonly members: MemberRepository;
  readonly settings: SettingRepository;
  readonly passwords: Passwords;
  readonly passwordChoice: PasswordChoice;
  readonly now: () => number;
}

export function createFirstOwner(dependencies: Dependencies): FirstOwner {
  const { members, settings, passwords, passwordChoice, now } = dependencies;
  const isMissing = async () => (await members.countActiveOwners()) === 0;

  async function keyIsValid(key: string): Promise<boolean> {
    const stored = await settings.get(setupKeySetting);
    if (stored === null || !(await isMissing())) return false;
    return timingSafeEqual(Buffer.from(stored, "hex"), Buffer.from(digest(key), "hex"));
  }

  /** @param key uses up the one-time key; null where none is required */
  async function create(owner: NewOwner, key: string | null) {
    const row = {
      id: randomUUID(),
      email: owner.email,
      name: owner.name,
      passwordHash: await passwords.hash(owner.password),
      createdAt: now(),
      roles: [ownerRoleId],
      grantedBy: null,
      source: "set-up" as const,
      // The first owner's email counts as confirmed: there is no one else who could confirm it.
      emailVerifiedAt: now(),
    };
    return members.createFirstOwner(row, key === null ? null : digest(key));
  }

  return {
    isMissing,
    async issueKey() {
      const key = randomBytes(18).toString("base64url");
      await settings.put(setupKeySetting, digest(key));
      return key;
    },
    keyIsValid,
    async claim(key, owner) {
      if (!(await keyIsValid(key))) return "key-not-valid";
      if ((await passwordChoice.problemWith(owner.password, owner)) !== null) return "password-common";
      try {
        // Asks for the key again, and uses it up in the same batch: two who send the same link at once must not both
        // become owners, and a link that failed still works.
        const created = await create(owner, key);
        if (created === "taken") return "email-taken";
        return created === "written" ? "created" : "key-not-valid";
      } catch (error) {
        if (error instanceof TooManyWaiting) return "busy";
        throw error;
      }
    },
    async fromSettings({ email, password }) {
      if (!(await isMissing())) return;
      await create({ email, name: email.slice(0, email.indexOf("@")), password }, null);
    },
  };
}

function digest(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
