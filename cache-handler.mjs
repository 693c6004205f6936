import imported from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import { pageStore } from './lib/server/catalogue/kept-pages/page-store.js';

// Loaded by Node as it is and by the bundler, which read the same module differently.
const FileSystemCache = imported.default ?? imported;
// Before the framework makes one of its own, which counts characters and lets a flood displace every page.
FileSystemCache.memoryCache = pageStore();

/**
 * The framework's own cache of prepared pages, passed by for forms sent without a script. Otherwise the answer to such
 * a form is the prepared page resumed, and resuming leaves out what the action answered: no error would ever be seen.
 */
export default class CacheHandler extends FileSystemCache {
  #plainForm;

  constructor(context) {
    super(context);
    const headers = context._requestHeaders ?? {};
    const type = String(headers['content-type'] ?? '');
    this.#plainForm = type.startsWith('multipart/form-data') && !('next-action' in headers);
  }

  async get(key, context) {
    if (context?.kind !== 'APP_PAGE') return super.get(key, context);
    if (this.#plainForm) return null;
    const kept = await super.get(key, context);
    // Without a database no page can be made: the framework would send half of one as if it were sound, and never end it.
    if (kept === null && globalThis.tabiyakuDatabaseAway) throw new Error('database away');
    return kept;
  }
}
