#ifndef CLEXICONS_H
#define CLEXICONS_H
// Word tables and weights as they lie in the program; `swift run dev generate` writes data/, and each file
// here embeds one of it. See WordTable for the layout of a table.

#include <stdint.h>

/// Prefectures of Japan with their codes: policies/lexicons/prefectures.tsv.
const uint32_t *clexicons_prefectures(void);

/// What word lists say of Japanese names and words (see NameWord): policies/lexicons/surnames.tsv,
/// given-names.tsv, japanese-words.tsv.
const uint32_t *clexicons_japanese_names(void);

/// The tables of NamePass, from the same lists.
const uint32_t *clexicons_japanese_names_gate(void);

/// The weights of the tagger of Japanese names (see TagWeights), made by `dev train`.
const uint32_t *clexicons_japanese_names_weights(void);

#endif
