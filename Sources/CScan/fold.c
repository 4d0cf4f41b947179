// Which characters a normaliser has to look at. The table of what becomes of them is in Swift
// (AratameDocuments/Normalization/Fold.swift); a test holds the two together over the whole BMP.

#include "block.h"
#include "cscan_fold.h"

// ---- One character, exactly -------------------------------------------------------------------------------

static inline bool between(uint8_t byte, uint8_t low, uint8_t high) {
  return (uint8_t)(byte - low) <= (uint8_t)(high - low);
}

/// Whether the three bytes are one of 〇零一二三四五六七八九壱弐参.
static inline bool is_kanji_digit(const uint8_t *at) {
  const uint8_t second = at[1], third = at[2];
  switch (at[0]) {
  case 0xE3: return second == 0x80 && third == 0x87;  // 〇
  case 0xE4:
    return (second == 0xB8 && (third == 0x80 || third == 0x83 || third == 0x89))  // 一七三
           || (second == 0xB9 && third == 0x9D)                                   // 九
           || (second == 0xBA && (third == 0x8C || third == 0x94));               // 二五
  case 0xE5:
    return (second == 0x85 && (third == 0xAB || third == 0xAD))  // 八六
           || (second == 0x9B && third == 0x9B)                  // 四
           || (second == 0xA3 && third == 0xB1)                  // 壱
           || (second == 0xBC && third == 0x90)                  // 弐
           || (second == 0x8F && third == 0x82);                 // 参
  case 0xE9: return second == 0x9B && third == 0xB6;  // 零
  default: return false;
  }
}

/// Whether a run of digits may go on with the character at `at`: a digit, dash, space or removed character.
///
/// A kanji digit before anything else is a lone one (一つ, 三人), which is nearly all of them.
static bool may_continue_run(const uint8_t *text, size_t count, size_t at) {
  if (at >= count) return false;
  const uint8_t lead = text[at];
  if (lead < 0x80) return between(lead, '0', '9') || lead == ' ' || lead == '-';
  if (lead == 0xC2 || lead == 0xE1 || lead == 0xE2 || lead == 0xEF || lead == 0xF3) return true;
  if (count - at < 3) return false;
  if (lead == 0xE3 && text[at + 1] == 0x80 && text[at + 2] == 0x80) return true;  // U+3000
  if (lead == 0xE3 && text[at + 1] == 0x83 && text[at + 2] == 0xBC) return true;  // ー
  return is_kanji_digit(text + at);
}

/// Whether the character before `at` may be a digit or a removed character behind which a digit stands.
///
/// Not so for kana, which precede nearly every long vowel mark.
static bool may_follow_digit(const uint8_t *text, size_t at) {
  if (at == 0) return false;
  if (text[at - 1] < 0x80) return between(text[at - 1], '0', '9');
  if (at >= 2 && text[at - 2] == 0xC2) return true;
  if (at >= 4 && text[at - 4] == 0xF3) return true;
  if (at < 3) return false;
  const uint8_t lead = text[at - 3];
  if (lead == 0xE3) return is_kanji_digit(text + at - 3);
  if (lead == 0xE2) return between(text[at - 2], 0x80, 0x81);
  return lead == 0xE1 || lead == 0xEF || is_kanji_digit(text + at - 3);
}

/// U+2000–U+206F, U+2212, U+2500.
static inline bool is_punctuation_candidate(const uint8_t *text, size_t at) {
  const uint8_t second = text[at + 1], third = text[at + 2];
  if (second == 0x80) return third <= 0x95 || between(third, 0xAA, 0xAF);
  if (second == 0x81) return third == 0x83 || (between(third, 0x9F, 0xA9) && third != 0xA5);
  if (second == 0x88) return third == 0x92;
  return second == 0x94 && third == 0x80 && may_follow_digit(text, at);
}

/// U+FE00–U+FFEF.
static inline bool is_compatibility_candidate(uint8_t second, uint8_t third) {
  switch (second) {
  case 0xB8: return third <= 0x8F;                   // U+FE00–FE0F
  case 0xB9: return third == 0x98 || third == 0xA3;  // U+FE58, U+FE63
  case 0xBB: return third == 0xBF;                   // U+FEFF
  case 0xBC: return third >= 0x81;                   // U+FF01–FF3F
  case 0xBD: return third <= 0x9E || third >= 0xA1;  // U+FF40–FF5E, U+FF61–FF7F
  case 0xBE: return third <= 0x9F;                   // U+FF80–FF9F
  case 0xBF: return third == 0xA5;                   // U+FFE5
  default: return false;
  }
}

static bool is_candidate(const uint8_t *text, size_t count, size_t at) {
  const uint8_t lead = text[at];
  if (lead < 0xC2 || count - at < 2) return false;
  if (lead == 0xC2) return text[at + 1] == 0xA0 || text[at + 1] == 0xAD;
  if (count - at < 3) return false;
  const uint8_t second = text[at + 1], third = text[at + 2];
  switch (lead) {
  case 0xE1: return second == 0xA0 && third == 0x8E;  // U+180E
  case 0xE2: return is_punctuation_candidate(text, at);
  case 0xE3:
    if (second == 0x80 && third == 0x80) return true;                     // U+3000
    if (second == 0x82 && (third == 0x99 || third == 0x9A)) return true;  // U+3099, U+309A
    if (second == 0x83 && third == 0xBC) return may_follow_digit(text, at);
    break;
  case 0xEF: return is_compatibility_candidate(second, third);
  case 0xF3: return second == 0xA0 && count - at >= 4;  // U+E0000–E0FFF
  default: break;
  }
  return is_kanji_digit(text + at) && may_continue_run(text, count, at + 3);
}

size_t cscan_fold_candidate_scalar(const uint8_t *text, size_t count, size_t from) {
  for (size_t at = from; at < count; at++) {
    if (is_candidate(text, count, at)) return at;
  }
  return count;
}

// ---- A block at a time -------------------------------------------------------------------------------------

/// A comparison of two blocks: all bits set in a byte where it holds.
typedef char truths __attribute__((ext_vector_type(64)));

/// A block and the same bytes seen from one and two places further; the lead of the character before each.
typedef struct {
  cscan_block first, second, third, before, after_before;
} characters;

enum {
  /// Bytes before a block that decide about its first characters, and behind it about its last.
  BEFORE = 3,
  BEHIND = 2,
};

/// The characters of the block at `at`; zeros stand for what is outside the text.
CSCAN_PART void load(characters *all, const uint8_t *text, size_t count, size_t at) {
  uint8_t padded[BEFORE + 64 + BEHIND];
  const uint8_t *bytes = text + at;
  if (at < BEFORE || at + 64 + BEHIND > count) {
    memset(padded, 0, sizeof padded);
    const size_t before = at < BEFORE ? at : BEFORE;
    const size_t behind = count - at < 64 + BEHIND ? count - at : 64 + BEHIND;
    memcpy(padded + BEFORE - before, text + at - before, before + behind);
    bytes = padded + BEFORE;
  }
  memcpy(&all->first, bytes, 64);
  memcpy(&all->second, bytes + 1, 64);
  memcpy(&all->third, bytes + 2, 64);
  memcpy(&all->before, bytes - 3, 64);
  memcpy(&all->after_before, bytes - 2, 64);
}

/// Where one of 〇零一二三四五六七八九壱弐参 begins.
CSCAN_PART uint64_t kanji_digits(const characters *all) {
  const cscan_block first = all->first, second = all->second, third = all->third;
  const truths e3 = (second == (uint8_t)0x80) & (third == (uint8_t)0x87);
  const truths e4 =
      ((second == (uint8_t)0xB8) & ((third == (uint8_t)0x80) | (third == (uint8_t)0x83) | (third == (uint8_t)0x89))) |
      ((second == (uint8_t)0xB9) & (third == (uint8_t)0x9D)) |
      ((second == (uint8_t)0xBA) & ((third == (uint8_t)0x8C) | (third == (uint8_t)0x94)));
  const truths e5 = ((second == (uint8_t)0x85) & ((third == (uint8_t)0xAB) | (third == (uint8_t)0xAD))) |
                    ((second == (uint8_t)0x9B) & (third == (uint8_t)0x9B)) |
                    ((second == (uint8_t)0xA3) & (third == (uint8_t)0xB1)) |
                    ((second == (uint8_t)0xBC) & (third == (uint8_t)0x90)) |
                    ((second == (uint8_t)0x8F) & (third == (uint8_t)0x82));
  const truths e9 = (second == (uint8_t)0x9B) & (third == (uint8_t)0xB6);
  return CSCAN_MASK(
      ((first == (uint8_t)0xE3) & e3) | ((first == (uint8_t)0xE4) & e4) | ((first == (uint8_t)0xE5) & e5) |
      ((first == (uint8_t)0xE9) & e9));
}

/// A superset of the candidates that begin in a block.
///
/// What is rare in real text is left to `is_candidate`; what is frequent (kana, long vowel marks behind kana,
/// kanji, 、。「」, ’) is rejected here, since a mispredicted branch costs more than the whole block.
CSCAN_PART uint64_t loose_candidates(const characters *all) {
  const cscan_block first = all->first, second = all->second, third = all->third;
  const truths latin = (first == (uint8_t)0xC2) & ((second == (uint8_t)0xA0) | (second == (uint8_t)0xAD));
  const truths general = (first == (uint8_t)0xE2) & ((third <= (uint8_t)0x95) | (third >= (uint8_t)0x9F));
  const truths east = first == (uint8_t)0xE3;
  const truths space = (second == (uint8_t)0x80) & (third == (uint8_t)0x80);
  const truths behind_kana = (all->before == (uint8_t)0xE3) & CSCAN_IN(all->after_before, 0x81, 2);
  const truths kana_mark = (second == (uint8_t)0x82) & ((third == (uint8_t)0x99) | (third == (uint8_t)0x9A));
  const truths stroke = (second == (uint8_t)0x83) & (third == (uint8_t)0xBC) & ~behind_kana;
  const truths others =
      (first == (uint8_t)0xEF) | (first == (uint8_t)0xF3) | ((first == (uint8_t)0xE1) & (second == (uint8_t)0xA0));
  return CSCAN_MASK(latin | general | (east & (space | kana_mark | stroke)) | others) | kanji_digits(all);
}

CSCAN_PASS size_t cscan_fold_candidate(const uint8_t *text, size_t count, size_t from) {
  for (size_t at = from; at < count; at += 64) {
    cscan_block block;
    cscan_load(&block, text, count, at);
    if (CSCAN_MASK(block >= (uint8_t)0x80) == 0) continue;
    characters all;
    load(&all, text, count, at);
    for (uint64_t left = loose_candidates(&all); left != 0; left &= left - 1) {
      const size_t candidate = at + (size_t)__builtin_ctzll(left);
      if (is_candidate(text, count, candidate)) return candidate;
    }
  }
  return count;
}
