import { expect, test } from 'vitest';
import { colour, DARK_GROUNDS, LEAST_CONTRAST, LIGHT_GROUNDS } from './colours';
import { contrast, mixed } from './contrast';
import { paletteCss, palettes } from './palette';

const ACCEPTED = [
  '#005a3c',
  '#8a1c1c',
  '#000000',
  '#2a4386',
  '#5b2a86',
  '#6b4e00',
  '#0f4c5c',
  '#b7361a',
];

test.each(ACCEPTED)(
  '%s can be read on every ground, light and dark, and white on its button',
  (one) => {
    expect(colour.safeParse(one).success).toBe(true);
    const { light, dark } = palettes({ line: one, action: one });
    const texts = ['--color-indigo', '--color-indigo-deep', '--color-vermilion-text'] as const;
    for (const name of texts) {
      for (const ground of LIGHT_GROUNDS)
        expect(contrast(light[name] ?? '', ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      for (const ground of DARK_GROUNDS)
        expect(contrast(dark[name] ?? '', ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
    for (const palette of [light, dark]) {
      for (const name of ['--color-vermilion', '--color-vermilion-deep'] as const)
        expect(contrast(palette[name] ?? '', '#ffffff')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
    // Dark text stands on the lines of the dark scheme: --color-on-indigo.
    expect(contrast(dark['--color-indigo'] ?? '', '#131829')).toBeGreaterThanOrEqual(
      LEAST_CONTRAST,
    );
  },
);

test('a colour that reads on white but not on the washed ground is refused', () => {
  // #757575 is 4.61 to 1 on white and 3.93 on the washed ground.
  expect(contrast('#757575', '#ffffff')).toBeGreaterThan(LEAST_CONTRAST);
  expect(colour.safeParse('#757575').success).toBe(false);
});

test('half of black and white is grey, and the stylesheet names both schemes', () => {
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
  const css = paletteCss({ line: '#005a3c', action: '#8a1c1c' });
  expect(css).toContain(':root:root{--color-indigo:#005a3c;');
  expect(css).toContain('@media (prefers-color-scheme:dark)');
});
