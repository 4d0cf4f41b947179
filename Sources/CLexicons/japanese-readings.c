#include "embed.h"

EMBEDDED(japanese_readings) = {
#embed "data/japanese-readings.bin"
};
TABLE(japanese_readings)
