import { z } from 'zod';
import { FORMS } from './profile-fault';

/** WCAG 2.2, 1.4.3: the least contrast of text. */
const LEAST_CONTRAST = 4.5;
const PAPER = '#fbfaf6';
const WHITE = '#ffffff';

export const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: FORMS.colour, abort: true })
  .refine(
    (text) => contrast(text, PAPER) >= LEAST_CONTRAST && contrast(text, WHITE) >= LEAST_CONTRAST,
    FORMS.contrast,
  );

/** The two colours of the agency: of its lines and links, and of the one action of a page. */
export const agencyColours = z
  .strictObject({
    line: colour.describe('Lines, links and headings; white text stands on it too.'),
    action: colour.describe('The one action of a page; white text stands on it.'),
  })
  .nullable()
  .describe('Two colours as #rrggbb, checked for contrast; null is the site’s own.');

/** Contrast of two colours written as `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
