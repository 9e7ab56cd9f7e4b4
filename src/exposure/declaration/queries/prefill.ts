import type { Ctx } from "#access";
import { agent } from "#standards";
import { lastTests, latestResults } from "../../monitoring/queries/index.ts";
import type { ResultItem } from "../../monitoring/views.ts";
import { errors } from "../errors.ts";
import { fields, type FieldKey, type FieldValues } from "../fields.ts";
import type { DeclarationContent, Kind } from "../schema.ts";
import type { Prefill } from "../views.ts";
import { employerFacts } from "../store.ts";

const sizes: Record<string, string> = { "01": "大", "02": "中", "03": "小", "04": "微" };
const declarationTypes: Partial<Record<Kind, string>> = { initial: "初次申报", change: "变更申报", annual: "年度更新" };

/** Which results count into a class of the form, and into its parts. */
const pointClasses: { stem: string; has: (r: ResultItem) => boolean }[] = [
  { stem: "testDust", has: (r) => r.agentGroup === "dust" },
  { stem: "testDustSilica", has: (r) => r.agentGroup === "dust" && r.agentName.startsWith("矽尘") },
  { stem: "testDustCoal", has: (r) => r.agentGroup === "dust" && r.agentName.startsWith("煤尘") },
  { stem: "testDustAsbestos", has: (r) => r.agentGroup === "dust" && r.agentName.startsWith("石棉") },
  { stem: "testChem", has: (r) => r.agentGroup === "chemical" },
  { stem: "testChemLead", has: (r) => r.agentGroup === "chemical" && /^铅|四乙基铅/.test(r.agentName) },
  { stem: "testChemBenzene", has: (r) => r.agentCode === "2013" },
  { stem: "testPhys", has: (r) => r.agentGroup.startsWith("physical") },
  { stem: "testPhysNoise", has: (r) => r.agentGroup === "physical-noise" },
  { stem: "testRadi", has: (r) => r.agentGroup === "radiation" },
  { stem: "testBioOther", has: (r) => r.agentGroup === "biological" || r.agentGroup === "other" },
];
const distinctPosts = (rows: readonly ResultItem[]): number => new Set(rows.map((r) => r.postId)).size;

const groupKeys: Record<string, "Dust" | "Chem" | "Phys" | "Radi" | "Bio" | "Other"> = {
  dust: "Dust",
  chemical: "Chem",
  physical: "Phys",
  radiation: "Radi",
  biological: "Bio",
  "special-work": "Other",
  other: "Other",
};

/**
 * A declaration filled in as far as the platform knows, with the source of each value: the registry, the declaration in
 * force, the posts, and this year's reports. A later source in that order wins.
 * @throws Refusal ED-1901
 */
export async function prefillDeclaration(ctx: Ctx, employerId: string, kind: Kind): Promise<Prefill> {
  const { tx, clock } = ctx;
  const employer = await employerFacts(tx, employerId);
  if (!employer) throw errors.employerUnknown();
  const values: Record<string, unknown> = {};
  const sources: Record<string, string> = {};
  const put = (key: FieldKey, value: unknown, source: string): void => {
    if (value === null || value === undefined || value === "") return;
    values[key] = value;
    sources[key] = source;
  };
  const before = await tx.maybe<{ content: DeclarationContent; declaredOn: string }>(
    `select content, declared_on as "declaredOn" from exposure.declaration where employer_id = $1 and state = 'accepted' and kind <> 'cancellation' order by version desc limit 1`,
    [employerId],
  );
  if (before) for (const f of fields) put(f.key, before.content.values[f.key], `上次申报 ${before.declaredOn}`);

  const registry = "单位档案";
  put("employerName", employer.name, registry);
  put("creditCode", employer.creditCode, registry);
  put("registeredAddress", employer.registeredAddress, registry);
  put("workplaceAddress", employer.workplaceAddress, registry);
  put("enterpriseSize", sizes[employer.sizeCode], registry);
  put("industry", employer.industryCode, registry);
  put("economicType", employer.economicType, registry);
  put("legalRep", employer.legalRepresentative, registry);
  put("ohContact", employer.contactName, registry);
  put("ohContactPhone", employer.contactPhone, registry);
  put("workersTotal", employer.workersTotal, registry);
  put("exposedTotal", employer.workersExposed, registry);
  put("declarationType", declarationTypes[kind], "本次申报");
  put("declaredOn", clock.today(), "本次申报");

  const posts = await tx.query<{ post: string; place: string; agentCode: string; workers: number; postWorkers: number }>(
    `select p.name as post, p.workshop as place, a.agent_code as "agentCode", a.workers, p.workers as "postWorkers"
     from registry.post p join registry.post_agent a on a.employer_id = p.employer_id and a.post_id = p.post_id
     where p.employer_id = $1 and p.active order by p.name, a.agent_code`,
    [employerId],
  );
  const known = posts.flatMap((p) => {
    const found = agent(p.agentCode);
    return found ? [{ ...p, agentName: found.name, group: found.group }] : [];
  });
  for (const group of new Set(known.map((p) => p.group))) {
    const key = groupKeys[group];
    if (!key) continue;
    put(`haz${key}Present`, true, "岗位与危害因素");
    const workers = known.filter((p) => p.group === group).reduce((n, p) => n + p.workers, 0);
    if (workers > 0 && values[`haz${key}Workers`] === undefined) put(`haz${key}Workers`, workers, "岗位与危害因素");
  }

  const results = await latestResults(tx, [employerId]);
  const [test] = await lastTests(tx, [employerId]);
  if (test && test.sampledOn.slice(0, 4) === clock.today().slice(0, 4)) {
    const source = `检测报告 ${test.reportNo}`;
    put("testDone", "已检测", source);
    put("testOrg", test.institutionName, source);
    put("testReportNo", test.reportNo, source);
    for (const c of pointClasses) {
      const rows = results.filter((r) => r.reportId === test.reportId && c.has(r));
      if (rows.length === 0) continue;
      if (`${c.stem}Done` in FieldKeys) put(`${c.stem}Done` as FieldKey, "已检测", source);
      put(`${c.stem}Points` as FieldKey, distinctPosts(rows), source);
      put(`${c.stem}Over` as FieldKey, distinctPosts(rows.filter((r) => r.verdict === "over")), source);
    }
  } else put("testDone", "未检测", "本年度没有检测报告");

  const items = new Map<string, { agentCode: string; agentName: string; workers: number }>();
  for (const p of known) {
    const row = items.get(p.agentCode) ?? { agentCode: p.agentCode, agentName: p.agentName, workers: 0 };
    row.workers += p.workers;
    items.set(p.agentCode, row);
  }
  const useful = known.length > 0;
  if (useful) sources.places = sources.hazardItems = "岗位与危害因素";
  else if (before) sources.places = sources.hazardItems = `上次申报 ${before.declaredOn}`;
  if (before) sources.products = `上次申报 ${before.declaredOn}`;
  return {
    content: {
      values: values as FieldValues,
      products: before?.content.products ?? [],
      hazardItems: useful ? [...items.values()] : (before?.content.hazardItems ?? []),
      places: useful
        ? known.map(({ place, post, agentCode, agentName, workers, postWorkers }) => ({
            place,
            post,
            agentCode,
            agentName,
            workers,
            ...(postWorkers > 0 ? { postWorkers } : {}),
          }))
        : (before?.content.places ?? []),
    },
    sources,
  };
}
const FieldKeys: Record<string, true> = Object.fromEntries(fields.map((f) => [f.key, true]));
