export type Sum = { numerator: number; denominator: number; percent: number | null; text: string };
export type Figure = Sum & {
  areaCode: string;
  areaName: string;
  met: boolean | null;
  gapText: string | null;
  owed: number | null;
  missing: number;
};
export type TrendPoint = Sum & { day: string };
export type Head = {
  id: string;
  name: string;
  shortName: string;
  englishName: string;
  unit: string;
  direction: "higher" | "lower" | "none";
  subject: string;
  measure: string;
  version: number;
  slices: { id: string; label: string }[];
};
export type Tile = Head & {
  figure: Figure;
  target: { percent: number; text: string; plan: string; areaCode: string; source: string } | null;
  change: string | null;
  trend: TrendPoint[];
  updatedAt: string | null;
};
export type TileList = { areaCode: string; areaName: string; asOf: string; items: Tile[] };
export type FigureView = Tile & {
  asOf: string;
  definition: { numerator: string; denominator: string; notes: string[]; source: string };
  parameters: { label: string; value: number | string; unit: string; source: string }[];
  parts: (Sum & { id: string; label: string })[];
  children: (Figure & { trend: TrendPoint[] })[];
  lastYear: TrendPoint;
  agreedOn: string | null;
};
export type ListItem = {
  employerId: string;
  subjectKey: string;
  areaCode: string;
  numerator: number;
  denominator: number;
  reason: string;
  basisId: string | null;
  since: string;
  cells: Record<string, unknown>;
};
export type FactList = {
  columns: { key: string; label: string }[];
  items: ListItem[];
  nextCursor: string | null;
  count: { value: number; capped: boolean };
};
export type Frozen = Sum & {
  frozenId: string;
  indicatorId: string;
  areaCode: string;
  asOf: string;
  title: string;
  replaces: string | null;
  reason: string;
  frozenAt: string;
};
