import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { isRecordId, recordId } from './record-id';

const ID = '019376a0-0000-7000-8000-00000000abcd';

test.each([
  ['an id', ID, true],
  ['36 dashes', '-'.repeat(36), false],
  ['36 figures without a dash', 'a'.repeat(36), false],
  ['dashes elsewhere', '019376a00-000-7000-8000-00000000abcd', false],
  ['one figure too many', `${ID}0`, false],
  ['ten thousand of them', ID.repeat(10_000), false],
  ['a line after it', `${ID}\n`, false],
  ['a blank before it', ` ${ID}`, false],
  ['an invisible letter in it', `${ID.slice(0, 35)}\u200b`, false],
  ['an invisible letter after it', `${ID}\u200b`, false],
  ['nothing before a nul', `\u0000${ID}`, false],
  ['figures of full width', ID.replaceAll('0', '０'), false],
  ['letters that are no figures', ID.replace('a', 'g'), false],
  ['nothing', '', false],
  ['no text', [ID], false],
  ['not even that', undefined, false],
])('%s', (_, given, is) => {
  expect(isRecordId(given)).toBe(is);
  expect(z.safeParse(recordId('違います。'), given).success).toBe(is);
});
