/** How many letters must be put in, taken out or changed to turn one word into the other. Costs length × length. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 0; row < a.length; row += 1) {
    const current = [row + 1];
    for (let column = 0; column < b.length; column += 1) {
      current.push(
        Math.min(
          (previous[column + 1] ?? Infinity) + 1,
          (current[column] ?? Infinity) + 1,
          (previous[column] ?? Infinity) + (b[column] === a[row] ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
