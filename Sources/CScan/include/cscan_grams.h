#ifndef CSCAN_GRAMS_H
#define CSCAN_GRAMS_H
// The k-grams of a text reduced to its letters and digits, each with a rolling hash.
//
// Contracts as in cscan.h: no allocation, positions in bytes.

#include <stddef.h>
#include <stdint.h>

enum {
  /// Bytes of a k-gram: letters of ASCII and digits count one, all other characters two.
  CSCAN_GRAM = 20,
  /// How far the place jumps where a new segment begins.
  CSCAN_GRAM_BREAK = 1 << 12,
};

/// What each of the 256 bytes adds to the hash when it comes, and takes away when it goes (the same, rotated
/// CSCAN_GRAM times).
///
/// Where `words` is not null, only hashes whose upper `bits` bits are a set bit of it are reported.
typedef struct {
  const uint64_t *coming, *going;
  const uint64_t *words;
  uint32_t bits;
} cscan_gram_table;

/// One k-gram: where its first character begins and its last one ends, and how many bytes of reduced text stand
/// before it.
typedef struct {
  uint64_t hash;
  uint32_t start, end, place;
} cscan_gram;

/// How far a text was read; all zero at the beginning.
typedef struct {
  uint64_t hash;
  size_t from;
  uint32_t place, held;
  uint32_t starts[32];
  uint8_t bytes[32];
} cscan_gram_state;

/// Writes the next k-grams of a valid UTF-8 text in ascending order and returns how many; 0 at its end.
///
/// Reduced: white space, punctuation, signs and emoji are dropped, capitals become small, U+001E begins a new
/// segment. Buzhash: Cohen, "Recursive hashing functions for n-grams", ACM TOIS 15(3), 1997. `count` is below 2^32;
/// `capacity` is at least 2.
size_t cscan_grams(
    const uint8_t *text, size_t count, const cscan_gram_table *table, cscan_gram_state *state, cscan_gram *grams,
    size_t capacity);

#endif
