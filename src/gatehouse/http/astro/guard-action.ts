/** What an action asks of its caller. An action can be called from any page, so the rule of a page does not guard it. */
import type { Requirement } from "../../core/access/requirement.ts";
import { requirementSchema } from "../../core/access/requirement.ts";
import { refuse, type PageContext } from "./public-api.ts";

const brand = Symbol.for("gatehouse.action-requirement");

/** What `defineAction` makes: it is called on the action's context, and some have a form that throws. */
type Action = ((...values: never[]) => unknown) & { readonly orThrow?: unknown };

/**
 * Inside an action's handler: refuses unless the caller meets the requirement, as `refuse()` does in a page. For what
 * depends on the input; the action still has to be declared, in `gatehouse({ actions })` or by the other form.
 *
 * @throws the refusal, which becomes a 401 or 403 even if the action catches it
 */
export function guardAction(context: PageContext, requirement: Requirement): void;
/**
 * Around `defineAction(…)`: declares what the action asks. A caller who does not meet it is refused before it runs, from a
 * form and from a script alike.
 */
export function guardAction<Guarded extends Action>(requirement: Requirement, action: Guarded): Guarded;
export function guardAction(first: PageContext | Requirement, second: Requirement | Action): unknown {
  if (typeof second === "function") return guarded(requirementSchema.parse(first), second);
  if ("locals" in first) return refuse(first, second);
  throw new TypeError(
    "guardAction() takes the action's context and a requirement, or a requirement and defineAction(…).",
  );
}

function guarded(requirement: Requirement, action: Action): Action {
  const behindGuard = (inner: Action) =>
    function (this: PageContext, ...values: never[]): unknown {
      refuse(this, requirement);
      return inner.apply(this, values);
    };
  const { orThrow } = action;
  return Object.assign(behindGuard(action), {
    ...(typeof orThrow === "function" && { orThrow: behindGuard(orThrow as Action) }),
    [brand]: requirement,
  });
}

/** The requirement an action was declared with by `guardAction`, or null. */
export function requirementOfAction(action: unknown): Requirement | null {
  if (typeof action !== "function" || !(brand in action)) return null;
  const parsed = requirementSchema.safeParse(action[brand]);
  return parsed.success ? parsed.data : null;
}
