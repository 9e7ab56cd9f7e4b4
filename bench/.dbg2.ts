import { clockAt, day } from "#kernel";
import { declareIndicators, declaredIndicators } from "#engines";
import { openDatabase } from "#platform";
import { evaluate, fold, discard } from "../src/engines/indicators/store/keep.ts";
import { declarationFactSources, monitoringFactSources } from "#exposure";
import { nationalPlanIndicators } from "#programmes";
import { registryFactSources } from "#registry";
import { inboundFactSources } from "../src/exchange/inbound/facts.ts";
import { diagnosisFactSources } from "../src/health/diagnosis/facts.ts";
const port = process.argv[2];
const db = openDatabase(`postgres://postgres:x@127.0.0.1:${port}/bench`, "bench");
declareIndicators({ indicators: nationalPlanIndicators, sources: [...registryFactSources, ...declarationFactSources, ...monitoringFactSources, ...diagnosisFactSources, ...inboundFactSources] });
let at = performance.now();
const lap = (k: string) => { const n = performance.now(); console.log(k, Math.round(n - at)); at = n; };
await db.asWorker(async (tx) => {
  await discard(tx, declaredIndicators().map((d) => d.indicator.id)); lap("discard");
  const deltas = [];
  for (const d of declaredIndicators()) { const r = await evaluate(tx, d, null, "2025-05-12" as never); deltas.push(...r.deltas); lap(d.indicator.id + ":" + r.facts + ":" + r.deltas.length); }
  await fold(tx, deltas, "2025-05-12" as never, new Date()); lap("fold " + deltas.length);
});
await db.close();
