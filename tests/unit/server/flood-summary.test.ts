import { expect, test } from "vitest";
import type { RefusalRow } from "../../../db/repositories/contract.ts";
import { createFloodSummary } from "../../../src/gatehouse/server/refusal/flood-summary.ts";
import { refusal } from "../../integration/db/samples.ts";

/** What a record would hold: rows by id, where the one written last stands. */
function record() {
  const summary = createFloodSummary();
  const rows = new Map<string, RefusalRow>();
  let sent = 0;
  return {
    rows,
    send(given: Partial<RefusalRow>) {
      sent += 1;
      const row = summary.take(refusal(`r${sent}`, given));
      if (row !== null) rows.set(row.id, row);
      return `r${sent}`;
    },
    flush(now: number) {
      const changed = summary.changed(now);
      for (const row of changed) rows.set(row.id, row);
      return changed.length;
    },
    counted: () => [...rows.values()].reduce((sum, { times }) => sum + times, 0),
    sent: () => sent,
  };
}

test("one network's flood is a few hundred rows and one that counts; a row each for everybody else", () => {
  const { rows, send, flush } = record();
  for (let index = 0; index < 60_000; index += 1) {
    send({ at: index / 10, path: `/members/x${index}`, clientIp: `2001:db8:1:2::${(index % 5_000).toString(16)}` });
    if (index % 5_000 === 0) flush(index / 10);
  }
  const other = send({ at: 6_000, clientIp: "198.51.100.7" });
  const member = send({ at: 6_000, clientIp: "2001:db8:1:2::1", memberId: "ada" });
  flush(6_000);
  expect(rows.size).toBeLessThan(620);
  expect(rows.get(other)?.times).toBe(1);
  expect(rows.get(member)?.times).toBe(1);
  const counting = [...rows.values()].filter(({ times }) => times > 1);
  expect(counting).toHaveLength(1);
  expect(counting[0]?.path).toMatch(/^\/members\/x\d+$/);
});

test("a scanner's six hundred paths all have a row, and in an hour no client has more than a few thousand", () => {
  const { rows, send, flush } = record();
  for (let index = 0; index < 600; index += 1) send({ at: 0 });
  expect(rows.size).toBe(600);
  for (let at = 0; at < 3_600_000; at += 100) {
    send({ at });
    if (at % 60_000 === 0) flush(at);
  }
  flush(3_600_000);
  expect(rows.size).toBeLessThan(4_300);
});

test("anonymous visitors of any number of networks use up neither the record nor the members' allowance", () => {
  const { rows, send, flush, counted, sent } = record();
  for (let index = 0; index < 100_000; index += 1) {
    send({ at: index / 10, clientIp: `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}` });
  }
  const member = send({ at: 10_000, memberId: "ada" });
  flush(10_000);
  expect(rows.get(member)).toMatchObject({ memberId: "ada", times: 1 });
  expect(rows.size).toBeLessThan(3_000 + 500 + 500 + 10);
  const others = [...rows.values()].filter(({ clientIp }) => clientIp === "");
  expect(others).toHaveLength(1);
  expect(others[0]).toMatchObject({ memberId: null, ruleId: null, details: null });
  expect(counted()).toBe(sent());
});

test("of all refusals, in every order, as many are counted as came", () => {
  let seed = 7;
  const upTo = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  for (let round = 0; round < 20; round += 1) {
    const { send, flush, counted, sent } = record();
    let at = 0;
    for (let index = 0; index < 20_000; index += 1) {
      at += upTo(round + 1) * upTo(40);
      send({
        at,
        clientIp: `192.0.2.${upTo(1 + round * 40)}`,
        memberId: upTo(5) === 0 ? `m${upTo(3)}` : null,
        ruleId: upTo(2) === 0 ? null : `rule${upTo(9)}`,
        reason: upTo(2) === 0 ? "no-credentials" : "role-missing",
        details: upTo(2) === 0 ? null : { freshWithin: upTo(4) },
      });
      if (upTo(700) === 0) flush(at);
    }
    flush(at);
    expect(counted()).toBe(sent());
    expect(flush(at)).toBe(0);
  }
});

test("a row stops counting after ten minutes, and the next one alike begins another", () => {
  const { rows, send, flush } = record();
  for (let index = 0; index < 602; index += 1) send({ at: 0 });
  flush(500);
  for (let index = 0; index < 602; index += 1) send({ at: 600_000 });
  flush(600_000);
  expect([...rows.values()].filter(({ times }) => times === 2)).toHaveLength(2);
});
