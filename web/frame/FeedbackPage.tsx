import { useDocumentTitle } from "../kit/hooks.ts";
import { PageTitle, Sheet } from "../kit/small.tsx";

/** Where a complaint or a suggestion goes; nobody has to install anything. */
export function FeedbackPage() {
  useDocumentTitle("投诉建议");
  return (
    <>
      <PageTitle>投诉建议</PageTitle>
      <Sheet title="对工作场所的投诉举报">
        <p>
          打卫生热线 <a href="tel:12320">12320</a> 或政务服务热线 <a href="tel:12345">12345</a>，不用留姓名。
        </p>
        <p>也可以向所在县（市、区）卫生健康行政部门书面反映。</p>
      </Sheet>
      <Sheet title="对这个平台的意见">
        <p>写明页面名称和当时的提示代码，交给本单位管理员，由管理员转给平台运维。</p>
      </Sheet>
    </>
  );
}
