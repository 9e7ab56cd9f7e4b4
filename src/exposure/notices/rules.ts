import type { Day } from "#kernel";
import type { ResultItem } from "../monitoring/views.ts";
import { agentFacts } from "./agents.ts";
import type { NoticeAgent, NoticeContent, NoticeTexts } from "./schema.ts";

export type PostFacts = {
  readonly name: string;
  readonly workshop: string;
  /** codes the registry has for the post, from whichever source */
  readonly registered: readonly string[];
  /** codes the declaration in force names for the post */
  readonly declared: readonly string[];
  readonly results: readonly ResultItem[];
};

const measuredOf = (r: ResultItem): NoticeAgent["measured"] => {
  const { limitKind, limit } = r.finding;
  return {
    valueText: `${r.valueText} ${r.unit}`.trim(),
    limitText: limit === undefined ? "" : `${limitKind ? `${limitKind} ` : ""}${limit} ${r.unit}`.trim(),
    verdict: r.verdict,
    sampledOn: r.sampledOn as Day,
    reportNo: r.reportNo,
  };
};

/** What a worker of the post is to be told: every agent declared or measured there, by the tables in force on the day. */
export function contentOf(post: PostFacts, texts: ReadonlyMap<string, NoticeTexts>, on: Day): NoticeContent {
  const codes = [...new Set([...post.registered, ...post.declared, ...post.results.map((r) => r.agentCode)])].sort();
  return {
    post: post.name,
    workshop: post.workshop,
    agents: codes.map((code) => {
      const result = post.results.find((r) => r.agentCode === code);
      const origin = [...(post.declared.includes(code) ? (["declared"] as const) : []), ...(result ? (["measured"] as const) : [])];
      return {
        ...agentFacts(code, result?.agentName ?? code, on),
        origin: origin.length > 0 ? origin : ["registered" as const],
        measured: result ? measuredOf(result) : null,
        texts: texts.get(code) ?? {},
      };
    }),
  };
}

/** Latest sampling day a content shows. */
export const sampledOn = (content: NoticeContent): Day | null =>
  content.agents
    .flatMap((a) => (a.measured ? [a.measured.sampledOn as Day] : []))
    .sort()
    .at(-1) ?? null;

export type Basis = {
  readonly contentKey: string;
  readonly sampledOn: Day | null;
  readonly declaredOn: Day | null;
  readonly printedOn: Day;
};
/** Why a printed notice no longer says what is known of the post; null while it does. `textsOn`: day the employer last changed its words. */
export function staleSays(printed: Basis, now: Omit<Basis, "printedOn">, textsOn: Day | null): string | null {
  if (printed.contentKey === now.contentKey) return null;
  if (now.sampledOn && (printed.sampledOn === null || now.sampledOn > printed.sampledOn)) return `该岗位 ${now.sampledOn} 检测后需更新`;
  if (now.declaredOn && (printed.declaredOn === null || now.declaredOn > printed.declaredOn))
    return `该岗位 ${now.declaredOn} 申报后需更新`;
  if (textsOn && textsOn >= printed.printedOn) return `${textsOn} 修改了填写内容，需更新`;
  return "岗位信息或标准有变化，需更新";
}

/** Persons told of a post: paper and own acknowledgement together, never more than work there. */
export const signedOf = (workers: number, online: number, paper: number): number => Math.min(Math.max(workers, online), online + paper);
