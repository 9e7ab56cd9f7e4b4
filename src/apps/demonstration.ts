import { roleLabels } from "#access";
import { backfillIndicators } from "#engines";
import { addDays, addMonths, day, type Day } from "#kernel";
import type { World } from "./compose.ts";
import { showDemonstration } from "./welcome.ts";

/** Loads the demonstration region once and tells who may sign in. Demonstration data lives outside `src` and is only loaded here. */
export const ensureDemonstration = async (world: World, say: (sentence: string) => void) => {
  const { dosimetryAccount, loadArchive, loadBulletin, loadDemo, loadLabour, loadPast, loadRadiation } =
    await import("../../tools/region/index.ts");
  const began = Date.now();
  const demo = await loadDemo(world.db, world.clock);
  if (demo.loaded) {
    say(`  演示地区临江县已载入（${((Date.now() - began) / 1000).toFixed(1)} 秒）`);
    await loadPast(world, say);
    await loadArchive(world);
    await loadLabour(world);
    await loadRadiation(world.db, world.clock, { petHospital: true });
    const today = world.clock.today();
    await backfillIndicators(world.db, world.clock, [addMonths(today, -12), ...monthEnds(today)]);
    await loadBulletin(world.db, today);
    say("  指标历史已算好");
  }
  showDemonstration(
    [...demo.accounts, { ...dosimetryAccount, organisation: "临江放射卫生技术服务有限公司" }].map(
      ({ username, name, organisation, role }) => ({
        username,
        password: demo.password,
        name,
        organisationName: organisation,
        roleLabel: roleLabels[role],
      }),
    ),
  );
  return demo;
};

/** Last days of the twelve months before the running one. */
const monthEnds = (today: Day): Day[] => Array.from({ length: 12 }, (_, i) => addDays(addMonths(day(`${today.slice(0, 7)}-01`), -i), -1));
