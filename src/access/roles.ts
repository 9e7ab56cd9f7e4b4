/** Kinds of organisation. The kind decides the desk, the policies and which rows the database shows. */
export const organisationKinds = [
  "commission",
  "cdc",
  "inspection",
  "township",
  "laboratory",
  "exam-institution",
  "diagnosis-institution",
  "employer",
  "worker",
  "platform",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationKindLabels: Readonly<Record<OrganisationKind, string>> = {
  commission: "卫生健康行政部门",
  cdc: "疾病预防控制机构",
  inspection: "卫生监督机构",
  township: "乡镇（街道）",
  laboratory: "检测机构",
  "exam-institution": "体检机构",
  "diagnosis-institution": "诊断机构",
  employer: "用人单位",
  worker: "劳动者",
  platform: "平台管理",
};

export const roles = [
  "commission-officer",
  "commission-reviewer",
  "commission-admin",
  "cdc-officer",
  "inspector",
  "township-officer",
  "co-manager",
  "laboratory-reporter",
  "exam-reporter",
  "diagnosis-officer",
  "employer-manager",
  "employer-head",
  "employer-clerk",
  "employer-personnel",
  "employer-workshop",
  "worker",
  "platform-admin",
  "auditor",
] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Readonly<Record<Role, string>> = {
  "commission-officer": "监管人员",
  "commission-reviewer": "审核人员",
  "commission-admin": "安全管理员",
  "cdc-officer": "疾控人员",
  inspector: "监督员",
  "township-officer": "乡镇（街道）人员",
  "co-manager": "协管员",
  "laboratory-reporter": "检测报告员",
  "exam-reporter": "体检报告员",
  "diagnosis-officer": "诊断人员",
  "employer-manager": "职业卫生管理人员",
  "employer-head": "法定代表人（主要负责人）",
  "employer-clerk": "职业卫生专员",
  "employer-personnel": "人事人员",
  "employer-workshop": "部门（车间）负责人",
  worker: "劳动者",
  "platform-admin": "系统管理员",
  auditor: "审计管理员",
};

/** Which roles an account of an organisation of this kind may hold. */
export const rolesOfKind: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  commission: ["commission-officer", "commission-reviewer", "commission-admin", "auditor"],
  cdc: ["cdc-officer"],
  inspection: ["inspector"],
  township: ["township-officer", "co-manager"],
  laboratory: ["laboratory-reporter"],
  "exam-institution": ["exam-reporter"],
  "diagnosis-institution": ["diagnosis-officer"],
  employer: ["employer-manager", "employer-head", "employer-clerk", "employer-personnel", "employer-workshop"],
  worker: ["worker"],
  platform: ["platform-admin", "auditor"],
};

/** The three administrators. No account holds two of them, and none of them does the field's work (GB/T 22239-2019 8.1.5.1–8.1.5.3). */
export const administratorRoles: readonly Role[] = ["platform-admin", "commission-admin", "auditor"];

/** Who gives and takes rights inside one employer. */
export const employerManagers: readonly Role[] = ["employer-manager", "employer-head"];

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
