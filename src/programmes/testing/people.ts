import type { Actor } from "#access";
import { newId } from "#kernel";

const person = (name: string, kind: Actor["kind"], roles: Actor["roles"], areaCode: string, more: Partial<Actor> = {}): Actor => ({
  accountId: newId(),
  name,
  organisationId: newId(),
  organisationName: name,
  kind,
  roles,
  areaCode,
  via: "session",
  ...more,
});
export const county = "330499000000";
export const town = "330499101000";

/** Invented people of the invented county, each with an organisation of her own. */
export const people = () => {
  const commission = newId();
  return {
    zhangMin: person("张敏", "commission", ["commission-officer", "commission-reviewer"], county, { organisationId: commission }),
    heJun: person("何军", "commission", ["commission-reviewer"], county, { organisationId: commission }),
    liHang: person("李航", "inspection", ["inspector"], county),
    wangQian: person("王倩", "cdc", ["cdc-officer"], county),
    chenXia: person("陈霞", "township", ["township-officer"], town),
    zhaoGong: person("赵工", "employer", ["employer-manager"], town, { employerId: newId() }),
    otherFirm: person("周工", "employer", ["employer-manager"], town, { employerId: newId() }),
    sunLi: person("孙丽", "exam-institution", ["exam-reporter"], county),
    diagnosis: person("吴医生", "diagnosis-institution", ["diagnosis-officer"], county),
    wuQiang: person("吴强", "worker", ["worker"], town, { workerId: newId() }),
  };
};
