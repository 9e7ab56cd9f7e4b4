import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { day } from "#kernel";
import { checkCard, concluded, type ExamCard } from "#health";
import { soundCard, xmlOf, type Intake } from "../../../test/intake/world.ts";
import { buildCreditCode } from "../../../test/factories/index.ts";
import { BrokenFile, type Content, type Format, type ReadLine, type ReadOptions } from "../inbound/format.ts";
import { reportCard } from "./exam-card-report-card/index.ts";
import { writeReportCards } from "./exam-card-report-card/write.ts";
import { examCardTemplate } from "./exam-card-xlsx/template.ts";
import { examCardXlsx } from "./exam-card-xlsx/index.ts";
import { examCardXml } from "./exam-card-xml/index.ts";
import { editionOf, type RawRecord } from "./exam-card-xml/read.ts";
import { jsonUnits } from "./json.ts";
import { memoryContent } from "./memory.ts";
import { workbookHead } from "./workbook.ts";
import { XmlFault } from "./xml-fault.ts";
import { XmlReader } from "./xml.ts";

const intake = {
  institutionCode: "330499001",
  employers: [{ employerId: "", creditCode: buildCreditCode(7), name: "临江县鑫泰铸造有限公司", areaCode: "330499101000" }],
} as unknown as Intake;

const readAll = async <R>(format: Format<R>, content: Content, options: ReadOptions = {}): Promise<ReadLine<R>[]> => {
  const lines: ReadLine<R>[] = [];
  for await (const line of format.read(content, options)) lines.push(line);
  return lines;
};
const fixture = (name: string): Buffer => readFileSync(`test/journeys/fixtures/${name}`);

describe("the XML reader", () => {
  type Event = [string, string, string?];
  const mine = (doc: string, size: number, bytes = false): Event[] | "fault" => {
    const events: Event[] = [];
    const text = bytes ? Buffer.from(doc).toString("latin1") : doc;
    const reader = new XmlReader(
      {
        open: (name) => void events.push(["open", name]),
        leaf: (name, value) => void events.push(["open", name], ["close", name, value.trim()]),
        close: (name) => void events.push(["close", name, ""]),
      },
      bytes,
    );
    try {
      for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
      reader.end();
      return events;
    } catch (error) {
      if (error instanceof XmlFault) return "fault";
      throw error;
    }
  };
  const theirs = (text: string): Event[] | "fault" => {
    const events: Event[] = [];
    const stack: { children: boolean; text: string }[] = [];
    const parser = new SaxesParser();
    let fault = false;
    parser.on("error", () => (fault = true));
    parser.on("opentag", (tag) => {
      const parent = stack.at(-1);
      if (parent) parent.children = true;
      stack.push({ children: false, text: "" });
      events.push(["open", tag.name]);
    });
    const add = (value: string): void => {
      const top = stack.at(-1);
      if (top) top.text += value;
    };
    parser.on("text", add);
    parser.on("cdata", add);
    parser.on("closetag", (tag) => {
      const { children, text: value } = stack.pop()!;
      events.push(["close", tag.name, children ? "" : value.trim()]);
    });
    parser.write(text).close();
    return fault ? "fault" : events;
  };
  const name = fc.constantFrom("A", "B", "职业", "x-1");
  const text = fc.string({ unit: fc.constantFrom("a", "噪", "&amp;", "&#x4e2d;", "&lt;", '"', "'", " ", "5"), maxLength: 12 });
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small", maxDepth: 4 },
      fc.tuple(name, text).map(([n, t]) => `<${n}>${t}</${n}>`),
      name.map((n) => `<${n}/>`),
      fc.tuple(name, text).map(([n, t]) => `<${n}><![CDATA[${t}]]></${n}>`),
      fc
        .tuple(name, fc.array(tie("node"), { maxLength: 4 }))
        .map(([n, children]) => `<${n} k="a > b">\n ${children.join("<!-- - -->\n")}</${n}>`),
      // elements of leaves that follow one another in the same shape, as the results of a card do
      fc
        .tuple(name, fc.array(name, { minLength: 1, maxLength: 4 }), fc.array(text, { minLength: 12, maxLength: 12 }))
        .map(([n, names, texts]) =>
          [0, 1, 2]
            .map((k) => `<${n}>\n${names.map((c, i) => `<${c}>${texts[(4 * k + i) % 12]}</${c}>`).join("\r\n\t")} </${n}>`)
            .join(" "),
        )
        .map((blocks) => `<B>${blocks}</B>`),
    ),
  }));
  it("hears the same as an independent parser, however the text is cut", () => {
    fc.assert(
      fc.property(node, fc.integer({ min: 1, max: 40 }), (body, size) => {
        const doc = `<?xml version="1.0"?><R>${body}${body}</R>`;
        expect(mine(doc, size)).toEqual(theirs(doc));
        expect(mine(doc, size, true)).toEqual(theirs(doc));
      }),
      { numRuns: 600, seed: 20251121 },
    );
  });
  it("takes nothing the independent parser refuses, whatever is cut out", () => {
    fc.assert(
      fc.property(node, fc.nat(), fc.nat({ max: 6 }), (body, at, length) => {
        const doc = `<R>${body}</R>`;
        const from = at % doc.length;
        const cut = doc.slice(0, from) + doc.slice(from + length);
        // A reference to a control character spoils its card and not the file: it is read as U+FFFD, which no card may hold.
        // The end mark of a CDATA section outside one is harmless text.
        if (theirs(cut) === "fault") expect(JSON.stringify(mine(cut, 7))).toMatch(/^"fault"$|\ufffd|]]>/);
        else expect(mine(cut, 7)).toEqual(theirs(cut));
        expect(mine(cut, 50, true)).toEqual(mine(cut, 50));
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

describe("the national XML of 2020 and 2021", () => {
  it("the published sample of 2020 reads as a suspected noise deafness without a fault", async () => {
    const [line] = await readAll(examCardXml, memoryContent("a", fixture("exam-card-2020.xml")));
    const card = line!.record!;
    expect(card.edition).toBe("national-xml-2020");
    expect(checkCard({ lineNo: 1, card, place: () => "" }, day("2026-11-21")).refusals).toEqual([]);
    expect(concluded(card).gravest).toBe("suspected");
    expect(card.items).toHaveLength(13);
  });
  it("a card written in an edition and read again is the same card", async () => {
    const card = soundCard(intake, 3, {
      conclusions: [
        { agent: "3008", conclusion: "recheck", exposedFrom: "2019-06-01", exposedMonths: 70 },
        { agent: "1006", conclusion: "other", other: "血压 < 90 & 偏低", exposedFrom: "2019-06-01", exposedMonths: 70 },
      ],
    });
    const [line] = await readAll(examCardXml, memoryContent("a", xmlOf(intake, [card], "2021")));
    const { employer: _employer, exposedMonths: _months, ...rest } = card;
    expect(line!.record).toMatchObject(rest);
  });
  it("in UTF-16 and in GB18030 it reads the same", async () => {
    const text = xmlOf(intake, [soundCard(intake, 5)]).toString("utf8");
    const [plain] = await readAll(examCardXml, memoryContent("a", Buffer.from(text)));
    const [wide] = await readAll(examCardXml, memoryContent("a", Buffer.from(`\ufeff${text}`, "utf16le")));
    expect(wide!.record).toEqual(plain!.record);
    const gb = Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="GBK"?><DataExchange><HEALTH_EXAM_RECORD ID="1"><WORKER_INFO><WORKER_NAME>`),
      Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
      Buffer.from("</WORKER_NAME></WORKER_INFO></HEALTH_EXAM_RECORD></DataExchange>"),
    ]);
    expect((await readAll(examCardXml, memoryContent("a", gb)))[0]!.record!.worker.name).toBe("张三");
  });

  const raw = (rest: Partial<RawRecord>): RawRecord => ({
    id: "1",
    header: {},
    record: {},
    enterprise: {},
    using: undefined,
    worker: {},
    conclusions: [{}],
    items: [],
    ...rest,
  });
  const late = { conclusions: [{ HARM_START_DATE: "" }] };
  const early = { record: { HARM_START_DATE: "" } };
  const says = (activity: string) => ({ header: { BusinessActivityIdentification: activity } });
  it("the form of the record decides the edition, and the header where the form is silent", () => {
    expect(editionOf(raw(late), undefined).edition).toBe("2021");
    expect(editionOf(raw({ ...late, ...says("NEWOMAR") }), undefined).edition).toBe("2021");
    expect(editionOf(raw({ using: {} }), undefined).edition).toBe("2021");
    expect(editionOf(raw(early), undefined).edition).toBe("2020");
    expect(editionOf(raw(says("NEWOMAR")), undefined).edition).toBe("2020");
    expect(editionOf(raw(says("HEALTH_EXAM_RECORD")), undefined).edition).toBe("2021");
  });
  it("a contradiction or silence is not guessed at", () => {
    expect(editionOf(raw({}), undefined).edition).toBeUndefined();
    expect(editionOf(raw({ ...late, ...early }), undefined).edition).toBeUndefined();
    expect(editionOf(raw({ ...early, ...says("HEALTH_EXAM_RECORD") }), undefined).edition).toBeUndefined();
  });
  it("the edition the sender registered wins over the form, and the card says so", async () => {
    expect(editionOf(raw(late), "2020").edition).toBe("2020");
    const [line] = await readAll(examCardXml, memoryContent("a", xmlOf(intake, [soundCard(intake, 1)], "2021")), { edition: "2020" });
    expect(line!.record!.notes).toEqual(["edition-as-registered"]);
  });
  it("02 is 疑似职业病 in 2020 and 复查 in 2021", async () => {
    const suspected = { conclusions: [{ agent: "3008", conclusion: "suspected" as const, diseaseCode: "4001" }] };
    const old = xmlOf(intake, [soundCard(intake, 1, suspected)], "2020");
    expect(old.toString()).toContain("<EXAM_CONCLUSION_CODE>02<");
    expect((await readAll(examCardXml, memoryContent("a", old)))[0]!.record!.conclusions[0]!.conclusion).toBe("suspected");
    expect((await readAll(examCardXml, memoryContent("a", old), { edition: "2021" }))[0]!.record!.conclusions[0]!.conclusion).toBe(
      "recheck",
    );
  });
});

describe("the reportCard of the front machine", () => {
  it("the published sample reads as a first exam that asks for a recheck", async () => {
    const [line] = await readAll(reportCard, memoryContent("a", fixture("exam-card-report-card.json")));
    const card = line!.record!;
    expect(card).toMatchObject({
      cardCode: "260910001",
      phase: "during",
      examOn: "2026-09-10",
      agents: ["3008"],
      exposedMonths: 147,
      serviceMonths: 180,
      unread: [],
    });
    expect(card.conclusions).toEqual([
      { agent: "3008", conclusion: "recheck", exposedFrom: "2014-06-01", exposedMonths: 147, repeatItems: ["3040300", "3042000"] },
    ]);
    expect(card.items[0]).toEqual(["3040300", 1, "40", "dB", "", "25", 1]);
    const checked = checkCard({ lineNo: 1, card, place: () => "" }, day("2026-11-21"));
    expect(checked.refusals).toEqual([]);
    expect(concluded(card).gravest).toBe("none-yet");
  });
  it("a card written and read again keeps conclusions, items and persons", async () => {
    const card = soundCard(intake, 8, {
      conclusions: [
        { agent: "3008", conclusion: "suspected", diseaseCode: "4001" },
        { agent: "1006", conclusion: "normal" },
      ],
    });
    const bytes = Buffer.from([...writeReportCards([card])].join(""));
    const [line] = await readAll(reportCard, memoryContent("a", bytes));
    expect(line!.record!.items).toEqual(card.items);
    expect(line!.record!.worker).toEqual(card.worker);
    expect(line!.record!.conclusions.map((c) => [c.agent, c.conclusion, c.diseaseCode])).toEqual([
      ["3008", "suspected", "4001"],
      ["1006", "normal", undefined],
    ]);
  });
  const one = (diagnosisList: unknown[]) => ({ ...JSON.parse(fixture("exam-card-report-card.json").toString()).reportData, diagnosisList });
  const unread = async (list: unknown[]) =>
    (await readAll(reportCard, memoryContent("a", Buffer.from(JSON.stringify(one(list))))))[0]!.record!.unread.map((u) => [u.field, u.why]);
  it("a conclusion code that contradicts its list is not decided by either", async () => {
    expect(await unread([{ conclusion: "1", sptList: [{ sptCode: "4001" }] }])).toEqual([["conclusion", "contradiction"]]);
    expect(await unread([{ conclusion: "2", repeatItemList: [] }])).toEqual([["conclusion", "contradiction"]]);
  });
  it("several conclusions without their hazard are not dealt out", async () => {
    expect(await unread([{ conclusion: "1" }, { conclusion: "1" }])).toEqual([
      ["conclusions", "ambiguous"],
      ["conclusions", "ambiguous"],
    ]);
  });
  it("one card, an array, lines and an envelope are all cut into cards, however the text arrives", async () => {
    const cut = async (text: string, size: number): Promise<number> => {
      let n = 0;
      const parts = async function* () {
        for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
      };
      for await (const unit of jsonUnits(parts(), new Set(["reportCards"]))) n += "text" in unit && JSON.parse(unit.text) ? 1 : 0;
      return n;
    };
    const card = `{"cardInfo":{"a":"}\\"]\\\\"},"itemList":[{"x":1},[2]]}`;
    for (const size of [1, 2, 3, 7, 64, 4096]) {
      expect(await cut(card, size)).toBe(1);
      expect(await cut(`[${card},\n${card}, ${card}]`, size)).toBe(3);
      expect(await cut(`${card}\n${card}\n`, size)).toBe(2);
      expect(await cut(`{"head":{"k":[1]},"reportCards":[${card},${card}]}`, size)).toBe(2);
    }
  });
});

describe("the workbook of the platform", () => {
  const filled = async (rows: Record<string, string | number | Date>[]): Promise<Content> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await examCardTemplate()) as never);
    const sheet = workbook.getWorksheet("个案卡")!;
    const titles = (sheet.getRow(1).values as string[]).slice(1).map((t) => t.replace("*", ""));
    rows.forEach((row, i) => titles.forEach((title, column) => title in row && (sheet.getCell(i + 2, column + 1).value = row[title]!)));
    const content = memoryContent("a.xlsx", Buffer.from(await workbook.xlsx.writeBuffer()));
    return { ...content, head: (await workbookHead(content))! };
  };
  const row = {
    卡号: "K1",
    机构代码: "330499001",
    用人单位名称: "鑫泰铸造",
    统一社会信用代码: buildCreditCode(7),
    姓名: "张三",
    证件号码: soundCard(intake, 1).worker.idNumber,
    检查类型: "在岗期间",
    体检日期: "2025-04-08",
    报告日期: 20250416,
    开始接害日期: new Date(Date.UTC(2019, 5, 1)),
    接害工龄年: 5,
    接害工龄月: 10,
    危害因素1: "噪声",
    结论1: "职业禁忌证",
    职业禁忌证1: "永久性听力损失",
    危害因素2: "1006",
    结论2: "目前未见异常",
    "3040300 左耳2000Hz（气导） [dB]": "40*",
    "3041000 右耳2000Hz（气导） [dB]": 20,
  };
  it("is recognised by its titles and reads a filled row into a sound card", async () => {
    const content = await filled([row]);
    expect(examCardXlsx.sniff(content.head)).toBe(2);
    const [line] = await readAll(examCardXlsx, content);
    const card = line!.record as ExamCard;
    expect(card).toMatchObject({ agents: ["3008", "1006"], exposedFrom: "2019-06-01", exposedMonths: 70, reportedOn: "2025-04-16" });
    expect(card.items).toEqual([
      ["3040300", 1, "40", "dB", "", "", 1],
      ["3041000", 1, "20", "dB", "", "", 0],
    ]);
    expect(checkCard({ lineNo: 1, card, place: () => "" }, day("2025-05-12")).refusals).toEqual([]);
    expect(line!.placeOf!("examOn")).toMatch(/^第 2 行 [A-Z]+ 列（体检日期）$/);
  });
  it("a word outside the choices is answered at its column", async () => {
    const [line] = await readAll(examCardXlsx, await filled([{ ...row, 检查类型: "在岗" }]));
    const card = line!.record as ExamCard;
    const { refusals } = checkCard({ lineNo: 1, card, place: (f) => line!.placeOf!(f) }, day("2025-05-12"));
    expect(refusals[0]).toMatchObject({ code: "HS-1005" });
    expect(refusals[0]!.place).toContain("检查类型");
  });
  it("without cards it is refused as a whole", async () => {
    await expect(readAll(examCardXlsx, await filled([]))).rejects.toBeInstanceOf(BrokenFile);
  });
});
