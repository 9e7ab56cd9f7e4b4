import type { BaseUnit } from "./base.ts";

const sizeWords: Record<string, string> = { "01": "大", "02": "中", "03": "小", "04": "微" };
const exposedTo = (unit: BaseUnit, digit: string): number =>
  unit.posts.filter((post) => post.agents.some((agent) => agent.startsWith(digit))).reduce((n, post) => n + post.workers, 0);
const group = (unit: BaseUnit, key: string, digit: string): Record<string, unknown> => {
  const workers = exposedTo(unit, digit);
  return { [`haz${key}Present`]: workers > 0, [`haz${key}Workers`]: workers };
};

/** The declaration form of a unit, filled from what the registry knows of it. */
export const declarationOf = (unit: BaseUnit): object => {
  const { line, posts } = unit;
  const agents = [...new Set(posts.flatMap((post) => post.agents))];
  return {
    values: {
      principalSignature: line.legalRepresentative,
      filledBy: `${line.contactName} ${line.contactPhone}`,
      employerName: line.name,
      creditCode: line.creditCode,
      registeredAddress: line.workplaceAddress,
      workplaceAddress: line.workplaceAddress,
      enterpriseSize: sizeWords[line.sizeCode],
      industry: line.industryCode,
      economicType: "150",
      legalRep: line.legalRepresentative,
      legalRepPhone: line.contactPhone,
      ohDepartment: true,
      ohStaffFull: 1,
      ohStaffPart: 1,
      ohContact: line.contactName,
      ohContactPhone: line.contactPhone,
      workersTotal: line.workersTotal,
      exposedTotal: line.workersExposed,
      odCumulative: 0,
      trainPrincipal: true,
      trainManager: true,
      trainWorkers: line.workersExposed,
      ...group(unit, "Dust", "1"),
      ...group(unit, "Chem", "2"),
      ...group(unit, "Phys", "3"),
      ...group(unit, "Radi", "5"),
      ...group(unit, "Bio", "4"),
      ...group(unit, "Other", "9"),
      testDone: "未检测",
      examDone: false,
    },
    products: [{ name: unit.trade.word, output: 100, unit: "吨" }],
    hazardItems: agents.map((agentCode) => ({
      agentCode,
      agentName: agentNames[agentCode]!,
      workers: posts.filter((post) => post.agents.includes(agentCode)).reduce((n, post) => n + post.workers, 0),
    })),
    places: posts.flatMap((post) =>
      post.agents.map((agentCode) => ({
        place: post.workshop,
        post: post.name,
        agentCode,
        agentName: agentNames[agentCode]!,
        workers: post.workers,
        postWorkers: post.workers,
      })),
    ),
  };
};

/** Official names of the agents the trades use (national exchange of 2021). */
export const agentNames: Record<string, string> = {
  "1006": "电焊烟尘",
  "1023": "木粉尘（硬）",
  "1038": "矽尘",
  "2013": "苯",
  "2073": "二甲苯（全部异构体）",
  "2145": "甲苯",
  "2158": "甲醛",
  "3007": "高温",
  "3008": "噪声",
};
