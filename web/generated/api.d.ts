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
    /** 在册劳动者（脱敏） */
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
    /** 应申报未申报和更新超期的单位 */
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
              | "laboratory-reporter"
              | "exam-reporter"
              | "diagnosis-officer"
              | "employer-manager"
              | "worker"
              | "platform-admin"
              | "auditor"
            )[];
            roleLabels: string[];
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
                    | "laboratory-reporter"
                    | "exam-reporter"
                    | "diagnosis-officer"
                    | "employer-manager"
                    | "worker"
                    | "platform-admin"
                    | "auditor"
                  )[];
                  roleLabels: string[];
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
                    | "laboratory-reporter"
                    | "exam-reporter"
                    | "diagnosis-officer"
                    | "employer-manager"
                    | "worker"
                    | "platform-admin"
                    | "auditor"
                  )[];
                  roleLabels: string[];
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
              | "laboratory-reporter"
              | "exam-reporter"
              | "diagnosis-officer"
              | "employer-manager"
              | "worker"
              | "platform-admin"
              | "auditor"
            )[];
            roleLabels: string[];
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
          | "laboratory-reporter"
          | "exam-reporter"
          | "diagnosis-officer"
          | "employer-manager"
          | "worker"
          | "platform-admin"
          | "auditor";
        active?: "true" | "false";
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
                | "laboratory-reporter"
                | "exam-reporter"
                | "diagnosis-officer"
                | "employer-manager"
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
            | "laboratory-reporter"
            | "exam-reporter"
            | "diagnosis-officer"
            | "employer-manager"
            | "worker"
            | "platform-admin"
            | "auditor"
          )[];
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
              | "laboratory-reporter"
              | "exam-reporter"
              | "diagnosis-officer"
              | "employer-manager"
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
            | "laboratory-reporter"
            | "exam-reporter"
            | "diagnosis-officer"
            | "employer-manager"
            | "worker"
            | "platform-admin"
            | "auditor"
          )[];
          active?: boolean;
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
  getEmployers: {
    parameters: {
      query?: {
        search?: string;
        areaCode?: string;
        state?: ("to-verify" | "in-production" | "stopped" | "deregistered" | "absent" | "moved-away")[];
        hazardClass?: ("serious" | "general" | "unknown")[];
        hazardConfirmed?: "true" | "false";
        declared?: "valid" | "expired" | "none";
        industry?: string;
        size?: ("99" | "01" | "02" | "03" | "04")[];
        sort?: "area" | "registered" | "exposed";
        cursor?: string;
        limit?: number;
        countTo?: number;
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
        declared?: "valid" | "expired" | "none";
        industry?: string;
        size?: ("99" | "01" | "02" | "03" | "04")[];
        sort?: "area" | "registered" | "exposed";
        cursor?: string;
        limit?: number;
        countTo?: number;
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
      /** @description 在册劳动者（脱敏） */
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
              };
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
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 应申报未申报和更新超期的单位 */
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
              /** @enum {string} */
              state: "waiting-authority" | "not-yet" | "due" | "overdue" | "undetermined" | "on-event" | "standing" | "done";
              category: string;
              todo: string;
              missing: string[];
              /** @description 依据凭记忆或文本已修订，未核对 */
              unconfirmed: boolean;
              /** @description 最近一次提醒单位的日期 */
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
                numerator: number;
                denominator: number;
                percent: number | null;
                text: string;
                areaCode: string;
                areaName: string;
                met: boolean | null;
                gapText: string | null;
                owed: number | null;
                missing: number;
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
                numerator: number;
                denominator: number;
                percent: number | null;
                text: string;
                day: string;
              }[];
              updatedAt: string | null;
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
              numerator: number;
              denominator: number;
              percent: number | null;
              text: string;
              areaCode: string;
              areaName: string;
              met: boolean | null;
              gapText: string | null;
              owed: number | null;
              missing: number;
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
              numerator: number;
              denominator: number;
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
              numerator: number;
              denominator: number;
              percent: number | null;
              text: string;
              id: string;
              label: string;
            }[];
            children: {
              numerator: number;
              denominator: number;
              percent: number | null;
              text: string;
              areaCode: string;
              areaName: string;
              met: boolean | null;
              gapText: string | null;
              owed: number | null;
              missing: number;
              trend: {
                numerator: number;
                denominator: number;
                percent: number | null;
                text: string;
                day: string;
              }[];
            }[];
            lastYear: {
              numerator: number;
              denominator: number;
              percent: number | null;
              text: string;
              day: string;
            };
            /** @description 最近一次全量复算一致的日期 */
            agreedOn: string | null;
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
        family: "laboratory-report-xlsx" | "declaration-xlsx" | "employers-xlsx";
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
            contentHash?: string;
          };
        };
      };
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooMany"];
      default: components["responses"]["Refused"];
    };
  };
}
