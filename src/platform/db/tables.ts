// Made by `npm run generate` from the migrations; never edited.
export type Tables = {
  /** a person or a machine that signs in; its secret is kept by the sign-in library */
  "access.account": {
    account_id: string;
    organisation_id: string;
    username: string;
    display_name: string;
    /** role ids of access/roles.ts */
    roles: string[];
    active: boolean;
    /** first password has to be changed before anything else */
    must_change_password: boolean;
    created_at: Date;
    last_signed_in_at: Date | null;
    /** until when a password given by an administrator lets one in; null once changed */
    first_password_until: Date | null;
    password_changed_at: Date | null;
    /** sessions begun before this instant are void: set at reset, stop and change of rights */
    sessions_from: Date;
    created_by: string | null;
    /** 专职 or 兼职 in this work; empty when not told */
    staffing: string;
    /** narrower area inside that of the organisation, as the village of a co-manager; null for the whole of it */
    area_code: string | null;
  };
  /** how often an act was done on a day by an account or key, by an organisation, and by all; forgotten after two days */
  "access.act_count": {
    /** business day */
    on_day: string;
    /** act of the table of limits */
    act: string;
    /** account, interface key or organisation; all zeros: the whole installation */
    subject_id: string;
    used: number;
  };
  /** keys by which an organisation's programs speak; only a hash of the secret is kept */
  "access.api_key": {
    key_id: string;
    /** the public middle part of zk_<id>_<secret> */
    short_id: string;
    organisation_id: string;
    name: string;
    scopes: string[];
    /** SM3 of the 256-bit random secret */
    secret_hash: Buffer;
    replaces_key_id: string | null;
    created_by: string;
    created_at: Date;
    /** end of validity; of a rotated key the end of the overlap */
    expires_at: Date | null;
    revoked_at: Date | null;
    last_used_at: Date | null;
  };
  /** who did what to which record, when and why; insert only */
  "access.audit_entry": {
    lane: number;
    /** 1, 2, 3 … within the lane without gap */
    position: number;
    entry_id: string;
    at: Date;
    business_day: string;
    account_id: string;
    account_name: string;
    organisation_id: string;
    organisation_name: string;
    /** area of the acting organisation; an auditor sees entries of her area */
    area_code: string;
    /** session, api-key or system */
    via: string;
    address: string | null;
    request_id: string | null;
    action: string;
    subject_kind: string;
    subject_id: string;
    employer_id: string | null;
    result: string;
    reason: string | null;
    details: unknown;
    /** SM3 over lane, position, hash of the entry before and the canonical content */
    hash: Buffer;
  };
  /** end of each lane of the audit chain; derivable from the entries, and checked against them */
  "access.audit_head": {
    lane: number;
    position: number;
    hash: Buffer;
  };
  /** sign-in library: how an account proves itself; provider "credential" holds the argon2id hash */
  "access.auth_credential": {
    id: string;
    account_id: string;
    provider_id: string;
    user_id: string;
    access_token: string | null;
    refresh_token: string | null;
    id_token: string | null;
    access_token_expires_at: Date | null;
    refresh_token_expires_at: Date | null;
    scope: string | null;
    password: string | null;
    created_at: Date;
    updated_at: Date;
  };
  /** sign-in library: requests by address and path, for its rate limit */
  "access.auth_rate": {
    id: string;
    key: string;
    count: number;
    last_request: number;
  };
  /** sign-in library: open sessions; the cookie carries the token signed with a key that is not in the database */
  "access.auth_session": {
    id: string;
    expires_at: Date;
    token: string;
    created_at: Date;
    updated_at: Date;
    ip_address: string | null;
    user_agent: string | null;
    user_id: string;
    /** last request, to the minute; a session left alone ends */
    last_seen_at: Date;
    /** delegation this session acts by at the moment; null while it acts for itself */
    delegation_id: string | null;
  };
  /** sign-in library: TOTP secrets and recovery codes, encrypted with a key that is not in the database */
  "access.auth_two_factor": {
    id: string;
    secret: string;
    backup_codes: string;
    user_id: string;
    verified: boolean;
    failed_verification_count: number;
    locked_until: Date | null;
  };
  /** sign-in library: one row an account; id is the account */
  "access.auth_user": {
    id: string;
    name: string;
    /** the library wants one; <account>@account.invalid, never written to */
    email: string;
    email_verified: boolean;
    image: string | null;
    created_at: Date;
    updated_at: Date;
    username: string;
    display_username: string | null;
    two_factor_enabled: boolean;
  };
  /** sign-in library: sign-ins waiting for their second step */
  "access.auth_verification": {
    id: string;
    identifier: string;
    value: string;
    expires_at: Date;
    created_at: Date;
    updated_at: Date;
  };
  /** one-time codes of the last minutes, so that each lets in once */
  "access.code_used": {
    account_id: string;
    code_key: Buffer;
    used_at: Date;
  };
  /** 委托: some roles of one account lent to another of the same organisation for some days */
  "access.delegation": {
    delegation_id: string;
    organisation_id: string;
    /** area of the organisation; its security administrator sees and ends delegations */
    area_code: string;
    from_account: string;
    from_name: string;
    to_account: string;
    to_name: string;
    roles: string[];
    from_day: string;
    /** last day on which the roles are lent */
    until_day: string;
    reason: string;
    created_by: string;
    created_name: string;
    created_at: Date;
    /** when it was ended before its last day; null when it was not */
    ended_at: Date | null;
    ended_name: string;
    ended_reason: string;
  };
  /** 委托最长天数 of an area and everything below it, with the document that sets it; none is 未配置 */
  "access.delegation_limit": {
    area_code: string;
    most_days: number;
    basis: string;
    set_by: string;
    set_name: string;
    set_on: string;
  };
  /** 应急冻结: what was stopped, why and by whom, and when and why it was let go again */
  "access.freeze": {
    freeze_id: string;
    kind: string;
    /** account, organisation or interface key; all zeros for what concerns the whole installation */
    subject_id: string;
    subject_name: string;
    /** area of the subject; all zeros for the whole installation */
    area_code: string;
    reason: string;
    frozen_at: Date;
    frozen_by: string;
    frozen_name: string;
    /** null while it holds */
    thawed_at: Date | null;
    thawed_by: string | null;
    thawed_name: string;
    thaw_reason: string;
  };
  /** how many files and bytes an organisation brought that are kept; a file brought twice counts twice */
  "access.kept_files": {
    organisation_id: string;
    files: number;
    bytes: number;
  };
  /** 消息: what was told to an employer or an organisation, and when; append only */
  "access.message": {
    /** the employer it is addressed to, or that it is about when an organisation is addressed; all zeros: none */
    employer_id: string;
    message_id: string;
    /** the organisation it is addressed to; all zeros: the employer itself */
    organisation_id: string;
    /** the one account of the addressee it is for; all zeros: every account */
    account_id: string;
    /** area of the addressee on that day */
    area_code: string;
    /** name of the addressee on that day */
    addressee: string;
    /** declared kind of message */
    kind: string;
    /** tells one occasion from another: the same addressee, kind and key are told once */
    key: string;
    title: string;
    body: string;
    /** page of the platform where it is acted on */
    link: string;
    /** last day of what it reminds of; null where there is none */
    due_on: string | null;
    /** business day */
    sent_on: string;
    sent_at: Date;
    sender_name: string;
  };
  /** receipts of messages: which account opened it first, and when; append only */
  "access.message_read": {
    employer_id: string;
    message_id: string;
    account_id: string;
    /** addressee, as in the message */
    organisation_id: string;
    area_code: string;
    reader_name: string;
    /** business day */
    read_on: string;
    read_at: Date;
  };
  /** kinds of messages an account does not want counted as unread; they stay in its box */
  "access.message_setting": {
    account_id: string;
    quiet_kinds: string[];
    changed_at: Date;
  };
  /** who an account acts for; a reference table */
  "access.organisation": {
    organisation_id: string;
    /** kind of organisation; decides desk, policies and row scope */
    kind: string;
    name: string;
    /** 12-digit area it answers for or sits in */
    area_code: string;
    credit_code: string | null;
    /** the employer it is, for kind employer */
    employer_id: string | null;
    /** the worker it is, for kind worker */
    worker_id: string | null;
    active: boolean;
    created_at: Date;
    /** employer this organisation was of before it was merged into one that has an organisation already; null for the employer's own */
    merged_from: string | null;
  };
  /** 常用筛选: how an account likes to see a list, under a name of its own */
  "access.saved_view": {
    account_id: string;
    view_id: string;
    /** path of the list */
    page: string;
    label: string;
    /** parts of the address: filters, search, order, columns */
    query: unknown;
    saved_at: Date;
  };
  /** failed sign-ins by name, kept alike for names that do not exist */
  "access.sign_in_guard": {
    /** keyed hash of the name as typed, so that a password typed in the wrong field is not kept */
    name_key: Buffer;
    failures: number;
    window_from: Date;
    locked_until: Date | null;
  };
  /** 异常访问: a pattern found in the audit trail, once an account and occasion; append only */
  "access.watch_alarm": {
    alarm_id: string;
    area_code: string;
    pattern: string;
    account_id: string;
    account_name: string;
    organisation_name: string;
    /** hour, night or entry by which one find is told from the next */
    occasion: string;
    /** how much there was when it was found; most is what would have been no alarm */
    counted: number;
    most: number;
    last_at: Date;
    last_lane: number;
    /** entry of the trail that completed the pattern */
    last_position: number;
    found_at: Date;
  };
  /** what was found out about an alarm, by whom and why; append only */
  "access.watch_answer": {
    alarm_id: string;
    area_code: string;
    finding: string;
    reason: string;
    account_id: string;
    actor_name: string;
    answered_on: string;
    answered_at: Date;
  };
  /** how far each lane of the audit trail was looked at for patterns; worker role only */
  "access.watch_cursor": {
    lane: number;
    position: number;
  };
  /** how much of a pattern is still no alarm in an area and everything below it; the nearest area wins, without one the declared default */
  "access.watch_limit": {
    area_code: string;
    pattern: string;
    most: number;
    basis: string;
    set_by: string;
    set_name: string;
    set_on: string;
  };
  /** what was done in a case; append only, a correction is a new act that names the old */
  "cases.act": {
    employer_id: string;
    case_id: string;
    act_no: number;
    area_code: string;
    act: string;
    from_stage: string;
    to_stage: string;
    input: unknown;
    note: string;
    replaces_act_no: number | null;
    account_id: string | null;
    organisation_id: string | null;
    actor_name: string;
    actor_kind: string;
    business_day: string;
    created_at: Date;
    worker_id: string | null;
    institution_id: string | null;
    diagnosis_institution_id: string | null;
    /** account it was done for by a delegation; null when the person acted for herself */
    on_behalf_of: string | null;
  };
  /** a case: folded state of its acts; only the engine writes here */
  "cases.case_file": {
    employer_id: string;
    case_id: string;
    case_no: string;
    area_code: string;
    programme: string;
    programme_version: string;
    title: string;
    /** what the case is about; one open case for a programme and key */
    subject_key: string;
    facts: unknown;
    institution_id: string | null;
    diagnosis_institution_id: string | null;
    worker_id: string | null;
    stage: string;
    state: string;
    outcome: string | null;
    /** role kind the next act waits for */
    waits_for: string | null;
    opened_on: string;
    due_on: string | null;
    closed_on: string | null;
    /** number of acts so far; an act names the revision it saw */
    revision: number;
    /** about a person: hidden from township and inspection */
    personal: boolean;
    /** day of the last act that moved the case: since then it waits */
    waiting_since: string | null;
    /** day the clock was stopped; null while it runs */
    paused_since: string | null;
    /** id of the last act that moved the case */
    last_act: string;
  };
  /** last number given, by county, year and prefix of the programme; its row lock keeps openings of one programme in line */
  "cases.case_number": {
    county_code: string;
    year: number;
    prefix: string;
    last_no: number;
  };
  /** a file brought to a case: who, when, checksum; append only, acts name it */
  "cases.evidence": {
    employer_id: string;
    case_id: string;
    evidence_id: string;
    area_code: string;
    name: string;
    media_type: string;
    bytes: number;
    sha256: string;
    sm3: string;
    /** when the picture was taken, as the device says */
    taken_at: Date | null;
    /** taken without network and sent later */
    offline: boolean;
    account_id: string | null;
    organisation_id: string | null;
    actor_name: string;
    business_day: string;
    created_at: Date;
  };
  /** a printed document: numbered, dated, verifiable by its code; append only */
  "exchange.document": {
    document_id: string;
    kind: string;
    document_no: string;
    /** 128 random bits in the QR */
    verify_code: string;
    area_code: string;
    employer_id: string;
    subject_id: string;
    title: string;
    issued_on: string;
    issuer_name: string;
    account_id: string | null;
    data: unknown;
    file_sha256: string;
    created_at: Date;
    /** which version of the subject it is about; one document of a kind for each */
    subject_version: number;
    /** tells of the health of persons: hidden from township and inspection */
    personal: boolean;
  };
  /** last number given, by county, year and kind; its row is locked until the document that takes the number is stored */
  "exchange.document_number": {
    county_code: string;
    year: number;
    kind: string;
    last_no: number;
  };
  /** documents that no longer hold, with the reason; append only */
  "exchange.document_void": {
    document_id: string;
    area_code: string;
    employer_id: string;
    reason: string;
    voided_on: string;
    account_id: string | null;
    actor_name: string;
    created_at: Date;
    /** number of the document that corrects this one; null where it was declared void without another */
    successor_no: string | null;
    /** code under which anybody verifies the correcting document */
    successor_code: string | null;
  };
  /** a newer answer to a line that was held; the last one counts, the earlier stay. append only */
  "exchange.later_answer": {
    submission_id: string;
    line_no: number;
    /** 2, 3 …: the line itself holds the first answer */
    answer_no: number;
    organisation_id: string;
    area_code: string;
    outcome: string;
    record_id: string | null;
    employer_id: string | null;
    code: string | null;
    sentence: string | null;
    remedy: string | null;
    place: string | null;
    warnings: unknown | null;
    answered_at: Date;
  };
  /** which edition of a format family a sender uses; the last entry counts. append only */
  "exchange.sender_edition": {
    organisation_id: string;
    family: string;
    edition: string;
    area_code: string;
    set_on: string;
    account_id: string | null;
    created_at: Date;
  };
  /** a file or message received, with its receipt number and progress */
  "exchange.submission": {
    submission_id: string;
    receipt_no: string;
    area_code: string;
    organisation_id: string;
    account_id: string | null;
    /** exam-cards, reports, declarations, employers */
    kind: string;
    /** format family, e.g. exam-card-xml-2021, report-card-json, exam-card-xlsx */
    family: string;
    file_name: string;
    file_sha256: string;
    file_sm3: string;
    bytes: number;
    state: string;
    lines_read: number;
    accepted: number;
    held: number;
    refused: number;
    unread: number;
    /** chunks done so far: where the next run goes on */
    resume_at: unknown;
    failure: unknown | null;
    submitted_on: string;
    received_at: Date;
    started_at: Date | null;
    finished_at: Date | null;
    /** last sign of life of the reading; one that stands still is taken up again */
    progressed_at: Date;
    /** accepted lines with at least one warning */
    warned: number;
  };
  /** the answer to one line or card: accepted, held or refused, with code, sentence, remedy and place; append only */
  "exchange.submission_line": {
    submission_id: string;
    line_no: number;
    organisation_id: string;
    area_code: string;
    outcome: string;
    record_key: string;
    record_id: string | null;
    employer_id: string | null;
    code: string | null;
    sentence: string | null;
    remedy: string | null;
    place: string | null;
    warnings: unknown | null;
  };
  /** 申报核对: what was declared beside what was found at the workplace, with the verdict by rule; append only */
  "exposure.accuracy_check": {
    employer_id: string;
    check_id: string;
    task_id: string | null;
    area_code: string;
    /** spot-check: drawn, counts for the accuracy rate; daily: a difference noted on another visit */
    origin: string;
    occasion: string;
    declaration_id: string | null;
    declaration_version: number | null;
    /** one line for industry, size and each factor: declared, found, verdict */
    lines: unknown;
    /** null where a daily visit did not look at it; size and hazards likewise */
    industry_same: boolean | null;
    size_same: boolean | null;
    hazards_same: boolean | null;
    accurate: boolean;
    visited_on: string;
    entered_on: string;
    /** last day of the change declaration it asks for; null where nothing differs */
    due_on: string | null;
    note: string;
    photos: string[];
    /** the earlier answer of the same task that this one corrects, with its reason */
    replaces: string | null;
    reason: string;
    account_id: string | null;
    actor_name: string;
    created_at: Date;
  };
  /** evidence taken at the workplace for a check of the declaration; append only */
  "exposure.accuracy_photo": {
    employer_id: string;
    photo_id: string;
    area_code: string;
    name: string;
    media_type: string;
    bytes: number;
    sha256: string;
    taken_at: Date | null;
    account_id: string | null;
    organisation_id: string | null;
    actor_name: string;
    business_day: string;
  };
  /** the latest version of each dose record, also of those withdrawn */
  "exposure.current_dose": {
    employer_id: string | null;
    record_id: string | null;
    worker_id: string | null;
    area_code: string | null;
    institution_id: string | null;
    institution_name: string | null;
    employer_name: string | null;
    report_no: string | null;
    badge_no: string | null;
    period_from: string | null;
    period_to: string | null;
    version: number | null;
    state: string | null;
    hp10_text: string | null;
    recorded: number | null;
    hp3: number | null;
    hp007: number | null;
    nominal_reason: string | null;
    correction_reason: string | null;
    counts: boolean | null;
    review: string | null;
    investigate: boolean | null;
    finding: unknown | null;
    content_key: string | null;
    reported_on: string | null;
    received_on: string | null;
    submission_id: string | null;
    account_id: string | null;
  };
  /** the version that stands of each radiation worker */
  "exposure.current_radiation_worker": {
    employer_id: string | null;
    worker_id: string | null;
    version: number | null;
    area_code: string | null;
    kind: string | null;
    category: string | null;
    site: string | null;
    work_from: string | null;
    work_to: string | null;
    badge_from: string | null;
    badge_to: string | null;
    cycle_days: number | null;
    trained_on: string | null;
    source: string | null;
    submission_id: string | null;
    content_key: string | null;
    entered_on: string | null;
    account_id: string | null;
  };
  /** results that count: the laboratory was entitled and the report was neither corrected nor declared invalid */
  "exposure.current_result": {
    employer_id: string | null;
    result_id: string | null;
    report_id: string | null;
    area_code: string | null;
    institution_id: string | null;
    post_id: string | null;
    post_name: string | null;
    agent_code: string | null;
    agent_group: string | null;
    sampled_on: string | null;
    reported_on: string | null;
    sample: unknown | null;
    verdict: string | null;
    value: number | null;
    value_text: string | null;
    unit: string | null;
    limit_value: number | null;
    ratio: number | null;
    finding: unknown | null;
    agent_name: string | null;
    recognised: boolean | null;
    purpose: string | null;
    report_no: string | null;
    institution_name: string | null;
  };
  /** 职业病危害项目申报; content holds the fields of the declaration form */
  "exposure.declaration": {
    employer_id: string;
    declaration_id: string;
    area_code: string;
    kind: string;
    version: number;
    state: string;
    declared_on: string;
    decided_on: string | null;
    /** day 13 months after the declaration was made; past it the yearly update is overdue */
    valid_until: string | null;
    /** number of the receipt; the layout is our own, no official layout was found */
    receipt_no: string | null;
    content: unknown;
    reason: string;
    source: string;
    account_id: string | null;
    created_at: Date;
    /** warnings found on the day of declaring, each with its remedy and clause */
    findings: unknown;
    decided_by: string | null;
    /** day of the change that a change declaration reports */
    changed_on: string | null;
    submission_id: string | null;
    /** last day for the receipt: 5 working days after the papers arrived */
    decide_by: string | null;
    /** what made the employer declare, as listed by the rules; empty for a yearly update and for declarations before this column */
    occasion: string;
    /** last day in time by the clause of the occasion; null where the law names no days */
    due_on: string | null;
    /** by field: record it came from, its day, the recorded value, and the reason where the employer corrected it */
    basis: unknown;
    /** why the rules did not accept it by themselves: sentences for the person who decides */
    doubts: unknown;
    /** rules: accepted without doubt on the day of filing; person: decided by an official */
    decided_how: string;
    /** Canonical codes of the agents the content names, as they stand there: not in order, not distinct */
    agent_codes: unknown;
  };
  /** what an employer has typed so far; one draft an employer */
  "exposure.declaration_draft": {
    employer_id: string;
    area_code: string;
    /** number of the save; the next save names the one it saw */
    revision: number;
    content: unknown;
    account_id: string | null;
    saved_at: Date;
  };
  /** 个人剂量记录: what one dosimeter read over one wearing period; a correction is a new version; append only */
  "exposure.dose_record": {
    employer_id: string;
    record_id: string;
    worker_id: string;
    area_code: string;
    institution_id: string;
    institution_name: string;
    employer_name: string;
    report_no: string;
    badge_no: string;
    period_from: string;
    period_to: string;
    version: number;
    /** measured; below the detection limit; lost or damaged, with a nominal dose where one was given; void: withdrawn by its laboratory */
    state: string;
    /** Hp(10) as reported, mSv; <0.04 below the detection limit */
    hp10_text: string;
    /** dose to record, mSv: the reading, half the detection limit, or the nominal dose; null when there is none */
    recorded: number | null;
    hp3: number | null;
    hp007: number | null;
    nominal_reason: string;
    correction_reason: string;
    /** a valid record: the laboratory is licensed for it on the last day of the period and a dose is there */
    counts: boolean;
    /** why it does not count: licence, nominal (lost without a nominal dose) */
    review: string;
    /** above the investigation level of the period */
    investigate: boolean;
    finding: unknown;
    content_key: string;
    reported_on: string;
    received_on: string;
    submission_id: string | null;
    account_id: string | null;
  };
  /** reports of an employer nobody has registered yet; they are received when the employer is confirmed */
  "exposure.held_report": {
    held_id: string;
    credit_code: string;
    institution_id: string;
    organisation_id: string;
    /** area of the organisation that sent the report, since the employer has none yet */
    area_code: string;
    report_no: string;
    report: unknown;
    source: unknown;
    held_on: string;
    released_on: string | null;
    /** the report it became */
    report_id: string | null;
    created_at: Date;
  };
  /** scans and photos an employer or an authority brings as proof; named by the record they prove; append only */
  "exposure.kept_file": {
    employer_id: string;
    file_id: string;
    area_code: string;
    name: string;
    media_type: string;
    bytes: number;
    file_sha256: string;
    sm3: string;
    brought_on: string;
    account_id: string | null;
    actor_name: string;
    created_at: Date;
  };
  /** the result that says how a post stands today for each factor */
  "exposure.latest_result": {
    employer_id: string | null;
    result_id: string | null;
    report_id: string | null;
    area_code: string | null;
    institution_id: string | null;
    post_id: string | null;
    post_name: string | null;
    agent_code: string | null;
    agent_group: string | null;
    sampled_on: string | null;
    reported_on: string | null;
    sample: unknown | null;
    verdict: string | null;
    value: number | null;
    value_text: string | null;
    unit: string | null;
    limit_value: number | null;
    ratio: number | null;
    finding: unknown | null;
    agent_name: string | null;
    recognised: boolean | null;
    purpose: string | null;
    report_no: string | null;
    institution_name: string | null;
  };
  /** a printing of 告知书 (letter), 告知卡 (card) or 警示标识 (sign) for one or several posts; append only */
  "exposure.notice": {
    employer_id: string;
    notice_id: string;
    area_code: string;
    kind: string;
    posts: number;
    printed_on: string;
    /** the numbered document */
    document_id: string;
    document_no: string;
    account_id: string | null;
    actor_name: string;
    created_at: Date;
  };
  /** what a printing says of a post; append only */
  "exposure.notice_post": {
    employer_id: string;
    notice_id: string;
    post_id: string;
    area_code: string;
    kind: string;
    /** grows when the post is printed with other content; the same content keeps its version */
    version: number;
    /** SM3 of the content: what a worker acknowledged, and whether the facts are still the same */
    content_key: string;
    content: unknown;
    /** latest sampling day among the results it shows */
    sampled_on: string | null;
    /** day of the declaration it rests on */
    declared_on: string | null;
    printed_on: string;
  };
  /** that a notice reached its readers: the signed paper with the number of signatures, or a worker who acknowledged it; append only */
  "exposure.notice_receipt": {
    employer_id: string;
    receipt_id: string;
    notice_id: string;
    post_id: string;
    area_code: string;
    how: string;
    worker_id: string | null;
    people: number;
    signed_on: string;
    content_key: string;
    file_id: string | null;
    account_id: string | null;
    /** who filed the paper; of an acknowledgement the account, not the name of the person */
    actor_name: string;
    created_at: Date;
  };
  /** workers the employer named for a post: they are asked to acknowledge its notice on their own page */
  "exposure.notice_recipient": {
    employer_id: string;
    post_id: string;
    worker_id: string;
    area_code: string;
    active: boolean;
    named_on: string;
    actor_name: string;
  };
  /** what the employer fills in for an agent where no standard on file says it: consequences, properties, first aid, signs; append only, the last version holds */
  "exposure.notice_text": {
    employer_id: string;
    agent_code: string;
    version: number;
    area_code: string;
    texts: unknown;
    written_on: string;
    account_id: string | null;
    actor_name: string;
    created_at: Date;
  };
  /** 申报逾期线索: initial, change or yearly declarations not filed in time; cleared by the accepted declaration alone */
  "exposure.overdue_declaration": {
    employer_id: string;
    overdue_id: string;
    area_code: string;
    kind: string;
    /** duty of the table of duties it breaks */
    duty: string;
    counted_what: string;
    /** day the term is counted from, for the reason in counted_what */
    counted_from: string;
    /** last day in time */
    due_on: string;
    /** the term in words; says so where it is a setting and not law */
    term: string;
    clause: string;
    /** id in the table of violations; empty where the table names none */
    violation: string;
    found_on: string;
    cleared_on: string | null;
    /** filed: a declaration was accepted; lapsed: nobody is left who would have to declare */
    cleared_how: string;
    declaration_id: string | null;
    declared_on: string | null;
  };
  /** 放射工作人员: a person doing radiation work at an employer, as entered; the highest version stands; append only */
  "exposure.radiation_worker": {
    employer_id: string;
    worker_id: string;
    version: number;
    area_code: string;
    /** medical: of a medical institution; the two are counted apart */
    kind: string;
    /** occupation, code set radiation-work; empty when not told */
    category: string;
    site: string;
    work_from: string;
    work_to: string | null;
    /** first day with a personal dosimeter; null: required and not monitored */
    badge_from: string | null;
    badge_to: string | null;
    /** days a dosimeter is worn before it is changed, as agreed with the laboratory; 90 at most */
    cycle_days: number;
    /** last training in radiation protection */
    trained_on: string | null;
    /** who entered it: form, file */
    source: string;
    submission_id: string | null;
    content_key: string;
    entered_on: string;
    account_id: string | null;
  };
  /** 职业病危害因素检测报告: a laboratory report about one employer; append only, a correction is a new version */
  "exposure.report": {
    employer_id: string;
    report_id: string;
    area_code: string;
    institution_id: string;
    report_no: string;
    version: number;
    replaces: string | null;
    licence_no: string;
    purpose: string;
    sampled_on: string;
    reported_on: string;
    results: number;
    over_limit: number;
    /** the laboratory was licensed for every factor on the sampling day */
    recognised: boolean;
    finding: unknown;
    submission_id: string | null;
    file_sha256: string | null;
    received_at: Date;
    /** name of the laboratory on the day of receipt */
    institution_name: string;
    /** area code of the laboratory: where a report of another province comes from */
    institution_area: string;
    /** checksum of what the report says; the same number with the same content is the same report */
    content_key: string;
    /** what an unrecognised report waits for: qc-number, transfer, scope; empty when nothing */
    review: string;
    /** name of the employer on the day of receipt */
    employer_name: string;
  };
  /** one post × factor of a report with its stored finding; append only */
  "exposure.result": {
    employer_id: string;
    result_id: string;
    report_id: string;
    area_code: string;
    institution_id: string;
    post_id: string;
    post_name: string;
    agent_code: string;
    /** dust, chemical, physical-noise, physical, biological, radiation */
    agent_group: string;
    sampled_on: string;
    reported_on: string;
    sample: unknown;
    verdict: string;
    value: number | null;
    /** as reported, `<0.3` stays `<0.3` */
    value_text: string;
    unit: string;
    limit_value: number | null;
    ratio: number | null;
    finding: unknown;
    /** name of the agent as the catalogue of the sampling day has it */
    agent_name: string;
    /** the laboratory was licensed for this factor on the sampling day and its area of work is accepted */
    recognised: boolean;
    purpose: string;
  };
  /** 申报信息抽查: one sample of declared employers of an area, drawn once; append only */
  "exposure.spot_check": {
    spot_check_id: string;
    area_code: string;
    year: number;
    title: string;
    /** with the pool it gives the same sample again */
    seed: string;
    pool_size: number;
    wanted: number;
    drawn: number;
    /** town, size and industry risk with how many were in the pool and how many were drawn */
    strata: unknown;
    drawn_on: string;
    due_on: string;
    account_id: string | null;
    actor_name: string;
    created_at: Date;
  };
  /** employers a sample was drawn from, as they stood on the day; append only */
  "exposure.spot_check_pool": {
    employer_id: string;
    spot_check_id: string;
    area_code: string;
    credit_code: string;
    /** town (nine digits), size and industry risk, joined by a stroke */
    stratum: string;
  };
  /** a drawn employer that is to be visited; it does not see so before the visit */
  "exposure.spot_check_task": {
    employer_id: string;
    task_id: string;
    spot_check_id: string;
    area_code: string;
    title: string;
    year: number;
    stratum: string;
    drawn_on: string;
    due_on: string;
    assigned_to: string | null;
    assigned_name: string;
    assigned_on: string | null;
    /** what was found, the last time it was looked at */
    check_id: string | null;
    /** day the last answer was entered; null while nobody was there */
    checked_on: string | null;
  };
  /** reports that no longer count: replaced by a newer version, or declared invalid with a reason; append only, so that the current report is the one not named here */
  "exposure.superseded_report": {
    employer_id: string;
    report_id: string;
    /** the newer version; null when the report was declared invalid */
    by_report_id: string | null;
    area_code: string;
    institution_id: string;
    reason: string;
    /** day from which the report no longer counts */
    business_day: string;
    account_id: string | null;
    created_at: Date;
  };
  /** 职业健康检查个案卡, every version; append only */
  "health.exam_card": {
    employer_id: string;
    card_id: string;
    area_code: string;
    institution_id: string;
    /** the institution's own number of the card; unique with institution and version */
    card_code: string;
    version: number;
    replaces: string | null;
    worker_id: string;
    using_employer_id: string | null;
    phase: string;
    exam_on: string;
    issued_on: string | null;
    reported_on: string;
    recheck: boolean;
    previous_card_code: string | null;
    work_type: string;
    exposed_from: string | null;
    exposed_months: number | null;
    /** canonical agent codes examined */
    agents: string[];
    /** the gravest of the conclusions: 疑似职业病 > 职业禁忌证 > 复查 > 其他 > 未见异常 */
    conclusion: string;
    /** one entry an agent: agent, conclusion, disease, contraindication, other, exposed from, months */
    conclusions: unknown;
    /** compact: array of [code, type, result, unit, min, max, abnormal] */
    items: unknown;
    /** judgements of the day's law that are worth a word: code, sentence, clause */
    findings: unknown;
    submission_id: string;
    line_no: number;
    received_at: Date;
    /** checksum of the card as read; the same content sent again is not stored again */
    content_sha256: Buffer;
    /** name of the employer as the institution reported it; institution and worker do not see the registry */
    employer_name: string;
  };
  /** cards that wait until their employer is registered and verified; the card itself is sealed by the vault */
  "health.held_card": {
    held_id: string;
    institution_id: string;
    card_code: string;
    content_sha256: Buffer;
    /** area of the institution that sent the card, since the employer has none yet */
    area_code: string;
    /** unified social credit code the card waits for */
    credit_code: string;
    submission_id: string;
    line_no: number;
    /** the canonical card, sealed */
    card_sealed: Buffer;
    held_on: string;
    /** when it went in or was refused; null while it waits */
    released_at: Date | null;
    outcome: string | null;
    /** the exam card it became */
    card_id: string | null;
  };
  /** cards that a newer version replaced; append only, so that the current card is the one not named here */
  "health.superseded_card": {
    employer_id: string;
    card_id: string;
    by_card_id: string;
    area_code: string;
    institution_id: string;
    worker_id: string;
  };
  /** 疑似职业病: one row for a card, agent and disease; append only, its progress is in its case */
  "health.suspected_case": {
    employer_id: string;
    suspected_id: string;
    area_code: string;
    worker_id: string;
    card_id: string;
    institution_id: string;
    agent_code: string;
    disease_code: string;
    disease_name: string;
    found_on: string;
    reported_on: string;
    created_at: Date;
  };
  /** which version of an indicator the kept facts follow, and when a recount last agreed */
  "indicators.counted": {
    indicator_id: string;
    version: number;
    counted_on: string;
    /** last day on which the full recount agreed to the row */
    agreed_on: string | null;
    counted_at: Date;
  };
  /** a recount that did not agree with what was kept: an alarm; append only */
  "indicators.disagreement": {
    disagreement_id: string;
    indicator_id: string;
    day: string;
    /** facts that differ */
    facts: number;
    /** roll-up rows that differ */
    figures: number;
    example: unknown;
    found_at: Date;
  };
  /** what one subject adds to an indicator from a day (end of it) until before another */
  "indicators.fact": {
    employer_id: string;
    indicator_id: string;
    /** what is counted within the employer; empty when it is the employer itself */
    subject_key: string;
    valid_from: string;
    /** first day on which it no longer held; 9999-12-31 while it holds */
    valid_to: string;
    area_code: string;
    industry: string;
    size: string;
    hazard_class: string;
    /** named part of the figure it also counts in; empty for none */
    slice: string;
    numerator: number;
    denominator: number;
    /** the record that decided it */
    basis_id: string | null;
    /** code of why it counts as it does */
    reason: string;
    /** day of the event counted, for figures of a period */
    occurred_on: string | null;
    /** next day on which it can change by time alone */
    recheck_on: string | null;
    /** something is missing: the numerator is below the denominator */
    short: boolean;
  };
  /** a figure that was issued and no longer moves; append only, a correction is a new one that names the old with its reason */
  "indicators.frozen": {
    frozen_id: string;
    indicator_id: string;
    area_code: string;
    as_of: string;
    title: string;
    version: number;
    numerator: number;
    denominator: number;
    target: unknown | null;
    /** names, wording and parameters as they were */
    definition: unknown;
    replaces: string | null;
    reason: string;
    account_id: string | null;
    frozen_at: Date;
  };
  /** the list behind a frozen figure; append only */
  "indicators.frozen_fact": {
    employer_id: string;
    frozen_id: string;
    subject_key: string;
    area_code: string;
    numerator: number;
    denominator: number;
    basis_id: string | null;
    reason: string;
  };
  /** employers whose facts may have changed; rows are added in the transaction of the change and taken by the worker */
  "indicators.mark": {
    mark_id: number;
    lane: number;
    /** kind of record that changed; empty means any */
    about: string;
    employer_ids: string[];
    /** what each employer's numerator grew by, where the change is told as a count; null: look at the records */
    numerators: number[] | null;
    denominators: number[] | null;
    marked_at: Date;
  };
  /** month ends on which an indicator that counts persons was judged for those who may not open their records */
  "indicators.release": {
    indicator_id: string;
    /** end of the month */
    day: string;
    released_at: Date;
  };
  /** what was shown of an area at the end of a month; an area without a row was hidden. Never changed: a correction is the next month */
  "indicators.released_figure": {
    indicator_id: string;
    area_code: string;
    day: string;
    denominator: number;
    /** null where only the denominator could be shown */
    numerator: number | null;
  };
  /** the sum of an area at the end of a day on which it moved; the figure of any day is the last row up to it */
  "indicators.rollup": {
    indicator_id: string;
    area_code: string;
    /** named part of the figure; empty for the whole */
    slice: string;
    day: string;
    numerator: number;
    denominator: number;
    /** by how much the numerator moved that day */
    numerator_change: number;
    /** by how much the denominator moved that day */
    denominator_change: number;
    updated_at: Date;
  };
  /** targets set by an area for a year, beside those the plans declare; everybody may read them */
  "indicators.target": {
    indicator_id: string;
    area_code: string;
    year: number;
    plan: string;
    /** in percent; compared unrounded */
    percent: number;
    /** document that sets it */
    source: string;
    account_id: string | null;
    set_at: Date;
  };
  /** bytes kept once under their checksum; who may read them is decided by the row that names them */
  "platform.file": {
    /** address of the bytes, hex */
    sha256: string;
    /** the same bytes under SM3, hex, as printed on receipts; empty until it is worked out for a large file */
    sm3: string;
    /** size */
    bytes: number;
    /** when first stored */
    stored_at: Date;
  };
  /** what the scanner said of stored bytes; bytes without a row were not scanned. Written and read by the worker role only */
  "platform.file_scan": {
    sha256: string;
    infected: boolean;
    /** what was found, in the scanner's words; empty when nothing was */
    signature: string;
    scanner: string;
    scanned_at: Date;
  };
  /** answers of writes that carried an Idempotency-Key, given again for the same key; removed after 24 hours */
  "platform.kept_answer": {
    account_id: string;
    idempotency_key: string;
    /** method, address and body; the same key with another request is refused */
    request_sha256: string;
    status: number | null;
    body: unknown | null;
    created_at: Date;
  };
  /** 归档材料: what an employer or an authority put into the statutory file, with its file; append only */
  "registry.archive_item": {
    employer_id: string;
    item_id: string;
    area_code: string;
    /** as declared in the registry room, with the duty it proves */
    kind: string;
    title: string;
    /** day of the paper itself: of the certificate, the training, the acceptance */
    business_day: string;
    /** last day it holds, as the paper says; null where it names none */
    valid_until: string | null;
    note: string;
    /** tells of the health of persons: hidden from township and inspection */
    personal: boolean;
    file_name: string;
    media_type: string;
    /** address of the bytes; null for a paper that is kept elsewhere, which the note says */
    file_sha256: string | null;
    file_bytes: number | null;
    account_id: string | null;
    organisation_name: string;
    actor_name: string;
    filed_on: string;
    created_at: Date;
  };
  /** archive items that were taken back, with the reason; append only */
  "registry.archive_withdrawal": {
    employer_id: string;
    item_id: string;
    area_code: string;
    reason: string;
    withdrawn_on: string;
    account_id: string | null;
    actor_name: string;
    created_at: Date;
  };
  /** administrative areas, 12-digit codes with dates of validity; a scope is the code range below a code */
  "registry.area": {
    /** 12 digits, trailing zeros for upper levels */
    area_code: string;
    name: string;
    level: string;
    parent_code: string | null;
    valid_from: string;
    /** last day the code was in use; null while it is */
    valid_to: string | null;
    /** code that took over at a merger or split */
    successor_code: string | null;
  };
  /** 行政区划调整: a change of a town or village, planned for a day, done, failed or cancelled */
  "registry.area_change": {
    /** the town or village that changes */
    area_code: string;
    change_id: string;
    kind: string;
    state: string;
    /** its name when the change was written down */
    area_name: string;
    /** 生效日, first day of the new code */
    effective_on: string;
    successor_code: string;
    successor_name: string;
    /** new codes the decree gives: [{areaCode, successorCode}] */
    villages: unknown;
    /** split: employers that go along beside those of the villages */
    employer_ids: string[];
    /** split: somebody said that the other employers without a village stay */
    others_stay: boolean;
    reason: string;
    /** 文号 of the decree */
    decree_number: string;
    /** 批准机关 */
    decree_authority: string;
    file_sha256: string | null;
    file_name: string;
    media_type: string;
    /** one more with every correction */
    version: number;
    planned_on: string;
    account_id: string;
    organisation_id: string;
    planner_area_code: string;
    actor_name: string;
    /** day it was done, failed or cancelled; later than effective_on when the worker was off */
    settled_on: string | null;
    settled_by: string;
    /** why it was cancelled or could not be done */
    settled_reason: string;
    failure_code: string;
    /** what it moved: counts of employers, villages, organisations, accounts, officers, cases */
    moved: unknown | null;
  };
  /** what a change of an area moved, one row each; append only */
  "registry.area_change_moved": {
    change_id: string;
    kind: string;
    /** id of the employer, case, organisation or account; old code of a village */
    subject: string;
    /** name on the day; of a case the name of its employer */
    label: string;
    from_code: string;
    /** new code */
    area_code: string;
  };
  /** 底数: employers in production of an area, whole and by one property, kept as they change */
  "registry.base_count": {
    area_code: string;
    /** all, section, division, class, size, hazard-class, headcount; state counts employers of every state */
    dimension: string;
    value: string;
    employers: number;
    /** of them with confirmed hazards */
    confirmed: number;
    serious: number;
    /** of them with a declaration accepted at any time */
    declared: number;
    workers: number;
    exposed: number;
  };
  /** differences of 底数 that wait to be folded into base_count; they carry the area of the employer alone */
  "registry.base_delta": {
    delta_id: number;
    area_code: string;
    dimension: string;
    value: string;
    employers: number;
    confirmed: number;
    serious: number;
    declared: number;
    workers: number;
    exposed: number;
  };
  /** 季度通报: towns in the order of their declaration rate, with what each figure rests on, frozen at the data day */
  "registry.bulletin": {
    bulletin_id: string;
    area_code: string;
    /** 2025-Q2 */
    period: string;
    version: number;
    state: string;
    /** day the figures stand for; they do not move with the records */
    data_day: string;
    content: unknown;
    /** why a later version corrects the one before; empty for the first */
    reason: string;
    drafted_on: string;
    drafted_by: string;
    drafted_name: string;
    decided_on: string | null;
    decided_by: string | null;
    decided_name: string;
    /** what the reviewer said when she returned the draft */
    decision: string;
    published_on: string | null;
    published_name: string;
  };
  /** 承包、派遣合同: an employer (employer_id, the host, 用工单位) has work done at its place by another (contractor, 用人单位) */
  "registry.contract": {
    employer_id: string;
    contract_id: string;
    area_code: string;
    /** contracting 承包（外包）, dispatch 劳务派遣 */
    kind: string;
    /** names as on the day of entry: neither side reads the other's registration */
    host_name: string;
    contractor_credit_code: string;
    contractor_name: string;
    /** null until an employer with that code stands in the registry; a job links it */
    contractor_employer_id: string | null;
    contractor_area_code: string | null;
    contract_no: string;
    site_ids: string[];
    place: string;
    work: string[];
    /** persons the contract sends */
    workers: number;
    contact_name: string;
    contact_phone: string;
    since: string;
    until: string | null;
    /** day it ended before or after its term */
    ended_on: string | null;
    end_reason: string;
    entered_by: string;
    entered_on: string;
  };
  /** 书面告知 of the hazards to a contractor, with its file; append only */
  "registry.contract_telling": {
    employer_id: string;
    telling_id: string;
    contract_id: string;
    area_code: string;
    told_on: string;
    agents: string[];
    protection: string;
    received_by: string;
    file_name: string;
    media_type: string;
    file_sha256: string;
    file_bytes: number;
    actor_name: string;
    created_at: Date;
  };
  /** 调度表、评估表: the returns of a month or quarter the day after they were due, of a year the day after it ended; made by the platform, append only */
  "registry.dispatch_sheet": {
    area_code: string;
    /** 2025-06 for a month, 2025-Q2 for a quarter, 2025 for a year */
    period: string;
    made_on: string;
    /** towns with what each sent and when; those that had sent nothing carry the yellow card */
    content: unknown;
  };
  /** 用人单位: one row an employer, found by its unified social credit code */
  "registry.employer": {
    employer_id: string;
    /** unified social credit code, 18 characters, GB 32100-2015 */
    credit_code: string;
    name: string;
    /** pinyin initials of the name, every reading, space separated */
    name_initials: string;
    former_names: string[];
    /** 12-digit area of the workplace address; scope follows it */
    area_code: string;
    workplace_address: string;
    registered_address: string;
    /** GB/T 4754-2017 code */
    industry_code: string;
    economic_type: string;
    /** 01 大 02 中 03 小 04 微 99 不详 */
    size_code: string;
    legal_representative: string;
    contact_name: string;
    contact_phone: string;
    workers_total: number | null;
    workers_exposed: number | null;
    /** 待核实 在产 停产 注销 不存在 迁出 */
    state: string;
    /** verified to have occupational hazards (核实存在职业病危害) */
    hazard_confirmed: boolean;
    /** 严重 / 一般 by the 2021 catalogue of industries */
    hazard_class: string;
    /** on the list of over-limit remediation (治理企业) */
    remediation_listed: boolean;
    source: string;
    registered_on: string;
    /** business day the state was taken */
    state_on: string;
    version: number;
    updated_at: Date;
    /** day the declaration in force was accepted; kept by the declaration room through the registry's door */
    declared_on: string | null;
    /** last day the accepted declaration is valid; null when there is none */
    declaration_valid_until: string | null;
    /** day production stopped, as told at the visit; null unless 停产 */
    stopped_on: string | null;
    /** 营业收入 of a year, 万元, for the size by the rule of 2017; null while not told */
    revenue_wan: number | null;
    /** 资产总额, 万元; asked for where the rule of the industry needs it */
    assets_wan: number | null;
    /** size stated in the declaration accepted last, code set enterprise-size; null while none was */
    declared_size_code: string | null;
    /** classes of hazard an active post has in use, kept by triggers: 1 dust, 2 chemical, 4 physical, 8 radiation, 16 biological, 32 other; null for none */
    hazard_categories: number | null;
    /** agents an active post has in use, canonical codes in their order, kept by triggers; null for none */
    agents_used: string[] | null;
  };
  /** ids and credit codes of employers that were merged: whoever names them means the one that stays */
  "registry.employer_alias": {
    employer_id: string;
    alias_id: string;
    area_code: string;
    credit_code: string;
    name: string;
  };
  /** 名单: one list of employers as a source sent it; its id is the submission it came with */
  "registry.employer_list": {
    list_id: string;
    area_code: string;
    organisation_id: string;
    source_id: string | null;
    source_kind: string;
    source_name: string;
    title: string;
    receipt_no: string;
    listed_on: string;
    /** titles of the columns, in the order of the cells of a line */
    headers: string[];
    /** field → title of the column, as it was matched */
    mapping: unknown;
    state: string;
    /** what the matching is at, in words; done is the number of lines it has answered */
    step: string;
    done: number;
    lines: number;
    same: number;
    fresh: number;
    questions: number;
    dismissed: number;
    /** how often it was matched; a further run decides only what is still undecided */
    run_no: number;
    account_id: string | null;
    actor_name: string;
    received_on: string;
    matched_at: Date | null;
  };
  /** a line of a list: its cells as they came, what was read of them, and how it ended */
  "registry.employer_list_line": {
    list_id: string;
    line_no: number;
    /** area of the list; line_area is the area the line itself names */
    area_code: string;
    cells: string[];
    credit_code: string;
    name: string;
    line_area: string;
    address: string;
    phone: string;
    legal_representative: string;
    outcome: string;
    /** why it ended so: code, former-code, score, near, no-candidate, no-code, no-name, elsewhere, person */
    reason: string;
    points: number | null;
    /** the employer it is, once known; a line that ends as new gets it when the employer is entered */
    employer_id: string | null;
    /** name of the person who decided; empty when the rules did */
    decided_by: string;
    decided_on: string | null;
    note: string;
    run_no: number;
  };
  /** what a search looks at, one row an employer; read only through registry.match_employers */
  "registry.employer_search": {
    employer_id: string;
    area_code: string;
    /** name, former names and every reading of their pinyin initials, normalised, one a line */
    text: string;
    /** single Chinese characters and neighbouring pairs of characters of text; answered by the GIN index */
    grams: string[];
    credit_code: string;
    /** the code written backwards, so that its last digits are a prefix */
    credit_code_reversed: string;
  };
  /** the real person behind an account of an employer and the posts a workshop's head answers for */
  "registry.employer_staff": {
    employer_id: string;
    account_id: string;
    area_code: string;
    position: string;
    /** phone, sealed by the vault; shown masked */
    phone_sealed: Buffer;
    /** identity number, sealed by the vault; null when not told */
    identity_sealed: Buffer | null;
    /** posts whose workers she sees; of use to the head of a workshop only */
    posts: string[];
    entered_by: string;
    entered_name: string;
    entered_on: string;
  };
  /** employers of a listed tag, with the days it held */
  "registry.employer_tagged": {
    employer_id: string;
    tag_id: string;
    since: string;
    area_code: string;
    until: string | null;
    put_by: string;
  };
  /** a source that named the employer: list, exam card, report, visit; append only */
  "registry.employer_trace": {
    employer_id: string;
    trace_id: string;
    area_code: string;
    source: string;
    summary: string;
    details: unknown;
    business_day: string;
    created_at: Date;
  };
  /** what changed in an employer, when and by whom; append only */
  "registry.employer_version": {
    employer_id: string;
    version: number;
    area_code: string;
    changed: unknown;
    source: string;
    business_day: string;
    account_id: string | null;
    created_at: Date;
    /** who made the version, as the name stood that day */
    actor_name: string;
  };
  /** a worker in the books of an employer (用人单位); using_employer_id is the 用工单位 of a dispatched worker */
  "registry.employment": {
    employer_id: string;
    worker_id: string;
    area_code: string;
    using_employer_id: string | null;
    since: string | null;
    until: string | null;
    last_seen_on: string;
  };
  /** 包保: who answers for an employer at one of four tiers, from a day until a day */
  "registry.grid_duty": {
    employer_id: string;
    duty_id: string;
    /** area of the employer; follows its workplace while the duty lasts */
    area_code: string;
    tier: string;
    /** account of the responsible person; null at the tier of the enterprise, whose people need none */
    account_id: string | null;
    name: string;
    from_day: string;
    /** last day; null while it lasts */
    until_day: string | null;
    ended_reason: string;
    bound_by: string;
    bound_name: string;
    created_at: Date;
  };
  /** 并户、分户和撤销: who declared two employers one, or one two, and why; append only */
  "registry.identity_act": {
    act_id: string;
    area_code: string;
    act_no: number;
    kind: string;
    /** the employer that stays; other_id is the one merged into it or split off it */
    kept_id: string;
    other_id: string;
    kept_name: string;
    other_name: string;
    other_code: string;
    reason: string;
    /** the act that an undo takes back; each act is taken back once */
    undoes: string | null;
    moved: number;
    /** rows of the merged employer as they were, and what the merge changed in the one that stays */
    set_aside: unknown | null;
    account_id: string | null;
    actor_name: string;
    business_day: string;
    created_at: Date;
  };
  /** every row a merge or split put under another employer; read and written by the worker role only; append only */
  "registry.identity_row": {
    act_id: string;
    row_no: number;
    table_name: string;
    column_name: string;
    /** primary key of the row without the column that changed */
    row_key: unknown;
    /** other columns the move had to change, as they were: a name or number already taken there */
    before: unknown | null;
  };
  /** 技术服务机构; institution_id is its organisation_id; a reference table everybody may read */
  "registry.institution": {
    institution_id: string;
    kind: string;
    /** reporting code of the institution in exchanges */
    code: string;
    name: string;
    credit_code: string;
    area_code: string;
    /** licence or filing number (资质证书编号 / 备案编号) */
    licence_no: string;
    valid_from: string;
    valid_to: string | null;
    contact_phone: string;
  };
  /** filed or licensed categories with dates: dust, chemical, physical, biological, radiation, other */
  "registry.institution_scope": {
    institution_id: string;
    category: string;
    valid_from: string;
    valid_to: string | null;
  };
  /** known employers a line may be, with what was compared; rewritten by every run */
  "registry.list_candidate": {
    employer_id: string;
    list_id: string;
    line_no: number;
    area_code: string;
    /** name, likeness, code, address, phone, legal, area: how each compared; points follow from it */
    evidence: unknown;
    points: number;
  };
  /** 名单来源: who sends lists of employers to an organisation, and which column of theirs holds what */
  "registry.list_source": {
    source_id: string;
    area_code: string;
    organisation_id: string;
    /** kind of source as declared in src/registry/matching/schema.ts */
    kind: string;
    name: string;
    /** field → title of the column, kept from the last list */
    mapping: unknown;
    updated_at: Date;
  };
  /** 巡查: what somebody of the grid saw at an employer on a day; append only */
  "registry.patrol": {
    employer_id: string;
    patrol_id: string;
    area_code: string;
    patrolled_on: string;
    entered_on: string;
    /** none 未发现问题, problem 发现问题, corrected 原问题已改, closed-door 关门未进入 */
    finding: string;
    says: string;
    /** where it was made, WGS 84 degrees; latitude beside it; null when no position was taken */
    longitude: number | null;
    latitude: number | null;
    account_id: string;
    organisation_id: string;
    actor_name: string;
    created_at: Date;
  };
  /** photos of a patrol; append only */
  "registry.patrol_photo": {
    employer_id: string;
    photo_id: string;
    patrol_id: string;
    area_code: string;
    name: string;
    media_type: string;
    bytes: number;
    sha256: string;
  };
  /** 岗位: a post or measuring point of an employer, unique by name within it */
  "registry.post": {
    employer_id: string;
    post_id: string;
    site_id: string | null;
    area_code: string;
    name: string;
    workshop: string;
    workers: number;
    hours_per_day: number;
    days_per_week: number;
    active: boolean;
  };
  /** 岗位接触的危害因素 */
  "registry.post_agent": {
    employer_id: string;
    post_id: string;
    /** canonical agent code: national exchange code of 2021 */
    agent_code: string;
    area_code: string;
    workers: number;
    since: string | null;
  };
  /** how often a county urges its towns in which months; the last row holds, without one the declared setting; append only */
  "registry.reminder_plan": {
    area_code: string;
    set_on: string;
    plan_id: string;
    /** from month, to month, every so many months */
    steps: unknown;
    account_id: string | null;
    actor_name: string;
  };
  /** 线索筛查: a known employer that probably has unconfirmed hazards, with what speaks for it */
  "registry.screening_candidate": {
    employer_id: string;
    area_code: string;
    points: number;
    /** risk, word, neighbours, persons, seenOn, agents, sources: what was found; points and sentences follow from it */
    evidence: unknown;
    screened_on: string;
    /** open 待处理, verifying 已转核实, dismissed 不作线索 with its reason; a dismissed one stays away at every later screening */
    state: string;
    reason: string;
    decided_on: string | null;
    decided_by: string;
    account_id: string | null;
  };
  /** 作业场所: a workplace of an employer */
  "registry.site": {
    employer_id: string;
    site_id: string;
    area_code: string;
    name: string;
    address: string;
    longitude: number | null;
    latitude: number | null;
    /** coordinate system of longitude and latitude; positions are kept as they were given and not converted */
    position_datum: string;
    /** visit: taken at a verification; device: taken by a browser at the place; typed; empty before this column */
    position_how: string;
    position_on: string | null;
    position_by: string;
  };
  /** 园区、楼宇: a place with many employers and whoever manages it */
  "registry.site_group": {
    group_id: string;
    area_code: string;
    kind: string;
    name: string;
    address: string;
    manager: string;
    manager_phone: string;
    longitude: number | null;
    latitude: number | null;
    created_on: string;
  };
  /** 入驻单位: an employer at a park or in a building, with its house or floor; until is its last day there */
  "registry.site_group_member": {
    employer_id: string;
    group_id: string;
    area_code: string;
    unit: string;
    since: string;
    until: string | null;
  };
  /** 标签 an authority puts on employers of its area: by their industry codes, or one by one */
  "registry.tag": {
    tag_id: string;
    /** area of the authority; the tag serves it and everything below */
    area_code: string;
    /** last code below that area, so that a place below finds its tags */
    end_area_code: string;
    name: string;
    /** industries: every employer of the codes; listed: the employers of employer_tagged */
    kind: string;
    /** sections, divisions, groups or classes of GB/T 4754-2017 */
    industry_codes: string[];
    /** document or plan the tag stands on */
    basis: string;
    since: string;
    until: string | null;
    made_by: string;
    created_at: Date;
  };
  /** 乡镇（街道）月报送和季度调度: figures from the records on the day it was sent, and what the town says to them; append only */
  "registry.town_return": {
    organisation_id: string;
    /** 2025-06 for a month, 2025-Q2 for a quarter */
    period: string;
    area_code: string;
    due_on: string;
    submitted_on: string;
    figures: unknown;
    /** figures the town counts otherwise, each with its reason; the figure of the records stands */
    objections: unknown;
    note: string;
    next_steps: string;
    /** day the quarter's dispatch was held */
    dispatched_on: string | null;
    account_id: string | null;
    actor_name: string;
    created_at: Date;
  };
  /** 扩面核实: an employer named by a source, and the answer of the town */
  "registry.verification": {
    employer_id: string;
    verification_id: string;
    area_code: string;
    source: string;
    named_on: string;
    /** one month after the day of the source */
    due_on: string;
    visited_on: string | null;
    /** day the answer was entered; timeliness counts this day */
    entered_on: string | null;
    /** 存在 不存在 停产 注销 不在此地 迁出 */
    result: string | null;
    hazard_confirmed: boolean | null;
    note: string;
    /** checksums of photos of the visit */
    photos: string[];
    account_id: string | null;
    created_at: Date;
    /** issued 下发名单, found 本地新发现, again 再次核实; only found ones are reported upward */
    origin: string;
    stopped_on: string | null;
    moved_to: string;
    /** where the visit was made, WGS 84 degrees; latitude beside it; null when no position was taken */
    longitude: number | null;
    latitude: number | null;
    /** account that is to visit; null while nobody is named */
    assigned_to: string | null;
    assigned_name: string;
    assigned_on: string | null;
    /** one month after it was found: until then it is reported to the upper level */
    report_due_on: string | null;
    reported_on: string | null;
    reported_name: string;
    reported_to: string;
  };
  /** what was done with a verification before and after its answer: assigned, handed over, moved to another town, reported; append only */
  "registry.verification_act": {
    employer_id: string;
    verification_id: string;
    act_id: string;
    area_code: string;
    act: string;
    says: string;
    account_id: string | null;
    actor_name: string;
    business_day: string;
    created_at: Date;
  };
  /** 劳动者: a person; identity number, name and phone are sealed by the vault */
  "registry.worker": {
    worker_id: string;
    id_kind: string;
    /** keyed blind index of kind and number, finds the person without opening */
    id_index: Buffer;
    id_number_sealed: Buffer;
    name_sealed: Buffer;
    name_index: Buffer | null;
    phone_sealed: Buffer | null;
    sex: string;
    birth_on: string | null;
    created_at: Date;
  };
};
