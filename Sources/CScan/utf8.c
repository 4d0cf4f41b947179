#include "block.h"
#include "cscan.h"

// Well-formed UTF-8 (Unicode 16, table 3-7) by counting roles: every byte that has to continue a sequence does, and no
// other byte does. The ranges that are narrower after some leads are rare and are looked at one by one.

/// The length of the sequence at `at`, or 0 when it is not well formed.
static size_t sequence_at(const uint8_t *text, size_t count, size_t at) {
  const uint8_t lead = text[at];
  const size_t left = count - at;
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (left < length) return 0;
  uint8_t low = 0x80, high = 0xBF;
  if (lead == 0xE0) low = 0xA0;
  if (lead == 0xED) high = 0x9F;
  if (lead == 0xF0) low = 0x90;
  if (lead == 0xF4) high = 0x8F;
  if (text[at + 1] < low || text[at + 1] > high) return 0;
  for (size_t i = 2; i < length; i++) {
    if ((text[at + i] & 0xC0) != 0x80) return 0;
  }
  return length;
}

size_t cscan_utf8_scalar(const uint8_t *text, size_t count, size_t from) {
  while (from < count) {
    const size_t length = sequence_at(text, count, from);
    if (length == 0) return from;
    from += length;
  }
  return count;
}

CSCAN_PASS size_t cscan_utf8(const uint8_t *text, size_t count, size_t from) {
  // Bytes of the next block that a sequence of the last one still needs.
  uint64_t owed = 0;
  // Past the end stand zeros, which continue nothing: a sequence that is cut off is seen there.
  for (size_t at = from; at < count || owed != 0; at += 64) {
    cscan_block block;
    cscan_load(&block, text, count, at);
    const uint64_t high = CSCAN_MASK(block >= (uint8_t)0x80);
    if ((high | owed) != 0) {
      const uint64_t continuing = CSCAN_MASK((block & (uint8_t)0xC0) == (uint8_t)0x80);
      const uint64_t lead3 = CSCAN_MASK(block >= (uint8_t)0xE0);
      const uint64_t lead4 = CSCAN_MASK(block >= (uint8_t)0xF0);
      // C0 and C1 begin nothing; E0, ED and F0 upwards narrow what may follow.
      uint64_t odd = lead4 | CSCAN_MASK(((block & (uint8_t)0xFE) == (uint8_t)0xC0) | (block == (uint8_t)0xE0) | (block == (uint8_t)0xED));
      const uint64_t lead = high & ~continuing;
      bool is_wrong = (owed | lead << 1 | lead3 << 2 | lead4 << 3) != continuing;
      for (; odd != 0; odd &= odd - 1) is_wrong |= sequence_at(text, count, at + (size_t)__builtin_ctzll(odd)) == 0;
      if (is_wrong) return cscan_utf8_scalar(text, count, from);
      owed = lead >> 63 | lead3 >> 62 | lead4 >> 61;
    }
    // Where a sequence begins, whatever was before is well formed.
    if (owed == 0) from = at + 64;
  }
  return count;
}
