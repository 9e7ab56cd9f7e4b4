import { initialsOf } from "#registry";
import { agents, allLimitEntries } from "#standards";
import { pinyin } from "pinyin-pro";

const flat = (text: string): string => pinyin(text, { toneType: "none", type: "array" }).join("").toLowerCase();

/** Everything that has a code or a limit: key by which it is found, name as shown. */
const known = (): { key: string; name: string }[] => {
  const listed = agents().filter((a) => !a.heading);
  const codes = new Set(listed.map((a) => a.code));
  return [
    ...listed.map((a) => ({ key: a.code, name: a.name })),
    ...allLimitEntries().flatMap((e) => (e.agentCodes.some((c) => codes.has(c)) ? [] : [{ key: e.name, name: e.name }])),
  ];
};

/** What a part of a name, pinyin or its initials may mean; what only begins with it counts when nothing is spelled just so. */
export const guesses = (asked: string): { key: string; name: string }[] => {
  const plain = (name: string): string => name.replace(/[（(].*/, "");
  const all = known();
  const inName = all.filter((a) => a.name.includes(asked));
  const typed = asked.toLowerCase().replace(/[\s']/g, "");
  if (inName.length > 0 || !/^[a-z0-9,-]+$/.test(typed)) return inName;
  const exact = all.filter((a) => flat(plain(a.name)) === typed);
  if (exact.length > 0) return exact;
  const initials = all.filter((a) => initialsOf(plain(a.name)).includes(typed));
  return initials.length > 0 ? initials : all.filter((a) => flat(a.name).startsWith(typed));
};
