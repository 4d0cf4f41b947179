#include <string.h>

#include "cscan.h"

static const uint64_t FOLD = 0x2020202020202020u;

static inline uint64_t is_set(const uint64_t *table, uint32_t bits, uint64_t key) {
  const uint32_t bit = cscan_word_bit((uint32_t)key, bits);
  return table[bit >> 6] >> (bit & 63) & 1;
}

/// Bit i: whether byte i of `eight` begins a character.
static inline uint64_t starts_of(uint64_t eight) {
  const uint64_t continues = (eight & ~(eight << 1)) >> 7 & 0x0101010101010101u;
  // The product gathers the eight lowest bits of the bytes in its highest byte.
  return ~(continues * 0x0102040810204080u >> 56) & 0xFF;
}

size_t cscan_word_start(const uint64_t *table, uint32_t bits, const uint8_t *text, size_t count, size_t from) {
  // Eight places at once, without a branch for each.
  for (; from + 10 <= count; from += 8) {
    uint64_t low, high;
    memcpy(&low, text + from, sizeof low);
    memcpy(&high, text + from + 2, sizeof high);
    const uint64_t starts = starts_of(low);
    low |= FOLD;
    high |= FOLD;
    uint64_t places = 0;
    for (int i = 0; i < 6; i++) places |= is_set(table, bits, low >> 8 * i) << i;
    for (int i = 6; i < 8; i++) places |= is_set(table, bits, high >> 8 * (i - 2)) << i;
    places &= starts;
    if (places != 0) return from + (size_t)__builtin_ctzll(places);
  }
  return cscan_word_start_scalar(table, bits, text, count, from);
}

size_t cscan_word_start_scalar(
    const uint64_t *table, uint32_t bits, const uint8_t *text, size_t count, size_t from) {
  for (; from + 3 <= count; from++) {
    if ((text[from] & 0xC0) == 0x80) continue;
    const uint32_t key = text[from] | (uint32_t)text[from + 1] << 8 | (uint32_t)text[from + 2] << 16;
    if (is_set(table, bits, key | FOLD)) return from;
  }
  return count;
}
