import { crc32, deflateRawSync } from "node:zlib";
import { zipSync, strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { day } from "#kernel";
import {
  allFormats,
  BrokenFile,
  memoryContent,
  submissionDetail,
  writeReportCards,
  type Content,
  type Head,
  type ReadLine,
} from "#exchange";
import { checkCard, type ExamCard } from "#health";
import { testWorld, type TestWorld } from "#test";
import { readArchive } from "../src/exchange/formats/archive.ts";
import { workbookHead } from "../src/exchange/formats/workbook.ts";
import { seeded } from "./factories/index.ts";
import { intakeWorld, soundCard, submitAndTake, xmlOf, type Intake } from "./intake/world.ts";

const intake = {
  institutionCode: "330499001",
  employers: [{ employerId: "", creditCode: "91330499MA00000014", name: "临江县鑫泰铸造有限公司", areaCode: "330499101000" }],
} as unknown as Intake;
const cards = Array.from({ length: 4 }, (_, n) => soundCard(intake, n));
const xml = xmlOf(intake, cards);
const json = Buffer.from([...writeReportCards(cards)].join(""));

/** Reads bytes with whatever claims them, as the intake does, and judges each card. Anything but a refusal is a fault of ours. */
const readAll = async (bytes: Buffer): Promise<{ lines: number; broken: string | undefined }> => {
  let lines = 0;
  const one = async (content: Content, head: Head): Promise<void> => {
    const format = allFormats()
      .filter((f) => f.kind === "exam-cards")
      .sort((a, b) => b.sniff(head) - a.sniff(head))[0]!;
    for await (const line of format.read({ ...content, head }, {}) as AsyncIterable<ReadLine<ExamCard>>) {
      lines++;
      if (line.record) checkCard({ lineNo: line.lineNo, card: line.record, place: () => line.place }, day("2025-05-12"));
    }
  };
  try {
    const content = memoryContent("hostile", bytes);
    if (content.head.kind !== "zip") await one(content, content.head);
    else {
      const head = await workbookHead(content);
      if (head) await one(content, head);
      else for await (const part of readArchive(content)) await one(part, part.head);
    }
    return { lines, broken: undefined };
  } catch (error) {
    if (error instanceof BrokenFile) return { lines, broken: error.refusal.code };
    throw error;
  }
};

const tokens = [
  "<",
  ">",
  "</",
  "/>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?",
  "?>",
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  "&a;",
  "&#0;",
  "&#xD800;",
  "&#99999999;",
  "&amp",
  "\u0000",
  "\ud800",
  "\ufffe",
  "\u202e",
  '=HYPERLINK("http://x")',
  "{",
  "}",
  "[",
  "]",
  '"',
  "\\",
  "\\u0000",
  "\\ud800",
  "1e999999",
  "-",
  "9".repeat(400),
  "__proto__",
  "constructor",
  '<HEALTH_EXAM_RECORD ID="x">',
  "</HEALTH_EXAM_RECORD>",
  "<EXAM_ITEM_RESULT>",
  '"cardInfo":',
  "null",
  "true",
  "'; drop table x; --",
  "\t",
  "\r\n",
];

/** Cuts, repeats, flips, swaps and plants tokens: the same seed makes the same bytes. */
const mutate = (source: Buffer, seed: number): Buffer => {
  const random = seeded(seed);
  let bytes = source;
  const at = (): number => Math.floor(random() * bytes.length);
  const changes = 1 + Math.floor(random() * 6);
  for (let i = 0; i < changes; i++) {
    const [a, b] = [at(), at()].sort((x, y) => x - y) as [number, number];
    const kind = Math.floor(random() * 7);
    if (kind === 0) bytes = bytes.subarray(0, b);
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)]);
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, b), bytes.subarray(a)]);
    else if (kind === 3) {
      bytes = Buffer.from(bytes);
      for (let k = 0; k < 1 + random() * 20; k++) bytes[at()] = Math.floor(random() * 256);
    } else {
      const token = Buffer.from(tokens[Math.floor(random() * tokens.length)]!);
      bytes = Buffer.concat([
        bytes.subarray(0, a),
        ...Array.from({ length: 1 + Math.floor(random() * 3) }, () => token),
        bytes.subarray(a),
      ]);
    }
    if (bytes.length > 400_000) bytes = bytes.subarray(0, 400_000);
    if (bytes.length === 0) break;
  }
  return bytes;
};

/** An archive entry whose directory tells another size than its data has. */
const lyingZip = (data: Buffer, told: number): Buffer => {
  const packed = deflateRawSync(data);
  const name = Buffer.from("cards.xml");
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(told, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("504b0304", "hex"), common, name, packed]);
  const central = Buffer.concat([Buffer.from("504b0102", "hex"), Buffer.from([20, 0]), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
};

describe("a thousand and more damaged files", () => {
  const sources: [string, Buffer][] = [
    ["XML", xml],
    ["JSON", json],
    ["XML in UTF-16", Buffer.from("\ufeff" + xml.toString("utf8"), "utf16le")],
    ["a zip of XML", Buffer.from(zipSync({ "a.xml": xml }))],
  ];
  /** Damage to an archive mostly ends in its directory: every second one has the damage inside. */
  const damaged = (source: Buffer, seed: number): Buffer =>
    source[0] === 0x50 && seed % 2 === 0 ? Buffer.from(zipSync({ "a.xml": mutate(xml, seed) })) : mutate(source, seed);
  for (const [what, source] of sources)
    it(`made from ${what} end in answers or in a refusal, never in a fault`, async () => {
      let broken = 0;
      let lines = 0;
      for (let seed = 0; seed < 300; seed++) {
        const result = await readAll(damaged(source, seed));
        lines += result.lines;
        if (result.broken) broken++;
      }
      expect(lines).toBeGreaterThan(100);
      expect(broken).toBeGreaterThan(20);
    });
  it("leave no memory behind", async () => {
    const held = (): number => {
      (globalThis as { gc?: () => void }).gc?.();
      return process.memoryUsage().heapUsed;
    };
    for (let seed = 0; seed < 50; seed++) await readAll(mutate(xml, seed));
    const before = held();
    for (let seed = 0; seed < 300; seed++) await readAll(mutate(xml, 10_000 + seed));
    expect(held() - before).toBeLessThan(150 << 20);
  });
});

describe("files made to break a reader", () => {
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n`;
  const open = "<DataExchange><EventBody><HEALTH_EXAM_RECORD_LIST>";
  const cases: [string, Buffer, string][] = [
    [
      "entities that multiply",
      Buffer.from(`${head}<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><DataExchange>&b;</DataExchange>`),
      "XI-1102",
    ],
    [
      "an entity that reads a file",
      Buffer.from(`${head}<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><DataExchange>&a;</DataExchange>`),
      "XI-1102",
    ],
    ["nesting without end", Buffer.from(`${head}<DataExchange>${"<a>".repeat(100_000)}`), "XI-1102"],
    ["one text of ten megabytes", Buffer.from(`${head}<DataExchange><a>${"x".repeat(10 << 20)}</a></DataExchange>`), "XI-1102"],
    ["one tag of ten megabytes", Buffer.from(`${head}<DataExchange><a ${"x".repeat(10 << 20)}></a></DataExchange>`), "XI-1102"],
    ["a hundred thousand names", Buffer.from(`${head}${open}${Array.from({ length: 100_000 }, (_, i) => `<n${i}/>`).join("")}`), "XI-1102"],
    ["a hundred thousand brackets", Buffer.from(`{"cardInfo":${"[".repeat(200_000)}`), "XI-1104"],
    ["a string that never ends", Buffer.from(`{"cardInfo":"${"x".repeat(6 << 20)}`), "XI-1104"],
    ["an encoding nobody knows", Buffer.from(`<?xml version="1.0" encoding="x-hostile"?><DataExchange/>`), "XI-1003"],
    ["a zip in a zip", Buffer.from(zipSync({ "b.zip": zipSync({ "a.xml": xml }) })), "XI-1201"],
    ["ten megabytes of blanks packed to nothing", Buffer.from(zipSync({ "a.xml": Buffer.alloc(32 << 20, 32) }, { level: 9 })), "XI-1201"],
    [
      "six thousand tiny files",
      Buffer.from(zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`${i}.xml`, strToU8("<a/>")])))),
      "XI-1201",
    ],
    ["an archive without files", Buffer.from(zipSync({})), "XI-1202"],
    ["a directory that lies about sizes", lyingZip(Buffer.alloc(4 << 20, 60), 100), "XI-1202"],
    [
      "a workbook whose strings explode",
      Buffer.from(
        zipSync({
          "[Content_Types].xml": strToU8("<a/>"),
          "xl/workbook.xml": strToU8("<workbook><sheets/></workbook>"),
          "xl/sharedStrings.xml": Buffer.alloc(64 << 20, 65),
        }),
      ),
      "XI-1201",
    ],
    ["bytes of no form at all", Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), "XI-1003"],
  ];
  let world: TestWorld;
  let own: Intake;
  beforeAll(async () => {
    world = await testWorld({ today: "2025-05-12" });
    own = await intakeWorld(world);
  });
  afterAll(() => world.close());

  for (const [what, bytes, code] of cases)
    it(`${what} gets a receipt that says why nothing was read`, async () => {
      const receipt = await submitAndTake(world, own.clinic, bytes, "hostile", "exam-cards");
      const detail = await world.as(own.clinic, (ctx) => submissionDetail(ctx, receipt.submissionId));
      expect(detail).toMatchObject({ state: "failed", accepted: 0, failure: { code } });
      expect(detail.failure!.says).not.toBe("");
    });
  it("cards before and after a damaged one go in, the damaged one is answered", async () => {
    const good = [0, 1, 2, 3].map((n) => soundCard(own, n));
    const text = xmlOf(own, good).toString("utf8");
    const at = text.indexOf(good[2]!.cardCode);
    const damaged = Buffer.from(text.slice(0, at) + text.slice(at).replace("</WORKER_INFO>", "</WRONG>"));
    const receipt = await submitAndTake(world, own.clinic, damaged);
    const detail = await world.as(own.clinic, (ctx) => submissionDetail(ctx, receipt.submissionId));
    expect(detail).toMatchObject({ state: "done", linesRead: 4, accepted: 3, refused: 1 });
  });
  it("a file cut in the middle of a card keeps what was whole and counts what was not", async () => {
    const bytes = xmlOf(
      own,
      [10, 11, 12].map((n) => soundCard(own, n)),
    );
    const receipt = await submitAndTake(world, own.clinic, bytes.subarray(0, Math.floor(bytes.length * 0.8)));
    const detail = await world.as(own.clinic, (ctx) => submissionDetail(ctx, receipt.submissionId));
    expect(detail).toMatchObject({ state: "failed", accepted: 2, unread: 1, failure: { code: "XI-1102" } });
  });
  it("values that could harm a database or a spreadsheet are only text", async () => {
    const name = `=cmd|'/c calc'!A1`;
    const card = soundCard(own, 20, {
      remark: `'; drop table health.exam_card; -- \\N \t {"a":1}`,
      worker: { ...soundCard(own, 20).worker, name },
    });
    const receipt = await submitAndTake(world, own.clinic, xmlOf(own, [card]));
    const detail = await world.as(own.clinic, (ctx) => submissionDetail(ctx, receipt.submissionId));
    expect(detail).toMatchObject({ accepted: 1 });
  });
});
