import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";

// SM3 has no processor instructions of its own: a large file takes seconds, which nobody's request should wait for.
const hash = createHash("sm3");
for await (const chunk of createReadStream(workerData as string, { highWaterMark: 1 << 18 })) hash.update(chunk as Buffer);
parentPort!.postMessage(hash.digest("hex"));
