import { birds, circle, crag, group, hill, mist, poly, rect } from '../kit.mjs';
import { cedars } from '../plants.mjs';
import { snowline } from '../scenery.mjs';
import { sky } from '../sky.mjs';

/** アルプス: snow peaks over a green valley, wooden houses and the little red train. */
export function alps(p, rnd) {
  const peaks = crag(
    [
      [-10, 430],
      [140, 250],
      [300, 360],
      [470, 150],
      [640, 330],
      [800, 196],
      [960, 350],
      [1090, 262],
      [1210, 400],
    ],
    rnd,
    0.16,
    1,
  );
  const foot = crag(
    [
      [-10, 470],
      [200, 390],
      [420, 470],
      [680, 400],
      [900, 480],
      [1210, 410],
    ],
    rnd,
    0.14,
  );
  const slope = [
    [-10, 560],
    [260, 590],
    [560, 622],
    [860, 590],
    [1210, 520],
  ];
  return [
    sky(p, { horizon: 520, sun: [1010, 140, 50] }),
    poly([...peaks, [1210, 800], [-10, 800]], p.far),
    snowline(peaks, p.cap, rnd, 130),
    mist(80, 330, 480, p.mist, rnd, { opacity: 0.75 }),
    poly([...foot, [1210, 800], [-10, 800]], p.mid),
    mist(620, 440, 520, p.mist, rnd, { opacity: 0.7 }),
    hill(
      [
        [-10, 500],
        [240, 540],
        [520, 560],
        [860, 520],
        [1210, 460],
      ],
      p.near,
    ),
    cedars(-10, 330, () => 566, 96, p, rnd),
    cedars(880, 1210, () => 540, 110, p, rnd),
    hill(slope, p.snow ?? p.ground),
    train(520, 640, p),
    hill(
      [
        [-10, 690],
        [320, 660],
        [700, 676],
        [1210, 640],
      ],
      p.snow ?? p.groundDark,
    ),
    chalet(250, 664, 1.15, p),
    chalet(900, 640, 0.85, p),
    chalet(1060, 660, 1, p),
    hill(
      [
        [-10, 760],
        [400, 724],
        [820, 748],
        [1210, 716],
      ],
      p.snow ?? p.ground,
    ),
    p.snow === null ? flowers(p, rnd) : '',
    birds(620, 250, p.bird, rnd, 4, 11),
  ];
}

const flowers = (p, rnd) =>
  group(
    Array.from({ length: 46 }, (_, i) =>
      circle(rnd(0, 1200), rnd(752, 796), rnd(3, 6), [p.light, p.wall, p.vermilion][i % 3]),
    ),
  );

function chalet(x, base, size, p) {
  return group(
    [
      rect(-86, -52, 172, 56, p.wall),
      rect(-92, -110, 184, 62, p.wood),
      ...[-66, -20, 26].map(
        (dx) => rect(dx, -94, 36, 28, p.light) + rect(dx - 3, -66, 42, 9, p.vermilion),
      ),
      ...[-60, 30].map((dx) => rect(dx, -38, 30, 28, p.roofLight)),
      poly(
        [
          [-128, -104],
          [0, -172],
          [128, -104],
          [112, -96],
          [0, -150],
          [-112, -96],
        ],
        p.snow ?? p.roof,
      ),
      poly(
        [
          [-92, -108],
          [0, -152],
          [92, -108],
        ],
        p.wood,
      ),
      rect(44, -176, 20, 40, p.stone),
    ],
    `transform="translate(${x} ${base}) scale(${size})"`,
  );
}

function train(x, base, p) {
  const car = (dx) => [
    rect(dx, -52, 128, 42, p.vermilion, 'rx="7"'),
    ...[0, 1, 2, 3].map((i) => rect(dx + 12 + i * 28, -44, 20, 17, p.glint)),
    rect(dx, -18, 128, 5, p.wall),
  ];
  return group(
    [
      rect(-320, -6, 720, 8, p.stone),
      car(-140),
      car(-6),
      car(128),
      rect(-140, -58, 396, 7, p.snow ?? p.roof),
    ],
    `transform="translate(${x} ${base}) rotate(-2)"`,
  );
}
