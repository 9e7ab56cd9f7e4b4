import { Readable } from "node:stream";
import { accountActor, readMessages, systemActor, withActor, type Actor, type Ctx } from "#access";
import { bringFile, listCases, performAct, readCase, type CaseLine } from "#engines";
import { submitBytes, writeCardsXml } from "#exchange";
import { nameOverdue, receiveReports, remindDuties, submitDeclaration } from "#exposure";
import type { Conclusion, ExamCard, Item } from "#health";
import { addDays, clockAt, type Clock, type Day } from "#kernel";
import { filesOf, recordFile, startWorker, type Database, type Log } from "#platform";
import { nameEmployers, resolveEmployers } from "#registry";
import { baseUnits, type BaseUnit } from "./base.ts";
import { declarationOf } from "./declaration.ts";
import { organisationIdOf } from "./people.ts";
import { buildCreditCode, buildWorkerIdentity, seeded } from "./seeded.ts";
import { loadTold } from "./told.ts";
import { loadTowns } from "./towns.ts";

type World = { db: Database; clock: Clock; log: Log };
const clinic = "330499902";
const diagnosisCentre = "临江县职业病诊断中心";
const townOfficers = ["chenxia", "baita", "yunxi", "shawan", "shiqiao", "hekou"];
const unitsOfCounty = (): BaseUnit[] => baseUnits().filter((u) => u.line.area!.startsWith("330499"));
const readings: Record<string, [low: number, span: number, over: number]> = {
  "1006": [0.6, 2.2, 5.4],
  "1023": [0.5, 1.8, 4.2],
  "1038": [0.1, 0.4, 1.3],
  "2013": [0.3, 1.4, 4.1],
  "2145": [4, 24, 63],
  "2073": [4, 24, 66],
};
const twoDecimals = (x: number): string => x.toFixed(2);

const sampleOf = (agent: string, random: () => number): object | undefined => {
  const over = random() < 0.05;
  if (agent === "3008")
    return { kind: "noise", measure: "LEX,8h", segments: [{ value: (over ? 86 + random() * 4 : 76 + random() * 8).toFixed(1) }] };
  const range = readings[agent];
  if (!range) return undefined;
  if (!over && random() < 0.15) return { kind: "twa", value: `<${twoDecimals(range[0] / 2)}` };
  return { kind: "twa", value: twoDecimals(over ? range[2] * (1 + random() * 0.2) : range[0] + random() * range[1]) };
};
const reportOf = (unit: BaseUnit, on: Day, no: string, random: () => number): object => ({
  reportNo: no,
  sampledOn: addDays(on, -6),
  reportedOn: on,
  purpose: "periodic",
  institution: { licenceNo: "" },
  employer: { creditCode: unit.line.creditCode, name: unit.line.name },
  results: unit.posts.flatMap((post) =>
    post.agents.flatMap((agent) => {
      const sample = sampleOf(agent, random);
      return sample ? [{ postName: post.name, workshop: post.workshop, agent: { code: agent }, sample }] : [];
    }),
  ),
});

const hearing = (random: () => number, worse: boolean): Item[] =>
  ["3040100", "3040200", "3040300", "3040400", "3040500", "3040600", "3040800", "3040900", "3041000", "3041100", "3041200", "3041300"].map(
    (code, i) => {
      const level = Math.round(10 + random() * 12 + (worse && i % 6 > 2 ? 28 : 0));
      return [code, 1, String(level), "dB", "", "25", level > 25 ? 1 : 0];
    },
  );
const cardOf = (unit: BaseUnit, person: number, on: Day, code: string, random: () => number): ExamCard => {
  const agents = [...new Set(unit.posts.flatMap((p) => p.agents))].slice(0, 2);
  const chance = random();
  const kind: Conclusion["conclusion"] =
    chance < 0.012 ? "suspected" : chance < 0.03 ? "contraindication" : chance < 0.1 ? "other" : "normal";
  const target = kind === "suspected" ? (agents.find((a) => a === "1038" || a === "3008") ?? agents[0]!) : agents[0]!;
  const exposedFrom = addDays(on, -Math.round(400 + random() * 3600));
  const exposedMonths = Math.floor((Date.parse(on) - Date.parse(exposedFrom)) / 86_400_000 / 30.5) - 1;
  const worker = buildWorkerIdentity(person);
  return {
    cardCode: code,
    operate: "add",
    edition: "national-xml-2021",
    institutionCode: clinic,
    institutionName: "临江县人民医院健康体检中心",
    employer: {
      creditCode: unit.line.creditCode,
      name: unit.line.name,
      areaCode: unit.line.area!.slice(0, 9),
      address: unit.line.workplaceAddress ?? "",
      industryCode: unit.line.industryCode ?? "",
      economicType: "150",
      sizeCode: unit.line.sizeCode ?? "03",
      contactName: unit.line.contactName ?? "",
      contactPhone: "13800000000",
    },
    worker: {
      idKind: worker.idKind,
      idNumber: worker.idNumber,
      name: worker.name,
      sex: worker.sex,
      birthOn: worker.birthOn,
      phone: worker.phone,
    },
    phase: random() < 0.85 ? "during" : "leaving",
    examOn: on,
    issuedOn: addDays(on, 3),
    reportedOn: addDays(on, 4),
    recheck: false,
    workType: "39-232",
    workTypeName: "",
    monitoring: "01",
    exposedFrom,
    exposedMonths,
    agents,
    agentOther: "",
    contactAgents: agents,
    contactAgentOther: "",
    conclusions: agents.map((agent) => {
      const at = agent === target ? kind : "normal";
      return {
        agent,
        conclusion: at,
        exposedFrom,
        exposedMonths,
        ...(at === "suspected"
          ? agent === "3008"
            ? { diseaseCode: "4001", diseaseName: "噪声聋" }
            : { diseaseCode: "1101", diseaseName: "矽肺" }
          : {}),
        ...(at === "contraindication"
          ? { contraindication: agent === "3008" ? "各种原因引起永久性感音神经性听力损失" : "活动性肺结核病" }
          : {}),
        ...(at === "other" ? { other: "血压偏高，建议内科随诊" } : {}),
      };
    }),
    items: hearing(random, kind === "suspected"),
    remark: "",
    unread: [],
  };
};

/** Waits until the queue is empty: what a day's records started is done before the next day begins. */
const settled = async (db: Database): Promise<void> => {
  for (let i = 0; i < 600; i++) {
    const { waiting } = await db.asWorker((tx) =>
      tx.one<{ waiting: number }>(
        "select count(*) as waiting from jobs.job where state in ('created', 'retry', 'active') and name not like '\\_\\_%'",
      ),
    );
    if (waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const onePixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");
/** The manager of the firm a case is about; most firms of the region have no account of their own. */
const managerOf = (one: CaseLine): Actor => ({
  ...systemActor,
  accountId: one.employerId,
  organisationId: one.employerId,
  name: "企业负责人",
  organisationName: one.employerName ?? "用人单位",
  kind: "employer",
  roles: ["employer-manager"],
  areaCode: one.areaCode,
  employerId: one.employerId,
  via: "session",
});
/** The laboratory measures the post again after the work is done. */
const retest = async ({ db, clock }: World, liuping: Actor, one: CaseLine, today: Day): Promise<void> => {
  const { facts } = await withActor(db, clock, liuping, (ctx) =>
    db.asWorker((tx) => readCase({ ...ctx, tx, actor: systemActor }, one.caseId)),
  );
  const agent = String(facts["agentCode"]);
  const unit = unitsOfCounty().find((u) => u.line.name === one.employerName);
  const range = readings[agent];
  if (!unit || (agent !== "3008" && !range)) return;
  const sample =
    agent === "3008"
      ? { kind: "noise", measure: "LEX,8h", segments: [{ value: "81.6" }] }
      : { kind: "twa", value: twoDecimals(range![0] + 0.1) };
  const report = {
    reportNo: `FC-${one.caseNo.slice(3)}`,
    sampledOn: addDays(today, -2),
    reportedOn: today,
    purpose: "retest",
    institution: { licenceNo: "" },
    employer: { creditCode: unit.line.creditCode, name: unit.line.name },
    results: [{ postName: String(facts["postName"]), agent: { code: agent }, sample }],
  };
  await db.asWorker((tx) =>
    receiveReports({ tx, clock, actor: liuping }, [report] as never, { kind: "file", institutionId: organisationIdOf("laboratory") }),
  );
};

/** Moves the open remediation and follow-up cases on, as their people would in two months; some stay where they are. */
const moveCases = async (
  world: World,
  zhang: Actor,
  cdc: Actor,
  tang: Actor,
  liuping: Actor,
  helpers: ReadonlyMap<string, Actor>,
  today: Day,
  random: () => number,
): Promise<void> => {
  const { db, clock } = world;
  const as = <T>(actor: Actor, fn: (ctx: Ctx) => Promise<T>): Promise<T> => withActor(db, clock, actor, fn);
  const act = async (actor: Actor, one: CaseLine, name: string, input: Record<string, unknown>): Promise<void> => {
    const { revision } = await as(actor, (ctx) => readCase(ctx, one.caseId));
    await as(actor, (ctx) => performAct(ctx, one.caseId, name, { input, note: "", revision }));
  };
  const photo = await filesOf(db).put(Readable.from([onePixel]));
  const { items } = await as(zhang, (ctx) => listCases(ctx, { state: "open", limit: 200 }));
  for (const one of items) {
    if (random() < 0.25) continue;
    const helper = helpers.get(one.areaCode.slice(0, 9))!;
    if (one.programme === "over-limit-remediation") {
      const post = one.title.split(" ")[0]!;
      if (one.stage === "plan")
        await act(helper, one, "submit-plan", {
          post,
          cause: "局部排风罩口风速不足，工位敞开",
          measures: ["engineering"],
          measuresText: "加装密闭罩并调整风量",
          deadline: addDays(today, 90),
          money: 4_500_000 + Math.round(random() * 20) * 500_000,
          fundSource: "企业自筹",
        });
      else if (one.stage === "review") await act(zhang, one, "approve-plan", { opinion: "同意按方案治理" });
      else if (one.stage === "work") {
        const manager = managerOf(one);
        const evidenceId = await as(manager, async (ctx) => {
          await recordFile(ctx.tx, photo);
          return bringFile(ctx, one.caseId, { ...photo, name: "完工照片.png", mediaType: "image/png" });
        });
        await act(manager, one, "report-completion", {
          completedOn: today,
          done: "密闭罩和风管已安装，风量达到设计值",
          photos: [evidenceId],
        });
      } else if (one.stage === "await-retest") await retest(world, liuping, one, today);
      else if (one.stage === "passed") await act(zhang, one, "close", { opinion: "复测在完工之后，结果合格" });
    } else if (one.programme === "suspected-disease-follow-up" && one.stage === "accepted") {
      const diagnosed = Number(one.caseNo.at(-1)) % 2 === 0;
      const disease = one.title.replace("疑似", "");
      await act(tang, one, "materials-complete", { completeOn: addDays(today, -20) });
      await act(tang, one, "conclude", {
        certificateOn: today,
        ...(diagnosed ? { result: "diagnosed", disease, exposedYears: 6 } : { result: "not-occupational" }),
      });
      if (diagnosed) await act(tang, one, "report-network", { reportedOn: today });
      await act(tang, one, "deliver", { deliveredOn: today });
    } else if (one.programme === "suspected-disease-follow-up" && (one.stage === "found" || one.stage === "arrange"))
      await act(cdc, one, "accept", { acceptedOn: today, institutionId: organisationIdOf("diagnosis"), institutionName: diagnosisCentre });
  }
};

/**
 * Two years of the region before today, taken in through the entrances everybody uses: laboratory reports, exam cards as
 * files, lists of employers, a declaration that waits; cases open and move on by themselves and by their people.
 */
export const loadPast = async (given: World, say: (sentence: string) => void): Promise<void> => {
  const today = given.clock.today();
  let now = clockAt(addDays(today, -740));
  const clock: Clock = { now: () => now.now(), today: () => now.today() };
  const world: World = { ...given, clock };
  const { db } = world;
  const units = unitsOfCounty();
  const [zhang, cdc, tang, sunli, liuping] = await Promise.all(
    ["zhangmin", "wangqian", "tangyi", "sunli", "liuping"].map((name) => accountActor(db, name)),
  );
  const officers = await Promise.all(townOfficers.map((name) => accountActor(db, name)));
  const helpers = new Map(officers.map((officer) => [officer.areaCode.slice(0, 9), officer]));
  const stop = await startWorker(world, { schedule: false });
  const steps = 12;
  let serial = 0;
  const sendCards = async (cards: ExamCard[], name: string): Promise<void> => {
    const bytes = [...writeCardsXml(cards, { edition: "2021", institutionCode: clinic })].join("");
    await submitBytes({ db, clock, actor: sunli! }, { bytes: Readable.from([Buffer.from(bytes)]), name });
  };
  try {
    for (let step = 0; step < steps; step++) {
      const on = addDays(today, -730 + step * 64);
      const random = seeded(50_000 + step);
      now = clockAt(on);
      const mine = units.filter((_, i) => i % 5 === step % 5 && i % 9 !== 8);
      await db.asWorker((tx) =>
        receiveReports(
          { tx, clock, actor: liuping! },
          mine.map((unit, i) =>
            reportOf(unit, on, `JC-${on.slice(2, 4)}${String(step + 1).padStart(2, "0")}${String(i + 1).padStart(2, "0")}`, random),
          ) as never,
          { kind: "file", institutionId: organisationIdOf("laboratory") },
        ),
      );
      const cards = units
        .filter((_, i) => (i + step) % 7 < 3)
        .map((unit) =>
          cardOf(
            unit,
            7_200_000 + (serial % 400) * 7,
            addDays(on, -8),
            `${clinic}${on.replaceAll("-", "")}${String(++serial).padStart(5, "0")}`,
            random,
          ),
        );
      // 吴强 is examined once a year, so that a worker's page has something to show.
      if (step % 5 === 0) {
        const own = cardOf(units[0]!, 7_000_001, addDays(on, -8), `${clinic}${on.replaceAll("-", "")}90001`, seeded(70_000 + step));
        cards.push({
          ...own,
          worker: { ...own.worker, name: "吴强" },
          phase: "during",
          exposedFrom: addDays(on, -2300),
          exposedMonths: 74,
          conclusions: own.agents.map((agent) => ({
            agent,
            conclusion: "normal" as const,
            exposedFrom: addDays(on, -2300),
            exposedMonths: 74,
          })),
        });
      }
      await sendCards(cards, `个案卡-${on}.xml`);
      await settled(db);
      await moveCases(world, zhang!, cdc!, tang!, liuping!, helpers, on, random);
      await settled(db);
      say(`  演示历史 ${step + 1} / ${steps}（${on}）`);
    }
    now = clockAt(addDays(today, -3));
    await sendFaulty(world, units, sendCards);
    await settled(db);
    await nameAndDeclare(world, units, today);
    await settled(db);
    await remindAndName(world, today);
    await loadTold(db, today);
    await loadTowns(db, today);
    await settled(db);
  } finally {
    await stop();
  }
};

/** A file as they come: most cards sound, some not, one of a firm nobody knows. */
const sendFaulty = async (
  { clock }: World,
  units: readonly BaseUnit[],
  send: (cards: ExamCard[], name: string) => Promise<void>,
): Promise<void> => {
  const on = addDays(clock.today(), -5);
  const random = seeded(60_000);
  const cards = Array.from({ length: 24 }, (_, i) =>
    cardOf(units[i * 3]!, 7_300_000 + i, on, `${clinic}${on.replaceAll("-", "")}9${String(i).padStart(4, "0")}`, random),
  );
  const wrong = cards[4]!.worker;
  cards[4]!.worker = { ...wrong, idNumber: `${wrong.idNumber.slice(0, 17)}${wrong.idNumber.endsWith("1") ? "2" : "1"}` };
  cards[9]!.exposedFrom = addDays(on, 30);
  cards[15]!.employer = { ...cards[15]!.employer, creditCode: buildCreditCode(800_015), name: "临江县新丰石材加工厂" };
  cards[16]!.employer = { ...cards[15]!.employer };
  await send(cards, "个案卡-本周.xml");
};

/** Reminders of two weeks, opened by one firm the day before today, and the declarations that are overdue today. */
const remindAndName = async ({ db }: World, today: Day): Promise<void> => {
  for (const ahead of [14, 7, 1]) await remindDuties(db, addDays(today, -ahead));
  await withActor(db, clockAt(addDays(today, -1)), await accountActor(db, "zhaogong"), (ctx) => readMessages(ctx));
  await remindDuties(db, today);
  await nameOverdue(db, today);
};

/** Firms a list names that wait to be verified, and a declaration that waits to be accepted. */
const nameAndDeclare = async ({ db, clock }: World, units: readonly BaseUnit[], today: Day): Promise<void> => {
  const on = addDays(today, -12);
  await db.asWorker((tx) =>
    nameEmployers({ tx, clock, actor: systemActor }, "市场监管新设名单", [
      {
        creditCode: buildCreditCode(810_001),
        name: "临江县宏图木业有限公司",
        areaCode: "330499101000",
        industryCode: "2110",
        workersTotal: 16,
        summary: "新设企业，经营范围含家具制造",
        on,
      },
      {
        creditCode: buildCreditCode(810_002),
        name: "临江县晨光五金加工厂",
        areaCode: "330499104000",
        industryCode: "3351",
        workersTotal: 9,
        summary: "新设企业，经营范围含金属表面处理",
        on,
      },
    ]),
  );
  const unit = units.find((u) => !u.declared && u.trade.word !== "化工")!;
  const found = (await db.asWorker((tx) => resolveEmployers(tx, [unit.line.creditCode]))).get(unit.line.creditCode)!;
  const content = declarationOf(unit) as { values: Record<string, unknown> };
  const exposedTo = (agent: string): number => unit.posts.filter((p) => p.agents.includes(agent)).reduce((n, p) => n + p.workers, 0);
  Object.assign(content.values, {
    declarationType: "初次申报",
    declaredOn: clock.today(),
    hazDustSilicaWorkers: exposedTo("1038"),
    hazDustCoalWorkers: 0,
    hazDustAsbestosWorkers: 0,
    hazPhysNoiseWorkers: exposedTo("3008"),
    hazChemLeadWorkers: 0,
    hazChemBenzeneWorkers: exposedTo("2013"),
  });
  for (const [key, category] of [
    ["testDustDone", "Dust"],
    ["testChemDone", "Chem"],
    ["testPhysDone", "Phys"],
    ["testRadiDone", "Radi"],
  ] as const)
    content.values[key] = content.values[`haz${category}Present`] ? "未检测" : "/";
  content.values["testBioOtherDone"] = "/";
  const zhang = await accountActor(db, "zhangmin");
  await withActor(db, clock, zhang, (ctx) =>
    submitDeclaration(ctx, { employerId: found.employerId, kind: "initial", content: content as never }),
  );
};
