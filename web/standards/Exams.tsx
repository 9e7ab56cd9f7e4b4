import type { ReactNode } from "react";
import type { Day } from "#kernel";
import { phases, phaseText } from "#standards";
import { surveillanceOf, type CycleRule, type ExamItem, type SurveillanceRule, type SurveillanceSection } from "#standards/tables";
import { ClauseLink } from "../kit/FindingExplainer.tsx";
import { Go } from "../kit/routing.tsx";
import { Sheet } from "../kit/small.tsx";
import { diseasesNamed } from "./relations.ts";
import { diseaseHref, diseaseKey, itemHref } from "./addresses.ts";
import { evidenceNote, notSet, obligationText } from "./words.ts";

const relationText = { same: "", part: "（该因素是这一节的一部分）", reference: "（参照执行）" };

/** The examinations a hazard asks for on a day, phase by phase. */
export function Exams({ code, name, on }: { code: string; name: string; on: Day }) {
  const section = surveillanceOf(code, on);
  if (!section)
    return (
      <Sheet title="职业健康检查">
        <p>
          {on} 施行的标准里没有为“{name}”规定检查：{notSet}。
        </p>
      </Sheet>
    );
  return (
    <Sheet title="职业健康检查" note={`${section.edition} ${section.section} ${section.hazard}${relationText[section.relation]}`}>
      <SectionBody section={section} />
    </Sheet>
  );
}

export function SectionBody({ section }: { section: SurveillanceSection }) {
  const rules = phases.flatMap((p) => section.rules.filter((r) => r.phase === p));
  const diseases = diseasesNamed(rules.flatMap((r) => r.targetDiseases));
  return (
    <>
      {rules.map((r) => (
        <Phase key={r.phase} rule={r} cycles={section.cycles.filter((c) => c.phase === r.phase)} />
      ))}
      {diseases.length > 0 ? (
        <div className="std-phase">
          <h3>有关的职业病</h3>
          <ul className="std-items">
            {diseases.map((d) => (
              <li key={d.name}>
                <Go href={diseaseHref(diseaseKey(d))}>{d.name}</Go>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

const intervalText = (c: CycleRule): string => {
  const years = (n: number): string => (n % 12 === 0 ? `${n / 12} 年` : `${n} 个月`);
  const every =
    c.max === undefined && c.min === undefined
      ? notSet
      : c.min !== undefined && c.max !== undefined && c.min !== c.max
        ? `${years(c.min)}～${years(c.max)}`
        : years((c.max ?? c.min)!);
  return `${c.condition ? `${c.condition}：` : ""}${every}${c.appliesTo && c.appliesTo !== "全部检查" ? `（${c.appliesTo}）` : ""}`;
};

function Phase({ rule: r, cycles }: { rule: SurveillanceRule; cycles: readonly CycleRule[] }) {
  const facts: [string, ReactNode][] = [
    ["目标疾病", list(r.targetDiseases)],
    ["职业禁忌证", list(r.contraindications)],
    ["对象", r.examObject],
    ["必检项目", <Items key="m" items={r.required} />],
    ["补充、选检", r.optional.length > 0 ? <Items key="o" items={r.optional} /> : ""],
    [
      "周期",
      cycles.length > 0 ? (
        <ul>
          {cycles.map((c, i) => (
            <li key={i}>{intervalText(c)}</li>
          ))}
        </ul>
      ) : (
        r.cycleText
      ),
    ],
    ["离岗后", r.followUpText],
  ];
  return (
    <div className="std-phase">
      <h3>
        {phaseText[r.phase]}
        <span className="ink-2">{obligationText[r.obligation]}</span>
        <span className="std-evidence">
          <ClauseLink sourceId={r.sourceId} clause={r.clause} />，{evidenceNote(r.evidence)}
        </span>
      </h3>
      <dl>
        {facts
          .filter(([, value]) => value !== "" && value !== undefined)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

const list = (texts: readonly string[]): ReactNode =>
  texts.length === 0 ? (
    ""
  ) : (
    <ul>
      {texts.map((t) => (
        <li key={t}>{t}</li>
      ))}
    </ul>
  );

function Items({ items }: { items: readonly ExamItem[] }) {
  if (items.length === 0) return <>{notSet}</>;
  return (
    <ul className="std-items">
      {items.map((i) => (
        <li key={i.item + i.condition}>
          <Go href={itemHref(i.item)}>{i.item}</Go>
          {i.condition ? <span className="ink-3">（{i.condition}）</span> : null}
        </li>
      ))}
    </ul>
  );
}
