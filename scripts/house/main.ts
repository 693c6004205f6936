import { measures } from './measures';

const asksAll = process.argv.includes('--all');
let sound = true;

for (const { what, is, most, which } of measures()) {
  const good = is <= most;
  sound &&= good;
  process.stdout.write(`${good ? '✓' : '✗'} ${what}: ${is} (at most ${most})\n`);
  if (!good || asksAll) for (const one of which) process.stdout.write(`    ${one}\n`);
}
process.exitCode = sound ? 0 : 1;
