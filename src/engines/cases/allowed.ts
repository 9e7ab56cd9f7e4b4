import { type Actor, coversArea } from "#access";
import type { Refusal } from "#kernel";
import type { Values } from "../forms/contract.ts";
import { readForm } from "../forms/forms.ts";
import type { Abilities, AllowedAct, RefusedAct } from "./contract.ts";
import { errors } from "./errors.ts";
import { addEvidenceForm, besideActs } from "./built-in.ts";
import type { ActRecord, ActSpec, CaseView, Moment, RoleSpec } from "./programme.ts";

const plays = (role: RoleSpec, actor: Actor, view: CaseView): boolean => {
  if (actor.via === "system") return role.relation === "system";
  if (!role.kinds.includes(actor.kind)) return false;
  if (role.roles && !role.roles.some((r) => (actor.roles as readonly string[]).includes(r))) return false;
  switch (role.relation) {
    case "area":
      return coversArea(actor, view.areaCode);
    case "employer":
      return actor.employerId === view.parties.employer;
    case "worker":
      return actor.workerId !== undefined && actor.workerId === view.parties.worker;
    case "institution":
    case "diagnosis-institution":
      return actor.organisationId === view.parties[role.relation];
    case "system":
      return false;
  }
};

const mayDo = (spec: ActSpec, actor: Actor, view: CaseView): boolean =>
  spec.by.some((id) => {
    const role = view.programme.roles[id];
    return role !== undefined && plays(role, actor, view);
  });

/** Acts of the same kind that this person's organisation did and may still replace. */
const replaceable = (id: string, spec: ActSpec, actor: Actor, view: CaseView): number[] =>
  spec.correctIn?.includes(view.stage)
    ? view.effective.filter((a) => a.act === id && a.organisationId === actor.organisationId).map((a) => a.actNo)
    : [];

/** The same person on both sides of a delegation: who did it, for whom, and who asks now. */
const sameHand = (other: ActRecord, actor: Actor): boolean => {
  const then = [other.accountId, other.onBehalfOf];
  return then.includes(actor.accountId) || (actor.onBehalf !== undefined && then.includes(actor.onBehalf.accountId));
};

type Standing = { readonly act: AllowedAct } | { readonly refusal: Refusal } | undefined;

/** How one act stands for this person now: offered, refused with the reason, or no business of hers. */
const standing = (id: string, spec: ActSpec, view: CaseView, actor: Actor, moment: Moment): Standing => {
  if (view.state === "closed" || !mayDo(spec, actor, view)) return undefined;
  const here = spec.from === "*" || spec.from.includes(view.stage);
  const corrects = here ? [] : replaceable(id, spec, actor, view);
  if (!here && corrects.length === 0)
    return spec.expectedIn?.includes(view.stage)
      ? { refusal: errors.notYet({ act: spec.title, because: spec.why?.(view) ?? "" }) }
      : undefined;
  if (view.pausedSince !== undefined && !spec.resumes && !spec.beside)
    return { refusal: errors.paused({ act: spec.title, since: view.pausedSince }) };
  if (spec.notBy && actor.via !== "system")
    for (const other of view.effective)
      if (spec.notBy.includes(other.act) && sameHand(other, actor))
        return { refusal: errors.sameHand({ act: spec.title, earlier: view.programme.acts[other.act]?.title ?? other.act }) };
  const because = spec.requires?.(view, moment);
  if (because !== undefined) return { refusal: errors.notYet({ act: spec.title, because }) };
  return {
    act: {
      act: id,
      title: spec.title,
      beside: spec.beside ?? false,
      ...(spec.form ? { form: spec.form.view } : {}),
      ...(spec.prefill ? { prefill: spec.prefill(view) } : {}),
      ...(corrects.length > 0 ? { corrects } : {}),
      ...(spec.elsewhere ? { elsewhere: spec.elsewhere(view) } : {}),
      ...(spec.document ? { document: spec.document } : {}),
    },
  };
};

const specsOf = (view: CaseView): [string, ActSpec][] => [
  ...Object.entries(view.programme.acts),
  ...Object.entries(besideActs(view.programme)),
];

/** An act whose absence is worth a sentence: people expect it in this stage, or the stage waits for this person to do it. */
const isExpected = (spec: ActSpec, view: CaseView, actor: Actor): boolean => {
  if (spec.expectedIn?.includes(view.stage)) return true;
  if (spec.beside) return false;
  const waitsFor = view.programme.stages.find((s) => s.id === view.stage)?.waitsFor;
  const role = view.programme.roles[typeof waitsFor === "object" ? waitsFor.pick(view) : (waitsFor ?? "")];
  return role !== undefined && plays(role, actor, view);
};

/**
 * The one table that server and screen read: what this person may do in this case now, and what she would expect to do
 * but cannot, with the reason.
 */
export function allowedActs(view: CaseView, actor: Actor, moment: Moment): Abilities {
  const allowed: AllowedAct[] = [];
  const refused: RefusedAct[] = [];
  for (const [id, spec] of specsOf(view)) {
    const found = standing(id, spec, view, actor, moment);
    if (!found) continue;
    if ("act" in found) allowed.push(found.act);
    else if (isExpected(spec, view, actor))
      refused.push({
        act: id,
        title: spec.title,
        code: found.refusal.code,
        because: found.refusal.says,
        ...(spec.clause ? { clause: spec.clause } : {}),
      });
  }
  return { allowed, refused };
}

/**
 * Reads what was filled in for an act, after asking the same table whether the act is allowed.
 * @throws Refusal CS-1002 not an act of this stage or person, CS-1003…1006 with the reason, CS-2001 form faults, CS-2002 does not fit the case
 */
export function checkAct(view: CaseView, actor: Actor, moment: Moment, act: string, input: unknown, replaces: number | undefined): Values {
  const spec = view.programme.acts[act] ?? besideActs(view.programme)[act];
  const title = spec?.title ?? act;
  if (!spec) throw errors.notHere({ act: title, stage: stageTitle(view) });
  if (view.state === "closed") throw errors.closed({ act: title });
  const found = standing(act, spec, view, actor, moment);
  if (!found && !mayDo(spec, actor, view))
    throw errors.notYours({ act: title, who: [...new Set(spec.by.map((id) => view.programme.roles[id]?.title ?? id))].join("、") });
  if (!found) throw errors.notHere({ act: title, stage: stageTitle(view) });
  if ("refusal" in found) throw found.refusal;
  if (found.act.elsewhere) throw errors.elsewhere({ act: title });
  const corrects = found.act.corrects;
  if (replaces !== undefined && !(corrects ?? replaceable(act, spec, actor, view)).includes(replaces))
    throw errors.notReplaceable({ actNo: replaces });
  if (corrects && replaces === undefined) throw errors.correctionNeedsNumber({ act: title });
  const form = spec.form ?? (act === "add-evidence" ? addEvidenceForm : undefined);
  if (!form) return {};
  const reading = readForm(form, input);
  if (!reading.ok) {
    const refusal = errors.incomplete({ act: title, faults: reading.faults.map((f) => f.says).join("；") }, reading.faults[0]?.field);
    throw Object.assign(refusal, { faults: reading.faults.map((f) => ({ path: f.field, says: f.says })) });
  }
  const because = spec.accepts?.(view, reading.values, moment);
  if (because !== undefined) throw errors.unfit({ act: title, because });
  return reading.values;
}

export const stageTitle = (view: CaseView): string =>
  view.programme.stages.find((s) => s.id === view.stage)?.title ?? (view.state === "closed" ? "已结案" : view.stage);
