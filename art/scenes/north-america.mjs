import { birds, cone, group, heightAt, hill, line, mist, rect, shape } from '../kit.mjs';
import { cedars, crown } from '../plants.mjs';
import { ferry, yacht } from '../scenery.mjs';
import { sky, water } from '../sky.mjs';

/** 北米: the white volcano over the Sound, the needle and the evergreens. */
export function northAmerica(ink, rnd) {
  const p = { ...ink, steel: ink.roofLight };
  const blocks = [];
  for (let x = 470; x < 1000; ) {
    const w = rnd(28, 62);
    const k = 1 - Math.abs(x - 730) / 420;
    const h = rnd(70, 130) + 140 * k * rnd(0.4, 1);
    blocks.push(rect(x, 560 - h, w, h, rnd() > 0.5 ? p.mid : p.near));
    for (let r = 0; r < h / 18 - 1; r++)
      for (let c = 0; c < w / 14 - 1; c++)
        if (rnd() > 0.55)
          blocks.push(rect(x + 6 + c * 13, 568 - h + r * 18, 5, 8, p.light, 'opacity="0.7"'));
    x += w + rnd(2, 12);
  }
  const needle = (x, base, h) =>
    group([
      line(
        `M${x - h * 0.1} ${base}Q${x - h * 0.012} ${base - h * 0.45} ${x - h * 0.03} ${base - h * 0.74}M${x + h * 0.1} ${base}Q${x + h * 0.012} ${base - h * 0.45} ${x + h * 0.03} ${base - h * 0.74}M${x} ${base}V${base - h * 0.74}`,
        p.wall,
        h * 0.016,
      ),
      line(
        `M${x - h * 0.06} ${base - h * 0.2}H${x + h * 0.06}M${x - h * 0.03} ${base - h * 0.42}H${x + h * 0.03}`,
        p.wall,
        h * 0.012,
      ),
      shape(
        `M${x - h * 0.13} ${base - h * 0.79}Q${x} ${base - h * 0.83} ${x + h * 0.13} ${base - h * 0.79}L${x + h * 0.05} ${base - h * 0.735}H${x - h * 0.05}z`,
        p.wall,
      ),
      rect(x - h * 0.095, base - h * 0.82, h * 0.19, h * 0.025, p.deep),
      shape(
        `M${x - h * 0.115} ${base - h * 0.82}Q${x - h * 0.03} ${base - h * 0.87} ${x} ${base - h * 0.88}Q${x + h * 0.03} ${base - h * 0.87} ${x + h * 0.115} ${base - h * 0.82}z`,
        p.snow ?? p.vermilion,
      ),
      line(`M${x} ${base - h * 0.87}V${base - h}`, p.steel, 4),
    ]);
  const shore = [
    [-10, 700],
    [160, 680],
    [360, 716],
    [520, 760],
    [600, 812],
  ];
  return [
    sky(p, { horizon: 520, sun: [140, 170, 50] }),
    mist(700, 130, 460, p.mist, rnd, { opacity: 0.7 }),
    cone({
      x: 420,
      top: 150,
      base: 530,
      width: 1000,
      fill: p.far,
      shade: p.mid,
      cap: p.season === 'summer' ? 0.42 : 0.62,
      capFill: p.cap,
      rnd,
      crater: 0.045,
    }),
    mist(40, 400, 700, p.mist, rnd, { rows: 3, opacity: 0.85 }),
    hill(
      [
        [-10, 490],
        [220, 462],
        [480, 496],
        [800, 470],
        [1210, 440],
      ],
      p.mid,
    ),
    hill(
      [
        [-10, 530],
        [260, 510],
        [560, 524],
        [900, 500],
        [1210, 490],
      ],
      p.near,
      580,
    ),
    cedars(-10, 1210, (x) => 552 - x * 0.016, 46, p, rnd, { step: 0.3 }),
    group(blocks),
    needle(1060, 580, 400),
    cedars(900, 1210, () => 586, 66, p, rnd, { step: 0.26 }),
    water(p, rnd, 572, { marks: 46 }),
    ferry(560, 650, p),
    yacht(820, 690, p),
    hill(shore, p.snow ? p.ground : p.groundDark),
    cedars(-20, 430, (x) => heightAt(shore, x) + 34, 230, p, rnd, { step: 0.25 }),
    crown(470, 792, 150, p, rnd),
    hill(
      [
        [900, 812],
        [1000, 770],
        [1120, 740],
        [1210, 730],
      ],
      p.snow ? p.ground : p.groundDark,
    ),
    cedars(1020, 1210, () => 790, 190, p, rnd, { step: 0.3 }),
    birds(600, 250, p.bird, rnd, 5, 12),
  ];
}
