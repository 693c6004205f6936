import 'server-only';

/** Where files of pictures lie, by names that say their content: what is there once never changes. */
export interface MediaStore {
  put(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  get(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(names: readonly string[]): Promise<void>;
}

/** `<sha-256>-<width>.<type>`: nothing else is ever looked up. */
export const MEDIA_NAME = /^[0-9a-f]{64}-\d{2,4}\.(?:webp|avif)$/;

/** @throws RangeError for what is no name of a picture: it would lead out of the store */
export function mediaName(name: string): string {
  if (!MEDIA_NAME.test(name)) throw new RangeError('no name of a picture');
  return name;
}
