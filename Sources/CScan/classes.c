#include "block.h"
#include "cscan.h"

/// What a block holds, one bit a byte.
typedef struct {
  uint64_t digit, upper, alpha, af, at, dot, colon;
} masks;

CSCAN_PART masks masks_of(const cscan_block *pointer) {
  const cscan_block block = *pointer, lower = block | (uint8_t)0x20;
  return (masks){
      .digit = CSCAN_MASK(CSCAN_IN(block, '0', 9)),
      .upper = CSCAN_MASK(CSCAN_IN(block, 'A', 25)),
      .alpha = CSCAN_MASK(CSCAN_IN(lower, 'a', 25)),
      .af = CSCAN_MASK(CSCAN_IN(lower, 'a', 5)),
      .at = CSCAN_MASK(block == (uint8_t)'@'),
      .dot = CSCAN_MASK(block == (uint8_t)'.'),
      .colon = CSCAN_MASK(block == (uint8_t)':'),
  };
}

/// The masks at `at`; what lies past the end of the text is in no class.
CSCAN_PART masks masks_at(const uint8_t *text, size_t count, size_t at) {
  cscan_block block;
  cscan_load(&block, text, count, at);
  return masks_of(&block);
}

static size_t write_anchors(
    size_t base, uint64_t digits, uint64_t at, uint64_t capitals, uint64_t dot, uint64_t colon,
    cscan_anchor *anchors) {
  size_t n = 0;
  for (uint64_t left = digits | at | capitals | dot | colon; left != 0; left &= left - 1) {
    const int i = __builtin_ctzll(left);
    const uint64_t kind = (digits >> i & 1) * CSCAN_DIGITS | (at >> i & 1) * CSCAN_AT |
                          (capitals >> i & 1) * CSCAN_CAPITALS | (dot >> i & 1) * CSCAN_DOT |
                          (colon >> i & 1) * CSCAN_COLON;
    anchors[n++] = (cscan_anchor){(uint32_t)(base + (size_t)i), (uint32_t)kind};
  }
  return n;
}

/// The anchors of the block at `base`, given the masks of its two neighbours.
CSCAN_PART size_t anchors_of(
    const masks *previous, const masks *current, const masks *next, size_t base, cscan_anchor *anchors) {
  const uint64_t digit_before = cscan_before(previous->digit, current->digit, 1);
  const uint64_t digit_after = cscan_after(current->digit, next->digit, 1);
  const uint64_t digit_after2 = cscan_after(current->digit, next->digit, 2);
  const uint64_t digits = current->digit & digit_after & digit_after2 & ~digit_before;
  const uint64_t capitals = current->upper & cscan_after(current->upper, next->upper, 1) & digit_after2 &
                            ~cscan_before(previous->digit | previous->alpha, current->digit | current->alpha, 1);
  const uint64_t dot = current->dot & digit_before & digit_after;
  const uint64_t side = current->digit | current->af | current->colon;
  const uint64_t colon = current->colon & cscan_before(previous->digit | previous->af | previous->colon, side, 1) &
                         cscan_after(side, next->digit | next->af | next->colon, 1);
  if ((digits | current->at | capitals | dot | colon) == 0) return 0;
  return write_anchors(base, digits, current->at, capitals, dot, colon, anchors);
}

CSCAN_PASS size_t cscan_classes(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next) {
  size_t n = 0;
  // Only the last bit of the block before is looked at: one byte is enough, put in the last place.
  cscan_block left = {0};
  if (from > 0) left[63] = text[from - 1];
  masks previous = masks_of(&left);
  masks current = masks_at(text, count, from);
  while (from < count && capacity - n >= 64) {
    const masks following = masks_at(text, count, from + 64);
    n += anchors_of(&previous, &current, &following, from, anchors + n);
    previous = current;
    current = following;
    from += 64;
  }
  *next = from < count ? from : count;
  return n;
}

// ---- The twin ---------------------------------------------------------------------------------------------

static bool is_digit(int byte) { return byte >= '0' && byte <= '9'; }
static bool is_upper(int byte) { return byte >= 'A' && byte <= 'Z'; }
static bool is_alnum(int byte) { return is_digit(byte) || is_upper(byte) || (byte >= 'a' && byte <= 'z'); }
static bool is_side(int byte) {
  return is_digit(byte) || (byte >= 'A' && byte <= 'F') || (byte >= 'a' && byte <= 'f') || byte == ':';
}

static uint32_t kind_at(const uint8_t *text, size_t count, size_t i) {
  const int before = i > 0 ? text[i - 1] : 0;
  const int after = i + 1 < count ? text[i + 1] : 0;
  const int after2 = i + 2 < count ? text[i + 2] : 0;
  const int byte = text[i];
  if (byte == '@') return CSCAN_AT;
  if (byte == '.') return is_digit(before) && is_digit(after) ? CSCAN_DOT : 0;
  if (byte == ':') return is_side(before) && is_side(after) ? CSCAN_COLON : 0;
  if (is_digit(byte)) return !is_digit(before) && is_digit(after) && is_digit(after2) ? CSCAN_DIGITS : 0;
  if (is_upper(byte)) return !is_alnum(before) && is_upper(after) && is_digit(after2) ? CSCAN_CAPITALS : 0;
  return 0;
}

size_t cscan_classes_scalar(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next) {
  size_t n = 0;
  while (from < count && capacity - n >= 64) {
    const uint32_t kind = kind_at(text, count, from);
    if (kind != 0) anchors[n++] = (cscan_anchor){(uint32_t)from, kind};
    from += 1;
  }
  *next = from;
  return n;
}
