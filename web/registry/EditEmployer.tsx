import { Drawer } from "antd";
import { hazardClassLabels, sizeLabels } from "#registry/contract";
import { api } from "../kit/api.ts";
import type { Field } from "../kit/form.ts";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { refresh, useGet } from "../kit/query.ts";
import { useGo } from "../kit/routing.tsx";
import { optionsOf } from "../kit/words.ts";
import type { EmployerFile } from "./types.ts";

const fields: Field[] = [
  { id: "name", label: "名称", kind: "text", required: true, maxLength: 120 },
  { id: "areaCode", label: "作业场所所在地区代码", kind: "text", required: true, maxLength: 12, hint: "12 位数字；范围随作业场所地址" },
  { id: "workplaceAddress", label: "作业场所地址", kind: "text", maxLength: 120 },
  { id: "registeredAddress", label: "注册地址", kind: "text", maxLength: 120 },
  { id: "industryCode", label: "行业代码", kind: "text", maxLength: 8, hint: "GB/T 4754—2017" },
  { id: "sizeCode", label: "规模", kind: "choice", options: optionsOf(sizeLabels) },
  { id: "hazardClass", label: "危害程度", kind: "choice", options: optionsOf(hazardClassLabels) },
  { id: "legalRepresentative", label: "法定代表人", kind: "text", maxLength: 100 },
  { id: "contactName", label: "联系人", kind: "text", maxLength: 100 },
  { id: "contactPhone", label: "联系电话", kind: "text", maxLength: 40 },
  { id: "workersTotal", label: "在册人数", kind: "number", decimals: 0, min: 0, unit: "人" },
  { id: "workersExposed", label: "接害人数", kind: "number", decimals: 0, min: 0, unit: "人" },
];
const figures: Field[] = [
  { id: "revenueWan", label: "营业收入（上年）", kind: "number", decimals: 2, min: 0, unit: "万元", hint: "用于规模划型" },
  { id: "assetsWan", label: "资产总额", kind: "number", decimals: 2, min: 0, unit: "万元", hint: "划型办法要求的行业才填" },
];

/** Registers a unit; afterwards whatever waited for it goes on by itself. */
export function RegisterEmployer({ areaCode, onClose }: { areaCode: string; onClose: () => void }) {
  const go = useGo();
  const below = useGet("/api/v1/areas", { query: { parent: areaCode } });
  const here = useGet("/api/v1/areas/:areaCode/path", { params: { areaCode } });
  const places = below.data?.items.length ? below.data.items : (here.data?.items.slice(-1) ?? []);
  const area: Field = {
    id: "areaCode",
    label: "作业场所在哪里",
    kind: "choice",
    required: true,
    options: places.map((a) => ({ value: a.areaCode, label: a.name })),
    hint: "范围随作业场所地址",
  };
  return (
    <Drawer open title="登记单位" size={560} styles={{ body: { paddingBottom: 0 } }} onClose={onClose}>
      <FormFromDeclaration
        form={{
          id: "register",
          title: "登记单位",
          fields: [
            { id: "creditCode", label: "统一社会信用代码", kind: "text", required: true, maxLength: 18 },
            ...fields.map((f) => (f.id === "areaCode" ? area : f)),
            { id: "hazardConfirmed", label: "已核实存在职业病危害", kind: "flag" },
          ],
        }}
        act="登记单位"
        meaning="登记后，等待这家单位的报告和个案卡自动续办。"
        onCancel={onClose}
        onSend={async (values) => {
          const made = await api.post("/api/v1/employers", { body: values });
          await refresh();
          go(`/employers/${made.employerId}`);
        }}
      />
    </Drawer>
  );
}

/** Changes the registration; a version is kept and the reason stands in it. */
export function EditEmployer({ file, onClose }: { file: EmployerFile; onClose: () => void }) {
  const { employer } = file;
  const before: Record<string, unknown> = employer;
  return (
    <Drawer open title={`修改登记信息：${employer.name}`} size={560} styles={{ body: { paddingBottom: 0 } }} onClose={onClose}>
      <FormFromDeclaration
        form={{
          id: "edit",
          title: "修改登记信息",
          fields: [
            ...fields,
            ...figures,
            { id: "reason", label: "为什么改", kind: "text", required: true, maxLength: 500, hint: "写明依据，如营业执照变更" },
          ],
        }}
        initial={Object.fromEntries([...fields, ...figures].map((f) => [f.id, before[f.id] ?? undefined]))}
        act="保存修改"
        onCancel={onClose}
        onSend={async ({ reason, ...values }) => {
          const changes = Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== before[key]));
          await api.patch("/api/v1/employers/:employerId", {
            params: { employerId: employer.employerId },
            body: { changes, reason: String(reason ?? ""), seen: employer.version },
          });
          await refresh();
          onClose();
        }}
      />
    </Drawer>
  );
}
