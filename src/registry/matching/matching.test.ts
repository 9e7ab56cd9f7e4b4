import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "#kernel";
import { loadAreas, receiveListLines, registerEmployer, runMatch, startMatch } from "#registry";
import { testWorld, type TestWorld } from "#test";
import { buildActor, towns } from "../../../test/factories/actors.ts";
import { buildCreditCode, buildEmployer } from "../../../test/factories/index.ts";
import { countyAreas } from "../../../tools/region/county.ts";
import { listLines, readLine } from "./queries/lists.ts";

let world: TestWorld;
const officer = buildActor("commission");
const [qingshi, baita] = Object.values(towns) as [string, string];
beforeAll(async () => {
  world = await testWorld({ today: "2025-03-05" });
  await world.asSystem(({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
});
afterAll(() => world.close());

const headers = ["序号", "企业名称", "信用代码", "乡镇", "地址", "联系电话", "负责人"];
const bring = async (rows: readonly (readonly string[])[], name = "市场监管名单", areaCode = officer.areaCode): Promise<string> => {
  const listId = newId();
  await world.asSystem((ctx) =>
    receiveListLines(
      ctx,
      {
        listId,
        title: "名单",
        receiptNo: `HZ-${listId.slice(-6)}`,
        organisationId: officer.organisationId,
        areaCode,
        accountId: officer.accountId,
        actorName: officer.name,
        on: ctx.clock.today(),
      },
      rows.map((cells, i) => ({ lineNo: i + 1, headers, cells: [String(i + 1), ...cells] })),
    ),
  );
  await world.as({ ...officer, areaCode }, (ctx) => startMatch(ctx, listId, { kind: "market-supervision", name }));
  await runMatch(world, listId);
  return listId;
};
const answers = async (listId: string) =>
  (await world.as(officer, (ctx) => listLines(ctx, listId, { limit: 50 }))).items.map((l) => [l.outcome, l.reason, l.points]);

describe("lines of a list against known employers", () => {
  const code = buildCreditCode(910_001, "330499");
  let employerId: string;
  beforeAll(async () => {
    ({ employerId } = await world.as(officer, (ctx) =>
      registerEmployer(
        ctx,
        buildEmployer(1, {
          creditCode: code,
          name: "临江县永固铸件有限公司",
          areaCode: qingshi,
          workplaceAddress: "青石镇工业路18号",
          contactPhone: "0573-86001234",
          legalRepresentative: "陈永固",
        }),
      ),
    ));
  });
  it("end as same, new or a question, each with its reason", async () => {
    const fresh = buildCreditCode(910_002, "330499");
    const listId = await bring([
      ["永固铸件", code, "青石镇", "", "", ""],
      ["临江永固铸件厂", "", "青石镇", "工业路18号", "057386001234", "陈永固"],
      ["永周铸件厂", "", "青石镇", "青石镇工业路18号", "0573 86001234", ""],
      ["大发五金厂", fresh, "白塔镇", "", "", ""],
      ["大发五金加工厂", fresh, "白塔镇", "", "", ""],
      ["没有代码的小店", "", "白塔镇", "", "", ""],
      ["永固铸件有限公司", buildCreditCode(910_003, "330499"), "青石镇", "工业路18号", "", ""],
      ["别的名字", code.slice(8, 17), "青石镇", "", "057386001234", ""],
    ]);
    expect(await answers(listId)).toEqual([
      ["same", "code", 100],
      ["same", "score", 115],
      ["same", "score", 60 + 20],
      ["new", "no-candidate", null],
      ["same", "code", null],
      ["question", "no-code", null],
      ["question", "near", 40 + 25 + 10 - 25],
      ["same", "score", 95],
    ]);
    const detail = await world.as(officer, (ctx) => readLine(ctx, listId, 7));
    expect(detail.candidates[0]).toMatchObject({
      employer: { employerId },
      points: 50,
      parts: [
        { evidence: "两个有效的信用代码不同", points: -25 },
        { evidence: "名称去除地名和公司后缀后相同", points: 40 },
        { evidence: "地址相同", points: 25 },
        {},
        {},
        { points: 10 },
      ],
    });
    void baita;
  });
  it("are compared with every county of their area when they name none, also elsewhere than the list's own", async () => {
    const place = { areaCode: "330421102000", workplaceAddress: "嘉善县工业路9号" };
    const far = await world.asSystem((ctx) =>
      registerEmployer(
        ctx,
        buildEmployer(2, {
          ...place,
          creditCode: buildCreditCode(910_010, "330421"),
          name: "嘉兴市瑞丰印染有限公司",
          contactPhone: "0573-82001111",
        }),
      ),
    );
    const listId = await bring(
      [
        ["瑞丰印染厂", "", "", "工业路9号", "0573-82001111", ""],
        ["永固铸件厂", "", "", "青石镇工业路18号", "", "陈永固"],
        ["谁也不知道的厂", "", "", "", "", ""],
      ],
      "全市名单",
      "330400000000",
    );
    const lines = (await world.asSystem((ctx) => listLines(ctx, listId, { limit: 50 }))).items;
    expect(lines.map((l) => [l.outcome, l.reason, l.employerId])).toEqual([
      ["same", "score", far.employerId],
      ["same", "score", employerId],
      ["question", "no-code", null],
    ]);
  });
  it("are asked about, and show nothing, when their code is registered outside the area of the list; another run says the same", async () => {
    const code = buildCreditCode(910_020, "330421");
    await world.asSystem((ctx) =>
      registerEmployer(ctx, buildEmployer(3, { creditCode: code, name: "外地化工厂", areaCode: "330421102000" })),
    );
    const listId = await bring([["外地化工厂", code, "青石镇", "", "", ""]]);
    const line = async () => (await world.as(officer, (ctx) => listLines(ctx, listId, { limit: 50 }))).items[0]!;
    expect(await line()).toMatchObject({ outcome: "question", reason: "elsewhere", employerId: null, employerName: null });
    await world.as(officer, (ctx) => startMatch(ctx, listId, {}));
    await runMatch(world, listId);
    expect(await line()).toMatchObject({ outcome: "question", reason: "elsewhere", employerId: null, employerName: null });
    expect((await world.as(officer, (ctx) => readLine(ctx, listId, 1))).candidates).toEqual([]);
  });
});
