#include "block.h"
#include "cscan.h"

static inline bool is_alpha(int byte) { return (uint8_t)((byte | 0x20) - 'a') < 26; }
static inline bool is_marked(int byte) { return byte >= 0xC3 && byte <= 0xC5; }

/// Whether the byte glues a word to what stands before it.
static inline bool is_glue(int byte) {
  return is_alpha(byte) || (uint8_t)(byte - '0') < 10 || byte == '_' || byte == '$' || byte == '/' ||
         byte == '\\' || byte == '@' || byte == '#';
}

/// Whether a word begins at the capital or marked letter at `at`.
static inline bool begins(const uint8_t *text, size_t count, size_t at) {
  if (at > 0 && is_glue(text[at - 1])) return false;
  if (is_marked(text[at])) return true;
  const int after = at + 1 < count ? text[at + 1] : 0;
  return is_alpha(after) || is_marked(after) || after == '\'';
}

/// The bytes of a block that are capitals, or begin a Latin letter with marks.
static inline uint64_t letters_of(const uint8_t *text) {
  uint64_t all = 0;
#pragma clang loop unroll(full)
  for (int shift = 0; shift < 64; shift += 16) {
    cscan_block block;
    memcpy(&block, text + shift, sizeof block);
    all |= (uint64_t)CSCAN_MASK(CSCAN_IN(block, 'A', 25) | CSCAN_IN(block, 0xC3, 2)) << shift;
  }
  return all;
}

size_t cscan_capitals(
    const uint8_t *text, size_t count, size_t from, uint32_t *places, size_t capacity, size_t *next) {
  size_t n = 0;
  while (from < count && capacity - n >= 64) {
    uint64_t letters;
    if (from + 64 <= count) {
      letters = letters_of(text + from);
    } else {
      uint8_t padded[64] = {0};
      memcpy(padded, text + from, count - from);
      letters = letters_of(padded);
    }
    for (; letters != 0; letters &= letters - 1) {
      const size_t at = from + (size_t)__builtin_ctzll(letters);
      places[n] = (uint32_t)at;
      n += begins(text, count, at);
    }
    from += 64;
  }
  *next = from < count ? from : count;
  return n;
}

// ---- The twin ---------------------------------------------------------------------------------------------

size_t cscan_capitals_scalar(
    const uint8_t *text, size_t count, size_t from, uint32_t *places, size_t capacity, size_t *next) {
  size_t n = 0;
  while (from < count && capacity - n >= 64) {
    const int byte = text[from];
    if (((byte >= 'A' && byte <= 'Z') || is_marked(byte)) && begins(text, count, from)) {
      places[n++] = (uint32_t)from;
    }
    from += 1;
  }
  *next = from;
  return n;
}
