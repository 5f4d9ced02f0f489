import type { CellRange } from "../../../workbook/types.ts";
import { type Cases, change, place, setCell, type Test } from "../contract.ts";
import { drawn } from "../samples.ts";

const plan = () => drawn("| Plan | Step | Owner |\n| | Hire | J. Ortiz |\n| Lists | A |");

async function opened({ open }: Test) {
  const { host, select, elsewhere } = await open(plan());
  return { host, elsewhere, now: await host.read(), select: select ?? (async (_: CellRange) => {}) };
}

export const screen: Cases = {
  "show: selects the cells": async (test) => {
    const { host, now } = await opened(test);
    await host.show([place(now, "Lists!A1")]);
    test.expect(await host.selection()).toEqual(place(now, "Lists!A1"));
    await host.show([place(now, "Plan!A2:B2")]);
    test.expect(await host.selection()).toEqual(place(now, "Plan!A2:B2"));
  },
  "show: nothing leaves the selection alone": async (test) => {
    const { host, now } = await opened(test);
    await host.show([place(now, "Plan!B2")]);
    await host.show([]);
    test.expect(await host.selection()).toEqual(place(now, "Plan!B2"));
  },
  "selection: is what the person selected": async (test) => {
    const { host, now, select } = await opened(test);
    await select(place(now, "Plan!A1:B2"));
    test.expect(await host.selection()).toEqual(place(now, "Plan!A1:B2"));
  },
  "watchSelection: tells what the person selects, until it is told to stop": async (test) => {
    const { host, now, select } = await opened(test);
    const told: (CellRange | null)[] = [];
    const stop = host.watchSelection?.((selected) => told.push(selected));
    await select(place(now, "Plan!A2:B2"));
    test.expect(told.at(-1)).toEqual(place(now, "Plan!A2:B2"));
    stop?.();
    await select(place(now, "Plan!A1"));
    test.expect(told.at(-1)).toEqual(place(now, "Plan!A2:B2"));
  },
  "watch: tells which sheet somebody changed, until it is told to stop": async (test) => {
    const { host, now, elsewhere } = await opened(test);
    const touched: string[] = [];
    const stop = host.watch?.((sheet) => touched.push(sheet));
    await elsewhere([change(setCell(now, "Lists!A1", "B"))]);
    test.expect(touched).toEqual([place(now, "Lists!A1").sheet]);
    stop?.();
    await elsewhere([change(setCell(now, "Plan!A2", "Hire two"))]);
    test.expect(touched.length).toEqual(1);
  },
  "watch: says nothing of what apply does": async (test) => {
    const { host, now } = await opened(test);
    const touched: string[] = [];
    host.watch?.((sheet) => touched.push(sheet));
    await host.apply([change(setCell(now, "Lists!A1", "B"))]);
    test.expect(touched).toEqual([]);
  },
  "mine: keeps, replaces and forgets": async (test) => {
    const { host } = await opened(test);
    test.expect(await host.mine.get("seen")).toEqual(null);
    await host.mine.set("seen", "a·ñ\n🙂");
    test.expect(await host.mine.get("seen")).toEqual("a·ñ\n🙂");
    await host.mine.set("seen", "b");
    test.expect([await host.mine.get("seen"), await host.mine.get("other")]).toEqual(["b", null]);
    await host.mine.set("seen", null);
    test.expect(await host.mine.get("seen")).toEqual(null);
  },
  "mine: is not in the workbook": async (test) => {
    const { host, now } = await opened(test);
    await host.mine.set("secret-key", "secret-value");
    test.expect(await host.read()).toEqual(now);
  },
};
