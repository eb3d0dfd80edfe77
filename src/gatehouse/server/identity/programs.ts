/** Identifies a program by its `Authorization` header. Never throws for bad input. */
import type { SecondFactorRepository } from "../../../../db/repositories/contract.ts";
import type { AcceptedCredentials } from "../../core/access/credential.ts";
import type { Authorization } from "../../core/identity/authorization.ts";
import { normaliseEmail } from "../../core/identity/member.ts";
import type { AnonymousSubject, Subject, CredentialProblem } from "../../core/identity/subject.ts";
import { isTokenText } from "../../core/identity/token.ts";
import { attempt, unknownMemberId, type AttemptDependencies } from "./attempt.ts";
import { verifyPassword } from "./authenticators/password.ts";
import { isSamePassword } from "./password-key.ts";
import type { Passwords } from "./passwords.ts";
import { programOf, type Tokens } from "./tokens.ts";
import type { VerifiedPasswords } from "./verified-passwords.ts";

/** Not identified now, for a reason other than the credential itself. */
export interface Wait {
  readonly kind: "wait";
  /** Too many tries, or more sign-ins than can be checked at this moment. */
  readonly because: "limited" | "busy";
  readonly retryAfterSeconds: number;
}

export interface ProgramRequest {
  readonly authorization: Exclude<Authorization, { kind: "none" }>;
  /** The credentials that the path accepts. */
  readonly accepted: AcceptedCredentials;
  readonly method: string;
  /** Client IP. */
  readonly clientIp: string;
  /** As the log has it. */
  readonly requestId: string;
}

export interface Programs {
  identify(request: ProgramRequest): Promise<Subject | Wait>;
}

export interface ProgramsDependencies extends AttemptDependencies {
  readonly passwords: Passwords;
  readonly tokens: Tokens;
  readonly verified: VerifiedPasswords;
  readonly secondFactors: Pick<SecondFactorRepository, "isInUse">;
  /** False where the site has an identity of its own: a password from before must not lead around it. */
  readonly takesPasswords: boolean;
  readonly now: () => number;
}

const busySeconds = 5;
const byPassword = ["pwd"];
/** Characters. No email or password of a member is longer. */
const longestUser = 254;
const longestPassword = 1000;

export function createPrograms(dependencies: ProgramsDependencies): Programs {
  const { tokens, members, passwords, verified, secondFactors, signInLog, takesPasswords, now } = dependencies;

  async function withPassword(
    email: string,
    password: string,
    { clientIp, requestId }: ProgramRequest,
  ): Promise<Subject | Wait> {
    if (email.length > longestUser || password.length > longestPassword) return invalid("wrong-password");
    const known = await members.findByEmail(normaliseEmail(email));
    const storedHash = await members.passwordHashOf(known?.id ?? unknownMemberId);
    if (known !== null && storedHash !== null && verified.has({ clientIp, storedHash, password })) {
      if (known.deletesAt !== undefined || (await secondFactors.isInUse(known.id))) return invalid("wrong-password");
      return { ...programOf(known, "basic"), authenticatedAt: now(), authenticatedBy: byPassword, at: now() };
    }
    const checked = await attempt(dependencies, { email, clientIp, requestId }, "wrong-password", (account) =>
      verifyPassword(passwords, account, password),
    );
    switch (checked.outcome) {
      case "proved": {
        // The check is slow, so member and password hash are read again after it.
        const member = await members.findById(checked.member.id);
        if (member === null || !isSamePassword(await members.passwordHashOf(member.id), checked.storedHash)) {
          return invalid("wrong-password");
        }
        // Else a stolen password would do. Such members give their programs tokens. The answer is that of a wrong password, so
        // that no one learns here which one is right. Nor does a program go on for an account that is about to be deleted.
        if (member.deletesAt !== undefined || (await secondFactors.isInUse(member.id))) {
          signInLog.record({ outcome: "not-proved", memberId: member.id, clientIp, userAgent: "", requestId });
          return invalid("wrong-password");
        }
        verified.add({ clientIp, storedHash: checked.storedHash, password });
        signInLog.record({ outcome: "signed-in", memberId: member.id, clientIp, userAgent: "", requestId });
        return { ...programOf(member, "basic"), authenticatedAt: now(), authenticatedBy: byPassword, at: now() };
      }
      case "invalid":
        return invalid("wrong-password");
      case "continue":
      case "linked":
        // A password needs no second step, and links nothing.
        return invalid("wrong-password");
      case "limited":
        return { kind: "wait", because: "limited", retryAfterSeconds: checked.retryAfterSeconds };
      case "busy":
        return { kind: "wait", because: "busy", retryAfterSeconds: busySeconds };
    }
  }

  return {
    async identify(request) {
      const { authorization, accepted, method } = request;
      switch (authorization.kind) {
        case "malformed":
          if (authorization.scheme !== "bearer") return invalid("malformed-header");
          return invalid(accepted.has("bearer") ? "malformed-token" : "not-taken-here");
        case "other":
          return invalid("not-taken-here");
        case "bearer":
          return accepted.has("bearer")
            ? tokens.identify(authorization.token, { method, program: "bearer" })
            : invalid("not-taken-here");
        case "basic": {
          if (!accepted.has("basic")) return invalid("not-taken-here");
          const { user, password } = authorization;
          // A token in place of the password is accepted with any user name.
          if (isTokenText(password)) return tokens.identify(password, { method, program: "basic" });
          return takesPasswords ? withPassword(user, password, request) : invalid("wrong-password");
        }
      }
    },
  };
}

function invalid(presented: CredentialProblem): AnonymousSubject {
  return { kind: "anonymous", because: { reason: "invalid-credentials", presented } };
}
