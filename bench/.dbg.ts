import { declareIndicators, declaredIndicators } from "#engines";
import { markEmployers } from "#engines";
import { openDatabase } from "#platform";
import { evaluate, fold, holdLanes, takeMarks } from "../src/engines/indicators/store/keep.ts";
import { declarationFactSources, monitoringFactSources } from "#exposure";
import { nationalPlanIndicators } from "#programmes";
import { registryFactSources } from "#registry";
import { inboundFactSources } from "../src/exchange/inbound/facts.ts";
import { diagnosisFactSources } from "../src/health/diagnosis/facts.ts";
import { createHmac } from "node:crypto";
const port = process.argv[2];
const db = openDatabase(`postgres://postgres:x@127.0.0.1:${port}/bench`, "bench");
declareIndicators({ indicators: nationalPlanIndicators, sources: [...registryFactSources, ...declarationFactSources, ...monitoringFactSources, ...diagnosisFactSources, ...inboundFactSources] });
const on = "2025-05-12" as never;
const about = process.argv[3] ?? "exam-card";
const N = +(process.argv[4] ?? 2000), M = +(process.argv[5] ?? 50000);
for (let i = 0; i < 4; i++) {
  await db.asWorker(async (tx) => {
    await tx.query(`insert into health.exam_card (employer_id, card_id, area_code, institution_id, card_code, version, worker_id, phase, exam_on, reported_on, agents, conclusion, conclusions, items,
    findings, submission_id, line_no, content_sha256)
  select md5('e' || n)::uuid, gen_random_uuid(), e.area_code, md5('clinic' || n % 200)::uuid, gen_random_uuid()::text, 1, gen_random_uuid(), 'during', '2025-05-01', '2025-05-10', '{1001}', 'normal',
    '[]', '[]', '[]', md5('s')::uuid, 1, '\\x'
  from (select 1 + floor(random() * $2)::int as n from generate_series(1, $1::int)) x join registry.employer e on e.employer_id = md5('e' || n)::uuid`, [N, M]);
    await tx.query("select 1");
    const ids = (await tx.query<{ id: string }>("select distinct md5('e'||(1 + floor(random()*$2)::int))::uuid as id from generate_series(1,$1::int)", [N, M])).map((r) => r.id);
    await markEmployers(tx, ids, about);
  });
  const t: Record<string, number> = {};
  let at = performance.now();
  const lap = (k: string) => { const n = performance.now(); t[k] = Math.round(n - at); at = n; };
  await db.asWorker(async (tx) => {
    const held = await holdLanes(tx, 16); lap("hold");
    const marks = await takeMarks(tx, held, 100000); lap("take");
    const ids = [...new Set(marks.map((m) => m.employer_id))];
    const deltas = [];
    for (const d of declaredIndicators()) { if (about !== "" && !d.source.about.includes(about)) continue; const r = await evaluate(tx, d, ids, on); deltas.push(...r.deltas); lap(d.indicator.id + ":" + r.facts); }
    await fold(tx, deltas, on, new Date()); lap("fold" + deltas.length);
  });
  lap("commit");
  console.log(JSON.stringify(t));
}
await db.close();
