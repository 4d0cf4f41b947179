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

/// The lowest `count` bytes of `window`.
static inline uint64_t key_of(uint64_t window, int count) { return window & ((UINT64_C(1) << 8 * count) - 1); }

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
    if ((window & table->heads[i].mask) != table->heads[i].bytes) continue;
    const cscan_literal *literal = &table->literals[i];
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
  if (groups & CSCAN_GROUP_PAIR) n += hits_of_key(table, key_of(window, 2), window, text, count, at, hits);
  if (groups & CSCAN_GROUP_SHORT) {
    n += hits_of_key(table, key_of(window, 3), window, text, count, at, hits + n);
    n += hits_of_key(table, key_of(window, 4), window, text, count, at, hits + n);
  }
  if (groups & CSCAN_GROUP_MIDDLE) n += hits_of_key(table, key_of(window, 6), window, text, count, at, hits + n);
  if (groups & CSCAN_GROUPS_LONG) {
    const uint64_t key = cscan_literal_nine(window, at + 8 < count ? text[at + 8] : 0);
    n += hits_of_key(table, key, window, text, count, at, hits + n);
  }
  return n;
}

// ---- The filter -------------------------------------------------------------------------------------------

enum {
  /// Positions that are filtered at once.
  CHUNK = 128,
  /// Sums for them: the last one needs that of three positions further, and they come in sixteens.
  SUMS = CHUNK + 16,
  /// Bytes that these sums are made of.
  READ = SUMS + 2,
};

/// Where in the two tables the positions of a chunk are looked up.
typedef struct {
  uint16_t first[SUMS];
  uint16_t second[CHUNK];
} chunk_hashes;

typedef uint16_t u16x8 __attribute__((ext_vector_type(8)));

/// `cscan_literal_sum` of the windows at 16 positions.
static inline void sum16(const uint8_t *text, uint16_t *sums) {
  u16x8 at0, at1, at2;
  memcpy(&at0, text, sizeof at0);
  memcpy(&at1, text + 1, sizeof at1);
  memcpy(&at2, text + 2, sizeof at2);
  at0 |= (uint16_t)FOLD;
  at1 |= (uint16_t)FOLD;
  at2 |= (uint16_t)FOLD;
  const u16x8 even = at0 * (uint16_t)0x9E37 + at1 * (uint16_t)0x85EB;
  const u16x8 odd = at1 * (uint16_t)0x9E37 + at2 * (uint16_t)0x85EB;
  const u16x8 low = __builtin_shufflevector(even, odd, 0, 8, 1, 9, 2, 10, 3, 11);
  const u16x8 high = __builtin_shufflevector(even, odd, 4, 12, 5, 13, 6, 14, 7, 15);
  memcpy(sums, &low, sizeof low);
  memcpy(sums + 8, &high, sizeof high);
}

/// The hashes of a chunk; bytes past the end of the text count as zeros.
static void hash_chunk(const uint8_t *text, size_t left, chunk_hashes *hashes) {
  uint8_t padded[READ] = {0};
  if (left < READ) {
    memcpy(padded, text, left);
    text = padded;
  }
  const uint16_t drop = 16 - CSCAN_FILTER_BITS;
  for (size_t i = 0; i < SUMS; i += 16) sum16(text + i, hashes->first + i);
  for (size_t i = 0; i < CHUNK; i += 8) {
    u16x8 here, further;
    memcpy(&here, hashes->first + i, sizeof here);
    memcpy(&further, hashes->first + i + 3, sizeof further);
    further = (here * (uint16_t)0x6F4F + further) >> drop;
    here >>= drop;
    memcpy(hashes->first + i, &here, sizeof here);
    memcpy(hashes->second + i, &further, sizeof further);
  }
}

/// The groups that may have a literal at a position of a chunk.
static inline uint32_t groups_at(const cscan_literals_table *table, const chunk_hashes *hashes, size_t place) {
  return table->first[hashes->first[place]] & table->second[hashes->second[place]];
}

/// Whether some literal may have `key`.
static inline uint32_t is_taken(const cscan_literals_table *table, uint64_t key) {
  const uint32_t bit = cscan_literal_taken(key);
  return table->taken[bit >> 3] >> (bit & 7) & 1;
}

/// Keeps those of `places` at which a literal with the same key exists, and returns how many.
static size_t keep_taken(
    const cscan_literals_table *table, const chunk_hashes *hashes, const uint8_t *text, uint8_t *places,
    size_t count) {
  size_t kept = 0;
  for (size_t i = 0; i < count; i++) {
    const size_t place = places[i];
    uint64_t window;
    memcpy(&window, text + place, sizeof window);
    window |= FOLD;
    const uint32_t groups = groups_at(table, hashes, place);
    const uint32_t is_pair = groups & CSCAN_GROUP_PAIR;
    const uint32_t is_short = (groups & CSCAN_GROUP_SHORT) != 0;
    const uint32_t is_middle = (groups & CSCAN_GROUP_MIDDLE) != 0;
    const uint32_t is_long = (groups & CSCAN_GROUPS_LONG) != 0;
    places[kept] = (uint8_t)place;
    kept += is_pair | (is_short & (is_taken(table, key_of(window, 3)) | is_taken(table, key_of(window, 4)))) |
        (is_middle & is_taken(table, key_of(window, 6))) | (is_long & is_taken(table, cscan_literal_nine(window, text[place + 8])));
  }
  return kept;
}

size_t cscan_literals(
    const cscan_literals_table *table, const uint8_t *text, size_t count, size_t from, cscan_hit *hits,
    size_t capacity, size_t *next) {
  chunk_hashes hashes;
  uint8_t places[CHUNK + 1];
  size_t n = 0;
  for (; from < count; from += CHUNK) {
    hash_chunk(text + from, count - from, &hashes);
    size_t left = 0;
    for (size_t i = 0; i < CHUNK; i++) {
      places[left] = (uint8_t)i;
      left += groups_at(table, &hashes, i) != 0;
    }
    if (from + CHUNK + 9 <= count) left = keep_taken(table, &hashes, text + from, places, left);
    for (size_t i = 0; i < left && from + places[i] < count; i++) {
      const size_t at = from + places[i];
      if (capacity - n < table->most) {
        *next = at;
        return n;
      }
      n += hits_at(table, groups_at(table, &hashes, places[i]), text, count, at, hits + n);
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
