import { DARK_GROUNDS, LEAST_CONTRAST } from './colours';
import { contrast, mixed } from './contrast';

const WHITE = '#ffffff';
const BLACK = '#000000';
const STEPS = 100;

/** The colours of app/globals.css that an agency's two stand in for. */
export type Palette = Readonly<Record<`--color-${string}`, string>>;

/**
 * What two colours come to on light and on dark ground. On light ground they are taken as they are; on dark ground
 * they are made as much lighter as text needs to be read, and the ground of a button as light as its white text allows.
 */
export function palettes({ line, action }: { readonly line: string; readonly action: string }): {
  readonly light: Palette;
  readonly dark: Palette;
} {
  const lineInDark = readableInDark(line);
  return {
    light: {
      '--color-indigo': line,
      '--color-indigo-deep': mixed(line, BLACK, 0.25),
      '--color-focus': line,
      '--color-vermilion': action,
      '--color-vermilion-deep': mixed(action, BLACK, 0.2),
      '--color-vermilion-text': action,
    },
    dark: {
      '--color-indigo': lineInDark,
      '--color-indigo-deep': mixed(lineInDark, WHITE, 0.35),
      '--color-vermilion': groundOfWhite(action),
      '--color-vermilion-deep': mixed(groundOfWhite(action), BLACK, 0.12),
      '--color-vermilion-text': readableInDark(action),
    },
  };
}

/** The least white that makes it readable on every dark ground. */
function readableInDark(colour: string): string {
  for (let step = 0; step < STEPS; step += 1) {
    const lighter = mixed(colour, WHITE, step / STEPS);
    if (DARK_GROUNDS.every((ground) => contrast(lighter, ground) >= LEAST_CONTRAST)) return lighter;
  }
  return WHITE;
}

/** The lightest one on which white text can be read. */
function groundOfWhite(colour: string): string {
  let ground = colour;
  for (let step = 0; step < STEPS; step += 1) {
    const lighter = mixed(colour, WHITE, step / STEPS);
    if (contrast(lighter, WHITE) < LEAST_CONTRAST) break;
    ground = lighter;
  }
  return ground;
}

/** The stylesheet of the agency's colours; it comes after that of the site. */
export function paletteCss(colours: { readonly line: string; readonly action: string }): string {
  const { light, dark } = palettes(colours);
  const lines = (palette: Palette) =>
    Object.entries(palette)
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  // Twice the name: it outweighs the sheet of the site wherever that is put.
  return `:root:root{${lines(light)}}@media (prefers-color-scheme:dark){:root:root{${lines(dark)};--color-focus:#ffd27d}}`;
}
