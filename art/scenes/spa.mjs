import { tiled } from '../buildings.mjs';
import { birds, circle, group, heightAt, hill, line, mist, rect, shape } from '../kit.mjs';
import { cedars, crown } from '../plants.mjs';
import { snowline, stones } from '../scenery.mjs';
import { sky } from '../sky.mjs';

/** 温泉の町: steam over the bath field, inns in three rows up the valley, mountains behind. */
export function spa(p, rnd) {
  const ridge = [
    [-10, 330],
    [170, 232],
    [330, 300],
    [520, 196],
    [720, 292],
    [930, 214],
    [1210, 330],
  ];
  const slope = [
    [-10, 452],
    [220, 400],
    [470, 438],
    [760, 398],
    [1000, 430],
    [1210, 380],
  ];
  const town = [
    [-10, 560],
    [300, 520],
    [640, 536],
    [940, 514],
    [1210, 548],
  ];
  const front = [
    [-10, 700],
    [340, 668],
    [700, 690],
    [1210, 650],
  ];
  return [
    sky(p, { horizon: 430, sun: [250, 150, 46] }),
    mist(560, 130, 460, p.mist, rnd, { opacity: 0.7 }),
    hill(ridge, p.far),
    p.snow ? snowline(ridge, p.cap, rnd, 90) : '',
    hill(slope, p.mid),
    cedars(-10, 380, (x) => heightAt(slope, x) + 30, 92, p, rnd, { step: 0.24 }),
    cedars(830, 1210, (x) => heightAt(slope, x) + 30, 104, p, rnd, { step: 0.24 }),
    mist(300, 430, 760, p.mist, rnd, { opacity: 0.8 }),
    hill(town, p.near),
    inns(p, 470),
    hill(front, p.ground),
    crown(70, 690, 170, p, rnd),
    crown(1120, 668, 190, p, rnd),
    bathField(p),
    stones(p, rnd, 520, 760, 11),
    steam(p),
    birds(760, 170, p.bird, rnd, 4, 10),
  ];
}

function inns(p, y) {
  const rows = [
    [180, y + 18, 150, 74],
    [360, y - 6, 170, 92],
    [560, y + 12, 130, 76],
    [712, y - 14, 190, 104],
    [930, y + 14, 150, 78],
  ];
  return group(
    rows.map(([x, eaves, w, h]) => {
      const [left, width] = [x - w * 0.42, w * 0.84];
      return group([
        rect(left, eaves - 4, width, h * 0.72, p.wall),
        tiled(x, eaves, w, h, p),
        ...[0.12, 0.42, 0.72].map((at) =>
          rect(
            left + width * at,
            eaves + h * 0.2,
            width * 0.16,
            h * 0.24,
            p.season === 'winter' ? p.light : p.wood,
          ),
        ),
      ]);
    }),
  );
}

/** Wooden troughs over the hot spring, side by side. */
function bathField(p) {
  const rows = [0, 1, 2, 3, 4];
  return group([
    shape('M250 800L380 640H850L980 800z', p.waterDeep, 'opacity="0.55"'),
    shape('M300 800L410 652H820L930 800z', p.water),
    ...rows.map((at) => {
      const [top, bottom] = [440 + at * 88, 350 + at * 132];
      return line(`M${top} 650L${bottom} 800`, p.wood, 13);
    }),
  ]);
}

/** Steam that stands in the cold and is thin in summer. */
function steam(p) {
  const strength = { spring: 0.5, summer: 0.34, autumn: 0.56, winter: 0.78 }[p.season];
  const puffs = [
    [470, 640, 54],
    [520, 580, 66],
    [480, 510, 78],
    [560, 440, 88],
    [700, 650, 50],
    [740, 590, 62],
    [710, 520, 74],
    [770, 450, 82],
    [620, 620, 44],
    [640, 540, 56],
  ];
  return group(puffs.map(([x, y, r]) => circle(x, y, r, p.mist, `opacity="${strength * 0.5}"`)));
}
