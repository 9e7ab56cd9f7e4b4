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
