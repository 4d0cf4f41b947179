#include "block.h"
#include "cscan.h"

/// What a block holds, one bit a byte.
typedef struct {
  uint64_t capital;
  /// First bytes of Latin letters with marks.
  uint64_t marked;
  /// What may follow the capital of a word.
  uint64_t letter;
  /// Bytes that glue a word to what stands before it.
  uint64_t glue;
} masks;

static inline masks masks_of(const uint8_t *text) {
  masks all = {0};
#pragma clang loop unroll(full)
  for (int shift = 0; shift < 64; shift += 16) {
    cscan_block block;
    memcpy(&block, text + shift, sizeof block);
    const cscan_block lower = block | (uint8_t)0x20;
    const uint64_t alpha = (uint64_t)CSCAN_MASK(CSCAN_IN(lower, 'a', 25)) << shift;
    const uint64_t marked = (uint64_t)CSCAN_MASK(CSCAN_IN(block, 0xC3, 2)) << shift;
    all.capital |= (uint64_t)CSCAN_MASK(CSCAN_IN(block, 'A', 25)) << shift;
    all.marked |= marked;
    all.letter |= alpha | marked | (uint64_t)CSCAN_MASK(block == (uint8_t)'\'') << shift;
    all.glue |= alpha | (uint64_t)CSCAN_MASK(CSCAN_IN(block, '0', 9) | (block == (uint8_t)'_') |
                                             (block == (uint8_t)'$') | (block == (uint8_t)'/') |
                                             (block == (uint8_t)'\\') | (block == (uint8_t)'@') |
                                             (block == (uint8_t)'#')) << shift;
  }
  return all;
}

static inline masks masks_at(const uint8_t *text, size_t count, size_t at) {
  if (at + 64 <= count) return masks_of(text + at);
  uint8_t padded[64] = {0};
  if (at < count) memcpy(padded, text + at, count - at);
  return masks_of(padded);
}

size_t cscan_capitals(
    const uint8_t *text, size_t count, size_t from, uint32_t *places, size_t capacity, size_t *next) {
  size_t n = 0;
  uint8_t left[64] = {0};
  if (from > 0) left[63] = text[from - 1];
  uint64_t glued = masks_of(left).glue >> 63;
  masks current = masks_at(text, count, from);
  while (from < count && capacity - n >= 64) {
    const masks following = masks_at(text, count, from + 64);
    const uint64_t words = current.capital & (current.letter >> 1 | following.letter << 63);
    uint64_t starts = (words | current.marked) & ~(current.glue << 1 | glued);
    for (; starts != 0; starts &= starts - 1) places[n++] = (uint32_t)(from + (size_t)__builtin_ctzll(starts));
    glued = current.glue >> 63;
    current = following;
    from += 64;
  }
  *next = from < count ? from : count;
  return n;
}

// ---- The twin ---------------------------------------------------------------------------------------------

static bool is_alpha(int byte) { return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z'); }
static bool is_marked(int byte) { return byte >= 0xC3 && byte <= 0xC5; }
static bool is_glue(int byte) {
  return is_alpha(byte) || (byte >= '0' && byte <= '9') || byte == '_' || byte == '$' || byte == '/' ||
         byte == '\\' || byte == '@' || byte == '#';
}

size_t cscan_capitals_scalar(
    const uint8_t *text, size_t count, size_t from, uint32_t *places, size_t capacity, size_t *next) {
  size_t n = 0;
  while (from < count && capacity - n >= 64) {
    const int byte = text[from];
    const int after = from + 1 < count ? text[from + 1] : 0;
    const bool begins = from == 0 || !is_glue(text[from - 1]);
    const bool capital = byte >= 'A' && byte <= 'Z' && (is_alpha(after) || is_marked(after) || after == '\'');
    if (begins && (capital || is_marked(byte))) places[n++] = (uint32_t)from;
    from += 1;
  }
  *next = from;
  return n;
}
