import { circle, ellipse, group, line, poly, rect, shape } from './kit.mjs';

/** Snow on the summits of a mountain line. */
export function snowline(points, fill, rnd, depth) {
  return points
    .map(([x, y], i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before || !after || before[1] <= y || after[1] <= y) return '';
      const down = depth * rnd(0.7, 1.15);
      const reach = (side) => {
        const t = Math.min(0.72, down / Math.max(1, side[1] - y));
        return [x + (side[0] - x) * t, y + (side[1] - y) * t];
      };
      const [left, right] = [reach(before), reach(after)];
      const teeth = [0.85, 0.68, 0.52, 0.36, 0.18].map((t, k) => [
        left[0] + (right[0] - left[0]) * t,
        left[1] + (right[1] - left[1]) * t + (k % 2 ? down * 0.3 : -down * 0.25),
      ]);
      return poly([left, [x, y], right, ...teeth], fill);
    })
    .join('');
}

/** Stones in a stream, white on top when it snows. */
export function stones(p, rnd, x, y, count) {
  return group(
    Array.from({ length: count }, () => {
      const [sx, sy, s] = [x + rnd(-260, 260), y + rnd(-20, 36), rnd(8, 20)];
      return (
        ellipse(sx, sy, s * 1.5, s * 0.7, p.stone) +
        ellipse(
          sx - s * 0.2,
          sy - s * 0.24,
          s * 1.15,
          s * 0.42,
          p.snow ?? p.glint,
          p.snow ? '' : 'opacity="0.5"',
        )
      );
    }),
  );
}

/** A white ferry. */
export function ferry(x, y, p) {
  return group([
    shape(`M${x - 120} ${y - 12}H${x + 120}L${x + 104} ${y + 14}H${x - 104}z`, p.roof),
    rect(x - 112, y - 32, 224, 20, '#fbf8f0'),
    rect(x - 92, y - 50, 184, 18, '#fbf8f0'),
    rect(x - 20, y - 68, 40, 18, '#fbf8f0'),
    ...Array.from({ length: 12 }, (_, i) => rect(x - 86 + i * 15, y - 45, 9, 7, p.roof)),
    rect(x - 104, y - 26, 208, 5, p.near),
    rect(x + 34, y - 76, 12, 26, p.vermilion),
  ]);
}

/** A clear night. */
export function stars(p, rnd) {
  return group(
    Array.from({ length: 60 }, () => circle(rnd(10, 1190), rnd(10, 300), rnd(0.8, 2.2), p.glint)),
    'opacity="0.85"',
  );
}

/** A small yacht under two sails. */
export function yacht(x, y, p) {
  return group([
    line(`M${x} ${y}V${y - 96}`, p.wood, 3),
    shape(`M${x + 3} ${y - 94}Q${x + 44} ${y - 50} ${x + 46} ${y - 10}H${x + 3}z`, '#fbf8f0'),
    shape(`M${x - 4} ${y - 84}Q${x - 28} ${y - 40} ${x - 32} ${y - 10}H${x - 4}z`, p.glow),
    shape(
      `M${x - 42} ${y - 4}H${x + 52}Q${x + 40} ${y + 12} ${x + 24} ${y + 12}H${x - 24}z`,
      p.deep,
    ),
  ]);
}
