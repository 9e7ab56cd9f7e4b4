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

const empty: Content = { values: {}, products: [], hazardItems: [], places: [] };

/**
 * The draft on the server: loaded once, prefilled when there is none of this kind, saved 2 s after typing stops and at
 * every step. Nothing of it stays in the browser.
 */
export const useDraft = (employerId: string, kind: string) => {
  const [state, setState] = useState<DraftState>();
  const [saved, setSaved] = useState("");
  const [error, setError] = useState<unknown>();
  const revision = useRef(0);
  const dirty = useRef(false);
  const latest = useRef<DraftState>(undefined);
  const chain = useRef<Promise<void>>(Promise.resolve());
  latest.current = state;
  useEffect(() => {
    let gone = false;
    void (async () => {
      try {
        const draft = await api.get("/api/v1/declarations/draft");
        if (gone) return;
        revision.current = draft.revision;
        const prefill = await api.get("/api/v1/employers/:employerId/declaration-prefill", { params: { employerId }, query: { kind } });
        if (gone) return;
        const { sources, basis, suggestions } = prefill;
        if (draft.content?.kind === kind && draft.content.content) {
          setState({
            content: { ...empty, ...(draft.content.content as Partial<Content>) },
            sources,
            basis,
            suggestions,
            seen: draft.content.seen ?? [],
          });
          if (draft.savedAt) setSaved(`${clockText(draft.savedAt)} 已保存`);
          return;
        }
        setState({ content: { ...empty, ...prefill.content }, sources, basis, suggestions, seen: [] });
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
  const change = (patch: Partial<DraftState>): void => {
    dirty.current = true;
    setSaved("正在保存…");
    setState((old) => (old ? { ...old, ...patch } : old));
  };
  return { state, change, save, saved, error };
};
