import ExcelJS from "exceljs";
import { conclusionKinds, conclusionLabels, phaseLabels, phases } from "#health/contract";
import { conclusionSlots, conclusionTitles, fixed, required } from "./columns.ts";

/** Items the template starts with; any column that begins with a national indicator code may be added. */
const items: readonly [string, string, string][] = [
  ["3040100", "左耳500Hz（气导）", "dB"],
  ["3040200", "左耳1000Hz（气导）", "dB"],
  ["3040300", "左耳2000Hz（气导）", "dB"],
  ["3040400", "左耳3000Hz（气导）", "dB"],
  ["3040500", "左耳4000Hz（气导）", "dB"],
  ["3040600", "左耳6000Hz（气导）", "dB"],
  ["3040800", "右耳500Hz（气导）", "dB"],
  ["3040900", "右耳1000Hz（气导）", "dB"],
  ["3041000", "右耳2000Hz（气导）", "dB"],
  ["3041100", "右耳3000Hz（气导）", "dB"],
  ["3041200", "右耳4000Hz（气导）", "dB"],
  ["3041300", "右耳6000Hz（气导）", "dB"],
  ["3041900", "双耳高频平均听阈", "dB"],
];
const star = (title: string): string => (required.includes(title) ? `${title}*` : title);

/** The workbook an institution fills in: titles, choices, one sheet that explains. */
export const examCardTemplate = async (): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("个案卡", { views: [{ state: "frozen", ySplit: 1, xSplit: 1 }] });
  const titles = [
    ...fixed.map(([t]) => star(t)),
    ...Array.from({ length: conclusionSlots }, (_, i) => conclusionTitles(i + 1).map(star)).flat(),
    ...items.map(([code, name, unit]) => `${code} ${name} [${unit}]`),
  ];
  sheet.columns = titles.map((header) => ({ header, width: Math.max(12, header.length * 1.6), style: { numFmt: "@" } }));
  sheet.getRow(1).font = { bold: true };
  const choices = (title: string, list: readonly string[]): void => {
    const at = titles.findIndex((t) => t.replace("*", "") === title) + 1;
    for (let row = 2; row <= 500; row++)
      sheet.getCell(row, at).dataValidation = { type: "list", allowBlank: true, formulae: [`"${list.join(",")}"`] };
  };
  choices(
    "检查类型",
    phases.map((p) => phaseLabels[p]),
  );
  choices("操作", ["新增", "修改"]);
  choices("性别", ["男", "女"]);
  for (let n = 1; n <= conclusionSlots; n++)
    choices(
      `结论${n}`,
      conclusionKinds.filter((c) => c !== "none-yet").map((c) => conclusionLabels[c]),
    );
  const help = workbook.addWorksheet("填写说明");
  help.columns = [{ width: 100 }];
  for (const line of [
    "一行一张卡，不要改第一行的列名；带 * 的列必填。",
    "危害因素填国家代码（如 3008）或规范名称（如 噪声），接触的多个因素用顿号隔开。",
    "每个体检危害因素填一组结论；各类粉尘合填一组。",
    "检查项目一项一列，列名以 7 位国家代码开头，方括号内写单位，可以自行增加列。结果异常的在末尾加 *，未做的填“未检查”。",
    "日期写成 2025-04-08 或 20250408。证件号码与卡号按文本填写。",
  ])
    help.addRow([line]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
