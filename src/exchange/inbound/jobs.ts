import { subscribe } from "#platform";
import { HeldCardsAnswered } from "#health";
import { answerLater } from "./store.ts";
import { resumeJob, sm3Job, takeJob } from "./take.ts";

export const inboundJobs = [takeJob, resumeJob, sm3Job];

export const inboundSubscriptions = [
  subscribe(HeldCardsAnswered, "exchange.later-answers", async ({ db }, { answers }) => {
    await db.asWorker((tx) => answerLater(tx, answers));
  }),
];
