#ifndef CSCAN_LITERALS_H
#define CSCAN_LITERALS_H
// Many literals at once: ASCII letters in either case, every other byte as it is. Three steps:
//
// 1. Two byte tables, one indexed by a hash of three folded bytes and one by a hash of six, say at which
//    positions a literal may begin. A bit stands for a group of literals; a position stays when some bit is set
//    in both. Two Japanese characters are six bytes: by either alone most pairs of kana would pass.
// 2. Of what stays, that goes on whose first nine, six, four, three or two folded bytes (its *key*) may be those of
//    some literal. Most places that stay begin like a literal; nine bytes are three Japanese characters.
// 3. The literals of the slot are compared, first by their eight first bytes, then in full.
//
// The first two steps have no branch that depends on the text: with thousands of literals each would be
// mispredicted often.

#include <stddef.h>
#include <stdint.h>

enum {
  /// Two tables of 32 KiB: with 16 KiB each a seventh more time goes into what passes them by chance.
  CSCAN_FILTER_BITS = 15,
  CSCAN_SLOT_BITS = 16,
  /// The bits of `taken`, which take 32 KiB.
  CSCAN_TAKEN_BITS = 18,
  CSCAN_LITERAL_MIN = 2,
  CSCAN_LITERAL_MAX = 64,
  /// The group of literals of two bytes: in `first` whatever the third byte is, in `second` everywhere.
  CSCAN_GROUP_PAIR = 1,
  /// The group of literals of three to five bytes: in `second` everywhere.
  CSCAN_GROUP_SHORT = 2,
  /// The group of literals of six to eight bytes.
  CSCAN_GROUP_MIDDLE = 4,
  /// The groups of literals of nine bytes and more; any of these bits.
  CSCAN_GROUPS_LONG = 0xF8,
};

/// The beginning of a literal: what `mask` leaves of eight folded bytes of text must equal `bytes`.
///
/// Apart from the rest, so that it stays in the cache: nearly all that stands in the way of a hit fails here.
typedef struct {
  /// The first eight bytes, or all if there are fewer, each `| 0x20`, the first in the lowest byte; 0 above.
  uint64_t bytes;
  uint64_t mask;
} cscan_literal_head;

/// One literal in the table.
typedef struct {
  /// The first six, four, three or two bytes, each `| 0x20`, the first in the lowest byte, 0 above; or the
  /// `cscan_literal_nine` of the first nine.
  uint64_t key;
  uint32_t id;
  uint32_t length;
  /// With `mask` set on a text byte, what it must equal: ASCII letters in lower case.
  uint8_t bytes[CSCAN_LITERAL_MAX];
  /// 0x20 for an ASCII letter, 0 for any other byte.
  uint8_t mask[CSCAN_LITERAL_MAX];
} cscan_literal;

/// Literals ready for a search. The caller owns the memory.
typedef struct {
  /// `1 << CSCAN_FILTER_BITS` bytes each, `first` by `cscan_literal_hash` of three bytes, `second` by
  /// `cscan_literal_hash_six`.
  const uint8_t *first;
  const uint8_t *second;
  /// By `cscan_literal_taken`, whether some literal may have a key. Bit n of byte m is number 8 m + n.
  const uint8_t *taken;
  /// Sorted by `cscan_literal_slot(key)`; `heads` in the same order.
  const cscan_literal *literals;
  const cscan_literal_head *heads;
  /// `(1 << CSCAN_SLOT_BITS) + 1` numbers: the literals of slot s are `slots[s]..<slots[s + 1]`.
  const uint32_t *slots;
  /// How many literals at most can begin at one position.
  size_t most;
} cscan_literals_table;

/// A literal found.
typedef struct {
  uint32_t position;
  uint32_t id;
} cscan_hit;

/// A hash in 16 bits of three bytes, each `| 0x20`, the first in the lowest byte. The highest byte of `window`
/// has no influence.
static inline uint16_t cscan_literal_sum(uint32_t window) {
  // In 16 bits throughout, so that a vector register holds the hashes of eight positions.
  return (uint16_t)((window & 0xFFFF) * 0x9E37u + (window >> 8 & 0xFFFF) * 0x85EBu);
}

/// The place in `first` of the three lowest bytes of `key`.
static inline uint32_t cscan_literal_hash(uint64_t key) {
  return cscan_literal_sum((uint32_t)key) >> (16 - CSCAN_FILTER_BITS);
}

/// The place in `second` of the six lowest bytes of `key`.
static inline uint32_t cscan_literal_hash_six(uint64_t key) {
  const uint32_t sum = cscan_literal_sum((uint32_t)key) * 0x6F4Fu + cscan_literal_sum((uint32_t)(key >> 24));
  return (sum & 0xFFFF) >> (16 - CSCAN_FILTER_BITS);
}

/// The slot of a key.
static inline uint32_t cscan_literal_slot(uint64_t key) {
  return (uint32_t)((key * 0x9E3779B97F4A7C15u) >> (64 - CSCAN_SLOT_BITS));
}

/// The key of nine bytes: eight folded ones, the first in the lowest byte, and the ninth.
static inline uint64_t cscan_literal_nine(uint64_t eight, uint8_t ninth) {
  return eight ^ (ninth | 0x20) * UINT64_C(0x0202020202020202);
}

/// The bit of a key in `taken`.
static inline uint32_t cscan_literal_taken(uint64_t key) {
  return (uint32_t)((key * 0x9E3779B97F4A7C15u) >> (64 - CSCAN_TAKEN_BITS));
}

/// Writes every occurrence of every literal that begins in `text[from..<count]` and returns how many.
///
/// Ascending by position; several literals at one position stand in an order that only depends on the table.
/// Stops when fewer than `most` free places are left in `hits`; `*next` is where to go on (`count` at the
/// end). `count` is below 2^32; `capacity` is at least `most`, and at least 1.
size_t cscan_literals(
    const cscan_literals_table *table, const uint8_t *text, size_t count, size_t from, cscan_hit *hits,
    size_t capacity, size_t *next);
size_t cscan_literals_scalar(
    const cscan_literals_table *table, const uint8_t *text, size_t count, size_t from, cscan_hit *hits,
    size_t capacity, size_t *next);

#endif
