import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printedText } from "../printed-text.ts";
import { townHall, type Loose, type Person, type TownHall } from "./town-hall.ts";

let hall: TownHall;
let zhangmin: Person;
let firm: Person;
let town: Person;
let employerId: string;
const plan = Buffer.from("%PDF-1.4 年度职业病防治计划");
const told = Buffer.from("告知签收表");

const filing = (fields: Record<string, string>, file?: { bytes: Buffer; name: string; type: string }): FormData => {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  if (file) form.set("file", new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name);
  return form;
};
const items = (): string => `/api/v1/employers/${employerId}/archive-items`;
const archive = (who: Person, template = "national-six"): Promise<Loose> =>
  who.get(`/api/v1/employers/${employerId}/archive?template=${template}`);
const entryOf = (view: Loose, key: string): Loose => view.boxes.flatMap((b: Loose) => b.entries).find((e: Loose) => e.key === key);

beforeAll(async () => {
  hall = await townHall("2025-05-12");
  [zhangmin, firm, town] = [await hall.person("zhangmin"), await hall.person("zhaogong"), await hall.person("chenxia")];
  employerId = (await firm.get("/api/v1/employers")).items[0].employerId;
});
afterAll(() => hall.close());

describe("the statutory archive of an employer", () => {
  it("fills itself from what the platform knows and names every gap with its clause and what to do", async () => {
    const view = await archive(zhangmin);
    expect(view.boxes.map((b: Loose) => b.title)).toEqual([
      "1 建设项目职业卫生“三同时”档案",
      "2 职业卫生管理档案",
      "3 职业卫生宣传培训档案",
      "4 职业病危害因素监测与检测评价档案",
      "5 用人单位职业健康监护管理档案",
      "6 劳动者个人职业健康监护档案",
    ]);
    expect(entryOf(view, "declaration")).toMatchObject({ state: "present" });
    expect(entryOf(view, "plan")).toMatchObject({ state: "gap", stateLabel: "缺", todo: "制定年度计划和方案" });
    expect(entryOf(view, "plan").clause).toContain("第20条(二)");
    expect(entryOf(view, "project-design")).toMatchObject({ state: "unknown", says: "缺：是否有建设项目" });
    const counted = view.boxes.flatMap((b: Loose) => b.entries).filter((e: Loose) => e.state === "present");
    expect(counted.length).toBeGreaterThanOrEqual(view.completeness.present);
    expect(view.template.unconfirmed).toBe(true);
  });

  it("offers the local template with its boxes and says that its contents are not confirmed", async () => {
    const view = await archive(zhangmin, "five-boxes-one-bag");
    expect(view.boxes).toHaveLength(6);
    expect(view.boxes[5].title).toContain("袋");
    expect(view.template.basis).toContain("没有查到");
    expect((await zhangmin.refused("GET", `/api/v1/employers/${employerId}/archive?template=none`)).code).toBe("XD-3001");
  });

  it("a paper the employer files fills its line until its duty comes again, and the duty calendar counts from it", async () => {
    await firm.post(
      items(),
      filing(
        { kind: "plan", on: "2025-01-10", title: "2025 年度防治计划" },
        { bytes: plan, name: "计划 2025.pdf", type: "application/pdf" },
      ),
    );
    const listed = (await town.get(items())).items;
    expect(listed).toMatchObject([
      { kind: "plan", title: "2025 年度防治计划", on: "2025-01-10", validUntil: "2026-01-10", validBy: "duty", fileName: "计划 2025.pdf" },
    ]);
    expect(entryOf(await archive(zhangmin), "plan").state).toBe("present");
    const duties = (await firm.get(`/api/v1/employers/${employerId}/duties`)).items;
    expect(duties.find((d: Loose) => d.duty === "plan")).toMatchObject({ dueOn: "2026-01-10", todo: "制定年度计划和方案" });
    hall.on("2026-01-11");
    expect(entryOf(await archive(zhangmin), "plan")).toMatchObject({ state: "expired", says: "2026-01-10 到期" });
    hall.on("2025-05-12");
    const file = await town.download(`${items()}/${listed[0].itemId}/file`);
    expect([file.status, file.type, file.bytes.equals(plan)]).toEqual([200, "application/pdf", true]);
  });

  it("a statement that there is no project makes the project lines not applicable", async () => {
    await firm.post(items(), filing({ kind: "project-none", on: "2025-03-01", note: "原件存行政办公室" }));
    const view = await archive(zhangmin);
    expect(entryOf(view, "project-design")).toMatchObject({
      state: "not-applicable",
      says: "2025-03-01 没有新建、改建、扩建和技术改造、引进项目的说明",
    });
    expect(view.boxes[0].completeness).toEqual({ present: 0, asked: 0 });
  });

  it("what nobody can use is refused with a remedy", async () => {
    const refusal = async (who: Person, fields: Record<string, string>): Promise<string> =>
      (await who.refused("POST", items(), filing(fields))).code;
    expect(await refusal(firm, { kind: "plan", on: "2025-01-10" })).toBe("RG-1909");
    expect(await refusal(firm, { kind: "plan", on: "2025-05-13", note: "x" })).toBe("RG-1905");
    expect(await refusal(firm, { kind: "plan", on: "10.1.2025", note: "x" })).toBe("RG-1904");
    expect(await refusal(firm, { kind: "plan", on: "2025-01-10", validUntil: "2024-01-10", note: "x" })).toBe("RG-1906");
    expect(await refusal(firm, { kind: "nothing", on: "2025-01-10", note: "x" })).toBe("RG-1910");
    expect(await refusal(firm, { kind: "credit-record", on: "2025-01-10", note: "x" })).toBe("RG-1902");
    expect(await refusal(town, { kind: "tell-results", on: "2025-01-10", note: "x" })).toBe("RG-1903");
  });

  it("papers about the health of persons are seen by the county and not by the town", async () => {
    await firm.post(items(), filing({ kind: "tell-results", on: "2025-04-20" }, { bytes: told, name: "告知.txt", type: "text/plain" }));
    const kinds = async (who: Person): Promise<string[]> => (await who.get(items())).items.map((i: Loose) => i.kind).toSorted();
    expect(await kinds(zhangmin)).toEqual(["plan", "project-none", "tell-results"]);
    expect(await kinds(town)).toEqual(["plan", "project-none"]);
    const { itemId } = (await zhangmin.get(items())).items.find((i: Loose) => i.kind === "tell-results");
    expect((await town.refused("GET", `${items()}/${itemId}/file`)).code).toBe("RG-1907");
    expect(entryOf(await archive(town), "tell-results")).toMatchObject({ state: "hidden", evidence: [] });
  });

  it("a paper taken out stays with its reason and no longer fills the line", async () => {
    const { itemId } = await firm.post(items(), filing({ kind: "rules", on: "2025-02-02", note: "存车间" }));
    expect(entryOf(await archive(zhangmin), "rules").state).toBe("present");
    expect((await firm.refused("POST", `${items()}/${itemId}/withdrawal`, { reason: " " })).code).toBe("RG-1007");
    await firm.post(`${items()}/${itemId}/withdrawal`, { reason: "版本过时" });
    expect((await firm.refused("POST", `${items()}/${itemId}/withdrawal`, { reason: "再次" })).code).toBe("RG-1908");
    expect(entryOf(await archive(zhangmin), "rules").state).toBe("gap");
    expect((await zhangmin.get(items())).items.find((i: Loose) => i.itemId === itemId).withdrawn.reason).toBe("版本过时");
  });
});

describe("the printed archive", () => {
  let made: Loose;
  it("is numbered and holds an index, the gaps in words and the list of its annexes", async () => {
    made = await firm.post(`/api/v1/employers/${employerId}/archive-bundles`, { template: "national-six" });
    expect(made.documentNo).toBe("330499-DA-2025-0001");
    const text = printedText((await firm.download(`/api/v1/documents/${made.documentId}/file`)).bytes);
    for (const words of ["目录", "缺项和过期清单", "附件目录", "【缺】", "资金投入", "要办：", "2职业卫生管理档案", "计划2025.pdf"])
      expect(text, words).toContain(words);
    expect(text).toContain(createHash("sha256").update(plan).digest("hex").slice(0, 32));
  });

  it("packs the index and every annex, byte for byte as they were filed", async () => {
    const zip = await firm.download(`/api/v1/documents/${made.documentId}/bundle`);
    expect([zip.status, zip.type]).toEqual([200, "application/zip"]);
    const files = unzipSync(zip.bytes);
    const names = Object.keys(files);
    expect(names[0]).toBe("目录 330499-DA-2025-0001.pdf");
    const planName = names.find((n) => n.endsWith("计划 2025.pdf"))!;
    expect(planName).toMatch(/^附件\/2\.\d+-1 /);
    expect(Buffer.from(files[planName]!).equals(plan)).toBe(true);
    expect(names.some((n) => n.endsWith("岗位和危害因素清单.xlsx"))).toBe(true);
    expect(names.some((n) => n.endsWith("劳动者一人一档目录.xlsx"))).toBe(true);
    const again = await firm.download(`/api/v1/documents/${made.documentId}/bundle`);
    expect(again.bytes.equals(zip.bytes)).toBe(true);
  });

  it("is verified by anybody who holds its code, without the firm's whole name", async () => {
    const said = await (await fetch(`${hall.base}/api/v1/public/documents/${made.verifyCode}`)).json();
    expect(said).toMatchObject({ result: "valid", documentNo: "330499-DA-2025-0001", issuer: "用人单位自行出具" });
    expect(JSON.stringify(said)).not.toContain((await firm.get(`/api/v1/employers/${employerId}`)).employer.name);
  });

  it("with examinations in it is not there for the town, which may print its own without them", async () => {
    expect((await town.refused("GET", `/api/v1/documents/${made.documentId}`)).code).toBe("XD-1001");
    expect((await town.refused("GET", `/api/v1/documents/${made.documentId}/bundle`)).code).toBe("XD-1001");
    const own = await town.post(`/api/v1/employers/${employerId}/archive-bundles`, {});
    const text = printedText((await town.download(`/api/v1/documents/${own.documentId}/file`)).bytes);
    expect(text).toContain("不在你的职责");
    const names = Object.keys(unzipSync((await town.download(`/api/v1/documents/${own.documentId}/bundle`)).bytes));
    expect(names.filter((n) => /告知|一人一档|结论清单/.test(n))).toEqual([]);
  });

  it("of another employer, town or county is the same as one that is not there", async () => {
    for (const name of ["lintao", "huatai", "baita"]) {
      const who = await hall.person(name);
      for (const [method, path] of [
        ["GET", `/api/v1/employers/${employerId}/archive`],
        ["GET", items()],
        ["POST", `/api/v1/employers/${employerId}/archive-bundles`],
        ["GET", `/api/v1/documents/${made.documentId}/bundle`],
        ["GET", `/api/v1/employers/${employerId}/surroundings`],
        ["GET", `/api/v1/employers/${employerId}/institutions`],
      ] as const) {
        const refused = await who.refused(method, path, method === "POST" ? {} : undefined);
        expect([403, 404], `${name} ${path} ${refused.code}`).toContain(refused.status);
        expect(JSON.stringify(refused)).not.toContain("鑫铸");
      }
    }
  });
});

describe("where an employer stands on the map", () => {
  const position = (): string => `/api/v1/employers/${employerId}/position`;
  it("is set by the employer or its town, with the coordinate system, who said so and how", async () => {
    await town.call("PUT", position(), { longitude: 120.712345, latitude: 30.612345, datum: "CGCS2000", how: "typed" });
    const [site] = (await zhangmin.get(`/api/v1/employers/${employerId}/surroundings`)).sites;
    expect(site).toMatchObject({ longitude: 120.712345, latitude: 30.612345, datum: "CGCS2000", how: "typed", on: "2025-05-12" });
    const timeline = (await zhangmin.get(`/api/v1/employers/${employerId}/timeline`)).items;
    expect(timeline.map((t: Loose) => t.title)).toContain("标注作业场所位置：东经 120.712345，北纬 30.612345");
  });

  it("degrees the wrong way round or outside the country are refused in words", async () => {
    expect((await firm.refused("PUT", position(), { longitude: 30.6, latitude: 120.7 - 40, how: "typed" })).code).toBe("RG-1704");
    expect((await firm.refused("PUT", position(), { longitude: 10, latitude: 50, how: "typed" })).code).toBe("RG-1705");
    expect((await (await hall.person("baita")).refused("PUT", position(), { longitude: 120, latitude: 30, how: "typed" })).code).toBe(
      "RG-1001",
    );
  });
});
