/** What the rest of the code asks about sessions whose member sees the site as somebody else. */
import type { AuthoredWrite, Changed, ChangeRow } from "./contract-authored.ts";
import type { NewMail } from "./contract-jobs.ts";

/** A view that is over, and that no one has ended yet. */
export interface OverView {
  readonly idHash: string;
  readonly viewing: string;
  readonly viewingUntil: number;
  /** Whose session it is. */
  readonly memberId: string;
  readonly memberName: string;
}

export interface ViewRepository {
  /**
   * Takes the place of a view that the session has already, whose end `history` tells.
   *
   * @param before as it was read; "changed" where it is not so any more
   */
  begin(
    idHash: string,
    view: Pick<OverView, "viewing" | "viewingUntil">,
    before: Pick<OverView, "viewing" | "viewingUntil"> | null,
    authored: AuthoredWrite,
    also: { readonly history: readonly ChangeRow[]; readonly mail: NewMail | null },
  ): Promise<"written" | Changed>;
  /** Ends this view and writes the history. False where it has ended already. */
  end(idHash: string, view: Pick<OverView, "viewing" | "viewingUntil">, change: ChangeRow): Promise<boolean>;
  /** Views whose time has passed at `at`, or whose session has ended. */
  over(at: number, most: number): Promise<OverView[]>;
}
