import { newId } from "#kernel";
import type { Tx } from "#platform";
import { vault } from "#access";
import { normaliseCreditCode } from "../rules.ts";
import type { PostKey, ResolvedEmployer, WorkerKey } from "../schema.ts";
import { employersByCode, setDeclarations } from "../store/employers.ts";
import { insertWorkers, upsertEmployments, upsertPostAgents, upsertPosts, workersByIndex } from "../store/resolve.ts";

/**
 * Employers by unified social credit code, in one statement however many.
 * A code missing from the answer is unknown; an answer with `hold` is named but not verified (`to-verify`) or was found
 * not to exist (`absent`): records about it wait for `EmployerConfirmed`.
 */
export const resolveEmployers = async (tx: Tx, creditCodes: readonly string[]): Promise<Map<string, ResolvedEmployer>> => {
  const codes = [...new Set(creditCodes.map(normaliseCreditCode))];
  if (codes.length === 0) return new Map();
  return new Map((await employersByCode(tx, codes)).map((employer) => [employer.creditCode, employer]));
};

/** Ids of the posts in the order given; posts not seen before are added, and so are their agents. */
export const resolvePosts = async (tx: Tx, posts: readonly PostKey[]): Promise<string[]> => {
  if (posts.length === 0) return [];
  const ids = await upsertPosts(
    tx,
    posts.map((p) => ({
      employerId: p.employerId,
      areaCode: p.areaCode,
      name: p.name.trim(),
      workshop: p.workshop?.trim() ?? "",
      workers: p.workers ?? 0,
    })),
  );
  await upsertPostAgents(
    tx,
    posts.flatMap((p, i) =>
      (p.agents ?? []).map((agentCode) => ({
        employerId: p.employerId,
        postId: ids[i]!,
        agentCode,
        areaCode: p.areaCode,
        since: p.on ?? null,
        workers: p.workers ?? 0,
      })),
    ),
  );
  return ids;
};

/** The blind index by which a person is found: kind of document and number together. */
export const workerIndex = (idKind: string, idNumber: string): Buffer => vault.blindIndex("id-number", `${idKind}|${idNumber.trim()}`);

/**
 * Ids of the workers in the order given, by document kind and number. Persons not seen before are added with sealed
 * name, number and phone; who works where is entered in the same call. Two statements when all are known, four otherwise.
 */
export const resolveWorkers = async (tx: Tx, rows: readonly WorkerKey[]): Promise<string[]> => {
  if (rows.length === 0) return [];
  const indexes = rows.map((row) => workerIndex(row.idKind, row.idNumber));
  const keys = indexes.map((index) => index.toString("hex"));
  const distinct = new Map(keys.map((key, i) => [key, i]));
  const ids = await workersByIndex(
    tx,
    [...distinct.values()].map((i) => indexes[i]!),
  );
  const missing = [...distinct].filter(([key]) => !ids.has(key)).map(([, i]) => i);
  const added = await insertWorkers(
    tx,
    missing.map((i) => {
      const row = rows[i]!;
      return {
        workerId: newId(),
        idKind: row.idKind,
        idIndex: indexes[i]!,
        idNumberSealed: vault.seal(row.idNumber.trim().toUpperCase()),
        nameSealed: vault.seal(row.name.trim()),
        nameIndex: vault.blindIndex("name", row.name),
        phoneSealed: row.phone ? vault.seal(row.phone) : null,
        sex: row.sex,
        birthOn: row.birthOn ?? null,
      };
    }),
  );
  for (const [key, id] of added) ids.set(key, id);
  if (added.size < missing.length)
    for (const [key, id] of await workersByIndex(
      tx,
      missing.map((i) => indexes[i]!),
    ))
      ids.set(key, id);
  const workerIds = keys.map((key) => ids.get(key)!);
  await upsertEmployments(
    tx,
    rows.map((row, i) => ({
      employerId: row.employerId,
      workerId: workerIds[i]!,
      areaCode: row.areaCode,
      usingEmployerId: row.usingEmployerId ?? null,
      since: row.since ?? null,
      seenOn: row.seenOn,
    })),
  );
  return workerIds;
};

/** Called by the declaration room in its own transaction: until when each employer's accepted declaration is valid, null when none is. */
export const noteDeclarations = setDeclarations;
