import { createWriteStream, existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { answerOf, csvWriter, fileContent, judgeTable, sampleTemplate, workbookWriter, type JudgedRow } from "#exchange";
import { padded, say } from "./print.ts";
import { errors } from "./tasks.ts";

const kindOf = (file: string): "csv" | "xlsx" => {
  const kind = /\.(csv|xlsx)$/i.exec(file)?.[1]?.toLowerCase();
  if (kind !== "csv" && kind !== "xlsx") throw errors.outKind({ file });
  return kind;
};

const head = `${padded("行", 6)}${padded("危害因素", 20)}${padded("判定", 10)}${padded("检测结果", 18)}${padded("限值", 26)}依据／过程`;
const shown = (row: JudgedRow): string => {
  const [verdict, value, limit, kind, ratio, clause, steps, missing, wrong] = answerOf(row) as [string, ...string[]];
  const start = `${padded(String(row.rowNo), 6)}${padded(row.agent, 20)}${padded(verdict, 10)}`;
  if (row.refusal) return `${start}${wrong}`;
  const rest = missing ? `　尚缺：${missing}` : "";
  const by = ratio ? `（${ratio}）` : "";
  return `${start}${padded(value!, 18)}${padded(`${kind} ${limit}${by}`.trim(), 26)}${clause}　${steps}${rest}`;
};

/** Judges a table of samples; to the screen, or into a file beside the sender's own columns. */
export const judgeFile = async (file: string | undefined, options: { out?: string; template?: string }): Promise<void> => {
  if (options.template !== undefined) {
    await writeFile(options.template, await sampleTemplate(kindOf(options.template)));
    return say(`模板已写到 ${options.template}`);
  }
  if (file === undefined) throw errors.noTable();
  if (!existsSync(file)) throw errors.noFile({ file });
  const kind = options.out === undefined ? undefined : kindOf(options.out);
  const began = performance.now();
  const { titles, rows } = await judgeTable(await fileContent(file));
  const writer = kind === undefined ? undefined : (kind === "csv" ? csvWriter : workbookWriter)(titles, createWriteStream(options.out!));
  const counts: Record<string, number> = {};
  let all = 0;
  if (!writer) say(head);
  for await (const row of rows) {
    const verdict = answerOf(row)[0]!;
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    all++;
    if (writer) {
      await writer.write(row);
      if (row.refusal) process.stderr.write(`第 ${row.rowNo} 行：${row.refusal.says}${row.refusal.remedy}（${row.refusal.code}）\n`);
    } else say(shown(row));
  }
  await writer?.end();
  const seconds = (performance.now() - began) / 1000;
  const parts = Object.entries(counts).map(([verdict, n]) => `${verdict} ${n.toLocaleString("zh-CN")}`);
  say(
    `共 ${all.toLocaleString("zh-CN")} 行：${parts.join("，")}（${seconds.toFixed(1)} 秒）${writer ? `，结果已写到 ${options.out}` : ""}`,
  );
  if (counts["未判定"]) process.exitCode = 3;
};
