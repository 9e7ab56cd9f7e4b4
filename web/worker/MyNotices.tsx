import { useState } from "react";
import { api } from "../kit/api.ts";
import type { Item } from "../kit/client.ts";
import { dayInWords } from "../kit/format.ts";
import { ProblemNote } from "../kit/Problem.tsx";
import { refresh } from "../kit/query.ts";

export type MyNotice = Item<"/api/v1/my-notices">;

/** What a worker is told of her post, in short words, to be confirmed by herself. */
export function MyNotices({ items }: { items: MyNotice[] }) {
  return (
    <>
      <h2>岗位危害告知</h2>
      {items.map((n) => (
        <Notice key={`${n.noticeId} ${n.postId}`} notice={n} />
      ))}
    </>
  );
}

function Notice({ notice: n }: { notice: MyNotice }) {
  const [error, setError] = useState<unknown>();
  const confirm = async (): Promise<void> => {
    setError(undefined);
    try {
      await api.post("/api/v1/my-notices/:noticeId/acknowledgement", {
        params: { noticeId: n.noticeId },
        body: { postId: n.postId, contentKey: n.contentKey },
      });
      await refresh();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <section className="worker-result">
      <p className="worker-lead">
        {n.workshop} {n.post}
      </p>
      {n.agents.map((a) => (
        <div key={a.code}>
          <h3>{a.name}</h3>
          {a.effects.length + a.diseases.length > 0 ? <p>可能引起：{[...a.effects, ...a.diseases].join("；")}</p> : null}
          {a.limits.length > 0 ? <p>限值：{a.limits.map((l) => l.text).join("；")}</p> : null}
          {a.measured ? (
            <p>
              最近检测：{a.measured.valueText}，{dayInWords(a.measured.sampledOn)}
              {a.measured.verdict === "over" ? "，超标" : ""}
            </p>
          ) : null}
          {a.texts.protection ? <p>防护措施：{a.texts.protection}</p> : null}
          {a.texts.equipment ? <p>个人防护用品：{a.texts.equipment}</p> : null}
          {a.texts.firstAid ? <p>应急处理：{a.texts.firstAid}</p> : null}
          {a.examCycle ? <p>健康检查：{a.examCycle}</p> : null}
        </div>
      ))}
      {n.acknowledgedOn ? (
        <p>{dayInWords(n.acknowledgedOn)}您已确认被告知。</p>
      ) : (
        <button type="button" className="worker-button" onClick={() => void confirm()}>
          我已看过，确认被告知
        </button>
      )}
      {error ? <ProblemNote error={error} /> : null}
    </section>
  );
}
