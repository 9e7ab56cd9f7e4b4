import { parseArgs } from "node:util";
import { systemActor, withActor } from "#access";
import { readConfig } from "#platform";
import { loadAreas } from "#registry";
import { openWorld } from "../../src/apps/compose.ts";
import { countyAreas } from "./county.ts";
import { loadDemo, loadScale } from "./index.ts";

const { values } = parseArgs({
  options: { employers: { type: "string", default: "0" }, cards: { type: "string", default: "0" }, seed: { type: "string", default: "1" } },
});
const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

/** Without numbers: the demonstration region. `--employers N --cards M`: bulk for measuring, over the whole province. */
const world = await openWorld(readConfig(), { onStep: say });
try {
  const employers = Number(values.employers);
  if (employers > 0) {
    await withActor(world.db, world.clock, systemActor, ({ tx }) => loadAreas(tx, { province: "33", extra: countyAreas }));
    await loadScale(world.adminUrl, {
      employers,
      cards: Number(values.cards),
      seed: Number(values.seed),
      today: world.clock.today(),
      onStep: say,
    });
  } else say((await loadDemo(world.db, world.clock)).loaded ? "演示地区已载入" : "演示地区原已在库");
} finally {
  await world.close();
}
