#ifndef CSCAN_LITERALS_H
#define CSCAN_LITERALS_H
// Many literals at once: ASCII letters in either case, every other byte as it is. Three steps:
//
// 1. Two byte tables, one indexed by a hash of three folded bytes and one by a hash of six, say where a
//    literal may begin. Only the first bytes of characters are looked up, a third of a Japanese text. A bit
//    stands for a group of literals; a place stays when some bit is set in both. Two Japanese characters
//    are six bytes: by either alone most pairs of kana would pass.
// 2. Of what stays, that goes on whose *key* may be that of some literal of the group. Most places that
//    stay begin like a literal; a long literal's key ends at its ninth byte, after three Japanese
//    characters.
// 3. The literals in the slot of the key are compared in full.
//
// Each step goes over a few hundred positions, notes what it finds and branches as little as it can on a
// single one: with thousands of literals such a branch would be mispredicted often.

#include <stddef.h>
#include <stdint.h>

enum {
  /// Two tables of 32 KiB: with 16 KiB more passes them by chance, with 64 KiB the cache is missed more
  /// often; either is a little slower.
  CSCAN_FILTER_BITS = 15,
  CSCAN_SLOT_BITS = 16,
  /// The bits of `taken`, which take 32 KiB.
  CSCAN_TAKEN_BITS = 18,
  CSCAN_LITERAL_MIN = 2,
  CSCAN_LITERAL_MAX = 64,
  /// Literals of nine bytes and more, each in one of four groups. Their key: the eight bytes after the
  /// first one.
  CSCAN_GROUPS_LONG = 0x0F,
  /// Literals of two bytes, which are the key: in `first` whatever the third byte is, in `second`
  /// everywhere.
  CSCAN_GROUP_PAIR = 0x10,
  /// Literals of three bytes, which are the key: in `second` everywhere.
  CSCAN_GROUP_TRIPLE = 0x20,
  /// Literals of four and five bytes, the first four are the key: in `second` everywhere.
  CSCAN_GROUP_SHORT = 0x40,
  /// Literals of six to eight bytes, the first six are the key.
  CSCAN_GROUP_MIDDLE = 0x80,
};

/// One literal in the table.
typedef struct {
  /// Two to eight of its bytes, see the groups for which; each `| 0x20`, the first in the lowest byte, 0
  /// above.
  uint64_t key;
  uint32_t id;
  /// Where it stands in the table's `bytes`.
  uint32_t start;
  uint32_t length;
} cscan_literal;

/// Literals ready for a search. The caller owns the memory.
typedef struct {
  /// `1 << CSCAN_FILTER_BITS` bytes each, `first` by `cscan_literal_hash` of three bytes, `second` by
  /// `cscan_literal_hash_six`.
  const uint8_t *first;
  const uint8_t *second;
  /// By `cscan_literal_taken`, whether some literal may have a key. Bit n of word m is number 32 m + n.
  const uint32_t *taken;
  /// Sorted by `cscan_literal_slot(key)`.
  const cscan_literal *literals;
  /// The literals' text, letters in lower case; behind it `CSCAN_LITERAL_MAX` bytes of any value.
  const uint8_t *bytes;
  /// `(1 << CSCAN_SLOT_BITS) + 1` numbers: the literals of slot s are `slots[s]..<slots[s + 1]`.
  const uint32_t *slots;
  /// How many literals at most can begin at one position, and one: a hit is written before it is known to
  /// be one.
  size_t most;
} cscan_literals_table;

/// A literal found.
typedef struct {
  uint32_t position;
  uint32_t id;
} cscan_hit;

/// Odd factors of the hashes, of no other meaning. In 16 bits, so that a vector register holds those of
/// many positions.
enum { CSCAN_FACTOR_0 = 0x9E37, CSCAN_FACTOR_1 = 0x85EB, CSCAN_FACTOR_2 = 0xC2B3, CSCAN_FACTOR_SIX = 0x6F4F };

/// A hash in 16 bits of three bytes, each `| 0x20`, the first in the lowest byte. The highest byte of
/// `window` has no influence.
static inline uint16_t cscan_literal_sum(uint32_t window) {
  return (uint16_t)(
      (window & 0xFF) * CSCAN_FACTOR_0 + (window >> 8 & 0xFF) * CSCAN_FACTOR_1 +
      (window >> 16 & 0xFF) * CSCAN_FACTOR_2);
}

/// The place in `first` of the three lowest bytes of `key`.
static inline uint32_t cscan_literal_hash(uint64_t key) {
  return cscan_literal_sum((uint32_t)key) >> (16 - CSCAN_FILTER_BITS);
}

/// The place in `second` of the six lowest bytes of `key`.
static inline uint32_t cscan_literal_hash_six(uint64_t key) {
  const uint32_t further = cscan_literal_sum((uint32_t)(key >> 24));
  const uint32_t sum = cscan_literal_sum((uint32_t)key) * CSCAN_FACTOR_SIX + further;
  return (sum & 0xFFFF) >> (16 - CSCAN_FILTER_BITS);
}

/// The slot of a key.
static inline uint32_t cscan_literal_slot(uint64_t key) {
  return (uint32_t)((key * 0x9E3779B97F4A7C15u) >> (64 - CSCAN_SLOT_BITS));
}

/// The bit of a key in `taken`.
static inline uint32_t cscan_literal_taken(uint64_t key) {
  return (uint32_t)((key * 0x9E3779B97F4A7C15u) >> (64 - CSCAN_TAKEN_BITS));
}

/// Writes every occurrence of every literal that begins in `text[from..<count]` and returns how many. No
/// literal may begin with a byte in 0x80...0xBF.
///
/// Ascending by position; several literals at one position stand in an order that only depends on the
/// table. Stops when fewer than `most` free places are left in `hits`; `*next` is where to go on (`count`
/// at the end). `count` is below 2^32; `capacity` is at least `most`.
size_t cscan_literals(
    const cscan_literals_table *table, const uint8_t *text, size_t count, size_t from, cscan_hit *hits,
    size_t capacity, size_t *next);
size_t cscan_literals_scalar(
    const cscan_literals_table *table, const uint8_t *text, size_t count, size_t from, cscan_hit *hits,
    size_t capacity, size_t *next);

#endif
