/** One refusal and the same request today: who was refused, what has changed since, and what would be decided now. */
import type { ChangeRow } from "../../../../db/repositories/contract.ts";
import { problem } from "../../core/languages/problem.ts";
import type { RefusalRecord, RefusalRecords } from "../refusal/refusal-records.ts";
import type { AskedSubject } from "./asked-subject.ts";
import { notPermitted, type Author } from "./author.ts";
import type { Explain, ExplainedDecision, ExplainInput } from "./explain.ts";
import type { History } from "./history.ts";
import type { PolicyStore } from "./policy-store.ts";
import { failure, success, type Failure, type Result } from "./result.ts";

export interface ExplainedRefusal {
  readonly then: RefusalRecord;
  /** The same question for today. */
  readonly input: ExplainInput;
  /** Or why it cannot be answered: the account or its token is gone, or the author may not look at people. */
  readonly today: Result<ExplainedDecision>;
  /** Changes of the rule that decided, and of the person, after the refusal; newest first, a few. */
  readonly since: readonly ChangeRow[];
}

export type ExplainRefusal = (author: Author, reference: string) => Promise<Result<ExplainedRefusal>>;

export interface ExplainRefusalDependencies {
  readonly policies: PolicyStore;
  readonly refusalRecords: Pick<RefusalRecords, "find">;
  readonly history: Pick<History, "of">;
  readonly explain: Explain;
}

const mostChanges = 5;

export function createExplainRefusal({
  policies,
  refusalRecords,
  history,
  explain,
}: ExplainRefusalDependencies): ExplainRefusal {
  async function changesSince(author: Author, { at, ruleId, member, former }: RefusalRecord): Promise<ChangeRow[]> {
    const policy = await policies.current();
    const person = notPermitted(policy, author, "people:view") === null ? (member ?? former) : null;
    const rules = notPermitted(policy, author, "rules:manage") === null ? ruleId : null;
    const found = await Promise.all([
      rules === null ? [] : history.of("rule", rules, mostChanges),
      person === null ? [] : history.of("member", person.id, mostChanges),
    ]);
    return found
      .flat()
      .filter((change) => change.at > at)
      .sort((one, other) => other.at - one.at)
      .slice(0, mostChanges);
  }

  return async function explainRefusal(author, reference) {
    const forbidden: Failure | null = notPermitted(await policies.current(), author, "refusals:view");
    if (forbidden) return forbidden;
    const record = await refusalRecords.find(reference);
    if (record === null) return failure("not-found", problem("no-such-reference"), "reference");
    const input = askedAgain(record);
    const [today, since] = await Promise.all([explain(author, input), changesSince(author, record)]);
    return success({ then: record, input, today, since });
  };
}

/** The question that a refusal answered. Other hosts are recorded in front of the path. */
export function askedAgain(
  record: Pick<RefusalRecord, "method" | "path" | "member" | "former" | "details">,
): ExplainInput {
  const slash = record.path.indexOf("/");
  const host = slash > 0 ? record.path.slice(0, slash) : undefined;
  return {
    who: whoWas(record),
    method: record.method,
    path: slash > 0 ? record.path.slice(slash) : record.path,
    ...(host !== undefined && { host }),
  };
}

function whoWas({ member, former, details }: Pick<RefusalRecord, "member" | "former" | "details">): AskedSubject {
  const person = member ?? former;
  if (person === null) return { kind: "anonymous" };
  const { email } = person;
  return details?.token === undefined ? { kind: "person", email } : { kind: "token", email, name: details.token };
}
