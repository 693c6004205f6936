/** A drawing of the agency's own: what it is by its content, and how large. */
export interface BrandFile {
  readonly type: 'svg' | 'png';
  readonly width: number;
  readonly height: number;
}

export type BrandFault = 'no-file' | 'not-a-drawing' | 'too-large' | 'not-harmless';

const MOST_BYTES = 512 * 1024;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What makes a drawing act or ask another server for something. */
const ACTS =
  /<script|<foreignobject|\son\w+\s*=|javascript:|<!entity|@import|(?:href|src)\s*=\s*["']?\s*(?!["'#]|data:image\/)\S|url\(\s*["']?\s*(?!["'#])\S/i;

/** Reads a logo or an icon by its content, whatever its name says. */
export function readBrandFile(bytes: Uint8Array): BrandFile | BrandFault {
  if (bytes.length > MOST_BYTES) return 'too-large';
  if (PNG.every((byte, at) => bytes[at] === byte) && bytes.length > 24) {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return sized('png', view.getUint32(16), view.getUint32(20));
  }
  const text = new TextDecoder().decode(bytes);
  const [root] = /<svg\b[^>]*>/i.exec(text) ?? [];
  if (root === undefined || !/^\uFEFF?\s*(?:<\?xml|<!--|<!doctype svg|<svg)/i.test(text)) {
    return 'not-a-drawing';
  }
  if (ACTS.test(text)) return 'not-harmless';
  const box = /viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(root);
  const size = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`, 'i').exec(root)?.[1];
  return sized('svg', Number(box?.[1] ?? size('width')), Number(box?.[2] ?? size('height')));
}

function sized(type: BrandFile['type'], width: number, height: number): BrandFile | BrandFault {
  return width > 0 && height > 0 ? { type, width, height } : 'not-a-drawing';
}
