#include "embed.h"

EMBEDDED(japanese_names) = {
#embed "data/japanese-names.bin"
};
TABLE(japanese_names)
