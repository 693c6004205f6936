import { birds, circle, ellipse, group, hill, line, mist, rect, shape } from '../kit.mjs';
import { grove } from '../plants.mjs';
import { sky, water } from '../sky.mjs';

/** イタリア: the great dome and its bell tower over terracotta roofs, cypresses on the hills, the old bridge below. */
export function italy(ink, rnd) {
  const p = { ...ink, tile: ink.snow ?? '#bf6a46', plaster: ['#ead2a4', '#e2bd88', '#f0e2c4'] };
  const hills = [
    [-10, 430],
    [180, 396],
    [420, 424],
    [700, 386],
    [960, 418],
    [1210, 380],
  ];
  return [
    sky(p, { horizon: 520, sun: [220, 180, 54] }),
    mist(700, 120, 420, p.mist, rnd, { opacity: 0.75 }),
    mist(60, 280, 400, p.mist, rnd, { opacity: 0.6 }),
    hill(hills, p.far),
    hill(
      hills.map(([x, y]) => [x, y + 58]),
      p.mid,
    ),
    ...[60, 96, 130, 900, 940, 1010, 1050, 1120].map((x, i) =>
      cypress(x, 486 + (i % 3) * 8, 96 + (i % 4) * 12, p),
    ),
    grove(-10, 1210, () => 540, 44, p.snow ? [p.near, p.far] : [p.near, p.deep], rnd, 0.6),
    houses(-20, 480, 600, p, rnd),
    houses(760, 1230, 600, p, rnd),
    bellTower(470, 606, p),
    dome(640, 606, p),
    rect(-10, 598, 1220, 26, p.stone),
    water(p, rnd, 620, { marks: 40 }),
    oldBridge(p),
    birds(400, 240, p.bird, rnd, 5, 11),
  ];
}

const cypress = (x, base, height, p) =>
  ellipse(x, base - height / 2, height * 0.11, height / 2, p.evergreen) +
  ellipse(
    x - 2,
    base - height * 0.6,
    height * 0.05,
    height * 0.32,
    p.snow ?? p.near,
    'opacity="0.6"',
  );

function houses(x0, x1, base, p, rnd) {
  const drawn = [];
  for (let x = x0; x < x1; ) {
    const [w, h] = [rnd(66, 104), rnd(78, 138)];
    drawn.push(rect(x, base - h, w, h + 8, p.plaster[drawn.length % 3]));
    drawn.push(
      shape(
        `M${(x - 6).toFixed(1)} ${(base - h).toFixed(1)}l14 -22h${(w - 16).toFixed(1)}l14 22z`,
        p.tile,
      ),
    );
    for (let row = 0; row < 2; row++)
      for (let i = 0; i < 3; i++)
        drawn.push(
          rect(
            x + 12 + i * (w / 3.3),
            base - h + 18 + row * 40,
            13,
            22,
            p.evergreen,
            'opacity="0.75"',
          ),
        );
    x += w;
  }
  return group(drawn);
}

function dome(x, base, p) {
  return group([
    rect(x - 150, base - 150, 300, 158, p.plaster[2]),
    ...[-120, -70, -20, 30, 80].map((dx) =>
      rect(x + dx, base - 126, 36, 96, p.roofLight, 'rx="18" opacity="0.65"'),
    ),
    shape(`M${x - 160} ${base - 150}l14 -22h292l14 22z`, p.tile),
    rect(x - 104, base - 224, 208, 56, p.wall),
    ...[-78, -26, 26, 78].map((dx) => circle(x + dx, base - 196, 14, p.roofLight)),
    shape(
      `M${x - 112} ${base - 222}C${x - 104} ${base - 330} ${x - 46} ${base - 384} ${x} ${base - 392}C${x + 46} ${base - 384} ${x + 104} ${base - 330} ${x + 112} ${base - 222}z`,
      p.tile,
    ),
    ...[-66, 0, 66].map((dx) =>
      line(`M${x + dx} ${base - 222}Q${x + dx * 0.72} ${base - 330} ${x} ${base - 392}`, p.wall, 6),
    ),
    rect(x - 17, base - 432, 34, 42, p.wall),
    shape(`M${x - 20} ${base - 430}L${x} ${base - 468}L${x + 20} ${base - 430}z`, p.tile),
    circle(x, base - 474, 7, p.light),
  ]);
}

function bellTower(x, base, p) {
  return group([
    rect(x - 34, base - 348, 68, 356, p.plaster[2]),
    ...[0, 1, 2, 3].map((row) => [
      rect(x - 38, base - 260 + row * 74, 76, 7, p.near, 'opacity="0.6"'),
      rect(x - 12, base - 236 + row * 74, 24, 42, p.roofLight, 'rx="12"'),
    ]),
    rect(x - 20, base - 334, 40, 62, p.roofLight, 'rx="18"'),
    rect(x - 42, base - 360, 84, 15, p.stone),
    shape(`M${x - 40} ${base - 360}L${x} ${base - 388}L${x + 40} ${base - 360}z`, p.tile),
  ]);
}

function oldBridge(p) {
  const spans = [
    [30, 350],
    [430, 770],
    [850, 1170],
  ];
  return group([
    shape(
      `M-10 640H1210V724H1186${[...spans]
        .reverse()
        .map(([a, b]) => `L${b} 724Q${(a + b) / 2} 634 ${a} 724`)
        .join('')}L-10 724z`,
      p.plaster[1],
    ),
    ...spans.map(([a, b]) => line(`M${a} 724Q${(a + b) / 2} 634 ${b} 724`, p.wood, 6)),
    line('M-10 640H1210', p.snow ?? p.wood, 8),
    ...[390, 810].map((x) => shape(`M${x - 44} 724l44 -30l44 30v30h-88z`, p.stone)),
  ]);
}
