import { factSource } from "#engines";
import { monitoringStateLabels } from "./schema.ts";
import { dosimetryCellsSql, dosimetrySql } from "./queries/facts-dosimetry.ts";

export { dosimetryCounts } from "./queries/facts-dosimetry.ts";

/** Radiation workers of a year and whether their doses were monitored. Settings `kind`, parameters `count`, `reportDays`. */
export const dosimetry = factSource({
  id: "exposure.dosimetry",
  about: ["employer", "radiation-worker", "dose"],
  sql: dosimetrySql,
  reasons: monitoringStateLabels,
  persons: "radiation.read",
  list: {
    columns: [
      { key: "name", label: "单位名称" },
      { key: "person", label: "姓名" },
      { key: "area", label: "乡镇（街道）" },
      { key: "category", label: "职业类别" },
      { key: "badgeFrom", label: "开始佩戴" },
      { key: "lastPeriod", label: "最近有效周期" },
      { key: "laboratory", label: "检测机构" },
    ],
    sql: dosimetryCellsSql,
    sealedNames: ["person"],
    onlyFor: ["commission", "cdc"],
  },
});

export const radiationFactSources = [dosimetry];
