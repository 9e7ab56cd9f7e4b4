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
  readonly fileName: string;
  readonly receivedOn: Day;
};

/** How records of a kind are made ready while their file is read. */
export type Reader<R = unknown, P = ReadLine<R> & { record: R }> = {
  readonly kind: string;
  /** records that go in one transaction */
  readonly chunk: number;
  /**
   * What can be found out about a record from itself, without database or clock, as plain data: files are read and prepared in a thread
   * of their own while earlier chunks are stored. Without it `receive` is given the lines as they were read.
   */
  prepare?(line: ReadLine<R> & { record: R }, receivedOn: Day): P;
  /** the text properties of a prepared record that hold most of it */
  readonly bulk?: readonly (keyof P & string)[];
};

/** A kind of submission and the one entrance its records go through. */
export type Kind<R = unknown, P = ReadLine<R> & { record: R }> = Reader<R, P> & {
  readonly label: string;
  /** organisation kinds that may submit it */
  readonly from: readonly string[];
  /**
   * Takes one chunk in the caller's transaction (worker role) and answers every line, in any order. Must be idempotent: after an
   * interruption the same chunk comes again.
   */
  receive(ctx: Ctx, records: readonly P[], source: SubmissionSource): Promise<readonly LineAnswer[]>;
};

/** A kind whose records are not looked into. */
export type AnyKind = Kind<unknown, unknown>;

const readers = new Map<string, Reader<never, never>>();
/** Adds how a kind is read; a kind adds itself. */
export const registerReader = <R, P>(reader: Reader<R, P>): Reader<R, P> => {
  readers.set(reader.kind, reader as unknown as Reader<never, never>);
  return reader;
};
export const readerOf = (kind: string): Reader<unknown, unknown> | undefined => readers.get(kind) as Reader<unknown, unknown> | undefined;

const kinds = new Map<string, Kind<never, never>>();
/** Adds a kind; the last registration counts. */
export const registerKind = <R, P = ReadLine<R> & { record: R }>(kind: Kind<R, P>): Kind<R, P> => {
  registerReader(kind);
  kinds.set(kind.kind, kind as unknown as Kind<never, never>);
  return kind;
};
export const kindOf = (kind: string): AnyKind | undefined => kinds.get(kind) as AnyKind | undefined;
export const allKinds = (): readonly AnyKind[] => [...kinds.values()] as unknown as AnyKind[];
