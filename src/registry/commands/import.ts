import { newId, Refusal, type Day } from "#kernel";
import { publish } from "#platform";
import { areaRange, audit, coversArea, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { errors } from "../errors.ts";
import { EmployerConfirmed, EmployersChanged } from "../events.ts";
import { creditCodeProblem, idFrom, normaliseCreditCode } from "../rules.ts";
import { sizeCodes, type HazardClass, type SizeCode } from "../schema.ts";
import { areasByCode, areasByName } from "../store/areas.ts";
import { employersByCode, insertEmployers, insertTraces, insertVersions, type NewEmployer } from "../store/employers.ts";

/** One line of an employers list, read but not yet judged. `area` is a 12-digit code or the name of a township. */
export type EmployerLine = {
  lineNo: number;
  place: string;
  creditCode: string;
  name: string;
  area: string;
  workplaceAddress: string;
  industryCode: string;
  sizeCode: string;
  legalRepresentative: string;
  contactName: string;
  contactPhone: string;
  workersTotal: number | null;
  workersExposed: number | null;
  hazardClass: HazardClass;
  hazardConfirmed: boolean;
};

/** The answer to a line: code, sentence, remedy and place as the receipt prints them. */
export type LineAnswer = {
  lineNo: number;
  outcome: "accepted" | "held" | "refused";
  recordKey: string;
  employerId?: string;
  code?: string;
  sentence?: string;
  remedy?: string;
  place?: string;
};

export const answerOf = (lineNo: number, recordKey: string, refusal: Refusal): LineAnswer => ({
  lineNo,
  outcome: "refused",
  recordKey,
  code: refusal.code,
  sentence: refusal.says,
  remedy: refusal.remedy,
  ...(refusal.place ? { place: refusal.place } : {}),
});

/**
 * Registers a chunk of an employers list. Every line is answered: accepted when registered or already known (a known one
 * gets a source line and nothing else; one still to be verified stays so), refused with what to mend.
 * Run again with the same lines it answers the same and adds no employer.
 */
export const importEmployers = async (
  ctx: Ctx,
  lines: readonly EmployerLine[],
  source = "employers-list",
  receiptNo = source,
): Promise<LineAnswer[]> => {
  const on = ctx.clock.today();
  const { sound, answers } = await judgeLines(ctx, lines);
  const covered = (areaCode: string): boolean => ctx.actor.via === "system" || coversArea(ctx.actor, areaCode);
  const onRecord = await employersByCode(
    ctx.tx,
    sound.map((line) => line.code),
  );
  const known = new Map(onRecord.filter((e) => covered(e.areaCode)).map((e) => [e.creditCode, e]));
  const elsewhere = new Set(onRecord.filter((e) => !covered(e.areaCode)).map((e) => e.creditCode));
  const fresh = new Map(
    sound.filter((line) => !known.has(line.code) && !elsewhere.has(line.code)).map((line) => [line.code, newEmployer(line, source, on)]),
  );
  const added = await insertEmployers(ctx.tx, [...fresh.values()]);
  const entered = [...fresh.values()].filter((e) => added.has(e.employerId));
  await insertVersions(
    ctx.tx,
    entered.map((e) => ({
      employerId: e.employerId,
      version: 1,
      areaCode: e.areaCode,
      changed: { state: { to: e.state }, name: { to: e.name } },
      source,
      businessDay: on,
      accountId: ctx.actor.accountId,
      actorName: ctx.actor.name,
    })),
  );
  const at = (code: string): { employerId: string; areaCode: string } | undefined => {
    const mine = fresh.get(code);
    return known.get(code) ?? (mine && added.has(mine.employerId) ? mine : undefined);
  };
  await insertTraces(
    ctx.tx,
    sound.flatMap((line) => {
      const e = at(line.code);
      // The same line of the same list is one source line, however often it is taken in.
      const traceId = idFrom(`${receiptNo} ${line.lineNo} ${line.code}`);
      return e
        ? [
            {
              employerId: e.employerId,
              traceId,
              areaCode: e.areaCode,
              source,
              summary: `名单${line.place}`,
              details: { nameInSource: line.name, receiptNo },
              businessDay: on,
            },
          ]
        : [];
    }),
  );
  for (const line of sound) {
    const e = at(line.code);
    const waiting =
      known.get(line.code)?.hold === "to-verify"
        ? { sentence: `已记入待核实单位“${known.get(line.code)!.name}”的来源，由所在乡镇核实。` }
        : {};
    answers.set(
      line.lineNo,
      e
        ? { lineNo: line.lineNo, outcome: "accepted", recordKey: line.code, employerId: e.employerId, ...waiting }
        : answerOf(line.lineNo, line.code, errors.alreadyRegistered({ creditCode: line.code, name: "其他地区的单位" }, line.place)),
    );
  }
  if (entered.length > 0) {
    const employerIds = entered.map((e) => e.employerId);
    await audit(ctx, {
      action: "employer.import",
      subjectKind: "employers",
      subjectId: employerIds[0]!,
      details: { added: entered.length, lines: lines.length, receiptNo },
    });
    await publish(ctx.tx, EmployerConfirmed, {
      employers: entered.map((e) => ({ employerId: e.employerId, creditCode: e.creditCode, areaCode: e.areaCode })),
      on,
    });
    await markEmployers(ctx.tx, employerIds, "employer");
    await publish(ctx.tx, EmployersChanged, { employerIds, on });
  }
  return lines.map((line) => answers.get(line.lineNo)!);
};

type SoundLine = EmployerLine & { code: string; areaCode: string };

/** Sorts out the lines that cannot be taken, each with its refusal. */
const judgeLines = async (ctx: Ctx, lines: readonly EmployerLine[]): Promise<{ sound: SoundLine[]; answers: Map<number, LineAnswer> }> => {
  const areas = await areaLookup(
    ctx,
    lines.map((line) => line.area),
  );
  const answers = new Map<number, LineAnswer>();
  const first = new Map<string, number>();
  const sound: SoundLine[] = [];
  for (const line of lines) {
    const code = normaliseCreditCode(line.creditCode);
    const area = areas(line.area);
    const fault = faultOf(ctx, line, code, area, first);
    if (fault) answers.set(line.lineNo, answerOf(line.lineNo, code, fault));
    else {
      first.set(code, line.lineNo);
      sound.push({ ...line, code, areaCode: area!.areaCode });
    }
  }
  return { sound, answers };
};

const faultOf = (
  ctx: Ctx,
  line: EmployerLine,
  creditCode: string,
  area: { areaCode: string; name: string } | undefined,
  first: ReadonlyMap<string, number>,
): Refusal | undefined => {
  const problem = creditCodeProblem(creditCode);
  if (problem !== undefined) return errors.creditCodeForm({ creditCode, problem }, `${line.place} 统一社会信用代码`);
  if (line.name.trim() === "") return errors.nameMissing({}, `${line.place} 单位名称`);
  if (area === undefined) return errors.areaUnknown({ areaCode: line.area }, `${line.place} 所在乡镇`);
  if (ctx.actor.via !== "system" && !coversArea(ctx.actor, area.areaCode))
    return errors.areaOutsideScope({ areaName: area.name }, `${line.place} 所在乡镇`);
  if (first.has(creditCode)) return errors.lineRepeated({ creditCode, first: first.get(creditCode) }, line.place);
  return undefined;
};

const newEmployer = (line: EmployerLine & { code: string; areaCode: string }, source: string, on: Day): NewEmployer => ({
  employerId: newId(),
  creditCode: line.code,
  name: line.name.trim(),
  areaCode: line.areaCode,
  workplaceAddress: line.workplaceAddress,
  registeredAddress: "",
  industryCode: line.industryCode,
  economicType: "",
  sizeCode: (sizeCodes as readonly string[]).includes(line.sizeCode) ? (line.sizeCode as SizeCode) : "99",
  legalRepresentative: line.legalRepresentative,
  contactName: line.contactName,
  contactPhone: line.contactPhone,
  workersTotal: line.workersTotal,
  workersExposed: line.workersExposed,
  state: "in-production",
  hazardConfirmed: line.hazardConfirmed,
  hazardClass: line.hazardClass,
  remediationListed: false,
  source,
  registeredOn: on,
  stateOn: on,
});

/** Finds areas by code anywhere, by name inside the actor's area. A name that two places share is no answer. */
const areaLookup = async (
  ctx: Ctx,
  texts: readonly string[],
): Promise<(text: string) => { areaCode: string; name: string } | undefined> => {
  const distinct = [...new Set(texts.map((text) => text.trim()))];
  const codes = distinct.filter((text) => /^\d{12}$/.test(text));
  const byCode = new Map((await areasByCode(ctx.tx, codes)).map((area) => [area.areaCode, area]));
  const range = ctx.actor.via === "system" ? { from: "000000000000", to: "999999999999" } : areaRange(ctx.actor.areaCode);
  const named = await areasByName(
    ctx.tx,
    distinct.filter((text) => !byCode.has(text)),
    range.from,
    range.to,
  );
  const byName = new Map<string, (typeof named)[number] | null>();
  for (const area of named) byName.set(area.name, byName.has(area.name) ? null : area);
  return (text) => byCode.get(text.trim()) ?? byName.get(text.trim()) ?? undefined;
};
