import 'server-only';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { PICTURE_WIDTHS } from '@/lib/schemas/catalogue/picture';

/** No camera makes more; a small file that claims to be larger is made to fill the memory. */
const MOST_PIXELS = 80_000_000;
const LEAST_WIDTH = 480;
const FORMATS: readonly string[] = ['jpeg', 'png', 'webp'];

/** Why a file is no picture for a tour. */
export type PictureRefusal = 'not-a-picture' | 'unknown-format' | 'too-many-pixels' | 'too-small';

export interface MadePicture {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

export type PictureAnswer =
  | { readonly kind: 'made'; readonly picture: MadePicture }
  | { readonly kind: 'refused'; readonly reason: PictureRefusal };

/**
 * Reads a picture by its content and makes the files that are served: turned as the camera was held, in sRGB, without
 * what else the file told (place, camera, person), as WebP and AVIF in each width.
 */
export async function readPicture(sent: Uint8Array): Promise<PictureAnswer> {
  const reason = await objectionTo(sent);
  if (reason !== null) return { kind: 'refused', reason };
  try {
    return { kind: 'made', picture: await make(sent) };
  } catch {
    // The head was sound and the rest is not.
    return { kind: 'refused', reason: 'not-a-picture' };
  }
}

async function objectionTo(sent: Uint8Array): Promise<PictureRefusal | null> {
  if (sent.byteLength === 0) return 'not-a-picture';
  const head = await sharp(sent, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (head === null) return 'not-a-picture';
  if (!FORMATS.includes(head.format ?? '')) return 'unknown-format';
  if (head.width * head.height > MOST_PIXELS) return 'too-many-pixels';
  return Math.max(head.width, head.height) < LEAST_WIDTH ? 'too-small' : null;
}

async function make(sent: Uint8Array): Promise<MadePicture> {
  const hash = createHash('sha256').update(sent).digest('hex');
  const upright = sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate();
  const { data, info } = await upright
    .resize({ width: PICTURE_WIDTHS[2], withoutEnlargement: true })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const widths = [...PICTURE_WIDTHS.filter((width) => width < info.width), info.width];
  const files: MadePicture['files'][number][] = [];
  for (const width of widths) {
    const sized = sharp(data).resize({ width });
    const [webp, avif] = [
      await sized.clone().webp({ quality: 74 }).toBuffer(),
      await sized.clone().avif({ quality: 52, effort: 3 }).toBuffer(),
    ];
    files.push({ name: `${hash}-${width}.webp`, bytes: new Uint8Array(webp) });
    files.push({ name: `${hash}-${width}.avif`, bytes: new Uint8Array(avif) });
  }
  return { hash, width: info.width, height: info.height, widths, files };
}
