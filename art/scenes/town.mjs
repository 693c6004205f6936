import { keep, townRow } from '../buildings.mjs';
import { birds, group, heightAt, hill, line, mist, poly, rect, shape } from '../kit.mjs';
import { crown, grove } from '../plants.mjs';
import { snowline } from '../scenery.mjs';
import { sky, water } from '../sky.mjs';

/** 城下町: merchants' houses along a canal, a bridge over it, the keep on its wooded hill behind. */
export function town(p, rnd) {
  const ridge = [
    [-10, 352],
    [230, 276],
    [470, 330],
    [760, 262],
    [1010, 320],
    [1210, 286],
  ];
  const castleHill = [
    [460, 520],
    [600, 436],
    [740, 372],
    [900, 366],
    [1040, 430],
    [1210, 500],
  ];
  const lit = p.season === 'winter' || p.season === 'autumn';
  return [
    sky(p, { horizon: 440, sun: [280, 170, 50] }),
    mist(70, 190, 420, p.mist, rnd, { opacity: 0.7 }),
    hill(ridge, p.far),
    p.snow ? snowline(ridge, p.cap, rnd, 70) : '',
    mist(340, 330, 620, p.mist, rnd, { rows: 2, opacity: 0.7 }),
    hill(castleHill, p.mid, 560),
    keep(820, 376, 150, p, false),
    grove(500, 1190, (x) => heightAt(castleHill, x) + 30, 52, [p.evergreen, p.near], rnd, 0.6),
    grove(540, 1160, (x) => heightAt(castleHill, x) + 74, 52, [p.near, p.evergreen], rnd, 0.6),
    grove(600, 1080, (x) => heightAt(castleHill, x) + 118, 52, [p.evergreen, p.near], rnd, 0.6),
    rect(0, 520, 1200, 60, p.near),
    townRow(-30, 1230, 566, 58, p, rnd, lit),
    rect(0, 564, 1200, 16, p.groundDark),
    water(p, rnd, 600, { marks: 36 }),
    quay(p, 574, 30),
    bridge(p),
    shape('M-10 800V700L250 742L330 800z', p.stone),
    shape('M1210 800V676L900 736L800 800z', p.stone),
    townRow(-120, 210, 752, 128, p, rnd, lit),
    townRow(930, 1300, 748, 138, p, rnd, lit),
    crown(262, 742, 150, p, rnd),
    birds(420, 230, p.bird, rnd, 5, 11),
  ];
}

/** The wall along the water, in squared stones. */
function quay(p, y, height) {
  const stones = Array.from({ length: 24 }, (_, at) =>
    line(`M${at * 52 + (at % 2) * 9} ${y + 4}v${height - 8}`, p.groundDark, 1.6),
  );
  return group([
    rect(0, y, 1200, height, p.stone),
    p.snow ? rect(0, y - 5, 1200, 9, p.snow) : '',
    line(`M0 ${y + height / 2}H1200`, p.groundDark, 1.4),
    ...stones,
  ]);
}

/** 太鼓橋: an arched bridge of wood with its rail. */
function bridge(p) {
  const deck = [
    [170, 748],
    [300, 688],
    [430, 650],
    [570, 636],
    [710, 650],
    [840, 688],
    [980, 746],
  ];
  const rise = (x) => heightAt(deck, x);
  const posts = [260, 360, 465, 570, 675, 780, 880].map((x) =>
    line(`M${x} ${rise(x)}V${rise(x) - 48}`, p.vermilion, 8),
  );
  return group([
    ...[330, 490, 650, 810].map((x) => line(`M${x} ${rise(x)}V770`, p.wood, 13)),
    poly([...deck, ...deck.toReversed().map(([x, y]) => [x, y + 20])], p.wood),
    p.snow ? poly([...deck, ...deck.toReversed().map(([x, y]) => [x, y - 7])], p.snow) : '',
    line(`M${deck.map(([x, y]) => `${x} ${y - 40}`).join('L')}`, p.vermilion, 8),
    line(`M${deck.map(([x, y]) => `${x} ${y - 22}`).join('L')}`, p.vermilion, 5),
    ...posts,
  ]);
}
