import { expect, test } from 'vitest';
import { routes } from '@/lib/schemas/site/routes';
import { deskWords } from './shell';

test('the desk leads to no page that there is not', () => {
  const missing = deskWords.nav.filter(({ href }) => !Object.hasOwn(routes, href));
  expect(missing).toEqual([]);
  expect(deskWords.nav.length).toBeGreaterThan(3);
});
