import { expect, test } from 'vitest';
import { PageStore } from './page-store';

const KB = 1024;
const key = (name: string) => `/route-cache/x/$/at/2026-11-20/search/${name}`;
const page = (bytes: number) => ({ value: { html: '', rscData: Buffer.alloc(bytes) } });

test('ten thousand pages asked for once stay within the budget and displace no page that is used', () => {
  const store = new PageStore({ used: 1000 * KB, fresh: 300 * KB });
  const hot = ['a', 'b', 'c'];
  for (const name of hot) {
    store.set(key(name), page(100 * KB));
    expect(store.get(key(name))).toBeDefined();
  }
  for (let n = 0; n < 10_000; n += 1) store.set(key(`q~-${n}`), page(100 * KB));
  expect(store.bytes).toBeLessThanOrEqual(1300 * KB);
  for (const name of hot) expect(store.get(key(name))).toBeDefined();
  expect(store.has('/at/2026-11-20/search/q~-1')).toBe(false);
  expect(store.has('/at/2026-11-20/search/q~-9999')).toBe(true);
});

test('of the pages that are used the least used leaves first', () => {
  const store = new PageStore({ used: 350 * KB, fresh: 300 * KB });
  for (const name of ['a', 'b', 'c', 'd']) {
    store.set(key(name), page(100 * KB));
    store.get(key(name));
    store.get(key('a'));
  }
  expect(['a', 'b', 'c', 'd'].map((name) => store.get(key(name)) !== undefined)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('a page made anew takes the place of the former one, and a Japanese text counts twice its length', () => {
  const store = new PageStore({ used: 1000 * KB, fresh: 1000 * KB });
  const text = { value: { html: '旅'.repeat(100 * KB) } };
  store.set(key('a'), text);
  const once = store.bytes;
  expect(once).toBeGreaterThan(200 * KB);
  expect(once).toBeLessThan(204 * KB);
  store.set(key('a'), text);
  expect(store.bytes).toBe(once);
});

test('a search without any criteria is known by its address too', () => {
  const store = new PageStore({ used: 1000 * KB, fresh: 1000 * KB });
  store.set(key('[[...criteria]]'), page(KB));
  expect(store.has('/at/2026-11-20/search')).toBe(true);
});

test('a page larger than the budget is not kept, and whoever waits for it is told that it is made', () => {
  const store = new PageStore({ used: 50 * KB, fresh: 50 * KB });
  const made: string[] = [];
  store.made = (address) => void made.push(address);
  store.set(key('a'), page(100 * KB));
  expect(store.has('/at/2026-11-20/search/a')).toBe(false);
  expect(made).toEqual(['/at/2026-11-20/search/a']);
});
