#include "platform/loadedlibrary.h"

#include <QString>

#include <qt_windows.h>

using namespace Qt::Literals::StringLiterals;

namespace golive {

bool isQtLibraryLoaded(QLatin1StringView module)
{
    const QString name = "Qt6"_L1 + module + ".dll"_L1;
    return GetModuleHandleW(qUtf16Printable(name)) != nullptr;
}

} // namespace golive
