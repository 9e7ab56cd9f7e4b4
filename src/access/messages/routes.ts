import { policy } from "../policies.ts";
import { route, type Route } from "../route.ts";
import { nothing } from "../contract.ts";
import { readMessages, setQuietKinds } from "./commands.ts";
import { listMessages, listSent, messageSetting, unreadMessages } from "./queries.ts";
import { boxQuery, MessageList, readAnswer, readAsk, SentList, sentQuery, Setting, settingAsk, Unread } from "./schema.ts";

policy("access", {
  "message.read-sent": ["commission-officer", "commission-reviewer", "cdc-officer", "inspector", "township-officer"],
});

export const messageRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/messages",
    summary: "本单位收到的消息",
    may: "signed-in",
    query: boxQuery,
    response: MessageList,
    run: (ctx, { query }) => listMessages(ctx, query),
  }),
  route({
    method: "GET",
    path: "/api/v1/messages/unread",
    summary: "未读消息数，数到 99",
    may: "signed-in",
    response: Unread,
    run: (ctx) => unreadMessages(ctx),
  }),
  route({
    method: "POST",
    path: "/api/v1/messages/reads",
    summary: "登记已读；发出的一方能看到第一次打开的日期",
    may: "signed-in",
    body: readAsk,
    response: readAnswer,
    run: async (ctx, { body }) => ({ read: await readMessages(ctx, body.messageIds) }),
  }),
  route({
    method: "GET",
    path: "/api/v1/messages/setting",
    summary: "各类消息是否计入未读",
    may: "signed-in",
    response: Setting,
    run: (ctx) => messageSetting(ctx),
  }),
  route({
    method: "PUT",
    path: "/api/v1/messages/setting",
    summary: "设定哪些消息不计入未读，消息本身仍在",
    may: "signed-in",
    body: settingAsk,
    response: nothing,
    run: async (ctx, { body }) => {
      await setQuietKinds(ctx, body.quietKinds);
      return {};
    },
  }),
  route({
    method: "GET",
    path: "/api/v1/sent-messages",
    summary: "发给本辖区单位和机构的消息，附第一次打开的日期",
    may: "message.read-sent",
    query: sentQuery,
    response: SentList,
    run: (ctx, { query }) => listSent(ctx, query),
  }),
];
