#include "block.h"
#include "cscan.h"

// The two steps: a vector comparison of a block, which nearly every block of plain text fails, and a look at each place
// that passed.

static bool is_hex(uint8_t byte) {
  const uint8_t lower = byte | 0x20;
  return (byte >= '0' && byte <= '9') || (lower >= 'a' && lower <= 'f');
}

static bool is_alnum(uint8_t byte) {
  const uint8_t lower = byte | 0x20;
  return (byte >= '0' && byte <= '9') || (lower >= 'a' && lower <= 'z');
}

/// Whether the byte is of the alphabet of Base64 (RFC 4648, sections 4 and 5).
static bool is_base64(uint8_t byte) {
  return is_alnum(byte) || byte == '+' || byte == '/' || byte == '-' || byte == '_';
}

/// Whether a letter that looks like an ASCII one may begin at `at`, next to an ASCII letter or digit.
static bool is_mixed(const uint8_t *text, size_t count, size_t at) {
  const uint8_t lead = text[at];
  if (lead == 0xF3) return at + 1 < count && text[at + 1] == 0xA0;
  if (lead == 0xF0) return at + 1 < count && text[at + 1] == 0x9D;
  if (lead < 0xCD || lead > 0xD6) return false;
  return (at > 0 && is_alnum(text[at - 1])) || (at + 2 < count && is_alnum(text[at + 2]));
}

/// What begins at `at`, which has a byte after it; 0 for nothing. Not asked for runs of Base64.
static uint32_t kind_at(const uint8_t *text, size_t count, size_t at) {
  const uint8_t next = at + 1 < count ? text[at + 1] : 0;
  const uint8_t lower = next | 0x20;
  switch (text[at]) {
  case '%': return is_hex(next) && at + 2 < count && is_hex(text[at + 2]) ? CSCAN_PERCENT : 0;
  case '&':
    return next == '#' || lower == 'a' || lower == 'l' || lower == 'g' || lower == 'q' || lower == 'n' ||
                   lower == 'c' || lower == 'p'
               ? CSCAN_HTML
               : 0;
  case '\\':
    return lower == 'u' || lower == 'x' || next == 'n' || next == 'r' || next == 't' || next == '"'
               ? CSCAN_ESCAPE
               : 0;
  case '[':
  case '(':
  case '{': return lower == 'a' || lower == 'd' || next == '@' || next == '.' ? CSCAN_SPELLED : 0;
  default: return is_mixed(text, count, at) ? CSCAN_MIXED : 0;
  }
}

/// The places of a block where something other than Base64 may begin.
CSCAN_PART uint64_t places(const cscan_block *pointer) {
  const cscan_block block = *pointer;
  // 0xCD…0xD6 lead Greek to Armenian, 0xF0 and 0xF3 the mathematical letters and the tags.
  return CSCAN_MASK(
      (block == (uint8_t)'%') | (block == (uint8_t)'&') | (block == (uint8_t)'\\') |
      ((block | (uint8_t)0x20) == (uint8_t)'{') | (block == (uint8_t)'(') | CSCAN_IN(block, 0xCD, 9) |
      (block == (uint8_t)0xF0) | (block == (uint8_t)0xF3));
}

/// A bit for each sixteen bytes of a block, its lowest: whether all are of the alphabet of Base64.
CSCAN_PART uint64_t runs(const cscan_block *pointer) {
  const cscan_block block = *pointer, lower = block | (uint8_t)0x20;
  const uint64_t inside = CSCAN_MASK(
      CSCAN_IN(block, '/', 10) | CSCAN_IN(lower, 'a', 25) | (block == (uint8_t)'+') | (block == (uint8_t)'-') |
      (block == (uint8_t)'_'));
  uint64_t full = inside & inside >> 8;
  full &= full >> 4;
  full &= full >> 2;
  return full & full >> 1 & 0x0001000100010001u;
}

CSCAN_PASS size_t cscan_disguises(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next) {
  size_t n = 0;
  while (from < count && capacity - n >= 64) {
    cscan_block block;
    cscan_load(&block, text, count, from);
    const uint64_t full = runs(&block);
    // No byte of the alphabet of Base64 begins anything else.
    for (uint64_t left = places(&block) | full; left != 0; left &= left - 1) {
      const int i = __builtin_ctzll(left);
      const size_t at = from + (size_t)i;
      const uint32_t kind = full >> i & 1 ? CSCAN_BASE64 : kind_at(text, count, at);
      if (kind != 0) anchors[n++] = (cscan_anchor){(uint32_t)at, kind};
    }
    from += 64;
  }
  *next = from < count ? from : count;
  return n;
}

size_t cscan_disguises_scalar(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next) {
  size_t n = 0;
  while (from < count && capacity - n >= 64) {
    const size_t end = count - from < 16 ? count : from + 16;
    bool is_run = end - from == 16;
    for (size_t at = from; at < end; at++) is_run = is_run && is_base64(text[at]);
    if (is_run) anchors[n++] = (cscan_anchor){(uint32_t)from, CSCAN_BASE64};
    for (size_t at = from; at < end; at++) {
      const uint32_t kind = kind_at(text, count, at);
      if (kind != 0) anchors[n++] = (cscan_anchor){(uint32_t)at, kind};
    }
    from = end;
  }
  *next = from;
  return n;
}
