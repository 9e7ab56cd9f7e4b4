// Prints a checksum over everything the page is built from.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const hash = createHash("sha256");
const walk = (folder) => {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const stat = statSync(path);
    if (stat.isDirectory()) walk(path);
    else hash.update(path).update(readFileSync(path));
  }
};
for (const folder of ["web", "src/kernel", "src/standards"]) walk(folder);
hash.update(readFileSync("package-lock.json"));
process.stdout.write(hash.digest("hex"));
