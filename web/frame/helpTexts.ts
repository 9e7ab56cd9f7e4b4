type Help = { purpose: string[]; deadlines: string[] };

const pages: [string, Help][] = [
  ["/employers", { purpose: ["列出范围内的用人单位，条件都在地址里，可以把链接发给同事。", "点单位名称打开一企一档。"], deadlines: [] }],
  [
    "/base-figures",
    {
      purpose: [
        "按地区、行业、规模、危害程度、人数和状态看在产单位的底数，每个数点开是同一条件的名单。",
        "明细之和须等于合计，不等时提示，夜间重算改正并留痕。",
      ],
      deadlines: [],
    },
  ],
  [
    "/area-changes",
    {
      purpose: [
        "乡镇（街道）、村（社区）的并入、更名、分设：先计划、可更正或取消，到生效日由平台执行，今天办的当场生效。",
        "单位、未办结事项、机构和人员随转并留明细；生效日以前的记录和数字留在原代码。",
      ],
      deadlines: [],
    },
  ],
  ["/areas", { purpose: ["一个行政区划的前后代码和各次调整，点开看当时转移了什么。"], deadlines: [] }],
  [
    "/verifications",
    { purpose: ["列出只从名单、个案卡或报告里知道、还没有核实的单位。", "核实为存在后，挂起的报告和个案卡自动续办。"], deadlines: [] },
  ],
  [
    "/declarations",
    {
      purpose: ["办理职业病危害项目申报，已知的内容自动带入，只需核对差异。"],
      deadlines: ["依据《职业病危害项目申报办法》办理，各项期限写在申报页的题头。"],
    },
  ],
  ["/uploads", { purpose: ["上传报告或个案卡文件，先给回执，再逐条答复。", "可以离开，办完后在报送历史里看。"], deadlines: [] }],
  ["/submissions", { purpose: ["每份报送的回执和逐条答复，长期保留。", "同卡同版本再传不会重复入库。"], deadlines: [] }],
  ["/reports", { purpose: ["检测报告和每个点位的判定，选中一行看判定的每一步。"], deadlines: [] }],
  ["/exam-cards", { purpose: ["体检个案卡和当日规则的判定。", "姓名和证件号遮盖显示，查看完整信息要写明事由并留痕。"], deadlines: [] }],
  [
    "/cases",
    {
      purpose: ["由检测、体检、申报引出的事项，写明现在到哪一步、等谁。", "办理记录只增不改，更正是新的一条。"],
      deadlines: ["法定期限和内部期限分开写，各自注明依据。"],
    },
  ],
  ["/indicators", { purpose: ["指标的分子、分母都能点开，名单的数与指标的数一致。", "“欠”列出补齐差距要办的单位。"], deadlines: [] }],
  [
    "/alarms",
    {
      purpose: [
        "一小时内看得过多、没有事项而按姓名查人、夜间查看、一次导出过多，会记为异常访问。",
        "核对后写明结论和理由；本人不能核对自己的。",
      ],
      deadlines: [],
    },
  ],
  ["/registers", { purpose: ["平台存有哪些个人信息、为什么、依据什么、谁看得到；每种记录保存多久，来源是什么。"], deadlines: [] }],
  ["/audit", { purpose: ["谁在什么时候看过、改过什么。记录只增不改，前后相连，可以验证。"], deadlines: [] }],
];

/** Help of the page at a path; the desk when nothing fits. */
export const helpOf = (path: string): Help =>
  pages.find(([start]) => path.startsWith(start))?.[1] ?? {
    purpose: ["等你办的事按到期日排列，最后一列是下一步。", "每个数字点开就是它数的那份名单。"],
    deadlines: [],
  };
