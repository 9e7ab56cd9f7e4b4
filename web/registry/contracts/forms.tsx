import { useRef } from "react";
import { contractKindLabels } from "#registry/contract";
import { api } from "../../kit/api.ts";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { today } from "../../kit/format.ts";
import { refresh, useGet } from "../../kit/query.ts";
import { Sheet } from "../../kit/small.tsx";
import { optionsOf } from "../../kit/words.ts";
import { useAgentChoices } from "../useAgentNames.ts";

/** The host enters who works at its place, where and until when. */
export function ContractForm({ employerId, onDone }: { employerId: string; onDone: () => void }) {
  const file = useGet("/api/v1/employers/:employerId", { params: { employerId } });
  const sites = file.data?.sites ?? [];
  return (
    <Sheet title="登记承包或派遣合同">
      <FormFromDeclaration
        form={{
          id: "contract",
          title: "登记承包或派遣合同",
          fields: [
            { id: "kind", label: "类别", kind: "choice", required: true, options: optionsOf(contractKindLabels) },
            { id: "contractorName", label: "承包或派遣单位名称", kind: "text", required: true, maxLength: 200 },
            { id: "contractorCreditCode", label: "统一社会信用代码", kind: "text", required: true, maxLength: 18 },
            ...(sites.length > 0
              ? [
                  {
                    id: "siteIds",
                    label: "作业场所",
                    kind: "choices" as const,
                    options: sites.map((s) => ({ value: s.siteId, label: s.name })),
                  },
                ]
              : []),
            { id: "place", label: "作业地点补充", kind: "text", maxLength: 200 },
            { id: "workText", label: "岗位或作业种类", kind: "text", required: true, maxLength: 300, hint: "用顿号或逗号分开" },
            { id: "workers", label: "合同约定人数", kind: "number", decimals: 0, min: 0, required: true, unit: "人" },
            { id: "since", label: "起始日", kind: "day", required: true },
            { id: "until", label: "截止日", kind: "day" },
            { id: "contractNo", label: "合同编号", kind: "text", maxLength: 60 },
            { id: "contactName", label: "联系人", kind: "text", maxLength: 60 },
            { id: "contactPhone", label: "联系电话", kind: "text", maxLength: 40 },
          ],
        }}
        initial={{ kind: "contracting", since: today() }}
        act="登记合同"
        meaning="承包方在底数库里时，合同同时出现在它的档案里。"
        onCancel={onDone}
        onSend={async ({ workText, ...values }) => {
          const work = String(workText ?? "")
            .split(/[,，、]+/)
            .map((w) => w.trim())
            .filter(Boolean);
          await api.post("/api/v1/employers/:employerId/contracts", { params: { employerId }, body: { ...values, work } as never });
          await refresh();
          onDone();
        }}
      />
    </Sheet>
  );
}

/** The written notice leaves with its file in one act. */
export function TellForm({ contractId, onDone }: { contractId: string; onDone: () => void }) {
  const chosen = useRef(new Map<string, File>());
  const agents = useAgentChoices();
  return (
    <FormFromDeclaration
      form={{
        id: "telling",
        title: "登记书面告知",
        fields: [
          { id: "toldOn", label: "告知日期", kind: "day", required: true },
          { id: "agents", label: "告知的危害因素", kind: "choices", required: true, options: agents },
          { id: "protection", label: "防护要求", kind: "text", maxLength: 500 },
          { id: "receivedBy", label: "签收人", kind: "text", required: true, maxLength: 60 },
          { id: "files", label: "告知书（一份）", kind: "files", required: true },
        ],
      }}
      initial={{ toldOn: today() }}
      act="登记告知"
      meaning="登记后不能改，两边都看得到。"
      sendFile={async (file) => {
        chosen.current.set(file.name, file);
        return { id: file.name, name: file.name };
      }}
      onCancel={onDone}
      onSend={async (values) => {
        const given = values as Record<string, unknown>;
        const body = new FormData();
        for (const key of ["toldOn", "agents", "protection", "receivedBy"]) if (given[key] !== undefined) body.set(key, String(given[key]));
        const files = given["files"];
        const file = Array.isArray(files) ? chosen.current.get(String(files[0])) : undefined;
        if (file) body.set("file", file, file.name);
        await api.post("/api/v1/contracts/:contractId/tellings", { params: { contractId }, body });
        await refresh();
        onDone();
      }}
    />
  );
}

export function EndForm({ contractId, onDone }: { contractId: string; onDone: () => void }) {
  return (
    <FormFromDeclaration
      form={{
        id: "contract-end",
        title: "合同终止",
        fields: [
          { id: "on", label: "终止日", kind: "day", required: true },
          { id: "reason", label: "原因", kind: "text", required: true, maxLength: 300 },
        ],
      }}
      initial={{ on: today() }}
      act="终止合同"
      onCancel={onDone}
      onSend={async (values) => {
        await api.post("/api/v1/contracts/:contractId/end", { params: { contractId }, body: values });
        await refresh();
        onDone();
      }}
    />
  );
}
