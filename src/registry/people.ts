// Light door: what has to be known of a person to be found or added, worked out where a file is read.
import type { Day } from "#kernel";
import { vault } from "#access/vault";

/** The blind index by which a person is found: kind of document and number together. */
export const workerIndex = (idKind: string, idNumber: string): Buffer => vault.blindIndex("id-number", `${idKind}|${idNumber.trim()}`);

/** A person without a readable word: indexes and sealed values as the database takes them, `\x` and hexadecimal. */
export type SealedPerson = {
  idKind: string;
  idIndex: string;
  idNumberSealed: string;
  nameSealed: string;
  nameIndex: string;
  phoneSealed: string | null;
  sex: "M" | "F" | "";
  birthOn: Day | null;
};

const bytea = (bytes: Buffer): string => `\\x${bytes.toString("hex")}`;

/** Seals name, number and phone. Each call gives other bytes for the same text; the indexes are the same. */
export const sealPerson = (person: {
  idKind: string;
  idNumber: string;
  name: string;
  sex: "M" | "F" | "";
  birthOn?: Day | null;
  phone?: string | null;
}): SealedPerson => ({
  idKind: person.idKind,
  idIndex: bytea(workerIndex(person.idKind, person.idNumber)),
  idNumberSealed: bytea(vault.seal(person.idNumber.trim().toUpperCase())),
  nameSealed: bytea(vault.seal(person.name.trim())),
  nameIndex: bytea(vault.blindIndex("name", person.name)),
  phoneSealed: person.phone ? bytea(vault.seal(person.phone)) : null,
  sex: person.sex,
  birthOn: person.birthOn ?? null,
});
