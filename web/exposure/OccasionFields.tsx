import { Input, Radio } from "antd";
import { dayInWords } from "../kit/format.ts";
import { useGet } from "../kit/query.ts";
import { declarationKindWords, word } from "../kit/words.ts";
import type { Content } from "./types.ts";

const later = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** What made the employer declare and on which day, with the last day in time as soon as both are there. */
export function OccasionFields({ kind, content, onContent }: { kind: string; content: Content; onContent: (content: Content) => void }) {
  const all = useGet("/api/v1/declaration-occasions").data?.items ?? [];
  const offered = all.filter((o) => o.kind === kind);
  const chosen = offered.find((o) => o.occasion === content.occasion) ?? (offered.length === 1 ? offered[0] : undefined);
  if (offered.length === 0) return null;
  return (
    <>
      {offered.length > 1 ? (
        <div className="field" role="group" aria-labelledby="occasion-label">
          <span id="occasion-label" className="field-label">
            申报事由
          </span>
          <Radio.Group
            vertical
            value={content.occasion ?? null}
            onChange={(e) => onContent({ ...content, occasion: e.target.value as Content["occasion"] })}
            options={offered.map((o) => ({ value: o.occasion, label: o.title }))}
          />
        </div>
      ) : null}
      <div className="field">
        <label htmlFor="changedOn">{chosen?.from ?? "发生日期"}</label>
        <Input
          id="changedOn"
          type="date"
          style={{ width: 200 }}
          value={content.changedOn ?? ""}
          onChange={(e) => onContent({ ...content, changedOn: e.target.value || undefined })}
        />
        {chosen && content.changedOn ? (
          <p className="field-source">
            {chosen.days === null
              ? "法规没有写天数，应及时办理"
              : `应在 ${dayInWords(later(content.changedOn, chosen.days))}前办（${chosen.from}后 ${chosen.days} 日，自然日）`}
            　{chosen.clause}
            {chosen.online === chosen.kind ? "" : `　国家申报系统里并入${word(declarationKindWords, chosen.online)}办理`}
          </p>
        ) : null}
      </div>
    </>
  );
}
