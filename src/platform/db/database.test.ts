import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel";
import { testWorld, type TestWorld } from "#test";

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

const countySees = { kind: "commission", area_from: "330499000000", area_to: "330499999999", organisation: newId(), account: newId() };
const insertEmployer = (code: string, area: string): Promise<unknown> =>
  world.db.asWorker((tx) =>
    tx.query(
      "INSERT INTO registry.employer (employer_id, credit_code, name, area_code, registered_on, state_on) VALUES ($1, $2, $2, $3, '2025-01-01', '2025-01-01')",
      [newId(), code, area],
    ),
  );
const visible = (scope: Record<string, string>): Promise<{ credit_code: string }[]> =>
  world.db.withScope(scope, (tx) => tx.query<{ credit_code: string }>("SELECT credit_code FROM registry.employer ORDER BY 1"));

describe("the scope of a transaction", () => {
  beforeAll(async () => {
    await insertEmployer("MINE", "330499101000");
    await insertEmployer("FOREIGN", "330402001000");
  });
  it("shows a county its own rows and no foreign one", async () => {
    expect(await visible(countySees)).toEqual([{ credit_code: "MINE" }]);
  });
  it("shows nothing when no scope is set, or an empty one", async () => {
    expect(await visible({})).toEqual([]);
    expect(await visible({ kind: "commission", area_from: "", area_to: "" })).toEqual([]);
    expect(await visible({ kind: "", area_from: "000000000000", area_to: "999999999999" })).toEqual([]);
  });
  it("does not stay on the connection when the transaction fails", async () => {
    await expect(
      world.db.withScope(countySees, async (tx) => {
        await tx.query("SELECT 1/0");
      }),
    ).rejects.toThrow();
    for (let i = 0; i < 8; i++) expect(await visible({})).toEqual([]);
  });
  it("refuses to write a row into a foreign area", async () => {
    await expect(
      world.db.withScope(countySees, (tx) =>
        tx.query(
          "INSERT INTO registry.employer (employer_id, credit_code, name, area_code, registered_on, state_on) VALUES ($1, 'X', 'X', '330402001000', '2025-01-01', '2025-01-01')",
          [newId()],
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });
  it("cannot be widened by a value that carries a quote", async () => {
    expect(await visible({ ...countySees, area_from: "330499000000'; SET zk.area_from = '0", area_to: "330499999999" })).toEqual([
      { credit_code: "MINE" },
    ]);
    expect(await visible({ ...countySees, area_to: "'; SET zk.area_to = '999999999999" })).toEqual([]);
  });
});

describe("bulk copy", () => {
  it("takes thousands of lines into a temporary table in one statement", async () => {
    const count = await world.db.asWorker(async (tx) => {
      await tx.query("CREATE TEMP TABLE line (id int, text text) ON COMMIT DROP");
      const lines = function* () {
        for (let i = 0; i < 5000; i++) yield `${i}\t行${i}\n`;
      };
      await tx.copyInto("line", ["id", "text"], lines());
      return (await tx.one<{ n: number }>("SELECT count(*) AS n FROM line")).n;
    });
    expect(count).toBe(5000);
  });
});
