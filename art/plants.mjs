import { circle, ellipse, group, line, shape } from './kit.mjs';

const r1 = (value) => Number(value.toFixed(1));

/** 杉: a dark flame. Under snow the windward side is white. */
export function cedar(x, base, height, p, fill = p.evergreen) {
  const tier = (k, w) => {
    const top = base - height * k;
    const half = height * w;
    return `M${r1(x)} ${r1(top - height * 0.34)}L${r1(x + half)} ${r1(top)}Q${r1(x)} ${r1(top + height * 0.05)} ${r1(x - half)} ${r1(top)}z`;
  };
  const d = [tier(0.08, 0.17), tier(0.3, 0.135), tier(0.5, 0.1), tier(0.67, 0.065)].join('');
  const parts = [
    line(
      `M${r1(x)} ${r1(base)}V${r1(base - height * 0.12)}`,
      p.trunk,
      Math.max(1.5, height * 0.035),
    ),
    shape(d, fill),
  ];
  if (p.snow) {
    const cap = (k, w) => {
      const top = base - height * k;
      const half = height * w;
      return `M${r1(x)} ${r1(top - height * 0.34)}L${r1(x - half)} ${r1(top)}Q${r1(x - half * 0.5)} ${r1(top - height * 0.015)} ${r1(x - half * 0.1)} ${r1(top - height * 0.1)}z`;
    };
    parts.push(
      shape(
        [cap(0.08, 0.17), cap(0.3, 0.135), cap(0.5, 0.1), cap(0.67, 0.065)].join(''),
        p.snow,
        'opacity="0.92"',
      ),
    );
  }
  return parts.join('');
}

/** A stand of cedars along a line. */
export function cedars(x0, x1, baseAt, height, p, rnd, { step = 0.2, fill } = {}) {
  const trees = [];
  for (let x = x0; x < x1; x += height * step * rnd(0.7, 1.4)) {
    trees.push(cedar(x, baseAt(x) + rnd(0, 4), height * rnd(0.65, 1.1), p, fill));
  }
  return trees.join('');
}

/** 松: a leaning trunk and flat pads of needles. */
export function pine(x, base, size, p, rnd, lean = 0.25) {
  const tip = [x + size * lean, base - size];
  const trunk = `M${r1(x)} ${r1(base)}C${r1(x + size * lean * 1.3)} ${r1(base - size * 0.3)} ${r1(x - size * lean * 0.5)} ${r1(base - size * 0.6)} ${r1(tip[0])} ${r1(tip[1])}`;
  const pad = (cx, cy, w) => {
    const h = w * 0.28;
    return `M${r1(cx - w)} ${r1(cy)}Q${r1(cx - w * 0.95)} ${r1(cy - h * 0.9)} ${r1(cx - w * 0.5)} ${r1(cy - h * 0.8)}Q${r1(cx - w * 0.3)} ${r1(cy - h * 1.5)} ${r1(cx + w * 0.05)} ${r1(cy - h * 1.15)}Q${r1(cx + w * 0.35)} ${r1(cy - h * 1.5)} ${r1(cx + w * 0.6)} ${r1(cy - h * 0.8)}Q${r1(cx + w * 0.98)} ${r1(cy - h * 0.8)} ${r1(cx + w)} ${r1(cy)}Q${r1(cx + w * 0.4)} ${r1(cy + h * 0.32)} ${r1(cx)} ${r1(cy + h * 0.12)}Q${r1(cx - w * 0.5)} ${r1(cy + h * 0.36)} ${r1(cx - w)} ${r1(cy)}z`;
  };
  const spots = [
    [tip[0], tip[1] + size * 0.03, 0.27],
    [x + size * lean * 0.1 - size * 0.28, base - size * 0.68, 0.24],
    [x + size * lean + size * 0.26, base - size * 0.72, 0.25],
    [x + size * 0.34, base - size * 0.47, 0.22],
    [x - size * 0.24, base - size * 0.42, 0.18],
  ];
  const limbs = spots
    .slice(1)
    .map(
      ([cx, cy]) =>
        `M${r1(x + size * lean * 0.3)} ${r1(cy + size * 0.14)}Q${r1((x + cx) / 2)} ${r1(cy + size * 0.1)} ${r1(cx)} ${r1(cy)}`,
    )
    .join('');
  const pads = spots.map(([cx, cy, w]) => pad(cx, cy, size * w * rnd(0.92, 1.08)));
  const light = spots.map(([cx, cy, w]) =>
    pad(cx - size * 0.015, cy - size * 0.025, size * w * 0.72),
  );
  return [
    line(trunk, p.trunk, size * 0.05),
    line(limbs, p.trunk, size * 0.022),
    shape(pads.join(''), p.evergreen),
    shape(light.join(''), p.snow ?? p.near, p.snow ? '' : 'opacity="0.55"'),
  ].join('');
}

/** Bare twigs, forking. */
function twigs(x, y, length, angle, depth, rnd) {
  if (depth === 0) return '';
  const [ex, ey] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length];
  let d = `M${r1(x)} ${r1(y)}L${r1(ex)} ${r1(ey)}`;
  const forks = depth > 2 ? 3 : 2;
  for (let i = 0; i < forks; i++) {
    d += twigs(
      ex,
      ey,
      length * rnd(0.6, 0.78),
      angle + (i - (forks - 1) / 2) * rnd(0.5, 0.8),
      depth - 1,
      rnd,
    );
  }
  return d;
}

/** 桜・楓・雑木: a crown of round masses in the season's foliage; in snow, bare boughs with white on them. */
export function crown(x, base, size, p, rnd, leaf = p.leaf) {
  const trunk = `M${r1(x - size * 0.05)} ${r1(base)}Q${r1(x - size * 0.02)} ${r1(base - size * 0.3)} ${r1(x - size * 0.02)} ${r1(base - size * 0.5)}L${r1(x + size * 0.03)} ${r1(base - size * 0.5)}Q${r1(x + size * 0.03)} ${r1(base - size * 0.25)} ${r1(x + size * 0.07)} ${r1(base)}z`;
  if (p.snow) {
    const boughs = twigs(x, base - size * 0.4, size * 0.2, -Math.PI / 2, 4, rnd);
    return (
      shape(trunk, p.trunk) +
      line(boughs, p.trunk, size * 0.018) +
      line(boughs, p.snow, size * 0.007, `transform="translate(-1 ${r1(-size * 0.012)})"`)
    );
  }
  const masses = [
    [-0.4, -0.44, 0.2],
    [0, -0.42, 0.24],
    [0.4, -0.46, 0.2],
    [-0.5, -0.56, 0.14],
    [0.5, -0.58, 0.13],
    [-0.25, -0.62, 0.22],
    [0.2, -0.64, 0.25],
    [-0.06, -0.8, 0.2],
    [0.2, -0.82, 0.14],
  ].map(([mx, my, mr]) => [
    x + (mx + rnd(-0.05, 0.05)) * size,
    base + (my + rnd(-0.03, 0.03)) * size,
    mr * size * rnd(0.9, 1.15),
  ]);
  if (size > 160) {
    for (let extra = 0; extra < 12; extra++) {
      const a = rnd(Math.PI * 0.95, Math.PI * 2.05);
      masses.push([
        x + Math.cos(a) * size * 0.5,
        base - size * 0.5 + Math.sin(a) * size * 0.36,
        size * rnd(0.08, 0.13),
      ]);
    }
  }
  const limbs = `M${r1(x)} ${r1(base - size * 0.2)}Q${r1(x - size * 0.04)} ${r1(base - size * 0.36)} ${r1(x - size * 0.3)} ${r1(base - size * 0.5)}M${r1(x + size * 0.01)} ${r1(base - size * 0.26)}Q${r1(x + size * 0.1)} ${r1(base - size * 0.4)} ${r1(x + size * 0.34)} ${r1(base - size * 0.5)}`;
  const layer = (k, lift, fill) =>
    group(
      masses.map(([mx, my, mr]) =>
        ellipse(mx - mr * lift * 0.35, my - mr * lift * 0.42, mr * k * 1.12, mr * k * 0.72, fill),
      ),
    );
  return (
    shape(trunk, p.trunk) +
    line(limbs, p.trunk, size * 0.025) +
    layer(1, 0, leaf[0]) +
    layer(0.74, 0.5, leaf[1]) +
    layer(0.36, 1.05, leaf[2])
  );
}

/** A hedge of crowns, seen from afar. */
export function grove(x0, x1, baseAt, size, fills, rnd, density = 0.5) {
  const masses = [];
  for (let x = x0; x < x1; x += size * density * rnd(0.7, 1.3)) {
    const r = size * rnd(0.32, 0.6);
    masses.push([x, baseAt(x) - r * 0.45, r]);
  }
  return fills
    .map((fill, i) =>
      group(
        masses
          .filter((_, k) => i === 0 || (k * 7) % 3 !== i - 1)
          .map(([x, y, r]) => circle(x - i * r * 0.14, y - i * r * 0.2, r * (1 - i * 0.3), fill)),
      ),
    )
    .join('');
}

/** 椰子 */
export function palm(x, base, height, p, rnd, lean = 0.2) {
  const top = [x + height * lean, base - height];
  const w = height * 0.026;
  const trunk = `M${r1(x - w * 1.5)} ${r1(base)}Q${r1(x + height * lean * 0.25 - w)} ${r1(base - height * 0.55)} ${r1(top[0] - w * 0.6)} ${r1(top[1])}L${r1(top[0] + w * 0.6)} ${r1(top[1])}Q${r1(x + height * lean * 0.25 + w * 1.2)} ${r1(base - height * 0.5)} ${r1(x + w * 1.7)} ${r1(base)}z`;
  const frond = (angle, length) => {
    const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
    const sag = length * (0.32 + 0.3 * Math.abs(Math.cos(angle)));
    const end = [top[0] + dx, top[1] + dy + sag];
    const mid = [top[0] + dx * 0.55, top[1] + dy * 0.85 - length * 0.12];
    let teeth = '';
    const n = 7;
    for (let i = n; i >= 1; i--) {
      const t = i / (n + 1);
      const u = 1 - t;
      const bx = u * u * top[0] + 2 * u * t * mid[0] + t * t * end[0];
      const by = u * u * top[1] + 2 * u * t * mid[1] + t * t * end[1];
      const reach = length * 0.24 * Math.sin(Math.PI * (0.2 + t * 0.75));
      teeth += `L${r1(bx + dx * 0.1)} ${r1(by + reach)}L${r1(bx - dx * 0.02)} ${r1(by + reach * 0.25)}`;
    }
    return `M${r1(top[0])} ${r1(top[1])}Q${r1(mid[0])} ${r1(mid[1])} ${r1(end[0])} ${r1(end[1])}${teeth}z`;
  };
  const angles = [-2.9, -2.35, -1.85, -1.25, -0.75, -0.2, 0.25, -3.4];
  const length = height * 0.36;
  return [
    shape(trunk, p.trunk),
    shape(angles.map((a) => frond(a, length * rnd(0.85, 1.1))).join(''), p.leaf[0]),
    shape([-2.6, -1.5, -0.5].map((a) => frond(a, length * rnd(0.7, 0.85))).join(''), p.leaf[1]),
    circle(top[0] - w, top[1] + w * 2, w * 1.5, p.trunk),
    circle(top[0] + w * 1.6, top[1] + w * 2.2, w * 1.4, p.trunk),
  ].join('');
}

/** 近景の枝: a bough reaching in from a corner, in blossom, leaf or snow. `flip` hangs it from the left. */
export function bough(p, rnd, { x = 1200, y = 60, size = 1, flip = false } = {}) {
  const sign = flip ? 1 : -1;
  const q = (dx, dy) => [x + sign * dx * size, y + dy * size];
  const main = [q(-20, -40), q(90, 20), q(210, 40), q(330, 96), q(430, 104)];
  const sub = [
    [q(150, 30), q(220, 100), q(250, 170)],
    [q(260, 62), q(330, 40), q(390, 20)],
    [q(60, 6), q(100, 80), q(90, 150)],
  ];
  const toPath = (points) => `M${points.map(([px, py]) => `${r1(px)} ${r1(py)}`).join('L')}`;
  const strokes =
    line(toPath(main), p.trunk, 11 * size) + line(sub.map(toPath).join(''), p.trunk, 5 * size);
  const along = [main, ...sub].flatMap((points) =>
    points.slice(1).flatMap((point, i) => {
      const from = points[i];
      return [0.2, 0.45, 0.7, 0.95].map((t) => [
        from[0] + (point[0] - from[0]) * t,
        from[1] + (point[1] - from[1]) * t,
      ]);
    }),
  );
  if (p.snow) {
    const white =
      line(toPath(main.map(([px, py]) => [px, py - 5 * size])), p.snow, 6 * size) +
      line(
        sub.map((s) => toPath(s.map(([px, py]) => [px - 1, py - 3 * size]))).join(''),
        p.snow,
        3 * size,
      );
    return strokes + white;
  }
  const spring = p.season === 'spring';
  const autumn = p.season === 'autumn';
  const leaves = along.flatMap(([px, py]) =>
    Array.from({ length: 5 }, (_, i) => {
      const [lx, ly] = [px + rnd(-26, 26) * size, py + rnd(-22, 26) * size];
      const scale = (spring ? rnd(7, 12) : autumn ? rnd(11, 16) : rnd(13, 18)) * size;
      const turn = Math.round(spring || autumn ? rnd(0, 90) : rnd(-50, 50));
      return `<use href="#l" fill="${p.leaf[i % 3]}" transform="translate(${Math.round(lx)} ${Math.round(ly)}) rotate(${turn}) scale(${r1(scale)})"/>`;
    }),
  );
  const leaf = spring ? blossom : autumn ? star() : 'M-1 0Q0-.7 1 0Q0 .7-1 0z';
  return `${strokes}<defs><path id="l" d="${leaf}"/></defs>${group(leaves)}`;
}

/** Five round petals, one unit wide. */
const blossom = [0, 1, 2, 3, 4]
  .map((i) => {
    const a = (i / 5) * Math.PI * 2;
    return `M${(Math.cos(a) * 0.55 - 0.5).toFixed(2)} ${(Math.sin(a) * 0.55).toFixed(2)}a.5 .5 0 1 0 1 0a.5 .5 0 1 0-1 0`;
  })
  .join('');

/** 楓: a leaf of seven points. */
function star() {
  const points = Array.from({ length: 14 }, (_, i) => {
    const a = (i / 14) * Math.PI * 2;
    const k = i % 2 ? 0.42 : 1;
    return `${(Math.cos(a) * k).toFixed(2)} ${(Math.sin(a) * k).toFixed(2)}`;
  });
  return `M${points.join('L')}z`;
}
