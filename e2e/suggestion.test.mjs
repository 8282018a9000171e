// A child's suggestion: Vilde is twelve, may not write in every part of her plan, and is heard. What she
// suggests is taken in with one press, or answered with a word.

import { PLAIN, DESK, KEYS, journey, link } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

journey("a child suggests a goal, the coordinator takes it in, and the child sees it", async (way) => {
  const goal = `Spela handball utan vondt (${way.name})`;
  const vilde = await demo.enters("vilde", way);
  await vilde.goes("~/plan");
  await vilde.presses(link("/forslag/ny/goals"));
  await vilde.meets("suggestion-form");
  await vilde.sends();
  await vilde.meets("suggestion-faulty", 422);
  await vilde.does({ title: goal, because: "Eg vil vere med dei andre" });
  await vilde.told("suggested");
  await vilde.reads(goal);

  const silje = await demo.enters("silje", way);
  await silje.goes(`${vilde.at}/samtaler`);
  await silje.presses(silje.page.locator("main a", { hasText: goal }).first());
  await silje.reads("Eg vil vere med dei andre");
  await silje.meets("suggestion");
  await silje.presses('form[action$="/ta"] button');
  await silje.told("suggestion-taken");
  await silje.leaves();

  await vilde.page.reload();
  await vilde.presses('main .ds-alert a[href*="/plan"]');
  await vilde.reads(goal, "#goals");
  await vilde.leaves();
}, [DESK, PLAIN, KEYS]);
