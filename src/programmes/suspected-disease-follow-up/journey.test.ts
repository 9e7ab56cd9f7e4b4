import { abilitiesIn, bringFile, caseCounts, listCases, performAct, readCase, workqueue } from "#engines";
import { newId, type Refusal } from "#kernel";
import { testWorld, type TestWorld } from "#test";
import type { Actor } from "#access";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { county, people, town } from "../testing/people.ts";
import { onSuspected, onWithdrawn } from "./reactions.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await testWorld({ today: "2025-04-08" });
  await world.asSystem((ctx) =>
    ctx.tx.query(
      `insert into registry.institution (institution_id, kind, code, name, area_code, valid_from) values ($1, 'diagnosis-institution', 'ZD-1', '县人民医院', $2, '2021-03-01')`,
      [who.diagnosis.organisationId, county],
    ),
  );
});
afterAll(() => world.close());

const who = people();
const found = (more: Record<string, unknown> = {}) => ({
  suspectedId: newId(),
  employerId: who.zhaoGong.employerId!,
  areaCode: town,
  workerId: who.wuQiang.workerId!,
  cardId: newId(),
  cardCode: "TJ-1",
  replaces: null,
  institutionId: who.sunLi.organisationId,
  phase: "during",
  agentCode: "1001",
  diseaseCode: "1101",
  diseaseName: "矽肺",
  foundOn: "2025-04-08",
  reportedOn: "2025-04-08",
  ...more,
});
const announce = (...cases: ReturnType<typeof found>[]) => onSuspected.run(world, { found: cases } as never);
const refusal = async (doing: Promise<unknown>): Promise<Refusal> => {
  try {
    await doing;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error("it was accepted");
};
const idOf = async (subject: { suspectedId: string; employerId: string }): Promise<string> =>
  (
    await world.asSystem((ctx) =>
      ctx.tx.one<{ id: string }>("select case_id id from cases.case_file where subject_key = $1", [subject.suspectedId]),
    )
  ).id;
const scan = (actor: Actor, caseId: string) =>
  world.as(actor, (ctx) =>
    bringFile(ctx, caseId, { name: "放弃书.pdf", mediaType: "application/pdf", sha256: "c".repeat(64), sm3: "d".repeat(64), bytes: 9 }),
  );

describe("S02, a suspected case from the card to the certificate", () => {
  const first = found();
  let caseId: string;

  it("appears at the firm, the worker, the clinic and the county centre, and not in the town or at the inspection", async () => {
    await announce(first);
    await announce(first);
    caseId = await idOf(first);
    for (const actor of [who.zhaoGong, who.wuQiang, who.sunLi, who.wangQian, who.zhangMin])
      expect((await world.as(actor, (ctx) => listCases(ctx))).items.map((c) => c.caseId)).toEqual([caseId]);
    for (const actor of [who.chenXia, who.liHang, who.otherFirm, who.diagnosis]) {
      expect((await world.as(actor, (ctx) => listCases(ctx))).items).toEqual([]);
      expect((await refusal(world.as(actor, (ctx) => readCase(ctx, caseId)))).code).toBe("CS-1001");
    }
    const page = await world.as(who.wuQiang, (ctx) => readCase(ctx, caseId));
    expect(page).toMatchObject({ caseNo: "YS-25-001", title: "疑似矽肺", stage: "found" });
  });

  it("opening the case of a person is written into the audit trail", async () => {
    const entries = await world.asSystem((ctx) =>
      ctx.tx.query("select 1 from access.audit_entry where action = 'case.read-personal' and subject_id = $1", [caseId]),
    );
    expect(entries.length).toBeGreaterThan(0);
  });

  it("in 2025 the law gave no number of days for arranging diagnosis, so no day is shown", async () => {
    await world.as(who.sunLi, (ctx) => performAct(ctx, caseId, "notify", { input: { workerOn: "2025-04-08", employerOn: "2025-04-08" } }));
    const page = await world.as(who.zhaoGong, (ctx) => readCase(ctx, caseId));
    expect(page.deadlines).toEqual([]);
    expect((await world.as(who.zhaoGong, (ctx) => workqueue(ctx))).items[0]?.next?.title).toBe("安排诊断");
  });

  it("an institution that does not diagnose cannot be chosen", async () => {
    const refused = await refusal(
      world.as(who.zhaoGong, (ctx) =>
        performAct(ctx, caseId, "arrange", { input: { institutionId: who.sunLi.organisationId, appointedOn: "2025-04-14" } }),
      ),
    );
    expect(refused.says).toContain("没有这家诊断机构");
  });

  it("the institution chosen sees the case from its beginning once it was chosen, and accepts it", async () => {
    await world.as(who.zhaoGong, (ctx) =>
      performAct(ctx, caseId, "arrange", {
        input: { institutionId: who.diagnosis.organisationId, institutionName: "县人民医院", appointedOn: "2025-04-14" },
      }),
    );
    world.clock.set("2025-04-15");
    const page = await world.as(who.diagnosis, (ctx) => readCase(ctx, caseId));
    expect(page.acts.map((a) => a.act)).toEqual(["open", "notify", "arrange"]);
    await world.as(who.diagnosis, (ctx) =>
      performAct(ctx, caseId, "accept", {
        input: { acceptedOn: "2025-04-15", institutionId: who.diagnosis.organisationId, institutionName: "县人民医院" },
      }),
    );
    expect((await world.as(who.wangQian, (ctx) => readCase(ctx, caseId))).stage).toBe("accepted");
  });

  it("certificate, delivery and network report have fifteen days each from the certificate", async () => {
    world.clock.set("2025-05-20");
    await world.as(who.diagnosis, (ctx) => performAct(ctx, caseId, "materials-complete", { input: { completeOn: "2025-04-25" } }));
    expect((await world.as(who.diagnosis, (ctx) => readCase(ctx, caseId))).dueOn).toBe("2025-05-25");
    await world.as(who.diagnosis, (ctx) =>
      performAct(ctx, caseId, "conclude", {
        input: { result: "diagnosed", certificateOn: "2025-05-20", disease: "矽肺", stage: "壹期", exposedYears: 6 },
      }),
    );
    const page = await world.as(who.diagnosis, (ctx) => readCase(ctx, caseId));
    expect(page.deadlines.map((d) => [d.id, d.dueOn])).toEqual([
      ["deliver", "2025-06-04"],
      ["report-network", "2025-06-04"],
    ]);
    world.clock.set("2025-06-03");
    await world.as(who.diagnosis, (ctx) => performAct(ctx, caseId, "deliver", { input: { deliveredOn: "2025-06-03" } }));
    expect((await world.as(who.diagnosis, (ctx) => readCase(ctx, caseId))).deadlines.map((d) => d.id)).toEqual(["report-network"]);
    world.clock.set("2025-06-05");
    await world.as(who.diagnosis, (ctx) => performAct(ctx, caseId, "report-network", { input: { reportedOn: "2025-06-05" } }));
    expect(await world.as(who.wangQian, (ctx) => readCase(ctx, caseId))).toMatchObject({
      state: "closed",
      outcome: "diagnosed",
      closedOn: "2025-06-05",
    });
  });
});

describe("a suspect who does not want diagnosis", () => {
  it("needs a signed waiver as a scan; without it the case stays open and says what is missing", async () => {
    world.clock.set("2025-06-10");
    const other = found({ workerId: newId(), employerId: who.otherFirm.employerId, foundOn: "2025-06-01" });
    await announce(other);
    const caseId = await idOf(other);
    const refused = await refusal(world.as(who.wangQian, (ctx) => performAct(ctx, caseId, "waive", { input: { signedOn: "2025-06-09" } })));
    expect(refused.says).toContain("没有附签字书扫描件");
    expect((await world.as(who.wangQian, (ctx) => abilitiesIn(ctx, caseId))).refused.map((r) => r.because)).toContain(
      "还不能“结案”：还没有受理诊断、排除依据或劳动者签字的放弃书。",
    );
    const file = await scan(who.wangQian, caseId);
    await world.as(who.wangQian, (ctx) => performAct(ctx, caseId, "waive", { input: { signedOn: "2025-06-09", scan: [file] } }));
    expect((await world.as(who.wangQian, (ctx) => readCase(ctx, caseId))).outcome).toBe("waived");
    const counts = await world.asSystem((ctx) => caseCounts(ctx, { programme: "suspected-disease-follow-up", areaCode: county }));
    expect(counts.map((c) => [c.stage, c.outcome, c.cases])).toEqual(
      expect.arrayContaining([
        ["closed", "diagnosed", 1],
        ["closed", "waived", 1],
      ]),
    );
  });

  it("a scan that belongs to another case is not taken", async () => {
    const [a, b] = [found({ workerId: newId() }), found({ workerId: newId() })];
    await announce(a, b);
    const [one, two] = [await idOf(a), await idOf(b)];
    const file = await scan(who.wangQian, one);
    expect(
      (await refusal(world.as(who.wangQian, (ctx) => performAct(ctx, two, "waive", { input: { signedOn: "2025-06-09", scan: [file] } }))))
        .code,
    ).toBe("CS-2003");
  });
});

describe("cards that were corrected", () => {
  it("keep their case when they still say so, and end it when they do not", async () => {
    world.clock.set("2025-07-01");
    const before = found({ workerId: newId(), foundOn: "2025-06-20" });
    await announce(before);
    const caseId = await idOf(before);
    const after = { ...before, suspectedId: newId(), cardId: newId(), replaces: before.cardId };
    await announce(after as never);
    await announce(after as never);
    expect(await idOf(after)).toBe(caseId);
    const lines = (await world.as(who.wangQian, (ctx) => readCase(ctx, caseId))).acts.map((a) => a.act);
    expect(lines).toEqual(["open", "card-corrected"]);
    await onWithdrawn.run(world, {
      withdrawn: [
        {
          employerId: before.employerId,
          areaCode: town,
          workerId: before.workerId,
          cardId: after.cardId,
          byCardId: newId(),
          institutionId: before.institutionId,
          on: "2025-07-01",
        },
      ],
    } as never);
    expect((await world.as(who.wangQian, (ctx) => readCase(ctx, caseId))).outcome).toBe("withdrawn");
  });
});

describe("from the first of August 2026", () => {
  it("the firm has thirty days after it was told, and the day before it had no number", async () => {
    world.clock.set("2026-08-03");
    const due = async (employerOn: string): Promise<string | undefined> => {
      const one = found({ workerId: newId(), foundOn: "2026-07-20" });
      await announce(one);
      const caseId = await idOf(one);
      await world.as(who.sunLi, (ctx) => performAct(ctx, caseId, "notify", { input: { workerOn: employerOn, employerOn } }));
      return (await world.as(who.zhaoGong, (ctx) => readCase(ctx, caseId))).dueOn;
    };
    expect(await due("2026-07-31")).toBeUndefined();
    expect(await due("2026-08-01")).toBe("2026-08-31");
  });
});
