import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type MadePicture, readPicture } from './read-picture';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a6ea5' } });

async function made(sent: Uint8Array): Promise<MadePicture> {
  const answer = await readPicture(sent);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer.picture;
}

/** A PNG whose head claims another size than it has: what a decompression bomb looks like before it is opened. */
async function claiming(width: number, height: number): Promise<Uint8Array> {
  const png = await plain(600, 400).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

describe('a picture that is sent', () => {
  test('is served without what else its file told, turned as the camera was held', async () => {
    const sent = await plain(1000, 600)
      .withExif({
        IFD0: { Artist: '撮影 太郎', Orientation: '6' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 0/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(sent).metadata()).orientation).toBe(6);
    const picture = await made(sent);
    expect([picture.width, picture.height]).toEqual([600, 1000]);
    for (const { bytes } of picture.files) {
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  test.each([
    [480, [480]],
    [481, [480, 481]],
    [960, [480, 960]],
    [1600, [480, 960, 1600]],
    [2400, [480, 960, 1600]],
  ])('%d pixels wide gives the widths %j, never wider than it was', async (width, widths) => {
    const picture = await made(await plain(width, 300).png().toBuffer());
    expect(picture.widths).toEqual(widths);
    expect(picture.files.map(({ name }) => name)).toEqual(
      widths.flatMap((one) => [`${picture.hash}-${one}.webp`, `${picture.hash}-${one}.avif`]),
    );
    const sizes = await Promise.all(
      picture.files.map(async ({ bytes }) => (await sharp(bytes).metadata()).width),
    );
    expect(sizes).toEqual(widths.flatMap((one) => [one, one]));
  });

  test('is named after its content: the same file has the same name, another another', async () => {
    const one = await plain(500, 300).png().toBuffer();
    const other = await plain(501, 300).png().toBuffer();
    expect((await made(one)).hash).toBe((await made(one)).hash);
    expect((await made(one)).hash).not.toBe((await made(other)).hash);
  });

  test.each(['jpeg', 'png', 'webp'] as const)('may be %s', async (format) => {
    expect((await made(await plain(500, 300)[format]().toBuffer())).width).toBe(500);
  });

  test.each([
    ['GIF', () => plain(500, 300).gif().toBuffer(), 'unknown-format'],
    ['TIFF', () => plain(500, 300).tiff().toBuffer(), 'unknown-format'],
    [
      'SVG, which could carry a script',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/>'),
      'unknown-format',
    ],
    ['a text', async () => Buffer.from('a picture, honestly'), 'not-a-picture'],
    ['nothing', async () => Buffer.of(), 'not-a-picture'],
    [
      'half a JPEG',
      async () => (await plain(900, 900).jpeg().toBuffer()).subarray(0, 900),
      'not-a-picture',
    ],
    ['479 pixels at most', () => plain(479, 320).png().toBuffer(), 'too-small'],
    ['one pixel above eighty million', () => claiming(80_000_001, 1), 'too-many-pixels'],
  ])('that is %s is refused', async (_, sent, reason) => {
    expect(await readPicture(await sent())).toEqual({ kind: 'refused', reason });
  });

  test('of eighty million pixels is opened, and found to be another than it claims', async () => {
    expect(await readPicture(await claiming(8_000, 10_000))).toEqual({
      kind: 'refused',
      reason: 'not-a-picture',
    });
  });
});
