import { useRef } from "react";
import { api } from "../../kit/api.ts";
import type { FormView } from "../../kit/form.ts";
import { FormFromDeclaration } from "../../kit/FormFromDeclaration.tsx";
import { today } from "../../kit/format.ts";
import { refresh } from "../../kit/query.ts";
import { Sheet } from "../../kit/small.tsx";
import type { ArchiveItems } from "./types.ts";

const formOf = (kinds: ArchiveItems["kinds"]): FormView => ({
  id: "archive-item",
  title: "归档材料",
  fields: [
    {
      id: "kind",
      label: "材料种类",
      kind: "choice",
      required: true,
      options: kinds.map((k) => ({ value: k.kind, label: kinds.length > 8 ? `${k.sectionTitle}：${k.title}` : k.title })),
    },
    { id: "title", label: "材料名称", kind: "text", maxLength: 120, hint: "不填时用种类的名称" },
    { id: "on", label: "材料日期", kind: "day", required: true },
    { id: "validUntil", label: "有效期至", kind: "day", hint: "材料上写明时填；没写明的按义务的周期算" },
    { id: "files", label: "扫描件或电子件（一份）", kind: "files" },
    { id: "note", label: "说明（没有电子件时写纸质材料存放处）", kind: "text", maxLength: 1000 },
  ],
});

/** Puts one paper into the file. The bytes leave with the form, not before. */
export function FileItem({ employerId, kinds, onDone }: { employerId: string; kinds: ArchiveItems["kinds"]; onDone: () => void }) {
  const chosen = useRef(new Map<string, File>());
  return (
    <Sheet title="归档一份材料">
      <FormFromDeclaration
        form={formOf(kinds)}
        initial={{ on: today(), ...(kinds.length === 1 ? { kind: kinds[0]!.kind } : {}) }}
        act="归档这份材料"
        meaning="归档后不能改，归错了可以撤下，撤下的理由和原件保留。"
        sendFile={async (file) => {
          chosen.current.set(file.name, file);
          return { id: file.name, name: file.name };
        }}
        onCancel={onDone}
        onSend={async (values) => {
          const body = new FormData();
          for (const key of ["kind", "title", "on", "validUntil", "note"]) {
            const value = (values as Record<string, unknown>)[key];
            if (typeof value === "string") body.set(key, value);
          }
          const names = (values as Record<string, unknown>)["files"];
          const file = Array.isArray(names) ? chosen.current.get(String(names[0])) : undefined;
          if (file) body.set("file", file, file.name);
          await api.post("/api/v1/employers/:employerId/archive-items", { params: { employerId }, body });
          await refresh();
          onDone();
        }}
      />
    </Sheet>
  );
}
