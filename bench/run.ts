// npm run bench -- <name> [--scale n] [--cards n] [--json]
const [name, ...rest] = process.argv.slice(2);
const benches = ["exam-cards", "indicators", "match", "search", "lists", "judging", "exposure-statistics"];
if (!name || !benches.includes(name)) {
  process.stderr.write(`用法：npm run bench -- <${benches.join("|")}> [--cards n] [--employers n] [--scale n] [--json]\n`);
  process.exit(2);
}
const options: Record<string, number | boolean> = {};
for (let i = 0; i < rest.length; i++) {
  const flag = rest[i]!.replace(/^--/, "");
  const next = rest[i + 1];
  if (next !== undefined && /^[\d.]+$/.test(next)) {
    options[flag] = Number(next);
    i++;
  } else options[flag] = true;
}
const { run } = (await import(`./${name}.ts`)) as { run: (options: Record<string, number | boolean>) => Promise<object> };
const figures = await run(options);
process.stdout.write(`${JSON.stringify(figures, null, options["json"] ? 0 : 2)}\n`);
process.exit(0);
