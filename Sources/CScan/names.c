#include "block.h"
#include "cscan_names.h"

/// A bit of a table whose first byte has bits 0 to 7.
static inline bool bit(const uint8_t *bits, uint32_t at) {
  uint32_t word;
  memcpy(&word, bits + (at >> 5) * 4, sizeof word);
  return word >> (at & 31) & 1;
}

static inline bool is_known(const cscan_names_table *table, uint64_t hash) {
  return bit(table->known, cscan_name_bit(hash, CSCAN_KNOWN_BITS)) &&
         bit(table->known, cscan_name_bit2(hash, CSCAN_KNOWN_BITS));
}

static inline bool begins_name(const cscan_names_table *table, uint64_t hash) {
  return bit(table->pairs, cscan_name_bit(hash, CSCAN_PAIR_BITS)) &&
         bit(table->pairs, cscan_name_bit2(hash, CSCAN_PAIR_BITS));
}

/// Whether the character at `at` counts or refers, such as 第, 年 and 同: word lists have no pairs with them.
static bool is_plain(const uint8_t *at) {
  switch ((at[0] & 0x0F) << 12 | (at[1] & 0x3F) << 6 | (at[2] & 0x3F)) {
    case u'第': case u'条': case u'項': case u'号': case u'各': case u'何': case u'数': case u'番': case u'目':
    case u'回': case u'歳': case u'階': case u'円': case u'泊': case u'頭': case u'匹': case u'台': case u'枚':
    case u'個': case u'分': case u'度': case u'年': case u'日': case u'月': case u'時': case u'間': case u'同':
    case u'次': case u'前': case u'後': case u'及': case u'又': case u'等': case u'者': case u'法': case u'章':
    case u'節': case u'欄': case u'毎': case u'全': case u'令': case u'成': case u'一':
      return true;
    default: return false;
  }
}

/// Whether kanji that are no known words may be a name.
static bool may_stay(const uint8_t *text, size_t start, size_t end) {
  return !is_plain(text + start) && !is_plain(text + end - 3);
}

// ---- Masks ------------------------------------------------------------------------------------------------

/// Where kanji and katakana begin in a block, one bit a byte.
typedef struct {
  uint64_t kanji, katakana;
} leads;

/// A comparison of two blocks: all bits set in a byte where it holds.
typedef char truths __attribute__((ext_vector_type(64)));

/// The leads at `at`; what lies past the end of the text is in no class. `likely`: whether there are some, as after a
/// block that has some.
CSCAN_PART leads leads_at(const uint8_t *text, size_t count, size_t at, bool likely) {
  cscan_block first, second, third;
  cscan_load(&first, text, count, at);
  if (!likely && CSCAN_MASK(first >= (uint8_t)0xE3) == 0) return (leads){0};
  cscan_load(&second, text, count, at + 1);
  cscan_load(&third, text, count, at + 2);
  const truths east = first == (uint8_t)0xE3;
  const truths repeat = (second == (uint8_t)0x80) & (third == (uint8_t)0x85);
  const truths low = (second == (uint8_t)0x82) & CSCAN_IN(third, 0xA1, 0x1E);
  const truths high = (second == (uint8_t)0x83) & CSCAN_IN(third, 0x80, 0x3C) & (third != (uint8_t)0xBB);
  return (leads){
      .kanji = CSCAN_MASK(CSCAN_IN(first, 0xE4, 5) | (east & repeat)),
      .katakana = CSCAN_MASK(east & (low | high)),
  };
}

// ---- Kanji ------------------------------------------------------------------------------------------------

static inline bool is_kanji(const uint8_t *text, size_t count, size_t at) {
  if (at + 3 > count) return false;
  return (text[at] >= 0xE4 && text[at] <= 0xE9) || memcmp(text + at, "々", 3) == 0;
}

/// Bytes from a block's start that its kanji are hashed from.
enum { HASHED = 64 + 14 };

/// The hash of the pair of kanji at `pair`, of which eight bytes can be read.
static inline uint64_t pair_hash(const uint8_t *pair) {
  uint64_t head;
  memcpy(&head, pair, sizeof head);
  return cscan_name_hash_of(head & 0xFFFFFFFFFFFF, head & 0xFFFFFFFFFFFF, 6);
}

/// Runs of two, three and four kanji, by where they begin.
typedef struct {
  uint64_t two, three, four;
} short_runs;

/// Bit i: whether the pair of kanji at byte i begins a name, or begins a short run that has no known word where its
/// words would be and may be a name.
CSCAN_PART uint64_t hits_of(const uint8_t *text, uint64_t pairs, short_runs runs, const cscan_names_table *table) {
  const uint64_t starts = runs.two | runs.three | runs.four;
  uint64_t hits = 0;
  for (uint64_t left = pairs; left != 0; left &= left - 1) {
    const int i = __builtin_ctzll(left);
    const uint64_t hash = pair_hash(text + i);
    if (begins_name(table, hash)) {
      hits |= left & -left;
    } else if ((starts >> i & 1) && !is_known(table, hash)) {
      const size_t start = (size_t)i, second = start + (runs.three >> i & 1) * 3 + (runs.four >> i & 1) * 6;
      if (second > start && is_known(table, pair_hash(text + second))) continue;
      if (may_stay(text, start, second + 6)) hits |= left & -left;
    }
  }
  return hits;
}

/// What one block is asked, given the leads of its neighbours.
typedef struct {
  uint64_t previous, current, next;
} kanji_leads;

/// Bit i: whether a run that may hold a name is reached at byte i.
CSCAN_PART uint64_t kanji_hits(const uint8_t *text, kanji_leads k, const cscan_names_table *table) {
  const uint64_t second = cscan_after(k.current, k.next, 3);
  const uint64_t pairs = k.current & second;
  if (pairs == 0) return 0;
  const uint64_t third = cscan_after(k.current, k.next, 6);
  const uint64_t fourth = cscan_after(k.current, k.next, 9), fifth = cscan_after(k.current, k.next, 12);
  const uint64_t starts = pairs & ~cscan_before(k.previous, k.current, 3);
  const short_runs runs = {starts & ~third, starts & third & ~fourth, starts & third & fourth & ~fifth};
  return hits_of(text, pairs, runs, table);
}

/// The run of kanji around `at`.
static inline cscan_stretch kanji_stretch(const uint8_t *text, size_t count, size_t at) {
  size_t start = at, end = at + 3;
  while (start >= 3 && is_kanji(text, count, start - 3)) start -= 3;
  while (is_kanji(text, count, end)) end += 3;
  return (cscan_stretch){(uint32_t)start, (uint32_t)end, CSCAN_STRETCH_KANJI};
}

// ---- Katakana ---------------------------------------------------------------------------------------------

static inline bool is_katakana(const uint8_t *text, size_t count, size_t at) {
  if (at + 3 > count || text[at] != 0xE3) return false;
  const uint8_t third = text[at + 2];
  return (text[at + 1] == 0x82 && third >= 0xA1) || (text[at + 1] == 0x83 && third <= 0xBC && third != 0xBB);
}

/// The end of the word of katakana that begins at bit `i` of the block at `base`.
static inline size_t word_end(const uint8_t *text, size_t count, size_t base, int i, uint64_t katakana) {
  // The leads of one word are three bytes apart: the first gap among them ends it.
  const uint64_t gaps = ~(katakana >> i) & 0x9249249249249249u;
  size_t end = base + (size_t)i + (gaps != 0 ? (size_t)__builtin_ctzll(gaps) : 66);
  if (end < base + 64) return end;
  end = base + (size_t)i + (size_t)((63 - i) / 3 * 3) + 3;
  while (is_katakana(text, count, end)) end += 3;
  return end;
}

// ---- The pass ---------------------------------------------------------------------------------------------

CSCAN_PASS size_t cscan_names(
    const uint8_t *text, size_t count, size_t from, const cscan_names_table *table, cscan_stretch *stretches,
    size_t capacity, size_t *next) {
  size_t n = 0;
  size_t end = from;
  // Only the three bytes before a block are looked at.
  leads previous = {0};
  for (size_t i = 1; i <= 3 && i <= from; i++) {
    previous.kanji |= (uint64_t)is_kanji(text, count, from - i) << (64 - i);
    previous.katakana |= (uint64_t)is_katakana(text, count, from - i) << (64 - i);
  }
  leads current = leads_at(text, count, from, false);
  uint8_t padded[HASHED] = {0};
  while (from < count && capacity - n >= 64) {
    const leads following = leads_at(text, count, from + 64, (current.kanji | current.katakana) != 0);
    if ((current.kanji | current.katakana) != 0) {
      const uint64_t words = current.katakana & ~cscan_before(previous.katakana, current.katakana, 3);
      const uint8_t *block = text + from;
      if (count - from < HASHED) block = memcpy(padded, block, count - from);
      const kanji_leads kanji = {previous.kanji, current.kanji, following.kanji};
      uint64_t left = words | kanji_hits(block, kanji, table);
      for (; left != 0; left &= left - 1) {
        const int i = __builtin_ctzll(left);
        const size_t at = from + (size_t)i;
        if (at < end) continue;
        if (words >> i & 1) {
          const size_t stop = word_end(text, count, from, i, current.katakana);
          if (stop - at < 6 || is_known(table, cscan_name_hash(text + at, stop - at))) continue;
          stretches[n++] = (cscan_stretch){(uint32_t)at, (uint32_t)stop, CSCAN_STRETCH_KATAKANA};
        } else {
          stretches[n] = kanji_stretch(text, count, at);
          end = stretches[n++].end;
        }
      }
    }
    previous = current;
    current = following;
    from += 64;
  }
  // A run that was written already is not read again.
  from = from > end ? from : end;
  *next = from < count ? from : count;
  return n;
}

// ---- The twin ---------------------------------------------------------------------------------------------

/// Whether the run of kanji may hold a name.
static bool stays(const uint8_t *text, size_t start, size_t end, const cscan_names_table *table) {
  for (size_t i = start; i + 6 <= end; i += 3) {
    if (begins_name(table, cscan_name_hash(text + i, 6))) return true;
  }
  const size_t length = (end - start) / 3;
  if (length < 2 || length > 4) return false;
  return !is_known(table, cscan_name_hash(text + start, 6)) &&
         !is_known(table, cscan_name_hash(text + end - 6, 6)) && may_stay(text, start, end);
}

size_t cscan_names_scalar(
    const uint8_t *text, size_t count, size_t from, const cscan_names_table *table, cscan_stretch *stretches,
    size_t capacity, size_t *next) {
  size_t n = 0;
  while (from < count && capacity - n >= 64) {
    size_t end = from;
    if (is_kanji(text, count, from)) {
      while (is_kanji(text, count, end)) end += 3;
      if (stays(text, from, end, table)) {
        stretches[n++] = (cscan_stretch){(uint32_t)from, (uint32_t)end, CSCAN_STRETCH_KANJI};
      }
    } else if (is_katakana(text, count, from)) {
      while (is_katakana(text, count, end)) end += 3;
      if (end - from >= 6 && !is_known(table, cscan_name_hash(text + from, end - from))) {
        stretches[n++] = (cscan_stretch){(uint32_t)from, (uint32_t)end, CSCAN_STRETCH_KATAKANA};
      }
    }
    from = end > from ? end : from + 1;
  }
  *next = from < count ? from : count;
  return n;
}
