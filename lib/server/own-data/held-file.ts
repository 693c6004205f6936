import 'server-only';
import { stringify } from 'csv-stringify/sync';
import { instant } from '@/lib/rules/calendar/instant';
import { heldWords as words } from '@/lib/wording/own-data/held';
import { FILE_STYLE } from '../documents/document-file';
import { escaped } from '../system/escaped';
import { shownMoment } from '../system/shown-moment';
import type { HeldData } from './find-held-data';
import { type HeldLine, heldLines } from './held-lines';

/** Forms in which the person may take their data home (APPI Art. 33(2); privacy P51). */
export const HELD_FORMATS = ['html', 'csv', 'json'] as const;
export type HeldFormat = (typeof HELD_FORMATS)[number];

const TYPES: Readonly<Record<HeldFormat, string>> = {
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * 開示のファイル: made anew for each click from what is held at that moment, kept nowhere. Whatever its form, it holds what the
 * page holds and no more.
 */
export function heldFile(held: HeldData, format: HeldFormat): { type: string; body: string } {
  const body = { html: asHtml, csv: asCsv, json: asJson }[format](held);
  return { type: TYPES[format], body };
}

const asJson = (held: HeldData) => `${JSON.stringify(held, null, 2)}\n`;

/** A cell that a spreadsheet would take for a formula is told to be text. */
function asCsv(held: HeldData): string {
  const rows = heldLines(held).map(({ place, name, shown, stored }) => [
    place,
    name,
    shown,
    stored,
  ]);
  return stringify([[...words.csvHead], ...rows], { bom: true, escape_formulas: true });
}

function asHtml(held: HeldData): string {
  const made = words.fileMade(shownMoment(instant(Date.parse(held.createdAt))));
  const title = escaped(words.fileTitle);
  const sections = byPlace(heldLines(held)).map(
    ([place, lines]) =>
      `<section><h2>${escaped(place || title)}</h2><table>${lines.map(row).join('')}</table></section>`,
  );
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${title}</title><style>${FILE_STYLE}td{white-space:pre-wrap;overflow-wrap:anywhere}th{width:30%}</style><h1>${title}</h1><p>${escaped(made)}</p><p>${escaped(words.redacted)}</p>${sections.join('')}</html>`;
}

const row = ({ name, shown, stored }: HeldLine) =>
  `<tr><th scope="row">${escaped(name)}</th><td>${escaped(shown || stored)}</td></tr>`;

function byPlace(lines: readonly HeldLine[]): (readonly [string, HeldLine[]])[] {
  const places = new Map<string, HeldLine[]>();
  for (const line of lines) places.set(line.place, [...(places.get(line.place) ?? []), line]);
  return [...places];
}
