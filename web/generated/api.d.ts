// Made by `npm run generate` from the route table.
export interface paths {
  "/api/v1/demo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 是否演示系统，以及演示账号（正式系统不给出） */
    get: operations["getDemo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查找单位、案件、报告、回执和个案卡 */
    get: operations["getSearch"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/timeline": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一企一档的时间线 */
    get: operations["getEmployersEmployerIdTimeline"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/posts/{postId}/unused-retests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 治理案件没有采用的复测，附原因 */
    get: operations["getEmployersEmployerIdPostsPostIdUnusedRetests"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/personal-data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 个人信息清单：每种个人信息在哪些列、为什么、依据、谁看得到、保存多久 */
    get: operations["getRegistersPersonalData"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/retention": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 保存期限清单：每种记录的期限、来源和自动删除的范围；没有来源的不自动删除 */
    get: operations["getRegistersRetention"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 当前登录的账号、岗位和可办理的事项 */
    get: operations["getSession"];
    put?: never;
    /** 登录 */
    post: operations["postSession"];
    /** 退出登录 */
    delete: operations["deleteSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/session/code": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登录第二步：动态码或备用码 */
    post: operations["postSessionCode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/session/password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 修改自己的口令 */
    post: operations["postSessionPassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/session/two-factor": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 设置动态码：取得二维码和备用码 */
    post: operations["postSessionTwoFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/session/two-factor/confirmation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 设置动态码：输入当前动态码确认 */
    post: operations["postSessionTwoFactorConfirmation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 自己在各处的登录 */
    get: operations["getSessions"];
    put?: never;
    post?: never;
    /** 结束自己在其他地方的全部登录 */
    delete: operations["deleteSessions"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{sessionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** 结束自己的一处登录 */
    delete: operations["deleteSessionsSessionId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/delegations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 委托：我委托的、委托给我的、我管理的 */
    get: operations["getDelegations"];
    put?: never;
    /** 把自己的岗位委托给本机构的人员若干天 */
    post: operations["postDelegations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/delegations/{delegationId}/revocation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收回或退回委托 */
    post: operations["postDelegationsDelegationIdRevocation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/delegation-limits/{areaCode}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 设定本地区委托的最长天数和依据 */
    put: operations["putDelegationLimitsAreaCode"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/session/delegation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 本次登录起代委托人办理；留痕记两人的姓名 */
    post: operations["postSessionDelegation"];
    /** 恢复为本人身份 */
    delete: operations["deleteSessionDelegation"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/organisations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 机构列表 */
    get: operations["getOrganisations"];
    put?: never;
    /** 新建机构 */
    post: operations["postOrganisations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/organisations/{organisationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 改名、停用或启用机构 */
    patch: operations["patchOrganisationsOrganisationId"];
    trace?: never;
  };
  "/api/v1/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 账号列表 */
    get: operations["getAccounts"];
    put?: never;
    /** 新建账号；初始口令只在答复中出现一次 */
    post: operations["postAccounts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{accountId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一个账号 */
    get: operations["getAccountsAccountId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 改姓名、岗位，调动，停用或启用账号 */
    patch: operations["patchAccountsAccountId"];
    trace?: never;
  };
  "/api/v1/accounts/{accountId}/password-resets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重置口令；新口令只在答复中出现一次 */
    post: operations["postAccountsAccountIdPasswordResets"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{accountId}/second-factor-removals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 核实身份后解除遗失的动态码 */
    post: operations["postAccountsAccountIdSecondFactorRemovals"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accounts/{accountId}/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** 结束一个账号的全部登录 */
    delete: operations["deleteAccountsAccountIdSessions"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/api-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 接口密钥 */
    get: operations["getApiKeys"];
    put?: never;
    /** 签发接口密钥；密钥只在答复中出现一次 */
    post: operations["postApiKeys"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/api-keys/{keyId}/rotations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 更换接口密钥，旧密钥在重叠期内继续有效 */
    post: operations["postApiKeysKeyIdRotations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/api-keys/{keyId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** 停用接口密钥 */
    delete: operations["deleteApiKeysKeyId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/audit-entries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审计记录 */
    get: operations["getAuditEntries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/audit-verifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 核对审计链 */
    post: operations["postAuditVerifications"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本单位收到的消息 */
    get: operations["getMessages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/unread": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 未读消息数，数到 99 */
    get: operations["getMessagesUnread"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/reads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记已读；发出的一方能看到第一次打开的日期 */
    post: operations["postMessagesReads"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/setting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 各类消息是否计入未读 */
    get: operations["getMessagesSetting"];
    /** 设定哪些消息不计入未读，消息本身仍在 */
    put: operations["putMessagesSetting"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sent-messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 发给本辖区单位和机构的消息，附第一次打开的日期 */
    get: operations["getSentMessages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/freezes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 应急冻结：正在冻结的和已经解冻的 */
    get: operations["getFreezes"];
    put?: never;
    /** 冻结一个账号、一个机构、一把接口密钥、全部导出或全部接口交换，下一次请求起生效 */
    post: operations["postFreezes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/freezes/{freezeId}/thaw": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 解冻，写明理由；冻结的记录保留 */
    post: operations["postFreezesFreezeIdThaw"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/limits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 每天的限额，和全平台今天已用多少 */
    get: operations["getLimits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/alarms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 异常访问：审计记录中要核对的，和已经核对的 */
    get: operations["getAlarms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/alarms/{alarmId}/answer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 核对一次异常访问，写明结论和理由；本人不能核对自己的 */
    post: operations["postAlarmsAlarmIdAnswer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/alarm-limits/{pattern}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 设定本地区一种异常访问的界限 */
    put: operations["putAlarmLimitsPattern"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/file-scanning": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 上传的文件打开前是否查毒 */
    get: operations["getFileScanning"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/saved-views": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我在一个列表页上存的常用筛选 */
    get: operations["getSavedViews"];
    /** 存一个常用筛选；同名的换成现在的 */
    put: operations["putSavedViews"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/saved-views/{viewId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** 删去一个常用筛选 */
    delete: operations["deleteSavedViewsViewId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 用人单位清单 */
    get: operations["getEmployers"];
    put?: never;
    /** 登记用人单位 */
    post: operations["postEmployers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/suggestions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 按名称、拼音首字母或信用代码找单位 */
    get: operations["getEmployersSuggestions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出用人单位清单 */
    get: operations["getEmployersExport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employer-lists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 录入来源名单，未登记的单位进入待核实 */
    post: operations["postEmployerLists"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一企一档：登记部分 */
    get: operations["getEmployersEmployerId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 修改登记信息 */
    patch: operations["patchEmployersEmployerId"];
    trace?: never;
  };
  "/api/v1/employers/{employerId}/hazard-confirmation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 确认是否存在职业病危害 */
    post: operations["postEmployersEmployerIdHazardConfirmation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/workers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 在册劳动者（脱敏），可按姓名或证件号全称查找 */
    get: operations["getEmployersEmployerIdWorkers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/areas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 行政区划：下级，或按名称查找 */
    get: operations["getAreas"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/areas/{areaCode}/path": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一个行政区划和它的各级上级 */
    get: operations["getAreasAreaCodePath"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/area-register": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 行政区划目录：下级、启用和停用日期、接替的代码、待生效的调整 */
    get: operations["getAreaRegister"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/areas/{areaCode}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一个行政区划的沿革：前后代码、各次调整 */
    get: operations["getAreasAreaCodeHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/areas/{areaCode}/unplaced-employers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 只登记到乡镇（街道）、没有登记到村的单位 */
    get: operations["getAreasAreaCodeUnplacedEmployers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/areas/{areaCode}/changes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 行政区划调整：并入、更名、分设；以后生效的存为计划 */
    post: operations["postAreasAreaCodeChanges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/areas/{areaCode}/changes/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 调整前的预览：会转移什么；不改动数据 */
    post: operations["postAreasAreaCodeChangesPreview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/area-changes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 行政区划调整：计划的、已生效的、取消的、没有执行的 */
    get: operations["getAreaChanges"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/area-changes/{changeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一项行政区划调整 */
    get: operations["getAreaChangesChangeId"];
    /** 更正还没有生效的计划 */
    put: operations["putAreaChangesChangeId"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/area-changes/{changeId}/moved": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 调整转移的单位、未办结事项、机构、人员、村 */
    get: operations["getAreaChangesChangeIdMoved"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/area-changes/{changeId}/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 计划按今天的情况会转移什么，或为什么不能执行 */
    get: operations["getAreaChangesChangeIdPreview"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/area-changes/{changeId}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 取消还没有生效的计划 */
    post: operations["postAreaChangesChangeIdCancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/area-changes/{changeId}/file": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载批准文件 */
    get: operations["getAreaChangesChangeIdFile"];
    put?: never;
    /** 附上批准文件（multipart：file） */
    post: operations["postAreaChangesChangeIdFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/institutions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 技术服务机构名录 */
    get: operations["getInstitutions"];
    put?: never;
    /** 登记机构 */
    post: operations["postInstitutions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/institutions/mine": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本机构的资质 */
    get: operations["getInstitutionsMine"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/institutions/{institutionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一家机构的资质和类别 */
    get: operations["getInstitutionsInstitutionId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/institutions/{institutionId}/licence": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 登记续期或变更的资质 */
    put: operations["putInstitutionsInstitutionIdLicence"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/list-sources": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 名单来源和各来源的列对应 */
    get: operations["getListSources"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/source-lists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 收到的名单 */
    get: operations["getSourceLists"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/source-lists/{listId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一份名单：表头、样行、列对应和进度 */
    get: operations["getSourceListsListId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/source-lists/{listId}/declaration-rate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 以一份名单（如现状调查）的单位为分母的申报率 */
    get: operations["getSourceListsListIdDeclarationRate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/source-lists/{listId}/matching": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 指明来源和列，开始比对；再次比对只重判未定的行 */
    post: operations["postSourceListsListIdMatching"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/source-lists/{listId}/lines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 名单各行的结果 */
    get: operations["getSourceListsListIdLines"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/source-lists/{listId}/lines/{lineNo}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一行与候选单位并列，分数逐项说明 */
    get: operations["getSourceListsListIdLinesLineNo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/source-lists/{listId}/lines/{lineNo}/decision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 人工判断一行：已有单位、新单位或不纳入 */
    post: operations["postSourceListsListIdLinesLineNoDecision"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/source-lists/{listId}/lines/{lineNo}/reopening": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销一行的结论，重新判断 */
    post: operations["postSourceListsListIdLinesLineNoReopening"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/identity-acts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 并户、分户记录 */
    get: operations["getIdentityActs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/merges": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 把另一家单位并入这家 */
    post: operations["postEmployersEmployerIdMerges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/splits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 分户时可以带走的记录 */
    get: operations["getEmployersEmployerIdSplits"];
    put?: never;
    /** 由这家单位分出一家 */
    post: operations["postEmployersEmployerIdSplits"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/identity-acts/{actId}/undo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销一次并户或分户 */
    post: operations["postIdentityActsActIdUndo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/verification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 填报核实结果 */
    post: operations["postEmployersEmployerIdVerification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/verifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一家单位的历次核实和分派、移交、上报 */
    get: operations["getEmployersEmployerIdVerifications"];
    put?: never;
    /** 要求再次核实一家已登记的单位 */
    post: operations["postEmployersEmployerIdVerifications"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/verifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 待核实单位 */
    get: operations["getVerifications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/verification-routes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 待核实单位按走访顺序 */
    get: operations["getVerificationRoutes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/verification-batches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 核实批次和进度 */
    get: operations["getVerificationBatches"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/verification-officers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 可以分派的人员和手上的任务数 */
    get: operations["getVerificationOfficers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/verification-assignments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 把待核实单位分派给人员或改派乡镇 */
    post: operations["postVerificationAssignments"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/verification-hand-overs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 经办人调动，手上的待核实单位全部移交 */
    post: operations["postVerificationHandOvers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/verification-reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上报本地新发现的单位 */
    post: operations["postVerificationReports"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/screening-candidates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 线索筛查：可能有职业病危害而没有核实的单位，逐项说明 */
    get: operations["getScreeningCandidates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/screenings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重新筛查本地区 */
    post: operations["postScreenings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/screening-candidates/{employerId}/verification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 线索转核实，一个月内办 */
    post: operations["postScreeningCandidatesEmployerIdVerification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/screening-candidates/{employerId}/dismissal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 不作线索，写明理由；以后筛查不再列出 */
    post: operations["postScreeningCandidatesEmployerIdDismissal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/screening-candidates/{employerId}/recall": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销“不作线索” */
    post: operations["postScreeningCandidatesEmployerIdRecall"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/grid": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网格：各镇街人员、缺口和包保覆盖 */
    get: operations["getGrid"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/grid-duties": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 绑定包保人：若干单位，或一个地区的全部单位 */
    post: operations["postGridDuties"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/patrols": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 巡查记录 */
    get: operations["getPatrols"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/grid": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一家单位的包保人和巡查记录 */
    get: operations["getEmployersEmployerIdGrid"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/patrols": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记一次巡查 */
    post: operations["postEmployersEmployerIdPatrols"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/patrols/{patrolId}/photos": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 给自己的一次巡查加照片（multipart） */
    post: operations["postPatrolsPatrolIdPhotos"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/patrol-photos/{photoId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 巡查照片 */
    get: operations["getPatrolPhotosPhotoId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employer-accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本单位的账号、实名和权限 */
    get: operations["getEmployerAccounts"];
    put?: never;
    /** 给本单位一名人员开账号；初始口令只在答复中出现一次 */
    post: operations["postEmployerAccounts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employer-accounts/{accountId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 变更本单位人员的权限、实名，停用或启用 */
    patch: operations["patchEmployerAccountsAccountId"];
    trace?: never;
  };
  "/api/v1/site-groups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 园区和楼宇 */
    get: operations["getSiteGroups"];
    put?: never;
    /** 登记园区或楼宇 */
    post: operations["postSiteGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/site-groups/{groupId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一个园区或楼宇的入驻单位 */
    get: operations["getSiteGroupsGroupId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/site-groups/{groupId}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记入驻单位 */
    post: operations["postSiteGroupsGroupIdMembers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/site-groups/{groupId}/members/{employerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** 入驻单位搬离，记录保留 */
    delete: operations["deleteSiteGroupsGroupIdMembersEmployerId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/labour": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 劳务派遣：派出和用工人数，按单位 */
    get: operations["getEmployersEmployerIdLabour"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/surroundings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 作业场所的位置和同镇邻近单位 */
    get: operations["getEmployersEmployerIdSurroundings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/position": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 标注作业场所的位置 */
    put: operations["putEmployersEmployerIdPosition"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/archive-items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 归档材料，和可以归档的种类 */
    get: operations["getEmployersEmployerIdArchiveItems"];
    put?: never;
    /** 归档一份材料（multipart：kind、title、on、validUntil、note、file；字段在文件之前） */
    post: operations["postEmployersEmployerIdArchiveItems"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/archive-items/{itemId}/withdrawal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤下一份归档材料，材料和理由保留 */
    post: operations["postEmployersEmployerIdArchiveItemsItemIdWithdrawal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/archive-items/{itemId}/file": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载归档材料的文件 */
    get: operations["getEmployersEmployerIdArchiveItemsItemIdFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/base-figures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 底数统计：按地区、行业、规模、危害程度、人数，明细之和与合计核对 */
    get: operations["getBaseFigures"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/base-figures/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出底数统计 */
    get: operations["getBaseFiguresExport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employer-tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 单位标签：重点行业、试点等，各带家数 */
    get: operations["getEmployerTags"];
    put?: never;
    /** 设一个标签：按行业代码，或逐家认定 */
    post: operations["postEmployerTags"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employer-tags/{tagId}/end": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 停用标签，记录保留 */
    post: operations["postEmployerTagsTagIdEnd"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employer-tags/{tagId}/employers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 把逐家认定的标签加到单位上 */
    post: operations["postEmployerTagsTagIdEmployers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employer-tags/{tagId}/employers/{employerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** 从单位上取下标签，起止日期保留 */
    delete: operations["deleteEmployerTagsTagIdEmployersEmployerId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一家单位的标签，和可以加的标签 */
    get: operations["getEmployersEmployerIdTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/contracts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 承包和派遣合同：用工、用人两边 */
    get: operations["getEmployersEmployerIdContracts"];
    put?: never;
    /** 用工单位登记承包或派遣合同 */
    post: operations["postEmployersEmployerIdContracts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/contracts/{contractId}/end": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 合同终止 */
    post: operations["postContractsContractIdEnd"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/contracts/{contractId}/workers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 承包方登记在此作业的本单位劳动者，或登记不再在此作业 */
    post: operations["postContractsContractIdWorkers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/contracts/{contractId}/tellings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 书面告知危害（multipart：toldOn、agents、protection、receivedBy、file；字段在文件之前） */
    post: operations["postContractsContractIdTellings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/contracts/{contractId}/tellings/{tellingId}/file": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载告知书 */
    get: operations["getContractsContractIdTellingsTellingIdFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/town-returns": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 乡镇（街道）月报送和季度调度 */
    get: operations["getTownReturns"];
    put?: never;
    /** 报送本月信息或本季度调度 */
    post: operations["postTownReturns"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/dispatch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 调度：报送种类和提醒、督促频次、已生成的调度表和评估表 */
    get: operations["getDispatch"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/dispatch/reminder-plan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 设定督促提醒的频次，按时段 */
    put: operations["putDispatchReminderPlan"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/bulletins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 季度通报；乡镇看到已发布的 */
    get: operations["getBulletins"];
    put?: never;
    /** 起草季度通报，或更正已发布的 */
    post: operations["postBulletins"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/bulletins/{bulletinId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一份通报：排名、各项数字和来源、逾期的乡镇 */
    get: operations["getBulletinsBulletinId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/bulletins/{bulletinId}/approval": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 审核通过；起草人不能审核 */
    post: operations["postBulletinsBulletinIdApproval"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/bulletins/{bulletinId}/return": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回，写明理由 */
    post: operations["postBulletinsBulletinIdReturn"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/bulletins/{bulletinId}/publication": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 发布到乡镇（街道），出具文书 */
    post: operations["postBulletinsBulletinIdPublication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/town-appraisals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 乡镇（街道）考核依据：申报率、抽查准确率、核实和报送及时 */
    get: operations["getTownAppraisals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/declarations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申报清单 */
    get: operations["getDeclarations"];
    put?: never;
    /** 提交申报 */
    post: operations["postDeclarations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/declaration-fields": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申报表字段 */
    get: operations["getDeclarationFields"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/declaration-occasions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申报事由：从哪天起算、几日内、依据哪一条 */
    get: operations["getDeclarationOccasions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/undeclared-employers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 应申报未申报和更新超期的单位，可按行业风险和人数筛选 */
    get: operations["getUndeclaredEmployers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/declarations/draft": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申报草稿 */
    get: operations["getDeclarationsDraft"];
    /** 保存申报草稿，用 If-Match 写明依据的是第几次保存 */
    put: operations["putDeclarationsDraft"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/declaration-checks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 只检查申报内容，不提交 */
    post: operations["postDeclarationChecks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/declarations/{declarationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申报 */
    get: operations["getDeclarationsDeclarationId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/declarations/{declarationId}/difference": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 这一版申报与更早一版的逐项差异 */
    get: operations["getDeclarationsDeclarationIdDifference"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/declarations/{declarationId}/acceptance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 受理申报，出具回执 */
    post: operations["postDeclarationsDeclarationIdAcceptance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/declarations/{declarationId}/return": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回申报 */
    post: operations["postDeclarationsDeclarationIdReturn"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/declaration-prefill": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 预填的申报内容，逐项写明来源 */
    get: operations["getEmployersEmployerIdDeclarationPrefill"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/three-way": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申报、检测、体检三方对照，逐岗位逐因素，缺的写明谁办 */
    get: operations["getEmployersEmployerIdThreeWay"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/three-way/cases": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 为每一处缺项立核对事项；已有的不重复立 */
    post: operations["postEmployersEmployerIdThreeWayCases"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/duties": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 用人单位义务倒计时：申报更新、变更申报、定期检测 */
    get: operations["getEmployersEmployerIdDuties"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/duty-calendar": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 用人单位全部义务：检测、评价、体检、培训、申报，附期限、条款、要办什么和缺什么 */
    get: operations["getEmployersEmployerIdDutyCalendar"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/overdue-declarations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申报逾期线索：初次、变更、年度更新没有按期办理的单位，附天数算法、条款、提醒和事项 */
    get: operations["getOverdueDeclarations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 检测报告清单 */
    get: operations["getReports"];
    put?: never;
    /** 报送检测报告（网页填报或接口），逐份、逐行答复 */
    post: operations["postReports"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/held-reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 等待单位登记的检测报告 */
    get: operations["getHeldReports"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/reports/{reportId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 检测报告 */
    get: operations["getReportsReportId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/reports/{reportId}/invalidations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作废检测报告（核查发现无效） */
    post: operations["postReportsReportIdInvalidations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/results": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 各岗位各因素的最近一次检测结果 */
    get: operations["getEmployersEmployerIdResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/posts/{postId}/results": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一个岗位历次检测结果 */
    get: operations["getEmployersEmployerIdPostsPostIdResults"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/radiation-workers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 放射工作人员：个人剂量、缺的周期、体检和培训期限 */
    get: operations["getRadiationWorkers"];
    put?: never;
    /** 登记放射工作人员，或更正已登记的；逐行答复 */
    post: operations["postRadiationWorkers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/radiation-workers/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出放射工作人员清单（Excel） */
    get: operations["getRadiationWorkersExport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/radiation-workers/{workerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一名放射工作人员：全部剂量记录、各年判定、登记的各版 */
    get: operations["getEmployersEmployerIdRadiationWorkersWorkerId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/dose-records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 个人剂量记录 */
    get: operations["getDoseRecords"];
    put?: never;
    /** 报送个人剂量；逐行答复，同一周期内容不同的为更正 */
    post: operations["postDoseRecords"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot-checks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申报信息抽查：历次抽取、进度和准确户数，每年至少一次有没有做 */
    get: operations["getSpotChecks"];
    put?: never;
    /** 分层抽取一批申报单位核对 */
    post: operations["postSpotChecks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot-checks/{spotCheckId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一次抽查：种子、池、各层名额、各乡镇结果 */
    get: operations["getSpotChecksSpotCheckId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot-checks/{spotCheckId}/redraw": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 用留存的池和种子重抽一遍，看是不是同一批单位 */
    get: operations["getSpotChecksSpotCheckIdRedraw"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot-check-tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 抽中的单位 */
    get: operations["getSpotCheckTasks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot-check-tasks/{taskId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一家抽中的单位：申报的内容和核对结果 */
    get: operations["getSpotCheckTasksTaskId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot-check-tasks/{taskId}/check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 填报抽查核对：行业、规模、申报的每个危害因素 */
    post: operations["postSpotCheckTasksTaskIdCheck"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot-check-officers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 可以核对的人员和手上的任务数 */
    get: operations["getSpotCheckOfficers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/spot-check-assignments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 把抽中的单位分派给人员 */
    post: operations["postSpotCheckAssignments"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/accuracy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一家单位申报的内容和历次核对 */
    get: operations["getEmployersEmployerIdAccuracy"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/accuracy-checks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 日常工作中核对申报信息，记下差异 */
    post: operations["postEmployersEmployerIdAccuracyChecks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/accuracy-photos": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传核对现场照片（multipart） */
    post: operations["postEmployersEmployerIdAccuracyPhotos"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/accuracy-photos/{photoId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 核对现场照片 */
    get: operations["getAccuracyPhotosPhotoId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/notices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 职业病危害告知：各岗位告知内容、打印版本、是否过时、签收人数 */
    get: operations["getEmployersEmployerIdNotices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/notice-texts/{agentCode}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 单位填写一种因素的告知内容，存为新版本 */
    put: operations["putEmployersEmployerIdNoticeTextsAgentCode"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/notice-posts/{postId}/workers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 岗位上要在本人页面确认告知的劳动者 */
    get: operations["getEmployersEmployerIdNoticePostsPostIdWorkers"];
    /** 指定岗位上要在本人页面确认告知的劳动者 */
    put: operations["putEmployersEmployerIdNoticePostsPostIdWorkers"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/notices/{noticeId}/papers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 签字后的告知书存档：扫描件、签字日期、签字人数 */
    post: operations["postEmployersEmployerIdNoticesNoticeIdPapers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/my-notices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我的岗位的职业病危害告知 */
    get: operations["getMyNotices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/my-notices/{noticeId}/acknowledgement": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 劳动者确认已被告知 */
    post: operations["postMyNoticesNoticeIdAcknowledgement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/kept-files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传签字页、照片等证明文件（multipart） */
    post: operations["postEmployersEmployerIdKeptFiles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/kept-files/{fileId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 打开证明文件 */
    get: operations["getEmployersEmployerIdKeptFilesFileId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/exam-cards": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 职业健康检查个案卡（现行版本） */
    get: operations["getExamCards"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/exam-cards/{cardId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一张个案卡：结论、项目、判定、各版；查看留痕 */
    get: operations["getExamCardsCardId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/exam-cards/{cardId}/unmask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 查看完整姓名与证件号：写明事由并留痕 */
    post: operations["postExamCardsCardIdUnmask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/my-cards": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 劳动者本人的体检个案卡 */
    get: operations["getMyCards"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/self-check-forms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 自查表：有哪些、从何时起、有没有分值 */
    get: operations["getSelfCheckForms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/self-check-rounds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 布置本县一年的自查：用哪张表、何时前交 */
    post: operations["postSelfCheckRounds"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/self-checks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 谁自查了、谁没有，各乡镇覆盖率 */
    get: operations["getSelfChecks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/self-check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一家单位一年的自查：表、草稿、已提交各版、待整改 */
    get: operations["getEmployersEmployerIdSelfCheck"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/self-checks/{year}/draft": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 存自查草稿 */
    put: operations["putEmployersEmployerIdSelfChecksYearDraft"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/self-checks/{year}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提交自查，成为不再改动的一版 */
    post: operations["postEmployersEmployerIdSelfChecksYear"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/self-check-todos/{todoId}/clearing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 自查不符合项整改销号，须附证明 */
    post: operations["postEmployersEmployerIdSelfCheckTodosTodoIdClearing"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/letter-proposals/{kind}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 责任书、承诺书的建议文本：法定义务逐条带条款，发布前可改 */
    get: operations["getLetterProposalsKind"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/letter-texts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 已发布的责任书、承诺书文本和签署数 */
    get: operations["getLetterTexts"];
    put?: never;
    /** 发布一份责任书或承诺书文本，改动后再发布是新版本 */
    post: operations["postLetterTexts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/letter-drafts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本单位没有发布的责任书、承诺书草稿 */
    get: operations["getLetterDrafts"];
    put?: never;
    /** 保存草稿，只有本单位看得到 */
    post: operations["postLetterDrafts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/letter-drafts/{draftId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 改草稿；同事在打开后保存过的不覆盖 */
    put: operations["putLetterDraftsDraftId"];
    post?: never;
    /** 删除草稿 */
    delete: operations["deleteLetterDraftsDraftId"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/letter-drafts/{draftId}/publication": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 发布草稿：草稿同时消失，再发布一次找不到它 */
    post: operations["postLetterDraftsDraftIdPublication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/letter-texts/{textId}/withdrawal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收回还没有签的，已签的保留 */
    post: operations["postLetterTextsTextIdWithdrawal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/letters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 责任书签署清单和各乡镇覆盖率 */
    get: operations["getLetters"];
    put?: never;
    /** 把文本发给选定的单位；试算只给出家数 */
    post: operations["postLetters"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/letter-reminders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 催签：范围内没有签的，每家每天至多一次 */
    post: operations["postLetterReminders"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/letters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一家单位的责任书、承诺书 */
    get: operations["getEmployersEmployerIdLetters"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/letters/{letterId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 责任书全文；已签的给出签署时的原文和校验 */
    get: operations["getEmployersEmployerIdLettersLetterId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/letters/{letterId}/signature": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 在线签署：重新输入口令，签的是看到的全文 */
    post: operations["postEmployersEmployerIdLettersLetterIdSignature"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/letters/{letterId}/scan": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 纸面签字的责任书存扫描件 */
    post: operations["postEmployersEmployerIdLettersLetterIdScan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/informings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 告知动员清单：方式、经办人、日期、签收 */
    get: operations["getInformings"];
    put?: never;
    /** 登记告知动员，可以一次登记全部未申报单位；试算只给出家数 */
    post: operations["postInformings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/informings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一家单位收到的告知动员 */
    get: operations["getEmployersEmployerIdInformings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/informings/{informingId}/receipt": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记签收 */
    post: operations["postEmployersEmployerIdInformingsInformingIdReceipt"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/desk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 等我办 */
    get: operations["getDesk"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/desk/waiting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 等别人 */
    get: operations["getDeskWaiting"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/programmes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理程序 */
    get: operations["getProgrammes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 事项列表 */
    get: operations["getCases"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{caseId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 事项：阶段、期限、可办事项、办理记录、证据 */
    get: operations["getCasesCaseId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{caseId}/acts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 办理：按事项列出的可办事项 */
    post: operations["postCasesCaseIdActs"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{caseId}/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传证据文件（multipart） */
    post: operations["postCasesCaseIdFiles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{caseId}/files/{evidenceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载证据文件 */
    get: operations["getCasesCaseIdFilesEvidenceId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/indicators": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 我负责的指标 */
    get: operations["getIndicators"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/indicators/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一个指标：数字、口径、趋势、下级 */
    get: operations["getIndicatorsId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/indicators/{id}/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 指标背后的清单 */
    get: operations["getIndicatorsIdList"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/indicators/{id}/list/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出清单（Excel） */
    get: operations["getIndicatorsIdListExport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/indicators/{id}/targets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 设定本区划某年的目标 */
    put: operations["putIndicatorsIdTargets"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/indicators/{id}/frozen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 已冻结的数字 */
    get: operations["getIndicatorsIdFrozen"];
    put?: never;
    /** 冻结一个数字和它的清单 */
    post: operations["postIndicatorsIdFrozen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/frozen-figures/{frozenId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 冻结的数字与今日之差 */
    get: operations["getFrozenFiguresFrozenId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reported_data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 前置机接口：表单字段 reportData，与现有体检软件相同，只需更换地址 */
    post: operations["postFrontReportedData"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/reported_data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 前置机接口：表单字段 reportData，与现有体检软件相同，只需更换地址 */
    post: operations["postReportedData"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/submission-templates/exam-cards.xlsx": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 个案卡 Excel 模板 */
    get: operations["getSubmissionTemplatesExamCardsXlsx"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/submissions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 回执列表 */
    get: operations["getSubmissions"];
    put?: never;
    /** 上报文件：个案卡、检测报告、申报、名单；回执号随即给出，读取在后台进行 */
    post: operations["postSubmissions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/submissions/{submissionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一份回执：进度、计数、按原因归类 */
    get: operations["getSubmissionsSubmissionId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/submissions/{submissionId}/lines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 逐条结果 */
    get: operations["getSubmissionsSubmissionIdLines"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/submissions/{submissionId}/receipt.xlsx": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 未入库各条的表格，列与上报的表相同 */
    get: operations["getSubmissionsSubmissionIdReceiptXlsx"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/submissions/{submissionId}/original": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 收到的原文件 */
    get: operations["getSubmissionsSubmissionIdOriginal"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/submissions/{submissionId}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 中断的文件从停下的地方继续读取 */
    post: operations["postSubmissionsSubmissionIdResume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sender-editions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记本机构所用的数据交换文档版本；登记的版本优先于文件的样子 */
    post: operations["postSenderEditions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/templates/{family}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载 Excel 模板（含填写说明和下拉选项；用人单位下载的申报表已预填） */
    get: operations["getTemplatesFamily"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/papers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 打印告知书、告知卡、警示标识、签署的责任书、自查表、告知单，成为有编号可核验的文书 */
    post: operations["postEmployersEmployerIdPapers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/documents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 文书列表 */
    get: operations["getDocuments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/documents/{documentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 文书 */
    get: operations["getDocumentsDocumentId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/documents/{documentId}/file": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 文书的 PDF */
    get: operations["getDocumentsDocumentIdFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/documents/{documentId}/void": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作废文书 */
    post: operations["postDocumentsDocumentIdVoid"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/public/documents/{code}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 核验文书 */
    get: operations["getPublicDocumentsCode"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 职业卫生档案：按样式逐盒列出有什么、缺什么 */
    get: operations["getEmployersEmployerIdArchive"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/archive-bundles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 出具职业卫生档案：编号、目录、缺项和附件清单 */
    post: operations["postEmployersEmployerIdArchiveBundles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/documents/{documentId}/bundle": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 职业卫生档案的目录和全部附件，一个压缩包 */
    get: operations["getDocumentsDocumentIdBundle"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/employers/{employerId}/institutions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 单位用过的检测、体检机构 */
    get: operations["getEmployersEmployerIdInstitutions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Problem: {
      type: string;
      title: string;
      status: number;
      /** @description 拒绝的编码，如 PF-0201 */
      code: string;
      /** @description 一句话：为什么没有办成 */
      says: string;
      /** @description 怎么办 */
      remedy: string;
      /** @description 依据 */
      clause?: string;
      /** @description 哪一处 */
      place?: string;
      details: {
        [key: string]: unknown;
      };
      /** @description 填写不符合要求的各处 */
      faults?: {
        /** @description 哪一项，如 body/name */
        path: string;
        says: string;
      }[];
    };
  };
  responses: {
    /** @description 没有登录，或者登录已经结束 */
    SignInNeeded: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description 这个账号的岗位不能办这件事 */
    NotAllowed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description 没有这条记录，或者它不在自己的范围内 */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description 填写的内容不符合要求，或者现在不能这样办 */
    Invalid: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description 请求过于频繁，稍后再试 */
    TooMany: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description 拒绝：编码、说明、怎么办 */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
  };
  parameters: {
    /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
    IdempotencyKey: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getDemo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 是否演示系统，以及演示账号（正式系统不给出） */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            demo: boolean;
            accounts: {
              username: string;
              password: string;
              name: string;
              organisationName: string;
              roleLabel: string;
            }[];
          };
        };
      };
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSearch: {
    parameters: {
      query: {
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 查找单位、案件、报告、回执和个案卡 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** @enum {string} */
              group: "employer" | "case" | "report" | "receipt" | "card";
              title: string;
              note: string;
              href: string;
              /** @description 输入的正是它的编号，可以直接打开 */
              exact: boolean;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdTimeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一企一档的时间线 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              on: string;
              kind: string;
              title: string;
              text: string;
              link?: string;
              key: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdPostsPostIdUnusedRetests: {
    parameters: {
      query: {
        agentCode: string;
      };
      header?: never;
      path: {
        employerId: string;
        postId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 治理案件没有采用的复测，附原因 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              reportId: string;
              caseId: string;
              caseNo: string;
              /** @description 案件为什么不采用这份报告 */
              remark: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getRegistersPersonalData: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 个人信息清单：每种个人信息在哪些列、为什么、依据、谁看得到、保存多久 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              id: string;
              what: string;
              whose: string;
              columns: string[];
              purpose: string;
              basis: string;
              /** @enum {string} */
              evidence: "two-sources" | "one-source" | "own" | "none";
              evidenceLabel: string;
              seenBy: string[];
              alsoSeen: string;
              protection: string;
              recipients: string;
              sensitive: boolean;
              kept: string[];
            }[];
            notPersonal: {
              reason: string;
              columns: string[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getRegistersRetention: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 保存期限清单：每种记录的期限、来源和自动删除的范围；没有来源的不自动删除 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              id: string;
              what: string;
              tables: string[];
              period: string | null;
              source: string;
              /** @enum {string} */
              evidence: "two-sources" | "one-source" | "own" | "none";
              evidenceLabel: string;
              deletes: {
                table: string;
                rows: string;
              }[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 当前登录的账号、岗位和可办理的事项 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            accountId: string;
            username: string;
            name: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** @enum {string} */
            kind:
              | "commission"
              | "cdc"
              | "inspection"
              | "township"
              | "laboratory"
              | "exam-institution"
              | "diagnosis-institution"
              | "employer"
              | "worker"
              | "platform";
            areaCode: string;
            /** Format: uuid */
            employerId?: string;
            /** Format: uuid */
            workerId?: string;
            roles: (
              | "commission-officer"
              | "commission-reviewer"
              | "commission-admin"
              | "cdc-officer"
              | "inspector"
              | "township-officer"
              | "co-manager"
              | "laboratory-reporter"
              | "exam-reporter"
              | "diagnosis-officer"
              | "employer-manager"
              | "employer-head"
              | "employer-clerk"
              | "employer-personnel"
              | "employer-workshop"
              | "worker"
              | "platform-admin"
              | "auditor"
            )[];
            roleLabels: string[];
            /** @description 正在代谁办理，到哪一天 */
            onBehalf?: {
              /** Format: uuid */
              delegationId: string;
              name: string;
              untilDay: string;
            };
            /** @description 可办理的事项，页面只显示用得上的 */
            abilities: string[];
            /**
             * @description 办完这一步之前，其他功能不可用
             * @enum {string}
             */
            pending?: "first-password" | "two-factor";
            twoFactor: boolean;
            /** Format: date-time */
            lastSignedInAt?: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          username: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description 登录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | {
                /** @constant */
                next: "code";
              }
            | {
                /** @constant */
                next: "done";
                session: {
                  /** Format: uuid */
                  accountId: string;
                  username: string;
                  name: string;
                  /** Format: uuid */
                  organisationId: string;
                  organisationName: string;
                  /** @enum {string} */
                  kind:
                    | "commission"
                    | "cdc"
                    | "inspection"
                    | "township"
                    | "laboratory"
                    | "exam-institution"
                    | "diagnosis-institution"
                    | "employer"
                    | "worker"
                    | "platform";
                  areaCode: string;
                  /** Format: uuid */
                  employerId?: string;
                  /** Format: uuid */
                  workerId?: string;
                  roles: (
                    | "commission-officer"
                    | "commission-reviewer"
                    | "commission-admin"
                    | "cdc-officer"
                    | "inspector"
                    | "township-officer"
                    | "co-manager"
                    | "laboratory-reporter"
                    | "exam-reporter"
                    | "diagnosis-officer"
                    | "employer-manager"
                    | "employer-head"
                    | "employer-clerk"
                    | "employer-personnel"
                    | "employer-workshop"
                    | "worker"
                    | "platform-admin"
                    | "auditor"
                  )[];
                  roleLabels: string[];
                  /** @description 正在代谁办理，到哪一天 */
                  onBehalf?: {
                    /** Format: uuid */
                    delegationId: string;
                    name: string;
                    untilDay: string;
                  };
                  /** @description 可办理的事项，页面只显示用得上的 */
                  abilities: string[];
                  /**
                   * @description 办完这一步之前，其他功能不可用
                   * @enum {string}
                   */
                  pending?: "first-password" | "two-factor";
                  twoFactor: boolean;
                  /** Format: date-time */
                  lastSignedInAt?: string;
                };
                /** @description 本次成功之前连续输错的次数 */
                failedAttempts: number;
              };
        };
      };
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  deleteSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 退出登录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSessionCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          code: string;
          /** @default false */
          recovery?: boolean;
        };
      };
    };
    responses: {
      /** @description 登录第二步：动态码或备用码 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json":
            | {
                /** @constant */
                next: "code";
              }
            | {
                /** @constant */
                next: "done";
                session: {
                  /** Format: uuid */
                  accountId: string;
                  username: string;
                  name: string;
                  /** Format: uuid */
                  organisationId: string;
                  organisationName: string;
                  /** @enum {string} */
                  kind:
                    | "commission"
                    | "cdc"
                    | "inspection"
                    | "township"
                    | "laboratory"
                    | "exam-institution"
                    | "diagnosis-institution"
                    | "employer"
                    | "worker"
                    | "platform";
                  areaCode: string;
                  /** Format: uuid */
                  employerId?: string;
                  /** Format: uuid */
                  workerId?: string;
                  roles: (
                    | "commission-officer"
                    | "commission-reviewer"
                    | "commission-admin"
                    | "cdc-officer"
                    | "inspector"
                    | "township-officer"
                    | "co-manager"
                    | "laboratory-reporter"
                    | "exam-reporter"
                    | "diagnosis-officer"
                    | "employer-manager"
                    | "employer-head"
                    | "employer-clerk"
                    | "employer-personnel"
                    | "employer-workshop"
                    | "worker"
                    | "platform-admin"
                    | "auditor"
                  )[];
                  roleLabels: string[];
                  /** @description 正在代谁办理，到哪一天 */
                  onBehalf?: {
                    /** Format: uuid */
                    delegationId: string;
                    name: string;
                    untilDay: string;
                  };
                  /** @description 可办理的事项，页面只显示用得上的 */
                  abilities: string[];
                  /**
                   * @description 办完这一步之前，其他功能不可用
                   * @enum {string}
                   */
                  pending?: "first-password" | "two-factor";
                  twoFactor: boolean;
                  /** Format: date-time */
                  lastSignedInAt?: string;
                };
                /** @description 本次成功之前连续输错的次数 */
                failedAttempts: number;
              };
        };
      };
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSessionPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          current: string;
          next: string;
        };
      };
    };
    responses: {
      /** @description 修改自己的口令 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            accountId: string;
            username: string;
            name: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** @enum {string} */
            kind:
              | "commission"
              | "cdc"
              | "inspection"
              | "township"
              | "laboratory"
              | "exam-institution"
              | "diagnosis-institution"
              | "employer"
              | "worker"
              | "platform";
            areaCode: string;
            /** Format: uuid */
            employerId?: string;
            /** Format: uuid */
            workerId?: string;
            roles: (
              | "commission-officer"
              | "commission-reviewer"
              | "commission-admin"
              | "cdc-officer"
              | "inspector"
              | "township-officer"
              | "co-manager"
              | "laboratory-reporter"
              | "exam-reporter"
              | "diagnosis-officer"
              | "employer-manager"
              | "employer-head"
              | "employer-clerk"
              | "employer-personnel"
              | "employer-workshop"
              | "worker"
              | "platform-admin"
              | "auditor"
            )[];
            roleLabels: string[];
            /** @description 正在代谁办理，到哪一天 */
            onBehalf?: {
              /** Format: uuid */
              delegationId: string;
              name: string;
              untilDay: string;
            };
            /** @description 可办理的事项，页面只显示用得上的 */
            abilities: string[];
            /**
             * @description 办完这一步之前，其他功能不可用
             * @enum {string}
             */
            pending?: "first-password" | "two-factor";
            twoFactor: boolean;
            /** Format: date-time */
            lastSignedInAt?: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSessionTwoFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          password: string;
        };
      };
    };
    responses: {
      /** @description 设置动态码：取得二维码和备用码 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            uri: string;
            /** @description SVG 二维码 */
            picture: string;
            recoveryCodes: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSessionTwoFactorConfirmation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          code: string;
          /** @default false */
          recovery?: boolean;
        };
      };
    };
    responses: {
      /** @description 设置动态码：输入当前动态码确认 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            confirmed: true;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 自己在各处的登录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              sessionId: string;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              lastSeenAt: string;
              address: string | null;
              device: string | null;
              current: boolean;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  deleteSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 结束自己在其他地方的全部登录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description 结束了几处 */
            ended: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  deleteSessionsSessionId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 结束自己的一处登录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDelegations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 委托：我委托的、委托给我的、我管理的 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              delegationId: string;
              organisationName: string;
              /** Format: uuid */
              fromAccountId: string;
              fromName: string;
              /** Format: uuid */
              toAccountId: string;
              toName: string;
              roles: (
                | "commission-officer"
                | "commission-reviewer"
                | "commission-admin"
                | "cdc-officer"
                | "inspector"
                | "township-officer"
                | "co-manager"
                | "laboratory-reporter"
                | "exam-reporter"
                | "diagnosis-officer"
                | "employer-manager"
                | "employer-head"
                | "employer-clerk"
                | "employer-personnel"
                | "employer-workshop"
                | "worker"
                | "platform-admin"
                | "auditor"
              )[];
              from: string;
              until: string;
              reason: string;
              createdName: string;
              /** Format: date-time */
              createdAt: string;
              /**
               * @description 未开始、有效、到期、已收回
               * @enum {string}
               */
              state: "coming" | "holds" | "over" | "ended";
              endedName: string;
              endedReason: string;
              /**
               * @description 我委托的、委托给我的、我管理的
               * @enum {string}
               */
              mine: "given" | "received" | "managed";
              /** @description 本次登录正在代其办理 */
              acting: boolean;
            }[];
            /** @description 最长天数；空为未配置 */
            most: {
              days: number;
              basis: string;
              areaCode: string;
            } | null;
            /** @description 本人可以委托的岗位 */
            lendable: (
              | "commission-officer"
              | "commission-reviewer"
              | "commission-admin"
              | "cdc-officer"
              | "inspector"
              | "township-officer"
              | "co-manager"
              | "laboratory-reporter"
              | "exam-reporter"
              | "diagnosis-officer"
              | "employer-manager"
              | "employer-head"
              | "employer-clerk"
              | "employer-personnel"
              | "employer-workshop"
              | "worker"
              | "platform-admin"
              | "auditor"
            )[];
            /** @description 可以接受委托的本机构人员 */
            colleagues: {
              /** Format: uuid */
              accountId: string;
              name: string;
              organisationName: string;
            }[];
            /** @description 可以替本范围内的人员办理委托 */
            manages: boolean;
            setsLimit: boolean;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postDelegations: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * Format: uuid
           * @description 管理员替谁委托；不填为本人
           */
          fromAccountId?: string;
          /** Format: uuid */
          toAccountId: string;
          roles: (
            | "commission-officer"
            | "commission-reviewer"
            | "commission-admin"
            | "cdc-officer"
            | "inspector"
            | "township-officer"
            | "co-manager"
            | "laboratory-reporter"
            | "exam-reporter"
            | "diagnosis-officer"
            | "employer-manager"
            | "employer-head"
            | "employer-clerk"
            | "employer-personnel"
            | "employer-workshop"
            | "worker"
            | "platform-admin"
            | "auditor"
          )[];
          /** Format: date */
          from: string;
          /** Format: date */
          until: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description 把自己的岗位委托给本机构的人员若干天 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            delegationId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postDelegationsDelegationIdRevocation: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        delegationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 收回或退回委托 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putDelegationLimitsAreaCode: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        areaCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          mostDays: number;
          basis: string;
        };
      };
    };
    responses: {
      /** @description 设定本地区委托的最长天数和依据 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSessionDelegation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          delegationId: string;
        };
      };
    };
    responses: {
      /** @description 本次登录起代委托人办理；留痕记两人的姓名 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            accountId: string;
            username: string;
            name: string;
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** @enum {string} */
            kind:
              | "commission"
              | "cdc"
              | "inspection"
              | "township"
              | "laboratory"
              | "exam-institution"
              | "diagnosis-institution"
              | "employer"
              | "worker"
              | "platform";
            areaCode: string;
            /** Format: uuid */
            employerId?: string;
            /** Format: uuid */
            workerId?: string;
            roles: (
              | "commission-officer"
              | "commission-reviewer"
              | "commission-admin"
              | "cdc-officer"
              | "inspector"
              | "township-officer"
              | "co-manager"
              | "laboratory-reporter"
              | "exam-reporter"
              | "diagnosis-officer"
              | "employer-manager"
              | "employer-head"
              | "employer-clerk"
              | "employer-personnel"
              | "employer-workshop"
              | "worker"
              | "platform-admin"
              | "auditor"
            )[];
            roleLabels: string[];
            /** @description 正在代谁办理，到哪一天 */
            onBehalf?: {
              /** Format: uuid */
              delegationId: string;
              name: string;
              untilDay: string;
            };
            /** @description 可办理的事项，页面只显示用得上的 */
            abilities: string[];
            /**
             * @description 办完这一步之前，其他功能不可用
             * @enum {string}
             */
            pending?: "first-password" | "two-factor";
            twoFactor: boolean;
            /** Format: date-time */
            lastSignedInAt?: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  deleteSessionDelegation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 恢复为本人身份 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getOrganisations: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        kind?:
          | "commission"
          | "cdc"
          | "inspection"
          | "township"
          | "laboratory"
          | "exam-institution"
          | "diagnosis-institution"
          | "employer"
          | "worker"
          | "platform";
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 机构列表 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              organisationId: string;
              /** @enum {string} */
              kind:
                | "commission"
                | "cdc"
                | "inspection"
                | "township"
                | "laboratory"
                | "exam-institution"
                | "diagnosis-institution"
                | "employer"
                | "worker"
                | "platform";
              name: string;
              areaCode: string;
              creditCode: string | null;
              employerId: string | null;
              workerId: string | null;
              active: boolean;
              accounts: number;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postOrganisations: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          kind:
            | "commission"
            | "cdc"
            | "inspection"
            | "township"
            | "laboratory"
            | "exam-institution"
            | "diagnosis-institution"
            | "employer"
            | "worker"
            | "platform";
          name: string;
          areaCode: string;
          creditCode?: string;
          /** Format: uuid */
          employerId?: string;
          /** Format: uuid */
          workerId?: string;
        };
      };
    };
    responses: {
      /** @description 新建机构 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            organisationId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  patchOrganisationsOrganisationId: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        organisationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name?: string;
          active?: boolean;
        };
      };
    };
    responses: {
      /** @description 改名、停用或启用机构 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAccounts: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        organisationId?: string;
        role?:
          | "commission-officer"
          | "commission-reviewer"
          | "commission-admin"
          | "cdc-officer"
          | "inspector"
          | "township-officer"
          | "co-manager"
          | "laboratory-reporter"
          | "exam-reporter"
          | "diagnosis-officer"
          | "employer-manager"
          | "employer-head"
          | "employer-clerk"
          | "employer-personnel"
          | "employer-workshop"
          | "worker"
          | "platform-admin"
          | "auditor";
        active?: "true" | "false";
        /** @description 镇（街道）人员的专职、兼职，untold 为没有登记 */
        staffing?: "full-time" | "part-time" | "untold";
        /** @description 镇（街道）人员是否限定到村（社区） */
        villages?: "true" | "false";
        /** @description 姓名、用户名、村（社区） */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 账号列表 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              accountId: string;
              username: string;
              displayName: string;
              roles: (
                | "commission-officer"
                | "commission-reviewer"
                | "commission-admin"
                | "cdc-officer"
                | "inspector"
                | "township-officer"
                | "co-manager"
                | "laboratory-reporter"
                | "exam-reporter"
                | "diagnosis-officer"
                | "employer-manager"
                | "employer-head"
                | "employer-clerk"
                | "employer-personnel"
                | "employer-workshop"
                | "worker"
                | "platform-admin"
                | "auditor"
              )[];
              /** Format: uuid */
              organisationId: string;
              organisationName: string;
              /** @enum {string} */
              kind:
                | "commission"
                | "cdc"
                | "inspection"
                | "township"
                | "laboratory"
                | "exam-institution"
                | "diagnosis-institution"
                | "employer"
                | "worker"
                | "platform";
              areaCode: string;
              active: boolean;
              mustChangePassword: boolean;
              twoFactor: boolean;
              /** Format: date-time */
              createdAt: string;
              lastSignedInAt: string | null;
              /**
               * @description 专职、兼职，空为没有登记
               * @enum {string}
               */
              staffing: "" | "full-time" | "part-time";
              /** @description 限定到的村（社区），空为整个机构的范围 */
              village: {
                areaCode: string;
                name: string;
              } | null;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          username: string;
          displayName: string;
          /** Format: uuid */
          organisationId: string;
          roles: (
            | "commission-officer"
            | "commission-reviewer"
            | "commission-admin"
            | "cdc-officer"
            | "inspector"
            | "township-officer"
            | "co-manager"
            | "laboratory-reporter"
            | "exam-reporter"
            | "diagnosis-officer"
            | "employer-manager"
            | "employer-head"
            | "employer-clerk"
            | "employer-personnel"
            | "employer-workshop"
            | "worker"
            | "platform-admin"
            | "auditor"
          )[];
          /** @description 比机构更小的范围，例如协管员的村（社区） */
          areaCode?: string;
          /** @enum {string} */
          staffing?: "" | "full-time" | "part-time";
        };
      };
    };
    responses: {
      /** @description 新建账号；初始口令只在答复中出现一次 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            accountId: string;
            username: string;
            /** @description 只显示这一次 */
            password: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAccountsAccountId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一个账号 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            accountId: string;
            username: string;
            displayName: string;
            roles: (
              | "commission-officer"
              | "commission-reviewer"
              | "commission-admin"
              | "cdc-officer"
              | "inspector"
              | "township-officer"
              | "co-manager"
              | "laboratory-reporter"
              | "exam-reporter"
              | "diagnosis-officer"
              | "employer-manager"
              | "employer-head"
              | "employer-clerk"
              | "employer-personnel"
              | "employer-workshop"
              | "worker"
              | "platform-admin"
              | "auditor"
            )[];
            /** Format: uuid */
            organisationId: string;
            organisationName: string;
            /** @enum {string} */
            kind:
              | "commission"
              | "cdc"
              | "inspection"
              | "township"
              | "laboratory"
              | "exam-institution"
              | "diagnosis-institution"
              | "employer"
              | "worker"
              | "platform";
            areaCode: string;
            active: boolean;
            mustChangePassword: boolean;
            twoFactor: boolean;
            /** Format: date-time */
            createdAt: string;
            lastSignedInAt: string | null;
            /**
             * @description 专职、兼职，空为没有登记
             * @enum {string}
             */
            staffing: "" | "full-time" | "part-time";
            /** @description 限定到的村（社区），空为整个机构的范围 */
            village: {
              areaCode: string;
              name: string;
            } | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  patchAccountsAccountId: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          displayName?: string;
          roles?: (
            | "commission-officer"
            | "commission-reviewer"
            | "commission-admin"
            | "cdc-officer"
            | "inspector"
            | "township-officer"
            | "co-manager"
            | "laboratory-reporter"
            | "exam-reporter"
            | "diagnosis-officer"
            | "employer-manager"
            | "employer-head"
            | "employer-clerk"
            | "employer-personnel"
            | "employer-workshop"
            | "worker"
            | "platform-admin"
            | "auditor"
          )[];
          active?: boolean;
          /** @description 比机构更小的范围；null 为整个机构的范围 */
          areaCode?: string | null;
          /** @enum {string} */
          staffing?: "" | "full-time" | "part-time";
          /**
           * Format: uuid
           * @description 调到同类的另一个机构；原机构的记录不再可见
           */
          organisationId?: string;
        };
      };
    };
    responses: {
      /** @description 改姓名、岗位，调动，停用或启用账号 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postAccountsAccountIdPasswordResets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description 重置口令；新口令只在答复中出现一次 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            accountId: string;
            username: string;
            /** @description 只显示这一次 */
            password: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postAccountsAccountIdSecondFactorRemovals: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description 怎样核实的身份 */
          proof: string;
        };
      };
    };
    responses: {
      /** @description 核实身份后解除遗失的动态码 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            removed: true;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  deleteAccountsAccountIdSessions: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 结束一个账号的全部登录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getApiKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 接口密钥 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              keyId: string;
              shortId: string;
              name: string;
              /** Format: uuid */
              organisationId: string;
              organisationName: string;
              scopes: string[];
              /** Format: date-time */
              createdAt: string;
              expiresAt: string | null;
              revokedAt: string | null;
              lastUsedAt: string | null;
            }[];
            /** @description 本机构可以签发的权限 */
            scopes: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postApiKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name: string;
          scopes: string[];
          /** Format: uuid */
          organisationId?: string;
          validDays?: number;
        };
      };
    };
    responses: {
      /** @description 签发接口密钥；密钥只在答复中出现一次 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            keyId: string;
            /** @description 只显示这一次 */
            key: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postApiKeysKeyIdRotations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        keyId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @default 7 */
          overlapDays?: number;
        };
      };
    };
    responses: {
      /** @description 更换接口密钥，旧密钥在重叠期内继续有效 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            keyId: string;
            /** @description 只显示这一次 */
            key: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  deleteApiKeysKeyId: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        keyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 停用接口密钥 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAuditEntries: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        action?: string;
        account?: string;
        subjectKind?: string;
        subjectId?: string;
        employerId?: string;
        from?: string;
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 审计记录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              entryId: string;
              lane: number;
              position: number;
              /** Format: date-time */
              at: string;
              businessDay: string;
              /** Format: uuid */
              accountId: string;
              accountName: string;
              /** Format: uuid */
              organisationId: string;
              organisationName: string;
              areaCode: string;
              via: string;
              address: string | null;
              requestId: string | null;
              action: string;
              subjectKind: string;
              subjectId: string;
              employerId: string | null;
              result: string;
              reason: string | null;
              details: unknown;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postAuditVerifications: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 核对审计链 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            sound: boolean;
            entries: number;
            brokenAt?: string;
            reason?: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getMessages: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        unread?: "true" | "false";
        kind?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 本单位收到的消息 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              messageId: string;
              kind: string;
              kindTitle: string;
              title: string;
              body: string;
              /** @description 办理的页面，没有时为空 */
              link: string;
              dueOn: string | null;
              /** Format: date */
              sentOn: string;
              senderName: string;
              /** @description 本账号第一次打开的日期 */
              readOn: string | null;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getMessagesUnread: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 未读消息数，数到 99 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            value: number;
            capped: boolean;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postMessagesReads: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description 不写就是全部未读 */
          messageIds?: string[];
        };
      };
    };
    responses: {
      /** @description 登记已读；发出的一方能看到第一次打开的日期 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            read: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getMessagesSetting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 各类消息是否计入未读 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            kinds: {
              kind: string;
              title: string;
              says: string;
              quiet: boolean;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putMessagesSetting: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          quietKinds: string[];
        };
      };
    };
    responses: {
      /** @description 设定哪些消息不计入未读，消息本身仍在 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSentMessages: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        areaCode?: string;
        employerId?: string;
        kind?: string;
        read?: "true" | "false";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 发给本辖区单位和机构的消息，附第一次打开的日期 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              messageId: string;
              kind: string;
              kindTitle: string;
              title: string;
              body: string;
              /** @description 办理的页面，没有时为空 */
              link: string;
              dueOn: string | null;
              /** Format: date */
              sentOn: string;
              senderName: string;
              addressee: string;
              employerId: string | null;
              areaCode: string;
              /** @description 收件单位第一次有人打开的日期，没有打开为空 */
              firstReadOn: string | null;
              firstReader: string | null;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getFreezes: {
    parameters: {
      query?: {
        /** @description 只要正在冻结的 */
        open?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 应急冻结：正在冻结的和已经解冻的 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              freezeId: string;
              /** @enum {string} */
              kind: "account" | "organisation" | "key" | "exports" | "exchange";
              subject: string;
              reason: string;
              /** Format: date-time */
              frozenAt: string;
              frozenBy: string;
              thawedAt: string | null;
              thawedBy: string;
              thawReason: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postFreezes: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          kind: "account" | "organisation" | "key" | "exports" | "exchange";
          subject?: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description 冻结一个账号、一个机构、一把接口密钥、全部导出或全部接口交换，下一次请求起生效 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            freezeId: string;
            /** @enum {string} */
            kind: "account" | "organisation" | "key" | "exports" | "exchange";
            subject: string;
            reason: string;
            /** Format: date-time */
            frozenAt: string;
            frozenBy: string;
            thawedAt: string | null;
            thawedBy: string;
            thawReason: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postFreezesFreezeIdThaw: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        freezeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 解冻，写明理由；冻结的记录保留 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            freezeId: string;
            /** @enum {string} */
            kind: "account" | "organisation" | "key" | "exports" | "exchange";
            subject: string;
            reason: string;
            /** Format: date-time */
            frozenAt: string;
            frozenBy: string;
            thawedAt: string | null;
            thawedBy: string;
            thawReason: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getLimits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 每天的限额，和全平台今天已用多少 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              act: string;
              what: string;
              unit: string;
              /** @description 一个账号一天最多 */
              account: number;
              /** @description 一把接口密钥一天最多 */
              key: number;
              /** @description 一个机构一天最多 */
              organisation: number;
              /** @description 全平台一天最多 */
              system: number;
              /** @description 全平台今天已用 */
              used: number;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAlarms: {
    parameters: {
      query?: {
        /** @description 只要没有核对的 */
        open?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 异常访问：审计记录中要核对的，和已经核对的 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              alarmId: string;
              pattern: string;
              title: string;
              unit: string;
              /** @description 看起来一样而没有问题的情形 */
              harmless: string;
              /** Format: uuid */
              accountId: string;
              accountName: string;
              organisationName: string;
              counted: number;
              most: number;
              /** Format: date-time */
              lastAt: string;
              /** @description 审计链中的位置 */
              place: string;
              /** Format: date-time */
              foundAt: string;
              /** @description 说的是看的人自己，不能由本人核对 */
              mine: boolean;
              answer: {
                /** @enum {string} */
                finding: "harmless" | "followed-up";
                reason: string;
                by: string;
                on: string;
              } | null;
            }[];
            patterns: {
              /** @enum {string} */
              id: "opened" | "searched" | "night" | "exported";
              title: string;
              says: string;
              harmless: string;
              unit: string;
              /** @description 平台自定 */
              byDefault: number;
              set: {
                areaCode: string;
                most: number;
                basis: string;
                by: string;
                on: string;
              }[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postAlarmsAlarmIdAnswer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        alarmId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          finding: "harmless" | "followed-up";
          reason: string;
        };
      };
    };
    responses: {
      /** @description 核对一次异常访问，写明结论和理由；本人不能核对自己的 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putAlarmLimitsPattern: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        pattern: "opened" | "searched" | "night" | "exported";
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          most: number;
          basis: string;
        };
      };
    };
    responses: {
      /** @description 设定本地区一种异常访问的界限 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getFileScanning: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 上传的文件打开前是否查毒 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            scanned: boolean;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSavedViews: {
    parameters: {
      query: {
        page: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 我在一个列表页上存的常用筛选 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              viewId: string;
              label: string;
              /** @description 地址中的各部分：筛选、查找、排序、列；不含翻页 */
              query: {
                [key: string]: string;
              };
            }[];
            most: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putSavedViews: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          page: string;
          label: string;
          /** @description 地址中的各部分：筛选、查找、排序、列；不含翻页 */
          query: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** @description 存一个常用筛选；同名的换成现在的 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            viewId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  deleteSavedViewsViewId: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        viewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 删去一个常用筛选 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployers: {
    parameters: {
      query?: {
        search?: string;
        areaCode?: string;
        state?: ("to-verify" | "in-production" | "stopped" | "deregistered" | "absent" | "moved-away")[];
        hazardClass?: ("serious" | "general" | "unknown")[];
        hazardConfirmed?: "true" | "false";
        declared?: "valid" | "expired" | "none" | "ever";
        industry?: string;
        industryRow?: string;
        part?: "own";
        size?: ("99" | "01" | "02" | "03" | "04")[];
        headcount?: ("0" | "5" | "10" | "20" | "100" | "300" | "1000" | "untold")[];
        workersFrom?: number;
        workersTo?: number;
        exposedFrom?: number;
        hazardCategory?: ("dust" | "chemical" | "physical" | "radiation" | "biological" | "other")[];
        agent?: string;
        tag?: string;
        sort?: "area" | "registered" | "exposed";
        cursor?: string;
        limit?: number;
        countTo?: number;
        sums?: "true";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 用人单位清单 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              employerId: string;
              creditCode: string;
              name: string;
              areaCode: string;
              areaName: string;
              workplaceAddress: string;
              industryCode: string;
              /** @enum {string} */
              sizeCode: "99" | "01" | "02" | "03" | "04";
              workersTotal: number | null;
              workersExposed: number | null;
              /** @enum {string} */
              state: "to-verify" | "in-production" | "stopped" | "deregistered" | "absent" | "moved-away";
              hazardConfirmed: boolean;
              /** @enum {string} */
              hazardClass: "serious" | "general" | "unknown";
              remediationListed: boolean;
              declaredOn: string | null;
              declarationValidUntil: string | null;
              registeredOn: string;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
            sums: {
              workers: number;
              exposed: number;
            } | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployers: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          creditCode: string;
          name: string;
          areaCode: string;
          /** @default  */
          workplaceAddress?: string;
          /** @default  */
          registeredAddress?: string;
          /** @default  */
          industryCode?: string;
          /** @default  */
          economicType?: string;
          /**
           * @default 99
           * @enum {string}
           */
          sizeCode?: "99" | "01" | "02" | "03" | "04";
          /** @default  */
          legalRepresentative?: string;
          /** @default  */
          contactName?: string;
          /** @default  */
          contactPhone?: string;
          /** @default null */
          workersTotal?: number | null;
          /** @default null */
          workersExposed?: number | null;
          /**
           * @default unknown
           * @enum {string}
           */
          hazardClass?: "serious" | "general" | "unknown";
          /** @default false */
          remediationListed?: boolean;
          /** @default false */
          hazardConfirmed?: boolean;
        };
      };
    };
    responses: {
      /** @description 登记用人单位 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            employerId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersSuggestions: {
    parameters: {
      query: {
        search: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 按名称、拼音首字母或信用代码找单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              employerId: string;
              name: string;
              creditCode: string;
              areaName: string;
              /** @enum {string} */
              state: "to-verify" | "in-production" | "stopped" | "deregistered" | "absent" | "moved-away";
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersExport: {
    parameters: {
      query?: {
        search?: string;
        areaCode?: string;
        state?: ("to-verify" | "in-production" | "stopped" | "deregistered" | "absent" | "moved-away")[];
        hazardClass?: ("serious" | "general" | "unknown")[];
        hazardConfirmed?: "true" | "false";
        declared?: "valid" | "expired" | "none" | "ever";
        industry?: string;
        industryRow?: string;
        part?: "own";
        size?: ("99" | "01" | "02" | "03" | "04")[];
        headcount?: ("0" | "5" | "10" | "20" | "100" | "300" | "1000" | "untold")[];
        workersFrom?: number;
        workersTo?: number;
        exposedFrom?: number;
        hazardCategory?: ("dust" | "chemical" | "physical" | "radiation" | "biological" | "other")[];
        agent?: string;
        tag?: string;
        sort?: "area" | "registered" | "exposed";
        cursor?: string;
        limit?: number;
        countTo?: number;
        sums?: "true";
        format?: "xlsx" | "csv";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 导出用人单位清单 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          "text/csv": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployerLists: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          source: string;
          /**
           * @default issued
           * @enum {string}
           */
          origin?: "issued" | "found";
          on: string;
          rows: {
            creditCode: string;
            name: string;
            areaCode: string;
            address?: string;
            industryCode?: string;
            workersTotal?: number;
            summary: string;
            details?: {
              [key: string]: unknown;
            };
          }[];
        };
      };
    };
    responses: {
      /** @description 录入来源名单，未登记的单位进入待核实 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** @enum {string} */
              outcome: "named" | "traced" | "elsewhere" | "refused";
              employerId?: string;
              dueOn?: string;
              problem?: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一企一档：登记部分 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            employer: {
              employerId: string;
              creditCode: string;
              name: string;
              areaCode: string;
              areaName: string;
              workplaceAddress: string;
              industryCode: string;
              /** @enum {string} */
              sizeCode: "99" | "01" | "02" | "03" | "04";
              workersTotal: number | null;
              workersExposed: number | null;
              /** @enum {string} */
              state: "to-verify" | "in-production" | "stopped" | "deregistered" | "absent" | "moved-away";
              hazardConfirmed: boolean;
              /** @enum {string} */
              hazardClass: "serious" | "general" | "unknown";
              remediationListed: boolean;
              declaredOn: string | null;
              declarationValidUntil: string | null;
              registeredOn: string;
              formerNames: string[];
              registeredAddress: string;
              economicType: string;
              legalRepresentative: string;
              contactName: string;
              contactPhone: string;
              source: string;
              stateOn: string;
              stoppedOn: string | null;
              revenueWan: number | null;
              assetsWan: number | null;
              declaredSizeCode: ("99" | "01" | "02" | "03" | "04") | null;
              version: number;
              updatedAt: string;
            };
            sites: {
              siteId: string;
              name: string;
              address: string;
              longitude: number | null;
              latitude: number | null;
            }[];
            posts: {
              postId: string;
              name: string;
              workshop: string;
              workers: number;
              hoursPerDay: number;
              daysPerWeek: number;
              active: boolean;
              agents: string[];
            }[];
            size: {
              industry: string;
              steps: {
                indicator: string;
                unit: string;
                large?: number;
                medium?: number;
                small?: number;
                value?: number;
                /** @enum {string} */
                reaches?: "large" | "medium" | "small" | "micro";
              }[];
              missing: string[];
              computed: ("99" | "01" | "02" | "03" | "04") | null;
              mismatch: {
                /** @enum {string} */
                where: "registration" | "declaration";
                /** @enum {string} */
                stated: "99" | "01" | "02" | "03" | "04";
              }[];
              source: string;
            };
            workers: number | null;
            traces: {
              traceId: string;
              source: string;
              summary: string;
              details: {
                [key: string]: unknown;
              };
              businessDay: string;
            }[];
            versions: {
              version: number;
              changed: {
                [key: string]: {
                  from?: unknown;
                  to: unknown;
                };
              };
              source: string;
              businessDay: string;
              by: string;
            }[];
            verification: {
              employerId: string;
              verificationId: string;
              name: string;
              creditCode: string;
              areaCode: string;
              areaName: string;
              address: string;
              source: string;
              /** @enum {string} */
              origin: "issued" | "found" | "again";
              namedOn: string;
              dueOn: string;
              enteredOn: string | null;
              visitedOn: string | null;
              result: ("exists" | "not-existing" | "stopped" | "deregistered" | "not-at-address" | "moved-out") | null;
              hazardConfirmed: boolean | null;
              note: string;
              stoppedOn: string | null;
              movedTo: string;
              longitude: number | null;
              latitude: number | null;
              photos: string[];
              assignedTo: string | null;
              assignedName: string;
              reportDueOn: string | null;
              reportedOn: string | null;
              onTime: boolean | null;
              overdue: boolean;
              reportOverdue: boolean;
            } | null;
            standing: {
              counted: boolean;
              says: string;
              until: string | null;
              source: string;
            };
            abilities: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  patchEmployersEmployerId: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          changes: {
            name?: string;
            areaCode?: string;
            workplaceAddress?: string;
            registeredAddress?: string;
            industryCode?: string;
            economicType?: string;
            /** @enum {string} */
            sizeCode?: "99" | "01" | "02" | "03" | "04";
            legalRepresentative?: string;
            contactName?: string;
            contactPhone?: string;
            workersTotal?: number | null;
            workersExposed?: number | null;
            /** @enum {string} */
            hazardClass?: "serious" | "general" | "unknown";
            remediationListed?: boolean;
            revenueWan?: number | null;
            assetsWan?: number | null;
          };
          reason: string;
          seen?: number;
        };
      };
    };
    responses: {
      /** @description 修改登记信息 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdHazardConfirmation: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          hazardConfirmed: boolean;
          reason: string;
        };
      };
    };
    responses: {
      /** @description 确认是否存在职业病危害 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdWorkers: {
    parameters: {
      query?: {
        search?: string;
        usingEmployerId?: string;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 在册劳动者（脱敏），可按姓名或证件号全称查找 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              workerId: string;
              name: string;
              idNumber: string;
              /** @enum {string} */
              sex: "M" | "F" | "";
              birthYear: number | null;
              since: string | null;
              lastSeenOn: string;
              usingEmployerId: string | null;
              /** @enum {string} */
              kind: "own" | "contracting" | "dispatch" | "elsewhere";
              usingEmployerName: string;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAreas: {
    parameters: {
      query?: {
        parent?: string;
        search?: string;
        within?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 行政区划：下级，或按名称查找 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              areaCode: string;
              name: string;
              /** @enum {string} */
              level: "country" | "province" | "city" | "county" | "township" | "village";
              parentCode: string | null;
              validFrom: string;
              validTo: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAreasAreaCodePath: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        areaCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一个行政区划和它的各级上级 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              areaCode: string;
              name: string;
              /** @enum {string} */
              level: "country" | "province" | "city" | "county" | "township" | "village";
              parentCode: string | null;
              validFrom: string;
              validTo: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAreaRegister: {
    parameters: {
      query?: {
        parent?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 行政区划目录：下级、启用和停用日期、接替的代码、待生效的调整 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            area: {
              areaCode: string;
              name: string;
              /** @enum {string} */
              level: "country" | "province" | "city" | "county" | "township" | "village";
              /** @description 启用日；载入区划表时已在用的为空 */
              validFrom: string | null;
              validTo: string | null;
              successorCode: string | null;
              successorName: string | null;
            };
            items: {
              areaCode: string;
              name: string;
              /** @enum {string} */
              level: "country" | "province" | "city" | "county" | "township" | "village";
              /** @description 启用日；载入区划表时已在用的为空 */
              validFrom: string | null;
              validTo: string | null;
              successorCode: string | null;
              successorName: string | null;
              planned: {
                changeId: string;
                /** @enum {string} */
                kind: "merge" | "rename" | "split";
                /** @enum {string} */
                state: "planned" | "done" | "failed" | "cancelled";
                areaCode: string;
                areaName: string;
                successorCode: string;
                successorName: string;
                effectiveOn: string;
                /** @description 离生效日的天数，过了为负 */
                daysLeft: number;
                reason: string;
                decreeNumber: string;
                decreeAuthority: string;
                /** @description 批准文件，没有附时为空 */
                fileName: string;
                version: number;
                plannedOn: string;
                actorName: string;
                settledOn: string | null;
                settledBy: string;
                settledReason: string;
                moved: {
                  employers: number;
                  villages: number;
                  organisations: number;
                  /** @description 本人范围限于这些代码的账号 */
                  accounts: number;
                  /** @description 改为负责新代码的全部在用账号 */
                  officers: number;
                  cases: number;
                } | null;
              } | null;
            }[];
            abilities: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAreasAreaCodeHistory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        areaCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一个行政区划的沿革：前后代码、各次调整 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            area: {
              areaCode: string;
              name: string;
              /** @enum {string} */
              level: "country" | "province" | "city" | "county" | "township" | "village";
              /** @description 启用日；载入区划表时已在用的为空 */
              validFrom: string | null;
              validTo: string | null;
              successorCode: string | null;
              successorName: string | null;
            };
            path: string;
            lineage: {
              areaCode: string;
              name: string;
              /** @enum {string} */
              level: "country" | "province" | "city" | "county" | "township" | "village";
              /** @description 启用日；载入区划表时已在用的为空 */
              validFrom: string | null;
              validTo: string | null;
              successorCode: string | null;
              successorName: string | null;
            }[];
            changes: {
              changeId: string;
              /** @enum {string} */
              kind: "merge" | "rename" | "split";
              /** @enum {string} */
              state: "planned" | "done" | "failed" | "cancelled";
              areaCode: string;
              areaName: string;
              successorCode: string;
              successorName: string;
              effectiveOn: string;
              /** @description 离生效日的天数，过了为负 */
              daysLeft: number;
              reason: string;
              decreeNumber: string;
              decreeAuthority: string;
              /** @description 批准文件，没有附时为空 */
              fileName: string;
              version: number;
              plannedOn: string;
              actorName: string;
              settledOn: string | null;
              settledBy: string;
              settledReason: string;
              moved: {
                employers: number;
                villages: number;
                organisations: number;
                /** @description 本人范围限于这些代码的账号 */
                accounts: number;
                /** @description 改为负责新代码的全部在用账号 */
                officers: number;
                cases: number;
              } | null;
            }[];
            abilities: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAreasAreaCodeUnplacedEmployers: {
    parameters: {
      query?: {
        search?: string;
        cursor?: string;
      };
      header?: never;
      path: {
        areaCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 只登记到乡镇（街道）、没有登记到村的单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              employerId: string;
              name: string;
              creditCode: string;
              address: string;
            }[];
            nextCursor: string | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postAreasAreaCodeChanges: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        areaCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          kind: "merge" | "rename" | "split";
          from: string;
          successorCode: string;
          /** @default  */
          successorName?: string;
          /** @default [] */
          villages?: {
            areaCode: string;
            successorCode: string;
          }[];
          /** @default [] */
          employerIds?: string[];
          /** @default false */
          othersStay?: boolean;
          reason: string;
          /** @default  */
          decreeNumber?: string;
          /** @default  */
          decreeAuthority?: string;
        };
      };
    };
    responses: {
      /** @description 行政区划调整：并入、更名、分设；以后生效的存为计划 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            changeId: string;
            /** @enum {string} */
            state: "planned" | "done" | "failed" | "cancelled";
            areaCode: string;
            successorCode: string;
            from: string;
            employers: number | null;
            villages: number | null;
            organisations: number | null;
            accounts: number | null;
            officers: number | null;
            cases: number | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postAreasAreaCodeChangesPreview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        areaCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          kind: "merge" | "rename" | "split";
          from: string;
          successorCode: string;
          /** @default  */
          successorName?: string;
          /** @default [] */
          villages?: {
            areaCode: string;
            successorCode: string;
          }[];
          /** @default [] */
          employerIds?: string[];
          /** @default false */
          othersStay?: boolean;
          reason: string;
          /** @default  */
          decreeNumber?: string;
          /** @default  */
          decreeAuthority?: string;
          /** Format: uuid */
          correcting?: string;
        };
      };
    };
    responses: {
      /** @description 调整前的预览：会转移什么；不改动数据 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description 为假：前一项计划生效以后才有这个区划，还不能统计 */
            counted: boolean;
            area: {
              areaCode: string;
              name: string;
            };
            successor: {
              areaCode: string;
              name: string;
            };
            villages: {
              areaCode: string;
              name: string;
              successorCode: string;
              employers: number | null;
            }[];
            /** @description 随转的单位 */
            employers: {
              value: number;
              capped: boolean;
            };
            /** @description 分设：留下的单位 */
            staying: {
              value: number;
              capped: boolean;
            };
            /** @description 分设：没有登记到村、没有指定去向的单位 */
            unplaced: {
              value: number;
              capped: boolean;
            };
            /** @description 随转的未办结事项；分设时不预先统计 */
            cases: {
              value: number;
              capped: boolean;
            } | null;
            organisations: string[];
            officers: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAreaChanges: {
    parameters: {
      query?: {
        areaCode?: string;
        state?: ("planned" | "done" | "failed" | "cancelled")[];
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 行政区划调整：计划的、已生效的、取消的、没有执行的 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              changeId: string;
              /** @enum {string} */
              kind: "merge" | "rename" | "split";
              /** @enum {string} */
              state: "planned" | "done" | "failed" | "cancelled";
              areaCode: string;
              areaName: string;
              successorCode: string;
              successorName: string;
              effectiveOn: string;
              /** @description 离生效日的天数，过了为负 */
              daysLeft: number;
              reason: string;
              decreeNumber: string;
              decreeAuthority: string;
              /** @description 批准文件，没有附时为空 */
              fileName: string;
              version: number;
              plannedOn: string;
              actorName: string;
              settledOn: string | null;
              settledBy: string;
              settledReason: string;
              moved: {
                employers: number;
                villages: number;
                organisations: number;
                /** @description 本人范围限于这些代码的账号 */
                accounts: number;
                /** @description 改为负责新代码的全部在用账号 */
                officers: number;
                cases: number;
              } | null;
            }[];
            nextCursor: string | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAreaChangesChangeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一项行政区划调整 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            change: {
              changeId: string;
              /** @enum {string} */
              kind: "merge" | "rename" | "split";
              /** @enum {string} */
              state: "planned" | "done" | "failed" | "cancelled";
              areaCode: string;
              areaName: string;
              successorCode: string;
              successorName: string;
              effectiveOn: string;
              /** @description 离生效日的天数，过了为负 */
              daysLeft: number;
              reason: string;
              decreeNumber: string;
              decreeAuthority: string;
              /** @description 批准文件，没有附时为空 */
              fileName: string;
              version: number;
              plannedOn: string;
              actorName: string;
              settledOn: string | null;
              settledBy: string;
              settledReason: string;
              moved: {
                employers: number;
                villages: number;
                organisations: number;
                /** @description 本人范围限于这些代码的账号 */
                accounts: number;
                /** @description 改为负责新代码的全部在用账号 */
                officers: number;
                cases: number;
              } | null;
            };
            villages: {
              areaCode: string;
              successorCode: string;
              name: string;
            }[];
            /** @description 分设：逐家指定随转的单位 */
            employers: {
              employerId: string;
              name: string;
            }[];
            othersStay: boolean;
            abilities: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putAreaChangesChangeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          kind: "merge" | "rename" | "split";
          from: string;
          successorCode: string;
          /** @default  */
          successorName?: string;
          /** @default [] */
          villages?: {
            areaCode: string;
            successorCode: string;
          }[];
          /** @default [] */
          employerIds?: string[];
          /** @default false */
          othersStay?: boolean;
          reason: string;
          /** @default  */
          decreeNumber?: string;
          /** @default  */
          decreeAuthority?: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description 更正还没有生效的计划 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAreaChangesChangeIdMoved: {
    parameters: {
      query?: {
        kind?: "employer" | "case" | "organisation" | "account" | "village";
        cursor?: string;
      };
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 调整转移的单位、未办结事项、机构、人员、村 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              subject: string;
              label: string;
              fromCode: string;
              areaCode: string;
              /** @description 事项编号；看不到这件事项时为空 */
              caseNo: string;
            }[];
            nextCursor: string | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAreaChangesChangeIdPreview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 计划按今天的情况会转移什么，或为什么不能执行 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description 为假：前一项计划生效以后才有这个区划，还不能统计 */
            counted: boolean;
            area: {
              areaCode: string;
              name: string;
            };
            successor: {
              areaCode: string;
              name: string;
            };
            villages: {
              areaCode: string;
              name: string;
              successorCode: string;
              employers: number | null;
            }[];
            /** @description 随转的单位 */
            employers: {
              value: number;
              capped: boolean;
            };
            /** @description 分设：留下的单位 */
            staying: {
              value: number;
              capped: boolean;
            };
            /** @description 分设：没有登记到村、没有指定去向的单位 */
            unplaced: {
              value: number;
              capped: boolean;
            };
            /** @description 随转的未办结事项；分设时不预先统计 */
            cases: {
              value: number;
              capped: boolean;
            } | null;
            organisations: string[];
            officers: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postAreaChangesChangeIdCancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 取消还没有生效的计划 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAreaChangesChangeIdFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 下载批准文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
          "application/pdf": string;
          "image/png": string;
          "image/jpeg": string;
          "image/webp": string;
          "image/gif": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postAreaChangesChangeIdFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        changeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": string;
      };
    };
    responses: {
      /** @description 附上批准文件（multipart：file） */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getInstitutions: {
    parameters: {
      query?: {
        kind?: "laboratory" | "exam-institution" | "diagnosis-institution";
        areaCode?: string;
        search?: string;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 技术服务机构名录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              institutionId: string;
              /** @enum {string} */
              kind: "laboratory" | "exam-institution" | "diagnosis-institution";
              code: string;
              name: string;
              areaCode: string;
              areaName: string;
              licenceNo: string;
              validFrom: string;
              validTo: string | null;
              valid: boolean;
              categories: ("dust" | "chemical" | "physical" | "biological" | "radiation" | "other")[];
              readonly scopes: {
                /** @enum {string} */
                category: "dust" | "chemical" | "physical" | "biological" | "radiation" | "other";
                validFrom: string;
                validTo: string | null;
              }[];
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postInstitutions: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          kind: "laboratory" | "exam-institution" | "diagnosis-institution";
          code: string;
          name: string;
          /** @default  */
          creditCode?: string;
          areaCode: string;
          /** @default  */
          licenceNo?: string;
          validFrom: string;
          /** @default null */
          validTo?: string | null;
          /** @default  */
          contactPhone?: string;
          categories: ("dust" | "chemical" | "physical" | "biological" | "radiation" | "other")[];
        };
      };
    };
    responses: {
      /** @description 登记机构 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            institutionId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getInstitutionsMine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 本机构的资质 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            institutionId: string;
            /** @enum {string} */
            kind: "laboratory" | "exam-institution" | "diagnosis-institution";
            code: string;
            name: string;
            areaCode: string;
            areaName: string;
            licenceNo: string;
            validFrom: string;
            validTo: string | null;
            valid: boolean;
            categories: ("dust" | "chemical" | "physical" | "biological" | "radiation" | "other")[];
            readonly scopes: {
              /** @enum {string} */
              category: "dust" | "chemical" | "physical" | "biological" | "radiation" | "other";
              validFrom: string;
              validTo: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getInstitutionsInstitutionId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        institutionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一家机构的资质和类别 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            institutionId: string;
            /** @enum {string} */
            kind: "laboratory" | "exam-institution" | "diagnosis-institution";
            code: string;
            name: string;
            areaCode: string;
            areaName: string;
            licenceNo: string;
            validFrom: string;
            validTo: string | null;
            valid: boolean;
            categories: ("dust" | "chemical" | "physical" | "biological" | "radiation" | "other")[];
            readonly scopes: {
              /** @enum {string} */
              category: "dust" | "chemical" | "physical" | "biological" | "radiation" | "other";
              validFrom: string;
              validTo: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putInstitutionsInstitutionIdLicence: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        institutionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name: string;
          /** @default  */
          licenceNo?: string;
          validFrom: string;
          /** @default null */
          validTo?: string | null;
          /** @default  */
          contactPhone?: string;
          categories: ("dust" | "chemical" | "physical" | "biological" | "radiation" | "other")[];
          reason: string;
        };
      };
    };
    responses: {
      /** @description 登记续期或变更的资质 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getListSources: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 名单来源和各来源的列对应 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              sourceId: string;
              /** @enum {string} */
              kind:
                | "market-supervision"
                | "tax"
                | "social-insurance"
                | "statistics"
                | "industry"
                | "agriculture"
                | "exams"
                | "tests"
                | "inspection"
                | "complaint"
                | "township"
                | "safety"
                | "superior"
                | "survey"
                | "other";
              name: string;
              mapping: {
                [key: string]: string;
              };
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSourceLists: {
    parameters: {
      query?: {
        state?: "open" | "matched";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 收到的名单 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              listId: string;
              title: string;
              receiptNo: string;
              areaCode: string;
              sourceId: string | null;
              sourceKind: string;
              sourceName: string;
              listedOn: string;
              receivedOn: string;
              headers: string[];
              mapping: {
                [key: string]: string;
              };
              /** @enum {string} */
              state: "received" | "queued" | "matching" | "matched" | "failed";
              step: string;
              done: number;
              lines: number;
              same: number;
              fresh: number;
              questions: number;
              dismissed: number;
              runNo: number;
              actorName: string;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
            questions: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSourceListsListId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        listId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一份名单：表头、样行、列对应和进度 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            listId: string;
            title: string;
            receiptNo: string;
            areaCode: string;
            sourceId: string | null;
            sourceKind: string;
            sourceName: string;
            listedOn: string;
            receivedOn: string;
            headers: string[];
            mapping: {
              [key: string]: string;
            };
            /** @enum {string} */
            state: "received" | "queued" | "matching" | "matched" | "failed";
            step: string;
            done: number;
            lines: number;
            same: number;
            fresh: number;
            questions: number;
            dismissed: number;
            runNo: number;
            actorName: string;
            sample: string[][];
            suggested: {
              [key: string]: string;
            };
            abilities: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSourceListsListIdDeclarationRate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        listId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 以一份名单（如现状调查）的单位为分母的申报率 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description 名单上已有结论的单位数，同一单位只算一家 */
            surveyed: number;
            /** @description 其中申报有效的 */
            declared: number;
            /** @description 其中年度更新超期的，不计入有效 */
            overdue: number;
            on: string;
            /** @description 两位小数，四舍五入 */
            percent: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSourceListsListIdMatching: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        listId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          sourceId?: string;
          /** @enum {string} */
          kind?:
            | "market-supervision"
            | "tax"
            | "social-insurance"
            | "statistics"
            | "industry"
            | "agriculture"
            | "exams"
            | "tests"
            | "inspection"
            | "complaint"
            | "township"
            | "safety"
            | "superior"
            | "survey"
            | "other";
          name?: string;
          listedOn?: string;
          mapping?: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** @description 指明来源和列，开始比对；再次比对只重判未定的行 */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            state: "queued";
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSourceListsListIdLines: {
    parameters: {
      query?: {
        outcome?: "waiting" | "same" | "new" | "question" | "dismissed";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        listId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 名单各行的结果 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              listId: string;
              lineNo: number;
              creditCode: string;
              name: string;
              areaCode: string;
              areaName: string;
              address: string;
              phone: string;
              legalRepresentative: string;
              /** @enum {string} */
              outcome: "waiting" | "same" | "new" | "question" | "dismissed";
              /** @enum {string} */
              reason: "" | "code" | "former-code" | "score" | "near" | "no-candidate" | "no-code" | "no-name" | "elsewhere" | "person";
              points: number | null;
              employerId: string | null;
              employerName: string | null;
              decidedBy: string;
              decidedOn: string | null;
              note: string;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSourceListsListIdLinesLineNo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        listId: string;
        lineNo: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一行与候选单位并列，分数逐项说明 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            listId: string;
            lineNo: number;
            creditCode: string;
            name: string;
            areaCode: string;
            areaName: string;
            address: string;
            phone: string;
            legalRepresentative: string;
            /** @enum {string} */
            outcome: "waiting" | "same" | "new" | "question" | "dismissed";
            /** @enum {string} */
            reason: "" | "code" | "former-code" | "score" | "near" | "no-candidate" | "no-code" | "no-name" | "elsewhere" | "person";
            points: number | null;
            employerId: string | null;
            employerName: string | null;
            decidedBy: string;
            decidedOn: string | null;
            note: string;
            list: {
              title: string;
              sourceName: string;
              listedOn: string;
              receiptNo: string;
            };
            cells: {
              title: string;
              text: string;
            }[];
            codeProblem: string | null;
            candidates: {
              employer: {
                employerId: string | null;
                creditCode: string;
                name: string;
                formerNames: string[];
                areaCode: string;
                areaName: string;
                address: string;
                phone: string;
                legalRepresentative: string;
                state: string | null;
              };
              points: number;
              parts: {
                label: string;
                points: number;
                evidence: string;
              }[];
            }[];
            next: number | null;
            abilities: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSourceListsListIdLinesLineNoDecision: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        listId: string;
        lineNo: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | {
              /** @constant */
              as: "same";
              /** Format: uuid */
              employerId: string;
              /** @default  */
              note?: string;
            }
          | {
              /** @constant */
              as: "new";
              creditCode?: string;
              name?: string;
              areaCode?: string;
              /** @default  */
              note?: string;
            }
          | {
              /** @constant */
              as: "dismissed";
              note: string;
            };
      };
    };
    responses: {
      /** @description 人工判断一行：已有单位、新单位或不纳入 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            employerId: string | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSourceListsListIdLinesLineNoReopening: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        listId: string;
        lineNo: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 撤销一行的结论，重新判断 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getIdentityActs: {
    parameters: {
      query?: {
        employerId?: string;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 并户、分户记录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              actId: string;
              /** @enum {string} */
              kind: "merge" | "split" | "undo";
              keptId: string;
              keptName: string;
              otherId: string;
              otherName: string;
              otherCode: string;
              reason: string;
              by: string;
              on: string;
              moved: number;
              undone: boolean;
              undoable: boolean;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdMerges: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          otherId: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description 把另一家单位并入这家 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            actId: string;
            moved: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdSplits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 分户时可以带走的记录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            kinds: {
              /** @enum {string} */
              kind: "sites" | "posts" | "traces" | "reports" | "cards" | "cases" | "workers";
              label: string;
              count: number;
              items: {
                id: string;
                text: string;
                on: string | null;
              }[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdSplits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          creditCode: string;
          name: string;
          areaCode: string;
          /** @default  */
          address?: string;
          reason: string;
          take: {
            /** @default [] */
            sites?: string[];
            /** @default [] */
            posts?: string[];
            /** @default [] */
            traces?: string[];
            /** @default [] */
            reports?: string[];
            /** @default [] */
            cards?: string[];
            /** @default [] */
            cases?: string[];
            /** @default [] */
            workers?: string[];
          };
        };
      };
    };
    responses: {
      /** @description 由这家单位分出一家 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            actId: string;
            employerId: string;
            moved: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postIdentityActsActIdUndo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        actId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 撤销一次并户或分户 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            actId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdVerification: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          result: "exists" | "not-existing" | "stopped" | "deregistered" | "not-at-address" | "moved-out";
          hazardConfirmed?: boolean;
          visitedOn: string;
          /** @default  */
          note?: string;
          /** @default [] */
          photos?: string[];
          stoppedOn?: string;
          /** @default  */
          movedTo?: string;
          longitude?: number;
          latitude?: number;
          changes?: {
            name?: string;
            areaCode?: string;
            workplaceAddress?: string;
            registeredAddress?: string;
            industryCode?: string;
            economicType?: string;
            /** @enum {string} */
            sizeCode?: "99" | "01" | "02" | "03" | "04";
            legalRepresentative?: string;
            contactName?: string;
            contactPhone?: string;
            workersTotal?: number | null;
            workersExposed?: number | null;
            /** @enum {string} */
            hazardClass?: "serious" | "general" | "unknown";
            remediationListed?: boolean;
            revenueWan?: number | null;
            assetsWan?: number | null;
          };
        };
      };
    };
    responses: {
      /** @description 填报核实结果 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
            state: string;
            onTime: boolean | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdVerifications: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一家单位的历次核实和分派、移交、上报 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              employerId: string;
              verificationId: string;
              name: string;
              creditCode: string;
              areaCode: string;
              areaName: string;
              address: string;
              source: string;
              /** @enum {string} */
              origin: "issued" | "found" | "again";
              namedOn: string;
              dueOn: string;
              enteredOn: string | null;
              visitedOn: string | null;
              result: ("exists" | "not-existing" | "stopped" | "deregistered" | "not-at-address" | "moved-out") | null;
              hazardConfirmed: boolean | null;
              note: string;
              stoppedOn: string | null;
              movedTo: string;
              longitude: number | null;
              latitude: number | null;
              photos: string[];
              assignedTo: string | null;
              assignedName: string;
              reportDueOn: string | null;
              reportedOn: string | null;
              onTime: boolean | null;
              overdue: boolean;
              reportOverdue: boolean;
            }[];
            acts: {
              verificationId: string;
              act: string;
              says: string;
              on: string;
              by: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdVerifications: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 要求再次核实一家已登记的单位 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            verificationId: string;
            dueOn: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getVerifications: {
    parameters: {
      query?: {
        areaCode?: string;
        assignedTo?: ("me" | "none") | string;
        source?: string;
        namedOn?: string;
        answered?: "true" | "false";
        show?: "open" | "overdue" | "answered" | "unreported";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 待核实单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              employerId: string;
              verificationId: string;
              name: string;
              creditCode: string;
              areaCode: string;
              areaName: string;
              address: string;
              source: string;
              /** @enum {string} */
              origin: "issued" | "found" | "again";
              namedOn: string;
              dueOn: string;
              enteredOn: string | null;
              visitedOn: string | null;
              result: ("exists" | "not-existing" | "stopped" | "deregistered" | "not-at-address" | "moved-out") | null;
              hazardConfirmed: boolean | null;
              note: string;
              stoppedOn: string | null;
              movedTo: string;
              longitude: number | null;
              latitude: number | null;
              photos: string[];
              assignedTo: string | null;
              assignedName: string;
              reportDueOn: string | null;
              reportedOn: string | null;
              onTime: boolean | null;
              overdue: boolean;
              reportOverdue: boolean;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
            overdue: number;
            unreported: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getVerificationRoutes: {
    parameters: {
      query?: {
        areaCode?: string;
        assignedTo?: ("me" | "none") | string;
        source?: string;
        namedOn?: string;
        longitude?: number;
        latitude?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 待核实单位按走访顺序 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              employerId: string;
              verificationId: string;
              name: string;
              creditCode: string;
              areaCode: string;
              areaName: string;
              address: string;
              source: string;
              /** @enum {string} */
              origin: "issued" | "found" | "again";
              namedOn: string;
              dueOn: string;
              enteredOn: string | null;
              visitedOn: string | null;
              result: ("exists" | "not-existing" | "stopped" | "deregistered" | "not-at-address" | "moved-out") | null;
              hazardConfirmed: boolean | null;
              note: string;
              stoppedOn: string | null;
              movedTo: string;
              longitude: number | null;
              latitude: number | null;
              photos: string[];
              assignedTo: string | null;
              assignedName: string;
              reportDueOn: string | null;
              reportedOn: string | null;
              onTime: boolean | null;
              overdue: boolean;
              reportOverdue: boolean;
              kilometres: number | null;
            }[];
            left: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getVerificationBatches: {
    parameters: {
      query?: {
        areaCode?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 核实批次和进度 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              source: string;
              namedOn: string;
              dueOn: string;
              total: number;
              onTime: number;
              late: number;
              open: number;
              overdue: number;
              unassigned: number;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getVerificationOfficers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 可以分派的人员和手上的任务数 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              accountId: string;
              name: string;
              organisationName: string;
              areaCode: string;
              open: number;
              overdue: number;
              gone: boolean;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postVerificationAssignments: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          verificationIds: string[];
          accountId?: string | null;
          areaCode?: string;
        };
      };
    };
    responses: {
      /** @description 把待核实单位分派给人员或改派乡镇 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postVerificationHandOvers: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          fromAccountId: string;
          /** Format: uuid */
          toAccountId: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description 经办人调动，手上的待核实单位全部移交 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postVerificationReports: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          verificationIds: string[];
          to: string;
        };
      };
    };
    responses: {
      /** @description 上报本地新发现的单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getScreeningCandidates: {
    parameters: {
      query?: {
        areaCode?: string;
        state?: "open" | "verifying" | "dismissed";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 线索筛查：可能有职业病危害而没有核实的单位，逐项说明 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              employerId: string;
              name: string;
              creditCode: string;
              areaCode: string;
              areaName: string;
              address: string;
              industryCode: string;
              /** @enum {string} */
              state: "open" | "verifying" | "dismissed";
              points: number;
              parts: {
                points: number;
                says: string;
              }[];
              screenedOn: string;
              reason: string;
              decidedOn: string | null;
              decidedBy: string;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postScreenings: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 重新筛查本地区 */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            state: "queued";
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postScreeningCandidatesEmployerIdVerification: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 线索转核实，一个月内办 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            verificationId: string;
            dueOn: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postScreeningCandidatesEmployerIdDismissal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 不作线索，写明理由；以后筛查不再列出 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postScreeningCandidatesEmployerIdRecall: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 撤销“不作线索” */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getGrid: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 网格：各镇街人员、缺口和包保覆盖 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              areaCode: string;
              name: string;
              fullTime: number;
              partTime: number;
              /** @description 没有登记专职、兼职的人数 */
              untold: number;
              coManagers: number;
              /** @description 辖区内的村（社区）数 */
              villages: number;
              /** @description 有协管员的村（社区）数 */
              villagesHeld: number;
              withoutFullTime: boolean;
              /** @description 在产单位数 */
              employers: number;
              bound: {
                [key: string]: number;
              };
              /** @description 近 12 个月巡查过的单位数 */
              patrolled: number;
              /** @description 最近一次巡查发现问题、还没有改的单位数 */
              problems: number;
            }[];
            withoutFullTime: number;
            staff: {
              accountId: string;
              name: string;
              organisationName: string;
              areaName: string;
              coManager: boolean;
              /** @enum {string} */
              staffing: "" | "full-time" | "part-time";
              duties: number;
            }[];
            mayBind: boolean;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postGridDuties: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          tier: "county" | "township" | "village" | "enterprise";
          /** Format: uuid */
          accountId?: string;
          name?: string;
          employerIds?: string[];
          areaCode?: string;
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 绑定包保人：若干单位，或一个地区的全部单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            bound: number;
            replaced: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getPatrols: {
    parameters: {
      query?: {
        areaCode?: string;
        problems?: "true" | "false";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 巡查记录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              patrolId: string;
              employerId: string;
              employerName: string;
              areaName: string;
              patrolledOn: string;
              /** @enum {string} */
              finding: "none" | "problem" | "corrected" | "closed-door";
              says: string;
              by: string;
              placed: boolean;
              photos: {
                photoId: string;
                name: string;
              }[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdGrid: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一家单位的包保人和巡查记录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            name: string;
            address: string;
            areaName: string;
            duties: {
              /** @enum {string} */
              tier: "county" | "township" | "village" | "enterprise";
              name: string;
              from: string;
              until: string | null;
              endedReason: string;
            }[];
            /** @description 没有包保人的层级 */
            gaps: ("county" | "township" | "village" | "enterprise")[];
            patrols: {
              patrolId: string;
              employerId: string;
              employerName: string;
              areaName: string;
              patrolledOn: string;
              /** @enum {string} */
              finding: "none" | "problem" | "corrected" | "closed-door";
              says: string;
              by: string;
              placed: boolean;
              photos: {
                photoId: string;
                name: string;
              }[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdPatrols: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          patrolledOn: string;
          /** @enum {string} */
          finding: "none" | "problem" | "corrected" | "closed-door";
          /** @default  */
          says?: string;
          longitude?: number;
          latitude?: number;
        };
      };
    };
    responses: {
      /** @description 登记一次巡查 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            patrolId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postPatrolsPatrolIdPhotos: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        patrolId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": string;
      };
    };
    responses: {
      /** @description 给自己的一次巡查加照片（multipart） */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            photoId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getPatrolPhotosPhotoId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        photoId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 巡查照片 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
          "image/png": string;
          "image/jpeg": string;
          "image/webp": string;
          "image/gif": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployerAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 本单位的账号、实名和权限 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              accountId: string;
              username: string;
              name: string;
              active: boolean;
              self: boolean;
              roles: ("employer-manager" | "employer-head" | "employer-clerk" | "employer-personnel" | "employer-workshop")[];
              roleLabels: string[];
              rights: {
                /** @description 提交申报、签责任书 */
                signs: boolean;
                /** @description 查看劳动者的体检结论 */
                exams: boolean;
                /**
                 * @description 查看劳动者：全部、所管岗位、不能
                 * @enum {string}
                 */
                workers: "all" | "own-posts" | "none";
                /** @description 管理本单位账号 */
                accounts: boolean;
              };
              /** @description 空为没有实名 */
              position: ("legal-representative" | "head" | "health-manager" | "workshop-head" | "personnel" | "other") | null;
              /** @description 遮盖 */
              phone: string;
              /** @description 遮盖；空为没有登记 */
              identity: string;
              posts: {
                postId: string;
                name: string;
              }[];
              lastSignedInAt: string | null;
            }[];
            posts: {
              postId: string;
              name: string;
            }[];
            choices: {
              role: string;
              label: string;
              rights: {
                /** @description 提交申报、签责任书 */
                signs: boolean;
                /** @description 查看劳动者的体检结论 */
                exams: boolean;
                /**
                 * @description 查看劳动者：全部、所管岗位、不能
                 * @enum {string}
                 */
                workers: "all" | "own-posts" | "none";
                /** @description 管理本单位账号 */
                accounts: boolean;
              };
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployerAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          username: string;
          name: string;
          /** @enum {string} */
          role: "employer-manager" | "employer-head" | "employer-clerk" | "employer-personnel" | "employer-workshop";
          /** @enum {string} */
          position: "legal-representative" | "head" | "health-manager" | "workshop-head" | "personnel" | "other";
          phone: string;
          identity?: string;
          /** @default [] */
          posts?: string[];
        };
      };
    };
    responses: {
      /** @description 给本单位一名人员开账号；初始口令只在答复中出现一次 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            accountId: string;
            username: string;
            password: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  patchEmployerAccountsAccountId: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          role?: "employer-manager" | "employer-head" | "employer-clerk" | "employer-personnel" | "employer-workshop";
          active?: boolean;
          person?: {
            /** @enum {string} */
            position: "legal-representative" | "head" | "health-manager" | "workshop-head" | "personnel" | "other";
            phone: string;
            identity?: string;
            /** @default [] */
            posts?: string[];
          };
        };
      };
    };
    responses: {
      /** @description 变更本单位人员的权限、实名，停用或启用 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSiteGroups: {
    parameters: {
      query?: {
        areaCode?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 园区和楼宇 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              groupId: string;
              /** @enum {string} */
              kind: "park" | "building";
              name: string;
              areaCode: string;
              areaName: string;
              address: string;
              manager: string;
              managerPhone: string;
              members: number;
              hazardous: number;
              declared: number;
              workersExposed: number;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSiteGroups: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          kind: "park" | "building";
          name: string;
          areaCode: string;
          /** @default  */
          address?: string;
          /** @default  */
          manager?: string;
          /** @default  */
          managerPhone?: string;
        };
      };
    };
    responses: {
      /** @description 登记园区或楼宇 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            groupId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSiteGroupsGroupId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一个园区或楼宇的入驻单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            groupId: string;
            /** @enum {string} */
            kind: "park" | "building";
            name: string;
            areaCode: string;
            areaName: string;
            address: string;
            manager: string;
            managerPhone: string;
            members: number;
            hazardous: number;
            declared: number;
            workersExposed: number;
            items: {
              employerId: string;
              name: string;
              creditCode: string;
              industryCode: string;
              state: string;
              hazardConfirmed: boolean;
              declarationValidUntil: string | null;
              workersExposed: number | null;
              unit: string;
              since: string;
              until: string | null;
            }[];
            suggested: {
              employerId: string;
              name: string;
              creditCode: string;
              industryCode: string;
              state: string;
              hazardConfirmed: boolean;
              declarationValidUntil: string | null;
              workersExposed: number | null;
              address: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSiteGroupsGroupIdMembers: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          employerIds: string[];
          /** @default  */
          unit?: string;
        };
      };
    };
    responses: {
      /** @description 登记入驻单位 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  deleteSiteGroupsGroupIdMembersEmployerId: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        groupId: string;
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 入驻单位搬离，记录保留 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdLabour: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 劳务派遣：派出和用工人数，按单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            own: number;
            sent: {
              employerId: string;
              name: string;
              workers: number;
            }[];
            taken: {
              employerId: string;
              name: string;
              workers: number;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdSurroundings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 作业场所的位置和同镇邻近单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            sites: {
              siteId: string;
              name: string;
              address: string;
              longitude: number | null;
              latitude: number | null;
              /** @enum {string} */
              datum: "WGS84" | "CGCS2000";
              /** @enum {string} */
              how: "" | "visit" | "device" | "typed";
              on: string | null;
              by: string;
              nearest: number | null;
              doubt: string;
            }[];
            neighbours: {
              employerId: string;
              name: string;
              longitude: number;
              latitude: number;
              kilometres: number;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putEmployersEmployerIdPosition: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          siteId?: string;
          longitude: number;
          latitude: number;
          /**
           * @default WGS84
           * @enum {string}
           */
          datum?: "WGS84" | "CGCS2000";
          /** @enum {string} */
          how: "device" | "typed";
        };
      };
    };
    responses: {
      /** @description 标注作业场所的位置 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            siteId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdArchiveItems: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 归档材料，和可以归档的种类 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              itemId: string;
              kind: string;
              kindTitle: string;
              /** @enum {string} */
              section: "project" | "management" | "training" | "monitoring" | "surveillance" | "person" | "credit";
              title: string;
              on: string;
              validUntil: string | null;
              validBy: ("paper" | "duty") | null;
              note: string;
              clause: string;
              personal: boolean;
              fileName: string;
              bytes: number | null;
              sha256: string | null;
              filedBy: string;
              filedOn: string;
              withdrawn: {
                on: string;
                by: string;
                reason: string;
              } | null;
            }[];
            kinds: {
              kind: string;
              title: string;
              /** @enum {string} */
              section: "project" | "management" | "training" | "monitoring" | "surveillance" | "person" | "credit";
              sectionTitle: string;
              clause: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdArchiveItems: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": string;
      };
    };
    responses: {
      /** @description 归档一份材料（multipart：kind、title、on、validUntil、note、file；字段在文件之前） */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            itemId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdArchiveItemsItemIdWithdrawal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 撤下一份归档材料，材料和理由保留 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdArchiveItemsItemIdFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 下载归档材料的文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
          "application/pdf": string;
          "image/png": string;
          "image/jpeg": string;
          "image/webp": string;
          "image/gif": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getBaseFigures: {
    parameters: {
      query?: {
        areaCode?: string;
        by?: "area" | "section" | "division" | "class" | "size" | "hazard-class" | "headcount" | "state";
        section?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 底数统计：按地区、行业、规模、危害程度、人数，明细之和与合计核对 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            areaCode: string;
            areaName: string;
            /** @enum {string} */
            by: "area" | "section" | "division" | "class" | "size" | "hazard-class" | "headcount" | "state";
            section: {
              code: string;
              name: string;
            } | null;
            asOf: string;
            total: {
              employers: number;
              confirmed: number;
              serious: number;
              declared: number;
              workers: number;
              exposed: number;
            };
            rows: {
              employers: number;
              confirmed: number;
              serious: number;
              declared: number;
              workers: number;
              exposed: number;
              value: string;
              label: string;
            }[];
            check: {
              agrees: boolean;
              difference: {
                employers: number;
                confirmed: number;
                serious: number;
                declared: number;
                workers: number;
                exposed: number;
              };
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getBaseFiguresExport: {
    parameters: {
      query?: {
        areaCode?: string;
        by?: "area" | "section" | "division" | "class" | "size" | "hazard-class" | "headcount" | "state";
        section?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 导出底数统计 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployerTags: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 单位标签：重点行业、试点等，各带家数 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              tagId: string;
              name: string;
              /** @enum {string} */
              kind: "industries" | "listed";
              areaCode: string;
              areaName: string;
              industryCodes: string[];
              industryNames: string[];
              basis: string;
              since: string;
              until: string | null;
              employers: {
                value: number;
                capped: boolean;
              };
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployerTags: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name: string;
          /** @enum {string} */
          kind: "industries" | "listed";
          areaCode: string;
          /** @default [] */
          industryCodes?: string[];
          /** @default  */
          basis?: string;
        };
      };
    };
    responses: {
      /** @description 设一个标签：按行业代码，或逐家认定 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            tagId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployerTagsTagIdEnd: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        tagId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 停用标签，记录保留 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployerTagsTagIdEmployers: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        tagId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          employerIds: string[];
        };
      };
    };
    responses: {
      /** @description 把逐家认定的标签加到单位上 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  deleteEmployerTagsTagIdEmployersEmployerId: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        tagId: string;
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 从单位上取下标签，起止日期保留 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一家单位的标签，和可以加的标签 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              tagId: string;
              name: string;
              /** @enum {string} */
              kind: "industries" | "listed";
              why: string;
              since: string;
            }[];
            offered: {
              tagId: string;
              name: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdContracts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 承包和派遣合同：用工、用人两边 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              contractId: string;
              hostId: string;
              hostName: string;
              contractorId: string | null;
              contractorName: string;
              contractorCreditCode: string;
              /** @enum {string} */
              side: "host" | "contractor";
              /** @enum {string} */
              kind: "contracting" | "dispatch";
              contractNo: string;
              siteIds: string[];
              sites: string[];
              place: string;
              work: string[];
              workers: number;
              workersOnFile: number | null;
              contactName: string;
              contactPhone: string;
              since: string;
              until: string | null;
              endedOn: string | null;
              endReason: string;
              inForce: boolean;
              tellings: {
                tellingId: string;
                toldOn: string;
                agents: string[];
                protection: string;
                receivedBy: string;
                fileName: string;
                by: string;
              }[];
              duties: {
                name: string;
                todo: string;
                clause: string;
                /** @enum {string} */
                side: "host" | "contractor";
                evidence: string;
              }[];
              enteredBy: string;
              enteredOn: string;
            }[];
            counting: {
              says: string;
              evidence: string;
            };
            abilities: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdContracts: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          kind: "contracting" | "dispatch";
          contractorCreditCode: string;
          contractorName: string;
          /** @default  */
          contractNo?: string;
          /** @default [] */
          siteIds?: string[];
          /** @default  */
          place?: string;
          work: string[];
          workers: number;
          /** @default  */
          contactName?: string;
          /** @default  */
          contactPhone?: string;
          since: string;
          until?: string;
        };
      };
    };
    responses: {
      /** @description 用工单位登记承包或派遣合同 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            contractId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postContractsContractIdEnd: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        contractId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          on: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description 合同终止 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postContractsContractIdWorkers: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        contractId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          workerIds: string[];
          /** @default true */
          here?: boolean;
        };
      };
    };
    responses: {
      /** @description 承包方登记在此作业的本单位劳动者，或登记不再在此作业 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postContractsContractIdTellings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contractId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": string;
      };
    };
    responses: {
      /** @description 书面告知危害（multipart：toldOn、agents、protection、receivedBy、file；字段在文件之前） */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            tellingId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getContractsContractIdTellingsTellingIdFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        contractId: string;
        tellingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 下载告知书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
          "application/pdf": string;
          "image/png": string;
          "image/jpeg": string;
          "image/webp": string;
          "image/gif": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getTownReturns: {
    parameters: {
      query?: {
        period?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 乡镇（街道）月报送和季度调度 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              organisationId: string;
              organisationName: string;
              areaCode: string;
              period: string;
              dueOn: string;
              submittedOn: string | null;
              /** @enum {string} */
              state: "on-time" | "late" | "waiting" | "overdue";
              figures: {
                units: number;
                declared: number;
                named: number;
                verified: number;
                overdue: number;
              } | null;
              objections: {
                /** @enum {string} */
                figure: "units" | "declared" | "named" | "verified" | "overdue";
                value: number;
                reason: string;
              }[];
              note: string;
              nextSteps: string;
              dispatchedOn: string | null;
              by: string;
            }[];
            onTime: number;
            submitted: number;
            towns: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postTownReturns: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          period: string;
          /** @default  */
          note?: string;
          /** @default  */
          nextSteps?: string;
          /** @default [] */
          objections?: {
            /** @enum {string} */
            figure: "units" | "declared" | "named" | "verified" | "overdue";
            value: number;
            reason: string;
          }[];
          dispatchedOn?: string;
        };
      };
    };
    responses: {
      /** @description 报送本月信息或本季度调度 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            dueOn: string;
            onTime: boolean;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDispatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 调度：报送种类和提醒、督促频次、已生成的调度表和评估表 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            kinds: {
              id: string;
              title: string;
              /** @enum {string} */
              period: "month" | "quarter";
              due: string;
              remind: number[];
              source: string;
            }[];
            plan: {
              steps: {
                fromMonth: number;
                toMonth: number;
                everyMonths: number;
              }[];
              by: string;
              setOn: string | null;
            };
            sheets: {
              period: string;
              madeOn: string;
              towns: {
                areaCode: string;
                name: string;
                due: number;
                onTime: number;
                late: number;
                missing: string[];
                yellowCard: boolean;
              }[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putDispatchReminderPlan: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          steps: {
            fromMonth: number;
            toMonth: number;
            everyMonths: number;
          }[];
        };
      };
    };
    responses: {
      /** @description 设定督促提醒的频次，按时段 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getBulletins: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 季度通报；乡镇看到已发布的 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              bulletinId: string;
              areaCode: string;
              areaName: string;
              period: string;
              version: number;
              /** @enum {string} */
              state: "draft" | "approved" | "returned" | "published";
              superseded: boolean;
              dataDay: string;
              reason: string;
              draftedOn: string;
              draftedName: string;
              decidedOn: string | null;
              decidedName: string;
              decision: string;
              publishedOn: string | null;
              publishedName: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postBulletins: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          period: string;
          /**
           * @description 更正已发布的通报，写明理由
           * @default
           */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 起草季度通报，或更正已发布的 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            bulletinId: string;
            areaCode: string;
            areaName: string;
            period: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "approved" | "returned" | "published";
            superseded: boolean;
            dataDay: string;
            content: {
              towns: {
                areaCode: string;
                areaName: string;
                rank: number | null;
                tied: boolean;
                figures: {
                  [key: string]: {
                    numerator: number;
                    denominator: number;
                    text: string;
                  };
                };
              }[];
              county: {
                [key: string]: {
                  numerator: number;
                  denominator: number;
                  text: string;
                };
              };
              late: {
                areaCode: string;
                name: string;
                period: string;
                dueOn: string;
                submittedOn: string | null;
                lateDays: number;
              }[];
              sources: {
                indicatorId: string;
                label: string;
                definition: string;
                asOf: string;
                target: string | null;
                /** @description 冻结的数字和名单 */
                frozenId: string | null;
              }[];
              rankedBy: string;
            };
            reason: string;
            draftedOn: string;
            draftedName: string;
            decidedOn: string | null;
            decidedName: string;
            decision: string;
            publishedOn: string | null;
            publishedName: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getBulletinsBulletinId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        bulletinId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一份通报：排名、各项数字和来源、逾期的乡镇 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            bulletinId: string;
            areaCode: string;
            areaName: string;
            period: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "approved" | "returned" | "published";
            superseded: boolean;
            dataDay: string;
            content: {
              towns: {
                areaCode: string;
                areaName: string;
                rank: number | null;
                tied: boolean;
                figures: {
                  [key: string]: {
                    numerator: number;
                    denominator: number;
                    text: string;
                  };
                };
              }[];
              county: {
                [key: string]: {
                  numerator: number;
                  denominator: number;
                  text: string;
                };
              };
              late: {
                areaCode: string;
                name: string;
                period: string;
                dueOn: string;
                submittedOn: string | null;
                lateDays: number;
              }[];
              sources: {
                indicatorId: string;
                label: string;
                definition: string;
                asOf: string;
                target: string | null;
                /** @description 冻结的数字和名单 */
                frozenId: string | null;
              }[];
              rankedBy: string;
            };
            reason: string;
            draftedOn: string;
            draftedName: string;
            decidedOn: string | null;
            decidedName: string;
            decision: string;
            publishedOn: string | null;
            publishedName: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postBulletinsBulletinIdApproval: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        bulletinId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 审核通过；起草人不能审核 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            bulletinId: string;
            areaCode: string;
            areaName: string;
            period: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "approved" | "returned" | "published";
            superseded: boolean;
            dataDay: string;
            content: {
              towns: {
                areaCode: string;
                areaName: string;
                rank: number | null;
                tied: boolean;
                figures: {
                  [key: string]: {
                    numerator: number;
                    denominator: number;
                    text: string;
                  };
                };
              }[];
              county: {
                [key: string]: {
                  numerator: number;
                  denominator: number;
                  text: string;
                };
              };
              late: {
                areaCode: string;
                name: string;
                period: string;
                dueOn: string;
                submittedOn: string | null;
                lateDays: number;
              }[];
              sources: {
                indicatorId: string;
                label: string;
                definition: string;
                asOf: string;
                target: string | null;
                /** @description 冻结的数字和名单 */
                frozenId: string | null;
              }[];
              rankedBy: string;
            };
            reason: string;
            draftedOn: string;
            draftedName: string;
            decidedOn: string | null;
            decidedName: string;
            decision: string;
            publishedOn: string | null;
            publishedName: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postBulletinsBulletinIdReturn: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        bulletinId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 退回，写明理由 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            bulletinId: string;
            areaCode: string;
            areaName: string;
            period: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "approved" | "returned" | "published";
            superseded: boolean;
            dataDay: string;
            content: {
              towns: {
                areaCode: string;
                areaName: string;
                rank: number | null;
                tied: boolean;
                figures: {
                  [key: string]: {
                    numerator: number;
                    denominator: number;
                    text: string;
                  };
                };
              }[];
              county: {
                [key: string]: {
                  numerator: number;
                  denominator: number;
                  text: string;
                };
              };
              late: {
                areaCode: string;
                name: string;
                period: string;
                dueOn: string;
                submittedOn: string | null;
                lateDays: number;
              }[];
              sources: {
                indicatorId: string;
                label: string;
                definition: string;
                asOf: string;
                target: string | null;
                /** @description 冻结的数字和名单 */
                frozenId: string | null;
              }[];
              rankedBy: string;
            };
            reason: string;
            draftedOn: string;
            draftedName: string;
            decidedOn: string | null;
            decidedName: string;
            decision: string;
            publishedOn: string | null;
            publishedName: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postBulletinsBulletinIdPublication: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        bulletinId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 发布到乡镇（街道），出具文书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            bulletinId: string;
            areaCode: string;
            areaName: string;
            period: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "approved" | "returned" | "published";
            superseded: boolean;
            dataDay: string;
            content: {
              towns: {
                areaCode: string;
                areaName: string;
                rank: number | null;
                tied: boolean;
                figures: {
                  [key: string]: {
                    numerator: number;
                    denominator: number;
                    text: string;
                  };
                };
              }[];
              county: {
                [key: string]: {
                  numerator: number;
                  denominator: number;
                  text: string;
                };
              };
              late: {
                areaCode: string;
                name: string;
                period: string;
                dueOn: string;
                submittedOn: string | null;
                lateDays: number;
              }[];
              sources: {
                indicatorId: string;
                label: string;
                definition: string;
                asOf: string;
                target: string | null;
                /** @description 冻结的数字和名单 */
                frozenId: string | null;
              }[];
              rankedBy: string;
            };
            reason: string;
            draftedOn: string;
            draftedName: string;
            decidedOn: string | null;
            decidedName: string;
            decision: string;
            publishedOn: string | null;
            publishedName: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getTownAppraisals: {
    parameters: {
      query?: {
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 乡镇（街道）考核依据：申报率、抽查准确率、核实和报送及时 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            year: number;
            asOf: string;
            columns: {
              indicatorId: string;
              label: string;
              definition: string;
              asOf: string;
              target: string | null;
            }[];
            towns: {
              areaCode: string;
              areaName: string;
              rank: number | null;
              tied: boolean;
              figures: {
                [key: string]: {
                  numerator: number;
                  denominator: number;
                  text: string;
                };
              };
              targets: {
                [key: string]: {
                  text: string;
                  met: boolean | null;
                  gap: string | null;
                };
              };
              monthly: {
                onTime: number;
                late: number;
                missing: number;
                due: number;
              };
              quarterly: {
                onTime: number;
                late: number;
                missing: number;
                due: number;
              };
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDeclarations: {
    parameters: {
      query?: {
        employerId?: string;
        areaCode?: string;
        state?: "submitted" | "returned" | "accepted";
        kind?: "initial" | "change" | "annual" | "cancellation";
        receiptNo?: string;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申报清单 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              employerName: string;
              creditCode: string;
              /** Format: uuid */
              declarationId: string;
              areaCode: string;
              /** @enum {string} */
              kind: "initial" | "change" | "annual" | "cancellation";
              version: number;
              /** @enum {string} */
              state: "submitted" | "returned" | "accepted";
              /** Format: date */
              declaredOn: string;
              decideBy: string | null;
              decidedOn: string | null;
              validUntil: string | null;
              receiptNo: string | null;
              reason: string;
              /** @description 核对时的提醒有几处 */
              findings: number;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postDeclarations: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          employerId: string;
          /** @enum {string} */
          kind: "initial" | "change" | "annual" | "cancellation";
          content: {
            values: {
              declarationType?: string;
              changeReason?: string;
              declaredOn?: string;
              principalSignature?: string;
              filledBy?: string;
              employerName?: string;
              creditCode?: string;
              registeredAddress?: string;
              workplaceAddress?: string;
              enterpriseSize?: string;
              industry?: string;
              economicType?: string;
              legalRep?: string;
              legalRepPhone?: string;
              ohDepartment?: boolean;
              ohStaffFull?: number;
              ohStaffPart?: number;
              ohContact?: string;
              ohContactPhone?: string;
              workersTotal?: number;
              workersOutsourced?: number;
              exposedTotal?: number;
              odCumulative?: number;
              trainPrincipal?: boolean;
              trainManager?: boolean;
              trainWorkers?: number;
              hazDustPresent?: boolean;
              hazDustWorkers?: number;
              hazDustSilicaWorkers?: number;
              hazDustCoalWorkers?: number;
              hazDustAsbestosWorkers?: number;
              hazChemPresent?: boolean;
              hazChemWorkers?: number;
              hazChemLeadWorkers?: number;
              hazChemBenzeneWorkers?: number;
              hazPhysPresent?: boolean;
              hazPhysWorkers?: number;
              hazPhysNoiseWorkers?: number;
              hazRadiPresent?: boolean;
              hazRadiWorkers?: number;
              hazBioPresent?: boolean;
              hazBioWorkers?: number;
              hazOtherPresent?: boolean;
              hazOtherWorkers?: number;
              placeTotal?: number;
              testDone?: string;
              testOrg?: string;
              testReportNo?: string;
              testDustDone?: string;
              testDustPoints?: number;
              testDustOver?: number;
              testDustSilicaPoints?: number;
              testDustSilicaOver?: number;
              testDustCoalPoints?: number;
              testDustCoalOver?: number;
              testDustAsbestosPoints?: number;
              testDustAsbestosOver?: number;
              testChemDone?: string;
              testChemPoints?: number;
              testChemOver?: number;
              testChemLeadPoints?: number;
              testChemLeadOver?: number;
              testChemBenzenePoints?: number;
              testChemBenzeneOver?: number;
              testPhysDone?: string;
              testPhysPoints?: number;
              testPhysOver?: number;
              testPhysNoisePoints?: number;
              testPhysNoiseOver?: number;
              testRadiDone?: string;
              testRadiPoints?: number;
              testRadiOver?: number;
              testBioOtherDone?: string;
              testBioOtherPoints?: number;
              testBioOtherOver?: number;
              examDone?: boolean;
              examOrg?: string;
              examReportNo?: string;
              examDustWorkers?: number;
              examDustSilicaWorkers?: number;
              examDustCoalWorkers?: number;
              examDustAsbestosWorkers?: number;
              examChemWorkers?: number;
              examChemLeadWorkers?: number;
              examChemBenzeneWorkers?: number;
              examPhysWorkers?: number;
              examPhysNoiseWorkers?: number;
              examRadiWorkers?: number;
              examBioWorkers?: number;
              examOtherWorkers?: number;
            };
            /** @default [] */
            products?: {
              name: string;
              output: number;
              unit: string;
            }[];
            /** @default [] */
            hazardItems?: {
              agentCode?: string;
              agentName: string;
              workers: number;
            }[];
            /** @default [] */
            places?: {
              /** @default  */
              place?: string;
              post: string;
              agentCode?: string;
              agentName: string;
              workers: number;
              /** @description 该岗位接触人数（不重复） */
              postWorkers?: number;
            }[];
            /** @description 事由发生的日期：变更日、竣工验收日、终止日 */
            changedOn?: string;
            /**
             * @description 申报事由
             * @enum {string}
             */
            occasion?:
              | "never-declared"
              | "project-new"
              | "project-accepted"
              | "process-changed"
              | "particulars-changed"
              | "result-received"
              | "size-changed"
              | "ended";
            /** @description 更正带入值的理由，按字段 */
            reasons?: {
              [key: string]: string;
            };
          };
        };
      };
    };
    responses: {
      /** @description 提交申报 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            index: number;
            /** @enum {string} */
            outcome: "accepted" | "refused";
            place: string;
            /** Format: uuid */
            employerId?: string;
            /** Format: uuid */
            declarationId?: string;
            version?: number;
            receiptNo?: string;
            /**
             * @description accepted：规则核对无疑义，已受理；submitted：等人核对
             * @enum {string}
             */
            state?: "submitted" | "returned" | "accepted";
            doubts?: string[];
            code?: string;
            sentence?: string;
            remedy?: string;
            errors: {
              code: string;
              sentence: string;
              remedy: string;
              place?: string;
              clause?: string;
            }[];
            warnings: {
              code: string;
              sentence: string;
              remedy: string;
              place?: string;
              clause?: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDeclarationFields: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申报表字段 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            readonly items: {
              key: string;
              section: string;
              label: string;
              /** @enum {string} */
              type: "enum" | "int" | "number" | "bool" | "date" | "phone" | "code" | "text" | "ref" | "daterange";
              readonly values?: string[];
              unit?: string;
              /** @enum {string} */
              need: "yes" | "no" | "system" | "when";
              readonly when: {
                key: string;
                value: string;
              }[];
              form: string;
              evidence: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDeclarationOccasions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申报事由：从哪天起算、几日内、依据哪一条 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** @enum {string} */
              occasion:
                | "never-declared"
                | "project-new"
                | "project-accepted"
                | "process-changed"
                | "particulars-changed"
                | "result-received"
                | "size-changed"
                | "ended";
              /** @enum {string} */
              kind: "initial" | "change" | "annual" | "cancellation";
              title: string;
              /** @description 从哪天起算 */
              from: string;
              /** @description 自然日；空的法规没有写天数 */
              days: number | null;
              /**
               * @description 国家申报系统用哪种表办理
               * @enum {string}
               */
              online: "initial" | "change" | "annual" | "cancellation";
              clause: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getUndeclaredEmployers: {
    parameters: {
      query?: {
        areaCode?: string;
        risk?: "serious" | "general" | "unknown";
        minWorkers?: number;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 应申报未申报和更新超期的单位，可按行业风险和人数筛选 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              name: string;
              creditCode: string;
              areaCode: string;
              hazardClass: string;
              workersTotal: number | null;
              industryCode: string;
              /**
               * @description 行业按 2021 年风险分类管理目录的类别
               * @enum {string}
               */
              industryRisk: "serious" | "general" | "unknown";
              /** @enum {string} */
              why: "none" | "overdue";
              /** Format: date */
              since: string;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
            /** @description 同样条件下应申报的单位数，包括已有效申报的 */
            mustDeclare: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDeclarationsDraft: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申报草稿 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            revision: number;
            content:
              | ({
                  kind?: string;
                  content?: {
                    values?: {
                      [key: string]: unknown;
                    };
                    products?: {
                      [key: string]: unknown;
                    }[];
                    hazardItems?: {
                      [key: string]: unknown;
                    }[];
                    places?: {
                      [key: string]: unknown;
                    }[];
                    changedOn?: string;
                  } & {
                    [key: string]: unknown;
                  };
                  sources?: {
                    [key: string]: string;
                  };
                  /** @description 看过的部分 */
                  seen?: string[];
                } & {
                  [key: string]: unknown;
                })
              | null;
            savedAt: string | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putDeclarationsDraft: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          kind?: string;
          content?: {
            values?: {
              [key: string]: unknown;
            };
            products?: {
              [key: string]: unknown;
            }[];
            hazardItems?: {
              [key: string]: unknown;
            }[];
            places?: {
              [key: string]: unknown;
            }[];
            changedOn?: string;
          } & {
            [key: string]: unknown;
          };
          sources?: {
            [key: string]: string;
          };
          /** @description 看过的部分 */
          seen?: string[];
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description 保存申报草稿，用 If-Match 写明依据的是第几次保存 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            revision: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postDeclarationChecks: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          employerId: string;
          /** @enum {string} */
          kind: "initial" | "change" | "annual" | "cancellation";
          content: {
            values: {
              declarationType?: string;
              changeReason?: string;
              declaredOn?: string;
              principalSignature?: string;
              filledBy?: string;
              employerName?: string;
              creditCode?: string;
              registeredAddress?: string;
              workplaceAddress?: string;
              enterpriseSize?: string;
              industry?: string;
              economicType?: string;
              legalRep?: string;
              legalRepPhone?: string;
              ohDepartment?: boolean;
              ohStaffFull?: number;
              ohStaffPart?: number;
              ohContact?: string;
              ohContactPhone?: string;
              workersTotal?: number;
              workersOutsourced?: number;
              exposedTotal?: number;
              odCumulative?: number;
              trainPrincipal?: boolean;
              trainManager?: boolean;
              trainWorkers?: number;
              hazDustPresent?: boolean;
              hazDustWorkers?: number;
              hazDustSilicaWorkers?: number;
              hazDustCoalWorkers?: number;
              hazDustAsbestosWorkers?: number;
              hazChemPresent?: boolean;
              hazChemWorkers?: number;
              hazChemLeadWorkers?: number;
              hazChemBenzeneWorkers?: number;
              hazPhysPresent?: boolean;
              hazPhysWorkers?: number;
              hazPhysNoiseWorkers?: number;
              hazRadiPresent?: boolean;
              hazRadiWorkers?: number;
              hazBioPresent?: boolean;
              hazBioWorkers?: number;
              hazOtherPresent?: boolean;
              hazOtherWorkers?: number;
              placeTotal?: number;
              testDone?: string;
              testOrg?: string;
              testReportNo?: string;
              testDustDone?: string;
              testDustPoints?: number;
              testDustOver?: number;
              testDustSilicaPoints?: number;
              testDustSilicaOver?: number;
              testDustCoalPoints?: number;
              testDustCoalOver?: number;
              testDustAsbestosPoints?: number;
              testDustAsbestosOver?: number;
              testChemDone?: string;
              testChemPoints?: number;
              testChemOver?: number;
              testChemLeadPoints?: number;
              testChemLeadOver?: number;
              testChemBenzenePoints?: number;
              testChemBenzeneOver?: number;
              testPhysDone?: string;
              testPhysPoints?: number;
              testPhysOver?: number;
              testPhysNoisePoints?: number;
              testPhysNoiseOver?: number;
              testRadiDone?: string;
              testRadiPoints?: number;
              testRadiOver?: number;
              testBioOtherDone?: string;
              testBioOtherPoints?: number;
              testBioOtherOver?: number;
              examDone?: boolean;
              examOrg?: string;
              examReportNo?: string;
              examDustWorkers?: number;
              examDustSilicaWorkers?: number;
              examDustCoalWorkers?: number;
              examDustAsbestosWorkers?: number;
              examChemWorkers?: number;
              examChemLeadWorkers?: number;
              examChemBenzeneWorkers?: number;
              examPhysWorkers?: number;
              examPhysNoiseWorkers?: number;
              examRadiWorkers?: number;
              examBioWorkers?: number;
              examOtherWorkers?: number;
            };
            /** @default [] */
            products?: {
              name: string;
              output: number;
              unit: string;
            }[];
            /** @default [] */
            hazardItems?: {
              agentCode?: string;
              agentName: string;
              workers: number;
            }[];
            /** @default [] */
            places?: {
              /** @default  */
              place?: string;
              post: string;
              agentCode?: string;
              agentName: string;
              workers: number;
              /** @description 该岗位接触人数（不重复） */
              postWorkers?: number;
            }[];
            /** @description 事由发生的日期：变更日、竣工验收日、终止日 */
            changedOn?: string;
            /**
             * @description 申报事由
             * @enum {string}
             */
            occasion?:
              | "never-declared"
              | "project-new"
              | "project-accepted"
              | "process-changed"
              | "particulars-changed"
              | "result-received"
              | "size-changed"
              | "ended";
            /** @description 更正带入值的理由，按字段 */
            reasons?: {
              [key: string]: string;
            };
          };
        };
      };
    };
    responses: {
      /** @description 只检查申报内容，不提交 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            errors: {
              code: string;
              sentence: string;
              remedy: string;
              place?: string;
              clause?: string;
            }[];
            warnings: {
              code: string;
              sentence: string;
              remedy: string;
              place?: string;
              clause?: string;
            }[];
            /** @description 没有填、由岗位人数推算出来的各项 */
            derived: {
              [key: string]: unknown;
            };
            /** @description 不能由规则直接受理的原因；空的提交后即受理 */
            doubts: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDeclarationsDeclarationId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        declarationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申报 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            creditCode: string;
            /** Format: uuid */
            declarationId: string;
            areaCode: string;
            /** @enum {string} */
            kind: "initial" | "change" | "annual" | "cancellation";
            version: number;
            /** @enum {string} */
            state: "submitted" | "returned" | "accepted";
            /** Format: date */
            declaredOn: string;
            decideBy: string | null;
            decidedOn: string | null;
            validUntil: string | null;
            receiptNo: string | null;
            reason: string;
            content: {
              values: {
                declarationType?: string;
                changeReason?: string;
                declaredOn?: string;
                principalSignature?: string;
                filledBy?: string;
                employerName?: string;
                creditCode?: string;
                registeredAddress?: string;
                workplaceAddress?: string;
                enterpriseSize?: string;
                industry?: string;
                economicType?: string;
                legalRep?: string;
                legalRepPhone?: string;
                ohDepartment?: boolean;
                ohStaffFull?: number;
                ohStaffPart?: number;
                ohContact?: string;
                ohContactPhone?: string;
                workersTotal?: number;
                workersOutsourced?: number;
                exposedTotal?: number;
                odCumulative?: number;
                trainPrincipal?: boolean;
                trainManager?: boolean;
                trainWorkers?: number;
                hazDustPresent?: boolean;
                hazDustWorkers?: number;
                hazDustSilicaWorkers?: number;
                hazDustCoalWorkers?: number;
                hazDustAsbestosWorkers?: number;
                hazChemPresent?: boolean;
                hazChemWorkers?: number;
                hazChemLeadWorkers?: number;
                hazChemBenzeneWorkers?: number;
                hazPhysPresent?: boolean;
                hazPhysWorkers?: number;
                hazPhysNoiseWorkers?: number;
                hazRadiPresent?: boolean;
                hazRadiWorkers?: number;
                hazBioPresent?: boolean;
                hazBioWorkers?: number;
                hazOtherPresent?: boolean;
                hazOtherWorkers?: number;
                placeTotal?: number;
                testDone?: string;
                testOrg?: string;
                testReportNo?: string;
                testDustDone?: string;
                testDustPoints?: number;
                testDustOver?: number;
                testDustSilicaPoints?: number;
                testDustSilicaOver?: number;
                testDustCoalPoints?: number;
                testDustCoalOver?: number;
                testDustAsbestosPoints?: number;
                testDustAsbestosOver?: number;
                testChemDone?: string;
                testChemPoints?: number;
                testChemOver?: number;
                testChemLeadPoints?: number;
                testChemLeadOver?: number;
                testChemBenzenePoints?: number;
                testChemBenzeneOver?: number;
                testPhysDone?: string;
                testPhysPoints?: number;
                testPhysOver?: number;
                testPhysNoisePoints?: number;
                testPhysNoiseOver?: number;
                testRadiDone?: string;
                testRadiPoints?: number;
                testRadiOver?: number;
                testBioOtherDone?: string;
                testBioOtherPoints?: number;
                testBioOtherOver?: number;
                examDone?: boolean;
                examOrg?: string;
                examReportNo?: string;
                examDustWorkers?: number;
                examDustSilicaWorkers?: number;
                examDustCoalWorkers?: number;
                examDustAsbestosWorkers?: number;
                examChemWorkers?: number;
                examChemLeadWorkers?: number;
                examChemBenzeneWorkers?: number;
                examPhysWorkers?: number;
                examPhysNoiseWorkers?: number;
                examRadiWorkers?: number;
                examBioWorkers?: number;
                examOtherWorkers?: number;
              };
              /** @default [] */
              products: {
                name: string;
                output: number;
                unit: string;
              }[];
              /** @default [] */
              hazardItems: {
                agentCode?: string;
                agentName: string;
                workers: number;
              }[];
              /** @default [] */
              places: {
                /** @default  */
                place: string;
                post: string;
                agentCode?: string;
                agentName: string;
                workers: number;
                /** @description 该岗位接触人数（不重复） */
                postWorkers?: number;
              }[];
              /** @description 事由发生的日期：变更日、竣工验收日、终止日 */
              changedOn?: string;
              /**
               * @description 申报事由
               * @enum {string}
               */
              occasion?:
                | "never-declared"
                | "project-new"
                | "project-accepted"
                | "process-changed"
                | "particulars-changed"
                | "result-received"
                | "size-changed"
                | "ended";
              /** @description 更正带入值的理由，按字段 */
              reasons?: {
                [key: string]: string;
              };
            };
            findings: {
              code: string;
              sentence: string;
              remedy: string;
              place?: string;
              clause?: string;
            }[];
            source: string;
            changedOn: string | null;
            /** @description 按申报事由应在哪天前申报 */
            filing: {
              /** @enum {string} */
              occasion:
                | "never-declared"
                | "project-new"
                | "project-accepted"
                | "process-changed"
                | "particulars-changed"
                | "result-received"
                | "size-changed"
                | "ended";
              title: string;
              from: string;
              /** Format: date */
              on: string;
              /** Format: date */
              dueOn: string;
              lateDays: number;
              clause: string;
            } | null;
            /** @description 各项的来源；更正过的附理由 */
            basis: {
              [key: string]: {
                /** @enum {string} */
                from: "registry" | "declaration" | "post" | "report" | "card" | "form" | "derived";
                text: string;
                on: string | null;
                /** @description 来源记录的编号：检测报告、申报 */
                id: string | null;
                value: unknown;
                /** @description 填报人更正的理由 */
                reason?: string;
              };
            };
            /** @description 规则不能直接受理的原因 */
            doubts: string[];
            /** @enum {string} */
            decidedHow: "" | "rules" | "person";
            versions: {
              /** Format: uuid */
              employerId: string;
              employerName: string;
              creditCode: string;
              /** Format: uuid */
              declarationId: string;
              areaCode: string;
              /** @enum {string} */
              kind: "initial" | "change" | "annual" | "cancellation";
              version: number;
              /** @enum {string} */
              state: "submitted" | "returned" | "accepted";
              /** Format: date */
              declaredOn: string;
              decideBy: string | null;
              decidedOn: string | null;
              validUntil: string | null;
              receiptNo: string | null;
              reason: string;
              /** @description 核对时的提醒有几处 */
              findings: number;
            }[];
            updateWindow: {
              /** Format: date */
              declaredOn: string;
              /** Format: date */
              opensOn: string;
              /** Format: date */
              closesOn: string;
              /** Format: date */
              validUntil: string;
              /** @enum {string} */
              state: "early" | "open" | "overdue";
              clause: string;
            } | null;
            /** @description 现在可以办的 */
            acts: ("accept" | "return")[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDeclarationsDeclarationIdDifference: {
    parameters: {
      query?: {
        /** @description 和哪一版比；不写时和前一版比 */
        against?: string;
      };
      header?: never;
      path: {
        declarationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 这一版申报与更早一版的逐项差异 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description 和哪一版比；没有更早的版本时为空 */
            against: {
              /** Format: uuid */
              declarationId: string;
              version: number;
              /** @enum {string} */
              kind: "initial" | "change" | "annual" | "cancellation";
              /** @enum {string} */
              state: "submitted" | "returned" | "accepted";
              /** Format: date */
              declaredOn: string;
            } | null;
            items: {
              section: string;
              label: string;
              before: string | null;
              after: string | null;
              /** @enum {string} */
              how: "added" | "removed" | "changed";
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postDeclarationsDeclarationIdAcceptance: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        declarationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 受理申报，出具回执 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            receiptNo: string;
            /** Format: date */
            acceptedOn: string;
            validUntil: string | null;
            onTime: boolean;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postDeclarationsDeclarationIdReturn: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        declarationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 退回申报 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date */
            returnedOn: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdDeclarationPrefill: {
    parameters: {
      query?: {
        kind?: "initial" | "change" | "annual" | "cancellation";
      };
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 预填的申报内容，逐项写明来源 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            content: {
              values: {
                declarationType?: string;
                changeReason?: string;
                declaredOn?: string;
                principalSignature?: string;
                filledBy?: string;
                employerName?: string;
                creditCode?: string;
                registeredAddress?: string;
                workplaceAddress?: string;
                enterpriseSize?: string;
                industry?: string;
                economicType?: string;
                legalRep?: string;
                legalRepPhone?: string;
                ohDepartment?: boolean;
                ohStaffFull?: number;
                ohStaffPart?: number;
                ohContact?: string;
                ohContactPhone?: string;
                workersTotal?: number;
                workersOutsourced?: number;
                exposedTotal?: number;
                odCumulative?: number;
                trainPrincipal?: boolean;
                trainManager?: boolean;
                trainWorkers?: number;
                hazDustPresent?: boolean;
                hazDustWorkers?: number;
                hazDustSilicaWorkers?: number;
                hazDustCoalWorkers?: number;
                hazDustAsbestosWorkers?: number;
                hazChemPresent?: boolean;
                hazChemWorkers?: number;
                hazChemLeadWorkers?: number;
                hazChemBenzeneWorkers?: number;
                hazPhysPresent?: boolean;
                hazPhysWorkers?: number;
                hazPhysNoiseWorkers?: number;
                hazRadiPresent?: boolean;
                hazRadiWorkers?: number;
                hazBioPresent?: boolean;
                hazBioWorkers?: number;
                hazOtherPresent?: boolean;
                hazOtherWorkers?: number;
                placeTotal?: number;
                testDone?: string;
                testOrg?: string;
                testReportNo?: string;
                testDustDone?: string;
                testDustPoints?: number;
                testDustOver?: number;
                testDustSilicaPoints?: number;
                testDustSilicaOver?: number;
                testDustCoalPoints?: number;
                testDustCoalOver?: number;
                testDustAsbestosPoints?: number;
                testDustAsbestosOver?: number;
                testChemDone?: string;
                testChemPoints?: number;
                testChemOver?: number;
                testChemLeadPoints?: number;
                testChemLeadOver?: number;
                testChemBenzenePoints?: number;
                testChemBenzeneOver?: number;
                testPhysDone?: string;
                testPhysPoints?: number;
                testPhysOver?: number;
                testPhysNoisePoints?: number;
                testPhysNoiseOver?: number;
                testRadiDone?: string;
                testRadiPoints?: number;
                testRadiOver?: number;
                testBioOtherDone?: string;
                testBioOtherPoints?: number;
                testBioOtherOver?: number;
                examDone?: boolean;
                examOrg?: string;
                examReportNo?: string;
                examDustWorkers?: number;
                examDustSilicaWorkers?: number;
                examDustCoalWorkers?: number;
                examDustAsbestosWorkers?: number;
                examChemWorkers?: number;
                examChemLeadWorkers?: number;
                examChemBenzeneWorkers?: number;
                examPhysWorkers?: number;
                examPhysNoiseWorkers?: number;
                examRadiWorkers?: number;
                examBioWorkers?: number;
                examOtherWorkers?: number;
              };
              /** @default [] */
              products: {
                name: string;
                output: number;
                unit: string;
              }[];
              /** @default [] */
              hazardItems: {
                agentCode?: string;
                agentName: string;
                workers: number;
              }[];
              /** @default [] */
              places: {
                /** @default  */
                place: string;
                post: string;
                agentCode?: string;
                agentName: string;
                workers: number;
                /** @description 该岗位接触人数（不重复） */
                postWorkers?: number;
              }[];
              /** @description 事由发生的日期：变更日、竣工验收日、终止日 */
              changedOn?: string;
              /**
               * @description 申报事由
               * @enum {string}
               */
              occasion?:
                | "never-declared"
                | "project-new"
                | "project-accepted"
                | "process-changed"
                | "particulars-changed"
                | "result-received"
                | "size-changed"
                | "ended";
              /** @description 更正带入值的理由，按字段 */
              reasons?: {
                [key: string]: string;
              };
            };
            /** @description 各项的来源 */
            sources: {
              [key: string]: string;
            };
            /** @description 各项的来源记录、日期和记录里的值 */
            basis: {
              [key: string]: {
                /** @enum {string} */
                from: "registry" | "declaration" | "post" | "report" | "card" | "form" | "derived";
                text: string;
                on: string | null;
                /** @description 来源记录的编号：检测报告、申报 */
                id: string | null;
                value: unknown;
                /** @description 填报人更正的理由 */
                reason?: string;
              };
            };
            /** @description 体检涉及而岗位里没有的危害因素 */
            suggestions: {
              agentCode: string;
              agentName: string;
              says: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdThreeWay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申报、检测、体检三方对照，逐岗位逐因素，缺的写明谁办 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            areaCode: string;
            /** @description 能不能看体检个案；不能看的不判缺体检 */
            cards: boolean;
            rows: {
              place: string;
              post: string;
              agentCode: string;
              agentName: string;
              declared: {
                workers: number;
                /** Format: date */
                on: string;
                version: number;
                /** Format: uuid */
                declarationId: string;
              } | null;
              measured: {
                verdict: string;
                valueText: string;
                unit: string;
                limit: number | null;
                /** Format: date */
                on: string;
                reportNo: string;
                /** Format: uuid */
                reportId: string;
              } | null;
              /** @description 近 24 个月在岗检查，按因素计，个案卡不分岗位 */
              examined: {
                workers: number;
                /** Format: date */
                on: string;
              } | null;
              missing: ("declared" | "measured" | "examined")[];
            }[];
            missing: {
              agentCode: string;
              agentName: string;
              /** @enum {string} */
              cell: "declared" | "measured" | "examined";
              /** @description 涉及的岗位；个案卡不写岗位，为空 */
              posts: string[];
              owner: string;
              todo: string;
              /** @description 凭哪份记录说它缺 */
              why: string;
              /** @description 法规写明天数时的最后一天 */
              dueOn: string | null;
              clause: string;
              caseId: string | null;
              caseNo: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdThreeWayCases: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 为每一处缺项立核对事项；已有的不重复立 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            missing: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdDuties: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 用人单位义务倒计时：申报更新、变更申报、定期检测 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** @description declaration、declaration-update、change-declaration、periodic-test，其余为义务目录的编号 */
              duty: string;
              name: string;
              /** @description 按时办完的最后一天；算不出来时为空 */
              dueOn: string | null;
              /** @description 可以办的第一天，法规写明时才有 */
              opensOn: string | null;
              /** @enum {string} */
              state: "waiting-authority" | "not-yet" | "due" | "overdue" | "undetermined";
              daysLeft: number | null;
              countedFrom: {
                what: string;
                on: string | null;
              };
              clause: string;
              says: string;
              /** @description 要办什么 */
              todo: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdDutyCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 用人单位全部义务：检测、评价、体检、培训、申报，附期限、条款、要办什么和缺什么 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** @description declaration、declaration-update、change-declaration、periodic-test，其余为义务目录的编号 */
              duty: string;
              name: string;
              /** @description 按时办完的最后一天；算不出来时为空 */
              dueOn: string | null;
              /** @description 可以办的第一天，法规写明时才有 */
              opensOn: string | null;
              daysLeft: number | null;
              countedFrom: {
                what: string;
                on: string | null;
              };
              clause: string;
              says: string;
              /** @description 要办什么 */
              todo: string;
              /** @enum {string} */
              state: "waiting-authority" | "not-yet" | "due" | "overdue" | "undetermined" | "on-event" | "standing" | "done";
              category: string;
              missing: string[];
              /** @description 依据凭记忆或文本已修订，未核对 */
              unconfirmed: boolean;
              /** @description 这一期限提醒单位的次数、最近一次和单位打开的日期 */
              reminded: {
                count: number;
                /** Format: date */
                lastOn: string;
                /** @description 第一次打开的日期 */
                readOn: string | null;
              } | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getOverdueDeclarations: {
    parameters: {
      query?: {
        areaCode?: string;
        employerId?: string;
        kind?: "initial" | "change" | "annual";
        state?: "open" | "cleared";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申报逾期线索：初次、变更、年度更新没有按期办理的单位，附天数算法、条款、提醒和事项 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              /** Format: uuid */
              overdueId: string;
              areaCode: string;
              areaName: string;
              employerName: string;
              creditCode: string;
              /** @enum {string} */
              hazardClass: "serious" | "general" | "unknown";
              workersTotal: number | null;
              /** @enum {string} */
              kind: "initial" | "change" | "annual";
              kindName: string;
              /** Format: date */
              dueOn: string;
              /** @description 到今天，已消除的到申报日 */
              daysLate: number;
              /** @description 天数怎么算的 */
              says: string;
              clause: string;
              /** @description 违法行为和罚则，目录没有时写未配置 */
              penalty: string;
              /** Format: date */
              foundOn: string;
              clearedOn: string | null;
              /** @enum {string} */
              clearedHow: "filed" | "lapsed" | "";
              declarationId: string | null;
              declaredOn: string | null;
              reminded: {
                count: number;
                /** Format: date */
                lastOn: string;
                readOn: string | null;
              } | null;
              /** @description 正在办理的事项 */
              caseId: string | null;
              caseNo: string | null;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
            kinds: {
              /** @enum {string} */
              kind: "initial" | "change" | "annual";
              name: string;
              count: number;
            }[];
            graceDays: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getReports: {
    parameters: {
      query?: {
        employerId?: string;
        areaCode?: string;
        purpose?: "periodic" | "retest" | "evaluation" | "supervision";
        over?: "true" | "false";
        review?: string;
        text?: string;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 检测报告清单 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              employerName: string;
              /** Format: uuid */
              reportId: string;
              reportNo: string;
              version: number;
              institutionName: string;
              /** @enum {string} */
              purpose: "periodic" | "retest" | "evaluation" | "supervision";
              /** Format: date */
              sampledOn: string;
              /** Format: date */
              reportedOn: string;
              results: number;
              overLimit: number;
              recognised: boolean;
              review: string;
              current: boolean;
              areaCode: string;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postReports: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | {
              reports: {
                place?: string;
                /**
                 * @description 检测机构；由检测机构本身上传时可以不填
                 * @default {
                 *       "licenceNo": ""
                 *     }
                 */
                institution?: {
                  code?: string;
                  name?: string;
                  /** @default  */
                  licenceNo?: string;
                  qcNumber?: string;
                };
                reportNo: string;
                /**
                 * Format: date
                 * @description 采样（现场检测）日期，判定适用限值的日期
                 */
                sampledOn: string;
                /**
                 * Format: date
                 * @description 报告签发日期
                 */
                reportedOn: string;
                /**
                 * @default periodic
                 * @enum {string}
                 */
                purpose?: "periodic" | "retest" | "evaluation" | "supervision";
                /** @description 更正原报告时的原因 */
                correctionReason?: string;
                employer: {
                  creditCode: string;
                  /** @default  */
                  name?: string;
                };
                results: {
                  /** @description where the line stands in the file, e.g. 第 6 行 */
                  place?: string;
                  /** @description 岗位或检测点 */
                  postName: string;
                  /** @default  */
                  workshop?: string;
                  agent: {
                    code?: string;
                    name?: string;
                    cas?: string;
                  };
                  sample:
                    | {
                        /** @constant */
                        kind: "twa-area";
                        /** @default mg/m3 */
                        unit?: string;
                        segments: {
                          value: string;
                          hours: number;
                        }[];
                      }
                    | {
                        /** @constant */
                        kind: "twa-personal";
                        /** @default mg/m3 */
                        unit?: string;
                        value: string;
                        hours: number;
                      }
                    | {
                        /** @constant */
                        kind: "twa";
                        /** @default mg/m3 */
                        unit?: string;
                        value: string;
                      }
                    | {
                        /** @constant */
                        kind: "stel";
                        /** @default mg/m3 */
                        unit?: string;
                        segments: {
                          value: string;
                          minutes: number;
                        }[];
                      }
                    | {
                        /** @constant */
                        kind: "mac";
                        /** @default mg/m3 */
                        unit?: string;
                        values: string[];
                      }
                    | {
                        /** @constant */
                        kind: "peak";
                        /** @default mg/m3 */
                        unit?: string;
                        segments: {
                          value: string;
                          minutes: number;
                        }[];
                      }
                    | {
                        /** @constant */
                        kind: "noise";
                        /** @default dB(A) */
                        unit?: string;
                        /** @enum {string} */
                        measure: "LEX,8h" | "LEX,W" | "LAeq";
                        segments: {
                          value: string;
                          hours?: number;
                        }[];
                      }
                    | {
                        /** @constant */
                        kind: "other";
                        unit: string;
                        /** @default  */
                        measure?: string;
                        value: string;
                        hours?: number;
                        conditions?: {
                          /**
                           * @description 高温：体力劳动强度分级
                           * @enum {string}
                           */
                          intensity?: "I" | "II" | "III" | "IV";
                          /** @description 高温：本地区室外通风设计温度，℃ */
                          designTemperature?: number;
                          /** @description 高频：频率，MHz */
                          mhz?: number;
                          /**
                           * @description 超高频、微波：连续波、脉冲波；微波另有肢体局部
                           * @enum {string}
                           */
                          wave?: "continuous" | "pulsed" | "limbs";
                          /**
                           * @description 激光：眼或皮肤
                           * @enum {string}
                           */
                          target?: "eye" | "skin";
                          /** @description 激光：波长，nm */
                          nm?: number;
                          /** @description 激光：照射时间，s */
                          seconds?: number;
                          /**
                           * @description 生物监测：采样时间
                           * @enum {string}
                           */
                          samplingTime?:
                            | "shift-before"
                            | "shift-after"
                            | "shift-end"
                            | "exposure-end"
                            | "next-shift-before"
                            | "week-end"
                            | "week-end-before"
                            | "any";
                          /** @description 生物监测：开始接触以来的月数 */
                          exposedMonths?: number;
                        };
                      };
                  /** @description 每日接触时间，h；不填按检测时段合计 */
                  hoursPerDay?: number;
                  /** @default 5 */
                  daysPerWeek?: number;
                  workers?: number;
                  /** @description 粉尘中游离二氧化硅含量，% */
                  freeSilicaPercent?: number;
                  /**
                   * @description 总尘或呼尘
                   * @enum {string}
                   */
                  fraction?: "total" | "respirable";
                }[];
              }[];
            }
          | {
              place?: string;
              /**
               * @description 检测机构；由检测机构本身上传时可以不填
               * @default {
               *       "licenceNo": ""
               *     }
               */
              institution?: {
                code?: string;
                name?: string;
                /** @default  */
                licenceNo?: string;
                qcNumber?: string;
              };
              reportNo: string;
              /**
               * Format: date
               * @description 采样（现场检测）日期，判定适用限值的日期
               */
              sampledOn: string;
              /**
               * Format: date
               * @description 报告签发日期
               */
              reportedOn: string;
              /**
               * @default periodic
               * @enum {string}
               */
              purpose?: "periodic" | "retest" | "evaluation" | "supervision";
              /** @description 更正原报告时的原因 */
              correctionReason?: string;
              employer: {
                creditCode: string;
                /** @default  */
                name?: string;
              };
              results: {
                /** @description where the line stands in the file, e.g. 第 6 行 */
                place?: string;
                /** @description 岗位或检测点 */
                postName: string;
                /** @default  */
                workshop?: string;
                agent: {
                  code?: string;
                  name?: string;
                  cas?: string;
                };
                sample:
                  | {
                      /** @constant */
                      kind: "twa-area";
                      /** @default mg/m3 */
                      unit?: string;
                      segments: {
                        value: string;
                        hours: number;
                      }[];
                    }
                  | {
                      /** @constant */
                      kind: "twa-personal";
                      /** @default mg/m3 */
                      unit?: string;
                      value: string;
                      hours: number;
                    }
                  | {
                      /** @constant */
                      kind: "twa";
                      /** @default mg/m3 */
                      unit?: string;
                      value: string;
                    }
                  | {
                      /** @constant */
                      kind: "stel";
                      /** @default mg/m3 */
                      unit?: string;
                      segments: {
                        value: string;
                        minutes: number;
                      }[];
                    }
                  | {
                      /** @constant */
                      kind: "mac";
                      /** @default mg/m3 */
                      unit?: string;
                      values: string[];
                    }
                  | {
                      /** @constant */
                      kind: "peak";
                      /** @default mg/m3 */
                      unit?: string;
                      segments: {
                        value: string;
                        minutes: number;
                      }[];
                    }
                  | {
                      /** @constant */
                      kind: "noise";
                      /** @default dB(A) */
                      unit?: string;
                      /** @enum {string} */
                      measure: "LEX,8h" | "LEX,W" | "LAeq";
                      segments: {
                        value: string;
                        hours?: number;
                      }[];
                    }
                  | {
                      /** @constant */
                      kind: "other";
                      unit: string;
                      /** @default  */
                      measure?: string;
                      value: string;
                      hours?: number;
                      conditions?: {
                        /**
                         * @description 高温：体力劳动强度分级
                         * @enum {string}
                         */
                        intensity?: "I" | "II" | "III" | "IV";
                        /** @description 高温：本地区室外通风设计温度，℃ */
                        designTemperature?: number;
                        /** @description 高频：频率，MHz */
                        mhz?: number;
                        /**
                         * @description 超高频、微波：连续波、脉冲波；微波另有肢体局部
                         * @enum {string}
                         */
                        wave?: "continuous" | "pulsed" | "limbs";
                        /**
                         * @description 激光：眼或皮肤
                         * @enum {string}
                         */
                        target?: "eye" | "skin";
                        /** @description 激光：波长，nm */
                        nm?: number;
                        /** @description 激光：照射时间，s */
                        seconds?: number;
                        /**
                         * @description 生物监测：采样时间
                         * @enum {string}
                         */
                        samplingTime?:
                          | "shift-before"
                          | "shift-after"
                          | "shift-end"
                          | "exposure-end"
                          | "next-shift-before"
                          | "week-end"
                          | "week-end-before"
                          | "any";
                        /** @description 生物监测：开始接触以来的月数 */
                        exposedMonths?: number;
                      };
                    };
                /** @description 每日接触时间，h；不填按检测时段合计 */
                hoursPerDay?: number;
                /** @default 5 */
                daysPerWeek?: number;
                workers?: number;
                /** @description 粉尘中游离二氧化硅含量，% */
                freeSilicaPercent?: number;
                /**
                 * @description 总尘或呼尘
                 * @enum {string}
                 */
                fraction?: "total" | "respirable";
              }[];
            };
      };
    };
    responses: {
      /** @description 报送检测报告（网页填报或接口），逐份、逐行答复 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              index: number;
              reportNo: string;
              /** @enum {string} */
              outcome: "accepted" | "already" | "held" | "refused";
              place: string;
              /** Format: uuid */
              reportId?: string;
              /** Format: uuid */
              employerId?: string;
              version?: number;
              recognised?: boolean;
              code?: string;
              sentence?: string;
              remedy?: string;
              warnings: {
                code: string;
                sentence: string;
                remedy: string;
                place?: string;
              }[];
              lines: {
                place: string;
                /** @enum {string} */
                outcome: "accepted" | "refused";
                code?: string;
                sentence?: string;
                remedy?: string;
                /** Format: uuid */
                resultId?: string;
                /** @enum {string} */
                verdict?: "within" | "over" | "undetermined" | "no-limit";
              }[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getHeldReports: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 等待单位登记的检测报告 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              heldId: string;
              creditCode: string;
              reportNo: string;
              /** Format: date */
              heldOn: string;
              releasedOn: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getReportsReportId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 检测报告 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            /** Format: uuid */
            reportId: string;
            reportNo: string;
            version: number;
            institutionName: string;
            /** @enum {string} */
            purpose: "periodic" | "retest" | "evaluation" | "supervision";
            /** Format: date */
            sampledOn: string;
            /** Format: date */
            reportedOn: string;
            overLimit: number;
            recognised: boolean;
            review: string;
            current: boolean;
            areaCode: string;
            finding: {
              recognised: boolean;
              /** @description 危害因素类别是否计入 */
              groups: {
                [key: string]: boolean;
              };
              basis: string;
              /** @enum {string} */
              origin: "own-province" | "other-province";
              /** @enum {string} */
              review: "" | "transfer" | "scope" | "qc-number";
              outOfScope: string[];
              clauses: {
                sourceId: string;
                clause: string;
              }[];
              steps: {
                text: string;
              }[];
              /** Format: date */
              on: string;
              correctionReason?: string;
              qcNumber?: string;
            };
            licenceNo: string;
            /** Format: uuid */
            institutionId: string;
            receivedAt: string;
            supersededReason: string | null;
            results: {
              /** Format: uuid */
              employerId: string;
              /** Format: uuid */
              resultId: string;
              /** Format: uuid */
              reportId: string;
              reportNo: string;
              /** Format: uuid */
              postId: string;
              postName: string;
              agentCode: string;
              agentName: string;
              agentGroup: string;
              /** Format: date */
              sampledOn: string;
              /** Format: date */
              reportedOn: string;
              /** @enum {string} */
              purpose: "periodic" | "retest" | "evaluation" | "supervision";
              /** @enum {string} */
              verdict: "within" | "over" | "undetermined" | "no-limit";
              value: number | null;
              valueText: string;
              unit: string;
              limit: number | null;
              ratio: number | null;
              recognised: boolean;
              current: boolean;
              finding: {
                ruleId: string;
                /** @enum {string} */
                verdict: "within" | "over" | "undetermined" | "no-limit";
                value?: number;
                valueText?: string;
                unit?: string;
                limit?: number;
                /** @enum {string} */
                limitKind?:
                  | "PC-TWA"
                  | "PC-STEL"
                  | "MAC"
                  | "PE"
                  | "LEX,8h"
                  | "LEX,W"
                  | "I-TWA"
                  | "I-STE"
                  | "BEL"
                  | "Lp"
                  | "L"
                  | "WBGT"
                  | "ahw(4)"
                  | "aw"
                  | "E"
                  | "E8"
                  | "H"
                  | "P"
                  | "Eeff"
                  | "He"
                  | "t"
                  | "heart rate"
                  | "energy";
                ratio?: number;
                /** @description 超出限值多少，dB 或 ℃ */
                excess?: number;
                /** @enum {string} */
                grade?: "0" | "I" | "II" | "III" | "IV";
                aboveActionLevel?: boolean;
                /** @description 达标与超标以外的结论：分级、区间 */
                outcome?: {
                  code: string;
                  text: string;
                };
                clauses: {
                  sourceId: string;
                  clause: string;
                }[];
                steps: {
                  text: string;
                }[];
                used: {
                  [key: string]: unknown;
                };
                missing: string[];
                /**
                 * Format: date
                 * @description 按哪一天的规则
                 */
                on: string;
                edition: string;
                /** @description 限值的出处没有第二来源 */
                unconfirmed?: boolean;
                others?: {
                  ruleId: string;
                  /** @enum {string} */
                  verdict: "within" | "over" | "undetermined" | "no-limit";
                  value?: number;
                  valueText?: string;
                  unit?: string;
                  limit?: number;
                  /** @enum {string} */
                  limitKind?:
                    | "PC-TWA"
                    | "PC-STEL"
                    | "MAC"
                    | "PE"
                    | "LEX,8h"
                    | "LEX,W"
                    | "I-TWA"
                    | "I-STE"
                    | "BEL"
                    | "Lp"
                    | "L"
                    | "WBGT"
                    | "ahw(4)"
                    | "aw"
                    | "E"
                    | "E8"
                    | "H"
                    | "P"
                    | "Eeff"
                    | "He"
                    | "t"
                    | "heart rate"
                    | "energy";
                  ratio?: number;
                  /** @description 超出限值多少，dB 或 ℃ */
                  excess?: number;
                  /** @enum {string} */
                  grade?: "0" | "I" | "II" | "III" | "IV";
                  aboveActionLevel?: boolean;
                  /** @description 达标与超标以外的结论：分级、区间 */
                  outcome?: {
                    code: string;
                    text: string;
                  };
                  clauses: {
                    sourceId: string;
                    clause: string;
                  }[];
                  steps: {
                    text: string;
                  }[];
                  used: {
                    [key: string]: unknown;
                  };
                  missing: string[];
                  /**
                   * Format: date
                   * @description 按哪一天的规则
                   */
                  on: string;
                  edition: string;
                  /** @description 限值的出处没有第二来源 */
                  unconfirmed?: boolean;
                }[];
              };
              /** @description 原样保存的各次检测 */
              sample: {
                [key: string]: unknown;
              }[];
            }[];
            versions: {
              /** Format: uuid */
              employerId: string;
              employerName: string;
              /** Format: uuid */
              reportId: string;
              reportNo: string;
              version: number;
              institutionName: string;
              /** @enum {string} */
              purpose: "periodic" | "retest" | "evaluation" | "supervision";
              /** Format: date */
              sampledOn: string;
              /** Format: date */
              reportedOn: string;
              results: number;
              overLimit: number;
              recognised: boolean;
              review: string;
              current: boolean;
              areaCode: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postReportsReportIdInvalidations: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        reportId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 作废检测报告（核查发现无效） */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            reportId: string;
            reportNo: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdResults: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 各岗位各因素的最近一次检测结果 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              /** Format: uuid */
              resultId: string;
              /** Format: uuid */
              reportId: string;
              reportNo: string;
              /** Format: uuid */
              postId: string;
              postName: string;
              agentCode: string;
              agentName: string;
              agentGroup: string;
              /** Format: date */
              sampledOn: string;
              /** Format: date */
              reportedOn: string;
              /** @enum {string} */
              purpose: "periodic" | "retest" | "evaluation" | "supervision";
              /** @enum {string} */
              verdict: "within" | "over" | "undetermined" | "no-limit";
              value: number | null;
              valueText: string;
              unit: string;
              limit: number | null;
              ratio: number | null;
              recognised: boolean;
              current: boolean;
              finding: {
                ruleId: string;
                /** @enum {string} */
                verdict: "within" | "over" | "undetermined" | "no-limit";
                value?: number;
                valueText?: string;
                unit?: string;
                limit?: number;
                /** @enum {string} */
                limitKind?:
                  | "PC-TWA"
                  | "PC-STEL"
                  | "MAC"
                  | "PE"
                  | "LEX,8h"
                  | "LEX,W"
                  | "I-TWA"
                  | "I-STE"
                  | "BEL"
                  | "Lp"
                  | "L"
                  | "WBGT"
                  | "ahw(4)"
                  | "aw"
                  | "E"
                  | "E8"
                  | "H"
                  | "P"
                  | "Eeff"
                  | "He"
                  | "t"
                  | "heart rate"
                  | "energy";
                ratio?: number;
                /** @description 超出限值多少，dB 或 ℃ */
                excess?: number;
                /** @enum {string} */
                grade?: "0" | "I" | "II" | "III" | "IV";
                aboveActionLevel?: boolean;
                /** @description 达标与超标以外的结论：分级、区间 */
                outcome?: {
                  code: string;
                  text: string;
                };
                clauses: {
                  sourceId: string;
                  clause: string;
                }[];
                steps: {
                  text: string;
                }[];
                used: {
                  [key: string]: unknown;
                };
                missing: string[];
                /**
                 * Format: date
                 * @description 按哪一天的规则
                 */
                on: string;
                edition: string;
                /** @description 限值的出处没有第二来源 */
                unconfirmed?: boolean;
                others?: {
                  ruleId: string;
                  /** @enum {string} */
                  verdict: "within" | "over" | "undetermined" | "no-limit";
                  value?: number;
                  valueText?: string;
                  unit?: string;
                  limit?: number;
                  /** @enum {string} */
                  limitKind?:
                    | "PC-TWA"
                    | "PC-STEL"
                    | "MAC"
                    | "PE"
                    | "LEX,8h"
                    | "LEX,W"
                    | "I-TWA"
                    | "I-STE"
                    | "BEL"
                    | "Lp"
                    | "L"
                    | "WBGT"
                    | "ahw(4)"
                    | "aw"
                    | "E"
                    | "E8"
                    | "H"
                    | "P"
                    | "Eeff"
                    | "He"
                    | "t"
                    | "heart rate"
                    | "energy";
                  ratio?: number;
                  /** @description 超出限值多少，dB 或 ℃ */
                  excess?: number;
                  /** @enum {string} */
                  grade?: "0" | "I" | "II" | "III" | "IV";
                  aboveActionLevel?: boolean;
                  /** @description 达标与超标以外的结论：分级、区间 */
                  outcome?: {
                    code: string;
                    text: string;
                  };
                  clauses: {
                    sourceId: string;
                    clause: string;
                  }[];
                  steps: {
                    text: string;
                  }[];
                  used: {
                    [key: string]: unknown;
                  };
                  missing: string[];
                  /**
                   * Format: date
                   * @description 按哪一天的规则
                   */
                  on: string;
                  edition: string;
                  /** @description 限值的出处没有第二来源 */
                  unconfirmed?: boolean;
                }[];
              };
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdPostsPostIdResults: {
    parameters: {
      query?: {
        agentCode?: string;
      };
      header?: never;
      path: {
        employerId: string;
        postId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一个岗位历次检测结果 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              /** Format: uuid */
              resultId: string;
              /** Format: uuid */
              reportId: string;
              reportNo: string;
              /** Format: uuid */
              postId: string;
              postName: string;
              agentCode: string;
              agentName: string;
              agentGroup: string;
              /** Format: date */
              sampledOn: string;
              /** Format: date */
              reportedOn: string;
              /** @enum {string} */
              purpose: "periodic" | "retest" | "evaluation" | "supervision";
              /** @enum {string} */
              verdict: "within" | "over" | "undetermined" | "no-limit";
              value: number | null;
              valueText: string;
              unit: string;
              limit: number | null;
              ratio: number | null;
              recognised: boolean;
              current: boolean;
              finding: {
                ruleId: string;
                /** @enum {string} */
                verdict: "within" | "over" | "undetermined" | "no-limit";
                value?: number;
                valueText?: string;
                unit?: string;
                limit?: number;
                /** @enum {string} */
                limitKind?:
                  | "PC-TWA"
                  | "PC-STEL"
                  | "MAC"
                  | "PE"
                  | "LEX,8h"
                  | "LEX,W"
                  | "I-TWA"
                  | "I-STE"
                  | "BEL"
                  | "Lp"
                  | "L"
                  | "WBGT"
                  | "ahw(4)"
                  | "aw"
                  | "E"
                  | "E8"
                  | "H"
                  | "P"
                  | "Eeff"
                  | "He"
                  | "t"
                  | "heart rate"
                  | "energy";
                ratio?: number;
                /** @description 超出限值多少，dB 或 ℃ */
                excess?: number;
                /** @enum {string} */
                grade?: "0" | "I" | "II" | "III" | "IV";
                aboveActionLevel?: boolean;
                /** @description 达标与超标以外的结论：分级、区间 */
                outcome?: {
                  code: string;
                  text: string;
                };
                clauses: {
                  sourceId: string;
                  clause: string;
                }[];
                steps: {
                  text: string;
                }[];
                used: {
                  [key: string]: unknown;
                };
                missing: string[];
                /**
                 * Format: date
                 * @description 按哪一天的规则
                 */
                on: string;
                edition: string;
                /** @description 限值的出处没有第二来源 */
                unconfirmed?: boolean;
                others?: {
                  ruleId: string;
                  /** @enum {string} */
                  verdict: "within" | "over" | "undetermined" | "no-limit";
                  value?: number;
                  valueText?: string;
                  unit?: string;
                  limit?: number;
                  /** @enum {string} */
                  limitKind?:
                    | "PC-TWA"
                    | "PC-STEL"
                    | "MAC"
                    | "PE"
                    | "LEX,8h"
                    | "LEX,W"
                    | "I-TWA"
                    | "I-STE"
                    | "BEL"
                    | "Lp"
                    | "L"
                    | "WBGT"
                    | "ahw(4)"
                    | "aw"
                    | "E"
                    | "E8"
                    | "H"
                    | "P"
                    | "Eeff"
                    | "He"
                    | "t"
                    | "heart rate"
                    | "energy";
                  ratio?: number;
                  /** @description 超出限值多少，dB 或 ℃ */
                  excess?: number;
                  /** @enum {string} */
                  grade?: "0" | "I" | "II" | "III" | "IV";
                  aboveActionLevel?: boolean;
                  /** @description 达标与超标以外的结论：分级、区间 */
                  outcome?: {
                    code: string;
                    text: string;
                  };
                  clauses: {
                    sourceId: string;
                    clause: string;
                  }[];
                  steps: {
                    text: string;
                  }[];
                  used: {
                    [key: string]: unknown;
                  };
                  missing: string[];
                  /**
                   * Format: date
                   * @description 按哪一天的规则
                   */
                  on: string;
                  edition: string;
                  /** @description 限值的出处没有第二来源 */
                  unconfirmed?: boolean;
                }[];
              };
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getRadiationWorkers: {
    parameters: {
      query?: {
        employerId?: string;
        areaCode?: string;
        kind?: "non-medical" | "medical";
        /** @description no-badge 没有剂量计，missing 缺周期，investigate 有周期超调查水平，over-level 全年超调查水平，left 已离岗 */
        show?: "no-badge" | "missing" | "investigate" | "over-level" | "left";
        text?: string;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 放射工作人员：个人剂量、缺的周期、体检和培训期限 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              employerName: string;
              areaCode: string;
              /** Format: uuid */
              workerId: string;
              /** @description 遮盖；不在可见范围时为空 */
              name: string | null;
              idNumber: string | null;
              /** @enum {string} */
              kind: "non-medical" | "medical";
              category: string;
              categoryName: string;
              site: string;
              /** Format: date */
              workFrom: string;
              workTo: string | null;
              badgeFrom: string | null;
              badgeTo: string | null;
              cycleDays: number;
              trainedOn: string | null;
              version: number;
              /** Format: date */
              enteredOn: string;
              /**
               * @description 按佩戴起全部应监测周期
               * @enum {string}
               */
              state: "monitored" | "no-badge" | "none-yet" | "missing";
              /** @description 本年没有剂量记录的周期 */
              gaps: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                cycles: number;
              }[];
              lastDose: {
                /** Format: uuid */
                recordId: string;
                /** Format: date */
                periodFrom: string;
                /** Format: date */
                periodTo: string;
                text: string;
                /** @enum {string} */
                state: "measured" | "below" | "lost" | "void";
                investigate: boolean;
              } | null;
              year: {
                mSv: number;
                periods: number;
                investigations: number;
                overLevel: boolean;
              };
              /** @description 本周期剂量计最迟更换的日期 */
              nextBadgeOn: string | null;
              duties: {
                duty: string;
                name: string;
                /** @enum {string} */
                state: "not-yet" | "due" | "overdue";
                /** Format: date */
                dueOn: string;
                countedFrom: {
                  what: string;
                  on: string | null;
                };
                clause: string;
                todo: string;
                says: string;
                unconfirmed: boolean;
              }[];
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postRadiationWorkers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          workers: {
            /** @description 在文件中的位置 */
            place?: string;
            /** @description 用人单位统一社会信用代码 */
            creditCode: string;
            name: string;
            /**
             * @description 证件类型，01 为居民身份证
             * @default 01
             */
            idKind?: string;
            idNumber: string;
            phone?: string;
            /**
             * @description 不填按单位的行业判断
             * @enum {string}
             */
            kind?: "non-medical" | "medical";
            /** @description 职业类别代码，例如 3B 工业探伤、5B 兽医学 */
            category?: string;
            /** @description 作业场所 */
            site?: string;
            /**
             * Format: date
             * @description 开始从事放射工作的日期
             */
            workFrom?: string;
            /** @description 离岗日期 */
            workTo?: string | null;
            /** @description 开始佩戴个人剂量计的日期 */
            badgeFrom?: string | null;
            /** @description 停止佩戴的日期 */
            badgeTo?: string | null;
            /** @description 监测周期，天；不填为 30 */
            cycleDays?: number;
            /** @description 最近一次放射防护培训日期 */
            trainedOn?: string | null;
          }[];
        };
      };
    };
    responses: {
      /** @description 登记放射工作人员，或更正已登记的；逐行答复 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              index: number;
              place: string;
              /** @enum {string} */
              outcome: "accepted" | "already" | "refused";
              /** Format: uuid */
              employerId?: string;
              /** Format: uuid */
              workerId?: string;
              /** Format: uuid */
              recordId?: string;
              version?: number;
              code?: string;
              sentence?: string;
              remedy?: string;
              field?: string;
              warnings: {
                code: string;
                sentence: string;
                clause?: string;
              }[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getRadiationWorkersExport: {
    parameters: {
      query?: {
        employerId?: string;
        areaCode?: string;
        kind?: "non-medical" | "medical";
        /** @description no-badge 没有剂量计，missing 缺周期，investigate 有周期超调查水平，over-level 全年超调查水平，left 已离岗 */
        show?: "no-badge" | "missing" | "investigate" | "over-level" | "left";
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 导出放射工作人员清单（Excel） */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdRadiationWorkersWorkerId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
        workerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一名放射工作人员：全部剂量记录、各年判定、登记的各版 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            areaCode: string;
            /** Format: uuid */
            workerId: string;
            /** @description 遮盖；不在可见范围时为空 */
            name: string | null;
            idNumber: string | null;
            /** @enum {string} */
            kind: "non-medical" | "medical";
            category: string;
            categoryName: string;
            site: string;
            /** Format: date */
            workFrom: string;
            workTo: string | null;
            badgeFrom: string | null;
            badgeTo: string | null;
            cycleDays: number;
            trainedOn: string | null;
            version: number;
            /** Format: date */
            enteredOn: string;
            /**
             * @description 按佩戴起全部应监测周期
             * @enum {string}
             */
            state: "monitored" | "no-badge" | "none-yet" | "missing";
            /** @description 本年没有剂量记录的周期 */
            gaps: {
              /** Format: date */
              from: string;
              /** Format: date */
              to: string;
              cycles: number;
            }[];
            lastDose: {
              /** Format: uuid */
              recordId: string;
              /** Format: date */
              periodFrom: string;
              /** Format: date */
              periodTo: string;
              text: string;
              /** @enum {string} */
              state: "measured" | "below" | "lost" | "void";
              investigate: boolean;
            } | null;
            year: {
              mSv: number;
              periods: number;
              investigations: number;
              overLevel: boolean;
            };
            /** @description 本周期剂量计最迟更换的日期 */
            nextBadgeOn: string | null;
            duties: {
              duty: string;
              name: string;
              /** @enum {string} */
              state: "not-yet" | "due" | "overdue";
              /** Format: date */
              dueOn: string;
              countedFrom: {
                what: string;
                on: string | null;
              };
              clause: string;
              todo: string;
              says: string;
              unconfirmed: boolean;
            }[];
            doses: {
              /** Format: uuid */
              employerId: string;
              employerName: string;
              /** Format: uuid */
              recordId: string;
              /** Format: uuid */
              workerId: string;
              institutionName: string;
              reportNo: string;
              badgeNo: string;
              /** Format: date */
              periodFrom: string;
              /** Format: date */
              periodTo: string;
              version: number;
              current: boolean;
              /** @enum {string} */
              state: "measured" | "below" | "lost" | "void";
              hp10: string;
              /** @description 计入的剂量，mSv */
              recorded: number | null;
              hp3: number | null;
              hp007: number | null;
              counts: boolean;
              /** @enum {string} */
              review: "" | "licence" | "nominal";
              investigate: boolean;
              nominalReason: string;
              correctionReason: string;
              /** Format: date */
              reportedOn: string;
              /** Format: date */
              receivedOn: string;
              dose: {
                ruleId: string;
                /** @enum {string} */
                verdict: "within" | "over" | "undetermined" | "no-limit";
                value?: number;
                valueText?: string;
                unit?: string;
                limit?: number;
                /** @enum {string} */
                limitKind?:
                  | "PC-TWA"
                  | "PC-STEL"
                  | "MAC"
                  | "PE"
                  | "LEX,8h"
                  | "LEX,W"
                  | "I-TWA"
                  | "I-STE"
                  | "BEL"
                  | "Lp"
                  | "L"
                  | "WBGT"
                  | "ahw(4)"
                  | "aw"
                  | "E"
                  | "E8"
                  | "H"
                  | "P"
                  | "Eeff"
                  | "He"
                  | "t"
                  | "heart rate"
                  | "energy";
                ratio?: number;
                /** @description 超出限值多少，dB 或 ℃ */
                excess?: number;
                /** @enum {string} */
                grade?: "0" | "I" | "II" | "III" | "IV";
                aboveActionLevel?: boolean;
                /** @description 达标与超标以外的结论：分级、区间 */
                outcome?: {
                  code: string;
                  text: string;
                };
                clauses: {
                  sourceId: string;
                  clause: string;
                }[];
                steps: {
                  text: string;
                }[];
                used: {
                  [key: string]: unknown;
                };
                missing: string[];
                /**
                 * Format: date
                 * @description 按哪一天的规则
                 */
                on: string;
                edition: string;
                /** @description 限值的出处没有第二来源 */
                unconfirmed?: boolean;
                others?: {
                  ruleId: string;
                  /** @enum {string} */
                  verdict: "within" | "over" | "undetermined" | "no-limit";
                  value?: number;
                  valueText?: string;
                  unit?: string;
                  limit?: number;
                  /** @enum {string} */
                  limitKind?:
                    | "PC-TWA"
                    | "PC-STEL"
                    | "MAC"
                    | "PE"
                    | "LEX,8h"
                    | "LEX,W"
                    | "I-TWA"
                    | "I-STE"
                    | "BEL"
                    | "Lp"
                    | "L"
                    | "WBGT"
                    | "ahw(4)"
                    | "aw"
                    | "E"
                    | "E8"
                    | "H"
                    | "P"
                    | "Eeff"
                    | "He"
                    | "t"
                    | "heart rate"
                    | "energy";
                  ratio?: number;
                  /** @description 超出限值多少，dB 或 ℃ */
                  excess?: number;
                  /** @enum {string} */
                  grade?: "0" | "I" | "II" | "III" | "IV";
                  aboveActionLevel?: boolean;
                  /** @description 达标与超标以外的结论：分级、区间 */
                  outcome?: {
                    code: string;
                    text: string;
                  };
                  clauses: {
                    sourceId: string;
                    clause: string;
                  }[];
                  steps: {
                    text: string;
                  }[];
                  used: {
                    [key: string]: unknown;
                  };
                  missing: string[];
                  /**
                   * Format: date
                   * @description 按哪一天的规则
                   */
                  on: string;
                  edition: string;
                  /** @description 限值的出处没有第二来源 */
                  unconfirmed?: boolean;
                }[];
              };
              wearing: {
                ruleId: string;
                /** @enum {string} */
                verdict: "within" | "over" | "undetermined" | "no-limit";
                value?: number;
                valueText?: string;
                unit?: string;
                limit?: number;
                /** @enum {string} */
                limitKind?:
                  | "PC-TWA"
                  | "PC-STEL"
                  | "MAC"
                  | "PE"
                  | "LEX,8h"
                  | "LEX,W"
                  | "I-TWA"
                  | "I-STE"
                  | "BEL"
                  | "Lp"
                  | "L"
                  | "WBGT"
                  | "ahw(4)"
                  | "aw"
                  | "E"
                  | "E8"
                  | "H"
                  | "P"
                  | "Eeff"
                  | "He"
                  | "t"
                  | "heart rate"
                  | "energy";
                ratio?: number;
                /** @description 超出限值多少，dB 或 ℃ */
                excess?: number;
                /** @enum {string} */
                grade?: "0" | "I" | "II" | "III" | "IV";
                aboveActionLevel?: boolean;
                /** @description 达标与超标以外的结论：分级、区间 */
                outcome?: {
                  code: string;
                  text: string;
                };
                clauses: {
                  sourceId: string;
                  clause: string;
                }[];
                steps: {
                  text: string;
                }[];
                used: {
                  [key: string]: unknown;
                };
                missing: string[];
                /**
                 * Format: date
                 * @description 按哪一天的规则
                 */
                on: string;
                edition: string;
                /** @description 限值的出处没有第二来源 */
                unconfirmed?: boolean;
                others?: {
                  ruleId: string;
                  /** @enum {string} */
                  verdict: "within" | "over" | "undetermined" | "no-limit";
                  value?: number;
                  valueText?: string;
                  unit?: string;
                  limit?: number;
                  /** @enum {string} */
                  limitKind?:
                    | "PC-TWA"
                    | "PC-STEL"
                    | "MAC"
                    | "PE"
                    | "LEX,8h"
                    | "LEX,W"
                    | "I-TWA"
                    | "I-STE"
                    | "BEL"
                    | "Lp"
                    | "L"
                    | "WBGT"
                    | "ahw(4)"
                    | "aw"
                    | "E"
                    | "E8"
                    | "H"
                    | "P"
                    | "Eeff"
                    | "He"
                    | "t"
                    | "heart rate"
                    | "energy";
                  ratio?: number;
                  /** @description 超出限值多少，dB 或 ℃ */
                  excess?: number;
                  /** @enum {string} */
                  grade?: "0" | "I" | "II" | "III" | "IV";
                  aboveActionLevel?: boolean;
                  /** @description 达标与超标以外的结论：分级、区间 */
                  outcome?: {
                    code: string;
                    text: string;
                  };
                  clauses: {
                    sourceId: string;
                    clause: string;
                  }[];
                  steps: {
                    text: string;
                  }[];
                  used: {
                    [key: string]: unknown;
                  };
                  missing: string[];
                  /**
                   * Format: date
                   * @description 按哪一天的规则
                   */
                  on: string;
                  edition: string;
                  /** @description 限值的出处没有第二来源 */
                  unconfirmed?: boolean;
                }[];
              };
            }[];
            years: {
              year: number;
              mSv: number;
              periods: number;
              findings: {
                ruleId: string;
                /** @enum {string} */
                verdict: "within" | "over" | "undetermined" | "no-limit";
                value?: number;
                valueText?: string;
                unit?: string;
                limit?: number;
                /** @enum {string} */
                limitKind?:
                  | "PC-TWA"
                  | "PC-STEL"
                  | "MAC"
                  | "PE"
                  | "LEX,8h"
                  | "LEX,W"
                  | "I-TWA"
                  | "I-STE"
                  | "BEL"
                  | "Lp"
                  | "L"
                  | "WBGT"
                  | "ahw(4)"
                  | "aw"
                  | "E"
                  | "E8"
                  | "H"
                  | "P"
                  | "Eeff"
                  | "He"
                  | "t"
                  | "heart rate"
                  | "energy";
                ratio?: number;
                /** @description 超出限值多少，dB 或 ℃ */
                excess?: number;
                /** @enum {string} */
                grade?: "0" | "I" | "II" | "III" | "IV";
                aboveActionLevel?: boolean;
                /** @description 达标与超标以外的结论：分级、区间 */
                outcome?: {
                  code: string;
                  text: string;
                };
                clauses: {
                  sourceId: string;
                  clause: string;
                }[];
                steps: {
                  text: string;
                }[];
                used: {
                  [key: string]: unknown;
                };
                missing: string[];
                /**
                 * Format: date
                 * @description 按哪一天的规则
                 */
                on: string;
                edition: string;
                /** @description 限值的出处没有第二来源 */
                unconfirmed?: boolean;
                others?: {
                  ruleId: string;
                  /** @enum {string} */
                  verdict: "within" | "over" | "undetermined" | "no-limit";
                  value?: number;
                  valueText?: string;
                  unit?: string;
                  limit?: number;
                  /** @enum {string} */
                  limitKind?:
                    | "PC-TWA"
                    | "PC-STEL"
                    | "MAC"
                    | "PE"
                    | "LEX,8h"
                    | "LEX,W"
                    | "I-TWA"
                    | "I-STE"
                    | "BEL"
                    | "Lp"
                    | "L"
                    | "WBGT"
                    | "ahw(4)"
                    | "aw"
                    | "E"
                    | "E8"
                    | "H"
                    | "P"
                    | "Eeff"
                    | "He"
                    | "t"
                    | "heart rate"
                    | "energy";
                  ratio?: number;
                  /** @description 超出限值多少，dB 或 ℃ */
                  excess?: number;
                  /** @enum {string} */
                  grade?: "0" | "I" | "II" | "III" | "IV";
                  aboveActionLevel?: boolean;
                  /** @description 达标与超标以外的结论：分级、区间 */
                  outcome?: {
                    code: string;
                    text: string;
                  };
                  clauses: {
                    sourceId: string;
                    clause: string;
                  }[];
                  steps: {
                    text: string;
                  }[];
                  used: {
                    [key: string]: unknown;
                  };
                  missing: string[];
                  /**
                   * Format: date
                   * @description 按哪一天的规则
                   */
                  on: string;
                  edition: string;
                  /** @description 限值的出处没有第二来源 */
                  unconfirmed?: boolean;
                }[];
              }[];
            }[];
            fiveYears: {
              ruleId: string;
              /** @enum {string} */
              verdict: "within" | "over" | "undetermined" | "no-limit";
              value?: number;
              valueText?: string;
              unit?: string;
              limit?: number;
              /** @enum {string} */
              limitKind?:
                | "PC-TWA"
                | "PC-STEL"
                | "MAC"
                | "PE"
                | "LEX,8h"
                | "LEX,W"
                | "I-TWA"
                | "I-STE"
                | "BEL"
                | "Lp"
                | "L"
                | "WBGT"
                | "ahw(4)"
                | "aw"
                | "E"
                | "E8"
                | "H"
                | "P"
                | "Eeff"
                | "He"
                | "t"
                | "heart rate"
                | "energy";
              ratio?: number;
              /** @description 超出限值多少，dB 或 ℃ */
              excess?: number;
              /** @enum {string} */
              grade?: "0" | "I" | "II" | "III" | "IV";
              aboveActionLevel?: boolean;
              /** @description 达标与超标以外的结论：分级、区间 */
              outcome?: {
                code: string;
                text: string;
              };
              clauses: {
                sourceId: string;
                clause: string;
              }[];
              steps: {
                text: string;
              }[];
              used: {
                [key: string]: unknown;
              };
              missing: string[];
              /**
               * Format: date
               * @description 按哪一天的规则
               */
              on: string;
              edition: string;
              /** @description 限值的出处没有第二来源 */
              unconfirmed?: boolean;
              others?: {
                ruleId: string;
                /** @enum {string} */
                verdict: "within" | "over" | "undetermined" | "no-limit";
                value?: number;
                valueText?: string;
                unit?: string;
                limit?: number;
                /** @enum {string} */
                limitKind?:
                  | "PC-TWA"
                  | "PC-STEL"
                  | "MAC"
                  | "PE"
                  | "LEX,8h"
                  | "LEX,W"
                  | "I-TWA"
                  | "I-STE"
                  | "BEL"
                  | "Lp"
                  | "L"
                  | "WBGT"
                  | "ahw(4)"
                  | "aw"
                  | "E"
                  | "E8"
                  | "H"
                  | "P"
                  | "Eeff"
                  | "He"
                  | "t"
                  | "heart rate"
                  | "energy";
                ratio?: number;
                /** @description 超出限值多少，dB 或 ℃ */
                excess?: number;
                /** @enum {string} */
                grade?: "0" | "I" | "II" | "III" | "IV";
                aboveActionLevel?: boolean;
                /** @description 达标与超标以外的结论：分级、区间 */
                outcome?: {
                  code: string;
                  text: string;
                };
                clauses: {
                  sourceId: string;
                  clause: string;
                }[];
                steps: {
                  text: string;
                }[];
                used: {
                  [key: string]: unknown;
                };
                missing: string[];
                /**
                 * Format: date
                 * @description 按哪一天的规则
                 */
                on: string;
                edition: string;
                /** @description 限值的出处没有第二来源 */
                unconfirmed?: boolean;
              }[];
            };
            versions: {
              version: number;
              /** Format: date */
              enteredOn: string;
              source: string;
              /** @enum {string} */
              kind: "non-medical" | "medical";
              /** Format: date */
              workFrom: string;
              workTo: string | null;
              badgeFrom: string | null;
              badgeTo: string | null;
              cycleDays: number;
              trainedOn: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDoseRecords: {
    parameters: {
      query?: {
        employerId?: string;
        areaCode?: string;
        investigate?: "true" | "false";
        /** @description 报告编号或剂量计编号（完整） */
        text?: string;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 个人剂量记录 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              employerName: string;
              /** Format: uuid */
              recordId: string;
              /** Format: uuid */
              workerId: string;
              institutionName: string;
              reportNo: string;
              badgeNo: string;
              /** Format: date */
              periodFrom: string;
              /** Format: date */
              periodTo: string;
              version: number;
              current: boolean;
              /** @enum {string} */
              state: "measured" | "below" | "lost" | "void";
              hp10: string;
              /** @description 计入的剂量，mSv */
              recorded: number | null;
              hp3: number | null;
              hp007: number | null;
              counts: boolean;
              /** @enum {string} */
              review: "" | "licence" | "nominal";
              investigate: boolean;
              nominalReason: string;
              correctionReason: string;
              /** Format: date */
              reportedOn: string;
              /** Format: date */
              receivedOn: string;
              dose: {
                ruleId: string;
                /** @enum {string} */
                verdict: "within" | "over" | "undetermined" | "no-limit";
                value?: number;
                valueText?: string;
                unit?: string;
                limit?: number;
                /** @enum {string} */
                limitKind?:
                  | "PC-TWA"
                  | "PC-STEL"
                  | "MAC"
                  | "PE"
                  | "LEX,8h"
                  | "LEX,W"
                  | "I-TWA"
                  | "I-STE"
                  | "BEL"
                  | "Lp"
                  | "L"
                  | "WBGT"
                  | "ahw(4)"
                  | "aw"
                  | "E"
                  | "E8"
                  | "H"
                  | "P"
                  | "Eeff"
                  | "He"
                  | "t"
                  | "heart rate"
                  | "energy";
                ratio?: number;
                /** @description 超出限值多少，dB 或 ℃ */
                excess?: number;
                /** @enum {string} */
                grade?: "0" | "I" | "II" | "III" | "IV";
                aboveActionLevel?: boolean;
                /** @description 达标与超标以外的结论：分级、区间 */
                outcome?: {
                  code: string;
                  text: string;
                };
                clauses: {
                  sourceId: string;
                  clause: string;
                }[];
                steps: {
                  text: string;
                }[];
                used: {
                  [key: string]: unknown;
                };
                missing: string[];
                /**
                 * Format: date
                 * @description 按哪一天的规则
                 */
                on: string;
                edition: string;
                /** @description 限值的出处没有第二来源 */
                unconfirmed?: boolean;
                others?: {
                  ruleId: string;
                  /** @enum {string} */
                  verdict: "within" | "over" | "undetermined" | "no-limit";
                  value?: number;
                  valueText?: string;
                  unit?: string;
                  limit?: number;
                  /** @enum {string} */
                  limitKind?:
                    | "PC-TWA"
                    | "PC-STEL"
                    | "MAC"
                    | "PE"
                    | "LEX,8h"
                    | "LEX,W"
                    | "I-TWA"
                    | "I-STE"
                    | "BEL"
                    | "Lp"
                    | "L"
                    | "WBGT"
                    | "ahw(4)"
                    | "aw"
                    | "E"
                    | "E8"
                    | "H"
                    | "P"
                    | "Eeff"
                    | "He"
                    | "t"
                    | "heart rate"
                    | "energy";
                  ratio?: number;
                  /** @description 超出限值多少，dB 或 ℃ */
                  excess?: number;
                  /** @enum {string} */
                  grade?: "0" | "I" | "II" | "III" | "IV";
                  aboveActionLevel?: boolean;
                  /** @description 达标与超标以外的结论：分级、区间 */
                  outcome?: {
                    code: string;
                    text: string;
                  };
                  clauses: {
                    sourceId: string;
                    clause: string;
                  }[];
                  steps: {
                    text: string;
                  }[];
                  used: {
                    [key: string]: unknown;
                  };
                  missing: string[];
                  /**
                   * Format: date
                   * @description 按哪一天的规则
                   */
                  on: string;
                  edition: string;
                  /** @description 限值的出处没有第二来源 */
                  unconfirmed?: boolean;
                }[];
              };
              wearing: {
                ruleId: string;
                /** @enum {string} */
                verdict: "within" | "over" | "undetermined" | "no-limit";
                value?: number;
                valueText?: string;
                unit?: string;
                limit?: number;
                /** @enum {string} */
                limitKind?:
                  | "PC-TWA"
                  | "PC-STEL"
                  | "MAC"
                  | "PE"
                  | "LEX,8h"
                  | "LEX,W"
                  | "I-TWA"
                  | "I-STE"
                  | "BEL"
                  | "Lp"
                  | "L"
                  | "WBGT"
                  | "ahw(4)"
                  | "aw"
                  | "E"
                  | "E8"
                  | "H"
                  | "P"
                  | "Eeff"
                  | "He"
                  | "t"
                  | "heart rate"
                  | "energy";
                ratio?: number;
                /** @description 超出限值多少，dB 或 ℃ */
                excess?: number;
                /** @enum {string} */
                grade?: "0" | "I" | "II" | "III" | "IV";
                aboveActionLevel?: boolean;
                /** @description 达标与超标以外的结论：分级、区间 */
                outcome?: {
                  code: string;
                  text: string;
                };
                clauses: {
                  sourceId: string;
                  clause: string;
                }[];
                steps: {
                  text: string;
                }[];
                used: {
                  [key: string]: unknown;
                };
                missing: string[];
                /**
                 * Format: date
                 * @description 按哪一天的规则
                 */
                on: string;
                edition: string;
                /** @description 限值的出处没有第二来源 */
                unconfirmed?: boolean;
                others?: {
                  ruleId: string;
                  /** @enum {string} */
                  verdict: "within" | "over" | "undetermined" | "no-limit";
                  value?: number;
                  valueText?: string;
                  unit?: string;
                  limit?: number;
                  /** @enum {string} */
                  limitKind?:
                    | "PC-TWA"
                    | "PC-STEL"
                    | "MAC"
                    | "PE"
                    | "LEX,8h"
                    | "LEX,W"
                    | "I-TWA"
                    | "I-STE"
                    | "BEL"
                    | "Lp"
                    | "L"
                    | "WBGT"
                    | "ahw(4)"
                    | "aw"
                    | "E"
                    | "E8"
                    | "H"
                    | "P"
                    | "Eeff"
                    | "He"
                    | "t"
                    | "heart rate"
                    | "energy";
                  ratio?: number;
                  /** @description 超出限值多少，dB 或 ℃ */
                  excess?: number;
                  /** @enum {string} */
                  grade?: "0" | "I" | "II" | "III" | "IV";
                  aboveActionLevel?: boolean;
                  /** @description 达标与超标以外的结论：分级、区间 */
                  outcome?: {
                    code: string;
                    text: string;
                  };
                  clauses: {
                    sourceId: string;
                    clause: string;
                  }[];
                  steps: {
                    text: string;
                  }[];
                  used: {
                    [key: string]: unknown;
                  };
                  missing: string[];
                  /**
                   * Format: date
                   * @description 按哪一天的规则
                   */
                  on: string;
                  edition: string;
                  /** @description 限值的出处没有第二来源 */
                  unconfirmed?: boolean;
                }[];
              };
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postDoseRecords: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          records: {
            /** @description 在文件中的位置 */
            place?: string;
            /**
             * @description 检测机构；机构自己上传的不填
             * @default {}
             */
            institution?: {
              code?: string;
              name?: string;
            };
            /** @default  */
            reportNo?: string;
            /**
             * Format: date
             * @description 报告日期
             */
            reportedOn: string;
            creditCode: string;
            /** @default  */
            name?: string;
            /** @default 01 */
            idKind?: string;
            idNumber: string;
            /**
             * @description 剂量计编号
             * @default
             */
            badgeNo?: string;
            /**
             * Format: date
             * @description 佩戴起始日期
             */
            periodFrom: string;
            /**
             * Format: date
             * @description 佩戴终止日期
             */
            periodTo: string;
            /** @description Hp(10)，mSv；低于最低探测水平写作 <0.04 */
            hp10?: string;
            /** @description Hp(3)，mSv */
            hp3?: number;
            /** @description Hp(0.07)，mSv */
            hp007?: number;
            /**
             * @description lost 丢失或损坏；void 作废已报的记录
             * @default measured
             * @enum {string}
             */
            state?: "measured" | "lost" | "void";
            /** @description 丢失、损坏时给出的名义剂量，mSv */
            nominal?: number;
            /**
             * @description 名义剂量的依据
             * @default
             */
            nominalReason?: string;
            /** @default  */
            correctionReason?: string;
          }[];
        };
      };
    };
    responses: {
      /** @description 报送个人剂量；逐行答复，同一周期内容不同的为更正 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              index: number;
              place: string;
              /** @enum {string} */
              outcome: "accepted" | "already" | "refused";
              /** Format: uuid */
              employerId?: string;
              /** Format: uuid */
              workerId?: string;
              /** Format: uuid */
              recordId?: string;
              version?: number;
              code?: string;
              sentence?: string;
              remedy?: string;
              field?: string;
              warnings: {
                code: string;
                sentence: string;
                clause?: string;
              }[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSpotChecks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 申报信息抽查：历次抽取、进度和准确户数，每年至少一次有没有做 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              drawn: number;
              checked: number;
              accurate: number;
              overdue: number;
              /** Format: uuid */
              spotCheckId: string;
              areaCode: string;
              areaName: string;
              year: number;
              title: string;
              seed: string;
              pool: number;
              /** Format: date */
              drawnOn: string;
              /** Format: date */
              dueOn: string;
              by: string;
            }[];
            years: {
              year: number;
              /** @enum {string} */
              state: "done" | "running" | "to-draw" | "overdue";
              says: string;
              /** Format: date */
              dueOn: string;
            }[];
            /** @description 最少抽多少家；依据没有写明数量时为“未配置” */
            minimum: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSpotChecks: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          areaCode?: string;
          /** @default  */
          title?: string;
          wanted: number;
          /** Format: date */
          dueOn: string;
          seed?: string;
        };
      };
    };
    responses: {
      /** @description 分层抽取一批申报单位核对 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            drawn: number;
            checked: number;
            accurate: number;
            overdue: number;
            /** Format: uuid */
            spotCheckId: string;
            areaCode: string;
            areaName: string;
            year: number;
            title: string;
            seed: string;
            pool: number;
            /** Format: date */
            drawnOn: string;
            /** Format: date */
            dueOn: string;
            by: string;
            strata: {
              key: string;
              town: string;
              townName: string;
              size: string;
              risk: string;
              pool: number;
              drawn: number;
            }[];
            towns: {
              drawn: number;
              checked: number;
              accurate: number;
              overdue: number;
              areaCode: string;
              areaName: string;
            }[];
            rule: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSpotChecksSpotCheckId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        spotCheckId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一次抽查：种子、池、各层名额、各乡镇结果 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            drawn: number;
            checked: number;
            accurate: number;
            overdue: number;
            /** Format: uuid */
            spotCheckId: string;
            areaCode: string;
            areaName: string;
            year: number;
            title: string;
            seed: string;
            pool: number;
            /** Format: date */
            drawnOn: string;
            /** Format: date */
            dueOn: string;
            by: string;
            strata: {
              key: string;
              town: string;
              townName: string;
              size: string;
              risk: string;
              pool: number;
              drawn: number;
            }[];
            towns: {
              drawn: number;
              checked: number;
              accurate: number;
              overdue: number;
              areaCode: string;
              areaName: string;
            }[];
            rule: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSpotChecksSpotCheckIdRedraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        spotCheckId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 用留存的池和种子重抽一遍，看是不是同一批单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            agrees: boolean;
            drawn: number;
            pool: number;
            /** @description 池中信用代码和层，按代码排序，一行一家 */
            poolSha256: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSpotCheckTasks: {
    parameters: {
      query?: {
        spotCheckId?: string;
        areaCode?: string;
        assignedTo?: ("me" | "none") | string;
        show?: "open" | "overdue" | "checked" | "different";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 抽中的单位 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              taskId: string;
              /** Format: uuid */
              employerId: string;
              employerName: string;
              creditCode: string;
              address: string;
              areaCode: string;
              areaName: string;
              title: string;
              /** Format: date */
              dueOn: string;
              overdue: boolean;
              assignedTo: string | null;
              assignedName: string;
              checkedOn: string | null;
              accurate: boolean | null;
              differences: string[];
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
            overdue: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSpotCheckTasksTaskId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一家抽中的单位：申报的内容和核对结果 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            areaCode: string;
            address: string;
            declared: {
              declarationId: string | null;
              version: number | null;
              declaredOn: string | null;
              industry: string | null;
              industryName: string;
              size: string | null;
              workersTotal: number | null;
              agents: {
                agentCode: string;
                agentName: string;
              }[];
            };
            checks: {
              /** Format: uuid */
              checkId: string;
              /** @enum {string} */
              origin: "spot-check" | "daily";
              occasion: string;
              lines: {
                /** @enum {string} */
                item: "industry" | "size" | "hazard";
                /** @description 行业代码、规模或危害因素代码 */
                key: string;
                label: string;
                declared: string | null;
                found: string | null;
                /** @enum {string} */
                verdict: "same" | "different" | "missing" | "surplus";
                note: string;
              }[];
              accurate: boolean;
              /** Format: date */
              visitedOn: string;
              /** Format: date */
              enteredOn: string;
              dueOn: string | null;
              note: string;
              reason: string;
              replaced: boolean;
              photos: {
                /** Format: uuid */
                photoId: string;
                name: string;
              }[];
              by: string;
              caseId: string | null;
              caseNo: string | null;
            }[];
            task: {
              /** Format: uuid */
              taskId: string;
              /** Format: uuid */
              employerId: string;
              employerName: string;
              creditCode: string;
              address: string;
              areaCode: string;
              areaName: string;
              title: string;
              /** Format: date */
              dueOn: string;
              overdue: boolean;
              assignedTo: string | null;
              assignedName: string;
              checkedOn: string | null;
              accurate: boolean | null;
              differences: string[];
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSpotCheckTasksTaskIdCheck: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: date */
          visitedOn: string;
          industry?: string;
          /** @default  */
          industryNote?: string;
          /** @enum {string} */
          size?: "大" | "中" | "小" | "微";
          /** @default  */
          sizeNote?: string;
          /** @description 申报的每个因素有没有，和现场有而没有申报的 */
          agents?: {
            /** @description 代码或名称 */
            agentCode: string;
            found: boolean;
            /** @default  */
            note?: string;
          }[];
          /** @default  */
          note?: string;
          /** @default [] */
          photos?: string[];
          /**
           * @description 已核对过的再核对，写明理由
           * @default
           */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 填报抽查核对：行业、规模、申报的每个危害因素 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            checkId: string;
            accurate: boolean;
            lines: {
              /** @enum {string} */
              item: "industry" | "size" | "hazard";
              /** @description 行业代码、规模或危害因素代码 */
              key: string;
              label: string;
              declared: string | null;
              found: string | null;
              /** @enum {string} */
              verdict: "same" | "different" | "missing" | "surplus";
              note: string;
            }[];
            dueOn: string | null;
            clause: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSpotCheckOfficers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 可以核对的人员和手上的任务数 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              accountId: string;
              name: string;
              organisationName: string;
              areaCode: string;
              kind: string;
              open: number;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSpotCheckAssignments: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          taskIds: string[];
          accountId: string | null;
        };
      };
    };
    responses: {
      /** @description 把抽中的单位分派给人员 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdAccuracy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一家单位申报的内容和历次核对 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            areaCode: string;
            address: string;
            declared: {
              declarationId: string | null;
              version: number | null;
              declaredOn: string | null;
              industry: string | null;
              industryName: string;
              size: string | null;
              workersTotal: number | null;
              agents: {
                agentCode: string;
                agentName: string;
              }[];
            };
            checks: {
              /** Format: uuid */
              checkId: string;
              /** @enum {string} */
              origin: "spot-check" | "daily";
              occasion: string;
              lines: {
                /** @enum {string} */
                item: "industry" | "size" | "hazard";
                /** @description 行业代码、规模或危害因素代码 */
                key: string;
                label: string;
                declared: string | null;
                found: string | null;
                /** @enum {string} */
                verdict: "same" | "different" | "missing" | "surplus";
                note: string;
              }[];
              accurate: boolean;
              /** Format: date */
              visitedOn: string;
              /** Format: date */
              enteredOn: string;
              dueOn: string | null;
              note: string;
              reason: string;
              replaced: boolean;
              photos: {
                /** Format: uuid */
                photoId: string;
                name: string;
              }[];
              by: string;
              caseId: string | null;
              caseNo: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdAccuracyChecks: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: date */
          visitedOn: string;
          industry?: string;
          /** @default  */
          industryNote?: string;
          /** @enum {string} */
          size?: "大" | "中" | "小" | "微";
          /** @default  */
          sizeNote?: string;
          /** @description 申报的每个因素有没有，和现场有而没有申报的 */
          agents?: {
            /** @description 代码或名称 */
            agentCode: string;
            found: boolean;
            /** @default  */
            note?: string;
          }[];
          /** @default  */
          note?: string;
          /** @default [] */
          photos?: string[];
          /** @description 在哪项工作中发现，如日常检查、走访 */
          occasion: string;
        };
      };
    };
    responses: {
      /** @description 日常工作中核对申报信息，记下差异 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            checkId: string;
            accurate: boolean;
            lines: {
              /** @enum {string} */
              item: "industry" | "size" | "hazard";
              /** @description 行业代码、规模或危害因素代码 */
              key: string;
              label: string;
              declared: string | null;
              found: string | null;
              /** @enum {string} */
              verdict: "same" | "different" | "missing" | "surplus";
              note: string;
            }[];
            dueOn: string | null;
            clause: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdAccuracyPhotos: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": string;
      };
    };
    responses: {
      /** @description 上传核对现场照片（multipart） */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            photoId: string;
            sha256: string;
            bytes: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getAccuracyPhotosPhotoId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        photoId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 核对现场照片 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
          "image/png": string;
          "image/jpeg": string;
          "image/webp": string;
          "image/gif": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdNotices: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 职业病危害告知：各岗位告知内容、打印版本、是否过时、签收人数 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            posts: {
              /** Format: uuid */
              postId: string;
              post: string;
              workshop: string;
              agents: {
                code: string;
                name: string;
                cas: string[];
                /**
                 * @description ask：目录只列其中一部分，由单位核实
                 * @enum {string}
                 */
                severe: "yes" | "ask" | "no";
                severeBasis: string;
                /**
                 * @description ask：目录只列其中一部分，由单位核实
                 * @enum {string}
                 */
                highlyToxic: "yes" | "ask" | "no";
                /** @description 临界不良健康效应 */
                effects: string[];
                marks: string[];
                /** @description 目标疾病 */
                diseases: string[];
                contraindications: string[];
                examCycle: string;
                examClause: string;
                limits: {
                  text: string;
                  /** @description 表中的名称；一个代码对应几种物质时用来分辨 */
                  of: string;
                  clause: string;
                }[];
                origin: ("declared" | "measured" | "registered")[];
                measured: {
                  valueText: string;
                  limitText: string;
                  /** @enum {string} */
                  verdict: "within" | "over" | "undetermined" | "no-limit";
                  /** Format: date */
                  sampledOn: string;
                  reportNo: string;
                } | null;
                texts: {
                  properties?: string;
                  consequences?: string;
                  firstAid?: string;
                  protection?: string;
                  equipment?: string;
                  prohibit?: string;
                  warn?: string;
                  instruct?: string;
                  inform?: string;
                };
              }[];
              /** @description 岗位人数 */
              workers: number;
              /** @description 各种告知最近一次打印 */
              printed: {
                /** @enum {string} */
                kind: "letter" | "card" | "sign";
                /** Format: uuid */
                noticeId: string;
                version: number;
                /** Format: date */
                printedOn: string;
                /** Format: uuid */
                documentId: string;
                documentNo: string;
                /** @description 为什么要重新打印；内容仍然一致时为空 */
                stale: string | null;
              }[];
              /** @description 单位指定须在本人页面确认的人数 */
              named: number;
              /** @description 对最近一版告知书签字或确认的人数 */
              signed: number;
              /** @description 其中在本人页面确认的人数 */
              acknowledged: number;
            }[];
            coverage: {
              signed: number;
              workers: number;
            };
            receipts: {
              /** Format: uuid */
              receiptId: string;
              /** Format: uuid */
              noticeId: string;
              /** Format: uuid */
              postId: string;
              /** @enum {string} */
              how: "paper" | "online";
              people: number;
              /** Format: date */
              signedOn: string;
              by: string;
              fileId: string | null;
            }[];
            abilities: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putEmployersEmployerIdNoticeTextsAgentCode: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
        agentCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          properties?: string;
          consequences?: string;
          firstAid?: string;
          protection?: string;
          equipment?: string;
          prohibit?: string;
          warn?: string;
          instruct?: string;
          inform?: string;
        };
      };
    };
    responses: {
      /** @description 单位填写一种因素的告知内容，存为新版本 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdNoticePostsPostIdWorkers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
        postId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 岗位上要在本人页面确认告知的劳动者 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            workerIds: string[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putEmployersEmployerIdNoticePostsPostIdWorkers: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
        postId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          workerIds: string[];
        };
      };
    };
    responses: {
      /** @description 指定岗位上要在本人页面确认告知的劳动者 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            named: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdNoticesNoticeIdPapers: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          postId: string;
          /** Format: uuid */
          fileId: string;
          people: number;
          /** Format: date */
          signedOn: string;
        };
      };
    };
    responses: {
      /** @description 签字后的告知书存档：扫描件、签字日期、签字人数 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            receiptId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getMyNotices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 我的岗位的职业病危害告知 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              /** Format: uuid */
              noticeId: string;
              /** Format: uuid */
              postId: string;
              post: string;
              workshop: string;
              agents: {
                code: string;
                name: string;
                cas: string[];
                /**
                 * @description ask：目录只列其中一部分，由单位核实
                 * @enum {string}
                 */
                severe: "yes" | "ask" | "no";
                severeBasis: string;
                /**
                 * @description ask：目录只列其中一部分，由单位核实
                 * @enum {string}
                 */
                highlyToxic: "yes" | "ask" | "no";
                /** @description 临界不良健康效应 */
                effects: string[];
                marks: string[];
                /** @description 目标疾病 */
                diseases: string[];
                contraindications: string[];
                examCycle: string;
                examClause: string;
                limits: {
                  text: string;
                  /** @description 表中的名称；一个代码对应几种物质时用来分辨 */
                  of: string;
                  clause: string;
                }[];
                origin: ("declared" | "measured" | "registered")[];
                measured: {
                  valueText: string;
                  limitText: string;
                  /** @enum {string} */
                  verdict: "within" | "over" | "undetermined" | "no-limit";
                  /** Format: date */
                  sampledOn: string;
                  reportNo: string;
                } | null;
                texts: {
                  properties?: string;
                  consequences?: string;
                  firstAid?: string;
                  protection?: string;
                  equipment?: string;
                  prohibit?: string;
                  warn?: string;
                  instruct?: string;
                  inform?: string;
                };
              }[];
              version: number;
              /** Format: date */
              printedOn: string;
              contentKey: string;
              acknowledgedOn: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postMyNoticesNoticeIdAcknowledgement: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          postId: string;
          contentKey: string;
        };
      };
    };
    responses: {
      /** @description 劳动者确认已被告知 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date */
            acknowledgedOn: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdKeptFiles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": string;
      };
    };
    responses: {
      /** @description 上传签字页、照片等证明文件（multipart） */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            fileId: string;
            name: string;
            bytes: number;
            sha256: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdKeptFilesFileId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
        fileId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 打开证明文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
          "application/pdf": string;
          "image/png": string;
          "image/jpeg": string;
          "image/webp": string;
          "image/gif": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getExamCards: {
    parameters: {
      query?: {
        employerId?: string;
        institutionId?: string;
        conclusion?: "suspected" | "contraindication" | "recheck" | "none-yet" | "other" | "normal";
        phase?: "before" | "during" | "leaving" | "emergency" | "after";
        agent?: string;
        /** @description 体检日期不早于 */
        from?: string;
        /** @description 体检日期不晚于 */
        to?: string;
        areaCode?: string;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 职业健康检查个案卡（现行版本） */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              cardId: string;
              cardCode: string;
              version: number;
              current: boolean;
              /** Format: uuid */
              employerId: string;
              employerName: string;
              areaCode: string;
              /** Format: uuid */
              institutionId: string;
              institutionName: string;
              /** @description 脱敏 */
              workerName: string;
              /** @enum {string} */
              phase: "before" | "during" | "leaving" | "emergency" | "after";
              phaseLabel: string;
              examOn: string;
              recheck: boolean;
              agents: {
                code: string;
                name: string;
              }[];
              /** @enum {string} */
              conclusion: "suspected" | "contraindication" | "recheck" | "none-yet" | "other" | "normal";
              conclusionLabel: string;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getExamCardsCardId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        cardId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一张个案卡：结论、项目、判定、各版；查看留痕 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            cardId: string;
            cardCode: string;
            version: number;
            current: boolean;
            /** Format: uuid */
            employerId: string;
            employerName: string;
            areaCode: string;
            /** Format: uuid */
            institutionId: string;
            institutionName: string;
            /** @description 脱敏 */
            workerName: string;
            /** @enum {string} */
            phase: "before" | "during" | "leaving" | "emergency" | "after";
            phaseLabel: string;
            examOn: string;
            recheck: boolean;
            agents: {
              code: string;
              name: string;
            }[];
            /** @enum {string} */
            conclusion: "suspected" | "contraindication" | "recheck" | "none-yet" | "other" | "normal";
            conclusionLabel: string;
            worker: {
              /** Format: uuid */
              workerId: string;
              name: string;
              idNumber: string;
              phone: string;
              sex: string;
              birthYear: string;
            };
            usingEmployerId: string | null;
            issuedOn: string | null;
            reportedOn: string;
            previousCardCode: string | null;
            workType: string;
            exposedFrom: string | null;
            exposedMonths: number | null;
            conclusions: {
              agent: string;
              agentName: string;
              conclusion: string;
              conclusionLabel: string;
              diseaseCode?: string;
              diseaseName?: string;
              contraindication?: string;
              other?: string;
              exposedFrom?: string;
              exposedMonths?: number;
              /** @description 用人单位应办的事 */
              followUp: string;
            }[];
            items?: {
              code: string;
              name: string;
              result: string;
              unit: string;
              min: string;
              max: string;
              flag: number;
            }[];
            /** @description 接收时的提示 */
            findings: {
              code: string;
              sentence: string;
              clause?: string;
            }[];
            /** @description 由检查项目按体检日期的规则计算的判定；看不到检查项目的人没有 */
            calculations?: {
              ruleId: string;
              /** @enum {string} */
              verdict: "within" | "over" | "undetermined" | "no-limit" | "unmet";
              value?: number;
              valueText?: string;
              unit?: string;
              limit?: number;
              /** @enum {string} */
              limitKind?:
                | "PC-TWA"
                | "PC-STEL"
                | "MAC"
                | "PE"
                | "LEX,8h"
                | "LEX,W"
                | "I-TWA"
                | "I-STE"
                | "BEL"
                | "Lp"
                | "L"
                | "WBGT"
                | "ahw(4)"
                | "aw"
                | "E"
                | "E8"
                | "H"
                | "P"
                | "Eeff"
                | "He"
                | "t"
                | "heart rate"
                | "energy";
              ratio?: number;
              /** @description 超出限值多少，dB 或 ℃ */
              excess?: number;
              /** @enum {string} */
              grade?: "0" | "I" | "II" | "III" | "IV";
              aboveActionLevel?: boolean;
              /** @description 达标与超标以外的结论：分级、区间 */
              outcome?: {
                code: string;
                text: string;
              };
              clauses: {
                sourceId: string;
                clause: string;
              }[];
              steps: {
                text: string;
              }[];
              used: {
                [key: string]: unknown;
              };
              missing: string[];
              /**
               * Format: date
               * @description 按哪一天的规则
               */
              on: string;
              edition: string;
              /** @description 限值的出处没有第二来源 */
              unconfirmed?: boolean;
              subject?: string;
            }[];
            versions: {
              /** Format: uuid */
              cardId: string;
              version: number;
              conclusion: string;
              receivedAt: string;
              current: boolean;
            }[];
            receipt?: {
              /** Format: uuid */
              submissionId: string;
              lineNo: number;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postExamCardsCardIdUnmask: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        cardId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 查看完整姓名与证件号：写明事由并留痕 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            name: string;
            idNumber: string;
            phone: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getMyCards: {
    parameters: {
      query?: {
        employerId?: string;
        institutionId?: string;
        conclusion?: "suspected" | "contraindication" | "recheck" | "none-yet" | "other" | "normal";
        phase?: "before" | "during" | "leaving" | "emergency" | "after";
        agent?: string;
        /** @description 体检日期不早于 */
        from?: string;
        /** @description 体检日期不晚于 */
        to?: string;
        areaCode?: string;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 劳动者本人的体检个案卡 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              cardId: string;
              cardCode: string;
              version: number;
              current: boolean;
              /** Format: uuid */
              employerId: string;
              employerName: string;
              areaCode: string;
              /** Format: uuid */
              institutionId: string;
              institutionName: string;
              /** @description 脱敏 */
              workerName: string;
              /** @enum {string} */
              phase: "before" | "during" | "leaving" | "emergency" | "after";
              phaseLabel: string;
              examOn: string;
              recheck: boolean;
              agents: {
                code: string;
                name: string;
              }[];
              /** @enum {string} */
              conclusion: "suspected" | "contraindication" | "recheck" | "none-yet" | "other" | "normal";
              conclusionLabel: string;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSelfCheckForms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 自查表：有哪些、从何时起、有没有分值 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              id: string;
              title: string;
              note: string;
              scored: boolean;
              from: string | null;
              itemCount: number;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSelfCheckRounds: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          year: number;
          form: string;
          /** @default null */
          dueOn?: string | null;
          /** @default  */
          note?: string;
        };
      };
    };
    responses: {
      /** @description 布置本县一年的自查：用哪张表、何时前交 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            areaCode: string;
            year: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSelfChecks: {
    parameters: {
      query?: {
        year?: number;
        areaCode?: string;
        state?: "missing" | "submitted" | "todo";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 谁自查了、谁没有，各乡镇覆盖率 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              name: string;
              areaCode: string;
              checkId: string | null;
              submittedOn: string | null;
              version: number | null;
              failed: number | null;
              score: number | null;
              className: string;
              openTodos: number;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
            year: number;
            rounds: {
              areaCode: string;
              year: number;
              form: string;
              dueOn: string | null;
              note: string;
              /** Format: date */
              openedOn: string;
              openedBy: string;
            }[];
            towns: {
              areaCode: string;
              name: string;
              done: number;
              total: number;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdSelfCheck: {
    parameters: {
      query?: {
        year?: number;
      };
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一家单位一年的自查：表、草稿、已提交各版、待整改 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            year: number;
            /** @description 县级没有布置时为空，可用法定义务清单自行自查 */
            round: {
              areaCode: string;
              year: number;
              form: string;
              dueOn: string | null;
              note: string;
              /** Format: date */
              openedOn: string;
              openedBy: string;
            } | null;
            form: {
              id: string;
              title: string;
              note: string;
              scored: boolean;
              from: string | null;
              items: {
                no: string;
                category: string;
                item: string;
                method: string;
                max: number | null;
                scoring: string;
                basis: string;
              }[];
            };
            draft: {
              [key: string]: unknown;
            } | null;
            /** @description 本年各版，新的在前 */
            submitted: {
              /** Format: uuid */
              checkId: string;
              year: number;
              form: string;
              version: number;
              /** Format: date */
              submittedOn: string;
              by: string;
              failed: number;
              sm3: string;
              answers: {
                [key: string]: unknown;
              };
              result: {
                counts: {
                  yes: number;
                  no: number;
                  na: number;
                };
                /** @description 百分制；表没有分值或有项目未答时为空 */
                score: number | null;
                scoreSteps: string[];
                scoreMissing: string[];
                /** @description 分类结果，方案和级别一起写；判不出时为空 */
                className: string;
                /** @enum {string} */
                classOutcome: "classified" | "missing" | "not-configured" | "no-scheme";
                classSteps: string[];
                classMissing: string[];
                unconfirmed: boolean;
              };
            }[];
            /** @description 没有销号的在前 */
            todos: {
              /** Format: uuid */
              todoId: string;
              form: string;
              itemNo: string;
              item: string;
              basis: string;
              note: string;
              /** Format: date */
              openedOn: string;
              clearedOn: string | null;
              clearedNote: string;
              clearedBy: string;
              fileIds: string[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putEmployersEmployerIdSelfChecksYearDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          answers: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description 存自查草稿 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdSelfChecksYear: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          answers: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description 提交自查，成为不再改动的一版 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            checkId: string;
            version: number;
            failed: number;
            result: {
              counts: {
                yes: number;
                no: number;
                na: number;
              };
              /** @description 百分制；表没有分值或有项目未答时为空 */
              score: number | null;
              scoreSteps: string[];
              scoreMissing: string[];
              /** @description 分类结果，方案和级别一起写；判不出时为空 */
              className: string;
              /** @enum {string} */
              classOutcome: "classified" | "missing" | "not-configured" | "no-scheme";
              classSteps: string[];
              classMissing: string[];
              unconfirmed: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdSelfCheckTodosTodoIdClearing: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
        todoId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          fileIds: string[];
          /** @default  */
          note?: string;
        };
      };
    };
    responses: {
      /** @description 自查不符合项整改销号，须附证明 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date */
            clearedOn: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getLetterProposalsKind: {
    parameters: {
      query: {
        year: number;
      };
      header?: never;
      path: {
        kind: "responsibility" | "commitment";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 责任书、承诺书的建议文本：法定义务逐条带条款，发布前可改 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            title: string;
            paragraphs: {
              text: string;
              /** @default  */
              clause: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getLetterTexts: {
    parameters: {
      query?: {
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已发布的责任书、承诺书文本和签署数 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              textId: string;
              areaCode: string;
              year: number;
              /** @enum {string} */
              kind: "responsibility" | "commitment";
              version: number;
              title: string;
              paragraphs: {
                text: string;
                clause: string;
              }[];
              sm3: string;
              /** Format: date */
              publishedOn: string;
              publishedBy: string;
              sent: number;
              signed: number;
              withdrawn: number;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postLetterTexts: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          year: number;
          /** @enum {string} */
          kind: "responsibility" | "commitment";
          title: string;
          paragraphs: {
            text: string;
            /** @default  */
            clause?: string;
          }[];
        };
      };
    };
    responses: {
      /** @description 发布一份责任书或承诺书文本，改动后再发布是新版本 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            textId: string;
            version: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getLetterDrafts: {
    parameters: {
      query?: {
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 本单位没有发布的责任书、承诺书草稿 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              year: number;
              /** @enum {string} */
              kind: "responsibility" | "commitment";
              title: string;
              paragraphs: {
                text: string;
                /** @default  */
                clause: string;
              }[];
              /** Format: uuid */
              draftId: string;
              version: number;
              /** Format: date */
              savedOn: string;
              savedBy: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postLetterDrafts: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          year: number;
          /** @enum {string} */
          kind: "responsibility" | "commitment";
          title: string;
          paragraphs: {
            text: string;
            /** @default  */
            clause?: string;
          }[];
        };
      };
    };
    responses: {
      /** @description 保存草稿，只有本单位看得到 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            draftId: string;
            version: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putLetterDraftsDraftId: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        draftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          year: number;
          /** @enum {string} */
          kind: "responsibility" | "commitment";
          title: string;
          paragraphs: {
            text: string;
            /** @default  */
            clause?: string;
          }[];
          seen: number;
        };
      };
    };
    responses: {
      /** @description 改草稿；同事在打开后保存过的不覆盖 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            version: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  deleteLetterDraftsDraftId: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        draftId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 删除草稿 */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postLetterDraftsDraftIdPublication: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        draftId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          seen: number;
        };
      };
    };
    responses: {
      /** @description 发布草稿：草稿同时消失，再发布一次找不到它 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            textId: string;
            version: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postLetterTextsTextIdWithdrawal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        textId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 收回还没有签的，已签的保留 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            withdrawn: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getLetters: {
    parameters: {
      query?: {
        year?: number;
        kind?: "responsibility" | "commitment";
        areaCode?: string;
        state?: "unsigned" | "signed" | "withdrawn";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 责任书签署清单和各乡镇覆盖率 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              employerName: string;
              areaCode: string;
              /** Format: uuid */
              letterId: string;
              /** Format: uuid */
              textId: string;
              year: number;
              /** @enum {string} */
              kind: "responsibility" | "commitment";
              title: string;
              version: number;
              /** Format: date */
              sentOn: string;
              dueOn: string | null;
              signedOn: string | null;
              withdrawnOn: string | null;
              withdrawnReason: string;
              reminders: number;
              remindedOn: string | null;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
            towns: {
              areaCode: string;
              name: string;
              signed: number;
              sent: number;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postLetters: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          textId: string;
          chosen: {
            employerIds?: string[];
            areaCode?: string;
            /** @enum {string} */
            hazardClass?: "serious" | "general" | "unknown";
            industry?: string;
            /** @description 只选没有有效申报的单位 */
            undeclared?: boolean;
          };
          /** @default null */
          dueOn?: string | null;
          /** @default false */
          tryOnly?: boolean;
        };
      };
    };
    responses: {
      /** @description 把文本发给选定的单位；试算只给出家数 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            chosen: number;
            new: number;
            sent: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postLetterReminders: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          year?: number;
          /** @enum {string} */
          kind?: "responsibility" | "commitment";
          areaCode?: string;
        };
      };
    };
    responses: {
      /** @description 催签：范围内没有签的，每家每天至多一次 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            reminded: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdLetters: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一家单位的责任书、承诺书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              employerName: string;
              areaCode: string;
              /** Format: uuid */
              letterId: string;
              /** Format: uuid */
              textId: string;
              year: number;
              /** @enum {string} */
              kind: "responsibility" | "commitment";
              title: string;
              version: number;
              /** Format: date */
              sentOn: string;
              dueOn: string | null;
              signedOn: string | null;
              withdrawnOn: string | null;
              withdrawnReason: string;
              reminders: number;
              remindedOn: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdLettersLetterId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
        letterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 责任书全文；已签的给出签署时的原文和校验 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            areaCode: string;
            /** Format: uuid */
            letterId: string;
            /** Format: uuid */
            textId: string;
            year: number;
            /** @enum {string} */
            kind: "responsibility" | "commitment";
            title: string;
            version: number;
            /** Format: date */
            sentOn: string;
            dueOn: string | null;
            signedOn: string | null;
            withdrawnOn: string | null;
            withdrawnReason: string;
            reminders: number;
            remindedOn: string | null;
            /** @description 要签的全文，单位名称已经填入 */
            text: string;
            /** @description 全文的 SM3，签署时要带上 */
            sm3: string;
            signature: {
              /** @enum {string} */
              how: "online" | "scan";
              text: string;
              sm3: string;
              /** @description 按留存的原文重新计算 SM3，与签署时一致 */
              verified: boolean;
              signerName: string;
              /** Format: date */
              signedOn: string;
              /** Format: date-time */
              signedAt: string;
              accountName: string;
              fileId: string | null;
            } | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdLettersLetterIdSignature: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
        letterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          password: string;
          sm3: string;
        };
      };
    };
    responses: {
      /** @description 在线签署：重新输入口令，签的是看到的全文 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            areaCode: string;
            /** Format: uuid */
            letterId: string;
            /** Format: uuid */
            textId: string;
            year: number;
            /** @enum {string} */
            kind: "responsibility" | "commitment";
            title: string;
            version: number;
            /** Format: date */
            sentOn: string;
            dueOn: string | null;
            signedOn: string | null;
            withdrawnOn: string | null;
            withdrawnReason: string;
            reminders: number;
            remindedOn: string | null;
            /** @description 要签的全文，单位名称已经填入 */
            text: string;
            /** @description 全文的 SM3，签署时要带上 */
            sm3: string;
            signature: {
              /** @enum {string} */
              how: "online" | "scan";
              text: string;
              sm3: string;
              /** @description 按留存的原文重新计算 SM3，与签署时一致 */
              verified: boolean;
              signerName: string;
              /** Format: date */
              signedOn: string;
              /** Format: date-time */
              signedAt: string;
              accountName: string;
              fileId: string | null;
            } | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdLettersLetterIdScan: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
        letterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** Format: uuid */
          fileId: string;
          signerName: string;
          /** Format: date */
          signedOn: string;
        };
      };
    };
    responses: {
      /** @description 纸面签字的责任书存扫描件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            areaCode: string;
            /** Format: uuid */
            letterId: string;
            /** Format: uuid */
            textId: string;
            year: number;
            /** @enum {string} */
            kind: "responsibility" | "commitment";
            title: string;
            version: number;
            /** Format: date */
            sentOn: string;
            dueOn: string | null;
            signedOn: string | null;
            withdrawnOn: string | null;
            withdrawnReason: string;
            reminders: number;
            remindedOn: string | null;
            /** @description 要签的全文，单位名称已经填入 */
            text: string;
            /** @description 全文的 SM3，签署时要带上 */
            sm3: string;
            signature: {
              /** @enum {string} */
              how: "online" | "scan";
              text: string;
              sm3: string;
              /** @description 按留存的原文重新计算 SM3，与签署时一致 */
              verified: boolean;
              signerName: string;
              /** Format: date */
              signedOn: string;
              /** Format: date-time */
              signedAt: string;
              accountName: string;
              fileId: string | null;
            } | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getInformings: {
    parameters: {
      query?: {
        areaCode?: string;
        received?: "true" | "false";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 告知动员清单：方式、经办人、日期、签收 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              employerName: string;
              areaCode: string;
              /** Format: uuid */
              informingId: string;
              /** @enum {string} */
              way: "sheet" | "public-account" | "supervision-opinion" | "campaign-week";
              text: string;
              /** Format: date */
              informedOn: string;
              organisationName: string;
              by: string;
              receivedOn: string | null;
              receiverName: string;
              receiptFileId: string | null;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postInformings: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @enum {string} */
          way: "sheet" | "public-account" | "supervision-opinion" | "campaign-week";
          /** @default  */
          text?: string;
          /** Format: date */
          informedOn: string;
          chosen: {
            employerIds?: string[];
            areaCode?: string;
            /** @enum {string} */
            hazardClass?: "serious" | "general" | "unknown";
            industry?: string;
            /** @description 只选没有有效申报的单位 */
            undeclared?: boolean;
          };
          /** @default false */
          tryOnly?: boolean;
        };
      };
    };
    responses: {
      /** @description 登记告知动员，可以一次登记全部未申报单位；试算只给出家数 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            employers: number;
            recorded: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdInformings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一家单位收到的告知动员 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              employerId: string;
              employerName: string;
              areaCode: string;
              /** Format: uuid */
              informingId: string;
              /** @enum {string} */
              way: "sheet" | "public-account" | "supervision-opinion" | "campaign-week";
              text: string;
              /** Format: date */
              informedOn: string;
              organisationName: string;
              by: string;
              receivedOn: string | null;
              receiverName: string;
              receiptFileId: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdInformingsInformingIdReceipt: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        employerId: string;
        informingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          receiverName: string;
          /** Format: date */
          receivedOn: string;
          /** @default null */
          fileId?: string | null;
        };
      };
    };
    responses: {
      /** @description 登记签收 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            employerId: string;
            employerName: string;
            areaCode: string;
            /** Format: uuid */
            informingId: string;
            /** @enum {string} */
            way: "sheet" | "public-account" | "supervision-opinion" | "campaign-week";
            text: string;
            /** Format: date */
            informedOn: string;
            organisationName: string;
            by: string;
            receivedOn: string | null;
            receiverName: string;
            receiptFileId: string | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDesk: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 等我办 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              caseId: string;
              caseNo: string;
              programme: string;
              programmeTitle: string;
              title: string;
              employerId: string;
              /** @description 立案时的名称 */
              employerName?: string;
              areaCode: string;
              stage: string;
              stageTitle: string;
              /** @enum {string} */
              state: "open" | "closed";
              outcome?: string;
              outcomeTitle?: string;
              waitsFor?: string;
              /** Format: date */
              openedOn: string;
              /** Format: date */
              dueOn?: string;
              /** Format: date */
              closedOn?: string;
              /** Format: date */
              waitingSince?: string;
              /** Format: date */
              pausedSince?: string;
              readonly next?: {
                act: string;
                title: string;
                elsewhere?: string;
              };
            }[];
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDeskWaiting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 等别人 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              programme: string;
              programmeTitle: string;
              stage: string;
              stageTitle: string;
              waitsFor: string;
              cases: number;
              longestDays: number;
            }[];
            urged: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getProgrammes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 办理程序 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              id: string;
              version: string;
              from: string;
              title: string;
              stages: {
                id: string;
                title: string;
              }[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getCases: {
    parameters: {
      query?: {
        programme?: string;
        stage?: string;
        state?: "open" | "closed";
        employerId?: string;
        areaCode?: string;
        dueUntil?: string;
        overdue?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 事项列表 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              caseId: string;
              caseNo: string;
              programme: string;
              programmeTitle: string;
              title: string;
              employerId: string;
              /** @description 立案时的名称 */
              employerName?: string;
              areaCode: string;
              stage: string;
              stageTitle: string;
              /** @enum {string} */
              state: "open" | "closed";
              outcome?: string;
              outcomeTitle?: string;
              waitsFor?: string;
              /** Format: date */
              openedOn: string;
              /** Format: date */
              dueOn?: string;
              /** Format: date */
              closedOn?: string;
              /** Format: date */
              waitingSince?: string;
              /** Format: date */
              pausedSince?: string;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getCasesCaseId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 事项：阶段、期限、可办事项、办理记录、证据 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            caseId: string;
            caseNo: string;
            programme: string;
            programmeTitle: string;
            title: string;
            employerId: string;
            /** @description 立案时的名称 */
            employerName?: string;
            areaCode: string;
            stage: string;
            stageTitle: string;
            /** @enum {string} */
            state: "open" | "closed";
            outcome?: string;
            outcomeTitle?: string;
            waitsFor?: string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            dueOn?: string;
            /** Format: date */
            closedOn?: string;
            /** Format: date */
            waitingSince?: string;
            /** Format: date */
            pausedSince?: string;
            revision: number;
            programmeVersion: string;
            readonly facts: {
              [key: string]: unknown;
            };
            readonly stages: {
              id: string;
              title: string;
              /** Format: date */
              reachedOn?: string;
              now: boolean;
            }[];
            readonly deadlines: {
              id: string;
              title: string;
              /** Format: date */
              dueOn: string;
              /** Format: date */
              startOn?: string;
              /** @enum {string} */
              counts: "calendar-days" | "working-days" | "months" | "day";
              /** @enum {string} */
              kind: "statutory" | "internal" | "own";
              clause?: string;
              pausedDays: number;
            }[];
            abilities: {
              readonly allowed: {
                act: string;
                title: string;
                form?: {
                  id: string;
                  title: string;
                  fields: {
                    id: string;
                    label: string;
                    /** @enum {string} */
                    kind: "text" | "number" | "money" | "day" | "choice" | "choices" | "flag" | "files" | "reference" | "list";
                    hint?: string;
                    required?:
                      | true
                      | (
                          | {
                              field: string;
                              is: string | boolean;
                            }
                          | {
                              field: string;
                              in: string[];
                            }
                          | {
                              field: string;
                              filled: boolean;
                            }
                        );
                    shownIf?:
                      | {
                          field: string;
                          is: string | boolean;
                        }
                      | {
                          field: string;
                          in: string[];
                        }
                      | {
                          field: string;
                          filled: boolean;
                        };
                    basis?: string;
                    unit?: string;
                    min?: number;
                    max?: number;
                    maxLength?: number;
                    decimals?: number;
                    options?: {
                      value: string;
                      label: string;
                    }[];
                    to?: string;
                    fills?: string;
                    of?: {
                      id: string;
                      label: string;
                      /** @enum {string} */
                      kind: "text" | "number" | "money" | "day" | "choice" | "choices" | "flag" | "files" | "reference" | "list";
                      hint?: string;
                      required?:
                        | true
                        | (
                            | {
                                field: string;
                                is: string | boolean;
                              }
                            | {
                                field: string;
                                in: string[];
                              }
                            | {
                                field: string;
                                filled: boolean;
                              }
                          );
                      shownIf?:
                        | {
                            field: string;
                            is: string | boolean;
                          }
                        | {
                            field: string;
                            in: string[];
                          }
                        | {
                            field: string;
                            filled: boolean;
                          };
                      basis?: string;
                      unit?: string;
                      min?: number;
                      max?: number;
                      maxLength?: number;
                      decimals?: number;
                      options?: {
                        value: string;
                        label: string;
                      }[];
                      to?: string;
                      fills?: string;
                    }[];
                  }[];
                };
                readonly prefill?: {
                  [key: string]: unknown;
                };
                /** @description 更正时：被更正的第几条 */
                readonly corrects?: number[];
                /** @description 不在主线上的办理：举证、催办；工作台从不把它当作下一步 */
                beside: boolean;
                /** @description 在另一页办，不送到事项 */
                elsewhere?: string;
                /** @description 签发的文书种类，签发前给人看 */
                document?: string;
              }[];
              readonly refused: {
                act: string;
                title: string;
                code: string;
                because: string;
                clause?: string;
              }[];
            };
            readonly acts: {
              actNo: number;
              act: string;
              title: string;
              says: string;
              /** Format: date */
              on: string;
              at: string;
              /** @description 事项现在为什么不用它 */
              remark?: string;
              actorName: string;
              actorKind: string;
              note: string;
              readonly input: {
                [key: string]: unknown;
              };
              /** @description 填写的内容，逐项写成文字 */
              readonly filled: {
                field: string;
                label: string;
                text: string;
              }[];
              readonly files: string[];
              replaces?: number;
              /** @description 被第几条更正；显示时划去 */
              replacedBy?: number;
            }[];
            readonly evidence: {
              evidenceId: string;
              name: string;
              mediaType: string;
              bytes: number;
              sha256: string;
              actorName: string;
              /** Format: date */
              on: string;
              takenAt?: string;
              offline: boolean;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postCasesCaseIdActs: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          act: string;
          /** @default {} */
          input?: {
            [key: string]: unknown;
          };
          /** @default  */
          note?: string;
          revision: number;
          replacesActNo?: number;
        };
      };
    };
    responses: {
      /** @description 办理：按事项列出的可办事项 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            caseId: string;
            caseNo: string;
            programme: string;
            programmeTitle: string;
            title: string;
            employerId: string;
            /** @description 立案时的名称 */
            employerName?: string;
            areaCode: string;
            stage: string;
            stageTitle: string;
            /** @enum {string} */
            state: "open" | "closed";
            outcome?: string;
            outcomeTitle?: string;
            waitsFor?: string;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            dueOn?: string;
            /** Format: date */
            closedOn?: string;
            /** Format: date */
            waitingSince?: string;
            /** Format: date */
            pausedSince?: string;
            revision: number;
            programmeVersion: string;
            readonly facts: {
              [key: string]: unknown;
            };
            readonly stages: {
              id: string;
              title: string;
              /** Format: date */
              reachedOn?: string;
              now: boolean;
            }[];
            readonly deadlines: {
              id: string;
              title: string;
              /** Format: date */
              dueOn: string;
              /** Format: date */
              startOn?: string;
              /** @enum {string} */
              counts: "calendar-days" | "working-days" | "months" | "day";
              /** @enum {string} */
              kind: "statutory" | "internal" | "own";
              clause?: string;
              pausedDays: number;
            }[];
            abilities: {
              readonly allowed: {
                act: string;
                title: string;
                form?: {
                  id: string;
                  title: string;
                  fields: {
                    id: string;
                    label: string;
                    /** @enum {string} */
                    kind: "text" | "number" | "money" | "day" | "choice" | "choices" | "flag" | "files" | "reference" | "list";
                    hint?: string;
                    required?:
                      | true
                      | (
                          | {
                              field: string;
                              is: string | boolean;
                            }
                          | {
                              field: string;
                              in: string[];
                            }
                          | {
                              field: string;
                              filled: boolean;
                            }
                        );
                    shownIf?:
                      | {
                          field: string;
                          is: string | boolean;
                        }
                      | {
                          field: string;
                          in: string[];
                        }
                      | {
                          field: string;
                          filled: boolean;
                        };
                    basis?: string;
                    unit?: string;
                    min?: number;
                    max?: number;
                    maxLength?: number;
                    decimals?: number;
                    options?: {
                      value: string;
                      label: string;
                    }[];
                    to?: string;
                    fills?: string;
                    of?: {
                      id: string;
                      label: string;
                      /** @enum {string} */
                      kind: "text" | "number" | "money" | "day" | "choice" | "choices" | "flag" | "files" | "reference" | "list";
                      hint?: string;
                      required?:
                        | true
                        | (
                            | {
                                field: string;
                                is: string | boolean;
                              }
                            | {
                                field: string;
                                in: string[];
                              }
                            | {
                                field: string;
                                filled: boolean;
                              }
                          );
                      shownIf?:
                        | {
                            field: string;
                            is: string | boolean;
                          }
                        | {
                            field: string;
                            in: string[];
                          }
                        | {
                            field: string;
                            filled: boolean;
                          };
                      basis?: string;
                      unit?: string;
                      min?: number;
                      max?: number;
                      maxLength?: number;
                      decimals?: number;
                      options?: {
                        value: string;
                        label: string;
                      }[];
                      to?: string;
                      fills?: string;
                    }[];
                  }[];
                };
                readonly prefill?: {
                  [key: string]: unknown;
                };
                /** @description 更正时：被更正的第几条 */
                readonly corrects?: number[];
                /** @description 不在主线上的办理：举证、催办；工作台从不把它当作下一步 */
                beside: boolean;
                /** @description 在另一页办，不送到事项 */
                elsewhere?: string;
                /** @description 签发的文书种类，签发前给人看 */
                document?: string;
              }[];
              readonly refused: {
                act: string;
                title: string;
                code: string;
                because: string;
                clause?: string;
              }[];
            };
            readonly acts: {
              actNo: number;
              act: string;
              title: string;
              says: string;
              /** Format: date */
              on: string;
              at: string;
              /** @description 事项现在为什么不用它 */
              remark?: string;
              actorName: string;
              actorKind: string;
              note: string;
              readonly input: {
                [key: string]: unknown;
              };
              /** @description 填写的内容，逐项写成文字 */
              readonly filled: {
                field: string;
                label: string;
                text: string;
              }[];
              readonly files: string[];
              replaces?: number;
              /** @description 被第几条更正；显示时划去 */
              replacedBy?: number;
            }[];
            readonly evidence: {
              evidenceId: string;
              name: string;
              mediaType: string;
              bytes: number;
              sha256: string;
              actorName: string;
              /** Format: date */
              on: string;
              takenAt?: string;
              offline: boolean;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postCasesCaseIdFiles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": string;
      };
    };
    responses: {
      /** @description 上传证据文件（multipart） */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            evidenceId: string;
            sha256: string;
            sm3: string;
            bytes: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getCasesCaseIdFilesEvidenceId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 下载证据文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
          "application/pdf": string;
          "image/png": string;
          "image/jpeg": string;
          "image/webp": string;
          "image/gif": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getIndicators: {
    parameters: {
      query?: {
        area?: string;
        asOf?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 我负责的指标 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            areaCode: string;
            areaName: string;
            asOf: string;
            items: {
              id: string;
              name: string;
              shortName: string;
              englishName: string;
              unit: string;
              /** @enum {string} */
              direction: "higher" | "lower" | "none";
              subject: string;
              measure: string;
              version: number;
              slices: {
                id: string;
                label: string;
              }[];
              figure: {
                numerator: number | null;
                denominator: number | null;
                percent: number | null;
                text: string;
                areaCode: string;
                areaName: string;
                met: boolean | null;
                gapText: string | null;
                owed: number | null;
                missing: number | null;
              };
              target: {
                percent: number;
                text: string;
                plan: string;
                areaCode: string;
                source: string;
              } | null;
              /** @description 较上月末，百分点 */
              change: string | null;
              trend: {
                numerator: number | null;
                denominator: number | null;
                percent: number | null;
                text: string;
                day: string;
              }[];
              updatedAt: string | null;
              /** @description 数的是人、而本岗位不能查看个人记录时：只给月末数，少于 5 人和能推算出来的不显示 */
              smallGroups: {
                /** @description 所示数字的月末；没有公布过为空 */
                releasedOn: string | null;
                note: string;
              } | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getIndicatorsId: {
    parameters: {
      query?: {
        /** @description 行业门类字母 */
        industry?: string;
        /** @description 规模代码 */
        size?: string;
        hazardClass?: "serious" | "general" | "unknown";
        /** @description 分项 */
        slice?: string;
        /** @description 只计这一天起发生的 */
        from?: string;
        /** @description 只计这一天前（含）发生的 */
        to?: string;
        area?: string;
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一个指标：数字、口径、趋势、下级 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            id: string;
            name: string;
            shortName: string;
            englishName: string;
            unit: string;
            /** @enum {string} */
            direction: "higher" | "lower" | "none";
            subject: string;
            measure: string;
            version: number;
            slices: {
              id: string;
              label: string;
            }[];
            figure: {
              numerator: number | null;
              denominator: number | null;
              percent: number | null;
              text: string;
              areaCode: string;
              areaName: string;
              met: boolean | null;
              gapText: string | null;
              owed: number | null;
              missing: number | null;
            };
            target: {
              percent: number;
              text: string;
              plan: string;
              areaCode: string;
              source: string;
            } | null;
            /** @description 较上月末，百分点 */
            change: string | null;
            trend: {
              numerator: number | null;
              denominator: number | null;
              percent: number | null;
              text: string;
              day: string;
            }[];
            updatedAt: string | null;
            asOf: string;
            definition: {
              numerator: string;
              denominator: string;
              notes: string[];
              source: string;
            };
            parameters: {
              label: string;
              value: number | string;
              unit: string;
              source: string;
            }[];
            parts: {
              numerator: number | null;
              denominator: number | null;
              percent: number | null;
              text: string;
              id: string;
              label: string;
            }[];
            children: {
              numerator: number | null;
              denominator: number | null;
              percent: number | null;
              text: string;
              areaCode: string;
              areaName: string;
              met: boolean | null;
              gapText: string | null;
              owed: number | null;
              missing: number | null;
              trend: {
                numerator: number | null;
                denominator: number | null;
                percent: number | null;
                text: string;
                day: string;
              }[];
            }[];
            lastYear: {
              numerator: number | null;
              denominator: number | null;
              percent: number | null;
              text: string;
              day: string;
            };
            /** @description 最近一次全量复算一致的日期 */
            agreedOn: string | null;
            /** @description 数的是人、而本岗位不能查看个人记录时：只给月末数，少于 5 人和能推算出来的不显示 */
            smallGroups: {
              /** @description 所示数字的月末；没有公布过为空 */
              releasedOn: string | null;
              note: string;
            } | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getIndicatorsIdList: {
    parameters: {
      query?: {
        /** @description 行业门类字母 */
        industry?: string;
        /** @description 规模代码 */
        size?: string;
        hazardClass?: "serious" | "general" | "unknown";
        /** @description 分项 */
        slice?: string;
        /** @description 只计这一天起发生的 */
        from?: string;
        /** @description 只计这一天前（含）发生的 */
        to?: string;
        area?: string;
        asOf?: string;
        side?: "numerator" | "denominator" | "missing";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 指标背后的清单 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            columns: {
              key: string;
              label: string;
            }[];
            items: {
              employerId: string;
              subjectKey: string;
              areaCode: string;
              numerator: number;
              denominator: number;
              reason: string;
              basisId: string | null;
              since: string;
              cells: {
                [key: string]: unknown;
              };
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getIndicatorsIdListExport: {
    parameters: {
      query?: {
        /** @description 行业门类字母 */
        industry?: string;
        /** @description 规模代码 */
        size?: string;
        hazardClass?: "serious" | "general" | "unknown";
        /** @description 分项 */
        slice?: string;
        /** @description 只计这一天起发生的 */
        from?: string;
        /** @description 只计这一天前（含）发生的 */
        to?: string;
        area?: string;
        asOf?: string;
        side?: "numerator" | "denominator" | "missing";
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 导出清单（Excel） */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  putIndicatorsIdTargets: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          areaCode: string;
          year: number;
          percent: number;
          plan: string;
          /** @default  */
          source?: string;
        };
      };
    };
    responses: {
      /** @description 设定本区划某年的目标 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Record<string, never>;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getIndicatorsIdFrozen: {
    parameters: {
      query?: {
        area?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 已冻结的数字 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              numerator: number;
              denominator: number;
              percent: number | null;
              text: string;
              frozenId: string;
              indicatorId: string;
              areaCode: string;
              asOf: string;
              title: string;
              replaces: string | null;
              reason: string;
              frozenAt: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postIndicatorsIdFrozen: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          areaCode: string;
          /** Format: date */
          asOf: string;
          title: string;
          /** Format: uuid */
          replaces?: string;
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description 冻结一个数字和它的清单 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            numerator: number;
            denominator: number;
            percent: number | null;
            text: string;
            frozenId: string;
            indicatorId: string;
            areaCode: string;
            asOf: string;
            title: string;
            replaces: string | null;
            reason: string;
            frozenAt: string;
            live: {
              numerator: number;
              denominator: number;
              percent: number | null;
              text: string;
            };
            differences: {
              employerId: string;
              subjectKey: string;
              /** @enum {string} */
              what: "entered" | "left" | "changed";
              then: string;
              now: string;
              cells: {
                [key: string]: unknown;
              };
            }[];
            differing: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getFrozenFiguresFrozenId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        frozenId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 冻结的数字与今日之差 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            numerator: number;
            denominator: number;
            percent: number | null;
            text: string;
            frozenId: string;
            indicatorId: string;
            areaCode: string;
            asOf: string;
            title: string;
            replaces: string | null;
            reason: string;
            frozenAt: string;
            live: {
              numerator: number;
              denominator: number;
              percent: number | null;
              text: string;
            };
            differences: {
              employerId: string;
              subjectKey: string;
              /** @enum {string} */
              what: "entered" | "left" | "changed";
              then: string;
              now: string;
              cells: {
                [key: string]: unknown;
              };
            }[];
            differing: number;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postFrontReportedData: {
    parameters: {
      query?: {
        /** @description 接口密钥，也可以放在 x-api-key 请求头 */
        key?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": string;
        "multipart/form-data": string;
        "application/json": string;
      };
    };
    responses: {
      /** @description 前置机接口：表单字段 reportData，与现有体检软件相同，只需更换地址 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status: number;
            msg: string;
            result:
              | {
                  receiptNo: string;
                  accepted: number;
                  held: number;
                  refused: number;
                  cards: {
                    code: string;
                    outcome: string;
                    errorCode: string | null;
                    says: string | null;
                    remedy: string | null;
                    place: string | null;
                  }[];
                }
              | {
                  receiptNo: string;
                }
              | {
                  code: string;
                };
          };
        };
      };
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postReportedData: {
    parameters: {
      query?: {
        /** @description 接口密钥，也可以放在 x-api-key 请求头 */
        key?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": string;
        "multipart/form-data": string;
        "application/json": string;
      };
    };
    responses: {
      /** @description 前置机接口：表单字段 reportData，与现有体检软件相同，只需更换地址 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status: number;
            msg: string;
            result:
              | {
                  receiptNo: string;
                  accepted: number;
                  held: number;
                  refused: number;
                  cards: {
                    code: string;
                    outcome: string;
                    errorCode: string | null;
                    says: string | null;
                    remedy: string | null;
                    place: string | null;
                  }[];
                }
              | {
                  receiptNo: string;
                }
              | {
                  code: string;
                };
          };
        };
      };
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSubmissionTemplatesExamCardsXlsx: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 个案卡 Excel 模板 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSubmissions: {
    parameters: {
      query?: {
        kind?: string;
        state?: "received" | "running" | "done" | "failed";
        from?: string;
        to?: string;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 回执列表 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              /** Format: uuid */
              submissionId: string;
              receiptNo: string;
              kind: string;
              kindLabel: string;
              family: string;
              familyLabel: string;
              fileName: string;
              bytes: number;
              sha256: string;
              sm3: string;
              organisationName: string;
              /** @enum {string} */
              state: "received" | "running" | "done" | "failed";
              stateLabel: string;
              linesRead: number;
              accepted: number;
              held: number;
              refused: number;
              warned: number;
              unread: number;
              failure: {
                code: string;
                says: string;
                remedy: string;
                place?: string;
              } | null;
              submittedOn: string;
              receivedAt: string;
              startedAt: string | null;
              finishedAt: string | null;
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSubmissions: {
    parameters: {
      query?: {
        /** @description 报送的内容；不写时按文件认 */
        kind?: string;
        /** @description 格式；不写时按文件认 */
        family?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": string;
        "application/octet-stream": string;
        "application/xml": string;
        "application/zip": string;
        "text/csv": string;
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
      };
    };
    responses: {
      /** @description 上报文件：个案卡、检测报告、申报、名单；回执号随即给出，读取在后台进行 */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            submissionId: string;
            receiptNo: string;
            kind: string;
            fileName: string;
            bytes: number;
            sha256: string;
            sm3: string;
            items: {
              /** Format: uuid */
              submissionId: string;
              receiptNo: string;
              kind: string;
              fileName: string;
              bytes: number;
              sha256: string;
              sm3: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSubmissionsSubmissionId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        submissionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一份回执：进度、计数、按原因归类 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            submissionId: string;
            receiptNo: string;
            kind: string;
            kindLabel: string;
            family: string;
            familyLabel: string;
            fileName: string;
            bytes: number;
            sha256: string;
            sm3: string;
            organisationName: string;
            /** @enum {string} */
            state: "received" | "running" | "done" | "failed";
            stateLabel: string;
            linesRead: number;
            accepted: number;
            held: number;
            refused: number;
            warned: number;
            unread: number;
            failure: {
              code: string;
              says: string;
              remedy: string;
              place?: string;
            } | null;
            submittedOn: string;
            receivedAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            causes: {
              code: string;
              /** @enum {string} */
              outcome: "held" | "refused" | "warning";
              lines: number;
              sentence: string;
              remedy: string;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSubmissionsSubmissionIdLines: {
    parameters: {
      query?: {
        outcome?: "accepted" | "held" | "refused";
        code?: string;
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        submissionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 逐条结果 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              lineNo: number;
              /** @enum {string} */
              outcome: "accepted" | "held" | "refused";
              outcomeLabel: string;
              recordKey: string;
              recordId: string | null;
              employerId: string | null;
              code: string | null;
              sentence: string | null;
              remedy: string | null;
              place: string | null;
              warnings: {
                code: string;
                sentence: string;
                clause?: string;
              }[];
              earlier: {
                /** @enum {string} */
                outcome: "accepted" | "held" | "refused";
                code: string | null;
                sentence: string | null;
              }[];
            }[];
            nextCursor: string | null;
            count: {
              value: number;
              capped: boolean;
            };
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSubmissionsSubmissionIdReceiptXlsx: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        submissionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 未入库各条的表格，列与上报的表相同 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getSubmissionsSubmissionIdOriginal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        submissionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 收到的原文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSubmissionsSubmissionIdResume: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        submissionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 中断的文件从停下的地方继续读取 */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: uuid */
            submissionId: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postSenderEditions: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          family: string;
          edition: string;
        };
      };
    };
    responses: {
      /** @description 登记本机构所用的数据交换文档版本；登记的版本优先于文件的样子 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            family: string;
            edition: string;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getTemplatesFamily: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        family: "laboratory-report-xlsx" | "declaration-xlsx" | "employers-xlsx" | "radiation-workers-xlsx" | "dose-records-xlsx";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 下载 Excel 模板（含填写说明和下拉选项；用人单位下载的申报表已预填） */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdPapers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json":
          | {
              /** @enum {string} */
              paper: "letter" | "card" | "sign";
              /**
               * @description 空：全部有危害因素的岗位
               * @default []
               */
              postIds?: string[];
              /**
               * @default a4
               * @enum {string}
               */
              size?: "a4" | "card";
            }
          | {
              /** @enum {string} */
              paper: "responsibility-letter" | "self-check" | "informing-sheet";
              /** Format: uuid */
              subjectId: string;
            };
      };
    };
    responses: {
      /** @description 打印告知书、告知卡、警示标识、签署的责任书、自查表、告知单，成为有编号可核验的文书 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            documentId: string;
            kind: string;
            kindTitle: string;
            documentNo: string;
            title: string;
            employerId: string;
            areaCode: string;
            subjectId: string;
            issuedOn: string;
            issuer: string;
            verifyCode: string;
            voidedOn: string | null;
            voidReason: string | null;
            /** @description 更正它的文书的文号 */
            successorNo: string | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDocuments: {
    parameters: {
      query?: {
        kind?: string;
        employerId?: string;
        subjectId?: string;
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文书列表 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              documentId: string;
              kind: string;
              kindTitle: string;
              documentNo: string;
              title: string;
              employerId: string;
              areaCode: string;
              subjectId: string;
              issuedOn: string;
              issuer: string;
              verifyCode: string;
              voidedOn: string | null;
              voidReason: string | null;
              /** @description 更正它的文书的文号 */
              successorNo: string | null;
            }[];
            nextCursor: string | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDocumentsDocumentId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            documentId: string;
            kind: string;
            kindTitle: string;
            documentNo: string;
            title: string;
            employerId: string;
            areaCode: string;
            subjectId: string;
            issuedOn: string;
            issuer: string;
            verifyCode: string;
            voidedOn: string | null;
            voidReason: string | null;
            /** @description 更正它的文书的文号 */
            successorNo: string | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDocumentsDocumentIdFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文书的 PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postDocumentsDocumentIdVoid: {
    parameters: {
      query?: never;
      header?: {
        /** @description 同一次办理重发时用同一个值，只办一次，答复相同 */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          reason: string;
        };
      };
    };
    responses: {
      /** @description 作废文书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            documentId: string;
            kind: string;
            kindTitle: string;
            documentNo: string;
            title: string;
            employerId: string;
            areaCode: string;
            subjectId: string;
            issuedOn: string;
            issuer: string;
            verifyCode: string;
            voidedOn: string | null;
            voidReason: string | null;
            /** @description 更正它的文书的文号 */
            successorNo: string | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getPublicDocumentsCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 核验文书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {string} */
            result: "valid" | "void" | "unknown";
            says: string;
            kind?: string;
            documentNo?: string;
            issuedOn?: string;
            issuer?: string;
            title?: string;
            voidedOn?: string;
            successor?: {
              documentNo: string;
              verifyCode: string;
            };
            contentHash?: string;
          };
        };
      };
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdArchive: {
    parameters: {
      query?: {
        template?: string;
      };
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 职业卫生档案：按样式逐盒列出有什么、缺什么 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            employerId: string;
            template: {
              id: string;
              title: string;
              basis: string;
              unconfirmed: boolean;
            };
            templates: {
              id: string;
              title: string;
              basis: string;
              unconfirmed: boolean;
            }[];
            asOf: string;
            completeness: {
              present: number;
              asked: number;
            };
            boxes: {
              key: string;
              title: string;
              completeness: {
                present: number;
                asked: number;
              };
              entries: {
                /** @description 盒内序号，例如 2.3 */
                no: string;
                key: string;
                title: string;
                /** @enum {string} */
                state: "present" | "expired" | "gap" | "unknown" | "not-applicable" | "hidden" | "none";
                stateLabel: string;
                says: string;
                clause: string;
                /** @description 依据凭记忆或文本已修订，未核对 */
                unconfirmed: boolean;
                /** @description 缺的时候要办什么 */
                todo: string;
                kinds: string[];
                evidence: {
                  title: string;
                  on: string;
                  until: string | null;
                  from: string;
                  link: string | null;
                  hasFile: boolean;
                }[];
              }[];
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  postEmployersEmployerIdArchiveBundles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @default national-six */
          template?: string;
        };
      };
    };
    responses: {
      /** @description 出具职业卫生档案：编号、目录、缺项和附件清单 */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            documentId: string;
            kind: string;
            kindTitle: string;
            documentNo: string;
            title: string;
            employerId: string;
            areaCode: string;
            subjectId: string;
            issuedOn: string;
            issuer: string;
            verifyCode: string;
            voidedOn: string | null;
            voidReason: string | null;
            /** @description 更正它的文书的文号 */
            successorNo: string | null;
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["Invalid"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getDocumentsDocumentIdBundle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 职业卫生档案的目录和全部附件，一个压缩包 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/zip": string;
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
  getEmployersEmployerIdInstitutions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        employerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 单位用过的检测、体检机构 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            items: {
              institutionId: string;
              name: string;
              kind: string;
              records: number;
              lastOn: string;
              licensed: boolean | null;
              validTo: string | null;
            }[];
          };
        };
      };
      401: components["responses"]["SignInNeeded"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
}
