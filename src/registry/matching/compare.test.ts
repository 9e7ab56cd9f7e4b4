import { describe, expect, it } from "vitest";
import { blockOf } from "./block.ts";
import { answerOf, coreName, lineIn, placeOf, type Candidate, type KnownFields, type LineFields } from "./compare.ts";
import { farCandidates } from "./far.ts";
import { areaReader, readLineFields } from "./reading.ts";
import { placePattern } from "./rules.ts";

const pattern = placePattern(["浙江省", "嘉兴市", "临江县"]);
const place = placeOf(pattern);
const idOf = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const known = (n: number, given: Partial<KnownFields>): KnownFields => ({
  employerId: idOf(n),
  creditCode: "",
  name: "",
  formerNames: [],
  areaCode: "330499101000",
  workplaceAddress: "",
  registeredAddress: "",
  phone: "",
  legalRepresentative: "",
  ...given,
});
const line = (given: Partial<LineFields>): LineFields => ({
  lineNo: 1,
  creditCode: "",
  name: "",
  areaCode: "330499101000",
  address: "",
  phone: "",
  legalRepresentative: "",
  ...given,
});
const met = (employers: readonly KnownFields[], asked: LineFields, far: string[] = []): Candidate[] => {
  const block = blockOf(place);
  for (const e of employers) block.add(e);
  const kept: Candidate[] = [];
  block.meet(block.lineOf(asked), far, kept);
  return kept;
};

describe("a name without its place and its legal form", () => {
  it("loses both, but never all of itself", () => {
    expect(coreName("临江县永固铸件有限公司", place.name)).toBe("永固铸件");
    expect(coreName("嘉兴市临江永固铸件厂", place.name)).toBe("永固铸件");
    expect(coreName("临江工厂", place.name)).toBe("临江工厂");
  });
});

describe("the known employers of a county that a line meets", () => {
  it("are those of the same name, core name, former name or address", () => {
    const employers = [
      known(1, { name: "临江县永固铸件有限公司" }),
      known(2, { name: "大发五金厂", formerNames: ["永固铸件厂"] }),
      known(3, { name: "别的厂", workplaceAddress: "青石镇工业路18号" }),
      known(4, { name: "无关印染厂" }),
    ];
    const kept = met(employers, line({ name: "永固铸件厂", address: "临江县工业路18号" }));
    expect(kept.map((c) => [c.employerId, c.evidence.name, c.evidence.address])).toEqual([
      [idOf(2), "former", "different"],
      [idOf(1), "core", "different"],
      [idOf(3), "different", "same"],
    ]);
  });
  it("are also those whose name differs in one character, at either end of it", () => {
    const employers = [known(1, { name: "永固铸件厂" }), known(2, { name: "鑫达印染厂" })];
    for (const name of ["永周铸件厂", "水固铸件厂", "永固铸作厂", "固永铸件厂"])
      expect(met(employers, line({ name })).map((c) => [c.employerId, c.evidence.name])).toEqual([[idOf(1), "like"]]);
  });
  it("leave a name that forty share aside, unless something else agrees", () => {
    const crowd = Array.from({ length: 60 }, (_, n) =>
      known(n + 1, { name: `临江县永固铸件有限公司`, phone: n === 30 ? "0573-86001234" : "" }),
    );
    const asked = line({ name: "永固铸件厂", phone: "057386001234" });
    expect(met(crowd, asked, [idOf(31)]).map((c) => c.employerId)[0]).toBe(idOf(31));
  });
  it("keep the best five, each once, and two that are alike make a question", () => {
    const twins = Array.from({ length: 9 }, (_, n) => known(9 - n, { name: "永固铸件厂" }));
    const kept = met(twins, line({ name: "永固铸件厂" }), [idOf(3), idOf(3)]);
    expect(kept.map((c) => c.employerId)).toEqual([1, 2, 3, 4, 5].map(idOf));
    expect(answerOf(lineIn(place, line({ name: "永固铸件厂" })), kept)).toMatchObject({ outcome: "question", reason: "near", points: 70 });
    expect(answerOf(lineIn(place, line({ name: "永固铸件厂" })), kept.slice(0, 1))).toMatchObject({ outcome: "same", employerId: idOf(1) });
  });
});

describe("lines and employers that share a key anywhere", () => {
  it("find each other by line number, however many lines lie between", () => {
    const far = farCandidates();
    for (let n = 1; n <= 3000; n++) far.addLine(n * 2, [`p${n}`, `n${n % 700}`]);
    for (let n = 1; n <= 3000; n += 3) far.addKnown(idOf(n), [`p${n}`, "nothing"]);
    expect(far.of(2)).toEqual([idOf(1)]);
    expect(far.of(8)).toEqual([idOf(4)]);
    expect([far.of(1), far.of(4), far.of(99_999)]).toEqual([[], [], []]);
    expect(far.of(6_000 - 4)).toEqual([idOf(2998)]);
  });
  it("do not, when more than eight employers share the key", () => {
    const far = farCandidates();
    far.addLine(1, ["rare", "common"]);
    for (let n = 1; n <= 9; n++) far.addKnown(idOf(n), n === 5 ? ["common", "rare"] : ["common"]);
    expect(far.of(1)).toEqual([idOf(5)]);
  });
});

describe("the area a line names", () => {
  const areas = [
    { areaCode: "330400000000", name: "嘉兴市", level: "city" },
    { areaCode: "330499000000", name: "临江县", level: "county" },
    { areaCode: "330499101000", name: "青石镇", level: "township" },
    { areaCode: "330100000000", name: "杭州市", level: "city" },
    { areaCode: "330199000000", name: "城关区", level: "county" },
    { areaCode: "330498000000", name: "城关区", level: "county" },
  ];
  const areaOf = areaReader(areas, "330000000000");
  it("is its code or the only area of its name", () => {
    expect([areaOf("330499101000", ""), areaOf("青石镇", ""), areaOf("不知道", "")]).toEqual([
      "330499101000",
      "330499101000",
      "330000000000",
    ]);
  });
  it("is else the town, county or city its address speaks of, and of two counties of one name that of the city named", () => {
    expect(areaOf("", "临江县青石镇工业路1号")).toBe("330499101000");
    expect(areaOf("", "临江县工业路1号")).toBe("330499000000");
    expect(areaOf("城关区", "嘉兴市城关区工业路1号")).toBe("330498000000");
    expect(areaOf("", "嘉兴市某路1号")).toBe("330400000000");
    expect(areaOf("", "城关区某路1号")).toBe("330000000000");
  });
  it("is read with the other columns, codes without spaces and hyphens", () => {
    expect(readLineFields({ lineNo: 3, cells: ["1", " 永固 ", "9133-0499 ma2a"] }, { name: 1, creditCode: 2 }, areaOf)).toEqual(
      line({ lineNo: 3, name: "永固", creditCode: "91330499MA2A", areaCode: "330000000000" }),
    );
  });
});
