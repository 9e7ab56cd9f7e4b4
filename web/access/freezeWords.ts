import type { Item } from "../kit/client.ts";

export type Freeze = Item<"/api/v1/freezes">;
export const freezeKinds = [
  { value: "account", label: "一个账号" },
  { value: "organisation", label: "一个机构（含所属账号和接口密钥）" },
  { value: "key", label: "一把接口密钥" },
  { value: "exports", label: "全部导出和下载原件" },
  { value: "exchange", label: "全部接口交换（密钥报送和下载）" },
] as const satisfies readonly { value: Freeze["kind"]; label: string }[];
const short: Readonly<Record<Freeze["kind"], string>> = {
  account: "账号",
  organisation: "机构",
  key: "接口密钥",
  exports: "全部导出",
  exchange: "全部接口交换",
};
/** Whether a kind concerns the whole installation and names nobody. */
export const isWhole = (kind: unknown): boolean => kind === "exports" || kind === "exchange";
export const freezeTitle = ({ kind, subject }: Pick<Freeze, "kind" | "subject">): string =>
  isWhole(kind) ? short[kind] : `${short[kind]} ${subject}`;
