import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBrandFile } from './brand-file';

const svg = (inside: string, root = 'viewBox="0 0 120 40"') =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`);

describe('a logo or an icon', () => {
  it('is read by its content: SVG by its box or its size, PNG by its head', () => {
    expect(readBrandFile(svg('<path d="M0 0h9"/>'))).toEqual({
      type: 'svg',
      width: 120,
      height: 40,
    });
    expect(readBrandFile(svg('', 'width="30px" height="20"'))).toMatchObject({
      width: 30,
      height: 20,
    });
    expect(readBrandFile(readFileSync('public/apple-icon.png'))).toEqual({
      type: 'png',
      width: 180,
      height: 180,
    });
    expect(readBrandFile(readFileSync('public/favicon.svg'))).toMatchObject({ type: 'svg' });
  });

  it.each([
    '<script>alert(1)</script>',
    '<path onload="alert(1)"/>',
    '<image href="https://elsewhere.example/a.png"/>',
    '<a xlink:href="javascript:alert(1)"><path/></a>',
    '<style>@import "https://elsewhere.example/a.css"</style>',
    '<rect fill="url(https://elsewhere.example/a)"/>',
    '<foreignObject><p>x</p></foreignObject>',
  ])('that acts or asks another server is refused: %s', (inside) => {
    expect(readBrandFile(svg(inside))).toBe('not-harmless');
  });

  it('may point into itself and hold a picture', () => {
    const own = '<use href="#a"/><rect fill="url(#b)"/><image href="data:image/png;base64,AA"/>';
    expect(readBrandFile(svg(own))).toMatchObject({ type: 'svg' });
  });

  it('that is something else, has no size or is too large is refused', () => {
    expect(readBrandFile(new TextEncoder().encode('<html><svg></svg></html>'))).toBe(
      'not-a-drawing',
    );
    expect(readBrandFile(svg('', ''))).toBe('not-a-drawing');
    expect(readBrandFile(new Uint8Array(512 * 1024 + 1))).toBe('too-large');
  });
});
