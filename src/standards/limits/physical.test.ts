import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "#kernel";
import { judgeSample, sourceById, type Finding, type HeatSample, type Intensity, type Sample } from "../index.ts";
import { gradeIntensity, limitValue, physicalLimit, physicalLimits } from "../tables.ts";

const on = day("2025-05-12");
const now = day("2026-03-01");
const verdict = (s: Sample, d = on): Finding["verdict"] => judgeSample(s, d).verdict;
/** Verdicts just below, at and just above a limit. */
const around = (limit: number, sample: (x: number) => Sample, d = on): Finding["verdict"][] =>
  [limit * 0.999, limit, limit * 1.001].map((x) => verdict(sample(x), d));
const kept = ["within", "within", "over"];

describe("impulse and octave noise", () => {
  test.each([
    [1, 140],
    [100, 140],
    [101, 130],
    [1000, 130],
    [1001, 120],
    [10000, 120],
  ])("with %s impulses a day the peak is held against %s dB", (impulses, limit) => {
    expect(around(limit, (peak) => ({ kind: "impulse-noise", peak, impulses }))).toEqual(kept);
  });
  test("more impulses than the table knows are left open", () => {
    expect(judgeSample({ kind: "impulse-noise", peak: 100, impulses: 10001 }, on).missing).toEqual(["每工作日 10000 次以上脉冲噪声的限值"]);
  });
  test("octave bands give an A-weighted level that a person has to confirm", () => {
    const f = judgeSample({ kind: "octave-noise", bands: [{ hz: 1000, level: 85 }], hours: 8 }, on);
    expect([f.value, f.verdict, f.unconfirmed]).toEqual([85, "within", true]);
    expect(verdict({ kind: "octave-noise", bands: [{ hz: 125, level: 102 }], hours: 8 })).toBe("over");
    expect(verdict({ kind: "octave-noise", bands: [{ hz: 777, level: 90 }], hours: 8 })).toBe("undetermined");
  });
  test.each([
    ["observation", 75],
    ["office", 60],
    ["control", 70],
  ] as const)("the room %s keeps %s dB(A)", (room, limit) => {
    expect(around(limit, (level) => ({ kind: "room-noise", room, level }))).toEqual(kept);
    expect(verdict({ kind: "room-noise", room, level: 56, ergonomic: true })).toBe("over");
  });
});

describe("heat", () => {
  const heat = (wbgt: number, hours: number, intensity?: Intensity, rest: Partial<HeatSample> = {}): HeatSample => ({
    kind: "heat",
    places: [{ wbgt, hours }],
    ...(intensity && { intensity }),
    designTemperature: 28,
    ...rest,
  });
  test.each(
    [100, 75, 50, 25].flatMap((rate) =>
      (["I", "II", "III", "IV"] as const).map(
        (intensity) => [rate, intensity, limitValue(physicalLimit(`heat.${rate}.${intensity}`, on)!)!] as const,
      ),
    ),
  )("rate %s %% and intensity %s keep %s degrees", (rate, intensity, limit) => {
    expect(around(limit, (wbgt) => heat(wbgt, (rate / 100) * 8, intensity))).toEqual(kept);
  });
  test("a hot region adds one degree and an unknown region leaves that degree open", () => {
    const at = (designTemperature: number | undefined, wbgt: number): Finding["verdict"] => {
      const { designTemperature: _known, ...bare } = heat(wbgt, 8, "II");
      return verdict(designTemperature === undefined ? bare : { ...bare, designTemperature });
    };
    expect([
      at(30, 29),
      at(30, 29.1),
      at(29.9, 29),
      at(undefined, 28),
      at(undefined, 28.5),
      at(undefined, 29),
      at(undefined, 29.1),
    ]).toEqual(["within", "over", "over", "within", "undetermined", "undetermined", "over"]);
  });
  test("without the intensity only what holds for every intensity is said", () => {
    expect([24.9, 25, 27, 30, 30.1].map((wbgt) => verdict(heat(wbgt, 8)))).toEqual([
      "within",
      "within",
      "undetermined",
      "undetermined",
      "over",
    ]);
  });
  test("an excess that hangs on the choice of the row needs a person", () => {
    const f = judgeSample(heat(29.5, 5, "II"), on);
    expect([f.verdict, f.limit, f.unconfirmed]).toEqual(["over", 29, true]);
    expect(judgeSample(heat(30.5, 5, "II"), on).unconfirmed).toBeUndefined();
  });
  test("the sun without an air temperature is incomplete", () => {
    expect(verdict({ kind: "heat", intensity: "I", places: [{ tnw: 26, tg: 45, sun: true, hours: 8 }] })).toBe("undetermined");
  });
  test.each([
    [15, "I"],
    [15.1, "II"],
    [20, "II"],
    [25, "III"],
    [25.1, "IV"],
  ])("the intensity index %s is grade %s", (index, grade) => {
    expect(gradeIntensity(index, on).grade).toBe(grade);
  });
});

describe("vibration", () => {
  test("hand-arm vibration at, below and above five is judged by each edition", () => {
    expect(around(5 / 0.94, (ahv) => ({ kind: "hand-arm-vibration", tasks: [{ ahv, hours: 8 }] }), now)).toEqual(kept);
    expect(around(5, (dominant) => ({ kind: "hand-arm-vibration", dominant, hours: 4 }))).toEqual(kept);
  });
  test("the vector sum is the measure from its day and the dominant axis until the day before", () => {
    const from = day("2026-02-01");
    const before = addDays(from, -1);
    const sum: Sample = { kind: "hand-arm-vibration", tasks: [{ ahv: 3.8, hours: 2.5 }] };
    const axis: Sample = { kind: "hand-arm-vibration", dominant: 4.5, hours: 6 };
    const axes: Sample = { kind: "hand-arm-vibration", tasks: [{ x: 3, y: 2, z: 4, hours: 4 }] };
    expect([verdict(sum, before), verdict(sum, from)]).toEqual(["undetermined", "within"]);
    expect([verdict(axis, before), verdict(axis, from)]).toEqual(["over", "undetermined"]);
    expect([judgeSample(axes, before).value, judgeSample(axes, from).value]).toEqual([4, expect.closeTo(0.94 * Math.sqrt(29 / 2), 6)]);
  });
  test("the worse hand counts and fewer than three readings are named", () => {
    const f = judgeSample(
      {
        kind: "hand-arm-vibration",
        tasks: [
          { readings: [{ x: 1, y: 0, z: 0 }], hours: 8, hand: "left" },
          { ahv: 8, hours: 8, hand: "right" },
        ],
      },
      now,
    );
    expect([f.verdict, f.value, f.missing]).toEqual(["over", 7.52, []]);
  });
  test.each([
    [0.5, 3.6],
    [1, 2.4],
    [2.5, 1.4],
    [4, 1.1],
    [8, 0.62],
  ])("%s hours of whole-body vibration keep %s m/s²", (hours, limit) => {
    expect(around(limit, (acceleration) => ({ kind: "whole-body-vibration", acceleration, hours }))).toEqual(kept);
    expect(verdict({ kind: "whole-body-vibration", acceleration: limit, hours: hours + 0.01 })).toBe(hours === 8 ? "undetermined" : "over");
  });
  test("auxiliary rooms have stricter values and an ergonomic one", () => {
    const room = (acceleration: number, ergonomic: boolean): Sample => ({
      kind: "whole-body-vibration",
      acceleration,
      hours: 8,
      place: "auxiliary",
      ergonomic,
    });
    expect([verdict(room(0.31, false)), verdict(room(0.32, false)), verdict(room(0.098, true)), verdict(room(0.1, true))]).toEqual([
      "within",
      "over",
      "within",
      "over",
    ]);
  });
});

describe("fields and optical radiation", () => {
  test.each<[string, number, (x: number) => Sample]>([
    ["50 Hz over a shift", 5, (e) => ({ kind: "power-frequency-field", places: [{ e, hours: 8 }] })],
    ["0.1 to 3 MHz, electric", 50, (electric) => ({ kind: "high-frequency-field", mhz: 3, electric })],
    ["0.1 to 3 MHz, magnetic", 5, (magnetic) => ({ kind: "high-frequency-field", mhz: 0.1, magnetic })],
    ["3 to 30 MHz, electric", 25, (electric) => ({ kind: "high-frequency-field", mhz: 3.1, electric })],
    ["30 to 300 MHz, 8 h", 14, (electric) => ({ kind: "ultra-high-frequency-field", wave: "continuous", hours: 8, electric })],
    ["30 to 300 MHz, 4 h, pulsed", 0.05, (power) => ({ kind: "ultra-high-frequency-field", wave: "pulsed", hours: 4, power })],
    ["microwaves, 8 h", 50, (mean) => ({ kind: "microwave", exposure: "continuous", mean, hours: 8 })],
    ["microwaves, 2 h, pulsed", 100, (mean) => ({ kind: "microwave", exposure: "pulsed", mean, hours: 2 })],
    ["microwaves on the limbs, short", 5, (short) => ({ kind: "microwave", exposure: "limbs", short })],
    ["ultraviolet B", 0.26, (irradiance) => ({ kind: "ultraviolet", band: "uvb", irradiance })],
    ["ultraviolet C of a day", 1.8, (exposure) => ({ kind: "ultraviolet", band: "uvc", exposure })],
    ["a laser of a second at 500 nm", 2.5e-3, (exposure) => ({ kind: "laser", target: "eye", nm: 500, seconds: 1, exposure })],
    ["a laser on the skin", 1.1, (exposure) => ({ kind: "laser", target: "skin", nm: 500, seconds: 1, exposure })],
    ["the highest heart rate", 150, (heartRateMax) => ({ kind: "physical-work", heartRateMax })],
    ["the coal face", 28, (celsius) => ({ kind: "coal-face", celsius, airSpeed: 0.8 })],
  ])("%s: below and at %s is within, above is over", (_what, limit, sample) => {
    expect(around(limit, sample)).toEqual(kept);
  });
  test("a magnetic field of 50 Hz has no limit", () => {
    expect(verdict({ kind: "power-frequency-field", magnetic: 1 })).toBe("no-limit");
  });
  test("hours that the table does not have decide only where the stricter row is kept", () => {
    const at = (electric: number, hours: number): Finding["verdict"] =>
      verdict({ kind: "ultra-high-frequency-field", wave: "continuous", hours, electric });
    expect([at(14, 6), at(15, 6), at(19, 3), at(20, 3), at(14, 9)]).toEqual([
      "within",
      "undetermined",
      "within",
      "undetermined",
      "undetermined",
    ]);
  });
  test("laser values that the sources give differently are withheld or unconfirmed", () => {
    const laser = (nm: number, seconds: number): Finding => judgeSample({ kind: "laser", target: "eye", nm, seconds, exposure: 1e-9 }, on);
    expect([laser(310, 1).verdict, laser(350, 100).verdict, laser(308.5, 1).verdict]).toEqual([
      "undetermined",
      "undetermined",
      "undetermined",
    ]);
    expect([laser(800, 1).unconfirmed, laser(800, 100).unconfirmed, laser(250, 1).unconfirmed]).toEqual([undefined, true, true]);
  });
});

describe("the table of physical limits", () => {
  test("each row has an own name, a known text and evidence", () => {
    expect(new Set(physicalLimits().map((r) => r.id)).size).toBe(115);
    for (const r of physicalLimits()) {
      expect(sourceById(r.sourceId), r.id).toBeDefined();
      expect(r.conditionText, r.id).not.toBe("");
      expect(["two-sources", "one-source", "recalled"], r.id).toContain(r.evidence);
    }
  });
  test("a text whose first day is unknown holds from the year after its number", () => {
    const from = day("2008-01-01");
    expect([
      verdict({ kind: "heat", intensity: "I", places: [{ wbgt: 20, hours: 8 }] }, addDays(from, -1)),
      verdict({ kind: "impulse-noise", peak: 100, impulses: 1 }, from),
    ]).toEqual(["undetermined", "within"]);
    const vibration: Sample = { kind: "whole-body-vibration", acceleration: 0.1, hours: 8 };
    expect([verdict(vibration, day("2010-12-31")), verdict(vibration, day("2011-01-01"))]).toEqual(["undetermined", "within"]);
  });
  test("formulas in t and the correction factors are worked out", () => {
    expect(limitValue({ limit: "400/t" }, { t: 4 })).toBe(100);
    expect(limitValue({ limit: "2.5e-3*C_A*t^(3/4)" }, { t: 16, C_A: 2 })).toBeCloseTo(0.04, 10);
    expect([limitValue({ limit: "" }), limitValue({ limit: "400/t" }), limitValue({ limit: "n ≤ 15" })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  test("the reasoning is a row of Chinese sentences with its arithmetic", () => {
    const places = [
      { wbgt: 29.5, hours: 3 },
      { wbgt: 27, hours: 2 },
    ];
    expect(judgeSample({ kind: "heat", intensity: "II", places }, on).steps.map((s) => s.text)).toEqual([
      "WBGT＝Σ(WBGTi×ti)/Σti＝28.5 ℃；接触时间率 5/8＝62.5 %，表8没有这一档，取较严的 75 %，体力劳动强度Ⅱ级。",
      "低于限值 29 ℃ 0.5 ℃，合格。",
    ]);
  });
});

describe("what holds for any measurement", () => {
  const severity = { within: 0, undetermined: 1, over: 2, "no-limit": -1 } as const;
  const positive = fc.double({ min: 0.01, max: 200, noNaN: true });
  const hours = fc.double({ min: 0.1, max: 8, noNaN: true });
  test("a higher value is never judged milder", () => {
    const kinds: ((x: number) => Sample)[] = [
      (lex8h) => ({ kind: "noise", lex8h }),
      (peak) => ({ kind: "impulse-noise", peak, impulses: 500 }),
      (wbgt) => ({ kind: "heat", intensity: "III", places: [{ wbgt, hours: 5 }] }),
      (ahv) => ({ kind: "hand-arm-vibration", tasks: [{ ahv, hours: 3 }] }),
      (acceleration) => ({ kind: "whole-body-vibration", acceleration, hours: 3 }),
      (e) => ({ kind: "power-frequency-field", places: [{ e, hours: 5 }] }),
      (mean) => ({ kind: "microwave", exposure: "pulsed", mean, hours: 3 }),
      (irradiance) => ({ kind: "ultraviolet", band: "uvc", irradiance }),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), positive, positive, (of, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(severity[verdict(of(high), now)]).toBeGreaterThanOrEqual(severity[verdict(of(low), now)]);
      }),
    );
  });
  test("the order of places, tasks and days does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(positive, hours), { minLength: 2, maxLength: 6 }), (parts) => {
        const of = (list: typeof parts): (number | undefined)[] => [
          judgeSample({ kind: "hand-arm-vibration", tasks: list.map(([ahv, h]) => ({ ahv, hours: h })) }, now).value,
          judgeSample({ kind: "power-frequency-field", places: list.map(([e, h]) => ({ e, hours: h })) }, now).value,
          judgeSample({ kind: "noise", segments: list.map(([laeq, h]) => ({ laeq, hours: h })) }, now).value,
        ];
        const [forth, back] = [of(parts), of(parts.toReversed())];
        for (let i = 0; i < 3; i++) expect(forth[i]).toBeCloseTo(back[i]!, 6);
      }),
    );
  });
  test("twice the vibration is twice the four-hour value", () => {
    fc.assert(
      fc.property(positive, hours, (ahv, h) => {
        const of = (x: number): number => judgeSample({ kind: "hand-arm-vibration", tasks: [{ ahv: x, hours: h }] }, now).value!;
        expect(of(2 * ahv) / of(ahv)).toBeCloseTo(2, 5);
      }),
    );
  });
});
