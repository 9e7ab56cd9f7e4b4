import { Go, useUrlState } from "../kit/routing.tsx";

const tabs = [
  ["/self-checks", "年度自查"],
  ["/letters", "责任书"],
  ["/informings", "告知动员"],
] as const;

/** The three lists of the authority about what employers are told, check and sign. */
export function OversightTabs() {
  const { path } = useUrlState();
  return (
    <nav className="tabs no-print" aria-label="自查、责任书、告知">
      {tabs.map(([href, label]) => (
        <Go key={href} href={href} aria-current={path === href ? "page" : undefined}>
          {label}
        </Go>
      ))}
    </nav>
  );
}

/** Town by town `n / m`; a town opens its own list. */
export function TownTable({
  towns,
  head,
  hrefOf,
}: {
  towns: { areaCode: string; name: string; done: number; total: number }[];
  head: [done: string, total: string];
  hrefOf: (areaCode: string) => string;
}) {
  return towns.length === 0 ? null : (
    <div className="table-scroll" role="region" aria-label="各乡镇覆盖率" tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            <th>乡镇（街道）</th>
            <th className="num">{head[0]}</th>
            <th className="num">{head[1]}</th>
            <th className="num">覆盖率</th>
          </tr>
        </thead>
        <tbody>
          {towns.map((t) => (
            <tr key={t.areaCode}>
              <td>
                <Go href={hrefOf(t.areaCode)}>{t.name}</Go>
              </td>
              <td className="num">{t.done}</td>
              <td className="num">{t.total}</td>
              <td className="num">{t.total === 0 ? "—" : `${((t.done / t.total) * 100).toFixed(2)} %`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
