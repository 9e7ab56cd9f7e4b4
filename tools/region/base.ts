import { addDays, clockAt, type Day } from "#kernel";
import type { EmployerLine } from "#registry";
import { anyTrade, firmWord, sizeOf, trades, type Trade, type Workplace } from "./trades.ts";
import { buildCreditCode, seeded } from "./seeded.ts";

/** Base set B0: units with confirmed hazards in production, and of these those with a valid declaration. */
export const baseTowns = [
  { name: "青石镇", areaCode: "330499101000", units: 22, declared: 20 },
  { name: "白塔镇", areaCode: "330499102000", units: 41, declared: 38 },
  { name: "云溪镇", areaCode: "330499103000", units: 18, declared: 17 },
  { name: "沙湾街道", areaCode: "330499001000", units: 57, declared: 53 },
  { name: "石桥镇", areaCode: "330499104000", units: 36, declared: 33 },
  { name: "河口镇", areaCode: "330499105000", units: 26, declared: 23 },
] as const;

/** Firms the journeys name, first in their towns, every one declared. */
const known: Record<string, readonly [name: string, trade: string, workers: number][]> = {
  青石镇: [["临江县鑫铸金属制品有限公司", "铸造", 126]],
  白塔镇: [
    ["临江县华泰家具有限公司", "家具", 86],
    ["临江县鑫光五金有限公司", "五金", 18],
  ],
  云溪镇: [["临江县安居家具有限公司", "家具", 45]],
  沙湾街道: [
    ["临江县长河冶金有限公司", "铸造", 210],
    ["临江县康宁电子有限公司", "电子", 480],
  ],
  石桥镇: [
    ["临江县恒力机械有限公司", "机械", 160],
    ["临江县小微铸造厂", "铸造", 12],
  ],
  河口镇: [
    ["临江县小微模具厂", "机械", 9],
    ["临江县丰华塑料有限公司", "塑料", 64],
  ],
};

export type BaseUnit = {
  line: EmployerLine;
  trade: Trade;
  posts: (Workplace & { workers: number })[];
  declared: boolean;
  remediation: boolean;
};

const unit = (serial: number, areaCode: string, declared: boolean, named?: readonly [string, string, number]): BaseUnit => {
  const random = seeded(1000 + serial);
  const trade = named ? trades.find((t) => t.word === named[1])! : anyTrade(random);
  const workersTotal = named?.[2] ?? Math.round(6 + 8 / (random() + 0.03));
  const division = areaCode.slice(0, 6);
  const name = named?.[0] ?? `${division === "330499" ? "临江县" : "嘉善县"}${firmWord(serial)}${trade.word}有限公司`;
  // Every fourth exposed person stands at each post, at least one.
  const exposed = Math.max(trade.posts.length, Math.round(workersTotal * 0.45));
  const posts = trade.posts.flatMap((post, i) => {
    const count = named?.[0].includes("鑫铸") && post.name === "打磨" ? 3 : 1;
    const workers = Math.max(1, Math.round(exposed / trade.posts.length / count));
    return Array.from({ length: count }, (_, n) => ({
      ...post,
      name: count > 1 ? `${post.name}-${n + 1}` : post.name,
      workers: i === 0 ? workers : workers,
    }));
  });
  return {
    trade,
    posts,
    declared,
    remediation: false,
    line: {
      lineNo: serial,
      place: `第 ${serial} 行`,
      creditCode: buildCreditCode(serial, division),
      name,
      area: areaCode,
      workplaceAddress: `工业路 ${1 + Math.floor(random() * 300)} 号`,
      industryCode: trade.industryCode,
      sizeCode: sizeOf(workersTotal),
      legalRepresentative: "王建国",
      contactName: named?.[0].includes("鑫铸") ? "赵工" : "安环经理",
      contactPhone: `0573-8${String(2_000_000 + serial)}`,
      workersTotal,
      workersExposed: Math.min(
        workersTotal,
        posts.reduce((n, p) => n + p.workers, 0),
      ),
      hazardClass: trade.hazardClass,
      hazardConfirmed: true,
    },
  };
};

/** The 200 units of the county, town by town, and five of the neighbouring county so that foreign rows exist. */
export const baseUnits = (): BaseUnit[] => {
  const units: BaseUnit[] = [];
  let serial = 0;
  for (const town of baseTowns)
    for (let i = 0; i < town.units; i++) units.push(unit(++serial, town.areaCode, i < town.declared, known[town.name]?.[i]));
  // Ten remediated firms of scenario S01: the named ones and, to fill up, the first of their towns.
  for (const town of baseTowns) {
    const mine = units.filter((u) => u.line.area === town.areaCode);
    const count = town.name === "青石镇" || town.name === "河口镇" ? 1 : 2;
    for (const u of mine.slice(0, count)) u.remediation = true;
  }
  for (let i = 0; i < 5; i++) units.push(unit(1001 + i, i % 2 === 0 ? "330421001000" : "330421102000", i < 4));
  return units;
};

/** The day on which the registry of the region was set up, and the day a unit's declaration was accepted. */
export const setUpOn = (today: Day): Day => addDays(today, -780);
export const acceptedOn = (today: Day, serial: number): Day => addDays(today, -(20 + ((serial * 7) % 200)));
export const setUpClock = (today: Day) => clockAt(setUpOn(today));
