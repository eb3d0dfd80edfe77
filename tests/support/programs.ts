/** People, sessions and tokens for tests, made where a test needs no form. */
import { createHash, randomUUID } from "node:crypto";
import { openDatabase } from "../../db/client.ts";
import type { Permission } from "../../src/gatehouse/core/access/permission.ts";
import { hashToken } from "../../src/gatehouse/server/identity/tokens.ts";
import { quickHash } from "./quick-hash.ts";

export interface ProgramOwner {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

export interface TokenWish {
  readonly scope?: readonly Permission[];
  /** Milliseconds since 1970. */
  readonly expiresAt?: number | null;
}

/** Works on the database of a site that is running. */
export async function openPrograms(databaseUrl: string) {
  const database = await openDatabase(databaseUrl);
  const { members, sessions, tokens } = database.repositories;
  return {
    database,
    async member(...roles: string[]): Promise<ProgramOwner> {
      const id = randomUUID();
      const person = { id, email: `${id.slice(0, 8)}@example.org`, password: "grüße from a program" };
      const passwordHash = await quickHash(person.password);
      await members.create({
        ...person,
        name: "Ada Lindqvist",
        passwordHash,
        createdAt: Date.now(),
        roles,
        grantedBy: null,
      });
      return person;
    },
    /**
     * A session as it stands there after signing in. Answers its cookie, as `name=value` of a site on http.
     *
     * @param age milliseconds since it began and was last seen
     */
    async session(memberId: string, age = 0): Promise<string> {
      const id = randomUUID().replaceAll("-", "");
      const now = Date.now() - age;
      await sessions.create({
        idHash: createHash("sha256").update(id).digest("hex"),
        memberId,
        createdAt: now,
        lastSeenAt: now,
        remembered: false,
        userAgent: "A browser",
        clientIp: "127.0.0.1",
      });
      return `gatehouse=${id}`;
    },
    /** Answers the token's text. */
    async token(memberId: string, { scope = ["site:read"], expiresAt = null }: TokenWish = {}): Promise<string> {
      const text = `gh_${randomUUID().replaceAll("-", "")}ABCDEFGHIJK`;
      await tokens.create({
        id: randomUUID(),
        memberId,
        name: "Nightly export",
        tokenHash: hashToken(text),
        permissions: scope,
        createdAt: Date.now(),
        expiresAt,
        createdBy: memberId,
      });
      return text;
    },
    close: () => database.close(),
  };
}

export type ProgramsAtHand = Awaited<ReturnType<typeof openPrograms>>;
