import type { ReactNode } from "react";
import { Facts } from "./small.tsx";

/** A receipt that can be opened again for ever: number, time, checksum, what next, by when and by whom. */
export function ReceiptView({
  number,
  rows,
  next,
  acts,
}: {
  number: string;
  rows: [string, ReactNode][];
  next: ReactNode;
  acts?: ReactNode;
}) {
  return (
    <section className="sheet form-page" aria-label="回执">
      <h2>
        回执 <span className="code">{number}</span>
      </h2>
      <Facts rows={rows} />
      <h3 style={{ marginTop: 16 }}>接下来</h3>
      <p>{next}</p>
      <p className="row no-print" style={{ marginTop: 12 }}>
        <button type="button" className="link" style={{ padding: 0 }} onClick={() => print()}>
          打印回执
        </button>
        {acts}
      </p>
    </section>
  );
}
