import { form } from "../forms/forms.ts";
import type { ActSpec, Programme } from "./programme.ts";

export const addEvidenceForm = form({
  id: "add-evidence",
  title: "补充证据",
  fields: [{ id: "files", label: "证据文件", kind: "files", required: true }],
});
export const urgeForm = form({
  id: "urge",
  title: "催办",
  fields: [{ id: "words", label: "催办内容", kind: "text", maxLength: 200, required: true }],
});

const known = new WeakMap<Programme, Readonly<Record<string, ActSpec>>>();

/** Acts every programme has beside its own: evidence by anybody who has a part in it, urging by the authority. */
export const besideActs = (programme: Programme): Readonly<Record<string, ActSpec>> => {
  const found = known.get(programme);
  if (found) return found;
  const roles = Object.entries(programme.roles).filter(([, r]) => r.relation !== "system");
  const authority = roles.filter(([, r]) => r.relation === "area");
  const acts: Record<string, ActSpec> = {
    "add-evidence": { title: "补充证据", by: roles.map(([id]) => id), from: "*", form: addEvidenceForm, beside: true },
    ...(authority.length > 0
      ? {
          urge: {
            title: "催办",
            by: authority.map(([id]) => id),
            from: "*",
            form: urgeForm,
            beside: true,
            says: (i) => `催办：${String(i["words"])}`,
          },
        }
      : {}),
  };
  known.set(programme, acts);
  return acts;
};
