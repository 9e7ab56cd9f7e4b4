// A worker process that takes one submission and ends; `intake-kill.test.ts` kills it at random moments.
import { openVault } from "#access";
import { takeSubmission } from "#exchange";
import { clockAt, day } from "#kernel";
import { attachFiles, localFiles, makeLog, openDatabase, openQueue } from "#platform";
import { declareAll } from "../../src/apps/declared.ts";

const { adminUrl, secret, dataDir, today } = JSON.parse(process.env["TAKER"]!) as Record<
  "adminUrl" | "secret" | "dataDir" | "today",
  string
>;
declareAll();
const db = openDatabase(adminUrl, secret, { app: 1, worker: 3 });
openQueue(db);
attachFiles(db, localFiles(`${dataDir}/files`));
openVault({ dataDir, env: {} });
process.on("message", (submissionId: string) => {
  process.send!("begun");
  void takeSubmission({ db, clock: clockAt(day(today)), log: makeLog("error") }, submissionId).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.send!("ready");
