import { baseUnits } from "../../tools/region/base.ts";
import { declarationOf } from "../../tools/region/declaration.ts";

type Content = { values: Record<string, unknown> };

/** A complete initial declaration of a small foundry: every field the form needs, as its manager would fill it. */
export const buildDeclaration = (firm: {
  creditCode: string;
  name: string;
  workersTotal: number;
  declaredOn: string;
  perPost: number;
}): Content => {
  const casting = baseUnits()[0]!;
  const posts = casting.posts.map((post) => ({ ...post, workers: firm.perPost }));
  const exposed = posts.length * firm.perPost;
  const content = declarationOf({
    ...casting,
    posts,
    line: { ...casting.line, creditCode: firm.creditCode, name: firm.name, workersTotal: firm.workersTotal, workersExposed: exposed },
  }) as Content;
  const { values } = content;
  const workers = (agent: string): number => posts.filter((p) => p.agents.includes(agent)).length * firm.perPost;
  Object.assign(values, {
    declarationType: "初次申报",
    declaredOn: firm.declaredOn,
    hazDustSilicaWorkers: workers("1038"),
    hazDustCoalWorkers: 0,
    hazDustAsbestosWorkers: 0,
    hazPhysNoiseWorkers: workers("3008"),
    hazChemLeadWorkers: 0,
    hazChemBenzeneWorkers: 0,
  });
  for (const [key, category] of [
    ["testDustDone", "Dust"],
    ["testChemDone", "Chem"],
    ["testPhysDone", "Phys"],
    ["testRadiDone", "Radi"],
  ] as const)
    values[key] = values[`haz${category}Present`] ? "未检测" : "/";
  values["testBioOtherDone"] = values["hazBioPresent"] || values["hazOtherPresent"] ? "未检测" : "/";
  return content;
};
