import { Select } from "antd";
import { useGet } from "./query.ts";

/** An institution chosen from the register: those whose licence or filing is in force today. */
export function ReferenceField({
  kind,
  value,
  onValue,
  onName,
  ...common
}: {
  id: string;
  kind: string;
  value: string | null;
  onValue: (value: unknown) => void;
  onName?: ((name: string) => void) | undefined;
}) {
  const list = useGet("/api/v1/institutions", { query: { kind, limit: 200 } });
  const offered = (list.data?.items ?? []).filter((i) => i.valid || i.institutionId === value);
  return (
    <Select
      {...common}
      style={{ width: "100%" }}
      showSearch={{ optionFilterProp: "label" }}
      value={value}
      loading={list.isLoading}
      onChange={(chosen: string) => {
        onValue(chosen);
        const name = offered.find((i) => i.institutionId === chosen)?.name;
        if (name !== undefined) onName?.(name);
      }}
      options={offered.map((i) => ({ value: i.institutionId, label: `${i.name}（${i.areaName.split(" ").at(-1) ?? ""}）` }))}
      placeholder="从列表中选"
      notFoundContent={list.isLoading ? "正在读取…" : "名录里没有在有效期内的机构"}
    />
  );
}
