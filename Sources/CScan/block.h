#ifndef CSCAN_BLOCK_H
#define CSCAN_BLOCK_H
// Blocks of 64 bytes and the bit masks of what is in them: bit i is byte i.
//
// Clang's vector extensions compile a comparison turned into booleans to four `pmovmskb` on any x86-64, to two with
// AVX2, to a mask register with AVX-512 and to its NEON counterpart on arm64, without any flag.

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/// Before a pass: it is compiled for three levels of x86-64, and the loader picks the one for the machine.
///
/// Not with a sanitizer, whose own start-up comes after the picking.
#if defined(__x86_64__) && defined(__GLIBC__) && !__has_feature(address_sanitizer) && \
    !__has_feature(thread_sanitizer) && !__has_feature(coverage_sanitizer)
#define CSCAN_PASS __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define CSCAN_PASS
#endif

/// For what a pass is made of, so that it is compiled for the pass's level.
#define CSCAN_PART static inline __attribute__((always_inline))

typedef uint8_t cscan_block __attribute__((ext_vector_type(64)));
typedef bool cscan_flags __attribute__((ext_vector_type(64)));

/// The mask of a comparison of one block.
#define CSCAN_MASK(condition) __builtin_bit_cast(uint64_t, __builtin_convertvector((condition), cscan_flags))

/// Bytes in `low...high`, given as `low` and `high - low`: one subtraction and one unsigned comparison.
#define CSCAN_IN(block, low, width) (((block) - (uint8_t)(low)) <= (uint8_t)(width))

/// Makes `block` the 64 bytes at `at`; those past the end of the text are zeros.
CSCAN_PART void cscan_load(cscan_block *block, const uint8_t *text, size_t count, size_t at) {
  if (at + sizeof *block <= count) {
    memcpy(block, text + at, sizeof *block);
  } else {
    *block = (cscan_block){0};
    if (at < count) memcpy(block, text + at, count - at);
  }
}

/// For every byte, whether the byte `distance` before (after) it has the bit.
static inline uint64_t cscan_before(uint64_t previous, uint64_t current, int distance) {
  return current << distance | previous >> (64 - distance);
}
static inline uint64_t cscan_after(uint64_t current, uint64_t next, int distance) {
  return current >> distance | next << (64 - distance);
}

#endif
