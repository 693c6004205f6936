import 'server-only';
import { AwsClient } from 'aws4fetch';
import { type MediaStore, mediaName } from './media-file';

/** A server that does not answer is no reason to keep a visitor waiting. */
const PATIENCE_MS = 10_000;

/** Why a bucket's address cannot be used; null for `https://KEY:SECRET@host/bucket?region=…`. */
export function bucketFault(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  const whole = url !== null && /^https?:$/.test(url.protocol) && url.pathname.length > 1;
  return whole && url.username !== '' && url.password !== ''
    ? null
    : 'must be a bucket, as https://KEY:SECRET@s3.ap-northeast-1.amazonaws.com/bucket?region=ap-northeast-1.';
}

/** Pictures in a bucket of any store that speaks S3; who visits the site never speaks to it. */
export function inBucket(address: string): MediaStore {
  const url = new URL(address);
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    service: 's3',
    region: url.searchParams.get('region') ?? 'us-east-1',
    retries: 2,
  });
  const folder = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  const ask = async (method: string, name: string, body?: Uint8Array<ArrayBuffer>) => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await client.fetch(`${folder}/${mediaName(name)}`, { method, body, signal });
    if (answer.ok || answer.status === 404) return answer;
    throw new Error(`the bucket of pictures answered ${answer.status}`);
  };
  return {
    async put(name, bytes) {
      const { status } = await ask('PUT', name, bytes);
      if (status === 404) throw new Error('there is no such bucket of pictures');
    },
    async get(name) {
      const answer = await ask('GET', name);
      return answer.status === 404 ? null : new Uint8Array(await answer.arrayBuffer());
    },
    async remove(names) {
      for (const name of names) await ask('DELETE', name);
    },
  };
}
