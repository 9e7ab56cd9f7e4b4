import { useMay } from "./session.tsx";
import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { freezeTitle } from "../access/freezeWords.ts";

/** What is stopped at the moment, for whoever can let it go again; asked anew every minute. */
export function FreezeBanner() {
  const may = useMay()("access.read-freezes");
  return may ? <Held /> : null;
}

function Held() {
  const held = useGet("/api/v1/freezes", { query: { open: true }, every: 60_000 }).data?.items ?? [];
  const [first] = held;
  if (!first) return null;
  return (
    <p className="done-note no-print" role="status">
      正在冻结：{freezeTitle(first)}
      {held.length > 1 ? ` 等 ${held.length} 项` : ""}。<Go href="/freezes">查看和解冻 ›</Go>
    </p>
  );
}
