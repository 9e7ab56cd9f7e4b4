import type { Tx } from "#platform";

export type Scan = { readonly infected: boolean; readonly signature: string };

/** What the scanner said of stored bytes. Needs the worker role. */
export const scansOf = async (tx: Tx, sha256: readonly string[]): Promise<Map<string, Scan>> =>
  new Map(
    (
      await tx.query<Scan & { sha256: string }>(
        "select sha256, infected, signature from platform.file_scan where sha256 = any($1::text[])",
        [sha256],
      )
    ).map(({ sha256: of, ...scan }) => [of, scan]),
  );
export const storeScan = (tx: Tx, sha256: string, scan: Scan, scanner: string): Promise<unknown> =>
  tx.query("insert into platform.file_scan (sha256, infected, signature, scanner) values ($1, $2, $3, $4) on conflict do nothing", [
    sha256,
    scan.infected,
    scan.signature,
    scanner,
  ]);
