import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Pictures of a page hold few colours; with a palette they take a third of the bytes. */
const MOST_COLOURS = 256;
/** How finely the least difference between two colours of the palette is searched for. */
const STEP = 12;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADER_BYTES = 13;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel, row after row. */
  readonly rgb: Buffer;
}

/** The same picture as a browser took it, in at most 256 colours: what is left out takes the nearest of them. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, rgb } = decode(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const frequent = [...counts].sort((one, other) => other[1] - one[1]).map(([colour]) => colour);
  const palette = paletteOf(frequent);
  const index = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const colour = rgb.readUIntBE((row * width + column) * 3, 3);
      rows[row * (width + 1) + 1 + column] = index.get(colour) ?? 0;
    }
  }
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, place) => colours.writeUIntBE(colour, place * 3, 3));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/**
 * The frequent colours first, then whatever is unlike those: a sign drawn in a few red pixels stays red. Colours
 * that come closer to each other than the least difference that still fits count as one.
 */
function paletteOf(frequent: readonly number[]): readonly number[] {
  for (let apart = 0; ; apart += STEP) {
    const chosen: number[] = [];
    for (const colour of frequent) {
      if (chosen.every((each) => difference(each, colour) > apart)) chosen.push(colour);
      if (chosen.length > MOST_COLOURS) break;
    }
    if (chosen.length <= MOST_COLOURS) return chosen;
  }
}

function nearest(palette: readonly number[], colour: number): number {
  const differences = palette.map((each) => difference(each, colour));
  return differences.indexOf(Math.min(...differences));
}

/** How unlike two colours are: the squares of their channels' differences, added. */
function difference(one: number, other: number): number {
  const channels = [16, 8, 0].map((shift) => ((one >> shift) & 255) - ((other >> shift) & 255));
  return channels.reduce((sum, each) => sum + each * each, 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}

/** Reads what Chromium writes: eight bits a channel, red green blue or with alpha, not interlaced. */
function decode(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") {
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const raw = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const rgb = Buffer.alloc(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    raw.copy(rgb, pixel * 3, pixel * channels, pixel * channels + 3);
  }
  return { width, height, rgb };
}

/** Takes back what each row was filtered with (PNG, section 9). */
function unfilter(filtered: Buffer, stride: number, height: number, step: number): Buffer {
  // Above the first row and before each row stand zeros, so that every pixel has neighbours.
  const wide = stride + step;
  const raw = Buffer.alloc(wide * (height + 1));
  for (let row = 0; row < height; row += 1) {
    const filter = filtered.readUInt8(row * (stride + 1));
    for (let column = 0; column < stride; column += 1) {
      const at = (row + 1) * wide + step + column;
      const left = raw.readUInt8(at - step);
      const up = raw.readUInt8(at - wide);
      const corner = raw.readUInt8(at - wide - step);
      const difference = filtered.readUInt8(row * (stride + 1) + 1 + column);
      raw[at] = difference + predicted(filter, left, up, corner);
    }
  }
  const rows = Array.from({ length: height }, (_, row) =>
    raw.subarray((row + 1) * wide + step, (row + 2) * wide),
  );
  return Buffer.concat(rows);
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(
    Math.abs,
  ) as [number, number, number];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
