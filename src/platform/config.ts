import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { catalogue } from "#kernel";

const errors = catalogue("platform.config", {
  badPort: {
    code: "PF-0001",
    status: 500,
    says: "ZHIKANG_PORT 的值“{value}”不是端口号。",
    remedy: "设为 1 到 65535 的整数，例如 ZHIKANG_PORT=8080。",
  },
  badFlag: { code: "PF-0002", status: 500, says: "{name} 的值“{value}”看不懂。", remedy: "设为 on 或 off。" },
  badUrl: {
    code: "PF-0003",
    status: 500,
    says: "DATABASE_URL 不是 PostgreSQL 的地址。",
    remedy: "写成 postgres://用户:口令@主机:端口/库名；不设则使用自带的数据库。",
  },
  badDir: { code: "PF-0004", status: 500, says: "数据目录 {dir} 不能写入：{why}。", remedy: "用 ZHIKANG_DATA_DIR 指定一个可写的目录。" },
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly demo: boolean;
  readonly publicUrl: string;
  /** Installation secret; role passwords and signing keys are derived from it. */
  readonly secret: string;
  readonly logLevel: string;
  /** Answers are held against the schemas their routes declare: on in development and tests, never in service. */
  readonly checkAnswers: boolean;
};

const flag = (env: NodeJS.ProcessEnv, name: string, otherwise: boolean): boolean => {
  const value = env[name];
  if (value === undefined || value === "") return otherwise;
  if (/^(on|true|1|yes)$/i.test(value)) return true;
  if (/^(off|false|0|no)$/i.test(value)) return false;
  throw errors.badFlag({ name, value });
};

/** A secret from `NAME`, from the file `NAME_FILE`, or made once and kept in the data directory with mode 0600. */
export const secretFrom = (env: NodeJS.ProcessEnv, name: string, dataDir: string, file: string): string => {
  const direct = env[name];
  if (direct) return direct;
  const fromFile = env[`${name}_FILE`];
  if (fromFile) return readFileSync(fromFile, "utf8").trim();
  const path = join(dataDir, file);
  if (existsSync(path)) return readFileSync(path, "utf8").trim();
  const made = randomBytes(32).toString("hex");
  writeFileSync(path, `${made}\n`, { mode: 0o600 });
  chmodSync(path, 0o600);
  return made;
};

/** One folder after the other: the recursive call of the runtime never returns where a file system refuses with "not there". */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
};

/**
 * Reads the configuration from the environment.
 * @throws Refusal PF-0001…PF-0004 with a sentence that says what to set
 */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const portText = env["ZHIKANG_PORT"] || "8080";
  const port = Number(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw errors.badPort({ value: portText });
  const databaseUrl = env["DATABASE_URL"] || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) throw errors.badUrl();
  const dataDir = resolve(env["ZHIKANG_DATA_DIR"] || ".zhikang");
  try {
    makeFolder(dataDir);
    const probe = join(dataDir, ".probe");
    writeFileSync(probe, "");
  } catch (error) {
    throw errors.badDir({ dir: dataDir, why: (error as NodeJS.ErrnoException).code ?? "未知原因" });
  }
  return {
    port,
    host: env["ZHIKANG_HOST"] || "127.0.0.1",
    dataDir,
    databaseUrl,
    demo: flag(env, "ZHIKANG_DEMO", databaseUrl === undefined),
    publicUrl: env["ZHIKANG_PUBLIC_URL"] || `http://127.0.0.1:${port}`,
    secret: secretFrom(env, "ZHIKANG_SECRET", dataDir, "secret"),
    logLevel: env["ZHIKANG_LOG"] || "info",
    checkAnswers: flag(env, "ZHIKANG_CHECK_ANSWERS", /^(development|test)$/.test(env["NODE_ENV"] ?? "")),
  };
};
