import { brandAsset } from '@/lib/server/system/brand';

const TYPES = { svg: 'image/svg+xml', png: 'image/png', css: 'text/css; charset=utf-8' } as const;

type BrandProps = { params: Promise<{ name: string }> };

/** Logo, icon or colours of the agency. The name says the content: whoever has it once never asks again. */
export async function GET(_: Request, { params }: BrandProps): Promise<Response> {
  const asset = brandAsset((await params).name);
  if (asset === null)
    return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return new Response(new Uint8Array(asset.bytes), {
    headers: {
      'content-type': TYPES[asset.type],
      'content-length': String(asset.bytes.byteLength),
      'cache-control': 'public, max-age=31536000, immutable',
      // A drawing that somebody opens by its address acts no more than one in a page.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
