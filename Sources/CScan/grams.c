#include "block.h"
#include "cscan_grams.h"
#include "cscan_terms.h"

/// Whether the character of several bytes is a letter, a mark on one or a digit; what is not shapes no wording.
static bool is_wording(uint32_t c) {
  if (c < 0x2000) return c >= 0xC0 ? c != 0xD7 && c != 0xF7 : c == 0xAA || c == 0xB5 || c == 0xBA;
  if (c < 0x2E80) return c >= 0x2C00 && c < 0x2E00;  // punctuation, arrows, signs, boxes; then letters
  if (c < 0x3041) return c == 0x3005 || c == 0x3006 || c == 0x3007;
  if (c == 0x30FB || (c >= 0x3099 && c <= 0x309C) || c == 0x30A0) return false;
  if (c >= 0x3200 && c < 0x3400) return false;  // enclosed and squared
  if (c >= 0xE000 && c < 0xF900) return false;  // private use
  if (c >= 0xFE00 && c < 0xFF66) return false;  // variants; full width is half width by now
  return c < 0xFFE0 || c >= 0x20000;
}

/// Adds one byte of reduced text, or nothing where `keep` is 0, whose character begins at `start` and ends at `end`;
/// 1 when that completes a k-gram that is asked for.
///
/// Without a branch for `keep`: where words end cannot be foretold.
static inline size_t push(
    cscan_gram_state *state, const cscan_gram_table *table, uint8_t byte, uint32_t keep, size_t start, size_t end,
    cscan_gram *gram) {
  const uint32_t place = state->place;
  const uint64_t full = state->held == CSCAN_GRAM;
  const uint8_t leaving = state->bytes[(place - CSCAN_GRAM) & 31];
  uint64_t hash = state->hash << 1 | state->hash >> 63;
  hash ^= table->coming[byte] ^ (table->going[leaving] & -full);
  state->hash = keep ? hash : state->hash;
  state->bytes[place & 31] = byte;
  state->starts[place & 31] = (uint32_t)start;
  state->place = place + keep;
  state->held += keep & (uint32_t)!full;
  if (table->words) {
    const uint64_t bit = hash >> (64 - table->bits);
    if (!(table->words[bit >> 6] >> (bit & 63) & 1)) return 0;
  }
  if (!keep || state->held < CSCAN_GRAM) return 0;
  const uint32_t first = state->place - CSCAN_GRAM;
  *gram = (cscan_gram){hash, state->starts[first & 31], (uint32_t)end, first};
  return 1;
}

size_t cscan_grams(
    const uint8_t *text, size_t count, const cscan_gram_table *shared_table, cscan_gram_state *shared,
    cscan_gram *grams, size_t capacity) {
  size_t n = 0;
  cscan_gram_state state = *shared;
  const cscan_gram_table table = *shared_table;
  while (state.from < count && capacity - n >= 2) {
    const size_t at = state.from;
    const uint8_t byte = text[at];
    if (byte < 0x80) {
      // A digit has the bit of small letters already.
      const uint8_t small = byte | 0x20;
      const uint32_t keep = ((uint8_t)(small - 'a') < 26) | ((uint8_t)(byte - '0') < 10);
      state.from = at + 1;
      n += push(&state, &table, small, keep, at, at + 1, grams + n);
      if (byte == 0x1E) {
        state.place += CSCAN_GRAM_BREAK;
        state.held = 0;
        state.hash = 0;
      }
      continue;
    }
    size_t end = at + 3;
    uint32_t c;
    if ((byte & 0xF0) == 0xE0 && end <= count) {
      c = (uint32_t)(byte & 0x0F) << 12 | (uint32_t)(text[at + 1] & 0x3F) << 6 | (text[at + 2] & 0x3F);
    } else {
      c = cscan_term_character(text, count, at, &end);
    }
    state.from = end;
    // Kana and kanji, which nearly all are, first.
    const bool is_usual = (c >= 0x3041 && c <= 0x3096) || (c >= 0x4E00 && c <= 0x9FFF);
    if (!is_usual && !is_wording(c)) continue;
    n += push(&state, &table, (uint8_t)(c >> 8), 1, at, end, grams + n);
    n += push(&state, &table, (uint8_t)c, 1, at, end, grams + n);
  }
  *shared = state;
  return n;
}
