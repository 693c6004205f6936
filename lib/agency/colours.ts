import { z } from 'zod';
import { contrast } from './contrast';
import { FORMS } from './profile-fault';

/** WCAG 2.2, 1.4.3: the least contrast of text. */
export const LEAST_CONTRAST = 4.5;
/** What text in a colour of the agency stands on, and what text stands on the colour: the grounds of app/globals.css. */
export const LIGHT_GROUNDS = ['#ffffff', '#fbfaf6', '#f3f1e9', '#e9edf6'] as const;
export const DARK_GROUNDS = ['#131829', '#1a2036', '#0e1220', '#222b4a'] as const;

export const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: FORMS.colour, abort: true })
  .refine(
    (text) => LIGHT_GROUNDS.every((ground) => contrast(text, ground) >= LEAST_CONTRAST),
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
