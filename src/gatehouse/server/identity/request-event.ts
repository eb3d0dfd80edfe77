/** What webhooks are told of a request for a role. */
import type { Member } from "../../core/identity/member.ts";
import type { WebhookEvent } from "../../core/webhooks/event.ts";
import type { Announcement } from "../webhooks/announce.ts";

interface AboutRequest {
  readonly member: Pick<Member, "id" | "name" | "email">;
  readonly role: { readonly id: string; readonly label: string };
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  /** Why, as the member wrote it; empty for nothing. */
  readonly note: string;
  /** What was written back; empty for nothing. */
  readonly answer?: string;
  /** The role that was given. */
  readonly given?: { readonly id: string; readonly label: string };
  readonly endsAt?: number | null;
  /** Of the console's list. */
  readonly requestsUrl: string;
}

export function requestEvent(event: WebhookEvent, about: AboutRequest): Announcement {
  const { member, role, askedAt, note, answer = "", given, endsAt, requestsUrl } = about;
  const { id, name, email } = member;
  const path = `/${encodeURIComponent(id)}/${encodeURIComponent(role.id)}`;
  return {
    event,
    memberId: id,
    data: {
      member: { id, name, email },
      role: { id: role.id, label: role.label },
      requestedAt: new Date(askedAt).toISOString(),
      reason: note,
      ...(answer !== "" && { answer }),
      ...(given !== undefined && {
        given: { id: given.id, label: given.label },
        until: endsAt === null || endsAt === undefined ? null : new Date(endsAt).toISOString(),
      }),
      url: requestsUrl + path,
    },
  };
}
