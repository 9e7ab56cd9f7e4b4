import { notPersonal } from "./not-personal.ts";
import { keptFor, personalData } from "./personal-data.ts";
import { evidenceLabels, retentionKinds } from "./retention.ts";
import { rolesThatSee } from "./routes.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|") || "—";
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const code = (names: readonly string[]): string => names.map((n) => `\`${n}\``).join(" ");

/** 个人信息清单 as Markdown, for `docs/generated/personal-data.md`. */
export const renderPersonalData = (): string =>
  [
    "# 个人信息清单",
    "",
    "由 `npm run generate` 从 `src/apps/registers` 生成，不要手工修改。数据库里像个人信息而没有列入、也没有标明不是的列，构建不通过。",
    "",
    row(["什么", "谁的", "为什么", "依据", "证据", "谁看得到", "保存", "怎么保护", "提供给谁", "敏感", "列"]),
    row(Array.from({ length: 11 }, () => "---")),
    ...personalData.map((p) =>
      row([
        p.what,
        p.whose,
        p.purpose,
        p.basis,
        evidenceLabels[p.evidence],
        [rolesThatSee(p.seenBy).join("、"), p.alsoSeen].filter((t) => t !== "").join("；"),
        keptFor(p).join("；"),
        p.protection,
        p.recipients,
        p.sensitive ? "是" : "",
        code(p.columns),
      ]),
    ),
    "",
    "## 像个人信息而不是的列",
    "",
    row(["理由", "列"]),
    row(["---", "---"]),
    ...Object.entries(notPersonal).map(([reason, columns]) => row([reason, code(columns)])),
    "",
  ].join("\n");

/** 保存期限清单 as Markdown, for `docs/generated/retention.md`. */
export const renderRetention = (): string =>
  [
    "# 保存期限清单",
    "",
    "由 `npm run generate` 从 `src/apps/registers` 生成，不要手工修改。每张表属于一种；没有查到来源的不自动删除。",
    "",
    row(["记录", "期限", "来源", "证据", "自动删除什么", "表"]),
    row(Array.from({ length: 6 }, () => "---")),
    ...retentionKinds.map((k) =>
      row([
        k.what,
        k.period ?? "没有查到",
        k.source,
        evidenceLabels[k.evidence],
        k.deletes
          ? Object.entries(k.deletes)
              .map(([table, rows]) => `\`${table}\`：${rows}`)
              .join("；")
          : "不自动删除",
        code(k.tables),
      ]),
    ),
    "",
  ].join("\n");
