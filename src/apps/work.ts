import { accessJobs } from "#access";
import { caseJobs, indicatorJobs } from "#engines";
import { exchangeJobs, exchangeSubscriptions } from "#exchange";
import { exposureJobs, exposureSubscriptions } from "#exposure";
import { surveillanceSubscriptions } from "#health";
import { forgetAnswers, job, type JobKind, type Subscription } from "#platform";
import { programmeSubscriptions } from "#programmes";
import { registryJobs } from "#registry";

/** Answers kept for repeated requests are given for a day. */
const forget = job("platform.forget-answers", {
  cron: "40 2 * * *",
  run: ({ db }) => db.asWorker(async (tx) => void (await forgetAnswers(tx))),
});

/** Who hears which event. Each room exports what it declares; this is the only list. */
export const subscriptions: readonly Subscription[] = [
  ...exposureSubscriptions,
  ...surveillanceSubscriptions,
  ...programmeSubscriptions,
  ...exchangeSubscriptions,
];

/** Jobs that run at a time or when enqueued. */
export const jobs: readonly JobKind<never>[] = [
  ...accessJobs,
  ...caseJobs,
  ...indicatorJobs,
  ...exchangeJobs,
  ...registryJobs,
  ...exposureJobs,
  forget,
] as readonly JobKind<never>[];
