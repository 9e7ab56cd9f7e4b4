import { newId } from "#kernel";
import { describe, expect, it } from "vitest";
import { filledLines } from "./contract.ts";
import { form, readForm } from "./forms.ts";

const plan = form({
  id: "plan",
  title: "方案",
  fields: [
    { id: "post", label: "岗位", kind: "text", required: true, maxLength: 5 },
    { id: "level", label: "强度", kind: "number", unit: "dB(A)", min: 40, max: 140 },
    { id: "money", label: "资金", kind: "money", required: true, basis: "模板第 5 项" },
    { id: "until", label: "期限", kind: "day" },
    {
      id: "way",
      label: "办法",
      kind: "choice",
      options: [
        { value: "a", label: "工程" },
        { value: "b", label: "其他" },
      ],
      required: true,
    },
    { id: "other", label: "其他办法", kind: "text", shownIf: { field: "way", is: "b" }, required: true },
    {
      id: "parts",
      label: "分项",
      kind: "list",
      of: [
        { id: "name", label: "名称", kind: "text", required: true },
        { id: "n", label: "数量", kind: "number", decimals: 0 },
      ],
    },
    { id: "photos", label: "照片", kind: "files" },
  ],
  checks: [{ field: "until", fault: (v) => (v["until"] === "2025-01-01" ? "期限不能是元旦" : undefined) }],
});
const good = { post: "打磨-3", money: 18_000_000, way: "a" };
const says = (input: unknown): string[] => {
  const reading = readForm(plan, input);
  return reading.ok ? [] : reading.faults.map((f) => `${f.field}：${f.says}`);
};

describe("forms", () => {
  it("every missing value is named at once, with the rule that asks for it", () => {
    expect(says({})).toEqual(["post：没有填岗位", "money：没有填资金（模板第 5 项）", "way：没有选办法"]);
    expect(says(undefined)).toHaveLength(3);
  });

  it("each value is held to its kind, its range and its options", () => {
    expect(says({ ...good, post: "一二三四五六" })).toEqual(["post：岗位最多 5 字"]);
    expect(says({ ...good, level: 39.9 })).toEqual(["level：强度应在 40 到 140 dB(A) 之间"]);
    expect(says({ ...good, level: 40 })).toEqual([]);
    expect(says({ ...good, money: 0 })).toEqual(["money：资金应大于 0 元"]);
    expect(says({ ...good, money: 1.5 })).toEqual(["money：资金应是以分计的整数"]);
    expect(says({ ...good, until: "2025-02-29" })).toEqual(["until：期限应是一个存在的日期，如 2025-08-31"]);
    expect(says({ ...good, way: "c" })).toEqual(["way：办法应从给出的选项中选"]);
    expect(says({ ...good, photos: ["x"] })).toEqual(["photos.0：照片应先上传"]);
    expect(says({ ...good, photos: [newId()] })).toEqual([]);
    expect(says({ ...good, parts: [{ n: 1.5 }] })).toEqual(["parts.0.n：数量应是整数"]);
    expect(says({ ...good, surprise: 1 })).toEqual(["：表里没有这一项：surprise"]);
    expect(says("text")[0]).toContain("应是一张表");
  });

  it("a hidden field is neither asked for nor kept", () => {
    expect(says({ ...good, way: "b" })).toEqual(["other：没有填其他办法"]);
    const reading = readForm(plan, { ...good, other: "写了又藏起来" });
    expect(reading.ok && reading.values).toEqual(good);
  });

  it("a rule over several fields speaks after the single ones are right", () => {
    expect(says({ ...good, until: "2025-01-01" })).toEqual(["until：期限不能是元旦"]);
  });

  it("a wrong declaration stops the start", () => {
    expect(() =>
      form({
        id: "x",
        title: "x",
        fields: [
          { id: "a", label: "a", kind: "choice" },
          { id: "a", label: "a", kind: "text" },
        ],
      }),
    ).toThrow("declared twice");
  });

  it("what a reference points at is read by the name beside it, and only a text field takes that name", () => {
    const clinic = { id: "clinicId", label: "机构", kind: "reference", to: "diagnosis-institution", fills: "clinicName" } as const;
    const named = form({ id: "named", title: "x", fields: [clinic, { id: "clinicName", label: "机构名称", kind: "text" }] });
    expect(filledLines(named.fields, { clinicId: newId(), clinicName: "县人民医院" }).map((l) => l.text)).toEqual(["县人民医院"]);
    expect(() => form({ id: "unnamed", title: "x", fields: [clinic] })).toThrow("fills the unknown text field");
  });

  it("what was filled in can be read in words", () => {
    expect(filledLines(plan.fields, { ...good, parts: [{ name: "罩", n: 2 }] }).map((l) => `${l.label} ${l.text}`)).toEqual([
      "岗位 打磨-3",
      "资金 180,000 元",
      "办法 工程",
      "分项 罩，2",
    ]);
  });
});
