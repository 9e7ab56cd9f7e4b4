import { addMonths, isDay, type Day, type Refusal } from "#kernel";
import { creditCodeFault, readAgent } from "../../agents.ts";
import { errors } from "../errors.ts";
import { enteredFields, fieldOf, type FieldKey, type FieldValues } from "../fields.ts";
import { kindNames, type DeclarationContent, type Kind, type KnownFacts } from "../schema.ts";
import type { Check, DeclarationFinding } from "../views.ts";
import { filingTerm, occasions, usualOccasion } from "./occasions.ts";
import { updateWindow } from "./time.ts";

/** The six classes of factors: key of the form, name, and the parts counted inside it. */
const classes = [
  { key: "Dust", name: "粉尘", parts: ["Silica", "Coal", "Asbestos"] },
  { key: "Chem", name: "化学物质", parts: ["Lead", "Benzene"] },
  { key: "Phys", name: "物理因素", parts: ["Noise"] },
  { key: "Radi", name: "放射性因素", parts: [] },
  { key: "Bio", name: "生物因素", parts: [] },
  { key: "Other", name: "其他因素", parts: [] },
] as const;
const testClasses = [...classes.slice(0, 4), { key: "BioOther", name: "生物和其他因素", parts: [] as const }] as const;

const num = (values: FieldValues, key: string): number | undefined => values[key as FieldKey] as number | undefined;
const has = (values: FieldValues, key: string): boolean => values[key as FieldKey] === true;
const text = (values: FieldValues, key: string): string => String(values[key as FieldKey] ?? "").trim();
const label = (key: string): string => fieldOf.get(key)?.label ?? key;

const finding = (r: Refusal, place?: string): DeclarationFinding => ({
  code: r.code,
  sentence: r.says,
  remedy: r.remedy,
  ...(place ? { place } : {}),
  ...(r.clause ? { clause: r.clause } : {}),
});

const meets = (values: FieldValues, key: FieldKey, wanted: string): boolean => {
  const given = values[key];
  return typeof given === "boolean" ? given === (wanted === "有") : given === wanted;
};

/** A cancellation names who ends what and where; figures of a business that is over are not asked again. */
const askedOfTheEnding = new Set<string>([
  "principalSignature",
  "filledBy",
  "employerName",
  "creditCode",
  "workplaceAddress",
  "legalRep",
  "legalRepPhone",
]);

/** Rule 0: what the form asks for is there. */
function missing(kind: Kind, values: FieldValues, out: DeclarationFinding[]): void {
  for (const f of enteredFields) {
    const needed = f.need === "yes" || (f.need === "when" && f.when.every((w) => meets(values, w.key, w.value)));
    if (!needed || f.key === "declarationType" || f.evidence === "recalled") continue;
    if (kind === "cancellation" && !askedOfTheEnding.has(f.key)) continue;
    const value = values[f.key];
    if (value === undefined || value === "") out.push(finding(errors.fieldMissing({ field: f.label }), f.key));
    else if (f.values && !f.values.includes(String(value)))
      out.push(finding(errors.fieldWrong({ field: f.label, reason: `只能填 ${f.values.join("、")}` }), f.key));
  }
}

/** Rules 1–3: classes, their parts, and the total of exposed persons. */
function counts(values: FieldValues, out: DeclarationFinding[]): void {
  const present = classes.filter((c) => has(values, `haz${c.key}Present`));
  if (present.length === 0) out.push(finding(errors.noHazard(), "hazDustPresent"));
  for (const c of classes) {
    const workers = num(values, `haz${c.key}Workers`) ?? 0;
    const place = `haz${c.key}Workers`;
    if (present.includes(c) && workers === 0) out.push(finding(errors.hazardWithoutWorkers({ category: c.name }), place));
    if (!present.includes(c) && workers > 0) out.push(finding(errors.workersWithoutHazard({ category: c.name, count: workers }), place));
    for (const part of c.parts) {
      const key = `haz${c.key}${part}Workers`;
      above(values, key, place, out);
      above(values, `exam${c.key}${part}Workers`, `exam${c.key}Workers`, out);
    }
  }
  const total = num(values, "exposedTotal");
  if (total === undefined || present.length === 0) return;
  const sizes = present.map((c) => ({ c, n: num(values, `haz${c.key}Workers`) ?? 0 }));
  const largest = sizes.reduce((a, b) => (b.n > a.n ? b : a));
  const sum = sizes.reduce((n, s) => n + s.n, 0);
  if (total < largest.n)
    out.push(finding(errors.exposedBelowLargest({ total, category: largest.c.name, count: largest.n }), "exposedTotal"));
  if (total > sum) out.push(finding(errors.exposedAboveSum({ total, sum }), "exposedTotal"));
  const staff = (num(values, "workersTotal") ?? 0) + (num(values, "workersOutsourced") ?? 0);
  if (total > staff) out.push(finding(errors.exposedAboveStaff({ total, staff }), "exposedTotal"));
}

function above(values: FieldValues, part: string, whole: string, out: DeclarationFinding[]): void {
  const a = num(values, part);
  if (a === undefined || !fieldOf.has(part)) return;
  const b = num(values, whole) ?? 0;
  if (a > b) out.push(finding(errors.partAboveWhole({ part: label(part), a, whole: label(whole), b }), part));
}

/** Rules 2 and 4: points of the test, over-limit points, institution and report number. */
function test(values: FieldValues, out: DeclarationFinding[]): void {
  const tested = text(values, "testDone") === "已检测";
  let points = false;
  for (const c of testClasses) {
    const base = `test${c.key}`;
    for (const stem of [base, ...c.parts.map((p) => `${base}${p}`)]) {
      const n = num(values, `${stem}Points`);
      const over = num(values, `${stem}Over`);
      if ((n ?? 0) > 0) points = true;
      if (over !== undefined && over > (n ?? 0))
        out.push(
          finding(errors.overAbovePoints({ category: label(`${stem}Points`).replace(/检测点数$/, ""), a: over, b: n ?? 0 }), `${stem}Over`),
        );
      if (stem !== base) {
        above(values, `${stem}Points`, `${base}Points`, out);
        above(values, `${stem}Over`, `${base}Over`, out);
      }
    }
  }
  if (tested)
    for (const key of ["testOrg", "testReportNo"])
      if (text(values, key) === "" || text(values, key) === "/") out.push(finding(errors.testWithoutReport({ field: label(key) }), key));
  if (!tested && points) out.push(finding(errors.pointsWithoutTest(), "testDone"));
}

/** Names of factors and the distribution over posts. */
function agents(content: DeclarationContent, out: DeclarationFinding[]): void {
  content.hazardItems.forEach((item, i) => {
    if (!readAgent({ code: item.agentCode, name: item.agentName }))
      out.push(finding(errors.agentUnknown({ agent: item.agentName }), `hazardItems/${i}`));
  });
  const posts = new Map<string, { rows: number[]; unique: number | undefined; at: number }>();
  content.places.forEach((row, i) => {
    if (!readAgent({ code: row.agentCode, name: row.agentName }))
      out.push(finding(errors.agentUnknown({ agent: row.agentName }), `places/${i}`));
    const post = posts.get(row.post) ?? { rows: [], unique: undefined, at: i };
    post.rows.push(row.workers);
    post.unique ??= row.postWorkers;
    posts.set(row.post, post);
  });
  const uniques = [...posts.values()].map((p) => p.unique);
  const total = num(content.values, "placeTotal");
  const sum = uniques.reduce<number>((n, u) => n + (u ?? 0), 0);
  if (total !== undefined && uniques.length > 0 && !uniques.includes(undefined) && total !== sum)
    out.push(finding(errors.placeTotalWrong({ total, sum }), "placeTotal"));
  for (const [post, { rows, unique, at }] of posts) {
    if (unique === undefined) continue;
    const largest = Math.max(...rows);
    const sum = rows.reduce((a, b) => a + b, 0);
    if (unique < largest || unique > sum) out.push(finding(errors.placeCountsWrong({ post, unique, largest, sum }), `places/${at}`));
  }
}

/** A rough size by staff number: below 20 micro, below 300 small, below 1000 medium. The official split also asks for revenue. */
export const roughSize = (workers: number): string => (workers < 20 ? "微" : workers < 300 ? "小" : workers < 1000 ? "中" : "大");

/** Rule 6: filed after the last day the clause of its occasion gives. */
function late(kind: Kind, { changedOn, occasion = usualOccasion[kind] }: DeclarationContent, today: Day): DeclarationFinding[] {
  if (!occasion || !changedOn || !isDay(changedOn)) return [];
  const term = filingTerm(occasion, changedOn, today);
  if (!term || term.lateDays === 0) return [];
  const found = kind === "cancellation" ? errors.cancelLate : errors.changeLate;
  const given = finding(found({ changedOn, endedOn: changedOn, deadline: term.dueOn, days: term.lateDays }), "changedOn");
  return [{ ...given, clause: term.clause }];
}

/** Rules 7–13: findings that warn and never stop a declaration. */
function warn(kind: Kind, content: DeclarationContent, known: KnownFacts, today: Day): DeclarationFinding[] {
  const { values } = content;
  const out: DeclarationFinding[] = [];
  out.push(...late(kind, content, today));
  const tested = text(values, "testDone") === "已检测";
  if (known.hazardClass === "serious" && !tested) out.push(finding(errors.seriousUntested(), "testDone"));
  if (known.hazardClass === "general" && known.lastTest && today > addMonths(known.lastTest.sampledOn, 36))
    out.push(finding(errors.generalTestOld({ sampledOn: known.lastTest.sampledOn }), "testDone"));

  const exposed = num(values, "exposedTotal") ?? 0;
  if (exposed > 0 && !has(values, "examDone")) out.push(finding(errors.exposedWithoutExam({ count: exposed }), "examDone"));
  for (const c of classes) {
    const a = num(values, `exam${c.key}Workers`) ?? 0;
    const b = num(values, `haz${c.key}Workers`) ?? 0;
    if (a > b) out.push(finding(errors.examsAboveExposed({ category: c.name, a, b }), `exam${c.key}Workers`));
  }
  const trained = num(values, "trainWorkers") ?? 0;
  if (trained > exposed) out.push(finding(errors.trainedAboveExposed({ a: trained, b: exposed }), "trainWorkers"));

  const workers = num(values, "workersTotal") ?? 0;
  const lacking = [
    ...(has(values, "ohDepartment") ? [] : ["设职业卫生管理机构"]),
    ...((num(values, "ohStaffFull") ?? 0) > 0 ? [] : ["配专职管理人员"]),
  ];
  if ((workers > 100 || known.hazardClass === "serious") && lacking.length > 0)
    out.push(
      finding(
        errors.noManager({ why: workers > 100 ? `职工 ${workers} 人，超过 100 人` : "职业病危害严重", lacking: lacking.join("、") }),
        "ohDepartment",
      ),
    );

  if (known.lastTest) {
    const declared = new Set(
      [...content.hazardItems, ...content.places].map((r) => readAgent({ code: r.agentCode, name: r.agentName })?.code),
    );
    const found = known.lastTest.agents.filter((a) => !declared.has(a.code));
    if (found.length > 0)
      out.push(finding(errors.foundUndeclared({ sampledOn: known.lastTest.sampledOn, agents: found.map((a) => a.name) }), "hazardItems"));
  }
  if (known.lastDeclaredOn) {
    const w = updateWindow(known.lastDeclaredOn, today);
    if (w.state === "open") out.push(finding(errors.updateWindow({ opensOn: w.opensOn, closesOn: w.closesOn }), "declarationType"));
    if (w.state === "early" && kind === "annual") out.push(finding(errors.updateEarly({ opensOn: w.opensOn }), "declarationType"));
    if (w.state === "overdue" && kind !== "cancellation")
      out.push(finding(errors.updateOverdue({ declaredOn: w.declaredOn }), "declarationType"));
  }
  const size = text(values, "enterpriseSize");
  if (size && workers > 0 && size !== roughSize(workers))
    out.push(finding(errors.sizeUnfit({ size, workers, expected: roughSize(workers) }), "enterpriseSize"));
  return out;
}

/**
 * Checks a declaration: faults that stop it, findings that warn. Every fault is named, not only the first.
 *
 * @source 职业病危害项目申报办法（原安监总局令第48号）, declaration form; the arithmetic follows from the structure of the form
 */
export function checkDeclaration(
  kind: Kind,
  content: DeclarationContent,
  known: KnownFacts,
  own: { creditCode: string },
  today: Day,
): Check {
  const found: DeclarationFinding[] = [];
  const { values } = content;
  missing(kind, values, found);
  const creditCode = text(values, "creditCode");
  const fault = creditCode ? creditCodeFault(creditCode) : undefined;
  if (fault) found.push(finding(errors.creditCodeWrong({ creditCode, reason: fault }), "creditCode"));
  else if (creditCode && creditCode !== own.creditCode)
    found.push(finding(errors.creditCodeOther({ creditCode, own: own.creditCode }), "creditCode"));
  const declaredOn = text(values, "declaredOn");
  if (declaredOn && !isDay(declaredOn))
    found.push(finding(errors.fieldWrong({ field: label("declaredOn"), reason: "日期应为 YYYY-MM-DD" }), "declaredOn"));
  else if (declaredOn && declaredOn > today)
    found.push(finding(errors.dayInFuture({ field: label("declaredOn"), day: declaredOn }), "declaredOn"));
  if (kind === "change") {
    if (text(values, "changeReason") === "") found.push(finding(errors.changeUnexplained({ field: "变更原因" }), "changeReason"));
    if (!content.changedOn || !isDay(content.changedOn)) found.push(finding(errors.changeUnexplained({ field: "变更日期" }), "changedOn"));
    else if (content.changedOn > today) found.push(finding(errors.dayInFuture({ field: "变更日期", day: content.changedOn }), "changedOn"));
  }
  if (kind === "cancellation" && !(content.changedOn && isDay(content.changedOn)))
    found.push(finding(errors.cancellationUndated(), "changedOn"));
  if (kind !== "change" && content.changedOn && isDay(content.changedOn) && content.changedOn > today)
    found.push(finding(errors.dayInFuture({ field: "日期", day: content.changedOn }), "changedOn"));
  if (content.occasion && occasions[content.occasion].kind !== kind)
    found.push(finding(errors.occasionUnfit({ occasion: occasions[content.occasion].title, kind: kindNames[kind] }), "occasion"));
  if (kind !== "cancellation") {
    counts(values, found);
    test(values, found);
    agents(content, found);
  }
  const seen = new Set<string>();
  const unique = found.filter((f) => !seen.has(`${f.place}`) && seen.add(`${f.place}`));
  return { errors: unique, warnings: kind === "cancellation" ? late(kind, content, today) : warn(kind, content, known, today) };
}
