import { describe, expect, it } from 'vitest';
import type { Terms } from '@/lib/rules/terms';
import { readTerms } from '@/lib/terms/read-terms';
import { termsVersion } from '@/lib/terms/terms-of';
import { printedChanges } from './compare-printed';
import { printTerms } from './print-terms';

const shipped = termsVersion('web-card-domestic', '1') as Terms;

function changesOf(edit: (file: ReturnType<typeof copy>) => void) {
  const file = copy();
  edit(file);
  const read = readTerms(JSON.stringify(file));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return printedChanges(printTerms(shipped, '当社'), printTerms(read.terms, '当社'));
}

// biome-ignore lint/suspicious/noExplicitAny: a terms file, taken apart
const copy = () => JSON.parse(JSON.stringify(shipped)) as any;

describe('two versions as they are printed', () => {
  it('of one text differ nowhere', () => expect(changesOf(() => {})).toEqual([]));

  it('differ in the line of the table whose figure changed (D2-15.T.2)', () => {
    const changes = changesOf((file) => {
      file.cancellation.tables[1].steps[2].charge.percent = 35;
    });
    expect(changes).toEqual([
      {
        no: '第15条',
        title: expect.any(String),
        before: ['7日目から2日目まで：旅行代金の30％'],
        after: ['7日目から2日目まで：旅行代金の35％'],
      },
    ]);
  });

  it('differ in every article that prints the figure (D2-17.1a stands in articles 17 and 22)', () => {
    const changes = changesOf((file) => {
      file.refund.beforeStart.deadline.count = 5;
    });
    expect(changes.map(({ no }) => no)).toEqual(['第17条', '第22条']);
    expect(changes[0]?.after.join()).toContain('5日以内');
  });

  it('show an article that is new, and one that is gone, whole', () => {
    const changes = changesOf((file) => {
      file.articles.pop();
      file.articles.push({ no: '第27条', title: '管轄', paragraphs: ['東京地方裁判所とします。'] });
    });
    expect(changes).toMatchObject([
      { no: '第27条', before: [], after: ['【管轄】', '東京地方裁判所とします。'] },
      { no: '第26条', after: [] },
    ]);
  });

  it('show a paragraph put between others alone', () => {
    const changes = changesOf((file) => {
      file.articles[24].paragraphs.unshift('はじめに。');
    });
    expect(changes).toMatchObject([{ no: '第25条', before: [], after: ['はじめに。'] }]);
  });
});
