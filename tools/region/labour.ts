import { systemActor, type Ctx } from "#access";
import { addDays, addMonths, type Clock } from "#kernel";
import { filesOf, recordFile, type Database } from "#platform";
import { addTag, enterContract, linkContracts, putTag, resolveEmployers, sendUnder, tellContractor, updateEmployer } from "#registry";
import { baseUnits } from "./base.ts";
import { buildCreditCode } from "./seeded.ts";

/** Tags of the county, figures for the size of the first firm, and a contract of it with another: what the pages of 底数 and 承包 show. */
export const loadLabour = async ({ db, clock }: { db: Database; clock: Clock }): Promise<void> => {
  const units = baseUnits();
  const today = clock.today();
  const nameOf = (serial: number): string => units.find((u) => u.line.lineNo === serial)!.line.name;
  const stored = await filesOf(db).put(
    (async function* () {
      yield Buffer.from("职业病危害告知书\n打磨岗位存在噪声，进入作业区佩戴护听器。\n");
    })(),
  );
  await db.asWorker(async (tx) => {
    const found = await resolveEmployers(
      tx,
      units.map((u) => u.line.creditCode),
    );
    const id = (serial: number): string => found.get(buildCreditCode(serial))!.employerId;
    const then: Clock = { now: () => clock.now(), today: () => addMonths(today, -3) };
    const ctx: Ctx = { tx, clock: then, actor: systemActor };
    const areaCode = "330499000000";
    await addTag(ctx, { name: "重点行业", kind: "industries", areaCode, industryCodes: ["33", "3391", "38"], basis: "县职业健康工作要点" });
    const pilot = await addTag(ctx, { name: "监管试点", kind: "listed", areaCode, industryCodes: [], basis: "县监管试点方案" });
    await putTag(ctx, pilot.tagId, [id(1), id(5), id(12)]);
    await updateEmployer(ctx, id(1), { changes: { revenueWan: 1860, assetsWan: 2400 }, reason: "年度财务报表" });
    const { contractId } = await enterContract(ctx, id(1), {
      kind: "contracting",
      contractorCreditCode: buildCreditCode(23),
      contractorName: nameOf(23),
      contractNo: "HT-01",
      siteIds: [],
      place: "打磨车间",
      work: ["打磨", "除尘设备检修"],
      workers: 6,
      contactName: "林经理",
      contactPhone: "",
      since: addMonths(today, -2),
      until: addMonths(today, 10),
    });
    await recordFile(tx, stored);
    await tellContractor(
      { ...ctx, clock },
      contractId,
      { toldOn: addDays(addMonths(today, -2), 1), agents: ["3008"], protection: "进入打磨区佩戴护听器", receivedBy: "林经理" },
      { ...stored, name: "危害告知书.txt", mediaType: "text/plain" },
    );
    await linkContracts(tx);
    const workers = await tx.query<{ worker_id: string }>(
      `select worker_id from registry.employment where employer_id = $1 and until is null order by worker_id limit 2`,
      [id(23)],
    );
    if (workers.length > 0) await sendUnder({ ...ctx, clock }, contractId, { workerIds: workers.map((w) => w.worker_id), here: true });
  });
};
