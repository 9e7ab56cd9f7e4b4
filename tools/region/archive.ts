import { systemActor, withActor, type Actor } from "#access";
import { addDays, addMonths, type Clock } from "#kernel";
import { filesOf, recordFile, type Database } from "#platform";
import { fileArchiveItem, placeEmployer, resolveEmployers } from "#registry";
import { baseUnits } from "./base.ts";
import { seeded } from "./seeded.ts";

/** Papers of the first firm: kind, days ago, words of the file. Half of what its archive asks for; the plan has run out. */
const papers: readonly [kind: string, daysAgo: number, title: string, words: string][] = [
  ["project-none", 200, "近三年没有建设项目的说明", "近三年没有新建、改建、扩建和技术改造、技术引进项目。"],
  ["organisation", 620, "职业卫生管理机构设置和人员任命", "设安全环保部，任命专职职业卫生管理人员一名。"],
  ["plan", 400, "年度防治计划和实施方案", "年度目标、措施、经费和进度。"],
  ["rules", 610, "职业卫生管理制度和操作规程汇编", "申报、监测、培训、体检等制度和岗位操作规程。"],
  ["emergency-plan", 300, "应急救援预案和演练记录", "预案一份，演练记录一份。"],
  ["injury-insurance", 90, "工伤保险参保凭证", "全部职工已参保。"],
  ["personal-protection", 45, "个人防护用品发放记录", "防噪耳塞、防尘口罩发放签收表。"],
  ["train-principal", 180, "主要负责人培训证明", "继续教育 8 学时，考核合格。"],
  ["train-worker", 120, "劳动者在岗期间培训记录", "签到表和考核成绩，4 学时。"],
  ["publish-results", 60, "检测结果公布照片", "厂门口公告栏，公布本次检测结果。"],
];

/** Files the papers of the first firm as its manager would, and sets where the first firms of the county stand. */
export const loadArchive = async ({ db, clock }: { db: Database; clock: Clock }): Promise<void> => {
  const units = baseUnits().filter((u) => u.line.area!.startsWith("330499"));
  const found = await db.asWorker((tx) =>
    resolveEmployers(
      tx,
      units.map((u) => u.line.creditCode),
    ),
  );
  const firm = found.get(units[0]!.line.creditCode)!;
  const manager: Actor = {
    ...systemActor,
    name: "赵工",
    organisationName: units[0]!.line.name,
    kind: "employer",
    roles: ["employer-manager"],
    organisationId: firm.employerId,
    accountId: firm.employerId,
    areaCode: firm.areaCode,
    employerId: firm.employerId,
    via: "session",
  };
  const today = clock.today();
  for (const [kind, daysAgo, title, words] of papers) {
    const stored = await filesOf(db).put(
      (async function* () {
        yield Buffer.from(`${title}\n${words}\n`);
      })(),
    );
    await withActor(db, clock, manager, async (ctx) => {
      await recordFile(ctx.tx, stored);
      const input = { kind, title, on: addDays(today, -daysAgo), validUntil: "", note: "" };
      await fileArchiveItem(ctx, firm.employerId, input, { ...stored, name: `${title}.txt`, mediaType: "text/plain" });
    });
  }
  const random = seeded(41);
  const then: Clock = { now: () => clock.now(), today: () => addMonths(today, -2) };
  await db.asWorker(async (tx) => {
    for (const unit of units.slice(0, 40)) {
      const { employerId, areaCode } = found.get(unit.line.creditCode)!;
      const town = Number(areaCode.slice(6, 9));
      const longitude = Number((120.7 + (town % 7) * 0.04 + random() * 0.03).toFixed(6));
      const latitude = Number((30.58 + (town % 5) * 0.03 + random() * 0.03).toFixed(6));
      await placeEmployer({ tx, clock: then, actor: systemActor }, employerId, { longitude, latitude, datum: "WGS84", how: "typed" });
    }
  });
};
