import { Dropdown } from "antd";
import { useGet } from "../kit/query.ts";
import { Go, useGo, useUrlState, withQuery } from "../kit/routing.tsx";
import { useMe } from "./session.tsx";
import type { AreaPage } from "../registry/types.ts";

/** The area of the page: from the address, else the one the person answers for. */
export const useArea = (): string => {
  const me = useMe();
  return useUrlState().get("area") || me.actor.areaCode;
};

const useAreaPage = () => {
  const code = useArea();
  return useGet<AreaPage>(/^\d{12}$/.test(code) && code !== "000000000000" ? `areas/${code}` : undefined);
};

/** Narrowing the area narrows the whole page; it stays in the address. */
export function ScopeSwitch() {
  const me = useMe();
  const url = useUrlState();
  const go = useGo();
  const page = useAreaPage();
  const here = useArea();
  const items = [
    ...(here === me.actor.areaCode ? [] : [{ key: "", label: "回到我的范围" }]),
    ...(page.data?.children ?? []).map((a) => ({ key: a.areaCode, label: a.name })),
  ];
  const name = page.data?.name ?? "";
  if (!name) return null;
  if (items.length === 0) return <span className="ink-2">范围：{name}</span>;
  return (
    <Dropdown trigger={["click"]} menu={{ items, style: { maxHeight: 360, overflowY: "auto" }, onClick: ({ key }) => go(withQuery(`${url.path}?${new URLSearchParams(url.all).toString()}`, { area: key, cursor: "" })) }}>
      <button type="button" className="link">范围：{name} ▾</button>
    </Dropdown>
  );
}

/** 浙江省 / 嘉兴市 / 临江县: a step is a link where the reader may go. */
export function AreaPath() {
  const me = useMe();
  const url = useUrlState();
  const page = useAreaPage();
  const path = page.data?.path ?? [];
  const own = me.actor.areaCode.replace(/(000|00)*$/, "");
  return (
    <nav className="area-path" aria-label="范围">
      {path.map((a, i) => (
        <span key={a.areaCode}>
          {i > 0 ? " / " : ""}
          {a.areaCode.startsWith(own) && i < path.length - 1 ? <Go href={withQuery(url.path, { area: a.areaCode === me.actor.areaCode ? "" : a.areaCode })}>{a.name}</Go> : a.name}
        </span>
      ))}
    </nav>
  );
}
