import { Dropdown } from "antd";
import { useGet } from "../kit/query.ts";
import { Go, useGo, useUrlState, withQuery } from "../kit/routing.tsx";
import type { Area } from "../registry/types.ts";
import { useMe } from "./session.tsx";

/** The area of the page: from the address, else the one the person answers for. */
export const useArea = (): string => {
  const me = useMe();
  return useUrlState().get("area") || me.actor.areaCode;
};

const isPlace = (code: string): boolean => /^\d{12}$/.test(code) && code !== "000000000000";
/** Path from the province down to the area of the page. */
export const useAreaPath = (): Area[] => {
  const code = useArea();
  return useGet(isPlace(code) ? "/api/v1/areas/:areaCode/path" : undefined, { params: { areaCode: code } }).data?.items ?? [];
};

/** Narrowing the area narrows the whole page; it stays in the address. */
export function ScopeSwitch() {
  const me = useMe();
  const url = useUrlState();
  const go = useGo();
  const here = useArea();
  const path = useAreaPath();
  const below = useGet(isPlace(here) ? "/api/v1/areas" : undefined, { query: { parent: here } }).data?.items ?? [];
  const items = [
    ...(here === me.actor.areaCode ? [] : [{ key: "", label: "回到我的范围" }]),
    ...below.map((a) => ({ key: a.areaCode, label: a.name })),
  ];
  const name = path.find((a) => a.areaCode === here)?.name ?? "";
  if (!name) return null;
  if (items.length === 0) return <span className="ink-2">范围：{name}</span>;
  const choose = (key: string): void => go(withQuery(`${url.path}?${new URLSearchParams(url.all).toString()}`, { area: key, cursor: "" }));
  return (
    <Dropdown trigger={["click"]} menu={{ items, style: { maxHeight: 360, overflowY: "auto" }, onClick: ({ key }) => choose(key) }}>
      <button type="button" className="link caret">
        范围：{name}
      </button>
    </Dropdown>
  );
}

/** 浙江省 / 嘉兴市 / 临江县: a step is a link where the reader may go. */
export function AreaPath() {
  const me = useMe();
  const url = useUrlState();
  const path = useAreaPath();
  const own = path.findIndex((a) => a.areaCode === me.actor.areaCode);
  return (
    <nav className="area-path" aria-label="范围">
      {path.map((a, i) => (
        <span key={a.areaCode}>
          {i > 0 ? " / " : ""}
          {own >= 0 && i >= own && i < path.length - 1 ? (
            <Go href={withQuery(url.path, { area: a.areaCode === me.actor.areaCode ? "" : a.areaCode })}>{a.name}</Go>
          ) : (
            a.name
          )}
        </span>
      ))}
    </nav>
  );
}
