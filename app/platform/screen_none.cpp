#include "platform/screen.h"

namespace golive {

bool isScreenThere()
{
    return true;
}

} // namespace golive
