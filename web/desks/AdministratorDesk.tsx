import { navigationOf } from "../frame/navigation.ts";
import { useMe } from "../frame/session.tsx";
import { useDocumentTitle } from "../kit/hooks.ts";
import { Go } from "../kit/routing.tsx";
import { Sheet } from "../kit/small.tsx";
import { DeskTitle } from "./parts.tsx";

const purpose: Record<string, string> = {
  "/accounts": "建立账号、调整岗位、重置口令、结束登录",
  "/organisations": "建立和停用机构",
  "/area-changes": "乡镇和村合并、拆分、改名，从哪天起",
  "/api-keys": "签发、更换和停用接口密钥",
  "/freezes": "出事时停下账号、机构、密钥、导出或接口交换；每天的限额",
  "/alarms": "审计记录中要核对的访问，写明结论",
  "/registers": "存有哪些个人信息、为什么、谁看得到；各种记录保存多久",
  "/audit": "谁在什么时候看过、改过什么；核对记录是否完整",
};

/** The three administrators do no field work: they see what they administer. */
export function AdministratorDesk() {
  useDocumentTitle("今日");
  const me = useMe();
  return (
    <>
      <DeskTitle who={`${me.actor.organisationName} · ${me.actor.roleLabels.join("、")}`} />
      <Sheet title="管理">
        <ul className="task-list">
          {navigationOf(me)
            .filter((e) => e.href !== "/")
            .map((e, i) => (
              <li key={e.href}>
                <Go href={e.href}>
                  <span>{i + 1}</span>
                  <span>{e.label}</span>
                  <span className="ink-2">{purpose[e.href]}</span>
                </Go>
              </li>
            ))}
        </ul>
      </Sheet>
    </>
  );
}
