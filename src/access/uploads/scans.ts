import { filesOf, makeLog, scannerOf, type Database } from "#platform";
import type { Clock } from "#kernel";
import type { Actor } from "../actor.ts";
import { audit } from "../audit/index.ts";
import { errors } from "../errors.ts";
import { sendMessages } from "../messages/commands.ts";
import { messageKind } from "../messages/kinds.ts";
import { scansOf, storeScan, type Scan } from "./store.ts";

type Tools = { readonly db: Database; readonly clock: Clock };
const log = makeLog("error");
const notice = messageKind({ id: "quarantine", title: "文件隔离", says: "上传的文件查出恶意代码、已经隔离时" });

/** Who brought the bytes, and under what name; empty where only the bytes are known. */
export type Bringer = { readonly by: Actor; readonly name: string };

const noteInfected = ({ db, clock }: Tools, sha256: string, signature: string, { by, name }: Bringer, told: boolean): Promise<void> =>
  db.asWorker(async (tx) => {
    const ctx = { tx, clock, actor: by };
    if (told)
      await sendMessages({ ...ctx, actor: { ...by, via: "system" } }, [
        {
          to: {
            organisationId: by.organisationId,
            ...(by.via === "session" ? { accountId: by.accountId } : {}),
            areaCode: by.areaCode,
            name: by.organisationName,
          },
          kind: notice,
          key: `${sha256} ${by.accountId}`,
          title: `文件“${name}”已经隔离`,
          body: `查出恶意代码（${signature}），谁也不能打开。请用杀毒软件检查所用的电脑，换一份干净的文件再传。`,
        },
      ]);
    await audit(ctx, {
      action: "file.quarantined",
      subjectKind: "file",
      subjectId: sha256,
      result: "refused",
      details: { name, signature },
    });
  });

/** Has stored bytes looked at; what is found bad is put aside with an entry in the trail. @throws Error when the scanner gave no verdict */
const look = async (tools: Tools, sha256: string, bringer: Bringer, told: boolean): Promise<Scan | undefined> => {
  const { db } = tools;
  const scanner = scannerOf(db);
  const known = (await db.asWorker((tx) => scansOf(tx, [sha256]))).get(sha256);
  const verdict = known ?? (scanner && (await scanner.scan(filesOf(db).open(sha256))));
  if (!verdict) return undefined;
  const scan = { infected: verdict.infected, signature: verdict.infected ? verdict.signature : "" };
  if (!known && scanner) await db.asWorker((tx) => storeScan(tx, sha256, scan, scanner.name));
  if (scan.infected) {
    await filesOf(db).quarantine(sha256);
    await noteInfected(tools, sha256, scan.signature, bringer, told);
  }
  return scan;
};

/** A file that came in is looked at before anything is made of it. @throws Refusal AC-0515, AC-0517 */
export const requireUninfected = async (tools: Tools, sha256: string, bringer: Bringer): Promise<void> => {
  const scan = await look(tools, sha256, bringer, true).catch((error: unknown) => {
    log.error({ err: error }, "scanner gave no verdict");
    throw errors.scanUnanswered({ what: "收下" });
  });
  if (scan?.infected) throw errors.fileInfected({ name: bringer.name, signature: scan.signature });
};

/**
 * The same for what a machine reads: a scanner that does not answer stops no intake, as nobody opens the file until it has.
 * @returns the name of what was found
 */
export const signatureFound = async (tools: Tools, sha256: string, bringer: Bringer): Promise<string | undefined> => {
  const scan = await look(tools, sha256, bringer, true).catch(
    (error: unknown) => void log.error({ err: error }, "scanner gave no verdict"),
  );
  return scan?.infected ? scan.signature : undefined;
};

/**
 * Before somebody opens stored bytes. What came in before there was a scanner, or while it did not answer, is looked at now.
 * @returns whether it was scanned
 * @throws Refusal AC-0516 when it is in quarantine, AC-0517
 */
export const requireOpenable = async (tools: Tools & { readonly actor: Actor }, sha256: string, name: string): Promise<boolean> => {
  const known = (await tools.db.asWorker((tx) => scansOf(tx, [sha256]))).get(sha256);
  if (known?.infected) throw errors.fileQuarantined();
  if (known || !scannerOf(tools.db)) return known !== undefined;
  const scan = await look(tools, sha256, { by: tools.actor, name }, false).catch((error: unknown) => {
    log.error({ err: error }, "scanner gave no verdict");
    throw errors.scanUnanswered({ what: "打开" });
  });
  if (scan?.infected) throw errors.fileQuarantined();
  return true;
};
