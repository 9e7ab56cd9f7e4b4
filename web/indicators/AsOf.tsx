import { today } from "../kit/format.ts";
import { useUrlState } from "../kit/routing.tsx";

/** 截至: any day up to today; the day stays in the address. */
export function AsOf() {
  const url = useUrlState();
  return (
    <label className="row ink-2" style={{ alignItems: "center", gap: 8 }}>
      截至
      <input
        type="date"
        className="as-of"
        max={today()}
        value={url.get("on") || today()}
        onChange={(e) => url.set({ on: e.target.value === today() ? "" : e.target.value, cursor: "" })}
      />
    </label>
  );
}
