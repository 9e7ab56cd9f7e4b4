import { addMonths, type Day } from "#kernel";
import type { Ctx } from "#access";
import { agent, agents } from "#standards";
import { examined, seesCards } from "../../examined.ts";
import { lastTests, latestResults } from "../../monitoring/queries/index.ts";
import type { ResultItem } from "../../monitoring/views.ts";
import { errors } from "../errors.ts";
import { fields, type FieldKey, type FieldValues } from "../fields.ts";
import type { DeclarationContent, Kind } from "../schema.ts";
import { classOfAgent, partsOfForm } from "../rules/derive.ts";
import { derivedValues } from "../rules/index.ts";
import { itemsOf } from "../rules/derive.ts";
import type { Basis, Prefill } from "../views.ts";
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

/** Which cards count into a class of the form, and into its parts: one key for a class, one for a part. */
const examSets = (): { key: string; agent: string }[] =>
  agents()
    .filter((a) => !a.heading)
    .flatMap((a) => {
      const cls = classOfAgent(a.code);
      const part = partsOfForm.find((p) => p.of === cls && p.has(a.name));
      return [...(cls ? [{ key: cls, agent: a.code }] : []), ...(part ? [{ key: part.stem, agent: a.code }] : [])];
    });
/** Figures of a year are gathered anew; what is said of one filing is not carried into the next. */
const ofItsYear = new Set(["职业病危害因素检测情况", "职业健康监护开展情况", "职业病危害因素种类"]);
const perFiling = new Set(["changeReason", "principalSignature"]);
/** Exams in service count for a year; the form asks for the yearly figure. */
const examMonths = 12;

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
  const basis: Record<string, Basis> = {};
  const put = (key: FieldKey, value: unknown, source: string, from: Partial<Basis> = {}): void => {
    if (value === null || value === undefined || value === "") return;
    values[key] = value;
    sources[key] = source;
    basis[key] = { from: "registry", text: source, on: null, id: null, ...from, value };
  };
  const today = clock.today();
  const before = await tx.maybe<{ content: DeclarationContent; declaredOn: Day; id: string }>(
    `select content, declared_on as "declaredOn", declaration_id as id from exposure.declaration where employer_id = $1 and state = 'accepted' and kind <> 'cancellation' order by version desc limit 1`,
    [employerId],
  );
  const lastTime: Partial<Basis> = before ? { from: "declaration", on: before.declaredOn, id: before.id } : {};
  if (before)
    for (const f of fields.filter((x) => !ofItsYear.has(x.section) && !perFiling.has(x.key)))
      put(f.key, before.content.values[f.key], `上次申报 ${before.declaredOn}`, lastTime);

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
  put("declarationType", declarationTypes[kind], "本次申报", { from: "form" });
  put("declaredOn", today, "本次申报", { from: "form" });

  const posts = await tx.query<{ post: string; place: string; agentCode: string; workers: number; postWorkers: number }>(
    `select p.name as post, p.workshop as place, a.agent_code as "agentCode", a.workers, p.workers as "postWorkers"
     from registry.post p join registry.post_agent a on a.employer_id = p.employer_id and a.post_id = p.post_id
     where p.employer_id = $1 and p.active order by p.name, a.agent_code`,
    [employerId],
  );
  const told = new Map((before?.content.places ?? []).map((r) => [`${r.post} ${r.agentCode ?? ""}`, r]));
  const known = posts.flatMap((p) => {
    const found = agent(p.agentCode);
    const last = told.get(`${p.post} ${p.agentCode}`);
    const postWorkers = p.postWorkers || last?.postWorkers || 0;
    return found
      ? [
          {
            place: p.place,
            post: p.post,
            agentCode: p.agentCode,
            agentName: found.name,
            workers: p.workers || last?.workers || postWorkers,
            ...(postWorkers > 0 ? { postWorkers } : {}),
          },
        ]
      : [];
  });
  const places = known.length > 0 ? known : (before?.content.places ?? []);

  const results = await latestResults(tx, [employerId]);
  const [test] = await lastTests(tx, [employerId]);
  if (test && test.sampledOn.slice(0, 4) === today.slice(0, 4)) {
    const source = `检测报告 ${test.reportNo}`;
    const from: Partial<Basis> = { from: "report", on: test.sampledOn, id: test.reportId };
    put("testDone", "已检测", source, from);
    put("testOrg", test.institutionName, source, from);
    put("testReportNo", test.reportNo, source, from);
    for (const c of pointClasses) {
      const rows = results.filter((r) => r.reportId === test.reportId && c.has(r));
      if (rows.length === 0) continue;
      if (`${c.stem}Done` in FieldKeys) put(`${c.stem}Done` as FieldKey, "已检测", source, from);
      put(`${c.stem}Points` as FieldKey, distinctPosts(rows), source, from);
      put(`${c.stem}Over` as FieldKey, distinctPosts(rows.filter((r) => r.verdict === "over")), source, from);
    }
  } else put("testDone", "未检测", "本年度没有检测报告");

  const sees = seesCards(ctx.actor);
  const cards = sees
    ? await examined(tx, [employerId], { from: addMonths(today, -examMonths), to: today }, [
        ...examSets(),
        ...agents().flatMap((a) => (a.heading ? [] : [{ key: "all", agent: a.code }])),
      ])
    : [];
  const all = cards.find((c) => c.key === "all");
  if (all) {
    const source = `近 ${examMonths} 个月在岗检查个案卡 ${all.cards} 张`;
    const from: Partial<Basis> = { from: "card", on: all.lastOn };
    put("examDone", true, source, from);
    put("examOrg", all.institutions.join("/"), source, from);
    for (const c of cards) if (c.key !== "all") put(`exam${c.key}Workers` as FieldKey, c.workers, source, from);
  } else if (sees) put("examDone", false, `近 ${examMonths} 个月没有在岗检查个案卡`);

  const source = known.length > 0 ? "岗位与危害因素" : before ? `上次申报 ${before.declaredOn}` : undefined;
  if (source) sources["places"] = sources["hazardItems"] = source;
  if (before) sources["products"] = `上次申报 ${before.declaredOn}`;
  const filled: DeclarationContent = { values: {}, products: before?.content.products ?? [], hazardItems: [], places };
  for (const [key, value] of Object.entries(derivedValues(filled)))
    if (!(value === 0 && places.every((p) => p.workers === 0)) && !(key in values && key.startsWith("test")))
      put(key as FieldKey, value, "岗位与危害因素", { from: "derived" });
  return {
    content: {
      ...filled,
      values: values as FieldValues,
      hazardItems: places.length > 0 ? itemsOf(places) : (before?.content.hazardItems ?? []),
    },
    sources,
    basis,
    suggestions: await notAtAPost(ctx, employerId, new Set(places.map((p) => p.agentCode))),
  };
}
const FieldKeys: Record<string, true> = Object.fromEntries(fields.map((f) => [f.key, true]));

/** Factors that exam cards of the last two years name and no post has: asked for, never entered by themselves. */
async function notAtAPost(ctx: Ctx, employerId: string, have: ReadonlySet<string | undefined>): Promise<Prefill["suggestions"]> {
  const today = ctx.clock.today();
  const cards = await examined(ctx.tx, [employerId], { from: addMonths(today, -24), to: today });
  return cards.flatMap((c) => {
    const found = have.has(c.key) ? undefined : agent(c.key);
    return found
      ? [{ agentCode: c.key, agentName: found.name, says: `${c.cards} 张个案卡（最近 ${c.lastOn}）按此因素体检，岗位里没有` }]
      : [];
  });
}
