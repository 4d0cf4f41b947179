#include <stdbool.h>
#include <string.h>

#include "cscan.h"

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "keys and hashes are read from the text in little-endian order"
#endif

static const uint64_t FOLD = 0x2020202020202020u;

/// The eight bytes at `at`, which is below `count`, folded; past the end of the text, zeros folded.
static inline uint64_t folded(const uint8_t *text, size_t count, size_t at) {
  uint64_t bytes = 0;
  if (at + 8 <= count) {
    memcpy(&bytes, text + at, sizeof bytes);
  } else {
    memcpy(&bytes, text + at, count - at);
  }
  return bytes | FOLD;
}

/// Whether `literal` stands at `text`, of which `left` bytes are left.
static bool equals(const cscan_literal *literal, const uint8_t *text, size_t left) {
  if (literal->length > left) return false;
  for (size_t i = 0; i < literal->length; i++) {
    if ((text[i] | literal->mask[i]) != literal->bytes[i]) return false;
  }
  return true;
}

/// Writes the literals that stand at `at`, where the folded text is `window`, of those with one key.
static inline size_t hits_of_key(
    const cscan_literals_table *table, uint64_t key, uint64_t window, const uint8_t *text, size_t count,
    size_t at, cscan_hit *hits) {
  size_t n = 0;
  const uint32_t slot = cscan_literal_slot(key);
  for (uint32_t i = table->slots[slot]; i < table->slots[slot + 1]; i++) {
    const cscan_literal *literal = &table->literals[i];
    if ((window & literal->prefix_mask) != literal->prefix) continue;
    // A slot may hold literals with another key, which are found by that one.
    if (literal->key == key && equals(literal, text + at, count - at)) {
      hits[n++] = (cscan_hit){(uint32_t)at, literal->id};
    }
  }
  return n;
}

/// Writes the literals of some groups that stand at `at`.
static size_t hits_at(
    const cscan_literals_table *table, uint32_t groups, const uint8_t *text, size_t count, size_t at,
    cscan_hit *hits) {
  size_t n = 0;
  const uint64_t window = folded(text, count, at);
  const uint64_t pair = window & 0xFFFF, three = window & 0xFFFFFF, six = window & 0xFFFFFFFFFFFF;
  if (groups & CSCAN_GROUP_PAIR) n += hits_of_key(table, pair, window, text, count, at, hits);
  if (groups & CSCAN_GROUP_SHORT) n += hits_of_key(table, three, window, text, count, at, hits + n);
  if (groups & CSCAN_GROUPS_LONG) n += hits_of_key(table, six, window, text, count, at, hits + n);
  return n;
}

// ---- The filter -------------------------------------------------------------------------------------------

enum {
  /// Positions that are filtered at once.
  CHUNK = 128,
  /// Hashes for them: the last one needs that of three positions further, and they come in sixteens.
  HASHES = CHUNK + 16,
  /// Bytes that these hashes are made of.
  READ = HASHES + 2,
};

typedef uint16_t u16x8 __attribute__((ext_vector_type(8)));

/// `cscan_literal_hash` of the windows at 16 positions.
static inline void hash16(const uint8_t *text, uint16_t *hashes) {
  u16x8 at0, at1, at2;
  memcpy(&at0, text, sizeof at0);
  memcpy(&at1, text + 1, sizeof at1);
  memcpy(&at2, text + 2, sizeof at2);
  at0 |= (uint16_t)FOLD;
  at1 |= (uint16_t)FOLD;
  at2 |= (uint16_t)FOLD;
  const u16x8 even = (at0 * (uint16_t)0x9E37 + at1 * (uint16_t)0x85EB) >> (uint16_t)(16 - CSCAN_FILTER_BITS);
  const u16x8 odd = (at1 * (uint16_t)0x9E37 + at2 * (uint16_t)0x85EB) >> (uint16_t)(16 - CSCAN_FILTER_BITS);
  const u16x8 low = __builtin_shufflevector(even, odd, 0, 8, 1, 9, 2, 10, 3, 11);
  const u16x8 high = __builtin_shufflevector(even, odd, 4, 12, 5, 13, 6, 14, 7, 15);
  memcpy(hashes, &low, sizeof low);
  memcpy(hashes + 8, &high, sizeof high);
}

/// The hashes of a chunk; bytes past the end of the text count as zeros.
static void hash_chunk(const uint8_t *text, size_t left, uint16_t *hashes) {
  uint8_t padded[READ] = {0};
  if (left < READ) {
    memcpy(padded, text, left);
    text = padded;
  }
  for (size_t i = 0; i < HASHES; i += 16) hash16(text + i, hashes + i);
}

/// The groups that may have a literal at the position of `hash`.
static inline uint32_t groups_of(const uint8_t *first, const uint8_t *second, const uint16_t *hash) {
  return first[hash[0]] & second[hash[3]];
}

/// Whether a literal may begin at one of eight positions.
static inline bool may_begin(const uint8_t *first, const uint8_t *second, const uint16_t *hashes) {
  uint32_t groups = 0;
#pragma clang loop unroll(full)
  for (int i = 0; i < 8; i++) groups |= groups_of(first, second, hashes + i);
  return groups != 0;
}

/// Of eight positions, those where a literal may begin.
static inline uint32_t places(const uint8_t *first, const uint8_t *second, const uint16_t *hashes) {
  uint32_t places = 0;
#pragma clang loop unroll(full)
  for (int i = 0; i < 8; i++) places |= (uint32_t)(groups_of(first, second, hashes + i) != 0) << i;
  return places;
}

size_t cscan_literals(
    const cscan_literals_table *table, const uint8_t *text, size_t count, size_t from, cscan_hit *hits,
    size_t capacity, size_t *next) {
  const uint8_t *first = table->first, *second = table->second;
  uint16_t hashes[HASHES];
  size_t n = 0;
  for (; from < count; from += CHUNK) {
    hash_chunk(text + from, count - from, hashes);
    for (size_t i = 0; i < CHUNK; i += 8) {
      if (!may_begin(first, second, hashes + i)) continue;
      for (uint32_t left = places(first, second, hashes + i); left != 0; left &= left - 1) {
        const size_t place = i + (size_t)__builtin_ctz(left);
        const size_t at = from + place;
        if (at >= count) break;
        if (capacity - n < table->most) {
          *next = at;
          return n;
        }
        n += hits_at(table, groups_of(first, second, hashes + place), text, count, at, hits + n);
      }
    }
  }
  *next = count;
  return n;
}

// ---- The twin ---------------------------------------------------------------------------------------------

size_t cscan_literals_scalar(
    const cscan_literals_table *table, const uint8_t *text, size_t count, size_t from, cscan_hit *hits,
    size_t capacity, size_t *next) {
  size_t n = 0;
  while (from < count && capacity - n >= table->most) {
    n += hits_at(table, 0xFF, text, count, from, hits + n);
    from += 1;
  }
  *next = from;
  return n;
}
