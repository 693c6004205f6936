import { MEDIA_NAME } from '@/lib/server/system/media/media-file';
import { mediaStore } from '@/lib/server/system/media/media-store';

type MediaProps = { params: Promise<{ name: string }> };

/** A file of a picture. Its name says its content: whoever has it once never asks again. */
export async function GET(_: Request, { params }: MediaProps): Promise<Response> {
  const { name } = await params;
  const bytes = MEDIA_NAME.test(name) ? await mediaStore().get(name) : null;
  if (bytes === null)
    return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return new Response(bytes, {
    headers: {
      'content-type': name.endsWith('.avif') ? 'image/avif' : 'image/webp',
      'content-length': String(bytes.byteLength),
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'",
    },
  });
}
