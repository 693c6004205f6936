import { houseboat, pagoda, sail, trestle } from '../buildings.mjs';
import { birds, cone, group, hill, line, mist, poly, rect, shape } from '../kit.mjs';
import { bough, crown, grove, pine } from '../plants.mjs';
import { sky, water } from '../sky.mjs';

/** 関東: the old pagoda and the new towers on either bank of the wide river. */
export function kanto(p, rnd) {
  const towers = [];
  for (let x = 380; x < 1210; ) {
    const w = rnd(26, 60);
    const h = rnd(50, 150) * (x > 700 && x < 960 ? 1.35 : 1);
    towers.push(rect(x, 520 - h, w, h, rnd() > 0.5 ? p.far : p.mid));
    x += w + rnd(-6, 12);
  }
  const lights = Array.from({ length: 70 }, () =>
    rect(rnd(390, 1190), rnd(430, 510), 4, 5, p.light, 'opacity="0.75"'),
  );
  const tower = group([
    poly(
      [
        [846, 520],
        [866, 250],
        [874, 250],
        [894, 520],
      ],
      p.mid,
    ),
    rect(857, 286, 26, 10, p.near),
    rect(860, 232, 20, 16, p.near),
    line('M870 232V120', p.near, 5),
    line('M850 480L886 420M890 480L854 420M855 400L881 340M885 400L859 340', p.far, 2),
  ]);
  return [
    sky(p, { horizon: 500, sun: p.season === 'winter' ? [1010, 230, 48] : [620, 190, 58] }),
    cone({ x: 560, top: 372, base: 500, width: 360, fill: p.far, cap: 0.4, capFill: p.cap, rnd }),
    mist(150, 420, 700, p.mist, rnd, { opacity: 0.7 }),
    group(towers, 'opacity="0.8"'),
    tower,
    group(lights),
    mist(520, 470, 680, p.mist, rnd, { rows: 2, opacity: 0.75 }),
    grove(-10, 1210, () => 540, 46, p.snow ? [p.near, p.far] : [p.near, p.evergreen], rnd, 0.45),
    water(p, rnd, 536, { marks: 46 }),
    trestle(520, 1230, 560, 34, 7, p, p.vermilion),
    sail(430, 606, 62, p),
    hill(
      [
        [-10, 612],
        [120, 590],
        [300, 600],
        [420, 640],
        [470, 690],
      ],
      p.snow ? p.ground : p.near,
      690,
    ),
    shape('M-10 690H470Q440 720 -10 724z', p.deep),
    pagoda(190, 604, 440, p),
    crown(66, 636, 190, p, rnd),
    crown(322, 650, 158, p, rnd),
    pine(410, 672, 110, p, rnd, -0.25),
    houseboat(760, 704, 190, p),
    reflection(p, 190, 724, 90, 60),
    bough(p, rnd, { x: 1230, y: 70, size: 0.95 }),
    birds(360, 150, p.bird, rnd, 5, 11),
  ];
}

function reflection(p, x, y, w, h) {
  const bars = [0, 1, 2, 3].map((i) =>
    rect(x - w * (0.5 - i * 0.1), y + i * (h / 4), w * (1 - i * 0.2), 4, p.deep, 'rx="2"'),
  );
  return group(bars, 'opacity="0.3"');
}
