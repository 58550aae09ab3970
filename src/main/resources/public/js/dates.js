/**
 * Where a text names one of the days that its announcement uses: with or without year, in Chinese or ISO form, in any width of digits.
 * The announcement gives no spans for dates; only days that it decided on are marked, so nothing is claimed that was not read.
 */
export function dateSpans(text, announcement) {
  const days = new Set([announcement?.eventOn, announcement?.publishedOn,
    ...[...(announcement?.projects ?? []), ...(announcement?.totals ?? []), ...(announcement?.amounts ?? [])].map((x) => x.on)].filter(Boolean));
  const narrow = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return [...days].flatMap((on) => [...narrow.matchAll(pattern(on))].map((found) => ({
    kind: 'date', start: found.index, end: found.index + found[0].length, text: text.slice(found.index, found.index + found[0].length), on,
  })));
}

function pattern(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  const m = `0?${month}`;
  const d = `0?${day}(?!\\d)`;
  return new RegExp(`(?<!\\d)(?:${year}\\s*年\\s*)?(?<!\\d)${m}\\s*月\\s*${d}\\s*[日号號]?|(?<!\\d)${year}[-/.]${m}[-/.]${d}`, 'g');
}
