import type { Day } from "#kernel";
import type { Ctx } from "#access";
import type { LineAnswer, ReadLine } from "./format.ts";

/** What a receiver is told about where its records come from. */
export type SubmissionSource = {
  readonly submissionId: string;
  readonly receiptNo: string;
  readonly family: string;
  readonly organisationId: string;
  readonly organisationKind: string;
  readonly organisationName: string;
  readonly areaCode: string;
  readonly accountId: string | null;
  readonly fileSha256: string;
  readonly receivedOn: Day;
};

/** A kind of submission and the one entrance its records go through. */
export type Kind<R = unknown> = {
  readonly kind: string;
  readonly label: string;
  /** organisation kinds that may submit it */
  readonly from: readonly string[];
  /** records that go in one transaction */
  readonly chunk: number;
  /**
   * Takes one chunk in the caller's transaction (worker role) and answers every line, in any order. Must be idempotent: after an
   * interruption the same chunk comes again.
   */
  receive(ctx: Ctx, lines: readonly (ReadLine<R> & { record: R })[], source: SubmissionSource): Promise<readonly LineAnswer[]>;
};

const kinds = new Map<string, Kind<never>>();
/** Adds a kind; the last registration counts. */
export const registerKind = <R>(kind: Kind<R>): Kind<R> => {
  kinds.set(kind.kind, kind as unknown as Kind<never>);
  return kind;
};
export const kindOf = (kind: string): Kind | undefined => kinds.get(kind) as unknown as Kind | undefined;
export const allKinds = (): readonly Kind[] => [...kinds.values()] as unknown as Kind[];
