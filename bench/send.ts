// A program of a clinic: sends one file as the body of one request. `bench/exam-cards.ts` starts it.
import { once } from "node:events";
import { createReadStream, statSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";

const [url, cookie, file] = process.argv.slice(2) as [string, string, string];
const asked = request(url, {
  method: "POST",
  headers: { cookie, "content-type": "application/xml", "x-file-name": "cards.xml", "content-length": statSync(file).size },
});
const answered = once(asked, "response") as Promise<[IncomingMessage]>;
await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), asked);
const [answer] = await answered;
const chunks: Buffer[] = [];
for await (const chunk of answer) chunks.push(chunk as Buffer);
process.stdout.write(Buffer.concat(chunks).toString());
