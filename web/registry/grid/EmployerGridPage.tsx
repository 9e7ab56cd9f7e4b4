import { Button } from "antd";
import { useState } from "react";
import { gridTierLabels, gridTiers, patrolFindingLabels } from "#registry/contract";
import { ErrorPage } from "../../frame/ErrorPage.tsx";
import { useMay } from "../../frame/session.tsx";
import { api } from "../../kit/api.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { dayText, today } from "../../kit/format.ts";
import { useDocumentTitle } from "../../kit/hooks.ts";
import { refresh, useGet } from "../../kit/query.ts";
import { Go, usePathPart } from "../../kit/routing.tsx";
import { Facts, PageTitle, Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";
import { optionsOf, word } from "../../kit/words.ts";

type Point = { longitude: number; latitude: number };
const rounded = (n: number): number => Math.round(n * 1e6) / 1e6;

/** Who answers for one employer, and a patrol entered on the phone. */
export function EmployerGridPage() {
  const employerId = usePathPart(1);
  const may = useMay();
  const grid = useGet("/api/v1/employers/:employerId/grid", { params: { employerId } });
  const [point, setPoint] = useState<Point>();
  const [place, setPlace] = useState("");
  const [done, setDone] = useState("");
  const photos = useState(() => new Map<string, File>())[0];
  useDocumentTitle("包保与巡查");
  if (grid.error) return <ErrorPage kind="fault" error={grid.error} />;
  if (!grid.data) return <WaitingLines rows={8} />;
  const { name, address, areaName, duties, gaps, patrols } = grid.data;
  const now = (tier: string) => duties.find((d) => d.tier === tier && d.until === null);
  const former = duties.filter((d) => d.until !== null);
  const locate = (): void => {
    setPlace("正在定位…");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setPoint({ longitude: rounded(coords.longitude), latitude: rounded(coords.latitude) });
        setPlace("");
      },
      () => setPlace("没有取得位置，可以不填位置直接登记。"),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  return (
    <>
      <PageTitle note={`${areaName}　${address}`} actions={<Go href={`/employers/${employerId}`}>打开档案 ›</Go>}>
        包保与巡查：{name}
      </PageTitle>
      <Sheet title="包保人" note={gaps.length > 0 ? `缺 ${gaps.map((t) => gridTierLabels[t]).join("、")}` : "四级齐全"}>
        <Facts
          rows={gridTiers.map((tier) => {
            const d = now(tier);
            return [gridTierLabels[tier], d ? `${d.name}，${dayText(d.from)} 起` : "没有"];
          })}
        />
        {former.length > 0 ? (
          <p className="caption">
            以前：
            {former
              .map((d) => `${gridTierLabels[d.tier]} ${d.name}（${dayText(d.from)} 至 ${dayText(d.until)}，${d.endedReason}）`)
              .join("；")}
          </p>
        ) : null}
        {may("grid.bind") ? (
          <FormFromDeclaration
            key={now("enterprise")?.name ?? "none"}
            form={{
              id: "enterprise",
              title: "企业包保人",
              fields: [{ id: "name", label: "企业一级包保人姓名", kind: "text", required: true, maxLength: 60 }],
            }}
            act="登记企业包保人"
            meaning="原来的到昨天为止。"
            onSend={async ({ name: person }) => {
              await api.post("/api/v1/grid-duties", {
                body: { tier: "enterprise", name: String(person ?? ""), employerIds: [employerId], reason: "" },
              });
              await refresh();
            }}
          />
        ) : null}
      </Sheet>
      {done ? (
        <div className="done-note" role="status">
          {done}
        </div>
      ) : null}
      {may("grid.patrol") ? (
        <Sheet title="登记巡查">
          <p className="row" style={{ alignItems: "center", marginBottom: 12 }}>
            <Button onClick={locate}>{point ? "重新定位" : "记录当前位置"}</Button>
            <span className="ink-3">
              {point ? `东经 ${point.longitude}　北纬 ${point.latitude}` : place || "只在点按时取一次位置，可以不填。"}
            </span>
          </p>
          <FormFromDeclaration
            key={patrols.length}
            form={{
              id: "patrol",
              title: "登记巡查",
              fields: [
                { id: "photos", label: "照片", kind: "files" },
                { id: "finding", label: "结果", kind: "choice", required: true, options: optionsOf(patrolFindingLabels) },
                { id: "says", label: "情况（除未发现问题外都要写明）", kind: "text", maxLength: 2000 },
                { id: "patrolledOn", label: "巡查日期", kind: "day", required: true },
              ],
            }}
            initial={{ patrolledOn: today() }}
            act="登记"
            meaning="登记后不能改，写错的再登记一次。"
            sendFile={async (chosen) => {
              const id = crypto.randomUUID();
              photos.set(id, chosen);
              return { id, name: chosen.name };
            }}
            onSend={async ({ photos: chosen, ...values }) => {
              const { patrolId } = await api.post("/api/v1/employers/:employerId/patrols", {
                params: { employerId },
                body: { ...values, ...point } as never,
              });
              for (const item of (chosen as readonly (string | { id: string })[] | undefined) ?? []) {
                const file = photos.get(typeof item === "string" ? item : item.id);
                if (!file) continue;
                const body = new FormData();
                body.set("file", file, file.name);
                await api.post("/api/v1/patrols/:patrolId/photos", { params: { patrolId }, body });
              }
              setDone("已登记。");
              await refresh();
            }}
          />
        </Sheet>
      ) : null}
      <Sheet title="巡查记录">
        {patrols.length === 0 ? (
          <EmptyState why="none-yet">还没有巡查记录。</EmptyState>
        ) : (
          patrols.map((p) => (
            <div key={p.patrolId}>
              <p>
                {dayText(p.patrolledOn)}　
                <StateMark axis="data" level={p.finding === "problem" ? "missing" : "ended"}>
                  {word(patrolFindingLabels, p.finding)}
                </StateMark>
                　{p.says}　
                <span className="ink-3">
                  {p.by}
                  {p.placed ? "，有位置" : ""}
                </span>
              </p>
              {p.photos.map((f) => (
                <a key={f.photoId} href={`/api/v1/patrol-photos/${f.photoId}`} target="_blank" rel="noreferrer">
                  <img src={`/api/v1/patrol-photos/${f.photoId}`} alt={`巡查照片 ${f.name}`} style={{ maxWidth: 160, marginRight: 8 }} />
                </a>
              ))}
            </div>
          ))
        )}
      </Sheet>
    </>
  );
}
