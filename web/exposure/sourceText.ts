import { dayText } from "../kit/format.ts";
import type { Basis } from "./types.ts";

/** `检测报告 JC-0512，2025-05-12`: which record a value came from, and its day. */
export const sourceText = (basis: Basis | undefined): string =>
  basis === undefined ? "" : `${basis.text}${basis.on && !basis.text.includes(basis.on) ? `，${dayText(basis.on)}` : ""}`;
