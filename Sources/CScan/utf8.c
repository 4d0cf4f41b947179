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

size_t cscan_utf8(const uint8_t *text, size_t count, size_t from) {
  // Bytes of the next block that a sequence of the last one still needs.
  uint64_t owed = 0;
  size_t at = from;
  while (at + 64 <= count) {
    uint64_t high = 0, continuing = 0, lead3 = 0, lead4 = 0, odd = 0;
    for (int part = 0; part < 4; part++) {
      cscan_block block;
      memcpy(&block, text + at + 16 * part, 16);
      const int shift = 16 * part;
      high |= (uint64_t)CSCAN_MASK(block >= (uint8_t)0x80) << shift;
      continuing |= (uint64_t)CSCAN_MASK((block & (uint8_t)0xC0) == (uint8_t)0x80) << shift;
      lead3 |= (uint64_t)CSCAN_MASK(block >= (uint8_t)0xE0) << shift;
      lead4 |= (uint64_t)CSCAN_MASK(block >= (uint8_t)0xF0) << shift;
      // C0 and C1 begin nothing; E0, ED and F0 upwards narrow what may follow.
      odd |= (uint64_t)CSCAN_MASK(
                 ((block & (uint8_t)0xFE) == (uint8_t)0xC0) | (block == (uint8_t)0xE0) | (block == (uint8_t)0xED) |
                 (block >= (uint8_t)0xF0))
             << shift;
    }
    if ((high | owed) == 0) {
      at += 64;
      continue;
    }
    const uint64_t lead = high & ~continuing;
    const uint64_t expected = owed | lead << 1 | lead3 << 2 | lead4 << 3;
    if (expected != continuing) break;
    for (; odd != 0; odd &= odd - 1) {
      const size_t place = at + (size_t)__builtin_ctzll(odd);
      if (sequence_at(text, count, place) == 0) return cscan_utf8_scalar(text, count, from);
    }
    owed = lead >> 63 | lead3 >> 62 | lead4 >> 61;
    at += 64;
    // Where a sequence begins, whatever was before is well formed.
    if (owed == 0) from = at;
  }
  return cscan_utf8_scalar(text, count, from);
}
