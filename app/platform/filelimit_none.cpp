#include "platform/filelimit.h"

namespace golive {

void outliveFileLimit() {}

} // namespace golive
