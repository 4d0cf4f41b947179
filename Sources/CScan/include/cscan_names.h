#ifndef CSCAN_NAMES_H
#define CSCAN_NAMES_H
// Where Japanese text may hold a person's name: a first, coarse look at every kanji and every katakana word.
//
// Contracts as in cscan.h: no allocation, a scalar twin, positions in bytes.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum {
  /// Bits of the Bloom filter of words that are no names: two bits a word.
  CSCAN_KNOWN_BITS = 20,
  /// Bits of the same of pairs of kanji that begin a surname or a given name.
  CSCAN_PAIR_BITS = 20,
  CSCAN_STRETCH_KANJI = 1,
  CSCAN_STRETCH_KATAKANA = 2,
};

/// What is known beforehand; the caller owns the memory.
typedef struct {
  /// `1 << CSCAN_KNOWN_BITS` bits: pairs of kanji and words of katakana that are ordinary words or places.
  const uint8_t *known;
  /// `1 << CSCAN_PAIR_BITS` bits.
  const uint8_t *pairs;
} cscan_names_table;

/// A run of kanji or of katakana, half-open.
typedef struct {
  uint32_t start;
  uint32_t end;
  uint32_t kind;
} cscan_stretch;

/// The hash of a word's first eight bytes, its last eight and its length.
static inline uint64_t cscan_name_hash_of(uint64_t head, uint64_t tail, size_t count) {
  const uint64_t hash = (head * 0x9E3779B97F4A7C15u ^ (tail + count)) * 0xD6E8FEB86659FD93u;
  return hash ^ hash >> 32;
}

/// The hash of a word of six bytes and more, by which both tables are made and read.
static inline uint64_t cscan_name_hash(const uint8_t *word, size_t count) {
  const uint64_t six = 0xFFFFFFFFFFFF;
  uint64_t head = 0, tail = 0;
  if (count < 8) {
    for (size_t i = 0; i < count; i++) head |= (uint64_t)word[i] << (8 * i);
    tail = head &= six;
  } else {
    memcpy(&head, word, 8);
    memcpy(&tail, word + count - 8, 8);
  }
  return cscan_name_hash_of(head, tail, count);
}

/// The two bits of a hash in a filter of `1 << bits` bits.
static inline uint32_t cscan_name_bit(uint64_t hash, int bits) { return (uint32_t)(hash >> (64 - bits)); }
static inline uint32_t cscan_name_bit2(uint64_t hash, int bits) {
  return (uint32_t)(hash >> 16) & ((1u << bits) - 1);
}

/// Writes the stretches of `text[from..<count]` that may hold a name, in ascending order, and returns how many.
///
/// Kanji (lead bytes E4 to E9, and 々): a stretch is a whole run. It stays when one of its pairs begins a name;
/// a run of two, three or four also when the words it would consist of are not known. Katakana: a stretch is a
/// word; it stays when it has two characters and more and is not known.
/// `from` is 0 or where an earlier call stopped. Stops when fewer than 64 free places are left; `*next` is where to go on (`count` at the
/// end). `count` is below 2^32; `capacity` is at least 64.
size_t cscan_names(
    const uint8_t *text, size_t count, size_t from, const cscan_names_table *table, cscan_stretch *stretches,
    size_t capacity, size_t *next);
size_t cscan_names_scalar(
    const uint8_t *text, size_t count, size_t from, const cscan_names_table *table, cscan_stretch *stretches,
    size_t capacity, size_t *next);

#endif
