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

CSCAN_PASS size_t cscan_capitals(
    const uint8_t *text, size_t count, size_t from, uint32_t *places, size_t capacity, size_t *next) {
  size_t n = 0;
  while (from < count && capacity - n >= 64) {
    cscan_block block;
    cscan_load(&block, text, count, from);
    // Capitals, and what begins a Latin letter with marks.
    uint64_t letters = CSCAN_MASK(CSCAN_IN(block, 'A', 25) | CSCAN_IN(block, 0xC3, 2));
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
