/** Sessions whose member sees the site as somebody else. */
import { and, asc, eq, isNotNull, isNull, lte, or } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { ViewRepository } from "./contract.ts";
import { hasRow } from "./has-row.ts";
import { addMail } from "./mails.ts";
import type { Writer } from "./writer.ts";

type View = Parameters<ViewRepository["end"]>[1];

export function createViewRepository(engine: Engine, write: Writer): ViewRepository {
  const { db, tables } = engine;
  const { members, sessions } = tables;
  const isSo = (idHash: string, view: View | null) =>
    and(
      eq(sessions.idHash, idHash),
      view === null ? isNull(sessions.viewingUntil) : eq(sessions.viewingUntil, view.viewingUntil),
      view === null ? undefined : eq(sessions.viewing, view.viewing),
    );

  return {
    async begin(idHash, { viewing, viewingUntil }, before, authored, { history, mail }) {
      const { refused } = await write({
        authored,
        history,
        unless: (tx) => ({ moved: hasRow(tx, sessions, isSo(idHash, before)) }),
        statements: (tx) => [
          tx.update(sessions).set({ viewing, viewingUntil }).where(eq(sessions.idHash, idHash)),
          ...(mail === null ? [] : addMail(tx, tables, mail)),
        ],
      });
      return refused === null ? "written" : "changed";
    },

    async end(idHash, view, change) {
      const { refused } = await write({
        history: [change],
        unless: (tx) => ({ over: hasRow(tx, sessions, isSo(idHash, view)) }),
        statements: (tx) => [tx.update(sessions).set({ viewing: null, viewingUntil: null }).where(isSo(idHash, view))],
      });
      return refused === null;
    },

    async over(at, most) {
      const { idHash, viewing, viewingUntil, memberId, endedAt } = sessions;
      const rows = await db
        .select({ idHash, viewing, viewingUntil, memberId, memberName: members.name })
        .from(sessions)
        .innerJoin(members, eq(members.id, memberId))
        .where(and(isNotNull(viewingUntil), or(lte(viewingUntil, at), isNotNull(endedAt))))
        .orderBy(asc(viewingUntil))
        .limit(most);
      return rows.flatMap((row) =>
        row.viewing === null || row.viewingUntil === null
          ? []
          : [{ ...row, viewing: row.viewing, viewingUntil: row.viewingUntil }],
      );
    },
  };
}
