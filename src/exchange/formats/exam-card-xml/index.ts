import type { ExamCard, Item } from "#health";
import { BrokenFile, type Content, type Format, type ReadLine, type ReadOptions } from "../../inbound/format.ts";
import { readerErrors } from "../errors.ts";
import { characters } from "../encoding.ts";
import { XmlFault } from "../xml-fault.ts";
import { XmlReader, type Attributes, type XmlHandler } from "../xml.ts";
import { placeIn, toCard, type Fields, type RawRecord } from "./read.ts";

const base = ["DataExchange", "EventBody", "HEALTH_EXAM_RECORD_LIST"];
const RECORD = "HEALTH_EXAM_RECORD";
const resultTypes: Record<string, number> = { "01": 1, "1": 1, "02": 2, "2": 2, "03": 3, "3": 3 };
const flags: Record<string, number> = { "0": 0, "00": 0, F: 0, false: 0, "1": 1, "01": 1, T: 1, true: 1, "2": 1, "3": 3 };
const itemParts = [
  "EXAM_ITEM_CODE",
  "EXAM_RESULT_TYPE",
  "EXAM_RESULT",
  "EXAM_ITEM_UNIT_CODE",
  "REFERENCE_RANGE_MIN",
  "REFERENCE_RANGE_MAX",
  "ABNORMAL",
] as const;
const empty: Fields = {};
const maxItems = 5000;

/** Elements of the document that the canonical card has no place for. */
const unused: ReadonlySet<string> = new Set([
  "EXAM_ITEM_PNAME",
  "EXAM_ITEM_NAME",
  "ADDRESS_ZIP_CODE",
  "ALL_NAME",
  "EMERGENCY_CONTACT",
  "CONTACT_INFORMATION",
  "WRITE_PERSON",
  "WRITE_PERSON_TELPHONE",
  "REPORT_UNIT",
  "REPORT_PERSON",
  "REPORT_PERSON_TEL",
  "ITAM_NAME",
  "AUDITSTATUS",
  "AUDITINFO",
  "AUDITDATE",
  "AUDITOR_NAME",
  "AUDIT_ORG",
]);

/** Collects records from the reader's calls. Fields nobody asks for are not kept. */
class Collector implements XmlHandler {
  readonly ignored = unused;
  readonly done: RawRecord[] = [];
  header: Fields = {};
  current: RawRecord | undefined;
  foreign = 0;
  private target: Fields = empty;
  private itemChildren: readonly string[] | undefined;
  private itemAt: readonly number[] = [];
  private item: [string, number, string, string, string, string, number] | undefined;

  open(name: string, attributes: Attributes | undefined): void {
    switch (name) {
      case "EXAM_ITEM_RESULT":
        this.item = ["", 0, "", "", "", "", 0];
        return;
      case "EXAM_CONCLUSION":
        this.target = {};
        this.current?.conclusions.push(this.target);
        return;
      case RECORD:
        this.current = {
          id: attributes?.get("ID") ?? "",
          header: this.header,
          record: {},
          enterprise: empty,
          using: undefined,
          worker: empty,
          conclusions: [],
          items: [],
        };
        this.target = this.current.record;
        return;
      case "Header":
        this.target = this.header = {};
        return;
      case "ENTERPRISE_INFO":
        if (this.current) this.target = this.current.enterprise = {};
        return;
      case "ENTERPRISE_INFO_EMPLOYER":
        if (this.current) this.target = this.current.using = {};
        return;
      case "WORKER_INFO":
        if (this.current) this.target = this.current.worker = {};
        return;
      case "AUDIT_INFO":
        this.target = {};
        return;
      default:
        return;
    }
  }

  leaf(name: string, text: string): void {
    const item = this.item;
    if (item !== undefined) {
      switch (name) {
        case "EXAM_ITEM_CODE":
          item[0] = text.trim();
          return;
        case "EXAM_RESULT_TYPE":
          item[1] = resultTypes[text.trim()] ?? 2;
          return;
        case "EXAM_RESULT":
          item[2] = text.trim();
          return;
        case "EXAM_ITEM_UNIT_CODE":
          item[3] = text.trim();
          return;
        case "REFERENCE_RANGE_MIN":
          item[4] = text.trim();
          return;
        case "REFERENCE_RANGE_MAX":
          item[5] = text.trim();
          return;
        case "ABNORMAL":
          item[6] = flags[text.trim()] ?? 0;
          return;
        default:
          return;
      }
    }
    if (name === RECORD) {
      this.foreign++;
      return;
    }
    if (name === "ENTERPRISE_INFO_EMPLOYER") return;
    this.target[name] = text;
  }

  block(name: string, children: readonly string[], values: readonly string[]): void {
    if (name === "EXAM_ITEM_RESULT") return this.itemRead(children, values);
    this.open(name, undefined);
    for (let i = 0; i < children.length; i++) this.leaf(children[i]!, values[i + 1]!);
    this.close(name);
  }

  private itemRead(children: readonly string[], values: readonly string[]): void {
    if (this.itemChildren !== children) {
      this.itemChildren = children;
      this.itemAt = itemParts.map((part) => children.lastIndexOf(part) + 1);
    }
    const [code, type, result, unit, min, max, flag] = this.itemAt;
    const items = this.current?.items;
    if (items === undefined || items.length >= maxItems) return;
    const text = (at: number): string => (at === 0 ? "" : values[at]!.trim());
    items.push([
      text(code!),
      type === 0 ? 0 : (resultTypes[text(type!)] ?? 2),
      text(result!),
      text(unit!),
      text(min!),
      text(max!),
      flags[text(flag!)] ?? 0,
    ]);
  }

  close(name: string): void {
    const current = this.current;
    switch (name) {
      case "EXAM_ITEM_RESULT":
        if (this.item !== undefined && current !== undefined && current.items.length < maxItems)
          current.items.push(this.item as unknown as Item);
        this.item = undefined;
        return;
      case RECORD:
        if (current) this.done.push(current);
        this.current = undefined;
        this.target = empty;
        return;
      case "ENTERPRISE_INFO":
      case "ENTERPRISE_INFO_EMPLOYER":
      case "WORKER_INFO":
      case "EXAM_CONCLUSION":
      case "EXAM_CONCLUSION_LIST":
      case "AUDIT_INFO":
        this.target = current?.record ?? {};
        return;
      default:
        return;
    }
  }

  /** Forgets a record that broke off. @returns its id */
  drop(): string {
    const id = this.current?.id ?? "";
    this.current = undefined;
    this.item = undefined;
    this.target = empty;
    return id;
  }
}

async function* read(content: Content, options: ReadOptions): AsyncIterable<ReadLine<ExamCard>> {
  const collector = new Collector();
  const bytes = content.head.encoding === "utf-8";
  const reader = new XmlReader(collector, bytes);
  let lineNo = 0;
  let seeking = false;
  const answer = (raw: RawRecord): ReadLine<ExamCard> => {
    const no = ++lineNo;
    const id = raw.id;
    return {
      lineNo: no,
      place: placeIn(no, id),
      key: id,
      record: toCard(raw, options.edition),
      placeOf: (field) => placeIn(no, id, field as never),
    };
  };
  const broken = (fault: XmlFault): ReadLine<ExamCard> => {
    const id = collector.drop();
    const no = ++lineNo;
    return {
      lineNo: no,
      place: placeIn(no, id),
      key: id,
      refusal: readerErrors.xmlBroken({ why: faultWords[fault.kind] }, placeIn(no, id)),
    };
  };
  for await (const chunk of characters(content, ">", bytes)) {
    if (seeking) reader.feed(chunk);
    let first = !seeking;
    for (;;) {
      try {
        if (seeking) {
          if (!reader.resync(RECORD, base)) break;
          seeking = false;
          reader.resume();
        } else if (first) {
          first = false;
          reader.push(chunk);
        }
        break;
      } catch (error) {
        if (!(error instanceof XmlFault)) throw error;
        const inRecord =
          collector.current !== undefined ||
          reader.path().includes(RECORD) ||
          (error.kind !== "doctype" && lineNo + collector.done.length > 0);
        yield* collector.done.splice(0).map(answer);
        if (error.whole || !inRecord)
          throw new BrokenFile(readerErrors.xmlUnreadable({ why: faultWords[error.kind] }), collector.current ? 1 : 0);
        yield broken(error);
        seeking = true;
      }
    }
    if (collector.done.length > 0) yield* collector.done.splice(0).map(answer);
  }
  if (seeking) return;
  try {
    reader.end();
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    throw new BrokenFile(readerErrors.xmlUnreadable({ why: faultWords[error.kind] }), collector.current ? 1 : 0);
  }
  if (lineNo === 0) throw new BrokenFile(readerErrors.noCards());
}

const faultWords: Record<XmlFault["kind"], string> = {
  truncated: "文件在中途断了，末尾不完整",
  empty: "文件是空的",
  "text-outside": "根元素之外有文字",
  "text-too-long": "有一个元素的内容超过 65536 个字",
  "token-too-long": "有一个标签或注释过长",
  "bad-name": "元素名称不合规范",
  "too-many-names": "元素名称过多，不是个案卡文件",
  "two-roots": "有两个根元素",
  "too-deep": "嵌套超过 32 层",
  "close-without-open": "有多余的结束标签",
  "wrong-close": "结束标签与开始标签不配对",
  doctype: "含有文档类型声明（DOCTYPE），平台不接受",
  "bad-markup": "标签写法不合规范",
  "bad-entity": "含有平台不接受的实体引用",
  "bad-attribute": "属性写法不合规范",
  "too-many-attributes": "属性过多",
};

/** National exchange XML (职业病及健康危害因素监测信息系统数据交换文档), editions 2020 and 2021. */
export const examCardXml: Format<ExamCard> = {
  family: "exam-card-xml",
  kind: "exam-cards",
  label: "个案卡 XML（国家数据交换文档 2020/2021 版）",
  sniff: (head) => (head.kind !== "xml" ? 0 : head.text.includes("<HEALTH_EXAM_RECORD") ? 2 : head.text.includes("<DataExchange") ? 1 : 0),
  read,
};
