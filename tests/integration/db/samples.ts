/** Rows to put into a database, with everything filled in that a test does not care about. */
import type {
  ChangeRow,
  MemberRepository,
  NewJob,
  PasskeyRow,
  PictureFile,
  PictureRow,
  RefusalRow,
  SessionRow,
  TokenRow,
} from "../../../db/repositories/contract.ts";

type NewMember = Parameters<MemberRepository["create"]>[0];

export function newMember(id: string, given: Partial<NewMember> = {}): NewMember {
  return {
    id,
    email: `${id}@example.com`,
    name: id,
    passwordHash: `hash of ${id}`,
    createdAt: 1_000,
    roles: [],
    grantedBy: null,
    ...given,
  };
}

export function newSession(idHash: string, given: Partial<SessionRow> = {}): Omit<SessionRow, "endedAt" | "endCause"> {
  return {
    idHash,
    memberId: "ada",
    createdAt: 1_000,
    lastSeenAt: 1_000,
    remembered: false,
    userAgent: "A browser",
    clientIp: "192.0.2.1",
    authenticatedBy: "pwd",
    idleLimit: null,
    absoluteLimit: null,
    providerSession: null,
    passkeyId: null,
    viewing: null,
    viewingUntil: null,
    ...given,
  };
}

export function newToken(id: string, given: Partial<TokenRow> = {}): Omit<TokenRow, "lastUsedAt" | "revokedAt"> {
  return {
    id,
    memberId: "ada",
    name: "Nightly export",
    tokenHash: `hash of ${id}`,
    permissions: ["site:read"],
    createdAt: 1_000,
    expiresAt: null,
    createdBy: "ada",
    ...given,
  };
}

export function newPasskey(id: string, given: Partial<PasskeyRow> = {}): Omit<PasskeyRow, "lastUsedAt"> {
  return {
    id,
    memberId: "ada",
    name: "Laptop",
    publicKey: new Uint8Array([1, 2, 3]),
    counter: 1,
    transports: ["internal"],
    backedUp: false,
    createdAt: 1_000,
    userAgent: "A browser",
    ...given,
  };
}

export function refusal(id: string, given: Partial<RefusalRow> = {}): RefusalRow {
  return {
    id,
    at: 1_000,
    method: "GET",
    path: "/members",
    reason: "no-credentials",
    status: 401,
    ruleId: null,
    memberId: null,
    clientIp: "192.0.2.1",
    userAgent: "A browser",
    details: null,
    requestId: "request-1",
    network: null,
    fromPath: null,
    aside: null,
    times: 1,
    ...given,
  };
}

export function job(id: string, given: Partial<NewJob> = {}): NewJob {
  return { id, kind: "mail", dedupeKey: `key of ${id}`, payload: { mail: id }, createdAt: 1_000, runAt: 0, ...given };
}

export function change(id: string, given: Partial<ChangeRow> = {}): ChangeRow {
  return {
    id,
    at: 1_000,
    authorId: null,
    authorName: "Ada",
    entity: "role",
    entityId: "press",
    summary: "Created the role Press",
    before: null,
    after: null,
    ...given,
  };
}

/** With one file of `content`. */
export function newPicture(
  id: string,
  { content = Buffer.from(`picture ${id}`), ...given }: Partial<PictureRow> & { readonly content?: Buffer } = {},
): { readonly picture: PictureRow; readonly files: readonly PictureFile[] } {
  const picture: PictureRow = {
    id,
    name: `${id}.png`,
    sha256: `hash of ${id}`,
    width: 320,
    height: 200,
    bytes: content.byteLength,
    alt: "",
    isDecorative: true,
    focusX: 50,
    focusY: 50,
    createdAt: 1_000,
    createdBy: null,
    orphanedAt: 1_000,
    ...given,
  };
  return { picture, files: [{ width: picture.width, height: picture.height, content }] };
}
