import { newId } from "#kernel";
import type { Ctx } from "../actor.ts";
import { sendMessages } from "./commands.ts";
import { messageKind } from "./kinds.ts";

const accountNotice = messageKind({ id: "account", title: "账号安全", says: "本账号的口令或动态码改变后" });

/** Tells the acting account, and it alone, what changed about how it signs in (AUTH-15 of the security requirements). */
export const tellAccount = (ctx: Ctx, title: string): Promise<number> =>
  sendMessages(ctx, [
    {
      to: {
        organisationId: ctx.actor.organisationId,
        accountId: ctx.actor.accountId,
        areaCode: ctx.actor.areaCode,
        name: ctx.actor.organisationName,
      },
      kind: accountNotice,
      key: newId(),
      title,
      body: "不是本人操作的，马上结束其他地方的登录并告诉管理员。",
      link: "/sessions",
    },
  ]);
