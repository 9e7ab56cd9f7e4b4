import type { Day } from "#kernel";
import { classify, classText, riskRuleSets, scoreForm, selfCheckForm, type HazardGroup, type SelfCheckAnswer } from "#standards";
import { form as declareForm, type Form as EngineForm, type Values } from "#engines";
import { answerNames, answers, type Form, type Result } from "./schema.ts";

/** The list of duties without scores; used where no authority named a form. */
export const workingList = "STATUTE-LIST";

const heads: readonly Omit<Form, "items">[] = [
  {
    id: workingList,
    title: "法定义务自查清单",
    note: "按法律条文列出的 50 项，不是官方评分表，没有分值和关键项。",
    scored: false,
    from: null,
  },
  ...riskRuleSets()
    .filter((set) => set.status !== "demo" && selfCheckForm(set.id).length > 0)
    .map((set) => {
      const scored = selfCheckForm(set.id).every((i) => i.max !== undefined);
      return {
        id: set.id,
        title: `${set.title}自查表`,
        note: scored ? "" : "公开可见的条目不全，分值和关键项未见，得分未配置。",
        scored,
        from: set.from ?? null,
      };
    }),
];

/** The self-check forms of the tables with the day they hold from; a blank day is not known to us. */
export const selfCheckForms = (): readonly Form[] =>
  heads.map((head) => ({
    ...head,
    items: selfCheckForm(head.id).map(({ no, category, item, method, max, scoring, basis }) => ({
      no,
      category,
      item,
      method,
      max: max ?? null,
      scoring,
      basis,
    })),
  }));
export const formById = (id: string): Form | undefined => selfCheckForms().find((f) => f.id === id);

/** The same form for the engine that reads what was filled in: an answer for each item, points where a scored item fails, a reason where one does. */
export const engineForm = (form: Form): EngineForm =>
  declareForm({
    id: form.id,
    title: form.title,
    fields: form.items.flatMap((i) => [
      {
        id: i.no,
        label: `第${i.no}项 ${i.item}`,
        kind: "choice" as const,
        required: true as const,
        options: answers.map((value) => ({ value, label: answerNames[value] })),
      },
      ...(i.max === null
        ? []
        : [
            {
              id: `${i.no}:points`,
              label: `第${i.no}项得分`,
              kind: "number" as const,
              min: 0,
              max: i.max,
              required: { field: i.no, is: "no" },
              shownIf: { field: i.no, is: "no" },
            },
          ]),
      {
        id: `${i.no}:note`,
        label: `第${i.no}项情况说明`,
        kind: "text" as const,
        maxLength: 500,
        required: { field: i.no, is: "no" },
      },
      { id: `${i.no}:files`, label: `第${i.no}项证明`, kind: "files" as const },
    ]),
    checks: form.items
      .filter((i) => i.max !== null)
      .map((i) => ({
        field: `${i.no}:points`,
        fault: (v: Values) => (v[i.no] === "no" && v[`${i.no}:points`] === i.max ? `第${i.no}项不符合，得分应低于 ${i.max}` : undefined),
      })),
  });

const filesIn = (values: Values, no: string): string[] => (values[`${no}:files`] as string[] | undefined) ?? [];
/** Every file the answers name. */
export const filesOfAnswers = (form: Form, values: Values): string[] => form.items.flatMap((i) => filesIn(values, i.no));
export const failedItems = (form: Form, values: Values): { no: string; item: string; basis: string; note: string }[] =>
  form.items
    .filter((i) => values[i.no] === "no")
    .map((i) => ({ no: i.no, item: i.item, basis: i.basis, note: String(values[`${i.no}:note`] ?? "") }));
/** Items a later version says are mended, with the files that prove it; without a file nothing is mended. */
export const mendedItems = (form: Form, values: Values): { no: string; files: string[] }[] =>
  form.items
    .filter((i) => values[i.no] === "yes" && filesIn(values, i.no).length > 0)
    .map((i) => ({ no: i.no, files: filesIn(values, i.no) }));

export type Exposure = { readonly exposed: number | null; readonly groups: readonly HazardGroup[]; readonly listedFactor?: boolean };

/**
 * What a submitted form comes to: counts, the score where the form has scores, and the class by the form's own scheme with the
 * hazards on file. What the tables do not hold is named as missing, never supposed.
 */
export function resultOf(form: Form, values: Values, exposure: Exposure, on: Day): Result {
  const count = (word: string): number => form.items.filter((i) => values[i.no] === word).length;
  const set = riskRuleSets().find((s) => s.id === form.id);
  const given = form.items.flatMap((i): SelfCheckAnswer[] => {
    const said = values[i.no];
    if (said === "na") return [{ no: i.no, notApplicable: true }];
    if (said === "yes") return [{ no: i.no, points: i.max ?? 0 }];
    return said === "no" ? [{ no: i.no, points: Number(values[`${i.no}:points`] ?? 0) }] : [];
  });
  const scored = set ? scoreForm(selfCheckForm(form.id), given, set.notApplicable) : undefined;
  const item17 = given.find((a) => a.no === "17");
  const classed =
    set &&
    classify(
      set.id,
      {
        groups: exposure.groups,
        ...(scored && { selfCheck: scored, ...(scored.score !== undefined && { score: scored.score }) }),
        ...(exposure.exposed !== null && { exposed: exposure.exposed }),
        ...(exposure.listedFactor !== undefined && { listedFactor: exposure.listedFactor }),
        ...(item17 && "points" in item17 && { item17: item17.points }),
      },
      on,
    );
  return {
    counts: { yes: count("yes"), no: count("no"), na: count("na") },
    score: scored?.score ?? null,
    scoreSteps: scored?.steps.map((s) => s.text) ?? [],
    scoreMissing: scored ? [...scored.missing] : ["该清单没有分值，得分未配置"],
    className: classed?.outcome === "classified" ? classText(classed) : "",
    classOutcome: classed?.outcome ?? "no-scheme",
    classSteps: classed?.steps.map((s) => s.text) ?? [],
    classMissing: classed ? [...classed.missing] : [],
    unconfirmed: classed?.unconfirmed ?? false,
  };
}
