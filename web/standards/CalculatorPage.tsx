import { useEffect, useMemo, useRef, useState } from "react";
import { isDay, type Day } from "#kernel";
import { ErrorPage } from "../frame/ErrorPage.tsx";
import { WaitingLines } from "../kit/EmptyState.tsx";
import { ClauseLink, FindingExplainer, unrepeated } from "../kit/FindingExplainer.tsx";
import { today } from "../kit/format.ts";
import { useDocumentTitle, useSettled } from "../kit/hooks.ts";
import { Go, usePathPart, useUrlState, type UrlState } from "../kit/routing.tsx";
import { PageTitle, Sheet } from "../kit/small.tsx";
import { queryOf, textsOf } from "./calculators/address.ts";
import { answer, type Answer, type Calculator, type Result } from "./calculators/calculator.ts";
import type { Texts } from "./calculators/fields.ts";
import { groupText } from "./calculators/heads.ts";
import { loadCalculator } from "./calculators/registry.ts";
import { CalculatorForm } from "./CalculatorForm.tsx";

/** One calculator: the address holds what is typed, so that a link gives the same result. */
export function CalculatorPage() {
  const id = usePathPart(2);
  const [loaded, setLoaded] = useState<{ id: string; c: Calculator | undefined }>();
  useEffect(() => {
    let gone = false;
    void loadCalculator(id).then((c) => (gone ? undefined : setLoaded({ id, c })));
    return () => void (gone = true);
  }, [id]);
  if (loaded?.id !== id) return <WaitingLines rows={8} />;
  return loaded.c ? <Calculating key={id} c={loaded.c} /> : <ErrorPage kind="not-found" />;
}

const dayIn = (text: string | undefined): Day => (text !== undefined && isDay(text) ? text : today());

type Query = Readonly<Record<string, string>>;
const ownPart = (c: Calculator, all: Query): Query => Object.fromEntries(Object.entries(all).filter(([k]) => k === "on" || k in c.fields));
const textOf = (query: Query): string => JSON.stringify(Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What is typed goes into the address; an address somebody opens goes into the form. What is of a person does neither. */
const useAddress = (c: Calculator, url: UrlState, typed: Query, tried: boolean, open: (query: Query) => void): void => {
  const latest = useRef({ url, open });
  latest.current = { url, open };
  const written = useRef("");
  const here = textOf(ownPart(c, url.all));
  useEffect(() => {
    if (c.personal || !tried) return;
    const { url: now } = latest.current;
    written.current = textOf(typed);
    if (written.current === textOf(ownPart(c, now.all))) return;
    const cleared = Object.fromEntries(Object.keys(ownPart(c, now.all)).map((k) => [k, null]));
    now.set({ ...cleared, ...typed }, { replace: true });
  }, [c, typed, tried]);
  useEffect(() => {
    if (c.personal || here === written.current || here === "[]") return;
    written.current = here;
    latest.current.open(ownPart(c, latest.current.url.all));
  }, [c, here]);
};

function Calculating({ c }: { c: Calculator }) {
  useDocumentTitle(c.title);
  const url = useUrlState();
  const own = ownPart(c, url.all);
  const [texts, setTexts] = useState<Texts>(() => textsOf(c, own));
  const [on, setOn] = useState<Day>(() => dayIn(own["on"]));
  const [tried, setTried] = useState(() => Object.keys(own).length > 0);
  const query = useMemo(() => ({ ...queryOf(c, texts), ...(c.dayless ? {} : { on }) }), [c, texts, on]);
  useAddress(c, url, useSettled(query, 300), tried, (opened) => {
    setTexts(textsOf(c, opened));
    setOn(dayIn(opened["on"]));
    setTried(true);
  });
  const said: Answer = useMemo(() => answer(c, texts, on), [c, texts, on]);
  const example = (): void => {
    setTexts({ ...textsOf(c, {}), ...c.example });
    setOn(dayIn(c.example["on"] as string | undefined));
    setTried(true);
  };
  const link = c.personal ? "" : `${location.origin}${url.path}?${new URLSearchParams(query).toString()}`;
  return (
    <>
      <PageTitle
        note={<Go href="/standards/calculators">{groupText[c.group]}</Go>}
        actions={
          <>
            {c.personal ? null : <CopyLink link={link} />}
            <button type="button" className="std-button" onClick={() => print()}>
              打印
            </button>
          </>
        }
      >
        {c.title}
      </PageTitle>
      <p className="ink-2 std-about">{c.about}</p>
      <div className="columns std-columns">
        <Sheet
          title="填写"
          note={
            <button type="button" className="link" onClick={example}>
              填入示例
            </button>
          }
        >
          {c.dayless ? null : (
            <div className="field">
              <label htmlFor="std-on">采样或适用日期</label>
              <input
                id="std-on"
                className="std-input"
                type="date"
                value={on}
                onChange={(e) => {
                  if (isDay(e.target.value)) setOn(e.target.value);
                  setTried(true);
                }}
              />
              <div className="field-hint">按这一天施行的规定判定</div>
            </div>
          )}
          <CalculatorForm
            fields={c.fields}
            texts={texts}
            faults={tried && "faults" in said ? said.faults : {}}
            onChange={(key, text) => {
              setTexts((now) => ({ ...now, [key]: text }));
              setTried(true);
            }}
          />
          {c.personal ? <p className="field-hint">填写的内容只在这个页面里计算，不进入网址，也不发出。</p> : null}
        </Sheet>
        <div aria-live="polite">
          {"result" in said ? (
            <ResultView result={said.result} />
          ) : (
            <Sheet title="结果">
              <Waiting said={said} tried={tried} />
            </Sheet>
          )}
        </div>
      </div>
      <p className="print-only">{link}</p>
    </>
  );
}

function Waiting({ said, tried }: { said: Extract<Answer, { faults: unknown }>; tried: boolean }) {
  if (said.refusal) return <p>{said.refusal}</p>;
  if (!tried) return <p className="ink-2">填好左边的各项，结果随填随算。先看看是什么样，点“填入示例”。</p>;
  return (
    <>
      <p>还不能计算：</p>
      <ul>
        {[...new Set(Object.values(said.faults))].map((f) => (
          <li key={f}>{f}</li>
        ))}
      </ul>
    </>
  );
}

function CopyLink({ link }: { link: string }) {
  const [done, setDone] = useState<string>();
  return (
    <button
      type="button"
      className="std-button"
      onClick={() => {
        const copied = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error("no clipboard"));
        copied.then(
          () => setDone("已复制链接"),
          () => setDone("请复制地址栏的网址"),
        );
      }}
    >
      {done ?? "复制链接"}
    </button>
  );
}

/** Findings with their steps, else figures with the sentences and clauses that carry them. */
export function ResultView({ result: r }: { result: Result }) {
  const findings = r.findings ?? [];
  const rest = r.figures?.length || r.steps?.length || r.tables?.length || r.missing?.length || r.clauses?.length;
  return (
    <>
      {findings.map((f, i) => (
        <Sheet key={i} title={f.title}>
          <Numbers finding={f.finding} />
          <FindingExplainer
            finding={unrepeated(
              findings.map((x) => x.finding),
              i,
            )}
            plain
            level={f.title ? "h3" : "h2"}
          />
        </Sheet>
      ))}
      {rest ? (
        <Sheet title={findings.length > 0 ? undefined : "结果"}>
          {r.figures?.length ? (
            <dl className="std-figures">
              {r.figures.map((f) => (
                <div key={f.label}>
                  <dt>{f.label}</dt>
                  <dd>{f.value}</dd>
                  {f.note ? <dd className="std-figure-note">{f.note}</dd> : null}
                </div>
              ))}
            </dl>
          ) : null}
          {r.tables?.map((t) => (
            <div key={t.title} className="std-table">
              <h3>{t.title}</h3>
              <div className="table-scroll" tabIndex={0} role="region" aria-label={t.title}>
                <table className="plain-table">
                  <thead>
                    <tr>
                      {t.head.map((h) => (
                        <th key={h}>{h}</th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {t.rows.map((row, i) => (
                      <tr key={i}>
                        {row.map((cell, j) => (
                          <td key={j} className={cell.length <= 18 ? "nowrap" : undefined}>
                            {cell}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </div>
          ))}
          {r.steps?.length ? (
            <ol className="explainer-steps">
              {r.steps.map((s, i) => (
                <li key={i}>
                  <span>{s}</span>
                </li>
              ))}
            </ol>
          ) : null}
          {r.clauses?.length ? (
            <p>
              依据：
              {r.clauses.map((c, i) => (
                <span key={i}>
                  {i > 0 ? "；" : ""}
                  <ClauseLink {...c} />
                </span>
              ))}
            </p>
          ) : null}
          {r.missing?.length ? <p>缺的事实：{r.missing.join("、")}</p> : null}
          {r.unconfirmed ? <p className="ink-2">所用规则或数值的出处还没有第二来源，结果仅供参考，不能作为立案依据。</p> : null}
        </Sheet>
      ) : null}
    </>
  );
}

/** The numbers of a finding at a glance. */
function Numbers({ finding: f }: { finding: NonNullable<Result["findings"]>[number]["finding"] }) {
  const unit = f.unit ? ` ${f.unit}` : "";
  const rows: [string, string][] = [
    ...(f.valueText !== undefined || f.value !== undefined ? [["结果", `${f.valueText ?? f.value}${unit}`] as [string, string]] : []),
    ...(f.limit !== undefined ? [[f.limitKind ? `限值（${f.limitKind}）` : "限值", `${f.limit}${unit}`] as [string, string]] : []),
    ...(f.ratio !== undefined ? [["结果 ÷ 限值", String(Number(f.ratio.toFixed(4)))] as [string, string]] : []),
    ...(f.excess !== undefined
      ? [["与限值之差", `${f.excess > 0 ? "+" : ""}${Number(f.excess.toFixed(2))}${unit}`] as [string, string]]
      : []),
  ];
  if (rows.length === 0) return null;
  return (
    <dl className="std-figures">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
