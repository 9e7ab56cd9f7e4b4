import type { z } from "zod";
import type {
  accountView,
  auditView,
  auditVerdict,
  keyView,
  organisationView,
  ownSession,
  sessionViewSchema,
  signInAnswer,
  twoFactorSetUp,
} from "#access/contract";

export type SessionView = z.infer<typeof sessionViewSchema>;
export type Me = { actor: SessionView; abilities: string[]; pending: SessionView["pending"]; lastSignedInAt: string | undefined };
export type SignInAnswer = z.infer<typeof signInAnswer>;
export type SecondFactor = z.infer<typeof twoFactorSetUp>;
export type OwnSession = z.infer<typeof ownSession>;
export type Account = z.infer<typeof accountView>;
export type Organisation = z.infer<typeof organisationView>;
export type Key = z.infer<typeof keyView>;
export type AuditEntry = z.infer<typeof auditView>;
export type AuditVerdict = z.infer<typeof auditVerdict>;

/** What the sign-in page may say before anybody is known; a demonstration lists its accounts. */
export type SignInInfo = {
  demo: boolean;
  accounts: { username: string; password: string; name: string; organisationName: string; roleLabel: string }[];
};
