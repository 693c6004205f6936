import { run } from './run.mjs';

const node = process.execPath;
const ZONES = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Apia'];

/** Fast checks: types, lint, rules in four time zones. */
export const checks = [
  [
    'types',
    () => run(node, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']),
  ],
  [
    'types of the rules, without any library',
    () =>
      run(node, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'lib/rules/tsconfig.json']),
  ],
  ['lint, format and walls', () => run(node, ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'])],
  ...ZONES.map((zone) => [
    `rules, terms and schemas (TZ=${zone})`,
    () =>
      run(
        node,
        [
          'node_modules/vitest/vitest.mjs',
          'run',
          '--project',
          'rules',
          ...(zone === 'UTC' ? [] : ['lib/rules']),
        ],
        { TZ: zone },
      ),
  ]),
];
