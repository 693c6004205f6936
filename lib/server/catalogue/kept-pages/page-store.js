// @ts-check
import { LRUCache } from 'lru-cache';

/**
 * @typedef {object} KeptPage what the framework hands over; only what counts in bytes is named
 * @property {{ html?: unknown, body?: { length: number }, rscData?: { length: number }, segmentData?: Map<string, { length: number }>, postponed?: string } | null} value
 */

const MB = 1024 * 1024;
/** What pages may take that were asked for twice, and what those may that were asked for once. */
const BUDGET = { used: 72 * MB, fresh: 24 * MB };
const OTHER_BYTES = 2048;

/** @param {KeptPage} page @param {string} key */
function bytesOf({ value }, key) {
  let bytes = OTHER_BYTES + key.length;
  // A text with Japanese in it takes two bytes a character in memory.
  if (typeof value?.html === 'string') bytes += 2 * value.html.length;
  bytes += (value?.body?.length ?? 0) + (value?.rscData?.length ?? 0);
  bytes += 2 * (value?.postponed?.length ?? 0);
  for (const part of value?.segmentData?.values() ?? []) bytes += part.length;
  return bytes;
}

/**
 * The address a page is made at, from the framework's key of it, which names what the address leaves out.
 * @param {string} key
 */
function addressOf(key) {
  const from = key.indexOf('/$/');
  return key.slice(from < 0 ? 0 : from + 2).replace(/\/\[\[\.\.\.\w+\]\]$/, '');
}

/**
 * The pages kept in memory, within a budget in bytes. A page that was asked for once has to make room for the next one
 * of its kind; the second time it moves to those that people use, where the least used leaves first. However many
 * addresses somebody invents, they only displace each other.
 */
export class PageStore {
  /** Told of each page that has just been made. @type {(address: string) => void} */
  made = () => {};
  /** @type {Map<string, string>} */
  #keys = new Map();
  #used;
  #fresh;

  constructor(budget = BUDGET) {
    const shelf = (/** @type {number} */ maxSize) =>
      /** @type {LRUCache<string, KeptPage>} */ (
        new LRUCache({
          maxSize,
          sizeCalculation: bytesOf,
          dispose: (_, key, reason) => {
            if (reason === 'evict') this.#keys.delete(addressOf(key));
          },
        })
      );
    this.#used = shelf(budget.used);
    this.#fresh = shelf(budget.fresh);
  }

  /** @param {string} key @returns {KeptPage | undefined} */
  get(key) {
    const used = this.#used.get(key);
    if (used !== undefined) return used;
    const fresh = this.#fresh.get(key);
    if (fresh === undefined) return undefined;
    this.#fresh.delete(key);
    this.#used.set(key, fresh);
    return fresh;
  }

  /** @param {string} key @param {KeptPage} page */
  set(key, page) {
    const shelf = this.#used.has(key) ? this.#used : this.#fresh;
    shelf.set(key, page);
    const address = addressOf(key);
    if (shelf.has(key)) this.#keys.set(address, key);
    this.made(address);
    return true;
  }

  /** Whether the page of an address is kept; no use of it. @param {string} address */
  has(address) {
    return this.#keys.has(address);
  }

  /** How many bytes are kept. */
  get bytes() {
    return this.#used.calculatedSize + this.#fresh.calculatedSize;
  }
}

/** The pages of this process: the framework, the bundler and the proxy each load this module apart. @returns {PageStore} */
export function pageStore() {
  const shared = /** @type {{ tabiyakuPages?: PageStore }} */ (globalThis);
  shared.tabiyakuPages ??= new PageStore();
  return shared.tabiyakuPages;
}
