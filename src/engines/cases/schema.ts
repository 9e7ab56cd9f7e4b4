import { z } from "zod";
import type { CasePage } from "./contract.ts";

/** The shapes of `contract.ts` as the API reference and the generated client read them. */
const Values = z.record(z.string(), z.unknown());
const Condition = z.union([
  z.object({ field: z.string(), is: z.union([z.string(), z.boolean()]) }),
  z.object({ field: z.string(), in: z.array(z.string()) }),
  z.object({ field: z.string(), filled: z.boolean() }),
]);
const fieldShape = {
  id: z.string(),
  label: z.string(),
  kind: z.enum(["text", "number", "money", "day", "choice", "choices", "flag", "files", "reference", "list"]),
  hint: z.string().optional(),
  required: z.union([z.literal(true), Condition]).optional(),
  shownIf: Condition.optional(),
  basis: z.string().optional(),
  unit: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  maxLength: z.number().optional(),
  decimals: z.number().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  to: z.string().optional(),
  fills: z.string().optional(),
};
// One level of lists is enough for every form; deeper ones would be unreadable on a page.
const FieldView = z.object({ ...fieldShape, of: z.array(z.object(fieldShape)).optional() });
export const FormShape = z.object({ id: z.string(), title: z.string(), fields: z.array(FieldView) });

const CaseLineShape = z.object({
  caseId: z.string(),
  caseNo: z.string(),
  programme: z.string(),
  programmeTitle: z.string(),
  title: z.string(),
  employerId: z.string(),
  employerName: z.string().optional(),
  areaCode: z.string(),
  stage: z.string(),
  stageTitle: z.string(),
  state: z.enum(["open", "closed"]),
  outcome: z.string().optional(),
  outcomeTitle: z.string().optional(),
  waitsFor: z.string().optional(),
  openedOn: z.string(),
  dueOn: z.string().optional(),
  closedOn: z.string().optional(),
  waitingSince: z.string().optional(),
  pausedSince: z.string().optional(),
});
const AllowedActShape = z.object({
  act: z.string(),
  title: z.string(),
  form: FormShape.optional(),
  prefill: Values.optional(),
  corrects: z.array(z.int()).optional(),
  beside: z.boolean(),
  elsewhere: z.string().optional(),
  document: z.string().optional(),
});
const RefusedActShape = z.object({
  act: z.string(),
  title: z.string(),
  code: z.string(),
  because: z.string(),
  clause: z.string().optional(),
});
const DeadlineShape = z.object({
  id: z.string(),
  title: z.string(),
  dueOn: z.string(),
  startOn: z.string().optional(),
  counts: z.enum(["calendar-days", "working-days", "months", "day"]),
  kind: z.enum(["statutory", "internal", "own"]),
  clause: z.string().optional(),
  pausedDays: z.int(),
});
const ActLineShape = z.object({
  actNo: z.int(),
  act: z.string(),
  title: z.string(),
  says: z.string(),
  on: z.string(),
  at: z.string(),
  remark: z.string().optional(),
  actorName: z.string(),
  actorKind: z.string(),
  note: z.string(),
  input: Values,
  filled: z.array(z.object({ field: z.string(), label: z.string(), text: z.string() })),
  files: z.array(z.string()),
  replaces: z.int().optional(),
  replacedBy: z.int().optional(),
});
const EvidenceShape = z.object({
  evidenceId: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  actorName: z.string(),
  on: z.string(),
  takenAt: z.string().optional(),
  offline: z.boolean(),
});
const CasePageShape = z.object({
  ...CaseLineShape.shape,
  revision: z.int(),
  programmeVersion: z.string(),
  facts: Values,
  stages: z.array(z.object({ id: z.string(), title: z.string(), reachedOn: z.string().optional(), now: z.boolean() })),
  deadlines: z.array(DeadlineShape),
  abilities: z.object({ allowed: z.array(AllowedActShape), refused: z.array(RefusedActShape) }),
  acts: z.array(ActLineShape),
  evidence: z.array(EvidenceShape),
});
const CountShape = z.object({ value: z.int(), capped: z.boolean() });

export const CaseView = CasePageShape;
export const CasesView = z.object({ items: z.array(CaseLineShape), nextCursor: z.string().nullable(), count: CountShape });
export const DeskView = z.object({
  items: z.array(
    CaseLineShape.extend({ next: z.object({ act: z.string(), title: z.string(), elsewhere: z.string().optional() }).optional() }),
  ),
  count: CountShape,
});
export const WaitingView = z.object({
  items: z.array(
    z.object({
      programme: z.string(),
      programmeTitle: z.string(),
      stage: z.string(),
      stageTitle: z.string(),
      waitsFor: z.string(),
      cases: z.int(),
      longestDays: z.int(),
    }),
  ),
  urged: z.int(),
});

type Mutable<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer U)[]
    ? Mutable<U>[]
    : T extends object
      ? { -readonly [K in keyof T]: Mutable<T[K]> }
      : T;
/** The page as the API sends it; the type says when the two ways of writing the shape drift apart. */
export const sent = (page: CasePage): z.input<typeof CaseView> => page as Mutable<CasePage>;
