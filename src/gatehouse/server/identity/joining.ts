/** Who can get an account: read for the sign-up, known for the pages that link to it, and decided in the console. */
import type { Repositories } from "../../../../db/repositories/contract.ts";
import { exceedsAuthor, unknownRole } from "../../core/access/change.ts";
import { closed, isOpenToAsk, joiningSchema, type Joining } from "../../core/identity/joining.ts";
import { changed } from "../../core/languages/change.ts";
import { problem } from "../../core/languages/problem.ts";
import type { Author } from "../access/author.ts";
import type { AuthoredChanges } from "../access/authored.ts";
import { failure, failureOf, success, type Result } from "../access/result.ts";

const setting = "joining";
/** Names the setting in the history, where it stands with the people. */
export const joiningEntity = "joining";
/** Milliseconds after which a page that asks for the link lets it be read again. */
const knownFor = 10_000;

export interface JoiningSettings {
  /** As of now. What cannot be read, such as a setting of a later version, closes the sign-up. */
  read(): Promise<Joining>;
  /**
   * Whether anybody may ask for an account: without waiting, as it was known last. Another instance's change shows within
   * seconds; what the sign-up itself allows holds at once.
   */
  isOpenToAsk(): boolean;
  /** Takes the permission to manage people; its roles may not exceed the author's, nor make an owner. */
  change(author: Author, joining: Joining): Promise<Result<Joining>>;
}

interface Dependencies extends Pick<Repositories, "authoredSettings"> {
  readonly authored: AuthoredChanges;
  readonly now: () => number;
}

export function createJoiningSettings({ authoredSettings, authored, now }: Dependencies): JoiningSettings {
  let known = closed;
  let readAt = Number.NEGATIVE_INFINITY;

  async function stored(): Promise<{ readonly text: string | null; readonly joining: Joining }> {
    const text = await authoredSettings.read(setting);
    return { text, joining: text === null ? closed : parsed(text) };
  }

  async function read(): Promise<Joining> {
    readAt = now();
    const { joining } = await stored();
    known = joining;
    return joining;
  }

  return {
    read,

    isOpenToAsk() {
      const age = now() - readAt;
      // A failure is the database's: the next page asks again.
      if (age < 0 || age >= knownFor) read().catch(() => undefined);
      return isOpenToAsk(known);
    },

    change: (author, joining) =>
      authored.change(author, "people:manage", async ({ author: by, policy, write }) => {
        const excess =
          unknownRole(policy, joining.roles) ??
          (by.kind === "operator" ? null : exceedsAuthor(policy, by.roles, [], joining.roles));
        if (excess) return failureOf(excess, "roles");
        // One tick in a list must not hand the site to everybody who signs up.
        if (policy.isOwner(joining.roles)) return failure("not-valid", problem("newcomer-owner"), "roles");
        const { text, joining: before } = await stored();
        const summary = changed("joining-changed", { mode: joining.mode });
        const change = { entity: "member", entityId: joiningEntity, summary, before, after: joining } as const;
        const written = await authoredSettings.replace(setting, text, JSON.stringify(joining), write(change));
        if (written === "changed") return written;
        known = joining;
        return success(joining);
      }),
  };
}

function parsed(text: string): Joining {
  try {
    return joiningSchema.parse(JSON.parse(text));
  } catch {
    return closed;
  }
}
