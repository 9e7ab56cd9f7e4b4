export type Me = {
  actor: {
    accountId: string;
    username?: string;
    name: string;
    organisationId: string;
    organisationName: string;
    kind: string;
    roles: string[];
    areaCode: string;
    areaName?: string;
    employerId?: string;
    workerId?: string;
  };
  desk?: string;
  abilities: string[];
  demo: boolean;
  pending?: "first-password" | "two-factor" | null;
  lastSignedInAt?: string | null;
};
/** What follows a right password. */
export type SignInAnswer = { next?: "code" | "first-password" | "two-factor" | "done" };
export type SecondFactor = { secret: string; qr?: string; backupCodes?: string[] };
export type DemoAccount = { username: string; password: string; name: string; organisationName: string; roleLabel: string };
export type SignInInfo = { demo: boolean; accounts: DemoAccount[]; authority?: string; phone?: string };
