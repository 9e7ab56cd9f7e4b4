import { factSource } from "#engines";
import { returnFactSources } from "./returns/facts.ts";
import { verificationFactSources } from "./verification/facts.ts";
import { employerCellsSql, exposedWorkersSql } from "./queries/facts-exposed-workers.ts";

/** 接害人数 over 在册人数, one row an employer. */
export const exposedWorkers = factSource({
  id: "registry.exposed-workers",
  about: ["employer"],
  sql: exposedWorkersSql,
  reasons: { told: "已填报人数" },
  persons: null,
  list: {
    columns: [
      { key: "name", label: "单位名称" },
      { key: "creditCode", label: "统一社会信用代码" },
      { key: "area", label: "乡镇（街道）" },
    ],
    sql: employerCellsSql,
  },
});

export const registryFactSources = [exposedWorkers, ...verificationFactSources, ...returnFactSources];
