import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bucketFault, inBucket } from './bucket-store';

const KEY = 'AKIDEXAMPLE';
const SECRET = 'wJalr/XUtnFEMI+K7MDENG';
const NAME = `${'ab'.repeat(32)}-640.webp`;
const files = new Map<string, Buffer>();
let broken = 0;
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text);

/** The signature that S3 asks for (AWS Signature Version 4), worked out by what the documentation says and by nothing of ours. */
function signature({ method, url = '', headers }: IncomingMessage, signed: string): string {
  const lines = signed.split(';').map((name) => `${name}:${headers[name]}`);
  const sent = [method, url, '', ...lines, '', signed, headers['x-amz-content-sha256']].join('\n');
  const moment = String(headers['x-amz-date']);
  const scope = `${moment.slice(0, 8)}/ap-northeast-1/s3/aws4_request`;
  const hash = createHash('sha256').update(sent).digest('hex');
  const key = scope
    .split('/')
    .reduce<string | Buffer>((made, part) => hmac(made, part).digest(), `AWS4${SECRET}`);
  return hmac(key, ['AWS4-HMAC-SHA256', moment, scope, hash].join('\n')).digest('hex');
}

const server = createServer(async (request, response) => {
  const said = String(request.headers.authorization);
  const [, signed = '', given = ''] = /SignedHeaders=([^,]+), Signature=(\w+)/.exec(said) ?? [];
  const { method, url = '' } = request;
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  if (!said.includes(`Credential=${KEY}/`) || given !== signature(request, signed)) {
    response.writeHead(403).end();
  } else if (broken > 0) {
    broken -= 1;
    response.writeHead(503).end();
  } else if (method === 'PUT') {
    files.set(url, Buffer.concat(parts));
    response.end();
  } else if (method === 'DELETE') {
    files.delete(url);
    response.writeHead(204).end();
  } else if (files.has(url)) response.end(files.get(url));
  else response.writeHead(404).end();
});

let place = '';
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  place = `127.0.0.1:${(server.address() as AddressInfo).port}/pictures?region=ap-northeast-1`;
});
afterAll(() => server.close());

const bucket = (secret = SECRET) =>
  inBucket(`http://${KEY}:${encodeURIComponent(secret)}@${place}`);

test('a picture is put, got and removed with a signature that the store accepts', async () => {
  const bytes = Uint8Array.from([82, 73, 70, 70, 0, 255]);
  expect(await bucket().get(NAME)).toBeNull();
  await bucket().put(NAME, bytes);
  expect([...files.keys()]).toEqual([`/pictures/${NAME}`]);
  expect(await bucket().get(NAME)).toEqual(bytes);
  await bucket().remove([NAME]);
  await bucket().remove([NAME]);
  expect(await bucket().get(NAME)).toBeNull();
});

test('a store that is away for a moment is asked again; one that refuses is told without its secret', async () => {
  broken = 1;
  expect(await bucket().get(NAME)).toBeNull();
  await expect(bucket('another').get(NAME)).rejects.toThrow(
    /^the bucket of pictures answered 403$/,
  );
});

test('nothing but a picture is asked for', async () => {
  await expect(bucket().get('../secret')).rejects.toThrow(RangeError);
});

test.each([
  ['https://key:secret@s3.example/bucket?region=eu', true],
  ['https://key:secret@bucket.s3.example/', false],
  ['https://s3.example/bucket', false],
  ['s3://key:secret@bucket', false],
])('the setting %s: %s', (address, fits) => {
  expect(bucketFault(address) === null).toBe(fits);
});
