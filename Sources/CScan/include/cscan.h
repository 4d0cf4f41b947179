#ifndef CSCAN_H
#define CSCAN_H
// Byte-level passes over UTF-8 text: what a scanner does to every byte, before anything knows what it looks
// for.
//
// Portable vector code; every pass has a scalar twin (`…_scalar`) with the same contract, which a test
// compares. Nothing here allocates. Positions are byte offsets into the text that was passed.

#include <stddef.h>
#include <stdint.h>

// ---- Character classes ------------------------------------------------------------------------------------

enum {
  /// The first digit of a run of three or more ASCII digits.
  CSCAN_DIGITS = 1,
  /// An `@`.
  CSCAN_AT = 2,
  /// The first of exactly two ASCII capitals that a digit follows and no ASCII letter or digit precedes
  /// (`DE89`, `TR1234567`).
  CSCAN_CAPITALS = 4,
  /// A `.` between two ASCII digits.
  CSCAN_DOT = 8,
  /// A `:` with a hexadecimal digit or a `:` on both sides.
  CSCAN_COLON = 16,
};

/// A place where a class of characters begins.
typedef struct {
  uint32_t position;
  uint32_t kind;
} cscan_anchor;

/// Writes the anchors of `text[from..<count]` in ascending order of position and returns how many.
///
/// No two share a position: each kind begins with a byte that no other begins with.
/// Looks at bytes before `from` where a class needs its left neighbours, so that a text may be read in
/// steps. Stops when fewer than 64 free places are left in `anchors`; `*next` is where to go on (`count` at
/// the end). `count` is below 2^32; `capacity` is at least 64.
size_t cscan_classes(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next);
size_t cscan_classes_scalar(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next);

// ---- Disguises --------------------------------------------------------------------------------------------

enum {
  /// Sixteen bytes of the alphabet of Base64, 16 n bytes after where the search began.
  CSCAN_BASE64 = 1,
  /// `%` before two hexadecimal digits.
  CSCAN_PERCENT = 2,
  /// `&` before what a character reference may begin with.
  CSCAN_HTML = 4,
  /// A backslash before `u`, `x`, `n`, `r`, `t` or a quotation mark.
  CSCAN_ESCAPE = 8,
  /// A bracket before `a`, `d`, `@` or `.`, as in `[at]`.
  CSCAN_SPELLED = 16,
  /// A Greek, Cyrillic or Armenian letter next to an ASCII letter or digit; a mathematical letter; a tag.
  CSCAN_MIXED = 32,
};

/// Writes the places of `text[from..<count]` where text may stand in another writing, as `cscan_classes`
/// does anchors, but that one place may be both Base64 and another kind, and Base64 comes first in each
/// sixteen bytes. A caller that reads in steps goes on at `*next`.
size_t cscan_disguises(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next);
size_t cscan_disguises_scalar(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next);
// ---- Capitals ---------------------------------------------------------------------------------------------

/// Writes, in ascending order, where in `text[from..<count]` a word may begin with a capital, and returns how
/// many: at an ASCII capital before a letter or an apostrophe, and at any Latin letter with marks (U+00C0 to
/// U+017F, small ones too), unless an ASCII letter, a digit or one of `_ $ / \ @ #` stands before it.
///
/// Reads in steps as `cscan_classes` does.
size_t cscan_capitals(
    const uint8_t *text, size_t count, size_t from, uint32_t *places, size_t capacity, size_t *next);
size_t cscan_capitals_scalar(
    const uint8_t *text, size_t count, size_t from, uint32_t *places, size_t capacity, size_t *next);

// ---- Literals ---------------------------------------------------------------------------------------------
//
// Many literals at once: ASCII letters in either case, every other byte as it is. Two steps:
//
// 1. Two byte tables, indexed by a hash of three folded bytes, say at which positions a literal may begin. A
//    bit stands for a group of literals; a position stays when some bit is set both in `first` at its bytes
//    0–2 and in `second` at its bytes 3–5. Two Japanese characters are six bytes, so both are looked at.
// 2. What stays is looked up by its first six, three or two folded bytes (its *key*) and compared in full.

enum {
  /// Two tables of 16 KiB. With one bit fewer, 60 % more positions pass (300 literals, mixed prompts).
  CSCAN_FILTER_BITS = 14,
  CSCAN_SLOT_BITS = 12,
  CSCAN_LITERAL_MIN = 2,
  CSCAN_LITERAL_MAX = 64,
  /// The group of literals of two bytes: in `first` whatever the third byte is, in `second` everywhere.
  CSCAN_GROUP_PAIR = 1,
  /// The group of literals of three to five bytes: in `second` everywhere.
  CSCAN_GROUP_SHORT = 2,
  /// The groups of literals of six bytes and more; any of these bits.
  CSCAN_GROUPS_LONG = 0xFC,
};

/// One literal in the table.
typedef struct {
  /// The first six, three or two bytes, each `| 0x20`, the first in the lowest byte; 0 above.
  uint64_t key;
  /// The first eight bytes, or all if there are fewer, likewise; what `prefix_mask` leaves of a folded text
  /// must equal it. Nearly all that stands in the way of a hit fails here, in one comparison.
  uint64_t prefix;
  uint64_t prefix_mask;
  uint32_t id;
  uint32_t length;
  /// With `mask` set on a text byte, what it must equal: ASCII letters in lower case.
  uint8_t bytes[CSCAN_LITERAL_MAX];
  /// 0x20 for an ASCII letter, 0 for any other byte.
  uint8_t mask[CSCAN_LITERAL_MAX];
} cscan_literal;

/// Literals ready for a search. The caller owns the memory.
typedef struct {
  /// `1 << CSCAN_FILTER_BITS` bytes each.
  const uint8_t *first;
  const uint8_t *second;
  /// Sorted by `cscan_literal_slot(key)`.
  const cscan_literal *literals;
  /// `(1 << CSCAN_SLOT_BITS) + 1` numbers: the literals of slot s are `slots[s]..<slots[s + 1]`.
  const uint32_t *slots;
  /// How many literals at most can begin at one position.
  size_t most;
} cscan_literals_table;

/// A literal found.
typedef struct {
  uint32_t position;
  uint32_t id;
} cscan_hit;

/// The place in `first` and `second` of three bytes, each `| 0x20`, the first in the lowest byte. The
/// highest byte of `window` has no influence.
static inline uint32_t cscan_literal_hash(uint32_t window) {
  // In 16 bits throughout, so that a vector register holds the hashes of eight positions.
  const uint32_t sum = (window & 0xFFFF) * 0x9E37u + (window >> 8 & 0xFFFF) * 0x85EBu;
  return (sum & 0xFFFF) >> (16 - CSCAN_FILTER_BITS);
}

/// The slot of a key.
static inline uint32_t cscan_literal_slot(uint64_t key) {
  return (uint32_t)((key * 0x9E3779B97F4A7C15u) >> (64 - CSCAN_SLOT_BITS));
}

/// Writes every occurrence of every literal that begins in `text[from..<count]` and returns how many.
///
/// Ascending by position; several literals at one position stand in an order that only depends on the table.
/// Stops when fewer than `most` free places are left in `hits`; `*next` is where to go on (`count` at the
/// end). `count` is below 2^32; `capacity` is at least `most`, and at least 1.
size_t cscan_literals(
    const cscan_literals_table *table, const uint8_t *text, size_t count, size_t from, cscan_hit *hits,
    size_t capacity, size_t *next);
size_t cscan_literals_scalar(
    const cscan_literals_table *table, const uint8_t *text, size_t count, size_t from, cscan_hit *hits,
    size_t capacity, size_t *next);

// ---- Strings and lines ------------------------------------------------------------------------------------

/// The offset of the first byte at or after `from` that is `"`, `\` or below 0x20; `count` if there is none.
size_t cscan_json_string(const uint8_t *text, size_t count, size_t from);
size_t cscan_json_string_scalar(const uint8_t *text, size_t count, size_t from);

/// How many bytes are U+000A.
size_t cscan_count_newlines(const uint8_t *text, size_t count);
size_t cscan_count_newlines_scalar(const uint8_t *text, size_t count);

/// How many bytes are not UTF-8 continuation bytes: in valid UTF-8, the number of Unicode scalars.
size_t cscan_count_scalars(const uint8_t *text, size_t count);
size_t cscan_count_scalars_scalar(const uint8_t *text, size_t count);

/// How many bytes lead a sequence of four: in valid UTF-8, the scalars that UTF-16 writes as two units.
size_t cscan_count_long_scalars(const uint8_t *text, size_t count);
size_t cscan_count_long_scalars_scalar(const uint8_t *text, size_t count);

/// The offset of the first byte at or after `from` that belongs to no well-formed UTF-8 sequence; `count` when all do.
///
/// `from` is where a sequence begins.
size_t cscan_utf8(const uint8_t *text, size_t count, size_t from);
size_t cscan_utf8_scalar(const uint8_t *text, size_t count, size_t from);

/// The offset of the first `byte` at or after `from`; `count` when there is none.
size_t cscan_find(const uint8_t *text, size_t count, size_t from, uint8_t byte);

#include "cscan_fold.h"
#include "cscan_grams.h"
#include "cscan_names.h"
#include "cscan_terms.h"

#endif
