import { describe, expect, it } from 'vitest';
import type { Terms } from '@/lib/rules/terms';
import * as shipped from '@/lib/rules/testing/shipped-terms';

const files: readonly (readonly [string, Terms])[] = Object.values(shipped).map((terms) => [
  terms.id,
  terms,
]);

/** Every article that a figure of the file names. */
function citedArticles(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'article' in value && typeof value.article === 'string' ? [value.article] : [];
  return [...own, ...Object.values(value).flatMap(citedArticles)];
}

describe.each(files)('the printed terms of %s', (_id, terms) => {
  it('number their articles from 1 on, schedules last', () => {
    const numbers = terms.articles.map(({ no }) => no);
    const articles = numbers.filter((no) => no.endsWith('条'));
    expect(articles).toEqual(articles.map((_, place) => `第${place + 1}条`));
    const schedules = numbers.slice(articles.length);
    expect(schedules).toEqual(schedules.map((_, place) => `別表第${place + 1}`));
  });

  it('contain every article under which a figure is cited', () => {
    const numbers = new Set(terms.articles.map(({ no }) => no));
    expect(citedArticles(terms).filter((article) => !numbers.has(article))).toEqual([]);
  });

  it('refer to articles and paragraphs that exist', () => {
    const count = terms.articles.filter(({ no }) => no.endsWith('条')).length;
    const text = terms.articles.flatMap(({ paragraphs }) => paragraphs).join('\n');
    const own = [...text.matchAll(/(法)?第(\d+)条/g)].filter(([, law]) => law === undefined);
    expect(own.filter(([, , number]) => Number(number) > count).map(([match]) => match)).toEqual(
      [],
    );
  });

  it('write no figure of their own: rates, sums, days and ages come from the file', () => {
    const typed = /\d+(％|円|日以内|日目|日前|歳|営業日|年以内|か月以内|時間以内)/;
    const paragraphs = terms.articles.flatMap((article) => article.paragraphs);
    expect(paragraphs.filter((paragraph) => typed.test(paragraph))).toEqual([]);
  });

  it('speak to the traveler: no internal clause ids, and a number before each of several paragraphs', () => {
    const paragraphs = terms.articles.flatMap((article) => article.paragraphs);
    expect(paragraphs.filter((paragraph) => /D\d-/.test(paragraph))).toEqual([]);
    expect(paragraphs.filter((paragraph) => paragraph.trim() !== paragraph)).toEqual([]);
  });
});

it('the five files are complete sets, as long as the documents they follow', () => {
  const lengths = files.map(([id, terms]) => [id, terms.articles.length]);
  expect(Object.fromEntries(lengths)).toEqual({
    'web-card-domestic': 26,
    'deposit-domestic': 32,
    'arranged-air': 15,
    'standard-domestic': 36,
    'standard-overseas': 37,
  });
});
