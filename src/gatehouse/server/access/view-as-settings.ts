/** Whether a person is told by mail that an admin sees the site as them. Decided by an owner. */
import { z } from "zod";
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { Author } from "./author.ts";
import type { AuthoredChanges } from "./authored.ts";
import { createKnownSetting, type KnownSetting } from "./known-setting.ts";
import { failure, type Result } from "./result.ts";

const schema = z.strictObject({ tellsPerson: z.boolean().default(false) });
export type ViewAsSetting = z.infer<typeof schema>;

/** Names the setting in the history, where it stands with the people. */
export const viewAsEntity = "view-as";

export interface ViewAsSettings extends Pick<KnownSetting<ViewAsSetting>, "read"> {
  /** Takes an owner. */
  change(author: Author, value: ViewAsSetting): Promise<Result<ViewAsSetting>>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings"> {
  readonly authored: AuthoredChanges;
  readonly now: () => number;
}

export function createViewAsSettings({ authored, ...dependencies }: Dependencies): ViewAsSettings {
  const { read, replace } = createKnownSetting(dependencies, {
    name: "view-as",
    schema,
    undecided: { tellsPerson: false },
  });
  return {
    read,
    change: (author, value) =>
      authored.change(author, "people:view-as", async ({ author: by, policy, write }) => {
        if (by.kind === "member" && !policy.isOwner(by.roles)) {
          return failure("not-permitted", problem("view-setting-owner"));
        }
        const summary = changed("view-as-changed", value);
        return replace(write, value, { entity: "member", entityId: viewAsEntity, summary });
      }),
  };
}
