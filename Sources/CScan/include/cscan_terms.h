#ifndef CSCAN_TERMS_H
#define CSCAN_TERMS_H
// Where a text may hold one of many terms: a look at the first word or the first two characters of each.
//
// Contracts as in cscan.h: no allocation, a scalar twin, positions in bytes.

#include <stddef.h>
#include <stdint.h>

/// The character at `at` in a valid UTF-8 text as terms are compared: small letters (Latin, Greek, Cyrillic), and
/// a space for every character of white space. `*end` is where the character ends.
uint32_t cscan_term_character(const uint8_t *text, size_t count, size_t at, size_t *end);

/// The hash of a word of ASCII letters and digits in either case.
uint64_t cscan_term_word_hash(const uint8_t *word, size_t count);

/// The hash of two characters, the first of them not ASCII.
uint64_t cscan_term_pair_hash(uint32_t first, uint32_t second);

/// A table of `1 << bits` bits; a hash's bit is its upper `bits` bits.
typedef struct {
  const uint64_t *words;
  uint32_t bits;
} cscan_term_table;

/// Writes, in ascending order, the offsets in `text[from..<count]` where a term may begin and returns how many: at
/// each whole word of ASCII letters and digits, and at each other character with the one behind it, whose hash has
/// its bit set.
///
/// `from` is 0 or where an earlier call stopped. Stops when fewer than 64 free places are left; `*next` is where to
/// go on (`count` at the end). `count` is below 2^32; `capacity` is at least 64.
size_t cscan_terms(
    const uint8_t *text, size_t count, size_t from, const cscan_term_table *table, uint32_t *places,
    size_t capacity, size_t *next);
size_t cscan_terms_scalar(
    const uint8_t *text, size_t count, size_t from, const cscan_term_table *table, uint32_t *places,
    size_t capacity, size_t *next);

#endif
