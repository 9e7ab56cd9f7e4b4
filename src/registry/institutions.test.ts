import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import { buildActor, buildInstitution } from "../../test/factories/index.ts";
import { countyAreas } from "../../tools/region/county.ts";
import { institutionsOn, loadAreas, registerInstitution, renewInstitutionLicence } from "./index.ts";

let world: TestWorld;
const officer = buildActor("commission");
let institutionId = "";
beforeAll(async () => {
  world = await testWorld({ today: "2025-03-05" });
  await world.asSystem(({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
  const input = buildInstitution(1, "laboratory", {
    code: "L-1",
    validFrom: day("2020-03-01"),
    validTo: day("2025-02-28"),
    categories: ["dust", "chemical"],
  });
  institutionId = (await world.as(officer, (ctx) => registerInstitution(ctx, input))).institutionId;
});
afterAll(() => world.close());

const on = async (...days: string[]) =>
  (
    await world.asSystem(({ tx }) =>
      institutionsOn(
        tx,
        days.map((d) => ({ kind: "laboratory" as const, code: "L-1", on: day(d) })),
      ),
    )
  ).map((e) => [e.valid, [...e.categories].sort()]);

describe("what an institution may do on a day", () => {
  it("first and last day of the licence count, the day before and the day after do not", async () => {
    expect(await on("2020-02-29", "2020-03-01", "2025-02-28", "2025-03-01")).toEqual([
      [false, []],
      [true, ["chemical", "dust"]],
      [true, ["chemical", "dust"]],
      [false, []],
    ]);
  });
  it("a renewal with other categories leaves the old days as they were, and a gap stays a gap", async () => {
    await world.as(officer, (ctx) =>
      renewInstitutionLicence(ctx, institutionId, {
        name: "新名检测",
        licenceNo: "N-2",
        validFrom: "2025-03-10",
        validTo: "2030-03-09",
        contactPhone: "",
        categories: ["dust", "physical"],
        reason: "换证",
      }),
    );
    expect(await on("2025-02-28", "2025-03-05", "2025-03-10", "2030-03-10")).toEqual([
      [true, ["chemical", "dust"]],
      [false, []],
      [true, ["dust", "physical"]],
      [false, []],
    ]);
  });
  it("a withdrawn category ends the day before the change", async () => {
    await world.as(officer, (ctx) =>
      renewInstitutionLicence(ctx, institutionId, {
        name: "新名检测",
        licenceNo: "N-3",
        validFrom: "2026-01-01",
        validTo: "2030-03-09",
        contactPhone: "",
        categories: ["dust"],
        reason: "减项",
      }),
    );
    expect((await on("2025-12-31", "2026-01-01")).map(([, categories]) => categories)).toEqual([["dust", "physical"], ["dust"]]);
  });
  it("an unknown code answers in its place among known ones", async () => {
    const [unknown, known] = await world.asSystem(({ tx }) =>
      institutionsOn(tx, [
        { kind: "laboratory", code: "nobody", on: day("2025-01-01") },
        { institutionId, on: day("2025-01-01") },
      ]),
    );
    expect([unknown!.institution, unknown!.valid, known!.valid]).toEqual([undefined, false, true]);
  });
});
