/**
 * One statement for all requests of one turn of the event loop: it asks for the versions of policy and page, and for the
 * sessions that these requests present. It is sent when the turn ends, after all of them have arrived, so that it finds
 * every change that was answered before any of them was sent.
 */
import type {
  RequestReadRepository,
  RequestReads as Answer,
  SessionWithMember,
} from "../../../db/repositories/contract.ts";

export interface RequestReads {
  policyVersion(): Promise<number>;
  /** Null when there is no such session. */
  session(idHash: string): Promise<SessionWithMember | null>;
  /**
   * The page's live revision by the newest statement that was answered; null before the first. At least as new as the
   * policy and the session of a request that is answered now, because they came by that statement or an earlier one.
   */
  publishedNumber(): number | null;
}

/** Requests whose statement has not been sent yet. */
interface Gathering {
  readonly idHashes: Set<string>;
  readonly answer: Promise<Answer>;
}

export function createRequestReads(repository: RequestReadRepository): RequestReads {
  let gathering: Gathering | undefined;
  let sent = 0;
  /** Answers may overtake each other, so the newest is the one whose statement was sent last. */
  let newest: { readonly sent: number; readonly publishedNumber: number } | undefined;

  async function ask(idHashes: readonly string[]): Promise<Answer> {
    sent += 1;
    const turn = sent;
    const answer = await repository.read(idHashes);
    if (newest === undefined || newest.sent < turn) newest = { sent: turn, publishedNumber: answer.publishedNumber };
    return answer;
  }

  function gather(): Gathering {
    if (gathering !== undefined) return gathering;
    const idHashes = new Set<string>();
    const answer = new Promise<Answer>((resolve) => {
      setImmediate(() => {
        gathering = undefined;
        resolve(ask([...idHashes]));
      });
    });
    gathering = { idHashes, answer };
    return gathering;
  }

  return {
    policyVersion: async () => (await gather().answer).policyVersion,
    async session(idHash) {
      const { idHashes, answer } = gather();
      idHashes.add(idHash);
      return (await answer).sessions.get(idHash) ?? null;
    },
    publishedNumber: () => newest?.publishedNumber ?? null,
  };
}
