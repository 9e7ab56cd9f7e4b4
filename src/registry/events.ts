import { event } from "#platform";

/** Employers that became known and in scope of records: registered, or verified to exist. Held records of them can go on. */
export const EmployerConfirmed = event<{ employers: { employerId: string; creditCode: string; areaCode: string }[]; on: string }>(
  "registry.employer-confirmed",
);

/** Employers named by a source and not known before; each has to be verified by its town until `dueOn`. */
export const EmployersNamed = event<{
  employers: {
    employerId: string;
    verificationId: string;
    creditCode: string;
    name: string;
    areaCode: string;
    source: string;
    namedOn: string;
    dueOn: string;
  }[];
}>("registry.employers-named");

/** A verification was answered. `onTime`: entered until the due day. */
export const EmployerVerified = event<{
  employerId: string;
  verificationId: string | null;
  areaCode: string;
  result: string;
  enteredOn: string;
  dueOn: string | null;
  onTime: boolean;
}>("registry.employer-verified");

/** State, hazard, area or other basics of employers changed; figures about them have to be looked at again. */
export const EmployersChanged = event<{ employerIds: string[]; on: string }>("registry.employers-changed");
