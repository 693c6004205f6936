import { birds, cone, group, heightAt, hill, line, mist, shape } from '../kit.mjs';
import { cedars, crown } from '../plants.mjs';
import { snowline, stones } from '../scenery.mjs';
import { sky } from '../sky.mjs';

/** 山の道: boards across a moor, a pond, birches at its edge and two peaks behind. */
export function trail(p, rnd) {
  const range = [
    [-10, 380],
    [220, 300],
    [420, 352],
    [700, 268],
    [960, 340],
    [1210, 288],
  ];
  const moor = [
    [-10, 520],
    [300, 500],
    [620, 512],
    [900, 496],
    [1210, 516],
  ];
  return [
    sky(p, { horizon: 450, sun: [900, 140, 44] }),
    mist(120, 150, 380, p.mist, rnd, { opacity: 0.7 }),
    cone({
      x: 640,
      top: 118,
      base: 460,
      width: 820,
      fill: p.far,
      shade: p.mid,
      cap: p.season === 'summer' ? 0.04 : p.season === 'winter' ? 0.7 : 0.22,
      capFill: p.cap,
      rnd,
    }),
    hill(range, p.mid),
    p.snow ? snowline(range, p.cap, rnd, 60) : '',
    cedars(-10, 420, (x) => heightAt(moor, x) + 20, 70, p, rnd, { step: 0.28 }),
    cedars(820, 1210, (x) => heightAt(moor, x) + 20, 84, p, rnd, { step: 0.28 }),
    mist(380, 480, 640, p.mist, rnd, { opacity: 0.85 }),
    hill(moor, p.ground),
    ponds(p),
    boards(p),
    crown(96, 640, 150, p, rnd),
    crown(1130, 620, 170, p, rnd),
    flowers(p, rnd),
    stones(p, rnd, 860, 752, 7),
    birds(380, 200, p.bird, rnd, 5, 11),
  ];
}

function ponds(p) {
  return group([
    shape('M150 600C260 574 430 582 470 606S360 650 250 646S90 622 150 600z', p.waterDeep),
    shape('M172 604C270 584 410 590 444 606S350 638 262 636S120 620 172 604z', p.water),
    shape('M820 566C900 552 1010 560 1020 574S930 596 870 592S780 576 820 566z', p.water),
  ]);
}

/** Two planks side by side, from the foot of the picture into the moor. */
function boards(p) {
  const plank = (a, b) =>
    shape(
      `M${a} 812C${a - 40} 700 ${b + 90} 640 ${b} 520h14C${b + 118} 640 ${a + 46} 700 ${a + 92} 812z`,
      p.snow ? p.wall : p.wood,
    );
  const steps = Array.from({ length: 7 }, (_, at) => 560 + at * at * 5.2);
  return group([
    plank(560, 600),
    plank(690, 622),
    ...steps.map((y) =>
      line(`M${596 + (y - 540) * 0.1} ${y}h${30 + (y - 540) * 0.62}`, p.groundDark, 4),
    ),
  ]);
}

function flowers(p, rnd) {
  if (p.snow) return '';
  const spots = Array.from({ length: 90 }, () => [rnd() * 1200, 640 + rnd() * 150]);
  return group(
    spots.map(([x, y], at) => {
      const size = 3 + ((y - 620) / 150) * 4;
      const fill = p.field[at % p.field.length];
      return shape(`M${x} ${y}l${size} ${-size * 1.6}l${size} ${size * 1.6}z`, fill);
    }),
  );
}
