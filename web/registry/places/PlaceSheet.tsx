import { Button, Input, Select } from "antd";
import { useState } from "react";
import { datumLabels, datums, positionHowLabels, type Datum } from "#registry/contract";
import { api } from "../../kit/api.ts";
import type { Answer } from "../../kit/client.ts";
import { EmptyState, WaitingLines } from "../../kit/EmptyState.tsx";
import { dayText } from "../../kit/format.ts";
import { ProblemNote } from "../../kit/Problem.tsx";
import { refresh, useGet } from "../../kit/query.ts";
import { Go } from "../../kit/routing.tsx";
import { Code, Sheet } from "../../kit/small.tsx";
import { StateMark } from "../../kit/StateMark.tsx";

type Places = Answer<"/api/v1/employers/:employerId/surroundings">;
type Site = Places["sites"][number];

/** The places of an employer with where they stand: coordinates, a sketch that needs no network, and a link to a map programme. */
export function PlaceSheet({ employerId, mayPlace }: { employerId: string; mayPlace: boolean }) {
  const places = useGet("/api/v1/employers/:employerId/surroundings", { params: { employerId } });
  const [editing, setEditing] = useState<string>();
  if (places.error) return <ProblemNote error={places.error} />;
  if (!places.data) return <WaitingLines rows={3} />;
  const { sites, neighbours } = places.data;
  const placed = sites.filter((s) => s.longitude !== null && s.latitude !== null);
  const act = mayPlace && editing === undefined;
  return (
    <Sheet title="作业场所和位置" note={act && sites.length === 0 ? <Button onClick={() => setEditing("")}>标注位置</Button> : undefined}>
      {sites.length === 0 ? <EmptyState why="none-yet">还没有标注过位置。走访定位或在这里填写后显示示意图。</EmptyState> : null}
      {sites.map((s) => (
        <SiteLine key={s.siteId} site={s} onEdit={act ? () => setEditing(s.siteId) : undefined} />
      ))}
      {editing === undefined ? null : <PlaceForm employerId={employerId} siteId={editing} onDone={() => setEditing(undefined)} />}
      {placed.length > 0 ? <Sketch sites={placed} neighbours={neighbours} /> : null}
    </Sheet>
  );
}

function SiteLine({ site: s, onEdit }: { site: Site; onEdit: (() => void) | undefined }) {
  const [copied, setCopied] = useState(false);
  const text = `${s.longitude},${s.latitude}`;
  return (
    <div style={{ marginBottom: 8 }}>
      <p className="row" style={{ alignItems: "center" }}>
        <strong>{s.name}</strong>
        <span>{s.address || "没有地址"}</span>
        {s.longitude === null ? (
          <StateMark axis="data" level="missing">
            没有位置
          </StateMark>
        ) : (
          <Code>
            东经 {s.longitude}　北纬 {s.latitude}
          </Code>
        )}
      </p>
      {s.longitude === null ? null : (
        <p className="row ink-3">
          <span>
            {datumLabels[s.datum]}，{positionHowLabels[s.how]}
            {s.on ? `，${dayText(s.on)}` : ""}
            {s.by ? `，${s.by}` : ""}
            {s.nearest === null ? "" : `；离最近的同镇单位 ${s.nearest} 公里`}
          </span>
          <span className="row no-print">
            <button
              type="button"
              className="link"
              style={{ padding: 0 }}
              onClick={() => void navigator.clipboard?.writeText(text).then(() => setCopied(true))}
            >
              {copied ? "已复制" : "复制坐标"}
            </button>
            <a href={`geo:${s.latitude},${s.longitude}?q=${s.latitude},${s.longitude}(${encodeURIComponent(s.name)})`}>用地图程序打开</a>
          </span>
        </p>
      )}
      {s.doubt ? <p className="ink-2">{s.doubt}。</p> : null}
      {onEdit ? (
        <p className="no-print">
          <button type="button" className="link" style={{ padding: 0 }} onClick={onEdit}>
            {s.longitude === null ? "标注位置" : "改位置"}
          </button>
        </p>
      ) : null}
    </div>
  );
}

const rounded = (n: number): number => Math.round(n * 1e6) / 1e6;

function PlaceForm({ employerId, siteId, onDone }: { employerId: string; siteId: string; onDone: () => void }) {
  const [longitude, setLongitude] = useState("");
  const [latitude, setLatitude] = useState("");
  const [datum, setDatum] = useState<Datum>("WGS84");
  const [how, setHow] = useState<"device" | "typed">("typed");
  const [says, setSays] = useState("");
  const [error, setError] = useState<unknown>();
  const locate = (): void => {
    setSays("正在定位…");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setLongitude(String(rounded(coords.longitude)));
        setLatitude(String(rounded(coords.latitude)));
        setDatum("WGS84");
        setHow("device");
        setSays(`精度约 ${Math.round(coords.accuracy)} 米`);
      },
      () => setSays("没有取得位置，可以手工填写。"),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  const typed = (put: (text: string) => void) => (text: string) => {
    put(text.trim());
    setHow("typed");
  };
  const send = async (): Promise<void> => {
    setError(undefined);
    const [x, y] = [Number(longitude), Number(latitude)];
    if (longitude === "" || latitude === "" || Number.isNaN(x) || Number.isNaN(y))
      return setSays("经度和纬度都填十进制度数，例如 120.712345 和 30.612345。");
    try {
      await api.put("/api/v1/employers/:employerId/position", {
        params: { employerId },
        body: { ...(siteId ? { siteId } : {}), longitude: x, latitude: y, datum, how },
      });
      await refresh();
      onDone();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <form
      className="no-print"
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <p className="row" style={{ alignItems: "end" }}>
        <label>
          东经（度）
          <Input
            inputMode="decimal"
            style={{ width: 140, display: "block" }}
            value={longitude}
            onChange={(e) => typed(setLongitude)(e.target.value)}
          />
        </label>
        <label>
          北纬（度）
          <Input
            inputMode="decimal"
            style={{ width: 140, display: "block" }}
            value={latitude}
            onChange={(e) => typed(setLatitude)(e.target.value)}
          />
        </label>
        <span>
          坐标系
          <Select
            aria-label="坐标系"
            style={{ width: 200, display: "block" }}
            value={datum}
            onChange={setDatum}
            options={datums.map((d) => ({ value: d, label: datumLabels[d] }))}
          />
        </span>
        <Button onClick={locate}>取当前位置</Button>
      </p>
      <p className="field-hint">人在现场时用“取当前位置”。从手机地图上抄的坐标多数偏移过，和这里的坐标系不同，不要填。</p>
      {says ? <p className="ink-2">{says}</p> : null}
      {error ? <ProblemNote error={error} /> : null}
      <p className="row">
        <Button type="primary" htmlType="submit">
          保存位置
        </Button>
        <Button type="text" onClick={onDone}>
          不改了，返回
        </Button>
      </p>
    </form>
  );
}

const [width, height, edge] = [360, 260, 28];
const perDegree = 111.32;
const steps = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200];

/** Places and neighbours drawn to scale around the first place: north is up, a bar tells the kilometres. */
function Sketch({ sites, neighbours }: { sites: readonly Site[]; neighbours: Places["neighbours"] }) {
  const first = sites[0]!;
  const squeeze = Math.cos((first.latitude! * Math.PI) / 180);
  const at = (p: { longitude: number | null; latitude: number | null }) => ({
    x: (p.longitude! - first.longitude!) * perDegree * squeeze,
    y: (p.latitude! - first.latitude!) * perDegree,
  });
  const near = neighbours.slice(0, 12);
  const points = [...sites.map(at), ...near.map(at)];
  const reach =
    Math.max(0.1, ...points.map((p) => Math.max(Math.abs(p.x) / (width / 2 - edge), Math.abs(p.y) / (height / 2 - edge)) * 100)) / 100;
  const px = (p: { x: number; y: number }) => ({ x: width / 2 + p.x / reach, y: height / 2 - p.y / reach });
  const step = steps.findLast((s) => s / reach <= width / 3) ?? steps[0]!;
  return (
    <figure style={{ margin: 0 }}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`位置示意图：${sites.length} 个作业场所，${near.length} 家邻近单位，上北`}
        style={{ width: "100%", maxWidth: 480, border: "1px solid var(--line, #e3e7ec)" }}
      >
        <text x={width - 20} y={18} fontSize={12} textAnchor="middle">
          北
        </text>
        <path d={`M ${width - 20} 24 l -4 12 h 8 z`} fill="currentColor" />
        {near.map((n, i) => {
          const p = px(at(n));
          return (
            <g key={n.employerId}>
              <circle cx={p.x} cy={p.y} r={4} fill="none" stroke="currentColor" />
              <text x={p.x + 6} y={p.y + 4} fontSize={11}>
                {i + 1}
              </text>
            </g>
          );
        })}
        {sites.map((s) => {
          const p = px(at(s));
          return (
            <g key={s.siteId}>
              <rect x={p.x - 5} y={p.y - 5} width={10} height={10} fill="currentColor" />
              <text x={p.x + 8} y={p.y - 6} fontSize={12} fontWeight={600}>
                {s.name.slice(0, 10)}
              </text>
            </g>
          );
        })}
        <path d={`M 12 ${height - 14} v 4 h ${step / reach} v -4`} fill="none" stroke="currentColor" />
        <text x={16 + step / reach} y={height - 9} fontSize={11}>
          {step < 1 ? `${step * 1000} 米` : `${step} 公里`}
        </text>
      </svg>
      <figcaption className="ink-3">■ 本单位作业场所　○ 同镇邻近单位。示意图按坐标画出，没有底图，不需要联网。</figcaption>
      {near.length > 0 ? (
        <ol className="ink-2" style={{ columns: "2 220px", paddingInlineStart: 0, listStyle: "none" }}>
          {near.map((n, i) => (
            <li key={n.employerId}>
              <span className="row">
                <span>{i + 1}</span>
                <Go href={`/employers/${n.employerId}`}>{n.name}</Go>
                <span className="nowrap">{n.kilometres} 公里</span>
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </figure>
  );
}
