import { circle, fade, H, rect, ripples, W } from './kit.mjs';

/** The sky down to `horizon`, its ink wiped from the top, and the disc of sun or moon. */
export function sky(p, { horizon = 520, sun } = {}) {
  return [
    `<defs>${fade('s', [
      [0, p.skyTop],
      [0.42, p.sky],
      [0.8, p.glow],
      [1, p.glow],
    ])}</defs>`,
    rect(0, 0, W, H, p.glow),
    rect(0, 0, W, horizon, 'url(#s)'),
    sun ? circle(sun[0], sun[1], sun[2], p.sun) : '',
  ].join('');
}

/** Open water from `y` down to `bottom`, deep towards us, with light lying on it. */
export function water(p, rnd, y, { bottom = H, marks = 40, x0 = 0, x1 = W, id = 'w' } = {}) {
  return [
    `<defs>${fade(id, [
      [0, p.water],
      [1, p.waterDeep],
    ])}</defs>`,
    rect(x0, y, x1 - x0, bottom - y, `url(#${id})`),
    ripples(x0, x1, y + 8, bottom - 10, marks, p.glint, rnd, 0.55),
  ].join('');
}
