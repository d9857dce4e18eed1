/**
 * Looks for a place by halves.
 * @param items in order
 * @param holds what holds of all items behind the first one of which it does
 * @returns the place of the first item of which it holds; their number where it holds of none
 */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
