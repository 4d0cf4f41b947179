#include "block.h"
#include "cscan.h"

typedef uint8_t u8x16 __attribute__((ext_vector_type(16)));
typedef bool flags16 __attribute__((ext_vector_type(16)));
typedef int8_t s8x64 __attribute__((ext_vector_type(64)));
typedef uint16_t u16x64 __attribute__((ext_vector_type(64)));

static bool ends_json_string(uint8_t byte) { return byte == '"' || byte == '\\' || byte < 0x20; }

CSCAN_PASS size_t cscan_json_string(const uint8_t *text, size_t count, size_t from) {
  // Most strings are short: two steps of 16 bytes find their end with the least work before and after.
  for (int i = 0; i < 2 && from + 16 <= count; i++, from += 16) {
    u8x16 block;
    memcpy(&block, text + from, sizeof block);
    const flags16 flags = __builtin_convertvector(
        (block == (uint8_t)'"') | (block == (uint8_t)'\\') | (block < (uint8_t)0x20), flags16);
    const uint16_t mask = __builtin_bit_cast(uint16_t, flags);
    if (mask != 0) return from + (size_t)__builtin_ctz(mask);
  }
  for (; from + 64 <= count; from += 64) {
    cscan_block block;
    memcpy(&block, text + from, sizeof block);
    const uint64_t mask =
        CSCAN_MASK((block == (uint8_t)'"') | (block == (uint8_t)'\\') | (block < (uint8_t)0x20));
    if (mask != 0) return from + (size_t)__builtin_ctzll(mask);
  }
  return cscan_json_string_scalar(text, count, from);
}

size_t cscan_json_string_scalar(const uint8_t *text, size_t count, size_t from) {
  while (from < count && !ends_json_string(text[from])) from++;
  return from;
}

// Defines `name` and its scalar twin: how many bytes meet a condition, on a `block` and on one `byte`.
// A counter is one byte: it is emptied before it can overflow.
#define DEFINE_COUNT(name, ON_BLOCK, ON_BYTE)                                                    \
  size_t name##_scalar(const uint8_t *text, size_t count) {                                      \
    size_t total = 0;                                                                            \
    for (size_t i = 0; i < count; i++) {                                                         \
      const uint8_t byte = text[i];                                                              \
      total += ON_BYTE;                                                                          \
    }                                                                                            \
    return total;                                                                                \
  }                                                                                              \
  CSCAN_PASS size_t name(const uint8_t *text, size_t count) {                                    \
    size_t total = 0, at = 0;                                                                    \
    while (at + 64 <= count) {                                                                   \
      cscan_block counters = 0, block;                                                           \
      for (int i = 0; i < 255 && at + 64 <= count; i++, at += 64) {                              \
        memcpy(&block, text + at, sizeof block);                                                 \
        counters -= (cscan_block)(ON_BLOCK);                                                     \
      }                                                                                          \
      total += __builtin_reduce_add(__builtin_convertvector(counters, u16x64));                  \
    }                                                                                            \
    return total + name##_scalar(text + at, count - at);                                         \
  }

DEFINE_COUNT(cscan_count_newlines, block == (uint8_t)'\n', byte == '\n')
DEFINE_COUNT(cscan_count_spaces, block <= (uint8_t)' ', byte <= ' ')
// As signed numbers the continuation bytes 0x80...0xBF are the 64 lowest.
DEFINE_COUNT(cscan_count_scalars, __builtin_bit_cast(s8x64, block) > (int8_t)-65, (byte & 0xC0) != 0x80)
DEFINE_COUNT(cscan_count_long_scalars, block >= (uint8_t)0xF0, byte >= 0xF0)

// The C library's is vectorised already.
size_t cscan_find(const uint8_t *text, size_t count, size_t from, uint8_t byte) {
  const uint8_t *found = from < count ? memchr(text + from, byte, count - from) : NULL;
  return found ? (size_t)(found - text) : count;
}

CSCAN_PASS size_t cscan_find_last(const uint8_t *text, size_t count, uint8_t byte) {
  size_t end = count;
  for (; end >= 64; end -= 64) {
    cscan_block block;
    memcpy(&block, text + end - 64, sizeof block);
    const uint64_t mask = CSCAN_MASK(block == byte);
    if (mask != 0) return end - 1 - (size_t)__builtin_clzll(mask);
  }
  const size_t found = cscan_find_last_scalar(text, end, byte);
  return found < end ? found : count;
}

size_t cscan_find_last_scalar(const uint8_t *text, size_t count, uint8_t byte) {
  for (size_t i = count; i > 0; i--) {
    if (text[i - 1] == byte) return i - 1;
  }
  return count;
}
