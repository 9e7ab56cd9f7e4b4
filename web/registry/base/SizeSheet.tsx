import { sizeLabels } from "#registry/contract";
import { Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";
import { word } from "../../kit/words.ts";
import type { EmployerFile } from "../types.ts";

const reach = { large: "大型", medium: "中型", small: "小型", micro: "微型" } as const;
const number = (n: number | undefined): string => (n === undefined ? "—" : n.toLocaleString("en-US"));

/** How the size of an employer follows from its figures, and where that differs from what is stated. */
export function SizeSheet({ file: { employer: e, size } }: { file: EmployerFile }) {
  const stated = [
    `登记 ${word(sizeLabels, e.sizeCode)}`,
    e.declaredSizeCode ? `申报 ${word(sizeLabels, e.declaredSizeCode)}` : "没有受理的申报",
  ].join("，");
  return (
    <Sheet title="规模划型" note={size.source}>
      <p className="row" style={{ alignItems: "center" }}>
        {size.computed ? (
          <strong>按指标划为{sizeLabels[size.computed]}</strong>
        ) : (
          <StateMark axis="data" level="missing">
            {size.industry === "" ? "行业不在划型办法内，或没有行业代码" : `缺${size.missing.join("、")}`}
          </StateMark>
        )}
        <span className="ink-2">{stated}</span>
        {size.mismatch.map((m) => (
          <StateMark key={m.where} axis="data" level="missing">
            {`与${m.where === "declaration" ? "申报" : "登记"}的${sizeLabels[m.stated]}不一致`}
          </StateMark>
        ))}
      </p>
      {size.steps.length > 0 ? (
        <div className="table-scroll" role="region" aria-label="可左右滚动的表格" tabIndex={0}>
          <table className="plain-table" style={{ maxWidth: 720 }}>
            <thead>
              <tr>
                <th>{size.industry}：指标</th>
                <th className="num">本单位</th>
                <th>达到</th>
                <th className="num">大型 ≥</th>
                <th className="num">中型 ≥</th>
                <th className="num">小型 ≥</th>
              </tr>
            </thead>
            <tbody>
              {size.steps.map((s) => (
                <tr key={s.indicator}>
                  <td>
                    {s.indicator}（{s.unit}）
                  </td>
                  <td className="num">{s.value === undefined ? "没有填" : number(s.value)}</td>
                  <td>{s.reaches ? reach[s.reaches] : "—"}</td>
                  <td className="num">{number(s.large)}</td>
                  <td className="num">{number(s.medium)}</td>
                  <td className="num">{number(s.small)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <p className="ink-3">
        各项指标都达到才划入该型，以最低的一项为准。从业人员用在册人数；营业收入、资产总额在“修改登记信息”里填，只有行业要求的才需要。
      </p>
    </Sheet>
  );
}
