/** The table of operations in `docs/api.md`, made from the registry. */
import { operationIds, operationOf, permissionsFor } from "../../src/gatehouse/core/api/registry.ts";

/** As Prettier writes it. */
export function apiTable(): string {
  const rows = operationIds.map((id) => {
    const operation = operationOf(id);
    const permissions = permissionsFor(operation).filter((permission) => permission !== "console:open");
    const takes = permissions.map((permission) => `\`${permission}\``).join(", ");
    return [`\`${operation.method} ${operation.path}\``, operation.summary, takes];
  });
  const table = [["request", "does", "takes, beside `console:open`"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...others] = table;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...others.map(line)].join("\n");
}
