#include "embed.h"

EMBEDDED(japanese_names_weights) = {
#embed "data/japanese-names-weights.bin"
};
TABLE(japanese_names_weights)
