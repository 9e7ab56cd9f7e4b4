import { useMay, useMe } from "../frame/session.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { dayText } from "../kit/format.ts";
import { useGet } from "../kit/query.ts";
import { Go } from "../kit/routing.tsx";
import { Facts, Sheet } from "../kit/small.tsx";
import { StateMark, TimeMark } from "../kit/StateMark.tsx";
import { DeskTitle, Workqueue } from "./parts.tsx";
import { RecentSubmissions } from "./RecentSubmissions.tsx";

const categoryWords: Record<string, string> = {
  dust: "粉尘",
  chemical: "化学因素",
  physical: "物理因素",
  biological: "生物因素",
  radiation: "放射因素",
  other: "其他",
};

/** A laboratory or clinic: what came back to be mended, what was sent, how long the licence holds. */
export function InstitutionDesk() {
  useDocumentTitle("今日");
  const me = useMe();
  const may = useMay();
  const own = useGet(may("institution.read") ? "/api/v1/institutions/mine" : undefined);
  const i = own.data;
  return (
    <>
      <DeskTitle who={me.actor.organisationName} />
      {may("desk.read") ? <Workqueue title="等我办" /> : null}
      <RecentSubmissions always />
      {i ? (
        <Sheet
          title="资质"
          note={
            i.valid ? (
              <StateMark axis="data" level="met">
                有效
              </StateMark>
            ) : (
              <StateMark axis="data" level="missing">
                今天不在有效期
              </StateMark>
            )
          }
        >
          <Facts
            columns={2}
            rows={[
              ["证书或备案编号", i.licenceNo],
              [
                "有效期",
                <span key="v" className="row">
                  <span>
                    {dayText(i.validFrom)} 至 {i.validTo ? dayText(i.validTo) : "长期"}
                  </span>
                  {i.validTo ? <TimeMark due={i.validTo} near={90} /> : null}
                </span>,
              ],
              ["今天有效的类别", i.categories.map((c) => categoryWords[c] ?? c).join("、") || "没有"],
              ["机构编码", i.code],
            ]}
          />
        </Sheet>
      ) : null}
      <p className="no-print">
        <Go href="/uploads">上传文件 ›</Go>
      </p>
    </>
  );
}
