import { circle, group, line, poly, rect, shape } from './kit.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** A tiled roof with hollow slopes and lifted eaves; `y` is the eaves' line. */
export function roof(x, y, w, h, fill, { ridge = 0.5, flare = 0.16 } = {}) {
  const half = w / 2;
  const top = (w * ridge) / 2;
  const bend = top + (half - top) * 0.38;
  const d = `M${r1(x - half)} ${r1(y - h * flare)}Q${r1(x - bend)} ${r1(y - h * 0.3)} ${r1(x - top)} ${r1(y - h)}H${r1(x + top)}Q${r1(x + bend)} ${r1(y - h * 0.3)} ${r1(x + half)} ${r1(y - h * flare)}Q${r1(x + half * 0.72)} ${r1(y)} ${r1(x + half * 0.5)} ${r1(y)}H${r1(x - half * 0.5)}Q${r1(x - half * 0.72)} ${r1(y)} ${r1(x - half)} ${r1(y - h * flare)}z`;
  return shape(d, fill);
}

/** The same roof with its ridge drawn, and snow on it when snow lies. */
export function tiled(x, y, w, h, p, options = {}) {
  const { ridge = 0.5, fill = p.roof, light = p.roofLight } = options;
  const parts = [roof(x, y, w, h, fill, options)];
  if (p.snow)
    parts.push(roof(x, y - h * 0.3, w * 0.9, h * 0.74, p.snow, { ...options, ridge: ridge / 0.9 }));
  else
    parts.push(
      rect(x - (w * ridge) / 2 - h * 0.06, y - h - h * 0.08, w * ridge + h * 0.12, h * 0.14, light),
    );
  return parts.join('');
}

/** 塔: storeys that narrow as they rise, and the spire. */
export function pagoda(x, base, size, p, tiers = 5) {
  const parts = [];
  let y = base;
  parts.push(rect(x - size * 0.2, y - size * 0.03, size * 0.4, size * 0.03, p.stone));
  y -= size * 0.03;
  for (let tier = 0; tier < tiers; tier++) {
    const k = 1 - tier * 0.085;
    const w = size * 0.25 * k;
    const body = size * (tier === 0 ? 0.105 : 0.068);
    const cover = size * 0.072;
    parts.push(rect(x - w / 2, y - body, w, body, p.wall));
    const posts = [-0.5, -0.2, 0.2, 0.5].map((post) =>
      rect(x + post * w - size * 0.007, y - body, size * 0.014, body, p.vermilion),
    );
    parts.push(...posts, rect(x - w / 2, y - body * 0.34, w, size * 0.012, p.vermilion));
    parts.push(rect(x - w * 0.68, y - body - size * 0.012, w * 1.36, size * 0.02, p.wood));
    parts.push(tiled(x, y - body, size * 0.53 * k, cover, p, { ridge: 0.44, flare: 0.26 }));
    y -= body + cover * 0.9;
  }
  const spire = size * 0.22;
  parts.push(line(`M${r1(x)} ${r1(y)}V${r1(y - spire)}`, p.roof, size * 0.011));
  for (let ring = 0; ring < 6; ring++) {
    const ry = y - spire * (0.22 + ring * 0.1);
    parts.push(
      line(
        `M${r1(x - size * (0.022 - ring * 0.0015))} ${r1(ry)}H${r1(x + size * (0.022 - ring * 0.0015))}`,
        p.roof,
        size * 0.009,
      ),
    );
  }
  parts.push(circle(x, y - spire, size * 0.01, p.roof));
  return group(parts);
}

/** 鳥居, standing in water or at a path. */
export function torii(x, base, size, p, color = p.vermilion) {
  const h = size;
  const w = size * 1.02;
  const leg = size * 0.065;
  const dark = p.deep;
  const post = (sx) =>
    poly(
      [
        [x + sx * w * 0.36 - leg * 0.5, base - h * 0.86],
        [x + sx * w * 0.36 + leg * 0.5, base - h * 0.86],
        [x + sx * w * 0.385 + leg * 0.75, base],
        [x + sx * w * 0.385 - leg * 0.75, base],
      ],
      color,
    );
  const lintel = (y, reach, thick, lift, fill) =>
    shape(
      `M${r1(x - reach)} ${r1(y - lift)}Q${r1(x)} ${r1(y + lift * 0.7)} ${r1(x + reach)} ${r1(y - lift)}L${r1(x + reach * 0.97)} ${r1(y + thick - lift)}Q${r1(x)} ${r1(y + thick + lift * 0.7)} ${r1(x - reach * 0.97)} ${r1(y + thick - lift)}z`,
      fill,
    );
  const props = [-1, 1].flatMap((sx) => [
    rect(x + sx * w * 0.385 - w * 0.115, base - h * 0.4, leg * 0.62, h * 0.4, color),
    rect(x + sx * w * 0.385 + w * 0.075, base - h * 0.4, leg * 0.62, h * 0.4, color),
    rect(x + sx * w * 0.385 - w * 0.15, base - h * 0.34, w * 0.3, leg * 0.5, color),
    rect(x + sx * w * 0.385 - w * 0.125, base - h * 0.425, leg, h * 0.03, dark),
    rect(x + sx * w * 0.385 + w * 0.065, base - h * 0.425, leg, h * 0.03, dark),
  ]);
  return group([
    props,
    post(-1),
    post(1),
    rect(x - w * 0.46, base - h * 0.68, w * 0.92, h * 0.065, color),
    rect(x - w * 0.045, base - h * 0.84, w * 0.09, h * 0.17, color),
    rect(x - w * 0.03, base - h * 0.815, w * 0.06, h * 0.11, p.wall),
    lintel(base - h * 0.9, w * 0.55, h * 0.07, h * 0.03, color),
    lintel(base - h * 0.98, w * 0.6, h * 0.075, h * 0.045, p.snow ?? dark),
    p.snow ? lintel(base - h * 0.935, w * 0.585, h * 0.03, h * 0.045, dark) : '',
  ]);
}

/** 天守: a keep on a curved stone base. `dark` boards it black below the eaves. */
export function keep(x, base, size, p, dark = true) {
  const stone = shape(
    `M${r1(x - size * 0.42)} ${r1(base)}Q${r1(x - size * 0.34)} ${r1(base - size * 0.08)} ${r1(x - size * 0.32)} ${r1(base - size * 0.2)}H${r1(x + size * 0.32)}Q${r1(x + size * 0.34)} ${r1(base - size * 0.08)} ${r1(x + size * 0.42)} ${r1(base)}z`,
    p.stone,
  );
  const joints = [0.05, 0.1, 0.15].map((k, row) => {
    const half = size * (0.4 - row * 0.028);
    let d = `M${r1(x - half)} ${r1(base - size * k)}H${r1(x + half)}`;
    for (let i = 0; i < 11; i++)
      d += `M${r1(x - half + (i + (row % 2 ? 0.3 : 0.75)) * ((2 * half) / 11))} ${r1(base - size * k)}v${r1(size * 0.05)}`;
    return line(d, p.deep, size * 0.004, 'opacity="0.35"');
  });
  const parts = [stone, ...joints];
  let y = base - size * 0.2;
  const storeys = [
    [0.58, 0.13],
    [0.49, 0.1],
    [0.38, 0.1],
    [0.27, 0.11],
  ];
  storeys.forEach(([k, tall], i) => {
    const w = size * k;
    const h = size * tall;
    parts.push(rect(x - w / 2, y - h, w, h, p.wall));
    if (dark) parts.push(rect(x - w / 2, y - h * 0.62, w, h * 0.62, p.deep));
    const windows = Math.max(3, 6 - i);
    for (let n = 0; n < windows; n++)
      parts.push(
        rect(
          x - w * 0.4 + (n * w * 0.8) / (windows - 1) - size * 0.012,
          y - h * 0.52,
          size * 0.024,
          h * 0.26,
          p.season === 'winter' && i === 3 ? p.light : p.roofLight,
        ),
      );
    const cover = size * (i === 3 ? 0.11 : 0.075);
    parts.push(
      tiled(x, y - h, w * (i === 3 ? 1.5 : 1.28), cover, p, {
        ridge: i === 3 ? 0.42 : 0.62,
        flare: 0.2,
      }),
    );
    if (i === 1) {
      parts.push(gable(x, y - h + size * 0.005, size * 0.2, size * 0.1, p));
    }
    y -= h + cover * 0.72;
  });
  parts.push(
    line(
      `M${r1(x - size * 0.085)} ${r1(y - size * 0.03)}q${r1(-size * 0.005)} ${r1(-size * 0.035)} ${r1(-size * 0.022)} ${r1(-size * 0.03)}M${r1(x + size * 0.085)} ${r1(y - size * 0.03)}q${r1(size * 0.005)} ${r1(-size * 0.035)} ${r1(size * 0.022)} ${r1(-size * 0.03)}`,
      p.roofLight,
      size * 0.012,
    ),
  );
  return group(parts);
}

/** 千鳥破風 */
function gable(x, y, w, h, p) {
  return (
    shape(
      `M${r1(x - w / 2)} ${r1(y)}Q${r1(x - w * 0.18)} ${r1(y - h * 0.4)} ${r1(x)} ${r1(y - h)}Q${r1(x + w * 0.18)} ${r1(y - h * 0.4)} ${r1(x + w / 2)} ${r1(y)}z`,
      p.snow ?? p.roofLight,
    ) +
    shape(
      `M${r1(x - w * 0.33)} ${r1(y)}Q${r1(x - w * 0.1)} ${r1(y - h * 0.35)} ${r1(x)} ${r1(y - h * 0.76)}Q${r1(x + w * 0.1)} ${r1(y - h * 0.35)} ${r1(x + w * 0.33)} ${r1(y)}z`,
      p.wall,
    )
  );
}

/** 茅葺き: a farmhouse under a steep thatch, seen from its long side. */
export function thatched(x, base, size, p, lit = p.season === 'winter') {
  const w = size;
  const wall = size * 0.2;
  const body = [
    rect(x - w * 0.4, base - wall, w * 0.8, wall, p.wall),
    rect(x - w * 0.4, base - wall * 0.32, w * 0.8, wall * 0.32, p.wood),
    ...[-0.4, -0.2, 0, 0.2, 0.385].map((k) =>
      rect(x + w * k, base - wall, w * 0.017, wall, p.wood),
    ),
    ...[-0.32, -0.09, 0.1].map((k) =>
      rect(x + w * k, base - wall * 0.74, w * 0.085, wall * 0.42, lit ? p.light : p.deep),
    ),
    rect(x + w * 0.265, base - wall * 0.8, w * 0.075, wall * 0.8, lit ? p.light : p.deep),
  ];
  const slope = (k, lift, fill) =>
    shape(
      `M${r1(x - w * 0.52 * k)} ${r1(base - wall * 0.86 - lift)}Q${r1(x - w * 0.42 * k)} ${r1(base - size * 0.34 - lift)} ${r1(x - w * 0.26)} ${r1(base - size * 0.58)}Q${r1(x)} ${r1(base - size * 0.615)} ${r1(x + w * 0.26)} ${r1(base - size * 0.58)}Q${r1(x + w * 0.42 * k)} ${r1(base - size * 0.34 - lift)} ${r1(x + w * 0.52 * k)} ${r1(base - wall * 0.86 - lift)}Q${r1(x)} ${r1(base - wall * 0.74 - lift)} ${r1(x - w * 0.52 * k)} ${r1(base - wall * 0.86 - lift)}z`,
      fill,
    );
  const strokes = [-0.34, -0.2, -0.07, 0.07, 0.2, 0.34].map((k) =>
    line(
      `M${r1(x + w * k * 0.6)} ${r1(base - size * 0.54)}L${r1(x + w * k * 1.2)} ${r1(base - wall * 1.15)}`,
      p.thatchDark,
      size * 0.006,
      'opacity="0.55"',
    ),
  );
  const cover = p.snow
    ? [
        slope(1, 0, p.thatchDark),
        slope(0.97, size * 0.045, p.snow),
        shape(
          `M${r1(x - w * 0.1)} ${r1(base - size * 0.595)}Q${r1(x + w * 0.12)} ${r1(base - size * 0.4)} ${r1(x + w * 0.46)} ${r1(base - wall * 1.12)}Q${r1(x + w * 0.4)} ${r1(base - size * 0.36)} ${r1(x + w * 0.26)} ${r1(base - size * 0.58)}z`,
          p.groundDark,
        ),
      ]
    : [slope(1, 0, p.thatchDark), slope(0.985, size * 0.022, p.thatch), ...strokes];
  const ridge = p.snow
    ? rect(
        x - w * 0.28,
        base - size * 0.635,
        w * 0.56,
        size * 0.055,
        p.snow,
        `rx="${r1(size * 0.027)}"`,
      )
    : rect(x - w * 0.27, base - size * 0.62, w * 0.54, size * 0.045, p.thatchDark) +
      [-0.2, -0.1, 0, 0.1, 0.2]
        .map((k) =>
          line(
            `M${r1(x + w * k - size * 0.02)} ${r1(base - size * 0.56)}l${r1(size * 0.04)} ${r1(-size * 0.09)}`,
            p.wood,
            size * 0.012,
          ),
        )
        .join('');
  return group([body, cover, ridge]);
}

/** 合掌造り, from the gable side: an A of thatch over four rows of windows. */
export function praying(x, base, size, p, lit = p.season === 'winter') {
  const peak = base - size * 0.98;
  const eave = base - size * 0.2;
  const half = size * 0.5;
  const glass = lit ? p.light : p.deep;
  return group([
    rect(x - half * 0.72, eave - size * 0.02, half * 1.44, size * 0.22, p.wood),
    ...[-0.6, -0.3, 0, 0.3, 0.6].map((k) =>
      rect(x + half * k - size * 0.045, base - size * 0.15, size * 0.09, size * 0.11, glass),
    ),
    poly(
      [
        [x, peak + size * 0.06],
        [x + half * 0.82, eave],
        [x - half * 0.82, eave],
      ],
      p.wall,
    ),
    ...[0.3, 0.5, 0.68].map((k, row) => {
      const y = peak + (eave - peak) * k;
      const reach = half * 0.62 * k;
      return (
        line(
          `M${r1(x - reach * 1.25)} ${r1(y + size * 0.075)}H${r1(x + reach * 1.25)}`,
          p.wood,
          size * 0.012,
        ) +
        Array.from({ length: row + 1 }, (_, i) =>
          rect(
            x + (row === 0 ? 0 : -reach * 0.75 + (i * reach * 1.5) / row) - size * 0.035,
            y,
            size * 0.07,
            size * 0.065,
            glass,
          ),
        ).join('')
      );
    }),
    poly(
      [
        [x, peak - size * 0.02],
        [x + half * 1.04, eave + size * 0.06],
        [x + half * 0.84, eave + size * 0.07],
        [x, peak + size * 0.13],
        [x - half * 0.84, eave + size * 0.07],
        [x - half * 1.04, eave + size * 0.06],
      ],
      p.thatchDark,
    ),
    poly(
      [
        [x, peak - size * 0.05],
        [x + half * 1.06, eave + size * 0.035],
        [x + half * 0.95, eave + size * 0.045],
        [x, peak + size * 0.055],
        [x - half * 0.95, eave + size * 0.045],
        [x - half * 1.06, eave + size * 0.035],
      ],
      p.snow ?? p.thatch,
    ),
  ]);
}

/** 町家: a row of low roofs along a street. */
export function townRow(x0, x1, base, tall, p, rnd, lit = false) {
  const parts = [];
  for (let x = x0; x < x1; ) {
    const w = tall * rnd(1.3, 1.9);
    const h = tall * rnd(0.82, 1.12);
    parts.push(rect(x, base - h, w, h, rnd() > 0.4 ? p.wall : p.wood));
    parts.push(rect(x, base - h * 0.46, w, h * 0.46, p.wood));
    for (let i = 1; i < 9; i++)
      parts.push(rect(x + (w * i) / 9, base - h * 0.4, w * 0.02, h * 0.4, p.deep));
    parts.push(rect(x + w * 0.2, base - h * 0.86, w * 0.6, h * 0.2, lit ? p.light : p.deep));
    const skirt = h * 0.13;
    parts.push(
      poly(
        [
          [x - w * 0.03, base - h * 0.46],
          [x + w * 1.03, base - h * 0.46],
          [x + w * 0.98, base - h * 0.46 - skirt],
          [x + w * 0.02, base - h * 0.46 - skirt],
        ],
        p.snow ?? p.roofLight,
      ),
    );
    parts.push(
      poly(
        [
          [x - w * 0.06, base - h],
          [x + w * 1.06, base - h],
          [x + w * 0.97, base - h * 1.34],
          [x + w * 0.03, base - h * 1.34],
        ],
        p.roof,
      ),
    );
    if (p.snow)
      parts.push(
        poly(
          [
            [x - w * 0.04, base - h * 1.06],
            [x + w * 1.04, base - h * 1.06],
            [x + w * 0.97, base - h * 1.38],
            [x + w * 0.03, base - h * 1.38],
          ],
          p.snow,
        ),
      );
    else parts.push(rect(x + w * 0.02, base - h * 1.4, w * 0.96, h * 0.09, p.roofLight));
    x += w;
  }
  return group(parts);
}

/** 帆掛け船, or any small boat with one square sail. */
export function sail(x, base, size, p, fill = p.wall) {
  return group([
    line(`M${r1(x)} ${r1(base)}V${r1(base - size)}`, p.wood, size * 0.03),
    shape(
      `M${r1(x - size * 0.27)} ${r1(base - size * 0.94)}Q${r1(x + size * 0.04)} ${r1(base - size * 0.9)} ${r1(x + size * 0.3)} ${r1(base - size * 0.94)}Q${r1(x + size * 0.42)} ${r1(base - size * 0.5)} ${r1(x + size * 0.28)} ${r1(base - size * 0.18)}Q${r1(x)} ${r1(base - size * 0.12)} ${r1(x - size * 0.26)} ${r1(base - size * 0.18)}Q${r1(x - size * 0.16)} ${r1(base - size * 0.56)} ${r1(x - size * 0.27)} ${r1(base - size * 0.94)}z`,
      fill,
    ),
    shape(
      `M${r1(x - size * 0.5)} ${r1(base - size * 0.1)}Q${r1(x)} ${r1(base - size * 0.02)} ${r1(x + size * 0.52)} ${r1(base - size * 0.14)}Q${r1(x + size * 0.42)} ${r1(base + size * 0.08)} ${r1(x + size * 0.25)} ${r1(base + size * 0.08)}H${r1(x - size * 0.28)}Q${r1(x - size * 0.42)} ${r1(base + size * 0.06)} ${r1(x - size * 0.5)} ${r1(base - size * 0.1)}z`,
      p.wood,
    ),
  ]);
}

/** A low boat with a roofed cabin and lanterns: 屋形船. */
export function houseboat(x, base, size, p) {
  return group([
    shape(
      `M${r1(x - size * 0.62)} ${r1(base - size * 0.14)}Q${r1(x)} ${r1(base - size * 0.02)} ${r1(x + size * 0.64)} ${r1(base - size * 0.18)}Q${r1(x + size * 0.5)} ${r1(base + size * 0.04)} ${r1(x + size * 0.36)} ${r1(base + size * 0.04)}H${r1(x - size * 0.4)}Q${r1(x - size * 0.54)} ${r1(base + size * 0.02)} ${r1(x - size * 0.62)} ${r1(base - size * 0.14)}z`,
      p.wood,
    ),
    rect(x - size * 0.4, base - size * 0.25, size * 0.8, size * 0.18, p.light),
    ...[-0.4, -0.24, -0.08, 0.08, 0.24, 0.38].map((k) =>
      rect(x + k * size, base - size * 0.25, size * 0.018, size * 0.18, p.wood),
    ),
    shape(
      `M${r1(x - size * 0.47)} ${r1(base - size * 0.24)}Q${r1(x)} ${r1(base - size * 0.42)} ${r1(x + size * 0.47)} ${r1(base - size * 0.24)}z`,
      p.snow ?? p.roof,
    ),
    ...[-0.38, -0.19, 0, 0.19, 0.38].map((k) =>
      circle(x + k * size, base - size * 0.215, size * 0.026, p.vermilion),
    ),
  ]);
}

/** 反橋・木橋: a wooden bridge on trestles between two points. */
export function trestle(x0, x1, y, rise, legs, p, color = p.wood) {
  const mid = (x0 + x1) / 2;
  const deckAt = (x) => {
    const t = (x - x0) / (x1 - x0);
    return y - rise * 4 * t * (1 - t);
  };
  const deck = (dy) =>
    `M${r1(x0)} ${r1(y + dy)}Q${r1(mid)} ${r1(y - rise * 2 + dy)} ${r1(x1)} ${r1(y + dy)}`;
  const posts = Array.from({ length: legs }, (_, i) => {
    const x = x0 + ((i + 0.5) * (x1 - x0)) / legs;
    const top = deckAt(x);
    return line(
      `M${r1(x - 9)} ${r1(top)}L${r1(x - 12)} ${r1(y + 46)}M${r1(x + 9)} ${r1(top)}L${r1(x + 12)} ${r1(y + 46)}M${r1(x - 13)} ${r1(top + 16)}H${r1(x + 13)}`,
      p.wood,
      5,
    );
  });
  const rails = Array.from({ length: legs * 4 }, (_, i) => {
    const x = x0 + ((i + 0.5) * (x1 - x0)) / (legs * 4);
    return `M${r1(x)} ${r1(deckAt(x) - 22)}V${r1(deckAt(x))}`;
  });
  return group([
    posts,
    line(deck(0), color, 11),
    line(rails.join(''), color, 3),
    line(deck(-22), p.snow ?? color, p.snow ? 6 : 4),
  ]);
}
