import { useEffect, useState } from "react";
import { useMay } from "../frame/session.tsx";
import { api } from "../kit/api.ts";
import type { Answer } from "../kit/client.ts";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { Facts, MaskedText } from "../kit/small.tsx";
import type { Card } from "./types.ts";

type Whole = Answer<"/api/v1/exam-cards/:cardId/unmask", "post">;
const reasons = ["核对身份", "联系本人复查或告知", "办理疑似职业病随访", "更正个案卡", "其他"].map((r) => ({ value: r, label: r }));
const shownFor = 10 * 60_000;

/** The worker's head: masked; the whole is shown for ten minutes after a reason was given, and the look is recorded. */
export function PersonFacts({ card: c, rest }: { card: Card; rest: [string, string][] }) {
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const [whole, setWhole] = useState<Whole>();
  useEffect(() => {
    if (!whole) return;
    const timer = setTimeout(() => setWhole(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [whole]);
  return (
    <>
      <Facts
        rows={[
          ["劳动者", <MaskedText key="n">{whole?.name ?? c.worker.name}</MaskedText>],
          ["证件号", <MaskedText key="i">{whole?.idNumber ?? c.worker.idNumber}</MaskedText>],
          ["电话", <MaskedText key="p">{whole?.phone ?? c.worker.phone}</MaskedText>],
          ...rest,
        ]}
      />
      {whole ? <p className="ink-2">完整信息只在这张卡上显示 10 分钟，这次查看已留痕。</p> : null}
      {!whole && may("card.unmask") ? (
        asking ? (
          <FormFromDeclaration
            form={{
              id: "unmask",
              title: "查看完整信息",
              fields: [
                { id: "why", label: "事由", kind: "choice", required: true, options: reasons },
                { id: "text", label: "说明", kind: "text", maxLength: 150, required: { field: "why", is: "其他" } },
              ],
            }}
            act="查看完整信息"
            meaning="查看会记入留痕，本人可以看到。"
            onCancel={() => setAsking(false)}
            onSend={async (values) => {
              const reason = [values["why"], values["text"]].filter(Boolean).join("：");
              setWhole(await api.post("/api/v1/exam-cards/:cardId/unmask", { params: { cardId: c.cardId }, body: { reason } }));
              setAsking(false);
            }}
          />
        ) : (
          <p className="no-print" style={{ marginTop: 8 }}>
            <button type="button" className="link" style={{ padding: 0 }} onClick={() => setAsking(true)}>
              查看完整信息…
            </button>
          </p>
        )
      ) : null}
    </>
  );
}
