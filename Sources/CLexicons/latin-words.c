#include "embed.h"

EMBEDDED(latin_words) = {
#embed "data/latin-words.bin"
};
TABLE(latin_words)
