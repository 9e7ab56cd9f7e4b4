import { newId } from "#kernel";
import type { Tx } from "#platform";
import { normaliseCreditCode } from "../rules.ts";
import { sealPerson, type SealedPerson } from "../people.ts";
import type { PostKey, ResolvedEmployer, WorkerKey, WorkPlace } from "../schema.ts";
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

/**
 * Ids of the workers in the order given, by document kind and number. Persons not seen before are added with sealed
 * name, number and phone; who works where is entered in the same call. Two statements when all are known, four otherwise.
 */
export const resolveWorkers = (tx: Tx, rows: readonly WorkerKey[]): Promise<string[]> =>
  resolvePeople(
    tx,
    rows.map((row) => ({ person: sealPerson(row), at: row })),
  );

/** `resolveWorkers` for persons sealed before. */
export const resolvePeople = async (tx: Tx, rows: readonly { person: SealedPerson; at: WorkPlace }[]): Promise<string[]> => {
  if (rows.length === 0) return [];
  const distinct = new Map(rows.map(({ person }) => [person.idIndex, person]));
  const ids = await workersByIndex(tx, [...distinct.keys()]);
  const missing = [...distinct.values()].filter(({ idIndex }) => !ids.has(idIndex));
  const added = await insertWorkers(
    tx,
    missing.map((person) => ({ ...person, workerId: newId() })),
  );
  for (const [index, id] of added) ids.set(index, id);
  // Somebody another transaction added meanwhile was not returned by the insert.
  if (added.size < missing.length)
    for (const [index, id] of await workersByIndex(
      tx,
      missing.map(({ idIndex }) => idIndex),
    ))
      ids.set(index, id);
  const workerIds = rows.map(({ person }) => ids.get(person.idIndex)!);
  await upsertEmployments(
    tx,
    rows.map(({ at }, i) => ({
      employerId: at.employerId,
      workerId: workerIds[i]!,
      areaCode: at.areaCode,
      usingEmployerId: at.usingEmployerId ?? null,
      since: at.since ?? null,
      seenOn: at.seenOn,
    })),
  );
  return workerIds;
};

/** Called by the declaration room in its own transaction: until when each employer's accepted declaration is valid, null when none is. */
export const noteDeclarations = setDeclarations;
