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
