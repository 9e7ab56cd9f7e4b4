import { Drawer } from "antd";
import { api } from "../kit/api.ts";
import { FormFromDeclaration } from "../kit/FormFromDeclaration.tsx";
import { refresh } from "../kit/query.ts";
import type { EmployerFile } from "./types.ts";

/** Says whether a unit has occupational hazards; from then on it counts among those that must declare. */
export function ConfirmHazard({ file, onClose }: { file: EmployerFile; onClose: () => void }) {
  const { employer } = file;
  return (
    <Drawer open title={`核实危害：${employer.name}`} size={560} styles={{ body: { paddingBottom: 0 } }} onClose={onClose}>
      <FormFromDeclaration
        form={{
          id: "hazard",
          title: "核实危害",
          fields: [
            {
              id: "hazardConfirmed",
              label: "是否存在职业病危害",
              kind: "choice",
              required: true,
              options: [
                { value: "true", label: "存在" },
                { value: "false", label: "不存在" },
              ],
            },
            { id: "reason", label: "依据", kind: "text", required: true, maxLength: 500, hint: "写明走访、检测或材料" },
          ],
        }}
        act="填报核实结果"
        meaning="核实为存在的，计入应申报的单位，申报期限随即开始显示。"
        onCancel={onClose}
        onSend={async ({ hazardConfirmed, reason }) => {
          await api.post("/api/v1/employers/:employerId/hazard-confirmation", {
            params: { employerId: employer.employerId },
            body: { hazardConfirmed: hazardConfirmed === "true", reason: String(reason ?? "") },
          });
          await refresh();
          onClose();
        }}
      />
    </Drawer>
  );
}
