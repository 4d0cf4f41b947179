#ifndef CLEXICONS_H
#define CLEXICONS_H
// Word tables and weights as they lie in the program; `swift run dev generate` writes data/, and each file
// here embeds one of it. See WordTable for the layout of a table.

#include <stdint.h>

/// Prefectures, municipalities and quarters of Japan with what each names: policies/lexicons/places.tsv.
const uint32_t *clexicons_places(void);

/// Words in Latin script and what each is: policies/lexicons/latin-words.tsv.
const uint32_t *clexicons_latin_words(void);

/// Names of well-known persons and stand-ins: policies/lexicons/latin-persons.tsv.
const uint32_t *clexicons_latin_persons(void);

/// The model of names in Latin script, made by `dev train-latin`; see LatinModel.
const uint8_t *clexicons_latin_names(void);

/// What word lists say of Japanese names and words (see NameWord): policies/lexicons/surnames.tsv,
/// given-names.tsv, japanese-words.tsv.
const uint32_t *clexicons_japanese_names(void);

/// Japanese names with how they are read (see RomanReading): policies/lexicons/name-readings.tsv.
const uint32_t *clexicons_japanese_readings(void);

/// The tables of NamePass, from the same lists.
const uint32_t *clexicons_japanese_names_gate(void);

/// The weights of the tagger of Japanese names (see TagWeights), made by `dev train`.
const uint32_t *clexicons_japanese_names_weights(void);

#endif
