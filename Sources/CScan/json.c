#include <stdbool.h>
#include <string.h>

#include "block.h"
#include "cscan.h"

// Nearly all bytes of a prompt stand inside strings: those are read in blocks of 64 bytes, all escapes of a
// block at once. The grammar around them is read byte by byte, by the pass and its twin alike.

enum { BLOCK = sizeof(cscan_block) };

/// What the bytes of a block are to a string; outside strings it means nothing.
typedef struct {
  size_t at;
  /// Where a string ends, well or not: quotes that are not escaped, and all that is in `wrong`.
  uint64_t stops;
  /// Control characters, bytes that make an escape a bad one, and whatever is past the end of the text.
  uint64_t wrong;
  uint64_t backslashes;
  /// Bytes of the next block that belong to an escape of this one: the one after its last backslash, and
  /// hexadecimal digits.
  uint64_t owed_escaped;
  uint64_t owed_digits;
} block_marks;

/// A text, how far it was read, and the nodes that are written.
typedef struct {
  const uint8_t *text;
  size_t count;
  size_t at;
  block_marks marks;
  cscan_json_node *nodes;
  size_t written;
  /// How many containers are open and may be, the index of the innermost, and whether that is an object.
  uint32_t depth;
  uint32_t limit;
  uint32_t open;
  bool is_object;
  /// How reading ended, once it has.
  int end;
} reader;

/// Where and how a string ends.
typedef struct {
  size_t at;
  /// CSCAN_JSON_WHOLE when there is its quote.
  int end;
  bool is_escaped;
} string_end;

// ---- Strings, byte by byte --------------------------------------------------------------------------------

static bool is_hexadecimal(uint8_t byte) {
  return (uint8_t)(byte - '0') < 10 || (uint8_t)((byte | 0x20) - 'a') < 6;
}

/// The length of an escape with `second` after its backslash; 0 when there is none.
static size_t escape_length(uint8_t second) {
  switch (second) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't': return 2;
    case 'u': return sizeof "\\uXXXX" - 1;
    default: return 0;
  }
}

/// What is wrong with the escape at the beginning of `bytes`; CSCAN_JSON_WHOLE when nothing is.
static int check_escape(const uint8_t *bytes, size_t count) {
  if (count < 2) return CSCAN_JSON_UNEXPECTED_END;
  const size_t length = escape_length(bytes[1]);
  if (length == 0) return CSCAN_JSON_BAD_ESCAPE;
  if (length > count) return CSCAN_JSON_UNEXPECTED_END;
  for (size_t i = 2; i < length; i++) {
    if (!is_hexadecimal(bytes[i])) return CSCAN_JSON_BAD_ESCAPE;
  }
  return CSCAN_JSON_WHOLE;
}

/// Finds the end of the string whose first byte after the quote is at `at`.
static string_end end_of_string_scalar(const uint8_t *text, size_t count, size_t at) {
  bool is_escaped = false;
  for (;;) {
    at = cscan_json_string_scalar(text, count, at);
    if (at == count) return (string_end){at, CSCAN_JSON_UNEXPECTED_END, is_escaped};
    if (text[at] == '"') return (string_end){at, CSCAN_JSON_WHOLE, is_escaped};
    if (text[at] != '\\') return (string_end){at, CSCAN_JSON_UNEXPECTED, is_escaped};
    is_escaped = true;
    const int end = check_escape(text + at, count - at);
    if (end != CSCAN_JSON_WHOLE) return (string_end){at, end, is_escaped};
    at += escape_length(text[at + 1]);
  }
}

// ---- Strings, block by block ------------------------------------------------------------------------------

/// The bytes after backslashes that escape them, without backslashes that are escaped themselves.
///
/// What follows a run of backslashes is escaped when the run is of odd length. Adding its first bit to a run
/// moves it to the bit after it; that this is an odd bit where the run began at an even one, or the other way
/// round, says that the length is odd. `owed` is whether the block's first byte is escaped, and becomes
/// whether the next one's is.
CSCAN_PART uint64_t escaped_bytes(uint64_t backslashes, uint64_t *owed) {
  const uint64_t even = 0x5555555555555555u;
  const uint64_t first = *owed & ~backslashes;
  backslashes &= ~*owed;
  const uint64_t starts = backslashes & ~(backslashes << 1);
  const uint64_t after_even = backslashes + (starts & even);
  uint64_t after_odd;
  // A run from an odd bit to the end of the block, which overflows, is of odd length.
  *owed = __builtin_add_overflow(backslashes, starts & ~even, &after_odd);
  return first | (((after_even & ~even) | (after_odd & even)) & ~backslashes);
}

/// Marks the escapes of a block that was loaded from `back` bytes before it.
CSCAN_PART void mark_escapes(block_marks *marks, const cscan_block *loaded, size_t back) {
  const cscan_block block = *loaded;
  const uint64_t escaped = escaped_bytes(marks->backslashes, &marks->owed_escaped);
  const uint64_t units = escaped & CSCAN_MASK(block == (uint8_t)'u') >> back;
  const uint64_t others =
      CSCAN_MASK(
          (block == (uint8_t)'"') | (block == (uint8_t)'/') | (block == (uint8_t)'b') |
          (block == (uint8_t)'f') | (block == (uint8_t)'n') | (block == (uint8_t)'r') |
          (block == (uint8_t)'t')) >>
      back;
  const uint64_t hexadecimal =
      CSCAN_MASK(CSCAN_IN(block, '0', '9' - '0') | CSCAN_IN(block | (uint8_t)0x20, 'a', 'f' - 'a')) >> back;
  const uint64_t digits = units << 1 | units << 2 | units << 3 | units << 4 | marks->owed_digits;
  marks->owed_digits = units >> 63 | units >> 62 | units >> 61 | units >> 60;
  marks->wrong |= (escaped & ~units & ~others) | (digits & ~hexadecimal);
  marks->stops &= ~escaped;
}

/// Marks the block at `at`: the next one inside a string, or the first of a string.
///
/// Where a string begins, the last block owes nothing: no backslash gets past the grammar outside strings.
CSCAN_PART void mark_block(block_marks *marks, const uint8_t *text, size_t count, size_t at) {
  cscan_block block;
  const size_t left = count - at;
  // A last block that is not full is loaded as the end of the text's last 64 bytes: copying it costs more.
  const size_t back = 0 < left && left < BLOCK && BLOCK <= count ? BLOCK - left : 0;
  cscan_load(&block, text, count, at - back);
  marks->at = at;
  marks->stops = CSCAN_MASK(block == (uint8_t)'"') >> back;
  marks->wrong = CSCAN_MASK(block < (uint8_t)0x20) >> back;
  marks->backslashes = CSCAN_MASK(block == (uint8_t)'\\') >> back;
  const bool has_escapes = (marks->backslashes | marks->owed_escaped | marks->owed_digits) != 0;
  if (has_escapes) mark_escapes(marks, &block, back);
  if (left < BLOCK) marks->wrong |= ~UINT64_C(0) << left;
  marks->stops |= marks->wrong;
}

/// Does what `end_of_string_scalar` does; the marks are those of a block that begins at or before `start`.
CSCAN_PART string_end end_of_string(block_marks *marks, const uint8_t *text, size_t count, size_t start) {
  size_t at = start;
  uint64_t inside = 0;
  for (;;) {
    const size_t offset = at - marks->at;
    if (offset < BLOCK) {
      const uint64_t backslashes = marks->backslashes >> offset;
      const uint64_t stops = marks->stops >> offset;
      if (stops != 0) {
        const uint64_t below = ~stops & (stops - 1);
        inside |= backslashes & below;
        at += (size_t)__builtin_ctzll(stops);
        break;
      }
      inside |= backslashes;
      at = marks->at + BLOCK;
    }
    mark_block(marks, text, count, at);
  }
  // What is wrong, and where, is found again byte by byte.
  if (marks->wrong >> (at - marks->at) & 1) return end_of_string_scalar(text, count, start);
  return (string_end){at, CSCAN_JSON_WHOLE, inside != 0};
}

// ---- Strings, numbers and literals ------------------------------------------------------------------------

/// Ends reading at `at`. Whatever reads something returns false once reading has ended.
CSCAN_PART bool stop(reader *r, size_t at, int end) {
  r->at = at;
  r->end = end;
  return false;
}

/// Ends reading at a byte that cannot stand there, or at the end of the text.
CSCAN_PART bool stop_unexpected(reader *r) {
  return stop(r, r->at, r->at < r->count ? CSCAN_JSON_UNEXPECTED : CSCAN_JSON_UNEXPECTED_END);
}

/// The byte that comes next; at the end of the text 0, which stands nowhere outside strings.
CSCAN_PART uint8_t peek(const reader *r) { return r->at < r->count ? r->text[r->at] : 0; }

CSCAN_PART void write_node(reader *r, int kind, size_t start, size_t end, bool is_escaped) {
  const size_t next = r->written + 1;
  r->nodes[r->written] =
      (cscan_json_node){(uint32_t)start, (uint32_t)end, (uint32_t)next, (uint8_t)kind, is_escaped};
  r->written = next;
}

CSCAN_PART bool read_string(reader *r, int kind, bool is_scalar) {
  if (peek(r) != '"') return stop_unexpected(r);
  const size_t start = r->at + 1;
  const string_end string = is_scalar ? end_of_string_scalar(r->text, r->count, start)
                                      : end_of_string(&r->marks, r->text, r->count, start);
  if (string.end != CSCAN_JSON_WHOLE) return stop(r, string.at, string.end);
  write_node(r, kind, start, string.at, string.is_escaped);
  r->at = string.at + 1;
  return true;
}

/// Skips digits and returns how many there were.
CSCAN_PART size_t skip_digits(reader *r) {
  const size_t start = r->at;
  while ((uint8_t)(peek(r) - '0') < 10) r->at++;
  return r->at - start;
}

CSCAN_PART bool read_number(reader *r) {
  const size_t start = r->at;
  if (peek(r) == '-') r->at++;
  const size_t first = r->at;
  const size_t digits = skip_digits(r);
  if (digits == 0) return stop_unexpected(r);
  if (digits > 1 && r->text[first] == '0') return stop(r, first, CSCAN_JSON_UNEXPECTED);
  if (peek(r) == '.') {
    r->at++;
    if (skip_digits(r) == 0) return stop_unexpected(r);
  }
  if (peek(r) == 'e' || peek(r) == 'E') {
    r->at++;
    if (peek(r) == '+' || peek(r) == '-') r->at++;
    if (skip_digits(r) == 0) return stop_unexpected(r);
  }
  write_node(r, CSCAN_JSON_NUMBER, start, r->at, false);
  return true;
}

CSCAN_PART bool read_literal(reader *r, const char *word, size_t length) {
  if (r->count - r->at < length || memcmp(r->text + r->at, word, length) != 0) return stop_unexpected(r);
  write_node(r, CSCAN_JSON_LITERAL, r->at, r->at + length, false);
  r->at += length;
  return true;
}

// ---- Objects and arrays -----------------------------------------------------------------------------------

CSCAN_PART void skip_space(reader *r) {
  while (peek(r) == ' ' || peek(r) == '\t' || peek(r) == '\n' || peek(r) == '\r') r->at++;
}

/// Whether the innermost open container ends here.
CSCAN_PART bool is_closing(const reader *r) { return peek(r) == (r->is_object ? '}' : ']'); }

CSCAN_PART void close_container(reader *r) {
  cscan_json_node *container = &r->nodes[r->open];
  r->at++;
  r->depth--;
  r->open = container->next;
  r->is_object = r->nodes[r->open].kind == CSCAN_JSON_OBJECT;
  container->next = (uint32_t)r->written;
  container->end = (uint32_t)r->at;
}

/// Reads what follows an item: any number of containers' ends, and then a comma or the end of the text.
CSCAN_PART bool read_separator(reader *r) {
  for (;;) {
    skip_space(r);
    if (r->depth == 0) return stop(r, r->at, r->at < r->count ? CSCAN_JSON_AFTER_END : CSCAN_JSON_WHOLE);
    if (peek(r) == ',') break;
    if (!is_closing(r)) return stop_unexpected(r);
    close_container(r);
  }
  r->at++;
  skip_space(r);
  return true;
}

/// Reads an object or array up to its first item, or, where it has none, all of it.
CSCAN_PART bool open_container(reader *r, int kind) {
  if (r->depth == r->limit) return stop(r, r->at, CSCAN_JSON_TOO_DEEP);
  const uint32_t index = (uint32_t)r->written;
  write_node(r, kind, r->at, r->at, false);
  // What is open is a chain from the innermost outwards, which takes the place of a stack.
  r->nodes[index].next = r->open;
  r->open = index;
  r->is_object = kind == CSCAN_JSON_OBJECT;
  r->depth++;
  r->at++;
  skip_space(r);
  if (!is_closing(r)) return true;
  close_container(r);
  return read_separator(r);
}

CSCAN_PART bool read_name(reader *r, bool is_scalar) {
  if (!read_string(r, CSCAN_JSON_KEY, is_scalar)) return false;
  skip_space(r);
  if (peek(r) != ':') return stop_unexpected(r);
  r->at++;
  skip_space(r);
  return true;
}

/// Reads an item and on to where the next one begins; an item is a member, an element or the text's value.
CSCAN_PART bool read_item(reader *r, bool is_scalar) {
  if (r->is_object && !read_name(r, is_scalar)) return false;
  bool is_read;
  switch (peek(r)) {
    case '{': return open_container(r, CSCAN_JSON_OBJECT);
    case '[': return open_container(r, CSCAN_JSON_ARRAY);
    case '"': is_read = read_string(r, CSCAN_JSON_STRING, is_scalar); break;
    case 't': is_read = read_literal(r, "true", 4); break;
    case 'f': is_read = read_literal(r, "false", 5); break;
    case 'n': is_read = read_literal(r, "null", 4); break;
    default: is_read = read_number(r);
  }
  return is_read && read_separator(r);
}

/// Reads from where the last step stopped, which is where an item begins.
CSCAN_PART int read_step(
    const uint8_t *text, size_t count, uint32_t limit, cscan_json_node *nodes, size_t capacity,
    cscan_json_state *state, bool is_scalar) {
  reader r = {.text = text, .count = count, .limit = limit, .nodes = nodes, .end = CSCAN_JSON_FULL};
  r.at = state->at;
  r.written = state->count;
  r.depth = state->depth;
  r.open = state->open;
  r.is_object = r.depth > 0 && nodes[r.open].kind == CSCAN_JSON_OBJECT;
  if (!is_scalar) mark_block(&r.marks, text, count, r.at);
  skip_space(&r);
  while (capacity - r.written >= CSCAN_JSON_ROOM && read_item(&r, is_scalar)) continue;
  *state = (cscan_json_state){r.at, r.written, r.depth, r.open};
  return r.end;
}

CSCAN_PASS
int cscan_json(
    const uint8_t *text, size_t count, uint32_t limit, cscan_json_node *nodes, size_t capacity,
    cscan_json_state *state) {
  return read_step(text, count, limit, nodes, capacity, state, false);
}

int cscan_json_scalar(
    const uint8_t *text, size_t count, uint32_t limit, cscan_json_node *nodes, size_t capacity,
    cscan_json_state *state) {
  return read_step(text, count, limit, nodes, capacity, state, true);
}

// ---- Undoing escapes --------------------------------------------------------------------------------------

/// The number that four hexadecimal digits stand for.
CSCAN_PART uint32_t code_unit(const uint8_t *digits) {
  uint32_t value = 0;
  // The low half of a letter's byte is one for `a` and `A`, and only letters have bit 6.
  for (int i = 0; i < 4; i++) value = value << 4 | ((digits[i] & 15) + 9 * (digits[i] >> 6));
  return value;
}

/// Writes a character in UTF-8 and returns its length.
CSCAN_PART size_t write_character(uint32_t character, uint8_t *output) {
  const uint8_t last = (uint8_t)(0x80 | (character & 0x3F));
  if (character < 0x80) {
    output[0] = (uint8_t)character;
    return 1;
  }
  if (character < 0x800) {
    output[0] = (uint8_t)(0xC0 | character >> 6);
    output[1] = last;
    return 2;
  }
  if (character < 0x10000) {
    output[0] = (uint8_t)(0xE0 | character >> 12);
    output[1] = (uint8_t)(0x80 | (character >> 6 & 0x3F));
    output[2] = last;
    return 3;
  }
  output[0] = (uint8_t)(0xF0 | character >> 18);
  output[1] = (uint8_t)(0x80 | (character >> 12 & 0x3F));
  output[2] = (uint8_t)(0x80 | (character >> 6 & 0x3F));
  output[3] = last;
  return 4;
}

/// The character that the byte after a backslash stands for, unless that is `u`.
CSCAN_PART uint8_t short_escape(uint8_t second) {
  switch (second) {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return second;
  }
}

/// Undoes the escape at `*at`, moves on behind it and returns how many bytes were written.
CSCAN_PART size_t unescape_one(const uint8_t *text, size_t count, size_t *at, uint8_t *output) {
  const uint8_t *escape = text + *at;
  if (escape[1] != 'u') {
    *at += 2;
    output[0] = short_escape(escape[1]);
    return 1;
  }
  const size_t length = sizeof "\\uXXXX" - 1;
  uint32_t character = code_unit(escape + 2);
  const size_t left = count - *at;
  *at += length;
  if ((character & 0xF800) != 0xD800) return write_character(character, output);
  if (character < 0xDC00 && left >= 2 * length && escape[length] == '\\' && escape[length + 1] == 'u') {
    const uint32_t low = code_unit(escape + length + 2);
    if ((low & 0xFC00) == 0xDC00) {
      *at += length;
      return write_character(0x10000 + ((character - 0xD800) << 10) + (low - 0xDC00), output);
    }
  }
  return write_character(0xFFFD, output);
}

typedef uint8_t u8x16 __attribute__((ext_vector_type(16)));
typedef bool flags16 __attribute__((ext_vector_type(16)));

CSCAN_PASS
size_t cscan_json_unescape(const uint8_t *text, size_t count, uint8_t *output) {
  size_t at = 0, n = 0;
  while (at < count) {
    if (text[at] == '\\') {
      n += unescape_one(text, count, &at, output + n);
    } else if (at + sizeof(u8x16) <= count) {
      // What is copied too much is written over. There is room for it: no less was read than was written.
      u8x16 block;
      memcpy(&block, text + at, sizeof block);
      memcpy(output + n, &block, sizeof block);
      const flags16 flags = __builtin_convertvector(block == (uint8_t)'\\', flags16);
      const uint32_t mask = __builtin_bit_cast(uint16_t, flags) | UINT32_C(1) << sizeof block;
      const size_t plain = (size_t)__builtin_ctz(mask);
      at += plain;
      n += plain;
    } else {
      output[n++] = text[at++];
    }
  }
  return n;
}

size_t cscan_json_unescape_scalar(const uint8_t *text, size_t count, uint8_t *output) {
  size_t at = 0, n = 0;
  while (at < count) {
    if (text[at] == '\\') {
      n += unescape_one(text, count, &at, output + n);
    } else {
      output[n++] = text[at++];
    }
  }
  return n;
}
