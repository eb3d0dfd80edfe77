/** What members may do with their own account: decided in the console. */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import {
  accountSettingsSchema,
  usualAccountSettings,
  type AccountSettings,
} from "../../core/identity/account-settings.ts";
import { changed } from "../../core/languages/change.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { createKnownSetting, type KnownSetting } from "../access/known-setting.ts";
import type { Result } from "../access/result.ts";
import { signingInEntity } from "./signing-in-settings.ts";

export interface OwnAccountSettings extends Pick<KnownSetting<AccountSettings>, "read"> {
  /** Takes the permission to manage people. */
  change(author: Author, value: AccountSettings): Promise<Result<AccountSettings>>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings"> {
  readonly authored: AuthoredChanges;
  readonly now: () => number;
}

export function createOwnAccountSettings({ authored, ...dependencies }: Dependencies): OwnAccountSettings {
  const { read, replace } = createKnownSetting(dependencies, {
    name: "accounts",
    schema: accountSettingsSchema,
    undecided: usualAccountSettings,
  });
  return {
    read,
    change: (author, value) =>
      authored.change(author, "people:manage", ({ write }) => {
        const summary = changed("account-deletion-changed", { days: value.deletionAfter });
        // Stands in the history beside how people sign in, where the console shows both.
        return replace(write, value, { entity: "member", entityId: signingInEntity, summary });
      }),
  };
}
