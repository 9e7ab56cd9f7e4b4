import { Command } from "commander";
import { Refusal } from "#kernel";
import { addUser, importFile, indicatorsRecount, loadDemonstration, resetUser, runMigrations, verifyAuditChain } from "./tasks.ts";
import { freezeNow, showFreezes, thawNow } from "./freezing.ts";
import { judgeFile } from "./judge.ts";
import { showLimits } from "./limits.ts";
import { runWorker, start } from "./start.ts";

// Before the commands are added: they inherit it.
const program = new Command("zhikang")
  .exitOverride()
  .description("职康：职业健康监管与服务平台")
  .version("0.1.0", "-v, --version", "显示版本")
  .helpOption("-h, --help", "显示帮助")
  .helpCommand(false)
  .addHelpText(
    "after",
    "\n退出码：0 成功；1 出错；2 用法不对；3 被拒绝（没有改动任何数据）。\n设置：DATABASE_URL ZHIKANG_PORT ZHIKANG_DATA_DIR ZHIKANG_DEMO（见 README）",
  );

program.command("start").description("启动数据库、更新数据结构、载入演示地区（如果要），然后提供服务").action(start);
program.command("worker").description("只运行后台办理（另一个进程提供网页时用）").action(runWorker);
program.command("migrate").description("把数据库更新到最新结构").action(runMigrations);
program
  .command("import")
  .description("以某个账号的身份报送一个文件，逐行给出回执")
  .argument("<file>", "XML、JSON、XLSX 或 ZIP 文件")
  .requiredOption("--as <account>", "账号，例如 sunli")
  .option("--kind <kind>", "报送种类，不写则按内容识别")
  .action(importFile);
const indicators = program.command("indicators").description("指标");
indicators
  .command("recount")
  .description("全量重算各项指标，并与在用的数核对")
  .option("--as-of <day>", "截至哪一天")
  .action(indicatorsRecount);
const audit = program.command("audit").description("留痕");
audit.command("verify").description("核对留痕链是否完整").action(verifyAuditChain);
const demo = program.command("demo").description("演示数据");
demo.command("load").description("载入演示地区临江县（可重复执行）").action(loadDemonstration);
const standards = program.command("standards").description("标准：查限值、判样品，不用数据库");
standards
  .command("limit")
  .description("某一天的职业接触限值，连同出处、条款、依据程度和沿革")
  .argument("<agent>", "名称、国家交换编码、CAS 号或拼音")
  .option("--on <day>", "哪一天，不写则为今天")
  .action(showLimits);
standards
  .command("judge")
  .description("判定一张样品表，逐行给出结论、数值、限值、条款和过程")
  .argument("[file]", ".xlsx 或 .csv 文件")
  .option("--out <file>", "结果写到 .xlsx 或 .csv 文件，不写则显示在屏幕上")
  .option("--template <file>", "写一张空表（.xlsx 或 .csv），说明各列怎样填")
  .action(judgeFile);
const stopped = [
  ["<what>", "account 账号、organisation 机构、key 接口密钥、exports 全部导出、exchange 全部接口交换"],
  ["[subject]", "账号写用户名，机构写名称、信用代码或编号，接口密钥写编号；后两种不写"],
] as const;
program
  .command("freeze")
  .description("应急冻结，下一次请求起生效，审计不受影响")
  .argument(...stopped[0])
  .argument(...stopped[1])
  .requiredOption("--reason <reason>", "理由，记入审计")
  .action(freezeNow);
program
  .command("thaw")
  .description("解冻")
  .argument(...stopped[0])
  .argument(...stopped[1])
  .requiredOption("--reason <reason>", "理由，记入审计")
  .action(thawNow);
program.command("freezes").description("列出正在冻结的").action(showFreezes);
const user = program.command("user").description("账号");
user
  .command("add")
  .description("新建账号，首次口令只显示一次")
  .argument("<username>")
  .requiredOption("--name <name>", "姓名")
  .requiredOption("--organisation <id>", "机构编号")
  .requiredOption("--role <role...>", "岗位")
  .action(addUser);
user.command("reset").description("重置口令，新口令只显示一次").argument("<username>").action(resetUser);

try {
  await program.parseAsync();
} catch (error) {
  const e = error as { code?: string; exitCode?: number };
  if (e.code?.startsWith("commander.")) process.exitCode = e.exitCode === 0 ? 0 : 2;
  else if (error instanceof Refusal) {
    process.stderr.write(`${error.says}${error.remedy}（${error.code}）\n`);
    process.exitCode = error.status >= 500 ? 1 : 3;
  } else {
    process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
    process.exitCode = 1;
  }
}
