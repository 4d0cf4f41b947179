// Which characters a normaliser has to look at. The table of what becomes of them is in Swift
// (AratameDocuments/Normalization/Fold.swift); a test holds the two together over the whole BMP.

#include "cscan_fold.h"

#include <stdbool.h>
#include <string.h>

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

// ---- Sixteen bytes at a time ------------------------------------------------------------------------------

typedef uint8_t block __attribute__((vector_size(16)));
typedef int8_t lanes __attribute__((vector_size(16)));
typedef bool bits __attribute__((ext_vector_type(16)));

static inline block load(const uint8_t *at) {
  block bytes;
  memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

/// One bit per lane, the first lane lowest.
static inline uint16_t mask(lanes lanes) {
  const bits set = __builtin_convertvector(lanes, bits);
  uint16_t mask;
  memcpy(&mask, &set, sizeof mask);
  return mask;
}

/// The lanes in which one of 〇零一二三四五六七八九壱弐参 begins.
static inline lanes kanji_digits(block first, block second, block third) {
  const lanes e3 = (second == 0x80) & (third == 0x87);
  const lanes e4 = ((second == 0xB8) & ((third == 0x80) | (third == 0x83) | (third == 0x89)))
                   | ((second == 0xB9) & (third == 0x9D))
                   | ((second == 0xBA) & ((third == 0x8C) | (third == 0x94)));
  const lanes e5 = ((second == 0x85) & ((third == 0xAB) | (third == 0xAD)))
                   | ((second == 0x9B) & (third == 0x9B)) | ((second == 0xA3) & (third == 0xB1))
                   | ((second == 0xBC) & (third == 0x90)) | ((second == 0x8F) & (third == 0x82));
  const lanes e9 = (second == 0x9B) & (third == 0xB6);
  return ((first == 0xE3) & e3) | ((first == 0xE4) & e4) | ((first == 0xE5) & e5) | ((first == 0xE9) & e9);
}

/// A superset of the candidates that begin in the sixteen bytes at `at`; reads three before and two behind
/// them.
///
/// What is rare in real text is left to `is_candidate`; what is frequent (kana, long vowel marks behind kana,
/// kanji, 、。「」, ’) is rejected here, since a mispredicted branch costs more than the whole block.
static inline uint16_t loose_candidates(const uint8_t *at) {
  const block first = load(at), second = load(at + 1), third = load(at + 2);
  const lanes latin = (first == 0xC2) & ((second == 0xA0) | (second == 0xAD));
  const lanes general = (first == 0xE2) & ((third <= 0x95) | (third >= 0x9F));
  const lanes ideographic_space = (first == 0xE3) & (second == 0x80) & (third == 0x80);
  const lanes behind_kana = (load(at - 3) == 0xE3) & (load(at - 2) - 0x81 <= 2);
  const lanes kana_mark = (first == 0xE3) & (second == 0x82) & ((third == 0x99) | (third == 0x9A));
  const lanes stroke = (first == 0xE3) & (second == 0x83) & (third == 0xBC) & ~behind_kana;
  const lanes others = kana_mark | (first == 0xEF) | (first == 0xF3) | ((first == 0xE1) & (second == 0xA0));
  return mask(latin | general | ideographic_space | stroke | others | kanji_digits(first, second, third));
}

/// Whether the sixteen bytes at `at` are all below 0x80.
static inline bool is_ascii(const uint8_t *at) { return mask((lanes)load(at) < 0) == 0; }

/// A place at or after `at` before which all is ASCII.
static inline size_t skip_ascii(const uint8_t *text, size_t limit, size_t at) {
  while (at + 64 <= limit) {
    const block any = load(text + at) | load(text + at + 16) | load(text + at + 32) | load(text + at + 48);
    if (mask((lanes)any < 0)) break;
    at += 64;
  }
  while (at + 16 <= limit && is_ascii(text + at)) at += 16;
  return at;
}

size_t cscan_fold_candidate(const uint8_t *text, size_t count, size_t from) {
  // The three bytes before a block decide about its first lanes, the two behind it about its last.
  enum { before = 3, lane_count = 16, behind = 2 };
  if (count < before + lane_count + behind) return cscan_fold_candidate_scalar(text, count, from);
  size_t at = from;
  for (; at < before; at++) {
    if (is_candidate(text, count, at)) return at;
  }
  const size_t limit = count - behind;
  while (at < limit) {
    // The last block overlaps the one before it, and leaves out the lanes that were looked at already.
    const size_t start = at + lane_count <= limit ? at : limit - lane_count;
    if (is_ascii(text + start)) {
      at = skip_ascii(text, limit, start + lane_count);
      continue;
    }
    uint32_t found = loose_candidates(text + start) & (0xFFFFu << (at - start));
    for (; found != 0; found &= found - 1) {
      const size_t candidate = start + (size_t)__builtin_ctz(found);
      if (is_candidate(text, count, candidate)) return candidate;
    }
    at = start + lane_count;
  }
  return cscan_fold_candidate_scalar(text, count, at);
}
