import type { Picture } from "./png.js";

// The sign: a gate, and a tick that passes through its edge. Drawn in units of the icon's own size,
// by the distance of each point to the strokes, so that both sizes have clean edges.

type Colour = readonly [red: number, green: number, blue: number];
interface Point {
  readonly x: number;
  readonly y: number;
}

const WHITE: Colour = [255, 255, 255];
const MINT: Colour = [122, 240, 190];
const NIGHT: Colour = [10, 54, 82];
const SEA: Colour = [18, 110, 130];

const LEFT = 0.27;
const RIGHT = 0.67;
const FOOT = 0.76;
const SPRING = 0.44;
const TICK: readonly Point[] = [
  { x: 0.4, y: 0.57 },
  { x: 0.52, y: 0.69 },
  { x: 0.8, y: 0.39 },
];

function toSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy);
  const held = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - held * dx, point.y - from.y - held * dy);
}

/** Distance to the gate's line: two posts and the half circle that springs from them. */
function toGate(point: Point): number {
  const centre = { x: (LEFT + RIGHT) / 2, y: SPRING };
  const radius = (RIGHT - LEFT) / 2;
  const posts = [LEFT, RIGHT].map((x) => toSegment(point, { x, y: SPRING }, { x, y: FOOT }));
  const arc =
    point.y <= SPRING
      ? Math.abs(Math.hypot(point.x - centre.x, point.y - centre.y) - radius)
      : Infinity;
  return Math.min(...posts, arc);
}

const toTick = (point: Point): number =>
  Math.min(...TICK.slice(1).map((end, index) => toSegment(point, TICK[index] ?? end, end)));

const mix = (under: Colour, over: Colour, share: number): Colour => [
  under[0] + (over[0] - under[0]) * share,
  under[1] + (over[1] - under[1]) * share,
  under[2] + (over[2] - under[2]) * share,
];

interface Strokes {
  readonly gate: number;
  readonly tick: number;
}

/** How much of the pixel at a point the gate and the tick cover, 0 to 1; the tick keeps a moat around it. */
function strokes(point: Point, pixel: number, width: number, moat: number): Strokes {
  const cover = (distance: number, half: number): number =>
    Math.min(1, Math.max(0, 0.5 + (half - distance) / pixel));
  const tick = toTick(point);
  return {
    gate: Math.min(cover(toGate(point), width), 1 - cover(tick, width + moat)),
    tick: cover(tick, width),
  };
}

function paint(
  size: number,
  colourAt: (point: Point, pixel: number) => readonly [...Colour, alpha: number],
): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    const point = { x: ((index % size) + 0.5) / size, y: (Math.floor(index / size) + 0.5) / size };
    pixels.set(colourAt(point, 1 / size).map(Math.round), index * 4);
  }
  return { size, pixels };
}

/** The colour icon Teams shows in its store and beside messages: 192 × 192, opaque. */
export const colourIcon = (): Picture =>
  paint(192, (point, pixel) => {
    const { gate, tick } = strokes(point, pixel, 0.036, 0.03);
    const ground = mix(NIGHT, SEA, (point.x + point.y) / 2);
    return [...mix(mix(ground, WHITE, gate), MINT, tick), 255];
  });

/** The outline icon Teams shows in its bars: 32 × 32, white on transparent. */
export const outlineIcon = (): Picture =>
  paint(32, (point, pixel) => {
    // The sign fills the small icon nearly to its edges; the large one keeps Teams' safe margin.
    const near = { x: (point.x - 0.5) * 0.72 + 0.53, y: (point.y - 0.5) * 0.72 + 0.5 };
    const { gate, tick } = strokes(near, pixel * 0.72, 0.03, 0.034);
    return [...WHITE, Math.max(gate, tick) * 255];
  });
