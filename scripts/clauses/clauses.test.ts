import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clauseIndex, ROOT } from './clause-index';
import { clausePage } from './clause-page';
import { clauseTags, testedClauses } from './clause-tags';

const rows = clauseIndex();
const tags = clauseTags();
const carried = rows.filter((row) => 'by' in row);

describe('the index of the clauses', () => {
  it('has each of the 331 clauses once', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(331);
    expect(rows.length).toBe(331);
    const counted = ['D0', 'D1', 'D2', 'D3', 'D4'].map(
      (document) => rows.filter(({ id }) => id.startsWith(`${document}-`)).length,
    );
    expect(counted).toEqual([26, 27, 103, 107, 68]);
  });

  it('says for each where it is carried out, or why not, and nothing twice', () => {
    const unclear = rows.filter((row) => {
      const said = ['by', 'notInSoftware', 'planned'].filter((field) => field in row);
      const text = Object.values(row).some((value) => String(value).trim().length < 3);
      return said.length !== 1 || text || 'by' in row !== 'where' in row;
    });
    expect(unclear).toEqual([]);
  });

  it('says for each what it asks, in one or two English sentences', () => {
    const unsaid = rows.filter(({ asks }) => {
      const sentences = asks?.match(/[.?](?= |$)/g)?.length ?? 0;
      const plain = /^[A-Z0-9][\x20-\x7e]{30,240}\.$/.test(asks ?? '') && !/[|<>]/.test(asks);
      return !plain || sentences < 1 || sentences > 2;
    });
    expect(unsaid.map(({ id, asks }) => `${id}: ${asks}`)).toEqual([]);
  });

  it('shows it on the page beside its id', () => {
    const page = clausePage(rows);
    expect(page).toContain(
      '| D2-14.1b | compute | When only some cancel, those who stay pay the difference in price ' +
        'that comes from fewer people sharing a room. |',
    );
    expect(
      rows.filter(({ id, asks }) => !page.includes(`| ${id} | `) || !page.includes(asks)),
    ).toEqual([]);
  });

  it('names files that exist', () => {
    expect(carried.filter((row) => !existsSync(path.join(ROOT, row.where)))).toEqual([]);
  });

  it('names for a rule a file that carries the tag of the clause', () => {
    const rules = carried.filter((row) => row.by === 'rule');
    expect(rules.filter((row) => !row.where.startsWith('lib/rules/'))).toEqual([]);
    expect(rules.filter((row) => !tags.get(row.id)?.has(row.where))).toEqual([]);
  });

  it('knows every clause that the code is tagged with', () => {
    const ids = new Set(carried.map(({ id }) => id));
    const unknown = [...tags].filter(([id]) => !ids.has(id));
    expect(unknown.map(([id, files]) => `${id} in ${[...files].join(', ')}`)).toEqual([]);
  });

  it('leaves no rule of the three contract documents to later', () => {
    const kinds = ['compute', 'deadline', 'eligibility'];
    const rest = rows.filter((row) => kinds.includes(row.kind) && 'planned' in row);
    expect(rest).toEqual([]);
  });

  it('is what docs/clauses.md shows: run `npm run clauses`', () => {
    const page = readFileSync(path.join(ROOT, 'docs/clauses.md'), 'utf8');
    expect(page).toBe(clausePage(rows));
  });
});

describe('the examples of the clauses', () => {
  it('stand in a test named by its clause, for all 121 that compute, date or decide', () => {
    const kinds = ['compute', 'deadline', 'eligibility'];
    const asked = rows.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
    expect(asked.length).toBe(121);
    const tested = testedClauses();
    expect(asked.filter((id) => !tested.has(id))).toEqual([]);
  });
});
