import { thatched } from '../buildings.mjs';
import { birds, cone, group, heightAt, hill, line, mist, shape } from '../kit.mjs';
import { cedars, crown } from '../plants.mjs';
import { stones } from '../scenery.mjs';
import { sky } from '../sky.mjs';

/** 東北: thatched houses in the valley below a lone cone, cedars and a stream. */
export function tohoku(p, rnd) {
  const slope = [
    [-10, 520],
    [180, 470],
    [420, 500],
    [640, 470],
    [900, 430],
    [1210, 470],
  ];
  const bank = [
    [-10, 668],
    [200, 640],
    [460, 628],
    [760, 642],
    [1210, 606],
  ];
  return [
    sky(p, { horizon: 480, sun: [920, 150, 50] }),
    mist(60, 130, 420, p.mist, rnd, { opacity: 0.7 }),
    cone({
      x: 430,
      top: 150,
      base: 520,
      width: 900,
      fill: p.far,
      shade: p.mid,
      cap: p.season === 'summer' ? 0.1 : p.season === 'winter' ? 0.62 : 0.3,
      capFill: p.cap,
      rnd,
    }),
    hill(
      [
        [-10, 470],
        [150, 430],
        [330, 462],
        [560, 440],
        [800, 400],
        [1000, 372],
        [1210, 420],
      ],
      p.mid,
    ),
    mist(420, 420, 760, p.mist, rnd, { opacity: 0.8 }),
    hill(slope, p.near),
    cedars(700, 1210, (x) => heightAt(slope, x) + 40, 128, p, rnd, { step: 0.2 }),
    cedars(-10, 170, (x) => heightAt(slope, x) + 34, 104, p, rnd, { step: 0.22 }),
    hill(
      [
        [-10, 590],
        [260, 548],
        [560, 566],
        [860, 540],
        [1210, 560],
      ],
      p.ground,
    ),
    terraces(p),
    thatched(905, 612, 190, p),
    thatched(640, 604, 150, p),
    p.season === 'winter' ? '' : group([line('M742 604c30 -16 60 -20 84 -18', p.groundDark, 6)]),
    crown(500, 626, 150, p, rnd),
    crown(1085, 622, 172, p, rnd),
    hill(bank, p.snow ? p.ground : p.groundDark),
    shape(
      'M1210 640C980 650 900 690 690 700S330 740 210 810H720C760 760 980 752 1210 716z',
      p.water,
    ),
    shape(
      'M1210 660C1000 668 930 706 730 716S420 748 330 810H470C540 760 760 742 900 730S1100 694 1210 688z',
      p.waterDeep,
      'opacity="0.5"',
    ),
    thatched(250, 700, 290, p),
    stones(p, rnd, 640, 744, 9),
    birds(700, 220, p.bird, rnd, 4, 11),
  ];
}

function terraces(p) {
  const rows = [
    [568, 400, 600],
    [582, 380, 590],
    [598, 350, 560],
  ];
  return group(
    rows.map(([y, x0, x1], i) =>
      shape(
        `M${x0} ${y}Q${(x0 + x1) / 2} ${y - 12} ${x1} ${y - 3}L${x1 + 16} ${y + 9}Q${(x0 + x1) / 2} ${y - 1} ${x0 - 18} ${y + 12}z`,
        p.snow ? p.groundDark : i % 2 ? p.field[1] : p.field[0],
      ),
    ),
  );
}
