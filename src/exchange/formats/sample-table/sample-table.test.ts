import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Refusal } from "#kernel";
import { memoryContent } from "../memory.ts";
import { answerOf, judgeTable, type JudgedRow } from "./read.ts";
import { csvWriter, sampleTemplate, workbookWriter } from "./write.ts";

const head =
  "样品编号,采样日期,危害因素,检测类型,检测值,单位,每日接触时间（h）,每周工作日,总尘或呼尘,游离二氧化硅含量（%）,作业地点海拔（m）";
const judged = async (bytes: Buffer, name = "样品.csv"): Promise<{ titles: readonly string[]; rows: JudgedRow[] }> => {
  const { titles, rows } = await judgeTable(memoryContent(name, bytes));
  const all: JudgedRow[] = [];
  for await (const row of rows) all.push(row);
  return { titles, rows: all };
};
const one = async (line: string): Promise<JudgedRow> => (await judged(Buffer.from(`${head}\n${line}`))).rows[0]!;
const refusal = async (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => "",
    (error: Refusal) => error.code,
  );

describe("a table of samples", () => {
  it("judges its own template, as CSV and as workbook alike", async () => {
    const csv = await judged(await sampleTemplate("csv"));
    const xlsx = await judged(await sampleTemplate("xlsx"), "样品.xlsx");
    for (const { rows } of [csv, xlsx]) {
      expect(rows.map((r) => [r.rowNo, r.finding?.verdict, r.finding?.valueText, r.finding?.limit])).toEqual([
        [2, "within", "26.5", 50],
        [3, "within", "0.65", 0.7],
        [4, "over", "88.6", 85],
      ]);
    }
  });

  it.each([
    ["1,2022-11-27,苯,C-TWA 时间加权平均浓度,5,mg/m3", "合格", "6 mg/m³"],
    ["1,2022-11-28,苯,C-TWA 时间加权平均浓度,5,mg/m3", "超标", "3 mg/m³"],
    ["1,2025-05-12,苯,C-TWA 时间加权平均浓度,5000,µg/m3", "超标", "3 mg/m³"],
    ["1,2025-05-12,4002,C-TWA 时间加权平均浓度,0.000016,mg/m3", "超标", "15 ng/m³"],
    ["1,2025-05-12,71-43-2,C-STE 短时间接触浓度,<0.3,", "合格", "6 mg/m³"],
    ["1,2025-05-12,甲醛,C-ME 最高浓度,0.2；0.62；0.1,", "超标", "0.5 mg/m³"],
    ["1,45789,甲苯,个体采样,40,,8", "合格", "50 mg/m³"],
    ['1,2025-05-12,噪声,"噪声 LEX,8h",85,dB(A)', "合格", "85 dB(A)"],
    ["1,2025-05-12,噪声,噪声 LAeq,92×2；85×4,", "超标", "85 dB(A)"],
    ["1,2025-05-12,一氧化碳,C-ME 最高浓度,16,,,,,,3200", "超标", "15 mg/m³"],
    ["1,2025-05-12,矽尘,C-TWA 时间加权平均浓度,0.5,,,,呼尘,", "无法判定", ""],
  ])("judges %s as %s", async (line, verdict, limit) => {
    const answer = answerOf(await one(line));
    expect([answer[0], answer[2]]).toEqual([verdict, limit]);
  });

  it.each([
    ["1,,苯,C-TWA 时间加权平均浓度,5,", "XI-1402", "采样日期"],
    ["1,昨天,苯,C-TWA 时间加权平均浓度,5,", "XI-1403", "不是日期"],
    ["1,2025-05-12,苯,随便,5,", "XI-1403", "不在选项里"],
    ["1,2025-05-12,苯,C-TWA 时间加权平均浓度,未检出,", "XI-1403", "读不出数字"],
    ["1,2025-05-12,苯,C-TWA 时间加权平均浓度,5,ppm", "XI-1403", "不能换算"],
    ["1,2025-05-12,苯,定点分段采样,5,", "XI-1403", "浓度×小时"],
    ["1,2025-05-12,苯,个体采样,5,", "XI-1403", "每日接触时间"],
    ["1,2025-05-12,苯,C-TWA 时间加权平均浓度,5,,25", "XI-1403", "0.1 到 24"],
  ])("says of %s what is wrong and how to mend it", async (line, code, words) => {
    const row = await one(line);
    expect([row.refusal?.code, row.finding]).toEqual([code, undefined]);
    expect(answerOf(row).at(-1)).toContain(words);
  });

  it("goes on after a row that cannot be read, and keeps columns it does not know", async () => {
    const text =
      "备注,检测值,危害因素,采样日期,检测类型\nA,坏,苯,2025-05-12,C-TWA 时间加权平均浓度\nB,2,苯,2025-05-12,C-TWA 时间加权平均浓度\n";
    const { rows, titles } = await judged(Buffer.from(text));
    expect(rows.map((r) => [r.rowNo, answerOf(r)[0]])).toEqual([
      [2, "未判定"],
      [3, "合格"],
    ]);
    expect([titles[0], rows[1]!.cells[0]]).toEqual(["备注", "B"]);
  });

  it("reads what a spreadsheet saved in GB18030", async () => {
    // 采样日期,危害因素,检测类型,检测值 and one row of benzene, as the house's encoding writes them
    const gb = Buffer.from(
      "b2c9d1f9c8d5c6da2ccea3baa6d2f2cbd82cbcecb2e2c0e0d0cd2cbcecb2e2d6b50a323032352d30352d31322cb1bd2c432d4d4520d7eeb8dfc5a8b6c82c310a",
      "hex",
    );
    expect((await judged(gb)).rows.map((r) => r.agent)).toEqual(["苯"]);
  });

  it("refuses what is no table, lacks a column or holds nothing", async () => {
    expect(await refusal(judged(Buffer.from("<xml/>"), "a.xml"))).toBe("XI-1401");
    expect(await refusal(judged(Buffer.from("甲,乙\n1,2\n")))).toBe("XI-1204");
    expect(await refusal(judged(Buffer.from("\n\n")))).toBe("XI-1404");
  });

  it("writes the sender's columns beside the answer, so that they can be judged again", async () => {
    const source = await judged(await sampleTemplate("csv"));
    for (const [name, writer] of [
      ["a.csv", csvWriter],
      ["a.xlsx", workbookWriter],
    ] as const) {
      const out = new PassThrough();
      const parts: Buffer[] = [];
      out.on("data", (part: Buffer) => parts.push(part));
      const w = writer(source.titles, out);
      for (const row of source.rows) await w.write(row);
      await w.end();
      const again = await judged(Buffer.concat(parts), name);
      expect(again.titles.slice(0, source.titles.length)).toEqual(source.titles);
      expect(again.titles.length).toBe(source.titles.length + 9);
      expect(again.rows.map((r) => r.finding)).toEqual(source.rows.map((r) => r.finding));
      expect(again.rows[2]!.cells.slice(source.titles.length, source.titles.length + 3)).toEqual(["超标", "88.6 dB(A)", "85 dB(A)"]);
    }
  });
});
