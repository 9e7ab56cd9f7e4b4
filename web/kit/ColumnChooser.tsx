import { Button, Checkbox, Popover, Segmented } from "antd";
import { useState, type ReactNode } from "react";
import { useUrlState } from "./routing.tsx";

type Told = { key: string; title: ReactNode };
export type Density = "small" | "middle";

const remembered = (key: string): string => localStorage.getItem(key) ?? "";
/** Where a list's choice is remembered: the same for every record whose page has such a list. */
const placeOf = (columns: readonly Told[]): string => `columns:${columns.map((c) => c.key).join(".")}`;
const keysIn = (text: string, columns: readonly Told[]): string[] | undefined => {
  const keys = text.split(".").filter(Boolean);
  return keys.length > 0 && keys.every((key) => columns.some((c) => c.key === key)) ? keys : undefined;
};

/**
 * Which columns of a list are shown, and how close its rows stand. The choice stands in the address, so that a sent link shows the same
 * list; without one there, the reader's last choice holds. The first column names the row and stays.
 */
export const useColumns = <C extends Told>(columns: readonly C[]): { shown: C[]; density: Density; chooser: ReactNode } => {
  const url = useUrlState();
  const place = placeOf(columns);
  const [density, setDensity] = useState<Density>(() => (remembered("density") === "middle" ? "middle" : "small"));
  // What is remembered is read at each drawing: a choice that leaves the address as it was has to draw again by itself.
  const [, drawAgain] = useState(0);
  const chosen = keysIn(url.get("columns"), columns) ?? keysIn(remembered(place), columns);
  const on = (c: C): boolean => c === columns[0] || chosen === undefined || chosen.includes(c.key);
  const choose = (keys: readonly string[]): void => {
    const text = keys.length === columns.length ? "" : keys.join(".");
    if (text) localStorage.setItem(place, text);
    else localStorage.removeItem(place);
    url.set({ columns: text }, { replace: true });
    drawAgain((n) => n + 1);
  };
  const close = (next: Density): void => {
    localStorage.setItem("density", next);
    setDensity(next);
  };
  const content = (
    <div className="column-choices">
      {columns.map((c, i) => (
        <Checkbox
          key={c.key}
          checked={on(c)}
          disabled={i === 0}
          onChange={(e) => choose(columns.filter((other) => (other === c ? e.target.checked : on(other))).map((other) => other.key))}
        >
          {c.title}
        </Checkbox>
      ))}
      <Segmented
        value={density}
        options={[
          { value: "small", label: "紧凑" },
          { value: "middle", label: "标准" },
        ]}
        onChange={close}
      />
      {chosen ? (
        <button type="button" className="link" onClick={() => choose(columns.map((c) => c.key))}>
          恢复全部列
        </button>
      ) : null}
    </div>
  );
  return {
    shown: columns.filter(on),
    density,
    chooser: (
      <Popover trigger="click" placement="bottomRight" content={content} title="显示的列">
        <Button className="no-print">列 {chosen ? `${columns.filter(on).length} / ${columns.length}` : ""}</Button>
      </Popover>
    ),
  };
};
