import { isDay, newId, Refusal, type Day } from "#kernel";
import { addWorkingDays } from "#standards";
import { publish } from "#platform";
import { areaRange, auditMany, type Ctx } from "#access";
import { markEmployers } from "#engines";
import { noteDeclarations, resolvePosts, type SizeCode } from "#registry";
import { normaliseCreditCode } from "../../agents.ts";
import { lastTests } from "../../monitoring/queries/index.ts";
import { errors } from "../errors.ts";
import { DeclarationAccepted, DeclarationSubmitted } from "../events.ts";
import { periods, updateWindow } from "../rules/index.ts";
import { prefillDeclaration } from "../queries/prefill.ts";
import { judge } from "./judge.ts";
import { DeclarationContent, kindNames, type Kind, type KnownFacts } from "../schema.ts";
import {
  contentsInForce,
  dropDrafts,
  employerOfOrganisation,
  insertDeclarations,
  lockEmployers,
  receiptNumbers,
  standings,
  type DeclarationRow,
  type EmployerFacts,
  type Standing,
} from "../store.ts";
import type { DeclarationAnswer, DeclarationFinding } from "../views.ts";

export type DeclarationInput = {
  /** one of the two */
  employerId?: string;
  creditCode?: string;
  kind: Kind;
  content: unknown;
  place?: string;
  /** a declaration accepted before this platform was used: day and number of its receipt; officials and loaders only */
  accepted?: { declaredOn: Day; acceptedOn: Day; receiptNo?: string };
};
export type DeclarationSource = {
  kind: "form" | "file" | "exchange";
  submissionId?: string;
  /** set when a file came in: the employer or the area its sender may declare for */
  sender?: { organisationId: string; organisationKind: string; areaCode: string };
};
export const receiptText = (areaCode: string, on: Day, n: number): string =>
  `SB${areaCode.slice(0, 6)}${on.slice(0, 4)}${String(n).padStart(6, "0")}`;

const orderFault = (kind: Kind, standing: Standing | undefined): Refusal | undefined => {
  if (standing?.waitingSince) return errors.waiting({ declaredOn: standing.waitingSince });
  const stands = standing?.acceptedId && standing.acceptedKind !== "cancellation";
  if (kind === "initial") return stands ? errors.alreadyDeclared({ declaredOn: standing.declaredOn }) : undefined;
  return stands ? undefined : errors.nothingBefore({ kind: kindNames[kind] });
};

export async function knownFacts(
  ctx: Ctx,
  employers: readonly EmployerFacts[],
): Promise<Map<string, { known: KnownFacts; standing: Standing | undefined }>> {
  const ids = employers.map((e) => e.employerId);
  const [tests, stands] = [await lastTests(ctx.tx, ids), await standings(ctx.tx, ids)];
  return new Map(
    employers.map((e) => {
      const standing = stands.find((s) => s.employerId === e.employerId);
      return [
        e.employerId,
        {
          standing,
          known: {
            hazardClass: e.hazardClass,
            lastTest: tests.find((t) => t.employerId === e.employerId),
            lastDeclaredOn: standing?.declaredOn ?? undefined,
          },
        },
      ];
    }),
  );
}

/**
 * Takes in declarations: the one entrance for the web form, Excel and interfaces. Each is taken or refused by itself; every
 * fault is named. A taken declaration waits for its receipt, unless it brings the receipt it was given before.
 */
export async function receiveDeclarations(
  ctx: Ctx,
  inputs: readonly DeclarationInput[],
  source: DeclarationSource,
): Promise<DeclarationAnswer[]> {
  const { tx, clock, actor } = ctx;
  const today = clock.today();
  const employers = await lockEmployers(tx, {
    ids: inputs.flatMap((i) => i.employerId ?? []),
    codes: inputs.flatMap((i) => (i.creditCode ? normaliseCreditCode(i.creditCode) : [])),
  });
  const facts = await knownFacts(ctx, employers);
  const inForce = await contentsInForce(
    tx,
    employers.map((e) => e.employerId),
  );
  const { sender } = source;
  const byEmployer = (sender?.organisationKind ?? actor.kind) === "employer";
  const own = byEmployer ? (sender ? await employerOfOrganisation(tx, sender.organisationId) : actor.employerId) : undefined;
  const area = !byEmployer && sender ? areaRange(sender.areaCode) : undefined;
  // A file is taken by the worker role, which sees every row: whose declarations its sender may file is asked for here.
  const mayFor = (e: EmployerFacts): boolean =>
    byEmployer ? e.employerId === own : !area || (e.areaCode >= area.from && e.areaCode <= area.to);
  const rows: DeclarationRow[] = [];
  // A form was filled in from what is on file, so that what differs is a correction; files and interfaces bring their own values.
  const filledIn = byEmployer && source.kind === "form" ? inputs[0] : undefined;
  const basis =
    filledIn && employers[0] && mayFor(employers[0]) ? (await prefillDeclaration(ctx, employers[0].employerId, filledIn.kind)).basis : {};
  const numbers = await receiptNumbers(tx, inputs.filter((i) => !i.accepted?.receiptNo && (i.accepted || byEmployer)).length);
  const answers = inputs.map((input, index): DeclarationAnswer => {
    const answer: DeclarationAnswer = { index, outcome: "accepted", place: input.place ?? `第 ${index + 1} 份`, errors: [], warnings: [] };
    const refuse = (r: Refusal, all: DeclarationFinding[] = []): DeclarationAnswer =>
      Object.assign(answer, { outcome: "refused" as const, code: r.code, sentence: r.says, remedy: r.remedy, errors: all });
    const employer = employers.find(
      (e) => e.employerId === input.employerId || (input.creditCode && e.creditCode === normaliseCreditCode(input.creditCode)),
    );
    if (!employer || !mayFor(employer)) return refuse(errors.employerUnknown());
    answer.employerId = employer.employerId;
    const { known, standing } = facts.get(employer.employerId)!;
    const parsed = DeclarationContent.safeParse(input.content);
    if (!parsed.success) {
      const all = parsed.error.issues.map((i) => ({
        ...asFinding(errors.fieldWrong({ field: i.path.join("/"), reason: i.message })),
        place: i.path.join("/"),
      }));
      return refuse(errors.fieldWrong({ field: all[0]!.place, reason: parsed.error.issues[0]!.message }), all);
    }
    const accepted = byEmployer ? undefined : input.accepted;
    const order = orderFault(input.kind, standing);
    if (order) return refuse(order);
    const judged = judge(
      ctx,
      { kind: input.kind, content: parsed.data, known, employer },
      { onBehalf: !byEmployer, basis, before: inForce.get(employer.employerId) },
    );
    const { content, check, doubts } = judged;
    answer.warnings = check.warnings;
    const first = check.errors[0];
    if (first && !accepted) {
      Object.assign(answer, { outcome: "refused", code: first.code, sentence: first.sentence, remedy: first.remedy, errors: check.errors });
      return answer;
    }
    const declaredOn = accepted?.declaredOn ?? today;
    const version = (standing?.version ?? 0) + 1;
    const declarationId = newId();
    // Rules first: what they do not doubt is accepted on the day it is filed, the rest waits for a person.
    const byRules = !accepted && doubts.length === 0;
    const stands = accepted ?? (byRules ? { acceptedOn: today } : undefined);
    const receiptNo = stands ? (accepted?.receiptNo ?? receiptText(employer.areaCode, stands.acceptedOn, numbers.shift()!)) : null;
    const validUntil = stands && input.kind !== "cancellation" ? updateWindow(declaredOn, today).validUntil : null;
    rows.push({
      employer_id: employer.employerId,
      declaration_id: declarationId,
      area_code: employer.areaCode,
      kind: input.kind,
      version,
      state: stands ? "accepted" : "submitted",
      declared_on: declaredOn,
      decided_on: stands?.acceptedOn ?? null,
      valid_until: validUntil,
      receipt_no: receiptNo,
      content,
      reason: "",
      source: accepted ? "earlier-system" : source.kind,
      account_id: actor.accountId,
      findings: check.warnings,
      decided_by: accepted ? actor.accountId : null,
      changed_on: content.changedOn && isDay(content.changedOn) ? content.changedOn : null,
      submission_id: source.submissionId ?? null,
      decide_by: addWorkingDays(declaredOn, periods.receiptWorkingDays.value),
      occasion: judged.occasion ?? "",
      due_on: judged.dueOn,
      basis: judged.basis,
      doubts: accepted ? [] : doubts,
      decided_how: byRules ? "rules" : accepted ? "person" : "",
    });
    // A second declaration of the same employer in the same batch meets the first one.
    facts.set(employer.employerId, {
      known,
      standing: {
        ...(standing ?? emptyStanding(employer.employerId)),
        version,
        ...(stands
          ? { acceptedId: declarationId, acceptedKind: input.kind, declaredOn, acceptedOn: stands.acceptedOn, validUntil, receiptNo }
          : { waitingSince: declaredOn }),
      },
    });
    return Object.assign(answer, {
      declarationId,
      version,
      state: stands ? ("accepted" as const) : ("submitted" as const),
      doubts: accepted ? [] : doubts,
      ...(receiptNo ? { receiptNo } : {}),
    });
  });
  await insertDeclarations(tx, rows);
  const employerIds = [...new Set(rows.map((r) => r.employer_id))];
  if (byEmployer) await dropDrafts(tx, employerIds);
  await settle(
    ctx,
    rows.filter((r) => r.state === "accepted"),
  );
  for (const r of rows.filter((x) => x.state === "submitted"))
    await publish(tx, DeclarationSubmitted, {
      employerId: r.employer_id,
      areaCode: r.area_code,
      declarationId: r.declaration_id,
      kind: r.kind,
      version: r.version,
      declaredOn: r.declared_on,
      decideBy: r.decide_by,
    });
  for (const r of rows.filter((x) => x.decided_how === "rules"))
    await publish(tx, DeclarationAccepted, {
      employerId: r.employer_id,
      areaCode: r.area_code,
      declarationId: r.declaration_id,
      kind: r.kind,
      version: r.version,
      declaredOn: r.declared_on,
      acceptedOn: r.decided_on!,
      receiptNo: r.receipt_no!,
      validUntil: r.valid_until,
      onTime: true,
    });
  await markEmployers(tx, employerIds, "declaration");
  await auditMany(
    ctx,
    rows.map((r) => ({
      action: "declaration.submitted",
      subjectKind: "declaration",
      subjectId: r.declaration_id,
      employerId: r.employer_id,
      details: { kind: r.kind, version: r.version, state: r.state, source: r.source },
    })),
  );
  return answers;
}

const asFinding = (r: Refusal): DeclarationFinding => ({
  code: r.code,
  sentence: r.says,
  remedy: r.remedy,
  ...(r.clause ? { clause: r.clause } : {}),
});
const emptyStanding = (employerId: string): Standing => ({
  employerId,
  version: 0,
  waitingSince: null,
  acceptedId: null,
  acceptedKind: null,
  declaredOn: null,
  acceptedOn: null,
  validUntil: null,
  receiptNo: null,
});

/** 企业规模 of the form in the code set of the national exchange of 2021. */
const sizeCodes: Readonly<Record<string, SizeCode>> = { 大: "01", 中: "02", 小: "03", 微: "04" };

/** What an accepted declaration changes elsewhere: validity in the registry, posts and their factors. */
export async function settle(
  ctx: Ctx,
  rows: readonly Pick<DeclarationRow, "employer_id" | "area_code" | "kind" | "declared_on" | "decided_on" | "valid_until" | "content">[],
): Promise<void> {
  if (rows.length === 0) return;
  // One file may bring several years of an employer: the newest decision is the one in force.
  const newest = new Map(
    rows.toSorted((a, b) => ((a.decided_on ?? "") < (b.decided_on ?? "") ? -1 : 1)).map((r) => [r.employer_id, r] as const),
  );
  const posts = rows.flatMap((r) =>
    r.content.places.map((p) => ({
      employerId: r.employer_id,
      areaCode: r.area_code,
      name: p.post,
      workshop: p.place,
      agents: p.agentCode ? [p.agentCode] : [],
      on: r.declared_on,
    })),
  );
  const agents = Map.groupBy(posts, (p) => p.employerId);
  await noteDeclarations(
    ctx.tx,
    [...newest.values()].map((r) => ({
      employerId: r.employer_id,
      declaredOn: r.kind === "cancellation" ? null : r.decided_on,
      validUntil: r.valid_until,
      sizeCode: sizeCodes[String(r.content.values["enterpriseSize"] ?? "")] ?? null,
      agents: (agents.get(r.employer_id) ?? []).flatMap((p) => p.agents),
    })),
  );
  await resolvePosts(ctx.tx, posts);
}

/**
 * Files one declaration.
 * @throws Refusal ED-…, the first fault; `details.all` names every one as `code place sentence`
 */
export async function submitDeclaration(
  ctx: Ctx,
  input: DeclarationInput,
  source: DeclarationSource = { kind: "form" },
): Promise<DeclarationAnswer> {
  const [answer] = await receiveDeclarations(ctx, [input], source);
  if (answer!.outcome === "accepted") return answer!;
  const key = (Object.keys(errors.entries) as (keyof typeof errors.entries)[]).find((k) => errors.entries[k].code === answer!.code)!;
  const entry = { ...errors.entries[key], says: answer!.sentence!, remedy: answer!.remedy! };
  throw new Refusal(
    errors.room,
    key,
    entry,
    { all: answer!.errors.map((e) => `${e.code} ${e.place ?? ""} ${e.sentence}`) },
    answer!.errors[0]?.place,
  );
}
