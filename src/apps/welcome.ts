import { z } from "zod";
import { route, type Route } from "#access";

const demoAccount = z.object({
  username: z.string(),
  password: z.string(),
  name: z.string(),
  organisationName: z.string(),
  roleLabel: z.string(),
});
export type Welcome = { demo: boolean; accounts: z.infer<typeof demoAccount>[] };

const nothing: Welcome = { demo: false, accounts: [] };
let shown = nothing;

/** Said by the start of a demonstration alone: its accounts and passwords are printed on the sign-in page. */
export const showDemonstration = (accounts: Welcome["accounts"] | undefined): void => {
  shown = accounts ? { demo: true, accounts } : nothing;
};

export const welcomeRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/v1/demo",
    summary: "是否演示系统，以及演示账号（正式系统不给出）",
    may: "public",
    response: z.object({ demo: z.boolean(), accounts: z.array(demoAccount) }),
    run: () => shown,
  }),
];
