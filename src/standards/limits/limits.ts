import type { Day } from "#kernel";
import { agent as agentOf, findAgent } from "../codes/agents.ts";
import * as data from "../generated/limits.ts";
import { comparable, lazy, numberIn, readTable } from "../table.ts";
import type { AgentKey, Evidence, Fraction } from "../types.ts";

/** One row of tables 1 to 3 of GBZ 2.1 as it stood from `from` to `to`. Values in `unit`; dust carries its PC-TWA by fraction. */
export type LimitEntry = {
  no: string;
  name: string;
  kind: "chemical" | "dust" | "biological";
  cas: readonly string[];
  agentCodes: readonly string[];
  mac?: number;
  pcTwa?: number;
  pcStel?: number;
  dust?: Partial<Record<Fraction, number>>;
  unit: string;
  from: Day;
  to?: Day;
  sourceId: string;
  clause: string;
  evidence: Evidence;
  skin: boolean;
  sensitizer: boolean;
  carcinogen?: string;
};

/** First day of GBZ 2.1-2019, from which the tables hold whole. Before it GBZ 2.1-2007 applied, of which a few values are known. */
export const airLimitsFrom = "2020-04-01" as Day;

const list = (cell: string): string[] => cell.split(";").filter((x) => x !== "");

const all = lazy((): LimitEntry[] => {
  const entries: LimitEntry[] = [];
  const base = (r: Record<string, string>): Omit<LimitEntry, "kind"> => ({
    no: r.no!,
    name: r.name_zh!,
    cas: list(r.cas!),
    agentCodes: list(r.agent_codes!),
    unit: r.unit ?? "mg/m3",
    from: r.valid_from as Day,
    ...(r.valid_to ? { to: r.valid_to as Day } : {}),
    sourceId: r.source!,
    clause: r.clause!,
    evidence: r.evidence as Evidence,
    skin: r.skin === "1",
    sensitizer: r.sensitizer === "1",
    ...(r.carcinogen ? { carcinogen: r.carcinogen } : {}),
  });
  const values = (r: Record<string, string>): Pick<LimitEntry, "mac" | "pcTwa" | "pcStel"> => {
    const [mac, pcTwa, pcStel] = [numberIn(r.mac!), numberIn(r.pc_twa!), numberIn(r.pc_stel!)];
    return { ...(mac !== undefined && { mac }), ...(pcTwa !== undefined && { pcTwa }), ...(pcStel !== undefined && { pcStel }) };
  };
  for (const r of readTable(data.chemical)) entries.push({ ...base(r), ...values(r), kind: "chemical" });
  for (const r of readTable(data.biological)) entries.push({ ...base(r), ...values(r), kind: "biological" });
  for (const r of readTable(data.dust)) {
    const [total, respirable, fibre] = [numberIn(r.pc_twa_total!), numberIn(r.pc_twa_respirable!), numberIn(r.pc_twa_fibre!)];
    const dust = {
      ...(total !== undefined && { total }),
      ...(respirable !== undefined && { respirable }),
      ...(fibre !== undefined && { fibre }),
    };
    entries.push({ ...base(r), dust, kind: "dust" });
  }
  return entries;
});

/** Every row of tables 1 to 3 of every edition known, in the order of the tables. */
export const allLimitEntries = (): readonly LimitEntry[] => all();

/** The names a row answers to: as printed, without the bracket, and each name in the bracket that is not a basis of calculation. */
const namesOf = (name: string): string[] => {
  const whole = comparable(name);
  const names = [whole];
  const m = /^(.+?)\((.+)\)$/.exec(whole);
  if (m) {
    names.push(m[1]!);
    for (const inner of m[2]!.split(/[;、,和]/)) if (inner.length > 1 && !inner.startsWith("按")) names.push(inner);
  }
  const colon = whole.lastIndexOf(":");
  if (colon > 0) names.push(whole.slice(colon + 1));
  return names;
};

const index = lazy(() => {
  const byCode = new Map<string, LimitEntry[]>();
  const byName = new Map<string, LimitEntry[]>();
  const byCas = new Map<string, LimitEntry[]>();
  const add = (map: Map<string, LimitEntry[]>, key: string, entry: LimitEntry): void => {
    const found = map.get(key);
    if (!found) map.set(key, [entry]);
    else if (!found.includes(entry)) found.push(entry);
  };
  for (const entry of all()) {
    for (const code of entry.agentCodes) add(byCode, code, entry);
    for (const cas of entry.cas) add(byCas, cas, entry);
    for (const name of namesOf(entry.name)) add(byName, name, entry);
  }
  return { byCode, byName, byCas };
});

const none: readonly LimitEntry[] = [];
const memory = lazy(() => new Map<string, readonly LimitEntry[]>());

/** Every row, of any day, that an agent's code, name or CAS number leads to. */
export const limitHistory = (key: string): readonly LimitEntry[] => {
  const seen = memory();
  const known = seen.get(key);
  if (known) return known;
  const { byCode, byName, byCas } = index();
  let found = byCode.get(key) ?? byCas.get(key);
  if (!found && agentOf(key) === undefined) {
    found = byName.get(comparable(key));
    if (!found) {
      const agent = findAgent(key);
      found = agent && byCode.get(agent.code);
    }
  }
  // keys come from files of strangers: the memory of them is bounded
  if (seen.size > 5000) seen.clear();
  seen.set(key, found ?? none);
  return found ?? none;
};

const holds = (e: LimitEntry, on: Day): boolean => e.from <= on && (e.to === undefined || on <= e.to);

/** The rows in force on a day for an agent's code, name or CAS number. Several when one code covers several substances or silica contents. */
export const limitsFor = (key: string, on: Day): readonly LimitEntry[] => {
  const history = limitHistory(key);
  return history.length === 1 ? (holds(history[0]!, on) ? history : none) : history.filter((e) => holds(e, on));
};

/** The one row in force on a day; undefined when there is none or when the key leads to several. */
export const limitFor = (key: string, on: Day): LimitEntry | undefined => {
  const found = limitsFor(key, on);
  return found.length === 1 ? found[0] : undefined;
};

const silica = lazy(() => ["40.1", "40.2", "40.3"].map((no) => all().find((e) => e.kind === "dust" && e.no === no)!));

/** Carbon monoxide has its own rows from 2000 m and above 3000 m. */
const altitudeRow = (metres: number): string => (metres > 3000 ? "313.3" : metres >= 2000 ? "313.2" : "313.1");

/**
 * The rows a sample may have to keep. Any listed dust with 10 % free silica or more is judged as silica dust
 * (GBZ 2.1-2019 table 2), except asbestos.
 */
export const candidates = (key: AgentKey, on: Day): readonly LimitEntry[] => {
  const found = limitsFor(key.agent, on);
  const first = found[0];
  if (first?.no === "313.1") return found.filter((e) => e.no === altitudeRow(key.altitude ?? 0));
  if (first?.kind !== "dust") return found;
  const content = key.freeSilica;
  if (content !== undefined && !first.no.startsWith("34")) {
    const isSilica = first.no.startsWith("40");
    if (content >= 10) return [silica()[content <= 50 ? 0 : content <= 80 ? 1 : 2]!];
    if (isSilica) return none;
  }
  if (found.length > 1 && key.fraction) return found.filter((e) => e.dust?.[key.fraction!] !== undefined);
  return found;
};
