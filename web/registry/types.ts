export type AreaItem = { areaCode: string; name: string; level: string };
export type AreaPage = AreaItem & { path: AreaItem[]; children: AreaItem[] };
export type SearchAnswer = { groups: { title: string; items: { title: string; note?: string; href: string }[] }[] };

export type EmployerLine = {
  employerId: string;
  creditCode: string;
  name: string;
  areaCode: string;
  areaName?: string;
  industryCode?: string;
  industryName?: string;
  sizeCode: string;
  state: string;
  hazardClass: string;
  hazardConfirmed: boolean;
  workersTotal: number | null;
  workersExposed: number | null;
  lastDeclaredOn?: string | null;
  declarationDueOn?: string | null;
  lastTestedOn?: string | null;
  overLimit?: number | null;
};

export type Duty = { key?: string; duty: string; dueOn: string | null; left?: number | null; unit?: string; clause?: string; basis?: string; missing?: string; href?: string; act?: string; done?: boolean };
export type FileEntry = { key?: string; on: string; kind: string; text: string; id?: string; href?: string; source?: string; verdict?: string; over?: number };
export type Coverage = { agentCode: string; agentName: string; declared: boolean | null; tested: "within" | "over" | "missing" | null; examined: boolean | null; owes?: string; workers?: number };
export type Employer = EmployerLine & {
  formerNames: string[];
  workplaceAddress: string;
  registeredAddress: string;
  economicType?: string;
  legalRepresentative?: string;
  contactName?: string;
  contactPhone?: string;
  registeredOn: string;
  stateOn: string;
  version: number;
  source?: string;
  remediationListed?: boolean;
  abilities?: Record<string, boolean> | string[];
};
export type VerificationLine = {
  verificationId: string;
  employerId: string;
  creditCode: string;
  name: string;
  areaCode: string;
  areaName?: string;
  source: string;
  summary: string;
  namedOn: string;
  dueOn: string;
  state?: string;
  answeredOn?: string | null;
  held?: number;
};
