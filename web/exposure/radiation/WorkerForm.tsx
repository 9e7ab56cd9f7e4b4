import { codeSet } from "#standards";
import { radiationKindLabels } from "#exposure/contract";
import { api } from "../../kit/api.ts";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { refresh } from "../../kit/query.ts";
import { optionsOf } from "../../kit/words.ts";

const categories = codeSet("radiation-work").map((c) => ({ value: c.code, label: `${c.code} ${c.name}` }));

class Refused extends Error {}

/** One radiation worker typed in; who is on the register already is corrected, what is left empty stays as it was. */
export function WorkerForm({ creditCode, named = false, onDone }: { creditCode?: string; named?: boolean; onDone: () => void }) {
  return (
    <FormFromDeclaration
      form={{
        id: "radiation-worker",
        title: "登记放射工作人员",
        fields: [
          ...(named
            ? [{ id: "creditCode", label: "用人单位统一社会信用代码", kind: "text" as const, required: true as const, maxLength: 18 }]
            : []),
          { id: "name", label: "姓名", kind: "text", required: true, maxLength: 60 },
          { id: "idNumber", label: "身份证号", kind: "text", required: true, maxLength: 18 },
          { id: "kind", label: "机构类别", kind: "choice", options: optionsOf(radiationKindLabels), hint: "不选按单位的行业判断" },
          { id: "category", label: "职业类别", kind: "choice", options: categories },
          { id: "site", label: "作业场所", kind: "text", maxLength: 100 },
          { id: "workFrom", label: "开始放射工作日期", kind: "day", hint: "第一次登记必填" },
          { id: "badgeFrom", label: "开始佩戴剂量计日期", kind: "day", hint: "还没有佩戴的空着" },
          { id: "cycleDays", label: "监测周期（日）", kind: "number", hint: "不填为 30，最长 90" },
          { id: "trainedOn", label: "最近一次放射防护培训", kind: "day" },
          { id: "workTo", label: "离岗日期", kind: "day" },
        ],
      }}
      initial={{}}
      act="登记放射工作人员"
      onCancel={onDone}
      onSend={async (values) => {
        const given = Object.fromEntries(Object.entries(values).filter(([, v]) => v !== "" && v !== null && v !== undefined));
        const { items } = await api.post("/api/v1/radiation-workers", {
          body: { workers: [{ ...(creditCode ? { creditCode } : {}), ...given } as never] },
        });
        const [answer] = items;
        if (answer?.outcome === "refused") throw new Refused(`${answer.sentence ?? ""}${answer.remedy ?? ""}（${answer.code ?? ""}）`);
        await refresh();
        onDone();
      }}
    />
  );
}
