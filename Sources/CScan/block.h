#ifndef CSCAN_BLOCK_H
#define CSCAN_BLOCK_H
// Blocks of 64 bytes and the bit masks of what is in them: bit i is byte i.
//
// Clang's vector extensions compile a comparison turned into booleans to `pmovmskb` on x86-64 and to its
// NEON counterpart on arm64, without any flag.

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t cscan_block __attribute__((ext_vector_type(16)));
typedef bool cscan_flags __attribute__((ext_vector_type(16)));

/// The mask of a comparison of one block.
#define CSCAN_MASK(condition) __builtin_bit_cast(uint16_t, __builtin_convertvector((condition), cscan_flags))

/// Bytes in `low...high`, given as `low` and `high - low`: one subtraction and one unsigned comparison.
#define CSCAN_IN(block, low, width) (((block) - (uint8_t)(low)) <= (uint8_t)(width))

/// For every byte, whether the byte `distance` before (after) it has the bit.
static inline uint64_t cscan_before(uint64_t previous, uint64_t current, int distance) {
  return current << distance | previous >> (64 - distance);
}
static inline uint64_t cscan_after(uint64_t current, uint64_t next, int distance) {
  return current >> distance | next << (64 - distance);
}

#endif
