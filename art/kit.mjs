/** Paper size of every picture and the few marks all of them are printed with. */
export const W = 1200;
export const H = 800;

const round = (value) => Number(value.toFixed(1));
const at = ([x, y]) => `${round(x)} ${round(y)}`;

/** The same numbers for the same seed, so that a picture drawn twice is the same file. */
export function seeded(text) {
  let state = 2166136261;
  for (const char of text) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  return (low = 0, high = 1) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return low + (((t ^ (t >>> 14)) >>> 0) / 4294967296) * (high - low);
  };
}

export const group = (content, attributes = '') =>
  `<g${attributes && ` ${attributes}`}>${[content].flat(Infinity).join('')}</g>`;
export const shape = (d, fill, extra = '') =>
  `<path d="${d}" fill="${fill}"${extra && ` ${extra}`}/>`;
export const line = (d, stroke, width, extra = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${extra && ` ${extra}`}/>`;
export const poly = (points, fill, extra) => shape(`M${points.map(at).join('L')}z`, fill, extra);
export const rect = (x, y, w, h, fill, extra = '') =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}"${extra && ` ${extra}`}/>`;
export const circle = (x, y, r, fill, extra = '') =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}"${extra && ` ${extra}`}/>`;
export const ellipse = (x, y, rx, ry, fill, extra = '') =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${extra && ` ${extra}`}/>`;

/** A smooth line through the points. */
export function through(points) {
  let d = `M${at(points[0])}`;
  for (let i = 0; i < points.length - 1; i++) {
    const before = points[Math.max(0, i - 1)];
    const from = points[i];
    const to = points[i + 1];
    const after = points[Math.min(points.length - 1, i + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    d += `C${at(first)} ${at(second)} ${at(to)}`;
  }
  return d;
}

/** A hill: a smooth ridge, filled down to `bottom`. */
export const hill = (points, fill, bottom = H, extra = '') =>
  shape(
    `${through(points)}L${round(points.at(-1)[0])} ${bottom}L${round(points[0][0])} ${bottom}z`,
    fill,
    extra,
  );

/** Where the ridge of a hill stands at `x`, near enough to plant a tree on it. */
export function heightAt(points, x) {
  const next = Math.max(
    1,
    points.findIndex((point) => point[0] >= x),
  );
  const [a, b] = [points[next - 1], points[next] ?? points.at(-1)];
  const t = Math.min(1, Math.max(0, (x - a[0]) / (b[0] - a[0] || 1)));
  const eased = t * t * (3 - 2 * t);
  return a[1] + (b[1] - a[1]) * eased;
}

/** A broken mountain line between the given peaks and saddles. */
export function crag(points, rnd, roughness = 0.22, depth = 3) {
  let ridge = points;
  for (let pass = 0; pass < depth; pass++) {
    ridge = ridge.flatMap((point, i) => {
      const next = ridge[i + 1];
      if (!next) return [point];
      const span = Math.hypot(next[0] - point[0], next[1] - point[1]);
      const t = rnd(0.38, 0.62);
      return [
        point,
        [
          point[0] + (next[0] - point[0]) * t,
          point[1] + (next[1] - point[1]) * t + rnd(-1, 1) * span * roughness * 0.5,
        ],
      ];
    });
  }
  return ridge;
}

/** 暈し: ink wiped off the block so that it fades. */
export const fade = (id, stops, direction = 'x2="0" y2="1"') =>
  `<linearGradient id="${id}" x1="0" y1="0" ${direction}>${stops
    .map(
      ([offset, color, opacity]) =>
        `<stop offset="${offset}" stop-color="${color}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('')}</linearGradient>`;

/** すやり霞: long banks of mist with round ends, one above another. */
export function mist(x, y, width, fill, rnd, { rows = 3, thick = 16, opacity = 0.8 } = {}) {
  const bars = [];
  for (let row = 0; row < rows; row++) {
    const span = width * rnd(0.45, 0.95);
    const left = x + rnd(0, width - span);
    const height = thick * rnd(0.8, 1.25);
    bars.push(rect(left, y + row * thick * 0.86, span, height, fill, `rx="${round(height / 2)}"`));
  }
  return group(bars, `opacity="${opacity}"`);
}

/** Light lying on water: thin lenses, shorter towards the horizon. */
export function ripples(x0, x1, y0, y1, count, fill, rnd, opacity = 0.6) {
  let d = '';
  for (let i = 0; i < count; i++) {
    const t = (i + rnd(0, 1)) / count;
    const y = y0 + (y1 - y0) * t;
    const half = (14 + 70 * t) * rnd(0.5, 1.3);
    const thin = 0.8 + 2.4 * t;
    const x = rnd(x0, x1);
    d += `M${at([x - half, y])}q${round(half)} ${round(-thin * 2)} ${round(half * 2)} 0q${round(-half)} ${round(thin * 2)} ${round(-half * 2)} 0z`;
  }
  return shape(d, fill, `opacity="${opacity}"`);
}

/** A few birds, far off. */
export function birds(x, y, stroke, rnd, count = 5, size = 12) {
  let d = '';
  for (let i = 0; i < count; i++) {
    const s = size * rnd(0.6, 1.1);
    const bx = x + i * size * 2.4 + rnd(-8, 8);
    const by = y + Math.abs(i - count / 2) * size * 0.7 + rnd(-8, 8);
    d += `M${at([bx - s, by - s * 0.25])}q${round(s * 0.6)} ${round(-s * 0.35)} ${round(s)} ${round(s * 0.3)}q${round(s * 0.4)} ${round(-s * 0.65)} ${round(s)} ${round(-s * 0.3)}`;
  }
  return line(d, stroke, 2.2);
}

/** A cone with hollow flanks; `cap` is how far down (0–1) the snow lies. */
export function cone({ x, top, base, width, fill, shade, cap, capFill, rnd, crater = 0.028 }) {
  const height = base - top;
  const side = (sign) => (t) => {
    const u = 1 - t;
    const px = [crater, 0.075, 0.22, 0.5].map((k) => x + sign * k * width);
    const py = [top, top + height * 0.3, top + height * 0.78, base];
    const mix = (p) => u ** 3 * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t ** 3 * p[3];
    return [mix(px), mix(py)];
  };
  const [left, right] = [side(-1), side(1)];
  const steps = Array.from({ length: 17 }, (_, i) => i / 16);
  const body = [...steps.map(left).reverse(), [x, top + height * 0.012], ...steps.map(right)];
  const parts = [poly(body, fill)];
  if (shade) {
    const inner = steps.map((t) => [
      x + crater * width * 0.4 + (right(t)[0] - x) * t * 0.34,
      top + height * t,
    ]);
    parts.push(poly([...steps.map(right), ...inner.reverse()], shade));
  }
  if (cap) {
    const upper = steps.filter((t) => t <= 0.75).map((t) => t * (cap / 0.75));
    const [from, to] = [left(upper.at(-1)), right(upper.at(-1))];
    const teeth = [];
    const count = 9;
    for (let i = 1; i < count; i++) {
      const px = from[0] + ((to[0] - from[0]) * i) / count;
      teeth.push([
        px + rnd(-4, 4),
        from[1] + (i % 2 ? -height * cap * rnd(0.12, 0.3) : height * cap * rnd(0.02, 0.16)),
      ]);
    }
    parts.push(
      poly([...upper.map(left).reverse(), ...upper.map(right), ...teeth.reverse()], capFill),
    );
  }
  return parts.join('');
}

/** What is in the air: petals, leaves or snow. */
export function drift(kind, rnd, fills, count, area = [0, 0, W, H]) {
  const [x0, y0, x1, y1] = area;
  return Array.from({ length: count }, (_, i) => {
    const x = rnd(x0, x1);
    const y = rnd(y0, y1);
    const fill = fills[i % fills.length];
    if (kind === 'snow') return circle(x, y, rnd(1.6, 4.6), fill, 'opacity="0.9"');
    const turn = `transform="rotate(${Math.round(rnd(0, 180))} ${round(x)} ${round(y)})"`;
    if (kind === 'petal') return ellipse(x, y, rnd(4, 7), rnd(2, 3.4), fill, turn);
    const r = rnd(5, 9);
    return shape(
      `M${at([x - r, y])}Q${at([x, y - r * 0.7])} ${at([x + r, y])}Q${at([x, y + r * 0.7])} ${at([x - r, y])}z`,
      fill,
      turn,
    );
  }).join('');
}
