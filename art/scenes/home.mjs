import { sail, thatched, torii } from '../buildings.mjs';
import {
  birds,
  circle,
  cone,
  fade,
  group,
  heightAt,
  hill,
  line,
  mist,
  rect,
  ripples,
  shape,
} from '../kit.mjs';
import { bough, cedars, crown, grove, pine } from '../plants.mjs';

export const homeWidth = 1920;
export const homeHeight = 900;

const high = { spring: 0.34, summer: 0.08, autumn: 0.2, winter: 0.5 };

/** The front page: from the village to the mountain in one look, with the train just passing. */
export function home(p, rnd) {
  const low = [
    [-10, 640],
    [260, 600],
    [520, 640],
    [820, 668],
    [1100, 640],
    [1440, 600],
    [1930, 630],
  ];
  const front = [
    [-10, 792],
    [240, 760],
    [560, 800],
    [900, 850],
    [1200, 912],
  ];
  const right = [
    [1180, 912],
    [1420, 836],
    [1680, 776],
    [1930, 750],
  ];
  return [
    `<defs>${fade('s', [
      [0, p.skyTop],
      [0.45, p.sky],
      [0.85, p.glow],
      [1, p.glow],
    ])}${fade('w', [
      [0, p.water],
      [1, p.waterDeep],
    ])}</defs>`,
    rect(0, 0, homeWidth, homeHeight, p.glow),
    rect(0, 0, homeWidth, 590, 'url(#s)'),
    circle(1010, 232, 76, p.sun),
    mist(260, 170, 620, p.mist, rnd, { opacity: 0.75, thick: 20 }),
    mist(1500, 210, 420, p.mist, rnd, { opacity: 0.6, thick: 18 }),
    cone({
      x: 1370,
      top: 130,
      base: 560,
      width: 1420,
      fill: p.mid,
      shade: p.near,
      cap: high[p.season],
      capFill: p.cap,
      rnd,
      crater: 0.03,
    }),
    mist(1010, 390, 620, p.mist, rnd, { rows: 4, opacity: 0.85, thick: 20 }),
    hill(
      [
        [-10, 500],
        [220, 440],
        [430, 486],
        [640, 452],
        [860, 506],
        [1000, 540],
      ],
      p.far,
      570,
    ),
    hill(
      [
        [-10, 540],
        [150, 500],
        [330, 528],
        [540, 548],
        [700, 560],
      ],
      p.mid,
      570,
    ),
    hill(
      [
        [1240, 560],
        [1450, 520],
        [1680, 490],
        [1930, 510],
      ],
      p.near,
      580,
    ),
    grove(1300, 1930, (x) => 552 - (x - 1300) * 0.05, 38, [p.evergreen], rnd, 0.4),
    rect(0, 556, homeWidth, 360, 'url(#w)'),
    ripples(0, homeWidth, 566, 690, 40, p.glint, rnd),
    sail(430, 606, 58, p),
    sail(560, 592, 40, p),
    sail(980, 616, 74, p),
    torii(220, 626, 92, p),
    hill(low, p.snow ? p.groundDark : p.groundDark, homeHeight),
    grove(
      -10,
      1930,
      (x) => heightAt(low, x) + 14,
      44,
      p.snow ? [p.near, p.far] : [p.near, p.evergreen],
      rnd,
      0.5,
    ),
    viaduct(p),
    hill(
      [
        [-10, 740],
        [400, 716],
        [900, 742],
        [1400, 720],
        [1930, 744],
      ],
      p.ground,
      homeHeight,
    ),
    fields(p),
    thatched(620, 782, 170, p),
    thatched(800, 776, 130, p),
    thatched(470, 770, 118, p),
    crown(905, 800, 150, p, rnd),
    crown(1420, 800, 170, p, rnd),
    crown(715, 788, 110, p, rnd),
    cedars(1600, 1930, () => 800, 150, p, rnd, { step: 0.22 }),
    hill(front, p.snow ? p.groundDark : p.groundDark, homeHeight),
    hill(right, p.snow ? p.groundDark : p.groundDark, homeHeight),
    crown(110, 830, 290, p, rnd),
    crown(330, 850, 200, p, rnd),
    pine(1760, 820, 300, p, rnd, -0.28),
    bough(p, rnd, { x: 1960, y: 60, size: 1.2 }),
    birds(640, 300, p.bird, rnd, 6, 15),
  ];
}

/** 新幹線 on its viaduct. */
function viaduct(p) {
  const posts = Array.from({ length: 17 }, (_, i) => rect(20 + i * 118, 690, 16, 60, p.stone));
  const windows = (from, count) =>
    Array.from({ length: count }, (_, i) => rect(from + i * 22, 660, 12, 8, p.deep, 'rx="2"'));
  return group([
    posts,
    rect(-10, 682, 1940, 16, p.stone),
    rect(-10, 698, 1940, 4, p.deep, 'opacity="0.3"'),
    shape('M-10 650H1030Q1110 654 1160 682H-10z', '#fbfaf6'),
    shape('M-10 672H1120Q1140 676 1152 682H-10z', p.skyTop === '#6f8aa8' ? p.near : '#2a4386'),
    windows(8, 44),
    shape('M1016 656Q1052 658 1078 668H1022z', p.deep),
    ...[250, 500, 750].map((x) => rect(x, 650, 2.4, 32, p.far)),
    p.snow ? rect(1166, 677, 770, 7, p.snow) : '',
    line('M-10 646H1000', p.far, 2, 'opacity="0.6"'),
  ]);
}

function fields(p) {
  return group(
    [
      [980, 800, 250],
      [1130, 780, 210],
      [1010, 832, 300],
      [1180, 822, 240],
    ].map(([x, y, w], i) =>
      shape(
        `M${x} ${y}Q${x + w / 2} ${y - 14} ${x + w} ${y - 2}L${x + w + 26} ${y + 18}Q${x + w / 2} ${y + 6} ${x - 26} ${y + 22}z`,
        p.field[i % p.field.length],
      ),
    ),
  );
}
