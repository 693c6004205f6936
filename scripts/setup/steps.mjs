import { say } from './say.mjs';

/** Runs named steps one after the other and tells how long each took; the first failure ends the run. */
export async function inSteps(steps) {
  const startedAt = Date.now();
  for (const [name, step] of steps) {
    const stepAt = Date.now();
    say(`── ${name}`);
    try {
      await step();
    } catch (error) {
      say(`✗ ${name}: ${error.message}`);
      process.exit(1);
    }
    say(`✓ ${name} (${((Date.now() - stepAt) / 1000).toFixed(1)} s)`);
  }
  say(`All ${steps.length} steps passed in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.`);
}
