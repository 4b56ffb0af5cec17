// Vietnamese as people type it in a hurry: without marks, by beginnings of words, by initials.

/** Lower case without marks; đ becomes d, everything that is no letter or digit a space. */
export function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** How well the text answers the query: 0 not at all, more is better. Marks that were typed must agree. */
export function score(query, text) {
  const wanted = fold(query);
  if (!wanted) return 1;
  const has = fold(text);
  const words = has.split(" ");
  const initials = words.map((word) => word[0]).join("");
  const exact = text.normalize("NFC").toLowerCase().includes(query.normalize("NFC").toLowerCase().trim()) ? 4 : 0;
  if (has === wanted) return 20 + exact;
  if (has.startsWith(wanted)) return 12 + exact;
  const compact = wanted.replaceAll(" ", "");
  if (compact.length > 1 && initials === compact) return 10;
  if (compact.length > 1 && initials.includes(compact)) return 6;
  let from = 0;
  for (const part of wanted.split(" ")) {
    const found = words.findIndex((word, index) => index >= from && word.startsWith(part));
    if (found < 0) return wanted.split(" ").every((piece) => has.includes(piece)) ? 1 : 0;
    from = found + 1;
  }
  return 8 + exact;
}
