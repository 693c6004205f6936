import { sail } from '../buildings.mjs';
import {
  birds,
  circle,
  ellipse,
  group,
  heightAt,
  hill,
  line,
  mist,
  poly,
  rect,
  shape,
} from '../kit.mjs';
import { crown, grove } from '../plants.mjs';
import { sky, water } from '../sky.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** 四国: the straits with their long bridge, citrus slopes and a pilgrim's lighthouse. */
export function shikoku(ink, rnd) {
  const p = { ...ink, bridge: ink.roofLight };
  const cable = (x0, x1, top, low) => `M${x0} ${top}Q${(x0 + x1) / 2} ${low} ${x1} ${top}`;
  const hangers = (x0, x1, top, low, deck) =>
    Array.from({ length: 15 }, (_, i) => {
      const t = (i + 1) / 16;
      const y = (1 - t) * (1 - t) * top + 2 * (1 - t) * t * low + t * t * top;
      return `M${r1(x0 + (x1 - x0) * t)} ${r1(y)}V${deck}`;
    }).join('');
  const slope = [
    [-10, 560],
    [160, 590],
    [330, 656],
    [480, 730],
    [600, 812],
  ];
  const ripe = p.season === 'winter' || p.season === 'autumn' ? '#e8912d' : p.glint;
  const groves = [34, 78, 126, 178, 236].map((down, row) => {
    const bushes = [];
    for (let x = -10 + row * 7; x < 560; x += 27 + row * 3) {
      const y = heightAt(slope, x) + down + rnd(-2, 2);
      if (y > 812) continue;
      const r = 15 + row * 2.6;
      bushes.push(
        ellipse(x, y - r * 0.7, r, r * 0.82, p.evergreen) +
          ellipse(x - r * 0.18, y - r * 0.95, r * 0.68, r * 0.46, p.snow ?? p.near),
      );
      bushes.push(
        [-0.5, 0.1, 0.5]
          .map((k) => circle(x + k * r, y - r * rnd(0.3, 0.8), r * 0.14, ripe))
          .join(''),
      );
    }
    return bushes.join('');
  });
  return [
    sky(p, { horizon: 500, sun: [300, 180, 60] }),
    mist(500, 120, 520, p.mist, rnd, { opacity: 0.7 }),
    hill(
      [
        [-10, 470],
        [160, 420],
        [360, 454],
        [520, 480],
      ],
      p.far,
      510,
    ),
    hill(
      [
        [330, 490],
        [470, 440],
        [610, 484],
        [700, 500],
      ],
      p.far,
      510,
    ),
    hill(
      [
        [600, 500],
        [740, 452],
        [900, 430],
        [1060, 466],
        [1210, 440],
      ],
      p.far,
      510,
    ),
    mist(80, 452, 620, p.mist, rnd, { rows: 2, opacity: 0.85 }),
    water(p, rnd, 502, { marks: 54 }),
    island(470, 536, 150, p, rnd),
    island(700, 524, 90, p, rnd),
    group([
      line(
        `${cable(560, 900, 300, 500)}${cable(900, 1240, 300, 500)}M560 300Q470 410 380 470`,
        p.bridge,
        3.5,
      ),
      line(hangers(560, 900, 300, 500, 462) + hangers(900, 1240, 300, 500, 462), p.bridge, 1.4),
      line('M380 470H1210', p.bridge, 8),
      line('M380 478H1210', p.deep, 3),
      ...[560, 900].map(
        (x) =>
          line(
            `M${x - 11} 560L${x - 7} 292M${x + 11} 560L${x + 7} 292M${x - 8} 330H${x + 8}M${x - 9} 400H${x + 9}`,
            p.bridge,
            7,
          ) + rect(x - 24, 552, 48, 14, p.stone),
      ),
    ]),
    hill(
      [
        [960, 600],
        [1060, 556],
        [1150, 520],
        [1210, 500],
      ],
      p.near,
      640,
    ),
    hill(
      [
        [900, 640],
        [1020, 604],
        [1210, 560],
      ],
      p.snow ? p.ground : p.groundDark,
      660,
    ),
    grove(1010, 1210, (x) => 612 - (x - 1010) * 0.28, 44, [p.near, p.evergreen], rnd, 0.4),
    lighthouse(1062, 562, 130, p),
    crown(990, 626, 96, p, rnd),
    shape('M880 646Q1040 626 1210 640V662Q1040 652 880 654z', p.stone),
    sail(700, 640, 78, p),
    sail(604, 606, 50, p),
    hill(slope, p.snow ? p.ground : p.ground),
    group(groves),
    crown(70, 600, 170, p, rnd),
    birds(820, 190, p.bird, rnd, 6, 12),
  ];
}

function island(x, y, size, p, rnd) {
  const ridge = [
    [x - size * 0.5, y],
    [x - size * 0.25, y - size * 0.3],
    [x + size * 0.05, y - size * 0.4],
    [x + size * 0.3, y - size * 0.22],
    [x + size * 0.52, y],
  ];
  return (
    hill(ridge, p.near, y) +
    grove(
      x - size * 0.36,
      x + size * 0.36,
      (gx) => heightAt(ridge, gx) + 6,
      size * 0.16,
      [p.snow ? p.far : p.evergreen],
      rnd,
      0.45,
    ) +
    shape(
      `M${x - size * 0.52} ${y}h${size * 1.04}l${-size * 0.05} 6h${-size * 0.94}z`,
      p.snow ?? p.stone,
    )
  );
}

function lighthouse(x, base, h, p) {
  return group([
    poly(
      [
        [x - h * 0.13, base],
        [x + h * 0.13, base],
        [x + h * 0.085, base - h * 0.72],
        [x - h * 0.085, base - h * 0.72],
      ],
      '#fbf8f0',
    ),
    rect(x - h * 0.12, base - h * 0.76, h * 0.24, h * 0.05, p.deep),
    rect(x - h * 0.07, base - h * 0.9, h * 0.14, h * 0.14, p.light),
    shape(
      `M${x - h * 0.1} ${base - h * 0.9}Q${x} ${base - h * 1.04} ${x + h * 0.1} ${base - h * 0.9}z`,
      p.vermilion,
    ),
    rect(x - h * 0.03, base - h * 0.2, h * 0.06, h * 0.2, p.deep),
  ]);
}
