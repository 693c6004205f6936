import { type Loose, loose, said } from './fields';

/** Sections that no field writes: the editor shows that they are there, and where they are printed. */
const SECTIONS = [
  'base',
  'rounding',
  'applicationRefusals',
  'waitlist',
  'cardUse',
  'companyTermination',
  'partialCancellation',
  'changeCompensation',
  'fareType',
  'dangerLevels',
  'refund.unavailablePart',
  'cancellation.charges',
  'cancellation.costs',
  'cancellation.ticket',
] as const;

/** A section that is written in the file alone, and the article that it cites; empty where it cites none. */
export interface FileOnly {
  readonly path: (typeof SECTIONS)[number];
  readonly article: string;
}

/** The sections of a file that no field writes. */
export function fileOnly(file: Loose): readonly FileOnly[] {
  return SECTIONS.flatMap((path) => {
    const section = path.split('.').reduce<unknown>((inside, name) => loose(inside)[name], file);
    if (Object.keys(loose(section)).length === 0) return [];
    return [{ path, article: articleIn(section) }];
  });
}

/** The first article that is cited within. */
function articleIn(section: unknown): string {
  const own = said(loose(section).article);
  if (own !== '') return own;
  const parts = Array.isArray(section) ? section : Object.values(loose(section));
  for (const part of parts) {
    const article = typeof part === 'object' && part !== null ? articleIn(part) : '';
    if (article !== '') return article;
  }
  return '';
}
