import { circle, ellipse, group, hill, line, mist, poly, rect, shape } from '../kit.mjs';
import { stars } from '../scenery.mjs';
import { sky } from '../sky.mjs';

/** 空の旅: an aircraft above the clouds, true of every trip abroad whose place has no picture. */
export function abroad(p, rnd) {
  const night = p.season === 'winter';
  return [
    sky(p, { horizon: 640, sun: [930, 190, 62] }),
    night ? stars(p, rnd) : '',
    mist(60, 150, 420, p.mist, rnd, { opacity: 0.6 }),
    clouds(560, 64, p.far, rnd),
    mist(620, 430, 520, p.mist, rnd, { opacity: 0.7 }),
    clouds(640, 86, p.mid, rnd, 0.55),
    aircraft(470, 350, p),
    clouds(720, 104, p.mist, rnd, 0.92),
    hill(
      [
        [-10, 770],
        [300, 748],
        [700, 764],
        [1210, 740],
      ],
      p.glint,
    ),
  ];
}

/** A bank of cloud across the picture. */
function clouds(y, size, fill, rnd, opacity = 0.85) {
  const tops = Array.from({ length: 17 }, (_, i) =>
    ellipse(i * 76 - 10, y + rnd(-24, 24), size * rnd(0.9, 1.5), size * rnd(0.55, 0.85), fill),
  );
  return group([tops, rect(-10, y, 1220, 810 - y, fill)], `opacity="${opacity}"`);
}

function aircraft(x, y, p) {
  const windows = Array.from({ length: 13 }, (_, i) => circle(-150 + i * 27, -6, 6, p.waterDeep));
  return group(
    [
      poly(
        [
          [-262, -16],
          [-318, -112],
          [-268, -112],
          [-190, -24],
        ],
        p.vermilion,
      ),
      shape('M-30 -20L36 -128H66L60 -20z', p.roofLight),
      shape(
        'M-290 -22Q-270 -40 -220 -40H190Q268 -38 300 -2Q286 22 210 26H-160Q-250 20 -290 -22z',
        p.wall,
      ),
      shape(
        'M-270 -2Q-230 20 -160 26H210Q286 22 300 -2Q200 12 -270 -2z',
        p.stone,
        'opacity="0.55"',
      ),
      windows,
      shape('M236 -22Q262 -18 276 -6H240z', p.waterDeep),
      shape('M-40 8L-150 150H-104L96 8z', p.roof),
      rect(-66, 62, 76, 26, p.roofLight, 'rx="13"'),
      poly(
        [
          [-262, -10],
          [-340, 30],
          [-306, 30],
          [-214, -2],
        ],
        p.roof,
      ),
      line('M-268 -30H210', p.vermilion, 5),
    ],
    `transform="translate(${x} ${y}) rotate(-9)"`,
  );
}
