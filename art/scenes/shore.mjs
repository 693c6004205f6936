import { birds, group, heightAt, hill, line, mist, rect, shape } from '../kit.mjs';
import { grove, pine } from '../plants.mjs';
import { ferry, stones } from '../scenery.mjs';
import { sky, water } from '../sky.mjs';

/** 海辺: a cape with its lighthouse, a bay of calm water and pines in front. */
export function shore(p, rnd) {
  const cape = [
    [560, 470],
    [720, 452],
    [880, 384],
    [1010, 330],
    [1120, 318],
    [1210, 322],
  ];
  const islands = [
    [-10, 478],
    [120, 452],
    [270, 462],
    [380, 484],
    [470, 492],
  ];
  const beach = [
    [-10, 640],
    [220, 664],
    [480, 712],
    [760, 770],
    [1000, 812],
  ];
  return [
    sky(p, { horizon: 490, sun: [330, 190, 54] }),
    mist(640, 120, 480, p.mist, rnd, { opacity: 0.75 }),
    mist(40, 260, 320, p.mist, rnd, { opacity: 0.6 }),
    hill(islands, p.far, 500),
    water(p, rnd, 490, { marks: 60 }),
    hill(cape, p.mid, 520),
    grove(640, 1000, (x) => heightAt(cape, x) + 22, 46, [p.near, p.deep], rnd),
    lighthouse(1092, 320, p),
    rect(560, 508, 650, 18, p.stone),
    ferry(430, 560, p),
    shape('M-10 690C220 676 420 716 620 770S760 812 800 812H-10z', p.glint, 'opacity="0.85"'),
    hill(beach, p.ground),
    pine(150, 690, 250, p, rnd, 0.32),
    pine(300, 730, 190, p, rnd, -0.2),
    stones(p, rnd, 470, 748, 8),
    birds(560, 250, p.bird, rnd, 6, 12),
  ];
}

function lighthouse(x, base, p) {
  const top = base - 168;
  return group([
    shape(`M${x - 26} ${base + 8}L${x - 16} ${top}H${x + 16}L${x + 26} ${base + 8}z`, p.wall),
    shape(`M${x - 22} ${base - 62}h44l4 34h-52z`, p.vermilion),
    rect(x - 22, top - 8, 44, 10, p.roof),
    rect(x - 13, top - 36, 26, 28, p.light),
    shape(`M${x - 19} ${top - 36}L${x} ${top - 58}L${x + 19} ${top - 36}z`, p.vermilion),
    line(`M${x} ${top - 58}v-16`, p.roof, 4),
  ]);
}
