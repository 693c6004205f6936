import { sail } from '../buildings.mjs';
import { birds, cone, group, hill, line, mist, shape } from '../kit.mjs';
import { crown, grove, pine } from '../plants.mjs';
import { sky, water } from '../sky.mjs';

/** 東海: Fuji over Suruga Bay and the tea rows above it. */
export function tokai(p, rnd) {
  const field = [
    [-10, 640],
    [240, 604],
    [520, 640],
    [760, 700],
    [980, 760],
    [1060, 812],
  ];
  const rows = Array.from({ length: 11 }, (_, i) => {
    const y = 640 + i * 19;
    const tea = p.snow ? p.near : p.season === 'autumn' ? p.evergreen : p.near;
    const wave = `M-20 ${y}Q${170 + i * 12} ${y - 52} ${430 + i * 22} ${y + 2}T${820 + i * 26} ${y + 96}`;
    return line(wave, tea, 13) + line(wave, p.snow ?? p.ground, 4.5, `transform="translate(0 -5)"`);
  });
  return [
    sky(p, { horizon: 520, sun: p.season === 'autumn' ? [240, 190, 58] : [980, 150, 46] }),
    mist(-40, 170, 420, p.mist, rnd, { opacity: 0.75 }),
    cone({
      x: 660,
      top: 120,
      base: 520,
      width: 1250,
      fill: p.season === 'autumn' ? '#8d5a44' : p.mid,
      shade: p.season === 'autumn' ? '#6f4636' : p.near,
      cap:
        p.season === 'summer'
          ? 0.09
          : p.season === 'winter'
            ? 0.5
            : p.season === 'spring'
              ? 0.36
              : 0.2,
      capFill: p.cap,
      rnd,
      crater: 0.032,
    }),
    mist(110, 360, 560, p.mist, rnd, { rows: 4, opacity: 0.85 }),
    mist(760, 400, 460, p.mist, rnd, { rows: 3, opacity: 0.85 }),
    hill(
      [
        [-10, 500],
        [160, 470],
        [380, 492],
        [560, 508],
        [760, 516],
        [960, 490],
        [1210, 470],
      ],
      p.far,
      540,
    ),
    hill(
      [
        [700, 530],
        [860, 504],
        [1040, 476],
        [1210, 450],
      ],
      p.near,
      545,
    ),
    grove(820, 1210, (x) => 524 - (x - 820) * 0.14, 34, [p.evergreen], rnd, 0.4),
    water(p, rnd, 522, { marks: 44 }),
    sail(330, 566, 46, p),
    sail(452, 556, 34, p),
    sail(820, 590, 58, p),
    ...[
      [1000, 632, 130],
      [1100, 660, 165],
      [1178, 640, 120],
    ].map(([x, y, s]) => pine(x, y, s, p, rnd, -0.2)),
    shape('M1210 600Q1060 606 930 640Q1000 676 1210 690z', p.snow ? p.ground : p.groundDark),
    pine(1080, 668, 190, p, rnd, -0.35),
    hill(field, p.snow ? p.groundDark : p.groundDark),
    group(rows),
    crown(90, 640, 150, p, rnd),
    birds(180, 270, p.bird, rnd, 5, 12),
  ];
}
