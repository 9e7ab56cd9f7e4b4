import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, chmodSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import prettier from "prettier";
import { renderRoleMatrix } from "#access";
import { allCatalogues } from "#kernel";
import { declaredWork, ensureDatabase, openApi, projectRoot, startEmbedded } from "#platform";
import { prepareDatabase } from "../src/apps/compose.ts";
import { renderPersonalData, renderRetention } from "../src/apps/registers/print.ts";
import { routeGroups, routes } from "../src/apps/routes.ts";
import { check as standardsCurrent, write as writeStandards } from "./standards.ts";
import { bySourcePage, unmappedPage } from "./standards-pages.ts";
import { dumpSchema, renderTableTypes, renderTablesPage } from "./schema.ts";

// Makes everything that is generated; `--check` only says what is not current.
const check = process.argv.includes("--check");
const stale: string[] = [];
const write = (path: string, text: string): void => {
  const full = join(projectRoot, path);
  if (existsSync(full) && readFileSync(full, "utf8") === text) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
};

if (check) stale.push(...standardsCurrent());
else writeStandards();

const note = "由 `npm run generate` 生成，不要手工修改。";
const errorsPage = (): string => {
  const lines = allCatalogues()
    .flatMap(({ room, entries }) => Object.values(entries).map((e) => ({ room, ...e })))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((e) => `| \`${e.code}\` | ${e.status} | ${e.says} | ${e.remedy} | ${e.clause ?? ""} | ${e.room} |`);
  return ["# 拒绝与说明", "", note, "", "| 代码 | HTTP | 说明 | 怎么办 | 依据 | 部分 |", "|---|---|---|---|---|---|", ...lines, ""].join(
    "\n",
  );
};
const jobsPage = (): string => {
  const work = declaredWork();
  return [
    "# 后台办理",
    "",
    note,
    "",
    "## 听取事件",
    "",
    "| 事件 | 谁来办 |",
    "|---|---|",
    ...work.subscriptions.map((s) => `| \`${s.event}\` | \`${s.queue.slice(`event.${s.event}.`.length)}\` |`).sort(),
    "",
    "## 定时与排队",
    "",
    "| 名称 | 时间（北京时间） | 重试 |",
    "|---|---|---|",
    ...work.jobs.map((j) => `| \`${j.queue.slice(4)}\` | ${j.cron ? `\`${j.cron}\`` : "排队即办"} | ${j.retryLimit} 次 |`).sort(),
    "",
  ].join("\n");
};
const apiPage = (): string =>
  [
    "# 接口",
    "",
    note,
    "机器可读的说明在 `/api/v1/openapi.json`。",
    "",
    "| 方法 | 地址 | 做什么 | 需要的权限 |",
    "|---|---|---|---|",
    ...[...routes]
      .sort((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1))
      .map((r) => `| ${r.method} | \`${r.path}\` | ${r.summary} | \`${r.may}\` |`),
    "",
  ].join("\n");

const roomsPicture = (): string => {
  const { rooms } = JSON.parse(readFileSync(join(projectRoot, "rooms.json"), "utf8")) as {
    rooms: Record<string, { imports: string[]; holds: string }>;
  };
  return Object.entries(rooms)
    .map(([room, { imports, holds }]) => `| \`${room}\` | ${holds} | ${imports.map((i) => `\`${i}\``).join(" ") || "–"} |`)
    .join("\n");
};

write("docs/generated/errors.md", errorsPage());
write("docs/generated/standards-by-source.md", bySourcePage());
write("docs/generated/codes-unmapped.md", unmappedPage());
write("docs/generated/roles.md", renderRoleMatrix());
write("docs/generated/personal-data.md", renderPersonalData());
write("docs/generated/retention.md", renderRetention());
write("docs/generated/api.md", apiPage());
write("docs/generated/rooms.md", `# Rooms\n\n${note}\n\n| room | holds | may import |\n|---|---|---|\n${roomsPicture()}\n`);

const document = openApi(routeGroups, "职康 Zhikang", "1");
const types = astToString(await openapiTS(document as never, { defaultNonNullable: false }));
write(
  "web/generated/api.d.ts",
  await prettier.format(`// Made by \`npm run generate\` from the route table.\n${types}`, { parser: "typescript", printWidth: 140 }),
);

const folder = mkdtempSync(join(tmpdir(), "zhikang-generate-"));
chmodSync(folder, 0o755);
const server = await startEmbedded(folder, "generate", { throwaway: true });
try {
  const url = await ensureDatabase(server.adminUrl, "zhikang");
  await prepareDatabase(url, "generate");
  write("docs/generated/jobs.md", jobsPage());
  write("db/schema.sql", await dumpSchema(url));
  write("docs/generated/tables.md", await renderTablesPage(url));
  write("src/platform/db/tables.ts", await renderTableTypes(url));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

if (check && stale.length > 0) {
  process.stderr.write(`不是最新的生成物：${stale.join("、")}\n请运行 npm run generate\n`);
  process.exit(1);
}
process.stdout.write(check ? "生成物都是最新的\n" : stale.length ? `已更新 ${stale.join("、")}\n` : "没有变化\n");
process.exit(0);
