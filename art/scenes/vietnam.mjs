import { birds, group, line, mist, shape } from '../kit.mjs';
import { grove } from '../plants.mjs';
import { stars } from '../scenery.mjs';
import { sky, water } from '../sky.mjs';

/** ベトナム: limestone islands standing in the bay, junks under brown sails. */
export function vietnam(p, rnd) {
  const night = p.season === 'winter';
  return [
    sky(p, { horizon: 520, sun: [640, 190, 58] }),
    night ? stars(p, rnd) : '',
    mist(120, 130, 460, p.mist, rnd, { opacity: 0.7 }),
    ...[
      [120, 230, 210],
      [330, 150, 170],
      [520, 120, 110],
      [760, 170, 150],
      [960, 210, 230],
    ].map(([x, w, h]) => island(x, 520, w, h, p.far)),
    mist(200, 440, 620, p.mist, rnd, { opacity: 0.75 }),
    water(p, rnd, 512, { marks: 60 }),
    ...[
      [230, 190, 250],
      [700, 150, 140],
      [860, 130, 200],
    ].map(([x, w, h]) => island(x, 556, w, h, p.mid)),
    island(1080, 630, 330, 420, p.near),
    grove(
      940,
      1210,
      (x) => 640 - Math.max(0, 60 - Math.abs(x - 1080) * 0.3),
      40,
      [p.leaf[0], p.leaf[1]],
      rnd,
      0.7,
    ),
    island(40, 660, 230, 300, p.evergreen),
    junk(560, 660, 1, p),
    junk(800, 590, 0.5, p),
    junk(340, 578, 0.36, p),
    rowers(300, 748, p),
    night ? '' : birds(430, 260, p.bird, rnd, 5, 11),
  ];
}

const r1 = (value) => Number(value.toFixed(1));

/** Sheer sides, a rounded top, and the notch that the tide has cut. */
const island = (x, base, w, h, fill) =>
  shape(
    `M${r1(x - w * 0.42)} ${base}L${r1(x - w * 0.5)} ${r1(base - h * 0.1)}C${r1(x - w * 0.5)} ${r1(base - h * 0.5)} ${r1(x - w * 0.4)} ${r1(base - h * 0.84)} ${r1(x - w * 0.16)} ${r1(base - h * 0.94)}Q${r1(x + w * 0.02)} ${r1(base - h * 1.06)} ${r1(x + w * 0.18)} ${r1(base - h * 0.86)}C${r1(x + w * 0.34)} ${r1(base - h * 0.74)} ${r1(x + w * 0.5)} ${r1(base - h * 0.5)} ${r1(x + w * 0.5)} ${r1(base - h * 0.1)}L${r1(x + w * 0.42)} ${base}z`,
    fill,
  );

function junk(x, base, size, p) {
  const panel = (left, right, top) => [
    shape(
      `M${left} -44Q${left - 22} ${top * 0.55} ${left + 26} ${top}L${right - 14} ${top * 0.94}Q${right + 34} ${top * 0.5} ${right} -46z`,
      p.trunk,
    ),
    line(
      [0.3, 0.5, 0.7, 0.86]
        .map((k) => `M${left - 6} ${r1(top * k)}L${right + 10} ${r1(top * k - 8)}`)
        .join(''),
      p.light,
      2.4,
      'opacity="0.55"',
    ),
  ];
  return group(
    [
      panel(-118, -22, -236),
      panel(2, 118, -290),
      panel(134, 190, -170),
      shape('M-170 -46Q0 -18 214 -60L190 -2Q0 26 -132 4z', p.wood),
      line('M-150 -26Q0 0 200 -34', p.light, 4, 'opacity="0.6"'),
      shape('M-60 -40V-66H90V-36z', p.wall),
      ...[-46, -14, 18, 50].map((dx) => shape(`M${dx} -60h18v14h-18z`, p.deep)),
    ],
    `transform="translate(${x} ${base}) scale(${size})"`,
  );
}

function rowers(x, y, p) {
  return group([
    shape(
      `M${x - 90} ${y - 12}Q${x} ${y + 6} ${x + 96} ${y - 14}Q${x + 60} ${y + 16} ${x} ${y + 16}T${x - 90} ${y - 12}z`,
      p.wood,
    ),
    ...[-26, 30].map((dx) => [
      shape(`M${x + dx - 13} ${y - 6}q2 -32 13 -32t13 32z`, p.wall),
      shape(`M${x + dx - 27} ${y - 36}L${x + dx} ${y - 60}L${x + dx + 27} ${y - 36}z`, p.light),
      line(`M${x + dx + 8} ${y - 20}L${x + dx + 52} ${y + 22}`, p.trunk, 4),
    ]),
  ]);
}
