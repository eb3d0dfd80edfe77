/** The first owner: from the environment, or through a one-time link that the start prints while there is no owner. */
import { createHash, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import type { MemberRepository, SettingRepository } from "../../../../db/repositories/contract.ts";
import { namedRole } from "../../core/access/described.ts";
import { builtInRoles, ownerRoleId } from "../../core/access/role.ts";
import { changed } from "../../core/languages/change.ts";
import { setupKeySetting } from "../../../../db/repositories/settings.ts";
import { operator } from "../access/author.ts";
import type { History } from "../access/history.ts";
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
  readonly history: Pick<History, "rowOf">;
  readonly now: () => number;
}

/** The owner's role ships, and is known before the policy is read. */
const shipped = { roles: new Map(builtInRoles.map((role) => [role.id, role])) };

export function createFirstOwner(dependencies: Dependencies): FirstOwner {
  const { members, settings, passwords, passwordChoice, history, now } = dependencies;
  const isMissing = async () => (await members.countActiveOwners()) === 0;

  async function keyIsValid(key: string): Promise<boolean> {
    const stored = await settings.get(setupKeySetting);
    if (stored === null || !(await isMissing())) return false;
    return timingSafeEqual(Buffer.from(stored, "hex"), Buffer.from(digest(key), "hex"));
  }

  /** @param key uses up the one-time key; null where none is required */
  async function create(owner: NewOwner, key: string | null) {
    const { email, name } = owner;
    const id = randomUUID();
    const roles = [ownerRoleId];
    const row = {
      ...{ id, email, name, roles },
      passwordHash: await passwords.hash(owner.password),
      createdAt: now(),
      grantedBy: null,
      source: "set-up" as const,
      // The first owner's email counts as confirmed: there is no one else who could confirm it.
      emailVerifiedAt: now(),
    };
    const shown = [namedRole(shipped, ownerRoleId)];
    const byLink = key !== null;
    const change = history.rowOf(byLink ? { kind: "member", id, name } : operator, {
      entity: "member",
      entityId: id,
      summary: byLink
        ? changed("owner-set-up", { roles: shown })
        : changed("owner-from-settings", { person: name, roles: shown }),
      after: { email, name, roles },
    });
    return members.createFirstOwner(row, byLink ? digest(key) : null, change);
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
