// A clinic's export: writes the file of a bench's cards, in a process of its own so that the server's memory is not the generator's.
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeCardsXml } from "#exchange";
import { systemClock } from "#kernel";
import { cardsOf, clinic } from "./exam-cards.ts";

const [count, file] = process.argv.slice(2) as [string, string];
await pipeline(
  Readable.from(writeCardsXml(cardsOf(Number(count), systemClock.today()), { edition: "2021", institutionCode: clinic })),
  createWriteStream(file),
);
