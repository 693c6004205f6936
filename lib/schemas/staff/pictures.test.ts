import { expect, it } from 'vitest';
import { LARGEST_PICTURE, sentPicture } from './pictures';

const sent = (bytes: number) =>
  sentPicture.safeParse({
    files: [{ name: 'shore.jpg', bytes: new Uint8Array(bytes) }],
    alt: '夕方の浜',
    credit: '',
  });

it('takes a picture of ten megabytes and refuses one of a byte more in words', () => {
  expect(LARGEST_PICTURE).toBe(10_485_760);
  expect(sent(10_485_760).success).toBe(true);
  expect(sent(10_485_761).error?.issues).toMatchObject([
    { path: ['files'], message: '写真が大きすぎます。10MBまでにしてください。' },
  ]);
});
