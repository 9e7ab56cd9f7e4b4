/** Personal data as screens show it. Showing it whole is a separate recorded act. */
export const mask = {
  /** `张三` → `张*`, `欧阳小明` → `欧**明`. */
  name: (text: string): string => {
    const chars = [...text.trim()];
    if (chars.length <= 1) return chars.length === 0 ? "" : "*";
    if (chars.length === 2) return `${chars[0]}*`;
    return `${chars[0]}${"*".repeat(chars.length - 2)}${chars.at(-1)}`;
  },
  /** `330499198001011234` → `3304**********1234`: the birthday is not shown. */
  idNumber: (text: string): string => {
    const t = text.trim();
    return t.length <= 8 ? "*".repeat(t.length) : `${t.slice(0, 4)}${"*".repeat(t.length - 8)}${t.slice(-4)}`;
  },
  /** `13800001234` → `138****1234`. */
  phone: (text: string): string => {
    const t = text.trim();
    return t.length <= 7 ? "*".repeat(t.length) : `${t.slice(0, 3)}${"*".repeat(t.length - 7)}${t.slice(-4)}`;
  },
} as const;
