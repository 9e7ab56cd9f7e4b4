import type { NewAccount, NewOrganisation, Role } from "#access";
import type { InstitutionInput } from "#registry";
import { buildCreditCode, idOf } from "./seeded.ts";

/** First password of every demonstration account. */
export const demoPassword = "Linjiang-2025";

const county = "330499000000";
const organisation = (
  key: string,
  kind: NewOrganisation["kind"],
  name: string,
  areaCode: string,
): NewOrganisation & { organisationId: string } => ({
  organisationId: idOf(`organisation ${key}`),
  kind,
  name,
  areaCode,
});

export const organisations = [
  organisation("commission", "commission", "临江县卫生健康局", county),
  organisation("group", "commission", "临江县职业病防治领导小组办公室", county),
  organisation("inspection", "inspection", "临江县卫生监督所", county),
  organisation("cdc", "cdc", "临江县疾病预防控制中心", county),
  organisation("qingshi", "township", "青石镇人民政府", "330499101000"),
  organisation("baita", "township", "白塔镇人民政府", "330499102000"),
  organisation("yunxi", "township", "云溪镇人民政府", "330499103000"),
  organisation("shawan", "township", "沙湾街道办事处", "330499001000"),
  organisation("shiqiao", "township", "石桥镇人民政府", "330499104000"),
  organisation("hekou", "township", "河口镇人民政府", "330499105000"),
  organisation("city", "commission", "嘉兴市卫生健康委员会", "330400000000"),
  organisation("province", "commission", "浙江省卫生健康委员会", "330000000000"),
  organisation("jiashan", "commission", "嘉善县卫生健康局", "330421000000"),
  organisation("laboratory", "laboratory", "临江安测检测技术有限公司", county),
  organisation("exam", "exam-institution", "临江县人民医院健康体检中心", county),
  organisation("exam-2", "exam-institution", "嘉善康安体检中心", "330421000000"),
  organisation("diagnosis", "diagnosis-institution", "临江县职业病诊断中心", county),
  organisation("platform", "platform", "平台运维", "330000000000"),
] as const;

export type DemoAccount = { username: string; name: string; organisation: string; role: Role; staffing?: "full-time" | "part-time" };
/** Who signs in, at which organisation, as what. The employer's and the worker's organisation are made with their rows. */
export const accounts: readonly DemoAccount[] = [
  { username: "zhangmin", name: "张敏", organisation: "commission", role: "commission-officer" },
  { username: "hemei", name: "何梅", organisation: "commission", role: "commission-reviewer" },
  { username: "qianzhuren", name: "钱主任", organisation: "group", role: "commission-reviewer" },
  { username: "lihang", name: "李航", organisation: "inspection", role: "inspector" },
  { username: "wangqian", name: "王倩", organisation: "cdc", role: "cdc-officer" },
  { username: "chenxia", name: "陈霞", organisation: "qingshi", role: "township-officer", staffing: "full-time" },
  { username: "baita", name: "徐明", organisation: "baita", role: "township-officer", staffing: "part-time" },
  { username: "yunxi", name: "胡兰", organisation: "yunxi", role: "township-officer", staffing: "full-time" },
  { username: "shawan", name: "郭勇", organisation: "shawan", role: "township-officer", staffing: "full-time" },
  { username: "shiqiao", name: "马超", organisation: "shiqiao", role: "township-officer", staffing: "full-time" },
  { username: "hekou", name: "罗静", organisation: "hekou", role: "township-officer", staffing: "part-time" },
  { username: "zhaogong", name: "赵工", organisation: "employer", role: "employer-manager" },
  { username: "huatai", name: "林经理", organisation: "employer-2", role: "employer-manager" },
  { username: "liuping", name: "刘平", organisation: "laboratory", role: "laboratory-reporter" },
  { username: "sunli", name: "孙丽", organisation: "exam", role: "exam-reporter" },
  { username: "kangan", name: "高洁", organisation: "exam-2", role: "exam-reporter" },
  { username: "tangyi", name: "唐医生", organisation: "diagnosis", role: "diagnosis-officer" },
  { username: "wuqiang", name: "吴强", organisation: "worker", role: "worker" },
  { username: "jiaxing", name: "杨帆", organisation: "city", role: "commission-officer" },
  { username: "zhejiang", name: "朱琳", organisation: "province", role: "commission-officer" },
  { username: "lintao", name: "林涛", organisation: "jiashan", role: "commission-officer" },
  { username: "admin", name: "系统管理员", organisation: "platform", role: "platform-admin" },
  { username: "security", name: "安全管理员", organisation: "commission", role: "commission-admin" },
  { username: "auditor", name: "审计管理员", organisation: "platform", role: "auditor" },
];

/** Further people beside those the sign-in page offers: a co-manager of a town, the head of a firm and its clerk. */
export const moreAccounts: readonly DemoAccount[] = [
  { username: "zhouguilan", name: "周桂兰", organisation: "qingshi", role: "co-manager", staffing: "part-time" },
  { username: "huangjianguo", name: "黄建国", organisation: "employer", role: "employer-head" },
  { username: "shenyan", name: "沈燕", organisation: "employer", role: "employer-clerk" },
];

export const organisationIdOf = (key: string): string => idOf(`organisation ${key}`);
export const accountIdOf = (username: string): string => idOf(`account ${username}`);
export const organisationNames = new Map<string, string>(organisations.map((o) => [o.organisationId, o.name]));
export const accountOf = (who: DemoAccount, password: string): NewAccount => ({
  accountId: idOf(`account ${who.username}`),
  username: who.username,
  displayName: who.name,
  organisationId: organisationIdOf(who.organisation),
  roles: [who.role],
  staffing: who.staffing ?? "",
  password,
  mustChangePassword: false,
});

const five = ["dust", "chemical", "physical", "biological", "radiation"] as const;
/** Institutions of the region; licences reach from before the first record to long after the last. */
export const institutions: readonly (InstitutionInput & { institutionId: string })[] = [
  {
    institutionId: organisationIdOf("laboratory"),
    kind: "laboratory",
    code: "330499901",
    name: "临江安测检测技术有限公司",
    creditCode: buildCreditCode(9001),
    areaCode: county,
    licenceNo: "（浙）职卫技字（2021）第 901 号",
    validFrom: "2021-03-01",
    validTo: "2031-02-28",
    contactPhone: "0573-89000001",
    categories: ["dust", "chemical", "physical"],
  },
  {
    institutionId: organisationIdOf("exam"),
    kind: "exam-institution",
    code: "330499902",
    name: "临江县人民医院健康体检中心",
    creditCode: buildCreditCode(9002),
    areaCode: county,
    licenceNo: "浙卫职检备（2021）902",
    validFrom: "2021-01-01",
    validTo: null,
    contactPhone: "0573-89000002",
    categories: [...five],
  },
  {
    institutionId: organisationIdOf("exam-2"),
    kind: "exam-institution",
    code: "330421902",
    name: "嘉善康安体检中心",
    creditCode: buildCreditCode(9003, "330421"),
    areaCode: "330421000000",
    licenceNo: "浙卫职检备（2022）017",
    validFrom: "2022-05-01",
    validTo: null,
    contactPhone: "0573-84000002",
    categories: ["dust", "physical"],
  },
  {
    institutionId: organisationIdOf("diagnosis"),
    kind: "diagnosis-institution",
    code: "330499903",
    name: "临江县职业病诊断中心",
    creditCode: buildCreditCode(9004),
    areaCode: county,
    licenceNo: "浙卫职诊备（2021）903",
    validFrom: "2021-01-01",
    validTo: null,
    contactPhone: "0573-89000003",
    categories: [...five, "other"],
  },
];
