import { catalogue } from "#kernel";

export const errors = catalogue("exchange.archive", {
  templateUnknown: { code: "XD-3001", status: 404, says: "没有这种档案样式。", remedy: "从页面上的样式里选一种。" },
  noBundle: { code: "XD-3002", status: 404, says: "这份文书没有可打包的附件。", remedy: "打包只用于职业卫生档案。" },
  bundleTooLarge: {
    code: "XD-3003",
    status: 422,
    says: "附件共 {gigabytes} GB，超过一个压缩包能装的 {limit} GB。",
    remedy: "先下载目录，附件在页面上逐份下载。",
  },
});
