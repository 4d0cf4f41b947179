#include "embed.h"

EMBEDDED(prefectures) = {
#embed "data/prefectures.bin"
};
TABLE(prefectures)
