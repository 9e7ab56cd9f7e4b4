import { day } from "#kernel";
import { describe, expect, it } from "vitest";
import { datedOn, programme, programmeOn } from "./programme.ts";
import { permitSpec } from "./testing.ts";

describe("declaring a programme", () => {
  it("every fault of a wrong declaration is named at the start", () => {
    const good = permitSpec("test-wrong");
    const wrong = () =>
      programme({
        ...good,
        stages: [...good.stages, { id: "island", title: "孤岛", waitsFor: "nobody" }],
        acts: {
          ...good.acts,
          lost: { title: "走失", by: ["ghost"], from: ["nowhere"], to: "elsewhere" },
          silent: { title: "无声", by: ["firm"], from: ["draft"], expectedIn: ["work"] },
          shut: { title: "关", by: ["firm"], from: ["draft"], to: "closed" },
          urge: { title: "催", by: ["firm"], from: ["draft"] },
        },
        deadlines: [
          {
            id: "late",
            title: "迟",
            stages: ["gone"],
            kind: "own",
            start: (v) => v.openedOn,
            length: [{ from: day("2021-01-01"), value: { days: 1 }, clause: "" }],
          },
        ],
      });
    for (const words of [
      "the stage island cannot be reached",
      "stage island waits for the unknown role nobody",
      "act lost is done by the unknown role ghost",
      "act lost names the unknown stage nowhere",
      "act lost names the unknown stage elsewhere",
      "act silent is expected in stages but says no reason",
      "act shut closes without an outcome",
      "the act urge is built in",
      "deadline late names the unknown stage gone",
      "deadline late has no value on 2020-01-01",
    ])
      expect(wrong).toThrow(words);
  });

  it("the version is chosen by the day of the case, and none before the first", () => {
    programme(permitSpec("test-versions"));
    programme(permitSpec("test-versions", { version: "2", from: day("2025-07-01") }));
    expect(programmeOn("test-versions", day("2019-12-31"))).toBeUndefined();
    expect(programmeOn("test-versions", day("2025-06-30"))?.version).toBe("1");
    expect(programmeOn("test-versions", day("2025-07-01"))?.version).toBe("2");
    expect(() => programme(permitSpec("test-versions", { version: "2", from: day("2026-01-01") }))).toThrow("declared twice");
  });

  it("a value of the law changes on its day and is nothing before its first", () => {
    const dated = [
      { from: day("2020-01-01"), value: 60, clause: "旧" },
      { from: day("2021-01-04"), value: 40, clause: "新" },
    ];
    expect(datedOn(dated, day("2019-12-31"))).toBeUndefined();
    expect(datedOn(dated, day("2021-01-03"))?.value).toBe(60);
    expect(datedOn(dated, day("2021-01-04"))?.value).toBe(40);
  });
});
