import { useEffect, useRef, useState } from "react";
import { api, ProblemError } from "../kit/api.ts";
import { clockText } from "../kit/format.ts";
import type { Basis, Content, Prefill } from "./types.ts";

export type DraftState = {
  content: Content;
  sources: Record<string, string>;
  basis: Record<string, Basis>;
  suggestions: Prefill["suggestions"];
  seen: string[];
};

/** What a page that was left had still to save; the next one starts from it. */
let leaving: Promise<void> = Promise.resolve();

const empty: Content = { values: {}, products: [], hazardItems: [], places: [] };

/** What examinations found is filled in for whoever may see it, also in a draft begun by a colleague who may not. */
const withExams = (content: Content, known: Prefill["content"]): Content => ({
  ...content,
  values: { ...Object.fromEntries(Object.entries(known.values ?? {}).filter(([key]) => key.startsWith("exam"))), ...content.values },
});

/**
 * The draft on the server: loaded once, prefilled when there is none of this kind, saved 2 s after typing stops, at
 * every step and on leaving. Nothing of it stays in the browser.
 */
export const useDraft = (employerId: string, kind: string) => {
  const [state, setState] = useState<DraftState>();
  const [saved, setSaved] = useState("");
  const [error, setError] = useState<unknown>();
  const revision = useRef(0);
  const dirty = useRef(false);
  const latest = useRef<DraftState>(undefined);
  const chain = useRef<Promise<void>>(Promise.resolve());
  const show = (next: DraftState): void => setState((latest.current = next));
  useEffect(() => {
    let gone = false;
    void (async () => {
      try {
        await leaving;
        const draft = await api.get("/api/v1/declarations/draft");
        if (gone) return;
        revision.current = draft.revision;
        const prefill = await api.get("/api/v1/employers/:employerId/declaration-prefill", { params: { employerId }, query: { kind } });
        if (gone) return;
        const { sources, basis, suggestions } = prefill;
        if (draft.content?.kind === kind && draft.content.content) {
          show({
            content: withExams({ ...empty, ...(draft.content.content as Partial<Content>) }, prefill.content),
            sources,
            basis,
            suggestions,
            seen: draft.content.seen ?? [],
          });
          if (draft.savedAt) setSaved(`${clockText(draft.savedAt)} 已保存`);
          return;
        }
        show({ content: { ...empty, ...prefill.content }, sources, basis, suggestions, seen: [] });
      } catch (refused) {
        if (!gone) setError(refused);
      }
    })();
    return () => void (gone = true);
  }, [employerId, kind]);

  const save = (): Promise<void> => {
    if (!dirty.current || !latest.current) return chain.current;
    const { content, seen } = latest.current;
    dirty.current = false;
    chain.current = chain.current.then(async () => {
      try {
        const answer = await api.put("/api/v1/declarations/draft", {
          body: { kind, content, seen },
          ifMatch: `"${revision.current}"`,
        });
        revision.current = answer.revision;
        setSaved(`${clockText(new Date())} 已保存`);
        setError(undefined);
      } catch (refused) {
        dirty.current = true;
        if (refused instanceof ProblemError && refused.problem.status === 0) setSaved("未保存：网络断开，正在重试");
        else setError(refused);
      }
    });
    return chain.current;
  };
  useEffect(() => {
    if (!state || !dirty.current) return;
    const timer = setTimeout(() => void save(), 2000);
    return () => clearTimeout(timer);
  });
  // In an effect, so that leaving one kind for another saves the one that is left.
  const parting = useRef(save);
  useEffect(() => void (parting.current = save));
  useEffect(() => () => void (leaving = parting.current()), [employerId, kind]);
  const change = (patch: Partial<DraftState>): void => {
    if (!latest.current) return;
    dirty.current = true;
    setSaved("正在保存…");
    show({ ...latest.current, ...patch });
  };
  return { state, change, save, saved, error };
};
