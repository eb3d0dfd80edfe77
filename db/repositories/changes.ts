import { and, desc, eq } from "drizzle-orm";
import type { Engine } from "../engines/engine.ts";
import type { ChangeRepository } from "./contract.ts";

export function createChangeRepository({ db, tables: { changes } }: Engine): ChangeRepository {
  return {
    recent({ entity, entityId, limit }) {
      return db
        .select()
        .from(changes)
        .where(
          and(
            entity === undefined ? undefined : eq(changes.entity, entity),
            entityId === undefined ? undefined : eq(changes.entityId, entityId),
          ),
        )
        .orderBy(desc(changes.at), desc(changes.id))
        .limit(limit);
    },
  };
}
