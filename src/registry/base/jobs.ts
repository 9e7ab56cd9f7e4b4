import { job } from "#platform";
import { recountHazards } from "../store/hazards.ts";
import { foldDeltas, recountBase } from "./store.ts";

/** Keeps what has to be added up at reading small. */
export const foldBaseJob = job("registry.fold-base", {
  cron: "* * * * *",
  run: async ({ db }) => void (await db.asWorker((tx) => foldDeltas(tx))),
});

/** Counts 底数 and the classes of hazard of every employer anew at night; what differs is logged, and then the records win. */
export const recountBaseJob = job("registry.recount-base", {
  cron: "50 2 * * *",
  expireInSeconds: 3600,
  run: async ({ db, log }) => {
    const differed = await db.asWorker((tx) => recountBase(tx));
    if (differed > 0) log.warn({ differed }, "figures of the base were put right by the recount");
    const hazards = await db.asWorker((tx) => recountHazards(tx));
    if (hazards > 0) log.warn({ employers: hazards }, "classes of hazard kept beside employers were put right by the recount");
  },
});
