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

/// Adds one byte of reduced text whose character begins at `start` and ends at `end`; true when that completes a
/// k-gram that is asked for.
static inline bool push(
    cscan_gram_state *state, const cscan_gram_table *table, uint8_t byte, size_t start, size_t end,
    cscan_gram *gram) {
  const uint32_t slot = state->place & 31, last = (state->place - CSCAN_GRAM) & 31;
  uint64_t hash = state->hash << 1 | state->hash >> 63;
  hash ^= table->coming[byte];
  state->place++;
  const bool full = state->held == CSCAN_GRAM;
  if (full) hash ^= table->going[state->bytes[last]]; else state->held++;
  state->bytes[slot] = byte;
  state->starts[slot] = (uint32_t)start;
  state->hash = hash;
  if (state->held < CSCAN_GRAM) return false;
  if (table->words) {
    const uint64_t bit = hash >> (64 - table->bits);
    if (!(table->words[bit >> 6] >> (bit & 63) & 1)) return false;
  }
  const uint32_t place = state->place - CSCAN_GRAM;
  *gram = (cscan_gram){hash, state->starts[place & 31], (uint32_t)end, place};
  return true;
}

/// The reduced form of each ASCII byte; 0 where it is dropped.
static inline uint8_t reduced(uint8_t byte) {
  const uint8_t letter = byte | 0x20;
  return (uint8_t)(letter - 'a') < 26 ? letter : (uint8_t)(byte - '0') < 10 ? byte : 0;
}

size_t cscan_grams(
    const uint8_t *text, size_t count, const cscan_gram_table *table, cscan_gram_state *shared, cscan_gram *grams,
    size_t capacity) {
  size_t n = 0;
  cscan_gram_state state = *shared;
  while (state.from < count && capacity - n >= 2) {
    const size_t at = state.from;
    const uint8_t byte = text[at];
    if (byte < 0x80) {
      state.from = at + 1;
      const uint8_t one = reduced(byte);
      if (one != 0) {
        n += push(&state, table, one, at, at + 1, grams + n);
      } else if (byte == 0x1E) {
        state.place += CSCAN_GRAM_BREAK;
        state.held = 0;
        state.hash = 0;
      }
      continue;
    }
    size_t end;
    const uint32_t c = cscan_term_character(text, count, at, &end);
    state.from = end;
    if (!is_wording(c)) continue;
    n += push(&state, table, (uint8_t)(c >> 8), at, end, grams + n);
    n += push(&state, table, (uint8_t)c, at, end, grams + n);
  }
  *shared = state;
  return n;
}
