import { employerManagers, type Actor } from "#access";
import type { Day } from "#kernel";
import type { Tx } from "#platform";

/** Persons of an employer examined for one key in a span: distinct persons, the last day and where. */
export type Examined = { employerId: string; key: string; workers: number; lastOn: Day; institutions: string[]; cards: number };
/**
 * Exams in service of employers between two days, by agent, or by the keys that `sets` gives agents (an agent may have several;
 * a person counts once a key).
 */
export type ExaminedSource = (
  tx: Tx,
  employerIds: readonly string[],
  span: { from: Day; to: Day },
  sets?: readonly { key: string; agent: string }[],
) => Promise<Examined[]>;

const kinds = new Set<Actor["kind"]>(["commission", "cdc", "employer", "platform"]);
/**
 * Whether anything may be judged from exam cards for the actor. Row security hides them from the rest, and from those persons of an
 * employer who neither manage nor head it: to them a card that is hidden would read as an exam that was not done.
 */
export const seesCards = ({ kind, roles }: Actor): boolean =>
  kinds.has(kind) && (kind !== "employer" || roles.some((role) => employerManagers.includes(role)));

let source: ExaminedSource | undefined;
/** Exam cards are kept in the room above this one, which says here how they are counted. */
export const declareExamined = (given: ExaminedSource): void => void (source = given);
export const examined: ExaminedSource = async (...asked) => (source ? source(...asked) : []);

/** The last exam of each person for any of the agents, by phase. */
export type PersonExam = { employerId: string; workerId: string; phase: string; lastOn: Day };
export type PersonExamSource = (tx: Tx, employerIds: readonly string[], agents: readonly string[]) => Promise<PersonExam[]>;

let persons: PersonExamSource | undefined;
/** Said by the room above, as with `declareExamined`. */
export const declarePersonExams = (given: PersonExamSource): void => void (persons = given);
export const personExams: PersonExamSource = async (...asked) => (persons ? persons(...asked) : []);
