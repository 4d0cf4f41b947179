#ifndef CSCAN_WORDS_H
#define CSCAN_WORDS_H
// Where a word of a set may begin: for sets of some hundred words that a detector looks for in a sentence or a page,
// ASCII letters in either case. One bit for each hash of three folded bytes passes nearly every place by.

#include <stddef.h>
#include <stdint.h>

/// A place in a table of `1 << bits` bits, for the three lowest bytes of `key`, each `| 0x20`.
static inline uint32_t cscan_word_bit(uint32_t key, uint32_t bits) {
  return ((key & 0xFFFFFF) * 0x9E3779B1u) >> (32 - bits);
}

/// The first offset at or after `from` where a character begins whose three bytes, folded, have their bit set in
/// `table`; `count` when there is none. A word of fewer than three bytes is not found.
///
/// `table` has `1 << bits` bits, bit n of number m is 64 m + n; `bits` is 6 to 24.
size_t cscan_word_start(const uint64_t *table, uint32_t bits, const uint8_t *text, size_t count, size_t from);
size_t cscan_word_start_scalar(
    const uint64_t *table, uint32_t bits, const uint8_t *text, size_t count, size_t from);

#endif
