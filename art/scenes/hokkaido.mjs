import {
  birds,
  circle,
  crag,
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
import { cedars, crown, grove } from '../plants.mjs';
import { snowline } from '../scenery.mjs';
import { sky } from '../sky.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** 北海道: patchwork hills under the Tokachi range, a barn and a row of larches. */
export function hokkaido(p, rnd) {
  const range = [
    [-20, 400],
    [90, 330],
    [180, 372],
    [310, 262],
    [420, 340],
    [520, 288],
    [640, 352],
    [770, 236],
    [880, 330],
    [990, 290],
    [1100, 356],
    [1230, 310],
  ];
  const back = [
    [-10, 452],
    [180, 408],
    [420, 446],
    [660, 398],
    [920, 440],
    [1210, 400],
  ];
  const main = [
    [-10, 560],
    [220, 500],
    [470, 470],
    [760, 520],
    [1000, 560],
    [1210, 540],
  ];
  const stripes = (ridge, count, reach) =>
    Array.from({ length: count }, (_, i) => {
      const a = ridge[0] + ((ridge[1] - ridge[0]) * i) / count;
      const b = ridge[0] + ((ridge[1] - ridge[0]) * (i + 1)) / count;
      const spread = (x) => (x - 560) * reach + 560;
      return shape(
        `M${r1(a)} ${r1(heightAt(main, a) + 6)}Q${r1((a + spread(a)) / 2 - 50)} ${r1(650)} ${r1(spread(a))} 810L${r1(spread(b))} 810Q${r1((b + spread(b)) / 2 - 50)} ${r1(650)} ${r1(b)} ${r1(heightAt(main, b) + 6)}z`,
        p.field[i % p.field.length],
      );
    });
  const barn = (x, y, s) =>
    group([
      rect(x - s * 0.5, y - s * 0.36, s, s * 0.36, p.wall),
      rect(x - s * 0.08, y - s * 0.24, s * 0.16, s * 0.24, p.deep),
      poly(
        [
          [x - s * 0.56, y - s * 0.34],
          [x - s * 0.46, y - s * 0.52],
          [x - s * 0.2, y - s * 0.68],
          [x + s * 0.2, y - s * 0.68],
          [x + s * 0.46, y - s * 0.52],
          [x + s * 0.56, y - s * 0.34],
        ],
        p.snow ?? p.vermilion,
      ),
      p.snow
        ? poly(
            [
              [x - s * 0.57, y - s * 0.33],
              [x - s * 0.55, y - s * 0.38],
              [x + s * 0.55, y - s * 0.38],
              [x + s * 0.57, y - s * 0.33],
            ],
            p.vermilion,
          )
        : '',
      rect(x + s * 0.68, y - s * 0.66, s * 0.2, s * 0.66, p.stone),
      shape(
        `M${r1(x + s * 0.66)} ${r1(y - s * 0.65)}a${r1(s * 0.12)} ${r1(s * 0.14)} 0 0 1 ${r1(s * 0.24)} 0z`,
        p.snow ?? p.vermilion,
      ),
    ]);
  return [
    sky(p, { horizon: 460, sun: p.season === 'autumn' ? [930, 190, 54] : [250, 150, 46] }),
    mist(640, 120, 420, p.mist, rnd, { opacity: 0.7 }),
    poly([...crag(range, rnd, 0.2, 2), [1230, 500], [-20, 500]], p.far),
    snowline(range, p.cap, rnd, p.season === 'summer' ? 34 : p.season === 'winter' ? 110 : 62),
    mist(40, 400, 700, p.mist, rnd, { opacity: 0.75 }),
    hill(back, p.snow ? p.mid : p.near),
    grove(-10, 1210, (x) => heightAt(back, x) + 10, 34, [p.snow ? p.near : p.evergreen], rnd, 0.42),
    hill(
      [
        [-10, 520],
        [260, 462],
        [600, 500],
        [900, 446],
        [1210, 492],
      ],
      p.snow ? p.groundDark : p.ground,
    ),
    cedars(820, 1010, (x) => 478 + (x - 820) * -0.06, 62, p, rnd, { step: 0.26 }),
    hill(main, p.ground),
    group(stripes([60, 1130], 12, 2.1)),
    mist(760, 470, 420, p.mist, rnd, { rows: 2, opacity: 0.6 }),
    barn(330, 508, 96),
    crown(212, 520, 128, p, rnd, p.season === 'spring' ? [p.near, p.groundDark, p.ground] : p.leaf),
    ...[560, 600, 642, 686].map((x, i) => poplar(x, heightAt(main, x) + 12, 116 - i * 11, p)),
    p.season === 'winter' ? cranes(770, 690, p) : '',
    birds(690, 205, p.bird, rnd, 5, 11),
  ];
}

function poplar(x, base, h, p) {
  const fill = p.snow ? p.near : p.season === 'autumn' ? p.leaf[2] : p.evergreen;
  return (
    line(`M${r1(x)} ${r1(base)}v${r1(-h * 0.2)}`, p.trunk, h * 0.05) +
    shape(
      `M${r1(x)} ${r1(base - h * 0.1)}C${r1(x - h * 0.24)} ${r1(base - h * 0.35)} ${r1(x - h * 0.09)} ${r1(base - h * 0.85)} ${r1(x)} ${r1(base - h)}C${r1(x + h * 0.09)} ${r1(base - h * 0.85)} ${r1(x + h * 0.24)} ${r1(base - h * 0.35)} ${r1(x)} ${r1(base - h * 0.1)}z`,
      fill,
    ) +
    (p.snow
      ? shape(
          `M${r1(x - h * 0.03)} ${r1(base - h * 0.3)}C${r1(x - h * 0.13)} ${r1(base - h * 0.45)} ${r1(x - h * 0.06)} ${r1(base - h * 0.85)} ${r1(x)} ${r1(base - h)}C${r1(x - h * 0.02)} ${r1(base - h * 0.8)} ${r1(x - h * 0.06)} ${r1(base - h * 0.5)} ${r1(x - h * 0.03)} ${r1(base - h * 0.3)}z`,
          p.snow,
        )
      : '')
  );
}

/** 丹頂 in the snow. */
function cranes(x, y, p) {
  const one = (cx, cy, s, turn) =>
    group(
      [
        line(`M-6 0L-9 46M8 0L10 46`, p.deep, 2.6),
        ellipse(0, -8, 36, 17, '#ffffff', 'transform="rotate(-14 0 -8)"'),
        shape('M-34 2Q-58 2 -62 20Q-40 24 -22 6z', p.deep),
        line('M26 -16C46 -24 34 -52 50 -64', '#ffffff', 8),
        line('M32 -24C42 -30 36 -46 44 -56', p.deep, 8.5),
        circle(51, -66, 6.5, '#ffffff'),
        shape('M46 -71q6 -6 11 0z', p.vermilion),
        line('M56 -65l17 4', p.deep, 2.4),
      ],
      `transform="translate(${cx} ${cy}) scale(${s * turn} ${s})"`,
    );
  return one(x, y, 1.05, 1) + one(x + 150, y + 34, 0.92, -1);
}
