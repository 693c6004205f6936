import { sail, thatched, townRow } from '../buildings.mjs';
import { birds, cone, ellipse, group, hill, line, mist, shape } from '../kit.mjs';
import { crown, grove, pine } from '../plants.mjs';
import { sky, water } from '../sky.mjs';

/** 九州: the smoking mountain across the bay, steam of hot springs over the town. */
export function kyushu(p, rnd) {
  const smoke = [
    [610, 216, 26],
    [592, 186, 34],
    [622, 156, 40],
    [668, 138, 46],
    [724, 122, 52],
    [790, 112, 54],
    [862, 96, 58],
    [940, 92, 50],
    [1008, 78, 44],
    [560, 168, 22],
  ];
  const shore = [
    [-10, 640],
    [200, 610],
    [430, 640],
    [640, 690],
    [760, 740],
    [830, 812],
  ];
  const steam = (x, y, s) =>
    shape(
      `M${x} ${y}C${x - s * 0.5} ${y - s * 0.5} ${x + s * 0.45} ${y - s * 0.8} ${x - s * 0.1} ${y - s * 1.3}C${x - s * 0.5} ${y - s * 1.8} ${x + s * 0.6} ${y - s * 2} ${x + s * 0.3} ${y - s * 2.5}C${x + s * 0.9} ${y - s * 2} ${x + s * 0.3} ${y - s * 1.6} ${x + s * 0.55} ${y - s * 1.1}C${x + s * 0.8} ${y - s * 0.6} ${x + s * 0.2} ${y - s * 0.5} ${x + s * 0.35} ${y}z`,
      p.mist,
      'opacity="0.78"',
    );
  return [
    sky(p, { horizon: 500, sun: [210, 180, 58] }),
    group(
      smoke.map(([x, y, r]) => ellipse(x, y, r * 1.25, r, p.far)),
      'opacity="0.85"',
    ),
    group(
      smoke
        .slice(0, 8)
        .map(([x, y, r]) => ellipse(x - r * 0.2, y - r * 0.25, r * 0.95, r * 0.66, p.mist)),
      'opacity="0.75"',
    ),
    hill(
      [
        [-10, 470],
        [140, 430],
        [320, 462],
        [420, 490],
      ],
      p.far,
      520,
    ),
    cone({
      x: 620,
      top: 208,
      base: 520,
      width: 860,
      fill: p.mid,
      shade: p.near,
      cap: p.season === 'winter' ? 0.16 : 0,
      capFill: p.cap,
      rnd,
      crater: 0.05,
    }),
    line(
      'M600 300L560 420M640 290L660 430M570 330L500 440M665 320L730 430M620 280L612 400',
      p.near,
      5,
      'opacity="0.4"',
    ),
    hill(
      [
        [200, 520],
        [340, 478],
        [520, 492],
        [700, 470],
        [880, 486],
        [1060, 520],
      ],
      p.near,
      530,
    ),
    grove(240, 1030, () => 524, 30, [p.evergreen], rnd, 0.4),
    mist(720, 420, 500, p.mist, rnd, { opacity: 0.8 }),
    water(p, rnd, 522, { marks: 44 }),
    sail(960, 590, 70, p),
    sail(850, 566, 44, p),
    hill(
      [
        [980, 700],
        [1080, 664],
        [1210, 640],
      ],
      p.near,
      720,
    ),
    grove(1000, 1210, (x) => 712 - (x - 1000) * 0.2, 50, [p.near, p.evergreen], rnd, 0.4),
    hill(shore, p.snow ? p.ground : p.ground),
    steam(196, 600, 62),
    steam(420, 622, 54),
    steam(70, 612, 44),
    townRow(-20, 300, 676, 62, p, rnd, true),
    thatched(420, 700, 150, p),
    crown(330, 690, 130, p, rnd),
    crown(560, 724, 140, p, rnd),
    townRow(60, 520, 778, 84, p, rnd, p.season !== 'summer'),
    steam(300, 690, 50),
    hill(
      [
        [-10, 770],
        [300, 774],
        [560, 780],
        [700, 812],
      ],
      p.groundDark,
    ),
    pine(640, 778, 150, p, rnd, 0.2),
    crown(30, 790, 190, p, rnd),
    birds(330, 250, p.bird, rnd, 5, 12),
  ];
}
