import type { Answer, Item } from "../kit/client.ts";

export type SessionView = Answer<"/api/v1/session">;
export type Me = { actor: SessionView; abilities: string[]; pending: SessionView["pending"]; lastSignedInAt: string | undefined };
export type SecondFactor = Answer<"/api/v1/session/two-factor", "post">;
export type OwnSession = Item<"/api/v1/sessions">;
export type Account = Item<"/api/v1/accounts">;
export type FirstPassword = Answer<"/api/v1/accounts", "post">;
export type Organisation = Item<"/api/v1/organisations">;
export type Key = Item<"/api/v1/api-keys">;
export type AuditEntry = Item<"/api/v1/audit-entries">;
export type AuditVerdict = Answer<"/api/v1/audit-verifications", "post">;
